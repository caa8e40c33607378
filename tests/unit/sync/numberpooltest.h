#pragma once

#include <QObject>

/// Numbers drawn ahead while the clocks of desk and server differ.
class TestNumberPool final : public QObject
{
    Q_OBJECT

private slots:
    void theServersDayCounts();
    void theFirstAnswerTellsTheTime();
    void aDoubtfulClockDrawsNone();
    void anUnknownClockKeepsOneForItsDay();
    void aConfirmedClockIsOurOwn();
};
