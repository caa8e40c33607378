#pragma once

#include <QObject>

namespace motcua::tests
{

/// What was typed wrong in a sealed dossier is set right, and nothing else.
class CorrectionTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatWasTypedChanges();
    void eventNamesFieldValuesAndReason();
    void serverIsToldNothing();
    void agentComesAndGoes();
    void typedNumberIsCheckedByNoCard();
    void checksWarn();
    void refused_data();
    void refused();
    void closedStaysAsItIs();
    void profileKeepsDeedsForSupervisors_data();
    void profileKeepsDeedsForSupervisors();
};

} // namespace motcua::tests
