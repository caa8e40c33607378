#pragma once

#include <QObject>

namespace motcua::tests
{

/// The life of a dossier: who may do what when, and what is kept of it.
class DossierMovesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPairFollowsTheLaw_data();
    void everyPairFollowsTheLaw();
    void rolesHold_data();
    void rolesHold();
    void refusedInput_data();
    void refusedInput();
    void staleScreenIsTold();
    void paymentStopsTheClockWhereTheLawSaysSo();
    void moreSupplementsThanTheLawAllowsAreSaid();
    void incompleteIsNotAccepted();
    void nothingSuppliedIsNoSupplement();
    void paperOutsideTheListIsRefused();
    void wordsDemandNoOtherPaper_data();
    void wordsDemandNoOtherPaper();
    void withoutAListTheCatalogueMeasures();
    void onlineDossiersOweNoPaper();
    void rulesStayThoseOfTheReception();
    void aSupplementReusesTheOwnersPapersAlone();
    void completenessIsThatOfTheReception();
    void lateHandOverIsSaid();
    void extensionIsOfferedWhereItCanBe();
    void aRunningClockIsApologisedForWhilePapersAreAwaited();
    void aClockSetBackGivesNoTimeAway();
    void textsAreKeptWithoutUnseenSigns();
    void supplementStopsTheClock();
    void clockKeepsItsModeAndLimit_data();
    void clockKeepsItsModeAndLimit();
    void aRecountKeepsTheRulesAndHoursOfTheReception();
    void secondSupplementIsAWarning();
    void nothingIsAskedForTwice_data();
    void nothingIsAskedForTwice();
    void suppliedPapersJoin();
    void whatIsAcceptedByASupplementIsWhole();
    void suppliedPapersAreOfTheList();
    void extensionIsKeptWhole();
    void closingGivesThePapersBack();
    void afterAcceptanceTheAgencyRefuses();
    void resultAndHandOverAreKept();
    void severalResultsUntilTheHandOver();
    void collectorIsChecked_data();
    void collectorIsChecked();
    void aParcelGoesWhereItWasAgreed();
};

} // namespace motcua::tests
