#pragma once

#include <QObject>

/// Numbers lent by a server in front of iGate, from its signature to the paper of a day without a
/// link.
class LentNumbers final : public QObject
{
    Q_OBJECT

private slots:
    void daysWithoutALinkHaveOfficialNumbers();
    void aLostAnswerBurnsNone();
    void anotherKeyIsNotBelieved();
};
