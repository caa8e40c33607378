#pragma once

#include <QObject>

/// Answers that are lost again and again, and requests that arrive more than once (offline facts
/// §d.3 no. 11 and 12).
class Repeats final : public QObject
{
    Q_OBJECT

private slots:
    void answersLostAfterTheCommit_data();
    void answersLostAfterTheCommit();
    void requestsThatArriveTwiceToTenTimes_data();
    void requestsThatArriveTwiceToTenTimes();
};
