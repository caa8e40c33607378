#include "app/core/services/fees.h"

#include "app/core/domain/money.h"
#include "app/core/domain/plaintext.h"
#include "app/core/services/clockstops.h"
#include "app/core/services/receptionfees.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::Dossier;
using domain::DossierFee;
using domain::FeeAct;
using domain::FeeReceipt;
using domain::FeeReceiptLine;
using domain::FeeReceiptState;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

QString moneyText(qint64 vnd) { return QLocale(QLocale::Vietnamese).toString(vnd); }

Status apply(FeeAct act, DossierFee &fee)
{
    const auto after = domain::feeStateAfter(fee.state, act);
    if (after) {
        fee.state = *after;
        return {};
    }
    if (act == FeeAct::Collect && fee.isPaid())
        return failure(ErrorKind::Refused, u"fee.collected"_s, {fee.name, fee.receipt});
    return failure(ErrorKind::Refused, u"fee.act"_s, {fee.name, feeStateName(fee.state)});
}

domain::DossierEvent eventOf(FeeAct act, const QString &reason, const QDateTime &now,
                             const ports::Actor &actor)
{
    return {0, now, actor.user.name, feeActName(act), reason};
}

QStringList openCodes(const Dossier &dossier)
{
    QStringList codes;
    for (const DossierFee &fee : dossier.fees) {
        if (fee.isOwed())
            codes.append(fee.code);
    }
    return codes;
}

/// One that turned out to be due later must at least be on the list of its reception.
Result<DossierFee *> feeOf(Dossier &dossier, const QString &code)
{
    const auto has = [&](const auto &fee) { return fee.code == code; };
    const auto fee = std::find_if(dossier.fees.begin(), dossier.fees.end(), has);
    if (fee != dossier.fees.end())
        return &*fee;
    const auto published = domain::publishedList(dossier).fees;
    const auto known = std::find_if(published.begin(), published.end(), has);
    if (known == published.end())
        return failure(ErrorKind::Refused, u"fee.unknown"_s, {code, dossier.procedureName});
    dossier.fees.append({known->code, known->name, known->kind, known->amount,
                         domain::FeeState::Waiting, known->amount});
    dossier.fees.last().exemptions = known->exemptions;
    dossier.fees.last().unit = known->unit;
    return &dossier.fees.last();
}

Status countFee(DossierFee &fee, qint64 unitAmount, int quantity)
{
    if (unitAmount < 1 || unitAmount > domain::mostForOneFee)
        return failure(ErrorKind::Refused, u"fee.amount"_s, {fee.name, moneyText(unitAmount)});
    const auto amount = feeFor(fee.name, unitAmount, quantity);
    if (!amount)
        return failure(amount.error());
    fee.amount = *amount;
    fee.quantity = quantity;
    return {};
}

struct CashierAt {
    QString name;
    QDateTime when;
};

/// One for each series, without a number yet. Who pays is the owner unless somebody else is named.
QList<FeeReceipt> draftsFor(const QList<domain::ReceiptPart> &parts, const Dossier &dossier,
                            const Collection &wish, const CashierAt &cashier)
{
    const QString payer = domain::plainLine(wish.payer);
    const bool owner = payer.isEmpty();
    const bool organisation = dossier.owner.kind == domain::PartyKind::Organisation;
    QList<FeeReceipt> drafts;
    for (const domain::ReceiptPart &part : parts) {
        FeeReceipt draft;
        draft.form = part.series.form;
        draft.symbol = part.series.symbol;
        draft.number = part.series.next; // of which range; the store gives the true one
        draft.lines = part.lines;
        draft.payerName = owner ? dossier.owner.name : payer;
        draft.payerAddress = owner ? dossier.owner.address : domain::plainLine(wish.payerAddress);
        draft.payerTaxCode = owner && organisation ? dossier.owner.idNumber : QString();
        draft.method = wish.method;
        draft.at = cashier.when;
        draft.cashierName = cashier.name;
        drafts.append(draft);
    }
    return drafts;
}

bool isOver(domain::DossierState state)
{
    using State = domain::DossierState;
    return state == State::Refused || state == State::Withdrawn || state == State::Stopped;
}

/// Takes the acts to every fee that stands on the receipt; "fee.receiptState" when none does, for
/// it was cancelled and its fees have gone their way.
Status applyAll(const QList<FeeAct> &acts, const FeeReceipt &receipt, Dossier &dossier)
{
    bool any = false;
    for (DossierFee &fee : dossier.fees) {
        // Two forms may have one symbol and number: the receipt's own lines tell.
        const bool isOn = std::any_of(receipt.lines.begin(), receipt.lines.end(),
                                      [&](const auto &line) { return line.code == fee.code; });
        if (fee.receipt != receipt.name() || !isOn)
            continue;
        any = true;
        for (const FeeAct act : acts) {
            if (auto applied = apply(act, fee); !applied)
                return applied;
        }
        if (acts.last() == FeeAct::Cancel)
            fee.receipt.clear();
    }
    if (any)
        return {};
    return failure(ErrorKind::Refused, u"fee.receiptState"_s,
                   {receipt.name(), feeReceiptStateName(receipt.state)});
}

FeeReceiptState stateAfterAct(FeeAct act)
{
    switch (act) {
    case FeeAct::Cancel: return FeeReceiptState::Cancelled;
    case FeeAct::AskRefund: return FeeReceiptState::AwaitingRefund;
    case FeeAct::Refund: return FeeReceiptState::Refunded;
    default: return FeeReceiptState::Issued;
    }
}

} // namespace

Status Fees::mayHandle(const ports::Actor &actor) const
{
    if (mayCollect(actor))
        return {};
    return failure(ErrorKind::NotAllowed, u"role.notAllowed"_s, {actor.user.name});
}

Status Fees::addSeries(domain::ReceiptSeries series, const ports::Actor &actor) const
{
    if (!domain::mayDo(actor.user.role, domain::Permission::Administer)) {
        if (auto allowed = require(actor, domain::Permission::Supervise); !allowed)
            return allowed;
    }
    if (series.taxCode.isEmpty())
        series.taxCode = m_profile.fees.taxCode;
    if (!series.validFrom.isValid())
        series.validFrom = m_parts.clock.now().date();
    if (auto sound = domain::checkSeries(series); !sound)
        return sound;
    return m_parts.store.addSeries(series, actor);
}

Result<QList<domain::ReceiptSeries>> Fees::series(const ports::Actor &actor) const
{
    if (!domain::mayDo(actor.user.role, domain::Permission::Administer)) {
        if (auto allowed = mayHandle(actor); !allowed)
            return failure(allowed.error());
    }
    return m_parts.store.series();
}

Status Fees::adjustSeries(const ports::ReceiptName &last, const QString &reason,
                          const ports::Actor &actor) const
{
    if (auto allowed = require(actor, domain::Permission::Supervise); !allowed)
        return allowed;
    if (reason.trimmed().isEmpty())
        return failure(ErrorKind::Refused, u"fee.reason"_s);
    return m_parts.store.adjustSeries(last, reason.trimmed(), actor);
}

Result<Dossier> Fees::dossierFor(const QString &code, const ports::Actor &actor) const
{
    if (auto allowed = mayHandle(actor); !allowed)
        return failure(allowed.error());
    const auto dossier = m_parts.dossiers.byCode(code);
    if (!dossier)
        return failure(dossier.error());
    if (!*dossier)
        return failure(ErrorKind::Refused, u"dossier.unknown"_s, {code});
    return **dossier;
}

Status Fees::addLines(Dossier &dossier, const Collection &wish, QList<FeeReceiptLine> &lines) const
{
    QList<CollectLine> wanted = wish.lines;
    for (const QString &code : wanted.isEmpty() ? openCodes(dossier) : QStringList())
        wanted.append({code});
    if (wanted.isEmpty())
        return failure(ErrorKind::Refused, u"fee.nothingOpen"_s, {dossier.code});
    QStringList codes;
    for (const CollectLine &line : wanted) {
        if (codes.contains(line.code))
            return failure(ErrorKind::Refused, u"fee.twice"_s, {line.code});
        codes.append(line.code);
        const auto found = feeOf(dossier, line.code);
        if (!found)
            return failure(found.error());
        DossierFee &fee = **found;
        // Where the province sets the amount, or another desk's dossier knows none that was
        // published, what it was taken in with counts, if that is anything.
        const qint64 published = fee.published.value_or(0) > 0 ? *fee.published : fee.unitAmount();
        const bool isFixed = published > 0;
        const qint64 unitAmount = line.amount.value_or(fee.unitAmount());
        if (auto applied = apply(FeeAct::Collect, fee); !applied)
            return applied;
        if (auto counted = countFee(fee, unitAmount, line.quantity.value_or(fee.quantity));
            !counted)
            return counted;
        const bool differs = isFixed && unitAmount != published;
        if (differs && wish.reason.trimmed().isEmpty())
            return failure(ErrorKind::Refused, u"fee.amountReason"_s,
                           {fee.name, moneyText(published)});
        fee.amountReason = differs ? wish.reason.trimmed() : QString();
        fee.method = wish.method;
        fee.exemptReason.clear();
        lines.append({fee.code, fee.name, fee.kind, fee.amount, fee.quantity, fee.unit});
    }
    return {};
}

/// Moves the dossier on when it waited for nothing but this (facts §2.1: 6 → 4).
Result<QList<kernel::Error>> Fees::endWaiting(Dossier &dossier, const QDateTime &now) const
{
    const bool open = std::any_of(dossier.fees.begin(), dossier.fees.end(),
                                  [](const DossierFee &fee) { return fee.isOwed(); });
    if (dossier.state != domain::DossierState::AwaitingPayment || open)
        return QList<kernel::Error>();
    dossier.state = *domain::stateAfter(dossier.state, domain::DossierMove::Paid);
    return endPayment(dossier, m_parts.calendar, now);
}

/// The other way round: it was this receipt that ended the wait, and it is wrong.
Result<QList<kernel::Error>> Fees::waitAgain(Dossier &dossier, const FeeReceipt &receipt) const
{
    const bool ended = dossier.state == domain::DossierState::Processing &&
                       !dossier.payments.isEmpty() && dossier.payments.last().paidAt == receipt.at;
    if (!ended)
        return QList<kernel::Error>();
    dossier.state = domain::DossierState::AwaitingPayment;
    return reopenPayment(dossier, m_parts.calendar, m_parts.clock.now());
}

Result<Collected> Fees::collect(const Collection &wish, const ports::Actor &actor) const
{
    auto dossier = dossierFor(wish.dossier, actor);
    if (!dossier)
        return failure(dossier.error());
    if (isOver(dossier->state))
        return failure(ErrorKind::Refused, u"fee.dossierEnded"_s, {dossier->code});
    QList<FeeReceiptLine> lines;
    if (auto added = addLines(*dossier, wish, lines); !added)
        return failure(added.error());
    auto series = m_parts.store.series();
    if (!series)
        return failure(series.error());
    series->removeIf([&](const domain::ReceiptSeries &one) { return one.desk != actor.desk; });
    const QDateTime now = m_parts.clock.now();
    const auto parts = domain::partedBySeries(lines, *series, wish.series, now.date());
    if (!parts)
        return failure(parts.error());
    const auto ended = endWaiting(*dossier, now);
    if (!ended)
        return failure(ended.error());
    const auto drafts = draftsFor(*parts, *dossier, wish, {actor.user.fullName, now});
    const auto issued = m_parts.store.issue(
        drafts, {*dossier, eventOf(FeeAct::Collect, wish.reason.trimmed(), now, actor)}, actor);
    if (!issued)
        return failure(issued.error());
    const auto warnings = nearEnds(issued->receipts);
    if (!warnings) // the receipts stand all the same
        return Collected{issued->dossier, issued->receipts, *ended + QList{warnings.error()}};
    return Collected{issued->dossier, issued->receipts, *ended + *warnings};
}

Result<QList<kernel::Error>> Fees::nearEnds(const QList<FeeReceipt> &receipts) const
{
    const auto series = m_parts.store.series();
    if (!series)
        return failure(series.error());
    QList<kernel::Error> warnings;
    for (const domain::ReceiptSeries &one : *series) {
        const bool used =
            std::any_of(receipts.begin(), receipts.end(), [&](const FeeReceipt &receipt) {
                return receipt.form == one.form && receipt.symbol == one.symbol &&
                       receipt.number + 1 == one.next;
            });
        if (used && one.left() <= m_profile.fees.warnLeft)
            warnings.append({ErrorKind::Refused,
                             u"fee.seriesNearEnd"_s,
                             {one.symbol, QString::number(one.left())},
                             {}});
    }
    return warnings;
}

Result<Dossier> Fees::act(FeeAct act, const FeeWish &wish, const ports::Actor &actor) const
{
    auto dossier = dossierFor(wish.dossier, actor);
    if (!dossier)
        return dossier;
    const QString words = QStringList{wish.reason, wish.note}.join(u": "_s);
    const QString reason = wish.note.trimmed().isEmpty() ? wish.reason.trimmed() : words.trimmed();
    if (wish.reason.trimmed().isEmpty())
        return failure(ErrorKind::Refused, u"fee.reason"_s);
    const QStringList codes = wish.codes.isEmpty() ? openCodes(*dossier) : wish.codes;
    if (codes.isEmpty())
        return failure(ErrorKind::Refused, u"fee.nothingOpen"_s, {dossier->code});
    QStringList names;
    for (const QString &code : codes) {
        const auto fee = feeOf(*dossier, code);
        if (!fee)
            return failure(fee.error());
        if (auto applied = apply(act, **fee); !applied)
            return failure(applied.error());
        (*fee)->exemptReason = act == FeeAct::Reopen ? QString() : reason;
        names.append((*fee)->name);
    }
    const QDateTime now = m_parts.clock.now();
    if (auto ended = endWaiting(*dossier, now); !ended)
        return failure(ended.error());
    return m_parts.store.change(
        {*dossier, eventOf(act, u"%1: %2"_s.arg(names.join(u", "_s), reason), now, actor)}, actor);
}

Result<Dossier> Fees::exempt(const FeeWish &wish, const ports::Actor &actor) const
{
    auto dossier = dossierFor(wish.dossier, actor);
    if (!dossier)
        return dossier;
    const QString reason = wish.reason.trimmed();
    for (const QString &code : wish.codes.isEmpty() ? openCodes(*dossier) : wish.codes) {
        const auto fee = feeOf(*dossier, code);
        if (!fee)
            return failure(fee.error());
        const QStringList reasons = m_profile.fees.exemptions + (*fee)->exemptions;
        if (!reason.isEmpty() && !reasons.contains(reason))
            return failure(ErrorKind::Refused, u"fee.exemption"_s, {reason, reasons.join(u"; "_s)});
    }
    return act(FeeAct::Exempt, wish, actor);
}

Result<Dossier> Fees::askProof(const FeeWish &wish, const ports::Actor &actor) const
{
    return act(FeeAct::AskProof, wish, actor);
}

Result<Dossier> Fees::reopen(const FeeWish &wish, const ports::Actor &actor) const
{
    return act(FeeAct::Reopen, wish, actor);
}

Result<FeeReceipt> Fees::receiptFor(const ports::ReceiptName &name) const
{
    auto found = m_parts.store.byNumber(name);
    if (!found)
        return failure(found.error());
    if (!*found || (*found)->state == FeeReceiptState::Lost)
        return failure(ErrorKind::Refused, u"fee.receiptUnknown"_s,
                       {u"%1 %2"_s.arg(name.symbol).arg(name.number)});
    return std::move(**found);
}

Result<Collected> Fees::settle(QList<FeeAct> acts, const ReceiptWish &wish,
                               const ports::Actor &actor) const
{
    if (auto allowed = mayHandle(actor); !allowed)
        return failure(allowed.error());
    if (wish.reason.trimmed().isEmpty())
        return failure(ErrorKind::Refused, u"fee.reason"_s);
    const auto found = receiptFor(wish.receipt);
    if (!found)
        return failure(found.error());
    FeeReceipt receipt = *found;
    if (acts.last() == FeeAct::Cancel && receipt.cashier != actor.user.name &&
        !domain::mayDo(actor.user.role, domain::Permission::Supervise))
        return failure(ErrorKind::NotAllowed, u"fee.foreignReceipt"_s,
                       {receipt.name(), receipt.cashierName});
    const auto known = m_parts.dossiers.byId(receipt.dossier);
    if (!known)
        return failure(known.error());
    if (!*known)
        return failure(ErrorKind::Store, u"store.damaged"_s, {}, u"receipt without dossier"_s);
    if (receipt.state == FeeReceiptState::AwaitingRefund && acts.last() == FeeAct::Refund)
        acts = {FeeAct::Refund};
    Dossier dossier = **known;
    if (auto applied = applyAll(acts, receipt, dossier); !applied)
        return failure(applied.error());
    const QDateTime now = m_parts.clock.now();
    receipt.state = stateAfterAct(acts.last());
    receipt.reason = acts.last() == FeeAct::KeepAfterAll ? QString() : wish.reason.trimmed();
    receipt.document = wish.document.trimmed();
    const bool ends =
        receipt.state == FeeReceiptState::Cancelled || receipt.state == FeeReceiptState::Refunded;
    receipt.settledAt = ends ? now : QDateTime();
    receipt.settledBy = ends ? actor.user.name : QString();
    QList<kernel::Error> warnings;
    if (receipt.state == FeeReceiptState::Cancelled) {
        const auto waiting = waitAgain(dossier, receipt);
        if (!waiting)
            return failure(waiting.error());
        warnings = *waiting;
    }
    const QString why = receipt.name() + u": " + wish.reason.trimmed();
    const auto settled =
        m_parts.store.settle(receipt, {dossier, eventOf(acts.last(), why, now, actor)}, actor);
    if (!settled)
        return failure(settled.error());
    return Collected{settled->dossier, settled->receipts, warnings};
}

Result<Collected> Fees::cancel(const ReceiptWish &wish, const ports::Actor &actor) const
{
    return settle({FeeAct::Cancel}, wish, actor);
}

Result<Collected> Fees::askRefund(const ReceiptWish &wish, const ports::Actor &actor) const
{
    return settle({FeeAct::AskRefund}, wish, actor);
}

Result<Collected> Fees::keepAfterAll(const ReceiptWish &wish, const ports::Actor &actor) const
{
    return settle({FeeAct::KeepAfterAll}, wish, actor);
}

Result<Collected> Fees::refund(const ReceiptWish &wish, const ports::Actor &actor) const
{
    if (m_profile.fees.refundBySupervisor) {
        if (auto allowed = require(actor, domain::Permission::Supervise); !allowed)
            return failure(allowed.error());
    }
    return settle({FeeAct::AskRefund, FeeAct::Refund}, wish, actor);
}

} // namespace motcua::services
