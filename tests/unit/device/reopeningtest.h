#pragma once

#include <QObject>

namespace motcua::tests
{

/// A scanner that is not where it was is looked for once (R7).
class ReopeningTest : public QObject
{
    Q_OBJECT

private slots:
    void movedScannerIsFoundAgain();
    void faultIsToldAsItIs_data();
    void faultIsToldAsItIs();
    void cancelWhileSearching();
};

} // namespace motcua::tests
