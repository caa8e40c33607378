#pragma once

#include <QObject>

namespace motcua::tests
{

class StackPauseTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFaultOfAStackHasAdvice_data();
    void everyFaultOfAStackHasAdvice();
    void lastSafePageIsShown();
    void stoppedStackIsNotSealed();
    void givingUpEndsTheStack();
    void emptyFeederWaitsForPaper();
    void waitingEndsWithEscape();
    void wholeStackEndsWhenNoPaperComes();
    void brokenStackStaysStoppedWhenNoPaperComes();
    void brokenStackIsKnownWhileItGoesOn();
    void sensorEndsTheWaiting();
    void buttonsOfTheScannerAreHeard();
    void pageGrowsWhileItIsRead();
    void growingPageIsPutTogether();
    void lostPagesAreMarked();
    void damagedJournalIsTold();
};

} // namespace motcua::tests
