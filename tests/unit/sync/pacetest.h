#pragma once

#include <QObject>

/// Which request goes next, how many at once, and when none.
class TestPace final : public QObject
{
    Q_OBJECT

private slots:
    void smallBeforeLarge();
    void everyFourthTurnIsTheOldestFiles();
    void newWorkNeverStarvesALargeFile();
    void theWindowOpensSlowlyAndHalves();
    void theBreakerOpensLongerEachTime();
    void aLongOutageIsProbedInEvenSteps();
    void aWrongLoginIsNotTriedSoon();
};
