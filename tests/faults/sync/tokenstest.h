#pragma once

#include <QObject>

/// Tokens that end before, during and after each call, and logins that fail (offline facts §d.3
/// no. 15).
class Tokens final : public QObject
{
    Q_OBJECT

private slots:
    void aTokenEndsAtEachCall_data();
    void aTokenEndsAtEachCall();
    void theLoginAfterItFails_data();
    void theLoginAfterItFails();
    void aRefusedLoginKeepsEverything();
};
