#include "tests/unit/core/services/feestest.h"

#include "app/core/domain/jsonreader.h"
#include "app/core/services/cashdesk.h"
#include "app/core/services/fees.h"
#include "resources/resources.h"
#include "tests/fakes/fixedclock.h"
#include "tests/fakes/memorycatalogue.h"
#include "tests/fakes/memoryfees.h"
#include "tests/fakes/memoryusers.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::DossierState;
using domain::FeeKind;
using domain::FeeReceiptState;
using domain::FeeState;
using domain::PaymentMethod;
using domain::Role;

namespace
{

domain::WorkCalendar officeHours()
{
    initResources();
    QFile file(u":/motcua/calendars/vn.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the calendar is not embedded");
    return *domain::WorkCalendar::fromJson(*domain::jsonObject(file.readAll()));
}

ports::Actor actorOf(Role role, const QString &name)
{
    return {{name, u"Họ tên "_s + name, role, false}, u"Q1"_s};
}

/// One dossier with a levy and a fee, one series for each kind.
struct Till {
    FixedClock clock{kernel::vietnamTime({2026, 11, 20}, {9, 0})};
    MemoryDossierStore dossiers;
    MemoryFeeStore store{dossiers, clock};
    domain::Profile profile;
    domain::WorkCalendar calendar = officeHours();
    services::Fees fees{{store, dossiers, calendar, clock}, profile};
    MemoryUsers users{{{u"thu"_s, u"Thu Ngân"_s, Role::Cashier, false}}};
    services::CashDesk cash{store, users, clock, profile};
    ports::Actor cashier = actorOf(Role::Cashier, u"thu"_s);
    ports::Actor supervisor = actorOf(Role::Supervisor, u"sep"_s);
    QString code = u"H38.28.05-261120-0001"_s;

    Till()
    {
        domain::Dossier dossier;
        dossier.id = {u"d1"_s};
        dossier.code = code;
        dossier.procedureCode = sampleProcedure().code;
        dossier.published = {sampleProcedure().components, sampleProcedure().fees};
        dossier.receivedAt = clock.now();
        dossier.owner.name = u"Nguyễn Văn Mẫu"_s;
        dossier.owner.address = u"Số 1 phố Mẫu"_s;
        dossier.fees = {{u"L"_s, u"Lệ phí mẫu"_s, FeeKind::Levy, 8000, FeeState::Waiting, 8000},
                        {u"P"_s, u"Phí mẫu"_s, FeeKind::Fee, 25'000, FeeState::Waiting, 25'000}};
        dossiers.dossiers = {dossier};
        add(u"LEVY"_s, FeeKind::Levy);
        add(u"FEE"_s, FeeKind::Fee);
    }
    void add(const QString &symbol, FeeKind kind)
    {
        domain::ReceiptSeries series{u"01BLP0-001"_s, symbol, 1, 100};
        series.kind = kind;
        std::ignore = store.addSeries(series, supervisor);
    }
    domain::Dossier &dossier() { return dossiers.dossiers.first(); }
    services::Collected collected(const QStringList &codes = {})
    {
        services::Collection wish{code};
        for (const QString &one : codes)
            wish.lines.append({one});
        const auto done = fees.collect(wish, cashier);
        if (!done)
            qFatal("not collected: %s", qPrintable(done.error().key));
        return *done;
    }
    static ports::ReceiptName nameOf(const domain::FeeReceipt &receipt)
    {
        return {receipt.form, receipt.symbol, receipt.number};
    }
};

} // namespace

void FeesTest::collectsAllThatIsOpen()
{
    Till till;
    const auto done = till.collected();
    QCOMPARE(done.receipts.size(), 2);
    QCOMPARE(done.receipts[0].payerName, u"Nguyễn Văn Mẫu"_s);
    QCOMPARE(done.receipts[0].payerAddress, u"Số 1 phố Mẫu"_s);
    QCOMPARE(done.receipts[0].cashier, u"thu"_s);
    for (const domain::DossierFee &fee : till.dossier().fees) {
        QCOMPARE(fee.state, FeeState::Collected);
        QVERIFY(fee.isPaid());
    }
    QCOMPARE(till.dossier().fees[0].receipt, u"LEVY 0000001"_s);
    QCOMPARE(till.store.deeds, QStringList{u"feeCollected"_s});
    services::Collection again{till.code};
    QCOMPARE(till.fees.collect(again, till.cashier).error().key, u"fee.nothingOpen"_s);
    again.lines = {{u"L"_s}};
    const auto twice = till.fees.collect(again, till.cashier);
    QCOMPARE(twice.error().key, u"fee.collected"_s);
    QCOMPARE(twice.error().arguments.value(1), u"LEVY 0000001"_s);
    QCOMPARE(till.store.receipts.size(), 2);
}

void FeesTest::eachKindHasItsSeries()
{
    Till till;
    const auto done = till.collected();
    QCOMPARE(done.receipts[0].symbol, u"LEVY"_s);
    QCOMPARE(done.receipts[0].total(), 8000);
    QCOMPARE(done.receipts[1].symbol, u"FEE"_s);
    QCOMPARE(done.receipts[1].total(), 25'000);
}

void FeesTest::refusesInWords_data()
{
    using Wish = services::Collection;
    QTest::addColumn<Wish>("wish");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const Wish &wish, const QString &key) {
        QTest::newRow(name) << wish << key;
    };
    const QString code = u"H38.28.05-261120-0001"_s;
    row("no such dossier", {u"nothing"_s}, u"dossier.unknown"_s);
    row("no such fee", {code, {{u"X"_s}}}, u"fee.unknown"_s);
    row("named twice", {code, {{u"L"_s}, {u"L"_s}}}, u"fee.twice"_s);
    row("for nothing", {code, {{u"L"_s, 0}}}, u"fee.amount"_s);
    row("negative", {code, {{u"L"_s, -8000}}}, u"fee.amount"_s);
    row("beyond belief", {code, {{u"L"_s, 1'000'000'000'001}}}, u"fee.amount"_s);
    row("beyond belief together", {code, {{u"L"_s, 1'000'000'000, 1001}}}, u"fee.product"_s);
    row("none of them", {code, {{u"L"_s, std::nullopt, 0}}}, u"fee.quantity"_s);
    row("too many of them", {code, {{u"L"_s, std::nullopt, 10'001}}}, u"fee.quantity"_s);
    row("no such series", {.dossier = code, .series = u"OTHER"_s}, u"fee.seriesUnknown"_s);
    row("series of the other kind", {.dossier = code, .series = u"FEE"_s}, u"fee.noSeriesLevy"_s);
}

void FeesTest::refusesInWords()
{
    QFETCH(services::Collection, wish);
    Till till;
    const auto done = till.fees.collect(wish, till.cashier);
    QVERIFY(!done);
    QTEST(done.error().key, "key");
    QVERIFY(till.store.receipts.isEmpty());
    QVERIFY(till.dossier().fees[0].isOpen());
    till.dossier().state = DossierState::Withdrawn;
    QCOMPARE(till.fees.collect({till.code}, till.cashier).error().key, u"fee.dossierEnded"_s);
}

void FeesTest::anotherAmountNeedsAReason()
{
    Till till;
    services::Collection wish{till.code, {{u"L"_s, 5000}}};
    const auto refused = till.fees.collect(wish, till.cashier);
    QCOMPARE(refused.error().key, u"fee.amountReason"_s);
    QCOMPARE(refused.error().arguments.value(1), u"8.000"_s);
    wish.reason = u"Giảm theo Nghị quyết của HĐND"_s;
    const auto done = till.fees.collect(wish, till.cashier);
    QVERIFY(done);
    QCOMPARE(done->receipts.first().total(), 5000);
    QCOMPARE(till.dossier().fees[0].amount, 5000);
    QCOMPARE(till.dossier().fees[0].amountReason, wish.reason);
    // Asked for another amount at reception already: the published one still counts.
    Till asked;
    asked.dossier().fees[0].amount = 7000;
    QCOMPARE(asked.fees.collect({asked.code, {{u"L"_s}}}, asked.cashier).error().key,
             u"fee.amountReason"_s);
}

/// 0 in a catalogue is the province's to set: nobody owes it, and what is taken needs no excuse.
void FeesTest::whatTheProvinceSetsIsSaidByTheCashier()
{
    Till till;
    till.dossier().fees[0].amount = 0;
    till.dossier().fees[0].published = 0;
    QVERIFY(till.dossier().fees[0].isOpen() && !till.dossier().fees[0].isOwed());
    const auto rest = till.fees.collect({till.code}, till.cashier);
    QVERIFY2(rest, qPrintable(rest ? QString() : rest.error().key));
    QCOMPARE(rest->receipts.size(), 1);
    QCOMPARE(rest->receipts[0].total(), 25'000);
    QCOMPARE(till.fees.collect({till.code, {{u"L"_s}}}, till.cashier).error().key, u"fee.amount"_s);
    const auto said = till.fees.collect({till.code, {{u"L"_s, 12'000}}}, till.cashier);
    QVERIFY2(said, qPrintable(said ? QString() : said.error().key));
    QCOMPARE(said->receipts[0].total(), 12'000);
    QCOMPARE(till.dossier().fees[0].amountReason, QString());
}

void FeesTest::aPublishedFeeMayComeLater()
{
    Till till;
    till.dossier().fees.clear();
    const QString code = sampleProcedure().fees.first().code;
    const auto done = till.fees.collect({till.code, {{code}}}, till.cashier);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().key));
    QCOMPARE(till.dossier().fees.size(), 1);
    QCOMPARE(till.dossier().fees.first().amount, sampleProcedure().fees.first().amount);
}

void FeesTest::lastFeeMovesTheDossierOn()
{
    Till till;
    till.dossier().state = DossierState::AwaitingPayment;
    till.collected({u"L"_s});
    QCOMPARE(till.dossier().state, DossierState::AwaitingPayment);
    QVERIFY(till.fees.exempt({till.code, {u"P"_s}, u"Hộ nghèo"_s}, till.cashier));
    QCOMPARE(till.dossier().state, DossierState::Processing);
    Till other;
    other.dossier().state = DossierState::Returned; // many pay when they fetch the result
    other.collected();
    QCOMPARE(other.dossier().state, DossierState::Returned);
}

/// Land tax: eight hours of work, two of them in which only the applicant could do something.
void FeesTest::lastFeeStartsTheClockAgain()
{
    Till till;
    auto &dossier = till.dossier();
    dossier.state = DossierState::AwaitingPayment;
    dossier.limit = domain::TimeLimit{8, domain::TimeUnit::Hour};
    dossier.pausesForPayment = true;
    dossier.payments = {{till.clock.now(), {}, {}}}; // asked for at nine, when it came in
    till.clock.set(kernel::vietnamTime({2026, 11, 20}, {11, 0}));
    till.collected();
    QCOMPARE(till.dossier().state, DossierState::Processing);
    QCOMPARE(till.dossier().payments.value(0).paidAt, till.clock.now());
    QCOMPARE(till.dossier().dueAt,
             till.calendar.appointment(till.clock.now(), *till.dossier().limit)->dueAt);
}

void FeesTest::publishedReasonExemptsThisFeeOnly()
{
    Till till;
    till.dossier().fees[0].exemptions = {u"Trẻ em dưới 16 tuổi"_s};
    const auto wish = [&](const QString &code) {
        return services::FeeWish{till.code, {code}, u"Trẻ em dưới 16 tuổi"_s};
    };
    QCOMPARE(till.fees.exempt(wish(u"P"_s), till.cashier).error().key, u"fee.exemption"_s);
    QVERIFY(till.fees.exempt(wish(u"L"_s), till.cashier));
    QCOMPARE(till.dossier().fees[0].state, FeeState::Exempt);
}

/// A dossier that came from another desk does not say what is published.
void FeesTest::anotherAmountThanKnownNeedsAReason()
{
    Till till;
    till.dossier().fees[0].published.reset();
    const auto collect = [&](const QString &reason) {
        return till.fees.collect({till.code, {{u"L"_s, 5000}}, PaymentMethod::Cash, {}, {}, reason},
                                 till.cashier);
    };
    QCOMPARE(collect({}).error().key, u"fee.amountReason"_s);
    QCOMPARE(till.dossier().fees[0].amount, 8000);
    QVERIFY(collect(u"giảm theo nghị quyết"_s));
    QCOMPARE(till.dossier().fees[0].amountReason, u"giảm theo nghị quyết"_s);
}

void FeesTest::exemptionNeedsAListedReason()
{
    Till till;
    services::FeeWish wish{till.code, {u"L"_s}, u"vì quen biết"_s};
    QCOMPARE(till.fees.exempt(wish, till.cashier).error().key, u"fee.exemption"_s);
    wish.reason = u"  "_s;
    QCOMPARE(till.fees.exempt(wish, till.cashier).error().key, u"fee.reason"_s);
    wish.reason = u"Hộ nghèo"_s;
    wish.note = u"Giấy chứng nhận số 5"_s;
    QVERIFY(till.fees.exempt(wish, till.cashier));
    QCOMPARE(till.dossier().fees[0].state, FeeState::Exempt);
    QCOMPARE(till.dossier().fees[0].exemptReason, u"Hộ nghèo: Giấy chứng nhận số 5"_s);
    QVERIFY(!till.dossier().fees[0].counts());
    QCOMPARE(till.fees.collect({till.code, {{u"L"_s}}}, till.cashier).error().key, u"fee.act"_s);
    QVERIFY(till.fees.reopen({till.code, {u"L"_s}, u"nhầm"_s}, till.cashier));
    QVERIFY(till.dossier().fees[0].isOpen());
    QVERIFY(till.dossier().fees[0].exemptReason.isEmpty());
}

void FeesTest::proofIsAwaitedAndDropped()
{
    Till till;
    QVERIFY(till.fees.askProof({till.code, {u"L"_s}, u"đã chuyển khoản"_s}, till.cashier));
    QCOMPARE(till.dossier().fees[0].state, FeeState::NeedsProof);
    QCOMPARE(till.dossier().fees[0].exemptReason, u"đã chuyển khoản"_s); // what is to be proved
    QVERIFY(till.dossier().fees[0].isOpen());
    services::Collection wish{till.code, {{u"L"_s}}, PaymentMethod::Transfer};
    QVERIFY(till.fees.collect(wish, till.cashier));
    QCOMPARE(till.dossier().fees[0].method, PaymentMethod::Transfer);
    QCOMPARE(till.store.deeds, (QStringList{u"feeProofAsked"_s, u"feeCollected"_s}));
}

/// A receipt's name has symbol and number: two forms may share them.
void FeesTest::receiptsOfOneNameStayApart()
{
    Till till;
    domain::ReceiptSeries first{u"01BLP0-001"_s, u"S9"_s, 1, 100};
    first.kind = FeeKind::Fee;
    domain::ReceiptSeries second{u"02BLP0-001"_s, u"S9"_s, 1, 100};
    second.kind = FeeKind::Levy;
    QVERIFY(till.store.addSeries(first, till.supervisor));
    QVERIFY(till.store.addSeries(second, till.supervisor));
    services::Collection wish{till.code};
    wish.series = u"S9"_s;
    const auto done = till.fees.collect(wish, till.cashier);
    QVERIFY2(done, done ? "" : qPrintable(done.error().key));
    QCOMPARE(done->receipts.size(), 2);
    QCOMPARE(done->receipts[0].name(), done->receipts[1].name());
    const auto &levy =
        done->receipts[0].lines[0].kind == FeeKind::Levy ? done->receipts[0] : done->receipts[1];
    QVERIFY(till.fees.cancel({Till::nameOf(levy), u"sai"_s}, till.cashier));
    QCOMPARE(till.dossier().fees[0].state, FeeState::Waiting);   // the levy
    QCOMPARE(till.dossier().fees[1].state, FeeState::Collected); // the fee's receipt stands
}

void FeesTest::cancelledReceiptKeepsItsNumber()
{
    Till till;
    const auto receipt = till.collected({u"L"_s}).receipts.first();
    const services::ReceiptWish silent{Till::nameOf(receipt), u" "_s};
    QCOMPARE(till.fees.cancel(silent, till.cashier).error().key, u"fee.reason"_s);
    const services::ReceiptWish wish{Till::nameOf(receipt), u"sai người nộp"_s};
    const auto cancelled = till.fees.cancel(wish, till.cashier);
    QVERIFY(cancelled);
    QCOMPARE(till.store.receipts.first().state, FeeReceiptState::Cancelled);
    QCOMPARE(till.store.receipts.first().reason, u"sai người nộp"_s);
    QVERIFY(till.dossier().fees[0].isOpen());
    QVERIFY(till.dossier().fees[0].receipt.isEmpty());
    const auto again = till.fees.cancel(wish, till.cashier);
    QCOMPARE(again.error().key, u"fee.receiptState"_s);
    QCOMPARE(till.collected({u"L"_s}).receipts.first().number, 2);
    QCOMPARE(till.fees.cancel({{{}, u"LEVY"_s, 77}, u"x"_s}, till.cashier).error().key,
             u"fee.receiptUnknown"_s);
}

void FeesTest::refundGoesThroughItsSteps()
{
    Till till;
    const auto receipt = till.collected({u"L"_s}).receipts.first();
    const services::ReceiptWish wish{Till::nameOf(receipt), u"thu thừa"_s, u"5/QĐ"_s};
    QVERIFY(till.fees.askRefund(wish, till.cashier));
    QCOMPARE(till.dossier().fees[0].state, FeeState::AwaitingRefund);
    QVERIFY(till.fees.keepAfterAll(wish, till.cashier));
    QCOMPARE(till.dossier().fees[0].state, FeeState::Collected);
    till.profile.fees.refundBySupervisor = true;
    QCOMPARE(till.fees.refund(wish, till.cashier).error().key, u"role.notAllowed"_s);
    QVERIFY(till.fees.refund(wish, till.supervisor)); // asks and gives at once
    QCOMPARE(till.dossier().fees[0].state, FeeState::Refunded);
    QCOMPARE(till.store.receipts.first().settledBy, u"sep"_s);
    QCOMPARE(till.store.receipts.first().document, u"5/QĐ"_s);
    QVERIFY(!till.fees.refund(wish, till.supervisor));
    QCOMPARE(till.fees.cancel(wish, till.cashier).error().key, u"fee.act"_s);
}

void FeesTest::cancelledReceiptLetsTheDossierWaitAgain()
{
    Till till;
    till.dossier().state = DossierState::AwaitingPayment;
    till.dossier().pausesForPayment = true;
    till.dossier().limit = domain::TimeLimit{5};
    till.dossier().payments = {{till.clock.now(), {}, {}}};
    const auto first = till.collected({u"L"_s}).receipts.first();
    till.clock.advance(60 * 1000);
    const auto last = till.collected({u"P"_s}).receipts.first();
    QCOMPARE(till.dossier().state, DossierState::Processing);
    QVERIFY(till.dossier().dueAt.isValid());
    till.clock.advance(60 * 1000);
    QVERIFY(till.fees.cancel({Till::nameOf(last), u"sai"_s}, till.cashier));
    QCOMPARE(till.dossier().state, DossierState::AwaitingPayment);
    QVERIFY(!till.dossier().payments.last().paidAt.isValid());
    QVERIFY(!till.dossier().dueAt.isValid());
    // Another receipt than the one that ended the wait changes nothing more.
    till.collected({u"P"_s});
    QVERIFY(till.fees.cancel({Till::nameOf(first), u"sai"_s}, till.cashier));
    QCOMPARE(till.dossier().state, DossierState::Processing);
}

void FeesTest::onlyRefundsNeedNoReason()
{
    Till till;
    const auto receipt = till.collected({u"L"_s}).receipts.first();
    QVERIFY(till.cash.close({{}, {}, 8000}, till.cashier));
    till.clock.advance(86'400 * 3 * 1000); // to Monday
    till.profile.fees.refundBySupervisor = false;
    QVERIFY(till.fees.refund({Till::nameOf(receipt), u"trả lại"_s}, till.cashier));
    const auto closed = till.cash.close({{}, {}, 0}, till.cashier);
    QVERIFY2(closed, closed ? "" : qPrintable(closed.error().key));
    QCOMPARE(closed->closing->expected, -8000);
    QCOMPARE(closed->closing->difference(), 0);
}

void FeesTest::aCashierIsAKnownUser()
{
    Till till;
    till.collected({u"L"_s});
    const auto nobody = till.cash.close({{}, u"nobody"_s, 0, u"x"_s}, till.supervisor);
    QCOMPARE(nobody.error().key, u"user.unknown"_s);
    QCOMPARE(nobody.error().arguments, QStringList{u"nobody"_s});
    QVERIFY(till.store.closings.isEmpty());
    QVERIFY(till.cash.close({{}, u"thu"_s, 8000}, till.supervisor));
}

void FeesTest::onlyTheOwnReceiptsAreCancelled()
{
    Till till;
    const auto receipt = till.collected({u"L"_s}).receipts.first();
    const services::ReceiptWish wish{Till::nameOf(receipt), u"sai"_s};
    const auto other = actorOf(Role::Cashier, u"khac"_s);
    QCOMPARE(till.fees.cancel(wish, other).error().key, u"fee.foreignReceipt"_s);
    QVERIFY(till.fees.cancel(wish, till.supervisor));
}

void FeesTest::rolesHold_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("collects");
    QTest::addColumn<bool>("registers");
    QTest::newRow("officer") << Role::Officer << false << false;
    QTest::newRow("cashier") << Role::Cashier << true << false;
    QTest::newRow("clerk") << Role::Clerk << false << false;
    QTest::newRow("supervisor") << Role::Supervisor << true << true;
    QTest::newRow("admin") << Role::Admin << false << true;
}

void FeesTest::rolesHold()
{
    QFETCH(Role, role);
    QFETCH(bool, collects);
    QFETCH(bool, registers);
    Till till;
    const auto actor = actorOf(role, u"ai"_s);
    const auto denied = [](const auto &result) {
        return !result && result.error().key == "role.notAllowed"_L1;
    };
    QCOMPARE(!denied(till.fees.collect({till.code}, actor)), collects);
    QCOMPARE(!denied(till.fees.exempt({till.code, {}, u"Hộ nghèo"_s}, actor)), collects);
    QCOMPARE(!denied(till.fees.askRefund({{{}, u"LEVY"_s, 1}, u"x"_s}, actor)), collects);
    QCOMPARE(!denied(till.cash.report({}, actor)), collects);
    domain::ReceiptSeries series{u"01BLP0-003"_s, u"NEW"_s, 1, 5};
    series.taxCode = u"0100000001"_s;
    QCOMPARE(!denied(till.fees.addSeries(series, actor)), registers);
    const bool supervises = role == Role::Supervisor;
    QCOMPARE(!denied(till.fees.adjustSeries({{}, u"FEE"_s, 5}, u"x"_s, actor)), supervises);
    QCOMPARE(!denied(till.cash.reopen({}, u"x"_s, actor)), supervises);
    QCOMPARE(!denied(till.cash.report({{}, u"thu"_s}, actor)), supervises);
}

void FeesTest::seriesWarnsNearItsEnd()
{
    Till till;
    till.profile.fees.warnLeft = 50;
    till.store.book[0].next = 49; // 52 left
    const auto calm = till.collected({u"L"_s});
    QVERIFY(calm.warnings.isEmpty());
    till.store.book[0].next = 50;
    QVERIFY(till.fees.cancel({Till::nameOf(calm.receipts.first()), u"x"_s}, till.cashier));
    const auto near = till.collected({u"L"_s});
    QCOMPARE(near.warnings.size(), 1);
    QCOMPARE(near.warnings.first().key, u"fee.seriesNearEnd"_s);
    QCOMPARE(near.warnings.first().arguments, (QStringList{u"LEVY"_s, u"50"_s}));
    till.store.book[0].next = 101;
    QVERIFY(till.fees.cancel({Till::nameOf(near.receipts.first()), u"x"_s}, till.cashier));
    QCOMPARE(till.fees.collect({till.code, {{u"L"_s}}}, till.cashier).error().key,
             u"fee.seriesUsedUp"_s);
}

void FeesTest::dayIsClosedWithAReason()
{
    Till till;
    till.collected({u"L"_s});
    const auto report = till.cash.report({}, till.cashier);
    QVERIFY(report);
    QCOMPARE(report->day.expectedCash(), 8000);
    QVERIFY(!report->closing);
    QCOMPARE(till.cash.close({{}, {}, -1}, till.cashier).error().key, u"fee.counted"_s);
    QCOMPARE(till.cash.close({till.clock.now().date().addDays(1), {}, 0}, till.cashier).error().key,
             u"fee.dayFuture"_s);
    const auto short1 = till.cash.close({{}, {}, 7000}, till.cashier);
    QCOMPARE(short1.error().key, u"fee.differenceReason"_s);
    QCOMPARE(short1.error().arguments, (QStringList{u"8.000"_s, u"7.000"_s}));
    const auto closed = till.cash.close({{}, {}, 7000, u"thối nhầm"_s}, till.cashier);
    QVERIFY(closed && closed->closing);
    QCOMPARE(closed->closing->difference(), -1000);
    QCOMPARE(till.cash.close({{}, {}, 8000}, till.cashier).error().key, u"fee.dayClosed"_s);
    QVERIFY(till.cash.reopen({{}, u"thu"_s}, u"đếm lại"_s, till.supervisor));
    QVERIFY(till.cash.close({{}, {}, 8000}, till.cashier));
}

void FeesTest::closedDayRefusesChanges()
{
    Till till;
    const auto receipt = till.collected({u"L"_s}).receipts.first();
    const services::ReceiptWish wish{Till::nameOf(receipt), u"trả lại"_s};
    QVERIFY(till.cash.close({{}, {}, 8000}, till.cashier));
    QCOMPARE(till.fees.cancel(wish, till.cashier).error().key, u"fee.dayClosed"_s);
    QCOMPARE(till.fees.refund(wish, till.cashier).error().key, u"fee.dayClosed"_s);
    QCOMPARE(till.fees.collect({till.code}, till.cashier).error().key, u"fee.dayClosed"_s);
    till.clock.advance(24 * 3600 * 1000);
    QCOMPARE(till.fees.cancel(wish, till.cashier).error().key, u"fee.dayClosed"_s);
    QVERIFY(till.fees.refund(wish, till.cashier)); // on the next day
    const auto next = till.cash.report({}, till.cashier);
    QCOMPARE(next->day.expectedCash(), -8000);
    const auto before = till.cash.report({till.clock.now().date().addDays(-1)}, till.cashier);
    QCOMPARE(before->day.expectedCash(), 8000);
}

void FeesTest::whatIsCountedIsMultiplied()
{
    Till till;
    till.dossier().fees[1].unit = u"trang"_s;
    services::Collection wish{till.code, {{u"P"_s, std::nullopt, 3}}};
    const auto done = till.fees.collect(wish, till.cashier); // no reason: the price is published
    QVERIFY2(done, done ? "" : qPrintable(done.error().key));
    const domain::FeeReceiptLine line = done->receipts.first().lines.first();
    QCOMPARE(line.amount, 75'000);
    QCOMPARE(line.quantity, 3);
    QCOMPARE(line.unit, u"trang"_s);
    QCOMPARE(line.unitAmount(), 25'000);
    QCOMPARE(till.dossier().fees[1].amount, 75'000);
    QCOMPARE(till.dossier().fees[1].quantity, 3);
    // What was counted stays when the receipt turns out wrong.
    QVERIFY(till.fees.cancel({Till::nameOf(done->receipts.first()), u"sai tên"_s}, till.cashier));
    QCOMPARE(till.dossier().fees[1].quantity, 3);
    wish.lines = {{u"P"_s}};
    QCOMPARE(till.fees.collect(wish, till.cashier)->receipts.first().total(), 75'000);
    // A reduced price needs its reason, whatever the quantity.
    QVERIFY(till.fees.cancel({{{}, u"FEE"_s, 2}, u"sai tên"_s}, till.cashier));
    wish.lines = {{u"P"_s, 20'000, 2}};
    QCOMPARE(till.fees.collect(wish, till.cashier).error().key, u"fee.amountReason"_s);
}

} // namespace motcua::tests
