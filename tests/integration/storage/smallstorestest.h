#pragma once

#include <QObject>

namespace motcua::tests
{

/// Users and their lockout, settings, scan sessions and drafts.
class SmallStoresTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsUsersAndWraps();
    void disablesAUserForGood();
    void logsIn();
    void logsInOnAFullDisk();
    void locksAfterFiveFailures();
    void locksAsTheProfileSays();
    void waitsOnThroughARestartOfTheProgram();
    void waitsAnewAfterARestartOfTheMachine();
    void startsCountingAfterSuccess();
    void keepsSettingsAndSecrets();
    void keepsScanSessions();
    void keepsDrafts();
};

} // namespace motcua::tests
