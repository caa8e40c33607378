#pragma once

#include <QObject>

/// Numbers lent for days to come: when they are asked for, and which leases are taken.
class TestLeases final : public QObject
{
    Q_OBJECT

private slots:
    void asksWhenHalfAreGone();
    void takesOnlyWhatIsSignedForThisDesk();
    void bodiesBothWays();
};
