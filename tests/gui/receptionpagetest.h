#pragma once

#include <QObject>

namespace motcua::tests
{

class ReceptionPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void wholeDossierByKeyboardAlone();
    void appointmentExplainsItselfByKey();
    void cardIntoAnyFieldDisturbsNothing();
    void enterBeforeTheAnswerTakesTheFirst();
    void blankPageIsKeptWithSpace();
    void earlierPaperIsTakenByOneKey();
    void formIsTurnedByOneKey();
    void countIsPrinted();
    void incompleteIsKeptWithoutBeingAccepted();
    void onlineFilingIsRegisteredByHand();
    void moreOfTheFilingBehindOneKey();
    void feesAreCountedByKeys();
    void trueTimeOfReceiptIsTyped();
    void lateEntryHasTheListOfItsDay();
    void anAgencyThatIsKnownBringsItsCode();
    void pageWithoutTextSaysSo();
    void pageDeskByKeyboardAlone();
    void proposedSplitByKeys();
    void pilesAreCollatedAfterAPreview();
    void pageIsCroppedByKeys();
    void openedPageStaysTheSameWhilePagesComeIn();
    void lettersOfANameTouchNoPage();
    void stopKeyOfTheScannerEndsTheWaiting();
    void pageGoesToAnotherPaperAndIsSealedThere();
    void faultStandsInline();
    void jamIsAPanelAndGoesOn();
    void printerTroubleStandsInline();
    void escapeStopsThenLeavesAndResumes();
    void filesComeInThroughTheDialog();
};

} // namespace motcua::tests
