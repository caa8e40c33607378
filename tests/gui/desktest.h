#pragma once

#include <QObject>

namespace motcua::tests
{

class DeskTest final : public QObject
{
    Q_OBJECT

private slots:
    void startsQuickly();
    void wrongPasswordIsSaidInline();
    void homeShowsQueuesAndStatus();
    void quarantinedDossierIsSentAgain();
    void aDifferenceIsSettled();
    void aWrongClockIsTold();
    void nextYearsCalendarIsAskedForOnce();
    void newsThatEndManyNeedAWord();
    void idleScreenLocksAndLosesNothing();
    void everyWidgetHasItsNames();
    void fitsASmallScreen();
};

} // namespace motcua::tests
