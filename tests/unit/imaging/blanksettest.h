#pragma once

#include <QObject>

namespace motcua::tests
{

/// The promise about blank pages on 260 generated ones: no written page flagged, 98 of 100 blank
/// ones found. MOTCUA_SEEDS=<n> in the environment starts the seeds elsewhere: thresholds are tuned
/// on others than those of the test.
class TestBlankSet : public QObject
{
    Q_OBJECT

private slots:
    void flagsNoWrittenPageAndFindsTheBlankOnes();
};

} // namespace motcua::tests
