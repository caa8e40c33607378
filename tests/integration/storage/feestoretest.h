#pragma once

#include <QObject>

namespace motcua::tests
{

/// Receipts in the real store: numbers in order, nothing rewritten, sums that hold.
class FeeStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void issuesInOrder();
    void knowsAllOfAReceiptAgain();
    void onePaymentForTwoSeries();
    void schemaRefusesWhatTheProgramNeverDoes_data();
    void schemaRefusesWhatTheProgramNeverDoes();
    void seriesDoNotOverlap();
    void foreignSeriesGivesNothing();
    void restoredStoreAsksForTheLastNumber();
    void lostNumbersAreRecorded();
    void closedDayIsAWall();
    void stateChangeIsReportedOnce();
    void staleDossierIsRefused();
    void nothingPersonalIsInClear();
    void verifierSeesWhatIsWrong_data();
    void verifierSeesWhatIsWrong();
    void tenThousandRandomActs();
};

} // namespace motcua::tests
