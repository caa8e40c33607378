#pragma once

#include <QObject>

namespace motcua::tests
{

/// What a published procedure demands of a reception.
class ReceptionRulesTest final : public QObject
{
    Q_OBJECT

private slots:
    void whoComparedStaysWithTheCopy();
    void ways_data();
    void ways();
    void anotherSystemIsSaid();
    void textsFitOnPaper();
    void paperWarnings_data();
    void paperWarnings();
    void stateSecretsStayOut_data();
    void stateSecretsStayOut();
    void theDossierKeepsTheRules();
    void anotherTerritoryNeedsTheProceduresLeave_data();
    void anotherTerritoryNeedsTheProceduresLeave();
    void addressesKeepTheirTerritory();
    void theDayCountIsTheProceduresOwn();
};

} // namespace motcua::tests
