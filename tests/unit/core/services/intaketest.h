#pragma once

#include <QObject>

namespace motcua::tests
{

/// The rules of reception; the store behind them is a recording.
class IntakeTest : public QObject
{
    Q_OBJECT

private slots:
    void acceptedDossierFreezesWhatCounts();
    void agenciesAreThoseOfTheDay();
    void thePortalVouchesForItsPayments();
    void unseenSignsGoOutOfEveryText();
    void partiesAreLookedAt();
    void refusals_data();
    void refusals();
    void volunteeredPaperIsRecorded();
    void componentMayBeNamed();
    void caseChoosesPapersAndLimit();
    void openCaseIsWarnedOf();
    void theOnlyCaseIsTaken();
    void noLimitNoAppointment();
    void lateEntryKeepsItsTime();
    void lateEntryByHandHasItsRules();
    void postmarkIsNoReception();
    void onlyOfficersReceive();
    void sealStoresFilesThenSeals();
    void failedFileSealsNothing();
    void reusedDocumentKeepsItsContent();
    void formSetFollowsTheDay();
    void feesAreCounted();
    void compulsoryFeesAreOwed();
    void whoMayCollectMayExempt();
};

} // namespace motcua::tests
