#pragma once

#include <QObject>

namespace motcua::tests
{

class ReceptionTest final : public QObject
{
    Q_OBJECT

private slots:
    void staleProcedureAnswersAreDropped();
    void stepsLeadThroughTheScreen();
    void scannedPagesComeInOrderAndMoveOn();
    void blankPageIsLeftOutUnlessKept();
    void placeIsOfTheNextStack();
    void faultKeepsPagesAndContinues();
    void sealStoresEverythingThenPrints();
    void agenciesThatMayDecideAreKnown();
    void sealWaitsForPages();
    void tornStackIsNotSealed_data();
    void tornStackIsNotSealed();
    void sealFailureKeepsTheDraft();
    void receiptFailureIsToldApart();
    void filesPassThroughAndImagesAreCaptured();
    void partsKeepTheOrderGiven_data();
    void partsKeepTheOrderGiven();
    void crashIsRecoveredForItsOperatorOnly();
    void crashRightAfterSealingIsTidiedUp();
    void discardRemovesEverything();
};

} // namespace motcua::tests
