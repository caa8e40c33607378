#pragma once

#include <QObject>

/// The engine against a gateway that answers as told.
class TestEngine final : public QObject
{
    Q_OBJECT

private slots:
    void sendsThenReports();
    void reportsTheStateOfThatMove();
    void adoptsWhatItFinds();
    void asksTwiceBeforeSendingAgain();
    void aFileInPiecesKeepsItsAddress();
    void anUploadThatIsDeniedIsAskedEverLessOften();
    void aClearNoIsNoOpenOutcome();
    void aDoubtfulNoIsLookedUp();
    void aForeignDossierUnderOurNumber();
    void theServersOwnNumber();
    void theServersOwnNumberIsTakenHere();
    void aRuleQuarantinesAtOnce();
    void aDoubtfulNoQuarantinesAfterFive();
    void busyPausesEverybody();
    void oneUnknownRestsAlone();
    void threeUnknownsPauseEverybody();
    void syncNowForgetsThePause();
    void stopSendsNothingMore();
    void aTwinNumberIsDrawnAnew();
    void markIsSavedBeforeTheCreate();
    void filesMayFollowTheCreate();
    void numbersAndCreatesGoBeforeFiles();
    void severalAreOnTheWayAtOnce();
    void isSureOfBeingTurnedAway();
    void troubleNarrowsTheWindow();
};
