#include "app/storage/sqlfeestore.h"

#include "app/core/kernel/clock.h"
#include "app/storage/steps.h"
#include "app/storage/transaction.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using domain::Dossier;
using domain::FeeReceipt;
using domain::FeeReceiptState;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;
using ports::FeeDeed;
using ports::IssuedReceipts;
using ports::ReceiptName;

namespace
{

/// For the audit trail: which paper, how much, what became of it. Nothing of a citizen.
QJsonObject traceOf(const FeeReceipt &receipt)
{
    return {{u"form"_s, receipt.form},
            {u"receipt"_s, receipt.name()},
            {u"amount"_s, receipt.total()},
            {u"method"_s, paymentMethodName(receipt.method)},
            {u"state"_s, feeReceiptStateName(receipt.state)}};
}

AuditEntry entryOf(const QString &what, const Dossier &dossier, const QList<FeeReceipt> &receipts)
{
    QJsonArray traces;
    for (const FeeReceipt &receipt : receipts)
        traces.append(traceOf(receipt));
    QJsonArray states;
    for (const domain::DossierFee &fee : dossier.fees)
        states.append(QJsonObject{{u"code"_s, fee.code},
                                  {u"amount"_s, fee.amount},
                                  {u"quantity"_s, fee.quantity},
                                  {u"state"_s, feeStateName(fee.state)}});
    return {what, dossier.id.value, {{u"receipts"_s, traces}, {u"fees"_s, states}}};
}

} // namespace

SqlFeeStore::SqlFeeStore(Workbench &bench)
    : m_bench(bench), m_series(bench), m_closings(bench), m_fees(bench.database, *bench.vault),
      m_dossiers(bench.database, *bench.vault),
      m_events(bench.database, *bench.vault, bench.clockBook),
      m_outbox(bench.database, *bench.vault)
{
}

Result<SqlFeeStore::Opened> SqlFeeStore::opened(const FeeDeed &deed)
{
    const auto row = m_dossiers.rowOf(deed.dossier.id);
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(ErrorKind::Refused, u"dossier.unknown"_s, {deed.dossier.id.value});
    const auto before = m_dossiers.load(**row);
    if (!before)
        return failure(before.error());
    if (before->dossier.revision != deed.dossier.revision)
        return failure(ErrorKind::Refused, u"dossier.changed"_s, {before->dossier.code});
    Opened opened{**row, deed.dossier, before->dossier.state};
    // Numbers may have changed since without a new revision.
    opened.dossier.code = before->dossier.code;
    opened.dossier.provisional = before->dossier.provisional;
    opened.dossier.formerCodes = before->dossier.formerCodes;
    return opened;
}

Status SqlFeeStore::write(Opened &stored, const FeeDeed &deed, const ports::Actor &actor)
{
    stored.dossier.revision += 1;
    domain::DossierEvent event = deed.event;
    const QDateTime now = m_bench.clock.now();
    event.at = event.at.isValid() ? event.at : now;
    event.actor = event.actor.isEmpty() ? actor.user.name : event.actor;
    const bool moved = stored.before != stored.dossier.state;
    domain::OutboxItem item;
    item.id.value = kernel::makeUuidV7(now.toMSecsSinceEpoch());
    item.dossier = stored.dossier.id;
    item.kind = domain::OutboxKind::ReportProgress;
    item.revision = stored.dossier.revision;
    item.code = stored.dossier.provisional ? QString() : stored.dossier.code;
    item.queuedAt = now;
    item.nextAt = now;
    const auto move = stored.dossier.state == domain::DossierState::AwaitingPayment
                          ? domain::DossierMove::RequestPayment // a cancelled receipt
                          : domain::DossierMove::Paid;
    const domain::DossierEvent turn{0,  event.at,      event.actor,         domain::moveName(move),
                                    {}, item.revision, stored.dossier.state};
    return inOrder([&] { return m_dossiers.fill(stored); },
                   [&] { return m_events.append(stored.row, event); },
                   [&] { return moved ? m_events.append(stored.row, turn) : Status(); },
                   [&] { return moved ? m_outbox.add(item, stored.row) : Status(); });
}

Status SqlFeeStore::give(FeeReceipt &draft, Opened &dossier, const ports::Actor &actor)
{
    const auto series = m_series.ready({draft.form, draft.symbol, draft.number}, actor.desk);
    if (!series)
        return failure(series.error());
    const domain::ReceiptSeries &from = series->series;
    StoredReceipt stored{0, series->row, 1, draft};
    FeeReceipt &receipt = stored.receipt;
    receipt.number = from.next;
    receipt.digits = from.digits;
    receipt.taxCode = from.taxCode;
    receipt.desk = actor.desk;
    receipt.cashier = actor.user.name;
    receipt.dossier = dossier.dossier.id;
    receipt.dossierCode = dossier.dossier.code;
    receipt.state = FeeReceiptState::Issued;
    if (auto open = m_closings.checkOpen(
            {receipt.desk, receipt.cashier, kernel::inVietnam(receipt.at).date()});
        !open)
        return open;
    if (auto added = m_fees.add(stored, dossier.row); !added)
        return added;
    for (const domain::FeeReceiptLine &line : std::as_const(receipt.lines)) {
        const auto fee =
            std::find_if(dossier.dossier.fees.begin(), dossier.dossier.fees.end(),
                         [&](const domain::DossierFee &one) { return one.code == line.code; });
        Q_ASSERT(fee != dossier.dossier.fees.end());
        fee->receipt = receipt.name();
    }
    draft = receipt;
    return {};
}

Result<IssuedReceipts> SqlFeeStore::issue(const QList<FeeReceipt> &drafts, const FeeDeed &deed,
                                          const ports::Actor &actor)
{
    return inTransaction(m_bench.database, [&]() -> Result<IssuedReceipts> {
        auto stored = opened(deed);
        if (!stored)
            return failure(stored.error());
        IssuedReceipts issued{{}, drafts};
        QStringList names;
        for (FeeReceipt &draft : issued.receipts) {
            if (auto given = give(draft, *stored, actor); !given)
                return failure(given.error());
            names.append(draft.name());
        }
        FeeDeed told = deed;
        told.event.reason =
            QStringList{names.join(u", "_s), deed.event.reason}.join(u' ').trimmed();
        const auto done =
            inOrder([&] { return write(*stored, told, actor); },
                    [&] {
                        return m_bench.audit.append(
                            actor, entryOf(deed.event.what, stored->dossier, issued.receipts));
                    });
        if (!done)
            return failure(done.error());
        issued.dossier = stored->dossier;
        return issued;
    });
}

Result<Dossier> SqlFeeStore::change(const FeeDeed &deed, const ports::Actor &actor)
{
    return inTransaction(m_bench.database, [&]() -> Result<Dossier> {
        auto stored = opened(deed);
        if (!stored)
            return failure(stored.error());
        const auto done = inOrder([&] { return write(*stored, deed, actor); },
                                  [&] {
                                      return m_bench.audit.append(
                                          actor, entryOf(deed.event.what, stored->dossier, {}));
                                  });
        if (!done)
            return failure(done.error());
        return stored->dossier;
    });
}

Result<IssuedReceipts> SqlFeeStore::settle(const FeeReceipt &receipt, const FeeDeed &deed,
                                           const ports::Actor &actor)
{
    return inTransaction(m_bench.database, [&]() -> Result<IssuedReceipts> {
        auto kept = stored({receipt.form, receipt.symbol, receipt.number});
        if (!kept)
            return failure(kept.error());
        if (!*kept)
            return failure(ErrorKind::Refused, u"fee.receiptUnknown"_s, {receipt.name()});
        StoredReceipt &changed = **kept;
        if (receipt.state == FeeReceiptState::Cancelled) {
            const QDate day = kernel::inVietnam(changed.receipt.at).date();
            if (auto open =
                    m_closings.checkOpen({changed.receipt.desk, changed.receipt.cashier, day});
                !open)
                return failure(open.error());
        }
        if (receipt.state == FeeReceiptState::Refunded) {
            const QDate day = kernel::inVietnam(receipt.settledAt).date();
            if (auto open = m_closings.checkOpen({changed.receipt.desk, receipt.settledBy, day});
                !open)
                return failure(open.error());
        }
        changed.receipt.state = receipt.state;
        changed.receipt.reason = receipt.reason;
        changed.receipt.document = receipt.document;
        changed.receipt.settledAt = receipt.settledAt;
        changed.receipt.settledBy = receipt.settledBy;
        auto dossier = opened(deed);
        if (!dossier)
            return failure(dossier.error());
        const auto done = inOrder(
            [&] { return m_fees.update(changed); }, [&] { return write(*dossier, deed, actor); },
            [&] {
                return m_bench.audit.append(
                    actor, entryOf(deed.event.what, dossier->dossier, {changed.receipt}));
            });
        if (!done)
            return failure(done.error());
        return IssuedReceipts{dossier->dossier, {changed.receipt}};
    });
}

Result<std::optional<StoredReceipt>> SqlFeeStore::stored(const ReceiptName &name) const
{
    const auto found = m_fees.receipts(
        u"(s.form = ? OR ? = '') AND s.symbol = ? AND r.value = ? ORDER BY r.number"_s,
        {name.form, name.form, name.symbol, name.number});
    if (!found)
        return failure(found.error());
    if (found->size() > 1)
        return failure(ErrorKind::Refused, u"fee.receiptAmbiguous"_s,
                       {found->first().receipt.name(), found->first().receipt.form,
                        found->last().receipt.form});
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<std::optional<FeeReceipt>> SqlFeeStore::byNumber(const ReceiptName &name) const
{
    const auto found = stored(name);
    if (!found)
        return failure(found.error());
    return *found ? std::optional((*found)->receipt) : std::nullopt;
}

namespace
{

Result<QList<FeeReceipt>> plain(const Result<QList<StoredReceipt>> &stored)
{
    if (!stored)
        return failure(stored.error());
    QList<FeeReceipt> receipts;
    for (const StoredReceipt &one : *stored)
        receipts.append(one.receipt);
    return receipts;
}

} // namespace

Result<QList<FeeReceipt>> SqlFeeStore::receiptsOf(const kernel::DossierId &dossier) const
{
    return plain(m_fees.receipts(
        u"r.dossier = (SELECT number FROM dossier WHERE id = ?) ORDER BY r.number"_s,
        {dossier.value}));
}

Result<QList<FeeReceipt>> SqlFeeStore::receiptsOn(const QString &desk, QDate day) const
{
    const qint64 julian = day.toJulianDay();
    return plain(m_fees.receipts(
        u"(r.day = ? OR r.settled_day = ?) AND r.desk = ? ORDER BY r.series, r.value"_s,
        {julian, julian, desk}));
}

} // namespace motcua::storage
