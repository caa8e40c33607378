#pragma once

#include <QObject>

namespace motcua::tests
{

/// The bounds and the order of the page pool.
class PagePoolTest : public QObject
{
    Q_OBJECT

private slots:
    void bytesBoundWhatRuns();
    void heavyPageRunsAloneAndIsNotOvertaken();
    void pictureGoesFirst();
    void jobWithoutAskerIsNeverStarted();
    void lackOfMemoryIsAnAnswer_data();
    void lackOfMemoryIsAnAnswer();
};

} // namespace motcua::tests
