#include "app/documents/dossierfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using domain::Dossier;
using domain::DossierComponent;

namespace
{

/// Its place among those received that day, as the number writes it; empty = it has none yet.
QString orderOf(const Dossier &dossier, const domain::NumberPattern &pattern)
{
    if (dossier.provisional)
        return {};
    auto read = pattern.read(dossier.code);
    if (!read) // of a time when numbers were written otherwise
        read = domain::NumberPattern().read(dossier.code);
    return read ? QString::number(read->order).rightJustified(read->width, u'0')
                : dossier.code.section(u'-', -1);
}

void addNumber(FieldMap &fields, const Dossier &dossier, const domain::NumberPattern &pattern)
{
    const QString order = orderOf(dossier, pattern);
    fields.insert(u"code"_s, dossier.code);
    fields.insert(u"isProvisional"_s, flag(dossier.provisional));
    fields.insert(u"formerCodes"_s, dossier.formerCodes.join(u", "_s));
    fields.insert(u"order"_s, order);
    fields.insert(u"orderFive"_s,
                  order.isEmpty() ? QString() : order.rightJustified(5, QChar(u'0')));
}

void addPeople(FieldMap &fields, const Dossier &dossier)
{
    addParty(fields, u"owner"_s, dossier.owner);
    fields.insert(u"ownerIsOrganisation"_s,
                  flag(dossier.owner.kind == domain::PartyKind::Organisation));
    addParty(fields, u"agent"_s, dossier.agent.value_or(domain::Party()));
    fields.insert(u"agentAuthority"_s, dossier.agentAuthority);
    fields.insert(u"officerName"_s, dossier.officerName);
    fields.insert(u"desk"_s, dossier.desk);
    fields.insert(u"note"_s, dossier.note);
}

void addRequest(FieldMap &fields, const Dossier &dossier)
{
    fields.insert(u"sets"_s, padded(dossier.sets, 2));
    fields.insert(u"book"_s, dossier.book);
    fields.insert(u"bookOrder"_s, dossier.bookOrder > 0 ? padded(dossier.bookOrder, 5) : QString());
    fields.insert(u"request"_s,
                  dossier.request.isEmpty() ? dossier.procedureName : dossier.request);
    fields.insert(u"procedureName"_s, dossier.procedureName);
    fields.insert(u"procedureCode"_s, dossier.procedureCode);
    fields.insert(u"caseName"_s, dossier.caseName);
    fields.insert(u"sector"_s, dossier.sector);
    fields.insert(u"returnPoint"_s, dossier.returnPoint);
    fields.insert(u"coordinatingName"_s, dossier.coordinatingName);
    fields.insert(u"parcelNumber"_s, dossier.parcelNumber);
    fields.insert(u"isNonTerritorial"_s, flag(dossier.isNonTerritorial));
    addDelivery(fields, dossier.postal);
    using domain::Channel;
    fields.insert(u"channelDirect"_s, flag(dossier.channel == Channel::Direct));
    fields.insert(u"channelOnline"_s, flag(dossier.channel == Channel::Online));
    fields.insert(u"channelPostal"_s, flag(dossier.channel == Channel::Postal));
}

/// `<name>`, and its unit as `<name>InWorkdays` and so on.
void addLimit(FieldMap &fields, const QString &name, const std::optional<domain::TimeLimit> &limit)
{
    using domain::TimeUnit;
    const auto is = [&](TimeUnit unit) { return flag(limit && limit->unit == unit); };
    fields.insert(name, limit ? padded(limit->amount, 2) : QString());
    fields.insert(name + u"InWorkdays"_s, is(TimeUnit::Workday));
    fields.insert(name + u"InDays"_s, is(TimeUnit::Day));
    fields.insert(name + u"InHours"_s, is(TimeUnit::Hour));
    fields.insert(name + u"InMonths"_s, is(TimeUnit::Month));
}

void addFees(FieldMap &fields, const QList<domain::DossierFee> &fees)
{
    qint64 total = 0;
    qint64 open = 0;
    bool isUnset = false;
    bool isCounted = false;
    for (const domain::DossierFee &fee : fees) {
        isUnset = isUnset || (fee.isOpen() && !fee.isOwed());
        isCounted = isCounted || (fee.counts() && fee.quantity > 1);
        total += fee.counts() ? fee.amount : 0;
        open += fee.isOpen() ? fee.amount : 0;
    }
    fields.insert(u"feeTotal"_s, total > 0 ? money(total) : QString());
    fields.insert(u"feeOpen"_s, open > 0 ? money(open) : QString());
    fields.insert(u"feesCounted"_s, flag(isCounted));
    fields.insert(u"feesUnset"_s, flag(isUnset));
    fields.insert(u"feesPaid"_s, flag(total > 0 && open == 0));
    fields.insert(u"feesUnpaid"_s, flag(total > 0 && open == total));
    fields.insert(u"feesPartlyPaid"_s, flag(open > 0 && open < total));
}

FieldMap feeEntry(const domain::DossierFee &fee)
{
    return {{u"feeName"_s, fee.name},
            {u"feeAmount"_s, money(fee.amount)},
            {u"feeQuantity"_s, fee.quantity > 1 ? QString::number(fee.quantity) : QString()},
            {u"feeUnit"_s, fee.unit},
            {u"feeUnitAmount"_s, money(fee.unitAmount())},
            {u"feeIsExempt"_s, flag(fee.state == domain::FeeState::Exempt)},
            {u"feeIsPaid"_s, flag(fee.isPaid())}};
}

bool isHandedIn(const DossierComponent &component)
{
    return component.originals > 0 || component.copies > 0 || !component.documents.isEmpty() ||
           component.isAwaited() || component.form == domain::PaperForm::Electronic;
}

FieldMap componentEntry(const DossierComponent &component, qsizetype index)
{
    const bool hasPaper = component.originals > 0 || component.copies > 0;
    const bool isReused = component.isAwaited() ||
                          std::any_of(component.documents.begin(), component.documents.end(),
                                      [](const auto &document) {
                                          return document.source == domain::DocumentSource::Reuse;
                                      });
    const int count = component.originals + component.copies;
    const int files = std::max(hasPaper ? 0 : 1, int(component.documents.size()));
    using domain::PaperForm;
    const auto isCopy = [&](PaperForm form) {
        return flag(component.copies > 0 && component.form == form);
    };
    return {{u"index"_s, QString::number(index)},
            {u"name"_s, component.name},
            {u"originals"_s, component.originals > 0 ? padded(component.originals, 2) : QString()},
            {u"copies"_s, component.copies > 0 ? padded(component.copies, 2) : QString()},
            {u"hasBoth"_s, flag(component.originals > 0 && component.copies > 0)},
            {u"count"_s, padded(std::max(count, files), 2)},
            {u"isCompared"_s, isCopy(PaperForm::Compared)},
            {u"isCertified"_s, isCopy(PaperForm::Certified)},
            {u"isPlain"_s, isCopy(PaperForm::Plain)},
            {u"isReused"_s, flag(!hasPaper && isReused)},
            {u"isElectronic"_s, flag(!hasPaper && !isReused)}};
}

} // namespace

void addDelivery(FieldMap &fields, const domain::PostalDelivery &delivery)
{
    using domain::PostagePayer;
    const auto is = [&](PostagePayer payer) { return flag(delivery.payer == payer); };
    fields.insert(u"postTo"_s, delivery.address);
    fields.insert(u"postageByRecipient"_s, is(PostagePayer::Recipient));
    fields.insert(u"postagePrepaid"_s, is(PostagePayer::Prepaid));
    fields.insert(u"postageByAgency"_s, is(PostagePayer::Agency));
}

void addParty(FieldMap &fields, const QString &prefix, const domain::Party &party)
{
    fields.insert(prefix + u"Name"_s, party.name);
    fields.insert(prefix + u"Id"_s, party.idNumber);
    fields.insert(prefix + u"IdIssued"_s, shortDate(party.idIssuedOn));
    fields.insert(prefix + u"IdIssuer"_s, party.idIssuer);
    fields.insert(prefix + u"IdExpires"_s, shortDate(party.idExpiresOn));
    fields.insert(prefix + u"Address"_s, party.address);
    fields.insert(prefix + u"Phone"_s, party.phone);
    fields.insert(prefix + u"Email"_s, party.email);
}

void addReturn(FieldMap &fields, domain::ReturnBy way)
{
    fields.insert(u"returnDirect"_s, flag(way == domain::ReturnBy::Direct));
    fields.insert(u"returnPostal"_s, flag(way == domain::ReturnBy::Postal));
    fields.insert(u"returnElectronic"_s, flag(way == domain::ReturnBy::Electronic));
}

void addDossier(FormValues &values, const Dossier &dossier, const domain::NumberPattern &pattern)
{
    FieldMap &fields = values.fields;
    addNumber(fields, dossier, pattern);
    addPeople(fields, dossier);
    addRequest(fields, dossier);
    addTime(fields, u"received"_s, dossier.receivedAt);
    const QDateTime due = domain::promisedAt(dossier);
    addTime(fields, u"due"_s, due);
    fields.insert(u"isStanding"_s, flag(due.isValid() && !dossier.dueAt.isValid()));
    addLimit(fields, u"limit"_s, dossier.limit);
    addLimit(fields, u"legalLimit"_s, dossier.legalLimit);
    addReturn(fields, dossier.returnBy);
    addFees(fields, dossier.fees);
    QList<FieldMap> &fees = values.lists[u"fees"_s];
    for (const domain::DossierFee &fee : dossier.fees)
        fees.append(feeEntry(fee));
    QList<FieldMap> &components = values.lists[u"components"_s];
    for (const DossierComponent &component : dossier.components) {
        if (isHandedIn(component))
            components.append(componentEntry(component, components.size() + 1));
    }
    fields.insert(u"hasComponents"_s, flag(!components.isEmpty()));
}

} // namespace motcua::documents
