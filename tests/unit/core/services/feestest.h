#pragma once

#include <QObject>

namespace motcua::tests
{

/// What the cashier may do, what is refused in words, and where the money is afterwards.
class FeesTest : public QObject
{
    Q_OBJECT

private slots:
    void collectsAllThatIsOpen();
    void eachKindHasItsSeries();
    void refusesInWords_data();
    void refusesInWords();
    void anotherAmountNeedsAReason();
    void whatIsCountedIsMultiplied();
    void whatTheProvinceSetsIsSaidByTheCashier();
    void aPublishedFeeMayComeLater();
    void lastFeeMovesTheDossierOn();
    void lastFeeStartsTheClockAgain();
    void publishedReasonExemptsThisFeeOnly();
    void anotherAmountThanKnownNeedsAReason();
    void exemptionNeedsAListedReason();
    void proofIsAwaitedAndDropped();
    void receiptsOfOneNameStayApart();
    void cancelledReceiptKeepsItsNumber();
    void refundGoesThroughItsSteps();
    void cancelledReceiptLetsTheDossierWaitAgain();
    void onlyRefundsNeedNoReason();
    void aCashierIsAKnownUser();
    void onlyTheOwnReceiptsAreCancelled();
    void rolesHold_data();
    void rolesHold();
    void seriesWarnsNearItsEnd();
    void dayIsClosedWithAReason();
    void closedDayRefusesChanges();
};

} // namespace motcua::tests
