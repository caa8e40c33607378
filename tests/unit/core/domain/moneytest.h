#pragma once

#include <QObject>

namespace motcua::tests
{

/// States of a fee, series of receipts, sums of a cash day (regulation facts §1.10).
class MoneyTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStateAndActIsDecided_data();
    void everyStateAndActIsDecided();
    void sumsNoticeWhereTheyEnd();
    void countedFeesStayWithinBounds();
    void cashDayTellsWhatWasCounted();
    void seriesAreChecked_data();
    void seriesAreChecked();
    void linesPartBySeries();
    void withoutASeriesItSaysWhy();
    void cashDayAddsUp();
    void cashDayRefusesWhatCannotBe();
    void receiptsSurviveJson();
    void oldDossiersKeepTheirPaidFees();
    void profileNamesCollectorsAndReasons();
};

} // namespace motcua::tests
