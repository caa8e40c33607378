#pragma once

#include <QObject>

namespace motcua::tests
{

/// Passwords and keys as people handle them.
class CredentialsTest : public QObject
{
    Q_OBJECT

private slots:
    void passwordLength_data();
    void passwordLength();
    void profileAsksForMore();
    void recoveryKeyIsInGroupsOfFour();
};

} // namespace motcua::tests
