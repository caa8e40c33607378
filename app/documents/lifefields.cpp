#include "app/documents/lifefields.h"

#include "app/core/domain/deadline.h"
#include "app/core/domain/moneywords.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using domain::Dossier;
using domain::DossierEvent;
using domain::DossierMove;

namespace
{

constexpr qsizetype usualPairs = 5; // hand-overs that fit a control slip
constexpr qsizetype fewestBlank = 2;

/// One hand-over of the papers, from whom to whom.
struct Pair {
    QString giver;
    QString taker;
    QDateTime at;
    bool isEnd = false; ///< of the processing: it was early, on time or late
};

struct Places {
    QString desk;    ///< the one-stop unit
    QString decides; ///< the agency that decides
    QString applicant;
};

std::optional<Pair> pairOf(const DossierEvent &event, const Places &places)
{
    const auto is = [&](DossierMove move) { return event.what == domain::moveName(move); };
    if (is(DossierMove::Transfer) || is(DossierMove::Supplied))
        return Pair{places.desk, places.decides, event.at};
    if (is(DossierMove::RequestSupplement) || is(DossierMove::RequestPayment))
        return Pair{places.decides, places.desk, event.at};
    if (is(DossierMove::Finish))
        return Pair{places.decides, places.desk, event.at, true};
    if (is(DossierMove::Return))
        return Pair{places.desk, places.applicant, event.at};
    return {};
}

FieldMap pairEntry(const Pair &pair, qsizetype number, const QDateTime &dueAt)
{
    FieldMap entry{
        {u"number"_s, QString::number(number)}, {u"giver"_s, pair.giver}, {u"taker"_s, pair.taker}};
    addTime(entry, u"at"_s, pair.at);
    using domain::Timeliness;
    const auto end = domain::timeliness(pair.isEnd ? pair.at : QDateTime(), dueAt);
    entry.insert(u"isEarly"_s, flag(end == Timeliness::Early));
    entry.insert(u"isOnTime"_s, flag(end == Timeliness::OnTime));
    entry.insert(u"isLate"_s, flag(end == Timeliness::Late));
    return entry;
}

FieldMap resultEntry(const domain::ResultPaper &result, qsizetype index)
{
    return {{u"index"_s, QString::number(index)},
            {u"name"_s, result.name},
            {u"kind"_s, result.kind},
            {u"number"_s, result.number},
            {u"issuedOn"_s, shortDate(result.issuedOn)},
            {u"signer"_s, result.signer},
            {u"validUntil"_s, shortDate(result.validUntil)},
            {u"scope"_s, result.scope},
            {u"isElectronic"_s, flag(!result.documents.isEmpty())}};
}

FieldMap feeLineEntry(const domain::FeeReceiptLine &line, qsizetype index)
{
    return {{u"index"_s, QString::number(index)},
            {u"name"_s, line.name},
            {u"amount"_s, money(line.amount)},
            {u"unit"_s, line.unit},
            {u"quantity"_s, QString::number(line.quantity)},
            {u"unitAmount"_s, money(line.unitAmount())},
            {u"isFee"_s, flag(line.kind == domain::FeeKind::Fee)},
            {u"isLevy"_s, flag(line.kind == domain::FeeKind::Levy)}};
}

} // namespace

QDateTime lastMove(const QList<DossierEvent> &events, const QList<DossierMove> &moves)
{
    const auto isOne = [&](const DossierEvent &event) {
        return std::any_of(moves.begin(), moves.end(),
                           [&](DossierMove move) { return event.what == domain::moveName(move); });
    };
    const auto last = std::find_if(events.crbegin(), events.crend(), isOne);
    return last == events.crend() ? QDateTime() : last->at;
}

void addSupplement(FormValues &values, const Dossier &dossier)
{
    const domain::SupplementRequest request =
        dossier.supplements.isEmpty() ? domain::SupplementRequest() : dossier.supplements.last();
    values.fields.insert(u"reason"_s, request.reason);
    values.fields.insert(u"guideName"_s, request.officerName);
    values.fields.insert(u"requestNumber"_s, dossier.supplements.size() > 1
                                                 ? QString::number(dossier.supplements.size())
                                                 : QString());
    addTime(values.fields, u"respondBy"_s, request.respondBy);
    QList<FieldMap> &items = values.lists[u"items"_s];
    for (const QString &item : request.items)
        items.append({{u"index"_s, QString::number(items.size() + 1)}, {u"item"_s, item}});
    values.fields.insert(u"hasItems"_s, flag(!items.isEmpty()));
}

void addExtension(FormValues &values, const Dossier &dossier)
{
    const domain::Extension extension =
        dossier.extensions.isEmpty() ? domain::Extension() : dossier.extensions.last();
    values.fields.insert(u"reason"_s, extension.reason);
    values.fields.insert(u"isLate"_s, flag(extension.at > extension.dueBefore));
    addTime(values.fields, u"promised"_s,
            extension.dueBefore.isValid() ? extension.dueBefore : dossier.dueAt);
    addTime(values.fields, u"newDue"_s, extension.dueAfter);
}

void addClosing(FormValues &values, const ports::PaperRequest &request)
{
    const Dossier &dossier = request.dossier;
    values.fields.insert(u"reason"_s, dossier.closingReason);
    values.fields.insert(u"isWithdrawn"_s, flag(dossier.state == domain::DossierState::Withdrawn));
    addTime(
        values.fields, u"closed"_s,
        lastMove(request.events, {DossierMove::Refuse, DossierMove::Stop, DossierMove::Withdraw}));
}

void addHandovers(FormValues &values, const ports::PaperRequest &request)
{
    const Dossier &dossier = request.dossier;
    const Places places{values.fields[u"agencyName"_s], values.fields[u"competentName"_s],
                        dossier.handOver.collector.isEmpty() ? dossier.owner.name
                                                             : dossier.handOver.collector};
    QList<FieldMap> &pairs = values.lists[u"handovers"_s];
    for (const DossierEvent &event : request.events) {
        if (const auto pair = pairOf(event, places))
            pairs.append(pairEntry(*pair, pairs.size() + 1, dossier.dueAt));
    }
    qsizetype blank = std::max(fewestBlank, usualPairs - pairs.size());
    if (domain::isFinal(dossier.state) && !pairs.isEmpty())
        blank = 0;
    for (; blank > 0; --blank)
        pairs.append(pairEntry({}, pairs.size() + 1, {}));
}

void addResults(FormValues &values, const Dossier &dossier)
{
    using domain::ReturnTo;
    const domain::HandOver &over = dossier.handOver;
    FieldMap &fields = values.fields;
    const auto is = [&](ReturnTo to) { return flag(over.at.isValid() && over.to == to); };
    fields.insert(u"toApplicant"_s, is(ReturnTo::Applicant));
    fields.insert(u"toAgent"_s, is(ReturnTo::Agent));
    fields.insert(u"toPost"_s, is(ReturnTo::Post));
    fields.insert(u"toElectronic"_s, is(ReturnTo::Electronic));
    fields.insert(u"collectorName"_s, over.collector);
    fields.insert(u"collectorId"_s, over.collectorId);
    fields.insert(u"returnParcel"_s, over.parcelNumber);
    fields.insert(u"returnOfficer"_s, over.officerName);
    addTime(fields, u"returned"_s, over.at);
    QList<FieldMap> &results = values.lists[u"results"_s];
    for (const domain::ResultPaper &result : dossier.results)
        if (!result.isWithdrawn())
            results.append(resultEntry(result, results.size() + 1));
    fields.insert(u"hasResults"_s, flag(!results.isEmpty()));
}

void addFeeReceipt(FormValues &values, const ports::PaperRequest &request,
                   const domain::Profile &profile)
{
    using domain::PaymentMethod;
    const domain::FeeReceipt receipt = request.receipt.value_or(domain::FeeReceipt());
    const bool isIssued = request.receipt.has_value();
    FieldMap &fields = values.fields;
    fields.insert(u"taxCode"_s, receipt.taxCode.isEmpty() ? profile.fees.taxCode : receipt.taxCode);
    fields.insert(u"seriesForm"_s, receipt.form);
    fields.insert(u"seriesSymbol"_s, receipt.symbol);
    fields.insert(u"receiptNumber"_s, isIssued ? receipt.numberText() : QString());
    fields.insert(u"dossierCode"_s, receipt.dossierCode);
    fields.insert(u"payerName"_s, receipt.payerName);
    fields.insert(u"payerAddress"_s, receipt.payerAddress);
    fields.insert(u"payerTaxCode"_s, receipt.payerTaxCode);
    fields.insert(u"total"_s, isIssued ? money(receipt.total()) : QString());
    fields.insert(u"totalInWords"_s,
                  isIssued ? domain::moneyInWords(receipt.total(), profile.papers.zeroTens)
                           : QString());
    const auto is = [&](PaymentMethod way) { return flag(isIssued && receipt.method == way); };
    fields.insert(u"inCash"_s, is(PaymentMethod::Cash));
    fields.insert(u"byTransfer"_s, is(PaymentMethod::Transfer));
    fields.insert(u"online"_s, is(PaymentMethod::Online));
    fields.insert(u"cashierName"_s, receipt.cashierName);
    fields.insert(u"isCancelled"_s, flag(receipt.state == domain::FeeReceiptState::Cancelled));
    fields.insert(u"isRefunded"_s, flag(receipt.state == domain::FeeReceiptState::Refunded));
    fields.insert(u"reason"_s, receipt.reason);
    QList<FieldMap> &lines = values.lists[u"lines"_s];
    for (const domain::FeeReceiptLine &line : receipt.lines)
        lines.append(feeLineEntry(line, lines.size() + 1));
}

} // namespace motcua::documents
