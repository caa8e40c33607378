#include "tests/integration/storage/feestoretest.h"

#include "app/storage/feerows.h"
#include "tests/integration/storage/till.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::DossierState;
using domain::FeeKind;
using domain::FeeReceiptState;
using domain::FeeState;

void FeeStoreTest::issuesInOrder()
{
    Till till;
    till.addSeries(u"28AA-26E"_s, 8, 12);
    const auto dossier = till.dossier();
    QStringList numbers;
    for (int i = 0; i < 5; ++i)
        numbers.append(till.pay(till.dossier()).receipts.first().numberText());
    QCOMPARE(numbers,
             (QStringList{u"0000008"_s, u"0000009"_s, u"0000010"_s, u"0000011"_s, u"0000012"_s}));
    const auto full = till.tryPay(dossier);
    QCOMPARE(full.error().key, u"fee.seriesUsedUp"_s);
    QCOMPARE(till.store().series()->first().left(), 0);
    till.addSeries(u"28AA-26E"_s, 13, 20); // the next range of the same symbol
    QCOMPARE(till.pay(dossier).receipts.first().number, 13);
    QCOMPARE(till.desk.damage(), QStringList());
}

void FeeStoreTest::knowsAllOfAReceiptAgain()
{
    Till till;
    till.addSeries(u"28AA-26E"_s, 1, 100);
    const auto issued = till.pay(till.dossier());
    const domain::FeeReceipt &receipt = issued.receipts.first();
    QCOMPARE(issued.dossier.fees.first().receipt, u"28AA-26E 0000001"_s);
    till.desk.reopen();
    const auto read = till.store().byNumber({{}, u"28AA-26E"_s, 1});
    QVERIFY(read && *read);
    QCOMPARE(**read, receipt);
    QCOMPARE(*till.store().receiptsOf(issued.dossier.id), QList<domain::FeeReceipt>{receipt});
    QCOMPARE(till.store().receiptsOn(u"Q1"_s, till.today())->size(), 1);
    QVERIFY(till.store().receiptsOn(u"Q2"_s, till.today())->isEmpty());
    QVERIFY(till.store().receiptsOn(u"Q1"_s, till.today().addDays(1))->isEmpty());
    QVERIFY(!*till.store().byNumber({{}, u"28AA-26E"_s, 2}));
    const auto kept = till.desk.store().dossiers().byId(issued.dossier.id);
    QCOMPARE((*kept)->fees.first().state, FeeState::Collected);
    QCOMPARE((*kept)->revision, 2);
    const auto events = till.desk.store().dossiers().events(issued.dossier.id);
    QCOMPARE(events->last().what, u"feeCollected"_s);
    QVERIFY(events->last().reason.startsWith(u"28AA-26E 0000001"_s));
    QCOMPARE(till.desk.damage(), QStringList());
}

void FeeStoreTest::onePaymentForTwoSeries()
{
    Till till;
    till.addSeries(u"LEVY"_s, 1, 10);
    till.addSeries(u"FEE"_s, 1, 10);
    auto dossier = till.dossier();
    auto drafts = QList{till.draft(u"LEVY"_s), till.draft(u"FEE"_s)};
    drafts[1].lines = {{u"P"_s, u"Phí mẫu"_s, FeeKind::Fee, 25'000}};
    dossier.fees.append({u"P"_s, u"Phí mẫu"_s, FeeKind::Fee, 25'000});
    // All or nothing: the second series is not there.
    auto wrong = drafts;
    wrong[1].symbol = u"NONE"_s;
    QCOMPARE(till.issue(wrong, dossier).error().key, u"fee.seriesUnknown"_s);
    QCOMPARE(till.store().series()->first().next, 1);
    const auto issued = till.issue(drafts, dossier);
    QVERIFY(issued);
    QCOMPARE(issued->dossier.fees[1].receipt, u"FEE 0000001"_s);
    QCOMPARE(till.store().receiptsOf(dossier.id)->size(), 2);
    QCOMPARE(till.desk.damage(), QStringList());
}

void FeeStoreTest::schemaRefusesWhatTheProgramNeverDoes_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *statement) {
        QTest::newRow(statement) << QString::fromLatin1(statement);
    };
    row("DELETE FROM fee_receipt");
    row("DELETE FROM fee_series");
    row("DELETE FROM fee_closing");
    row("UPDATE fee_receipt SET value = 7 WHERE value = 1");
    row("UPDATE fee_receipt SET levy = 1 WHERE value = 1");
    row("UPDATE fee_receipt SET cashier = 'x' WHERE value = 1");
    row("UPDATE fee_receipt SET day = day + 1 WHERE value = 1");
    row("UPDATE fee_receipt SET state = 'issued', settled_day = NULL WHERE value = 2");
    row("UPDATE fee_series SET next = next + 1");
    row("UPDATE fee_series SET next = next - 1");
    row("UPDATE fee_series SET last = last + 1");
    row("UPDATE fee_series SET desk = 'Q2'");
    row("UPDATE fee_closing SET counted = counted + 1");
    row("INSERT INTO fee_receipt SELECT NULL, series, 9, 1, 'issued', dossier, method, fee, levy, "
        "desk, cashier, at, day - 1, '', NULL, body_sealed FROM fee_receipt WHERE value = 1");
    row("INSERT INTO fee_receipt SELECT NULL, series, 1, 1, 'issued', dossier, method, fee, levy, "
        "desk, cashier, at, day - 1, '', NULL, body_sealed FROM fee_receipt WHERE value = 1");
    row("INSERT INTO fee_receipt SELECT NULL, series, 4, 1, 'issued', dossier, method, fee, levy, "
        "'Q2', cashier, at, day - 1, '', NULL, body_sealed FROM fee_receipt WHERE value = 1");
    // Of the closed day, though with the right number.
    row("INSERT INTO fee_receipt SELECT NULL, series, 4, 1, 'issued', dossier, method, fee, levy, "
        "desk, cashier, at, day, '', NULL, body_sealed FROM fee_receipt WHERE value = 1");
    row("UPDATE fee_receipt SET state = 'cancelled', settled_day = day + 1 WHERE value = 1");
    row("UPDATE fee_receipt SET state = 'lost', dossier = NULL WHERE value = 1");
}

void FeeStoreTest::schemaRefusesWhatTheProgramNeverDoes()
{
    QFETCH(QString, statement);
    Till till;
    till.addSeries(u"28AA-26E"_s, 1, 100);
    till.pay(till.dossier());
    till.cancel(till.pay(till.dossier()).receipts.first());
    QVERIFY(till.store().adjustSeries({{}, u"28AA-26E"_s, 3}, u"rách"_s, till.actor));
    QVERIFY(till.close(8000));
    auto &database = till.desk.store().database();
    const auto done = database.run(statement);
    QVERIFY2(!done, "the schema let it through");
    QCOMPARE(done.error().key, u"store.conflict"_s);
    QCOMPARE(till.desk.damage(), QStringList());
}

void FeeStoreTest::seriesDoNotOverlap()
{
    Till till;
    till.addSeries(u"28AA-26E"_s, 1, 100);
    for (const auto &[first, last] : {std::pair(1, 100), std::pair(50, 60), std::pair(100, 200)}) {
        domain::ReceiptSeries series{u"01BLP0-001"_s, u"28AA-26E"_s, first, last};
        QCOMPARE(till.store().addSeries(series, till.actor).error().key, u"fee.seriesTaken"_s);
    }
    domain::ReceiptSeries other{u"02BLP0-001"_s, u"28AA-26E"_s, 1, 100};
    QVERIFY(till.store().addSeries(other, till.actor));
    // Two forms share the symbol: the number alone does not tell which.
    till.pay(till.dossier());
    auto draft = till.draft(u"28AA-26E"_s);
    draft.form = other.form;
    QVERIFY(till.issue({draft}, till.dossier()));
    QCOMPARE(till.store().byNumber({{}, u"28AA-26E"_s, 1}).error().key, u"fee.receiptAmbiguous"_s);
    QCOMPARE((*till.store().byNumber({other.form, u"28AA-26E"_s, 1}))->form, other.form);
}

void FeeStoreTest::foreignSeriesGivesNothing()
{
    Till till;
    till.addSeries(u"28AA-26E"_s, 1, 100);
    till.actor.desk = u"Q2"_s;
    const auto refused = till.tryPay(till.dossier());
    QCOMPARE(refused.error().key, u"fee.seriesForeign"_s);
    QCOMPARE(refused.error().arguments, (QStringList{u"28AA-26E"_s, u"Q1"_s}));
    QCOMPARE(till.store().adjustSeries({{}, u"28AA-26E"_s, 3}, u"x"_s, till.actor).error().key,
             u"fee.seriesForeign"_s);
}

void FeeStoreTest::restoredStoreAsksForTheLastNumber()
{
    Till till;
    till.addSeries(u"28AA-26E"_s, 1, 100);
    till.pay(till.dossier());
    QVERIFY(!till.store().series()->first().needsConfirmation);
    QVERIFY(till.desk.store().settings().set(storage::generationSetting, "restored-1"_ba));
    QVERIFY(till.store().series()->first().needsConfirmation);
    QCOMPARE(till.tryPay(till.dossier()).error().key, u"fee.seriesUnconfirmed"_s);
    // Nothing was lost: the last number on paper is the last one here.
    QVERIFY(
        till.store().adjustSeries({{}, u"28AA-26E"_s, 1}, u"kiểm tra sau phục hồi"_s, till.actor));
    QCOMPARE(till.pay(till.dossier()).receipts.first().number, 2);
    QVERIFY(till.desk.store().settings().set(storage::generationSetting, "restored-2"_ba));
    QVERIFY(
        till.store().adjustSeries({{}, u"28AA-26E"_s, 5}, u"bản lưu cũ hơn giấy"_s, till.actor));
    QCOMPARE(till.pay(till.dossier()).receipts.first().number, 6);
    const auto lost = till.store().receiptsOn(u"Q1"_s, till.today());
    QCOMPARE(std::count_if(lost->begin(), lost->end(),
                           [](const auto &one) { return one.state == FeeReceiptState::Lost; }),
             3);
    QCOMPARE(till.desk.damage(), QStringList());
}

void FeeStoreTest::lostNumbersAreRecorded()
{
    Till till;
    till.addSeries(u"28AA-26E"_s, 1, 10);
    till.pay(till.dossier());
    const auto adjust = [&](qint64 last) {
        const auto done =
            till.store().adjustSeries({{}, u"28AA-26E"_s, last}, u"cuộn giấy rách"_s, till.actor);
        return done ? QString() : done.error().key;
    };
    QCOMPARE(adjust(0), u"fee.adjustBack"_s);
    QCOMPARE(adjust(11), u"fee.adjustBeyond"_s);
    QCOMPARE(adjust(4), QString());
    const auto lost = till.store().byNumber({{}, u"28AA-26E"_s, 3});
    QVERIFY(lost && *lost);
    QCOMPARE((*lost)->state, FeeReceiptState::Lost);
    QCOMPARE((*lost)->reason, u"cuộn giấy rách"_s);
    QCOMPARE((*lost)->cashier, u"hoa"_s);
    QVERIFY((*lost)->dossier.isNull());
    QCOMPARE(till.pay(till.dossier()).receipts.first().number, 5);
    QCOMPARE(adjust(10), QString());
    QCOMPARE(till.tryPay(till.dossier()).error().key, u"fee.seriesUsedUp"_s);
    QCOMPARE(till.desk.damage(), QStringList());
}

void FeeStoreTest::closedDayIsAWall()
{
    Till till;
    till.addSeries(u"28AA-26E"_s, 1, 100);
    const auto paid = till.pay(till.dossier());
    const auto other = till.pay(till.dossier());
    QVERIFY(till.close(16'000));
    QCOMPARE(till.close(16'000).error().key, u"fee.dayClosed"_s);
    QCOMPARE(till.tryPay(till.dossier()).error().key, u"fee.dayClosed"_s);
    QCOMPARE(till.trySettle(paid.receipts.first(), FeeReceiptState::Cancelled).error().key,
             u"fee.dayClosed"_s);
    QCOMPARE(till.trySettle(paid.receipts.first(), FeeReceiptState::Refunded).error().key,
             u"fee.dayClosed"_s);
    till.desk.clock.advance(24 * 3600 * 1000);
    QVERIFY(till.trySettle(paid.receipts.first(), FeeReceiptState::Refunded));
    QCOMPARE(till.desk.damage(), QStringList());
    // Opened again the receipt of that day may be cancelled; the second closing has its sum.
    const domain::CashBox box{u"Q1"_s, u"hoa"_s, till.today().addDays(-1)};
    QVERIFY(till.store().reopen(box, u"đếm sai"_s, till.actor));
    QCOMPARE(till.store().reopen(box, u"đếm sai"_s, till.actor).error().key, u"fee.dayOpen"_s);
    QVERIFY(till.trySettle(other.receipts.first(), FeeReceiptState::Cancelled));
    QVERIFY(till.store().close({box, 8000, 8000, {}, till.desk.clock.now(), u"hoa"_s}, till.actor));
    QCOMPARE(till.desk.damage(), QStringList());
    const auto closing = till.store().closingOf(box);
    QVERIFY(closing && *closing && (*closing)->stands());
    QCOMPARE((*closing)->counted, 8000);
}

void FeeStoreTest::stateChangeIsReportedOnce()
{
    Till till;
    till.addSeries(u"28AA-26E"_s, 1, 100);
    const auto waits = [&] { return till.desk.store().outbox().all()->size(); };
    auto dossier = till.dossier();
    const auto before = waits();
    till.pay(dossier);
    QCOMPARE(waits(), before); // the server learns of states, not of receipts
    auto moved = till.dossier();
    const auto then = waits();
    moved.state = DossierState::Processing;
    QVERIFY(till.issue({till.draft(u"28AA-26E"_s)}, moved));
    QCOMPARE(waits(), then + 1);
    const auto events = till.desk.store().dossiers().events(moved.id);
    QCOMPARE(events->last().what, u"paid"_s);
    QCOMPARE(till.desk.damage(), QStringList());
}

void FeeStoreTest::staleDossierIsRefused()
{
    Till till;
    till.addSeries(u"28AA-26E"_s, 1, 100);
    const auto dossier = till.dossier();
    till.pay(dossier);
    QCOMPARE(till.tryPay(dossier).error().key, u"dossier.changed"_s);
    QCOMPARE(till.store().series()->first().next, 2);
    auto unknown = dossier;
    unknown.id = {u"nobody"_s};
    QCOMPARE(till.tryPay(unknown).error().key, u"dossier.unknown"_s);
}

void FeeStoreTest::nothingPersonalIsInClear()
{
    Till till;
    till.addSeries(u"28AA-26E"_s, 1, 100);
    till.pay(till.dossier());
    till.cancel(till.pay(till.dossier()).receipts.first());
    QVERIFY(till.close(8000, u"Lý do của bà Nhung"_s));
    QVERIFY(till.desk.store().database().checkpoint());
    const QByteArray bytes = till.desk.allBytes();
    for (const QString &secret : {invented::owner, invented::address, u"Nộp thay Vừ"_s,
                                  u"Lý do của bà Nhung"_s, u"viết nhầm tên"_s})
        QVERIFY2(!bytes.contains(secret.toUtf8()), qPrintable(secret));
    QVERIFY(bytes.contains("28AA-26E")); // the search finds what is in clear
}

void FeeStoreTest::verifierSeesWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("finding");
    const auto off = [](const char *trigger) -> QString {
        return u"DROP TRIGGER "_s + QString::fromLatin1(trigger);
    };
    QTest::newRow("gone receipt") << QStringList{off("fee_receipt_kept"),
                                                 u"DELETE FROM fee_receipt WHERE value = 1"_s}
                                  << u"series 28AA-26E has a number without a receipt"_s;
    QTest::newRow("moved number") << QStringList{off("fee_series_forward"),
                                                 u"UPDATE fee_series SET next = next + 3"_s}
                                  << u"series 28AA-26E has a number without a receipt"_s;
    QTest::newRow("other amount")
        << QStringList{off("fee_receipt_fixed"),
                       u"UPDATE fee_receipt SET levy = 1 WHERE value = 1"_s}
        << u"fee receipt 28AA-26E 0000001: the columns do not tell what was sealed"_s;
    QTest::newRow("state put back")
        << QStringList{off("fee_receipt_final"),
                       u"UPDATE fee_receipt SET state = 'issued', settled_day = NULL "
                       "WHERE value = 2"_s}
        << u"fee receipt 28AA-26E 0000002: the columns do not tell what was sealed"_s;
    QTest::newRow("exchanged body")
        << QStringList{u"UPDATE fee_receipt SET body_sealed = (SELECT body_sealed FROM "
                       "fee_receipt WHERE value = 2) WHERE value = 1"_s}
        << u"fee receipt row 1 does not open"_s;
    QTest::newRow("other closing")
        << QStringList{off("fee_closing_fixed"), off("fee_closing_reopened_once"),
                       u"UPDATE fee_closing SET expected = 1"_s}
        << u"cash closing of hoa on 2026-09-30 does not have the sum of its receipts"_s;
}

void FeeStoreTest::verifierSeesWhatIsWrong()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, finding);
    Till till;
    till.addSeries(u"28AA-26E"_s, 1, 100);
    till.pay(till.dossier());
    till.cancel(till.pay(till.dossier()).receipts.first());
    QVERIFY(till.close(8000));
    QCOMPARE(till.desk.damage(), QStringList());
    for (const QString &statement : statements) {
        const auto done = till.desk.store().database().run(statement);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }
    QVERIFY2(till.desk.damage().contains(finding), qPrintable(till.desk.damage().join(u'\n')));
}

void FeeStoreTest::tenThousandRandomActs()
{
    const quint32 seed = qEnvironmentVariableIsSet("MOTCUA_SEED")
                             ? qEnvironmentVariable("MOTCUA_SEED").toUInt()
                             : QRandomGenerator::global()->generate();
    qInfo("MOTCUA_SEED=%u", seed);
    RandomTill random(seed);
    for (int act = 0; act < 10'000; ++act) {
        random.step();
        if (act % 2500 == 2499)
            QCOMPARE(random.difference(), QString());
    }
    QCOMPARE(random.difference(), QString());
    QCOMPARE(random.till.desk.damage(), QStringList());
    qInfo("%s", qPrintable(random.summary()));
    QVERIFY(random.everyKindHappened());
}

} // namespace motcua::tests
