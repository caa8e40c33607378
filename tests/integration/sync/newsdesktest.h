#pragma once

#include <QObject>

/// What the server says, taken over by a real desk: its store, its rules, and the pretended server
/// at the other end of the whole client.
class NewsDesk final : public QObject
{
    Q_OBJECT

private slots:
    void anOnlineFilingComesInOnce();
    void anOnlineFilingKeepsItsCase();
    void anOnlineFilingByTheConnectorsList();
    void aDossierFollowsTheServerToItsEnd();
    void aResultThatLiesThereEarlyComesWithTheEnd();
    void statesOfTheConnector();
    void whatWaitsHereComesFirst();
    void aDifferenceIsKeptAndSettled_data();
    void aDifferenceIsKeptAndSettled();
    void manyEndsNeedAPersonsWord();
    void theServersNumberCounts();
    void oneBadFilingStopsNobody();
    void aProblemStaysUntilItIsSettled();
    void problemsTakeTurns();
    void nothingGoesBecauseItIsAbsent();
    void whatTheServerLosesIsNoticed();
    void theConnectorsSilenceIsNoLoss();
    void anotherDossierUnderOurNumber();
    void everyRequestOfAPullMayFail();
    void aPaperAtTheServerIsFetchedAndNeverSent();
    void anIdleDeskAsksSeldom();
};
