#pragma once

#include <QObject>

/// This machine's clock may be wrong (offline facts §c.4 and suite 16): the server's Date tells, no
/// number is given where it cannot be trusted, and a supervisor's word ends that.
class ClockTest final : public QObject
{
    Q_OBJECT

private slots:
    void theMedianIsTaken();
    void aDrawnNumberIsOfTheServersDay();
    void aClockThatIsWrong_data();
    void aClockThatIsWrong();
    void aClockThatRunsSixtyTimesTooFast();
    void settingItRightShowsWithoutALink();
    void onlyASupervisorConfirms();
};
