#include "tests/unit/core/domain/moneytest.h"

#include "app/core/domain/cashday.h"
#include "app/core/domain/dossierjson.h"
#include "app/core/domain/feereceiptjson.h"
#include "app/core/domain/feesprofile.h"
#include "app/core/domain/money.h"
#include "app/core/kernel/clock.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua::domain;

namespace motcua::tests
{

namespace
{

const QDate day(2026, 11, 20);

ReceiptSeries seriesOf(const QString &symbol, std::optional<FeeKind> kind, qint64 last = 100)
{
    ReceiptSeries series{u"01BLP0-001"_s, symbol, 1, last};
    series.kind = kind;
    series.taxCode = u"0100000001"_s;
    series.next = 1;
    series.validFrom = day;
    return series;
}

FeeReceipt receiptOf(qint64 number, qint64 fee, qint64 levy,
                     PaymentMethod method = PaymentMethod::Cash)
{
    FeeReceipt receipt;
    receipt.form = u"01BLP0-001"_s;
    receipt.symbol = u"28AA-26E"_s;
    receipt.number = number;
    receipt.dossier = {u"id"_s};
    receipt.dossierCode = u"H38.28.05-261120-0001"_s;
    receipt.payerName = u"Nguyễn Văn Mẫu"_s;
    receipt.lines = {{u"P"_s, u"Phí"_s, FeeKind::Fee, fee},
                     {u"L"_s, u"Lệ phí"_s, FeeKind::Levy, levy}};
    receipt.method = method;
    receipt.at = kernel::vietnamTime(day, {9, 0});
    receipt.cashier = u"thu"_s;
    receipt.cashierName = u"Lý Thị Thu"_s;
    receipt.desk = u"Q1"_s;
    return receipt;
}

FeeReceipt settled(FeeReceipt receipt, FeeReceiptState state, const QDateTime &at,
                   const QString &by = u"thu"_s)
{
    receipt.state = state;
    receipt.settledAt = at;
    receipt.settledBy = by;
    return receipt;
}

} // namespace

void MoneyTest::everyStateAndActIsDecided_data()
{
    QTest::addColumn<FeeState>("from");
    QTest::addColumn<FeeAct>("act");
    QTest::addColumn<std::optional<FeeState>>("to");
    using S = FeeState;
    using A = FeeAct;
    const QList<std::tuple<S, A, S>> allowed{
        {S::Waiting, A::Collect, S::Collected},
        {S::Waiting, A::Exempt, S::Exempt},
        {S::Waiting, A::AskProof, S::NeedsProof},
        {S::NeedsProof, A::Collect, S::Collected},
        {S::NeedsProof, A::Exempt, S::Exempt},
        {S::NeedsProof, A::Reopen, S::Waiting},
        {S::Exempt, A::Reopen, S::Waiting},
        {S::Collected, A::Cancel, S::Waiting},
        {S::Collected, A::AskRefund, S::AwaitingRefund},
        {S::AwaitingRefund, A::KeepAfterAll, S::Collected},
        {S::AwaitingRefund, A::Refund, S::Refunded},
    };
    for (const S from : allFeeStates) {
        for (const A act : allFeeActs) {
            std::optional<S> to;
            for (const auto &[state, deed, after] : allowed) {
                if (state == from && deed == act)
                    to = after;
            }
            QTest::newRow(qPrintable(feeStateName(from) + u' ' + feeActName(act)))
                << from << act << to;
        }
    }
}

void MoneyTest::everyStateAndActIsDecided()
{
    QFETCH(FeeState, from);
    QFETCH(FeeAct, act);
    QFETCH(std::optional<FeeState>, to);
    QVERIFY(feeStateAfter(from, act) == to);
}

void MoneyTest::sumsNoticeWhereTheyEnd()
{
    QCOMPARE(addMoney(1, 2).value(), 3);
    QCOMPARE(addMoney(mostMoney, 0).value(), mostMoney);
    QVERIFY(!addMoney(mostMoney, 1));
    QVERIFY(!addMoney(-mostMoney, -1));
    QVERIFY(!addMoney(std::numeric_limits<qint64>::max(), 1));
    QVERIFY(!addMoney(std::numeric_limits<qint64>::min(), -1));
    MoneySum sum;
    sum.add(mostMoney);
    sum.add(1);
    sum.add(-5); // what was too large once is not believed later
    QVERIFY(!sum.value());
    FeeReceipt receipt = receiptOf(1, mostMoney, 1);
    QCOMPARE(receipt.total(), 0);
    QCOMPARE(receipt.totalOf(FeeKind::Fee), mostMoney);
}

void MoneyTest::seriesAreChecked_data()
{
    QTest::addColumn<ReceiptSeries>("series");
    QTest::addColumn<QString>("key"); // empty = good
    const auto row = [](const char *name, auto change, const QString &key) {
        ReceiptSeries series = seriesOf(u"28AA-26E"_s, {});
        change(series);
        QTest::newRow(name) << series << key;
    };
    row("good", [](ReceiptSeries &) {}, {});
    row("branch", [](ReceiptSeries &s) { s.taxCode = u"0100000001-001"_s; }, {});
    row("one number", [](ReceiptSeries &s) { s.last = 1; }, {});
    row(
        "no symbol", [](ReceiptSeries &s) { s.symbol.clear(); }, u"fee.seriesText"_s);
    row(
        "small letters", [](ReceiptSeries &s) { s.symbol = u"28aa-26E"_s; }, u"fee.seriesText"_s);
    row(
        "blank", [](ReceiptSeries &s) { s.form = u"01BLP0 001"_s; }, u"fee.seriesText"_s);
    row(
        "line end", [](ReceiptSeries &s) { s.form = u"01BLP0-001\n"_s; }, u"fee.seriesText"_s);
    row(
        "from nothing", [](ReceiptSeries &s) { s.first = 0; }, u"fee.range"_s);
    row(
        "backwards", [](ReceiptSeries &s) { s.first = 101; }, u"fee.range"_s);
    row(
        "beyond belief", [](ReceiptSeries &s) { s.last = 20'000'000; }, u"fee.range"_s);
    row(
        "too long", [](ReceiptSeries &s) { s.last = 1000, s.digits = 3; }, u"fee.digits"_s);
    row(
        "no digits", [](ReceiptSeries &s) { s.digits = 0; }, u"fee.digits"_s);
    row(
        "no tax code", [](ReceiptSeries &s) { s.taxCode.clear(); }, u"fee.taxCode"_s);
    row(
        "short tax code", [](ReceiptSeries &s) { s.taxCode = u"010000000"_s; }, u"fee.taxCode"_s);
}

void MoneyTest::seriesAreChecked()
{
    QFETCH(ReceiptSeries, series);
    QFETCH(QString, key);
    const auto checked = checkSeries(series);
    QCOMPARE(checked ? QString() : checked.error().key, key);
}

void MoneyTest::linesPartBySeries()
{
    const QList<FeeReceiptLine> lines = receiptOf(1, 5, 7).lines;
    const auto both = seriesOf(u"BOTH"_s, {});
    const auto levy = seriesOf(u"LEVY"_s, FeeKind::Levy);
    const auto symbols = [&](const QList<ReceiptSeries> &book, const QString &wanted = {}) {
        const auto parts = partedBySeries(lines, book, wanted, day);
        QStringList found;
        for (const ReceiptPart &part : parts ? *parts : QList<ReceiptPart>())
            found.append(u"%1:%2"_s.arg(part.series.symbol).arg(part.lines.size()));
        return parts ? found.join(u' ') : parts.error().key;
    };
    QCOMPARE(symbols({both}), u"BOTH:2"_s);
    QCOMPARE(symbols({both, levy}), u"BOTH:1 LEVY:1"_s); // one for the kind alone goes first
    QCOMPARE(symbols({both, levy}, u"BOTH"_s), u"BOTH:2"_s);
    QCOMPARE(symbols({both, levy}, u"LEVY"_s), u"fee.noSeriesFee"_s);
    QCOMPARE(symbols({both}, u"OTHER"_s), u"fee.seriesUnknown"_s);
    auto used = levy;
    used.next = used.last + 1;
    QCOMPARE(symbols({used, both}), u"BOTH:2"_s);
    auto later = both;
    later.symbol = u"LATER"_s;
    later.validFrom = day.addDays(1);
    QCOMPARE(symbols({later, both}), u"BOTH:2"_s);
}

void MoneyTest::withoutASeriesItSaysWhy()
{
    const QList<FeeReceiptLine> fee{{u"P"_s, u"Phí"_s, FeeKind::Fee, 5}};
    auto used = seriesOf(u"USED"_s, FeeKind::Fee);
    used.next = used.last + 1;
    auto later = seriesOf(u"LATER"_s, {});
    later.validFrom = day.addDays(1);
    const auto keyOf = [&](const QList<ReceiptSeries> &book) {
        return partedBySeries(fee, book, {}, day).error().key;
    };
    QCOMPARE(keyOf({}), u"fee.noSeriesFee"_s);
    QCOMPARE(keyOf({seriesOf(u"LEVY"_s, FeeKind::Levy)}), u"fee.noSeriesFee"_s);
    QCOMPARE(keyOf({used}), u"fee.seriesUsedUp"_s);
    QCOMPARE(keyOf({later}), u"fee.seriesNotYet"_s);
    QCOMPARE(partedBySeries({{u"L"_s, {}, FeeKind::Levy, 5}}, {}, {}, day).error().key,
             u"fee.noSeriesLevy"_s);
}

void MoneyTest::cashDayAddsUp()
{
    const QDateTime noon = kernel::vietnamTime(day, {12, 0});
    const QDateTime tomorrow = noon.addDays(1);
    FeeReceipt lost = receiptOf(6, 0, 0);
    lost.lines.clear();
    lost.state = FeeReceiptState::Lost;
    FeeReceipt yesterday = receiptOf(0, 0, 3000);
    yesterday.at = noon.addDays(-1);
    FeeReceipt other = receiptOf(7, 100, 0);
    other.cashier = u"khac"_s;
    FeeReceipt elsewhere = receiptOf(8, 100, 0);
    elsewhere.desk = u"Q2"_s;
    // Just before midnight here is still the day before in London.
    FeeReceipt late = receiptOf(9, 0, 40);
    late.at = kernel::vietnamTime(day, {23, 59, 59}).toUTC();
    const auto summed =
        cashDay({u"Q1"_s, u"thu"_s, day},
                {receiptOf(1, 25'000, 8000), receiptOf(2, 0, 15'000, PaymentMethod::Transfer),
                 settled(receiptOf(3, 0, 9000), FeeReceiptState::Cancelled, noon),
                 settled(receiptOf(4, 0, 2000), FeeReceiptState::Refunded, noon),
                 settled(receiptOf(5, 0, 1000), FeeReceiptState::Refunded, tomorrow), lost,
                 settled(yesterday, FeeReceiptState::Refunded, noon), other, elsewhere, late});
    QVERIFY(summed);
    QCOMPARE(summed->collectedBy(PaymentMethod::Cash), (CashSum{4, 25'000, 11'040}));
    QCOMPARE(summed->collectedBy(PaymentMethod::Transfer), (CashSum{1, 0, 15'000}));
    QCOMPARE(summed->refundedBy(PaymentMethod::Cash), (CashSum{2, 0, 5000}));
    QCOMPARE(summed->expectedCash(), 36'040 - 5000);
    QCOMPARE(summed->allCollected(), (CashSum{5, 25'000, 26'040}));
    QCOMPARE(summed->issued, 6);
    QCOMPARE(summed->cancelled, 1);
    QCOMPARE(summed->lost, 1);
    QCOMPARE(summed->cashierName, u"Lý Thị Thu"_s);
    QCOMPARE(summed->series.size(), 1);
    const SeriesUse &use = summed->series.first();
    QCOMPARE(use.first, u"0000001"_s);
    QCOMPARE(use.last, u"0000009"_s);
    QCOMPARE(use.amount, 51'040);
}

void MoneyTest::cashDayRefusesWhatCannotBe()
{
    const CashBox box{u"Q1"_s, u"thu"_s, day};
    QVERIFY(cashDay(box, {receiptOf(1, mostMoney, 0)}));
    for (const auto &second :
         {receiptOf(2, 1, 0), receiptOf(2, 0, 1), receiptOf(2, 1, 0, PaymentMethod::Transfer)}) {
        const auto summed = cashDay(box, {receiptOf(1, mostMoney, 0), second});
        QVERIFY(!summed);
        QCOMPARE(summed.error().key, u"fee.sumTooLarge"_s);
    }
}

void MoneyTest::receiptsSurviveJson()
{
    FeeReceipt receipt = settled(receiptOf(12, 5, 7, PaymentMethod::Online),
                                 FeeReceiptState::Refunded, kernel::vietnamTime(day, {16, 1}));
    receipt.payerAddress = u"Số 1, \"phố\" Mẫu\n"_s;
    receipt.payerTaxCode = u"0100000001"_s;
    receipt.reason = u"nộp thừa"_s;
    receipt.document = u"12/QĐ-UBND"_s;
    receipt.taxCode = u"0100000002"_s;
    receipt.digits = 6;
    const auto read = feeReceiptFromJson(toJson(receipt));
    QVERIFY(read);
    QCOMPARE(*read, receipt);
    QJsonObject broken = toJson(receipt);
    broken[u"number"_s] = -1;
    QVERIFY(!feeReceiptFromJson(broken));
}

void MoneyTest::oldDossiersKeepTheirPaidFees()
{
    Dossier dossier;
    dossier.id = {u"x"_s};
    dossier.owner.name = u"Nguyễn Văn Mẫu"_s;
    QJsonObject json = toJson(dossier);
    json[u"fees"_s] =
        QJsonArray{QJsonObject{{u"code"_s, u"A"_s}, {u"amount"_s, 5000}, {u"paid"_s, true}},
                   QJsonObject{{u"code"_s, u"B"_s}, {u"amount"_s, 6000}, {u"paid"_s, false}}};
    const auto read = dossierFromJson(json);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().arguments.join(u' ')));
    QVERIFY(read->fees[0].isPaid() && !read->fees[0].isOpen());
    QVERIFY(!read->fees[1].isPaid() && read->fees[1].isOpen());
    QVERIFY(!read->fees[0].published);
}

void MoneyTest::profileNamesCollectorsAndReasons()
{
    const auto read = [](const QJsonObject &json, QStringList *keys = nullptr) {
        JsonReport report;
        FeesProfile fees = readFeesProfile(JsonReader(json, report));
        for (const JsonProblem &problem : std::as_const(report.problems)) {
            if (keys)
                keys->append(problem.error.key);
        }
        return fees;
    };
    const FeesProfile usual = read({});
    QCOMPARE(usual, FeesProfile());
    QVERIFY(usual.mayCollect(Role::Cashier) && usual.mayCollect(Role::Supervisor));
    QVERIFY(!usual.mayCollect(Role::Officer) && !usual.mayCollect(Role::Admin));
    QCOMPARE(usual.exemptions.size(), 7);
    const FeesProfile small = read({{u"collectors"_s, QJsonArray{u"officer"_s}},
                                    {u"exemptions"_s, QJsonArray{u"Hộ nghèo"_s}},
                                    {u"warnLeft"_s, 5}});
    QVERIFY(small.mayCollect(Role::Officer) && !small.mayCollect(Role::Cashier));
    QVERIFY(small.mayCollect(Role::Supervisor));
    QCOMPARE(small.exemptions, QStringList{u"Hộ nghèo"_s});
    QCOMPARE(small.warnLeft, 5);
    QStringList keys;
    std::ignore = read({{u"collectors"_s, QJsonArray{u"admin"_s}}}, &keys);
    QCOMPARE(keys, QStringList{u"json.oneOf"_s});
}

void MoneyTest::countedFeesStayWithinBounds()
{
    QCOMPARE(feeAmount(2000, 3), std::optional<qint64>(6000));
    QCOMPARE(feeAmount(0, 3), std::optional<qint64>(0)); // the province sets it
    QCOMPARE(feeAmount(mostForOneFee, 1), std::optional<qint64>(mostForOneFee));
    QCOMPARE(feeAmount(mostForOneFee / mostFeeQuantity, mostFeeQuantity),
             std::optional<qint64>(mostForOneFee));
    QVERIFY(!feeAmount(mostForOneFee, 2));
    QVERIFY(!feeAmount(std::numeric_limits<qint64>::max(), mostFeeQuantity));
    QVERIFY(!feeAmount(2000, 0) && !feeAmount(2000, -1) && !feeAmount(2000, mostFeeQuantity + 1));
    QVERIFY(!feeAmount(-2000, 3));

    FeeReceipt receipt = receiptOf(3, 6000, 8000);
    receipt.lines[0].quantity = 3;
    receipt.lines[0].unit = u"trang"_s;
    QCOMPARE(receipt.lines[0].unitAmount(), 2000);
    QCOMPARE(receipt.total(), 14'000); // an amount is that of all
    const auto read = feeReceiptFromJson(toJson(receipt));
    QVERIFY(read);
    QCOMPARE(*read, receipt);
    QJsonObject older = toJson(receipt);
    older[u"lines"_s] = QJsonArray{QJsonObject{
        {u"code"_s, u"P"_s}, {u"name"_s, u"Phí"_s}, {u"kind"_s, u"fee"_s}, {u"amount"_s, 7000}}};
    QCOMPARE(feeReceiptFromJson(older)->lines.first().quantity, 1);
    QJsonObject odd = toJson(receipt);
    odd[u"lines"_s] = QJsonArray{QJsonObject{
        {u"code"_s, u"P"_s}, {u"name"_s, u"Phí"_s}, {u"amount"_s, 7000}, {u"quantity"_s, 3}}};
    QCOMPARE(feeReceiptFromJson(odd)->lines.first().quantity, 1); // agreed as a whole
}

void MoneyTest::cashDayTellsWhatWasCounted()
{
    FeeReceipt pages = receiptOf(1, 6000, 8000);
    pages.lines[0].quantity = 3;
    FeeReceipt more = receiptOf(2, 4000, 8000);
    more.lines[0].quantity = 2;
    FeeReceipt dearer = receiptOf(3, 2500, 8000);
    const auto summed = cashDay({u"Q1"_s, u"thu"_s, day},
                                {pages, more, dearer,
                                 settled(receiptOf(4, 2000, 8000), FeeReceiptState::Cancelled,
                                         kernel::vietnamTime(day, {12, 0}))});
    QVERIFY(summed);
    QCOMPARE(summed->fees.size(), 3); // another amount for one is another row
    QCOMPARE(summed->fees[0].quantity, 5);
    QCOMPARE(summed->fees[0].unitAmount, 2000);
    QCOMPARE(summed->fees[0].amount, 10'000);
    QCOMPARE(summed->fees[1].name, u"Lệ phí"_s);
    QCOMPARE(summed->fees[1].quantity, 3);
    QCOMPARE(summed->fees[1].amount, 24'000);
    QCOMPARE(summed->fees[2].unitAmount, 2500);
}

} // namespace motcua::tests
