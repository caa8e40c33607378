#include "tests/integration/storage/till.h"

#include "app/core/domain/cashday.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::Dossier;
using domain::FeeReceipt;
using domain::FeeReceiptState;
using domain::FeeState;
using kernel::Result;
using ports::IssuedReceipts;

namespace
{

constexpr qint64 seriesLength = 20'000;

FeeState stateBy(FeeReceiptState state)
{
    switch (state) {
    case FeeReceiptState::AwaitingRefund: return FeeState::AwaitingRefund;
    case FeeReceiptState::Refunded: return FeeState::Refunded;
    case FeeReceiptState::Cancelled: return FeeState::Waiting;
    default: return FeeState::Collected;
    }
}

} // namespace

void Till::addSeries(const QString &symbol, qint64 first, qint64 last)
{
    domain::ReceiptSeries series{u"01BLP0-001"_s, symbol, first, last};
    series.taxCode = u"0100000001"_s;
    series.validFrom = today();
    const auto added = store().addSeries(series, actor);
    QVERIFY2(added, qPrintable(added ? QString() : added.error().detail));
}

Dossier Till::dossier()
{
    Dossier dossier = sampleDossier(desk.clock);
    dossier.fees = {{u"L"_s, u"Lệ phí mẫu"_s, domain::FeeKind::Levy, 8000}};
    auto sealed = desk.store().dossiers().seal(dossier, officer());
    if (!sealed)
        qFatal("not sealed: %s", qPrintable(sealed.error().detail));
    return *sealed;
}

FeeReceipt Till::draft(const QString &symbol, qint64 amount) const
{
    FeeReceipt receipt;
    receipt.form = u"01BLP0-001"_s;
    receipt.symbol = symbol;
    receipt.payerName = u"Nộp thay Vừ"_s;
    receipt.payerAddress = invented::address;
    receipt.lines = {{u"L"_s, u"Lệ phí mẫu"_s, domain::FeeKind::Levy, amount}};
    receipt.at = desk.clock.now();
    receipt.cashierName = actor.user.fullName;
    return receipt;
}

Result<IssuedReceipts> Till::issue(const QList<FeeReceipt> &drafts, Dossier dossier)
{
    for (domain::DossierFee &fee : dossier.fees) {
        for (const FeeReceipt &draft : drafts) {
            for (const domain::FeeReceiptLine &line : draft.lines) {
                if (line.code == fee.code) {
                    fee.state = FeeState::Collected;
                    fee.amount = line.amount;
                }
            }
        }
    }
    return store().issue(drafts, {dossier, {0, {}, {}, u"feeCollected"_s, {}}}, actor);
}

Result<IssuedReceipts> Till::tryPay(const Dossier &dossier)
{
    return issue({draft(u"28AA-26E"_s)}, dossier);
}

IssuedReceipts Till::pay(const Dossier &dossier)
{
    auto issued = tryPay(dossier);
    if (!issued)
        qFatal("not paid: %s %s", qPrintable(issued.error().key),
               qPrintable(issued.error().detail));
    return *issued;
}

Result<IssuedReceipts> Till::trySettle(FeeReceipt receipt, FeeReceiptState state)
{
    const auto kept = desk.store().dossiers().byId(receipt.dossier);
    Dossier dossier = **kept;
    for (domain::DossierFee &fee : dossier.fees) {
        if (fee.receipt != receipt.name())
            continue;
        fee.state = stateBy(state);
        if (state == FeeReceiptState::Cancelled)
            fee.receipt.clear();
    }
    const bool ends = state == FeeReceiptState::Cancelled || state == FeeReceiptState::Refunded;
    receipt.state = state;
    receipt.reason = u"viết nhầm tên"_s;
    receipt.settledAt = ends ? desk.clock.now() : QDateTime();
    receipt.settledBy = ends ? actor.user.name : QString();
    return store().settle(receipt, {dossier, {0, {}, {}, u"feeSettled"_s, {}}}, actor);
}

void Till::cancel(const FeeReceipt &receipt)
{
    const auto done = trySettle(receipt, FeeReceiptState::Cancelled);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
}

kernel::Status Till::close(qint64 amount, const QString &reason)
{
    return store().close({{actor.desk, actor.user.name, today()},
                          amount,
                          amount,
                          reason,
                          desk.clock.now(),
                          actor.user.name},
                         actor);
}

RandomTill::RandomTill(quint32 seed) : m_random(seed)
{
    for (const QString &symbol : m_symbols) {
        till.addSeries(symbol, 1, seriesLength);
        m_next.insert(symbol, 1);
    }
    for (int i = 0; i < 40; ++i)
        m_dossiers.append(till.dossier());
}

void RandomTill::step()
{
    switch (m_random.bounded(20)) {
    case 0: return endDay();
    case 1: return lose();
    case 2:
    case 3:
    case 4: return settle(FeeReceiptState::Cancelled);
    case 5:
    case 6: return settle(FeeReceiptState::AwaitingRefund);
    case 7:
    case 8:
    case 9: return settle(FeeReceiptState::Refunded);
    default: return pay();
    }
}

void RandomTill::pay()
{
    Dossier &dossier = m_dossiers[m_random.bounded(int(m_dossiers.size()))];
    dossier = **till.desk.store().dossiers().byId(dossier.id);
    // A fee of its own each time, so that one dossier may have many receipts.
    const QString code = u"L%1"_s.arg(dossier.fees.size());
    if (dossier.fees.size() > 40) // a dossier of an office, not of a whole year
        dossier = till.dossier();
    const QString symbol = m_symbols[m_random.bounded(int(m_symbols.size()))];
    const qint64 amount = m_random.bounded(1, 3'000'000);
    dossier.fees.append({code, u"Lệ phí"_s, domain::FeeKind::Levy, amount});
    FeeReceipt draft = till.draft(symbol, amount);
    draft.lines.first().code = code;
    const auto issued = till.issue({draft}, dossier);
    const bool closed = m_closed.contains(till.today());
    if (closed != !issued)
        qFatal("closed %d, issued %d", closed, bool(issued));
    note(issued ? "paid" : "refused");
    if (!issued)
        return;
    dossier = issued->dossier;
    const qint64 number = issued->receipts.first().number;
    if (number != m_next[symbol])
        qFatal("number %lld, not %lld", number, m_next[symbol]);
    ++m_next[symbol];
    m_model[symbol].insert(number, {amount, FeeReceiptState::Issued, till.today(), {}});
}

void RandomTill::settle(FeeReceiptState state)
{
    const QString symbol = m_symbols[m_random.bounded(int(m_symbols.size()))];
    auto &numbers = m_model[symbol];
    if (numbers.isEmpty())
        return;
    // Mostly a late one, as at a desk; at times any.
    const qint64 back = m_random.bounded(2) == 0 ? m_random.bounded(20) : m_random.bounded(5000);
    const auto known = numbers.find(std::max<qint64>(1, m_next[symbol] - 1 - back));
    if (known == numbers.end() || known->state == FeeReceiptState::Cancelled ||
        known->state == FeeReceiptState::Refunded || known->state == FeeReceiptState::Lost)
        return;
    const auto receipt = till.store().byNumber({{}, symbol, known.key()});
    const auto settled = till.trySettle(**receipt, state);
    const bool cancels = state == FeeReceiptState::Cancelled;
    const bool refunds = state == FeeReceiptState::Refunded;
    const bool walled =
        (cancels && m_closed.contains(known->day)) || (refunds && m_closed.contains(till.today()));
    if (walled != !settled)
        qFatal("walled %d, settled %d", walled, bool(settled));
    note(!settled ? "refused" : cancels ? "cancelled" : refunds ? "refunded" : "to be refunded");
    if (!settled)
        return;
    known->state = state;
    known->refunded = refunds ? till.today() : QDate();
}

void RandomTill::lose()
{
    const QString symbol = m_symbols[m_random.bounded(int(m_symbols.size()))];
    const qint64 last = m_next[symbol] - 1 + m_random.bounded(3);
    if (!till.store().adjustSeries({{}, symbol, last}, u"rách"_s, till.actor))
        qFatal("not adjusted");
    for (; m_next[symbol] <= last; ++m_next[symbol]) {
        m_model[symbol].insert(m_next[symbol], {0, FeeReceiptState::Lost, till.today(), {}});
        note("lost");
    }
}

void RandomTill::endDay()
{
    if (m_random.bounded(4) == 0 && !m_closed.contains(till.today())) {
        const domain::CashBox box{u"Q1"_s, u"hoa"_s, till.today()};
        const auto day = domain::cashDay(box, *till.store().receiptsOn(u"Q1"_s, till.today()));
        const qint64 expected = day->expectedCash();
        if (expected < 0) // more was given back than taken: nobody can count that
            return;
        if (!till.close(expected))
            qFatal("not closed");
        m_closed.insert(till.today());
        note("closed");
    }
    if (m_random.bounded(3) == 0)
        till.desk.clock.advance(24 * 3600 * 1000);
}

QString RandomTill::difference()
{
    for (const QString &symbol : m_symbols) {
        for (auto known = m_model[symbol].cbegin(); known != m_model[symbol].cend(); ++known) {
            const auto kept = till.store().byNumber({{}, symbol, known.key()});
            if (!kept || !*kept || (*kept)->state != known->state ||
                (*kept)->total() != known->amount)
                return u"receipt %1 %2"_s.arg(symbol).arg(known.key());
        }
    }
    // Each day's box by the model alone.
    QMap<QDate, qint64> boxes;
    for (const auto &numbers : std::as_const(m_model)) {
        for (const Known &known : numbers) {
            if (known.state != FeeReceiptState::Cancelled)
                boxes[known.day] += known.amount;
            if (known.state == FeeReceiptState::Refunded)
                boxes[known.refunded] -= known.amount;
        }
    }
    for (auto box = boxes.cbegin(); box != boxes.cend(); ++box) {
        const auto day = domain::cashDay({u"Q1"_s, u"hoa"_s, box.key()},
                                         *till.store().receiptsOn(u"Q1"_s, box.key()));
        if (!day || day->expectedCash() != *box)
            return u"box of %1"_s.arg(box.key().toString(Qt::ISODate));
    }
    return {};
}

QString RandomTill::summary() const
{
    QStringList parts;
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
        parts.append(u"%1 %2"_s.arg(*count).arg(count.key()));
    return parts.join(u", "_s);
}

bool RandomTill::everyKindHappened() const { return m_counts.size() == 7; }

} // namespace motcua::tests
