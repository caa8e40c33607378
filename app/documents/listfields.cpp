#include "app/documents/listfields.h"

#include "app/documents/agencyheading.h"
#include "app/documents/dossierfields.h"

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using domain::Dossier;
using domain::DossierState;

namespace
{

void addStates(FieldMap &entry, DossierState state)
{
    const auto put = [&](QLatin1StringView name, DossierState of) {
        entry.insert(name, flag(state == of));
    };
    put("isRegistered"_L1, DossierState::Registered);
    put("isRefused"_L1, DossierState::Refused);
    put("isAwaitingSupplement"_L1, DossierState::AwaitingSupplement);
    put("isAwaitingPayment"_L1, DossierState::AwaitingPayment);
    put("isWithdrawn"_L1, DossierState::Withdrawn);
    put("isStopped"_L1, DossierState::Stopped);
}

QString namesOf(const QList<domain::ResultPaper> &results)
{
    QStringList names;
    for (const domain::ResultPaper &result : results)
        if (!result.isWithdrawn())
            names.append(result.number.isEmpty() ? result.name
                                                 : u"%1 số %2"_s.arg(result.name, result.number));
    return names.join(u"; "_s);
}

QDateTime dayStart(QDate day)
{
    return day.isValid() ? kernel::vietnamTime(day, QTime(0, 0)) : QDateTime();
}

FieldMap entryOf(const Dossier &dossier, qsizetype index, const domain::Profile &profile)
{
    FieldMap entry;
    addAgency(entry, dossier, profile, false);
    addParty(entry, u"owner"_s, dossier.owner);
    addReturn(entry, dossier.returnBy);
    addDelivery(entry, dossier.handOver.at.isValid() ? dossier.handOver.delivery : dossier.postal);
    addStates(entry, dossier.state);
    const domain::HandOver &over = dossier.handOver;
    const FieldMap own{
        {u"index"_s, QString::number(index)},
        {u"code"_s, dossier.code},
        {u"isProvisional"_s, flag(dossier.provisional)},
        {u"formerCodes"_s, dossier.formerCodes.join(u", "_s)},
        {u"procedureCode"_s, dossier.procedureCode},
        {u"procedureName"_s, dossier.procedureName},
        {u"request"_s, dossier.request.isEmpty() ? dossier.procedureName : dossier.request},
        {u"sector"_s, dossier.sector},
        {u"sets"_s, padded(dossier.sets, 2)},
        {u"book"_s, dossier.book},
        {u"bookOrder"_s, dossier.bookOrder > 0 ? QString::number(dossier.bookOrder) : QString()},
        {u"received"_s, shortTime(dossier.receivedAt)},
        {u"due"_s, shortTime(domain::promisedAt(dossier))},
        {u"returned"_s, shortTime(over.at)},
        {u"collectorName"_s, over.collector},
        {u"returnParcel"_s, over.parcelNumber},
        {u"resultNames"_s, namesOf(dossier.results)},
        {u"isExtended"_s, flag(!dossier.extensions.isEmpty())},
        {u"isNonTerritorial"_s, flag(dossier.isNonTerritorial)},
        {u"isEnteredLate"_s, flag(dossier.enteredAt.isValid())},
        {u"entered"_s, shortTime(dossier.enteredAt)},
        {u"lateReason"_s, dossier.lateReason},
        {u"note"_s, dossier.note},
    };
    entry.insert(own);
    return entry;
}

} // namespace

void addListed(FormValues &values, const ports::PaperRequest &request,
               const domain::Profile &profile)
{
    values.fields.insert(u"listBook"_s, request.list.book);
    values.fields.insert(u"listField"_s, request.list.field);
    addTime(values.fields, u"from"_s, dayStart(request.list.from));
    addTime(values.fields, u"to"_s, dayStart(request.list.to));
    QList<FieldMap> &entries = values.lists[u"dossiers"_s];
    for (const Dossier &dossier : request.list.dossiers)
        entries.append(entryOf(dossier, entries.size() + 1, profile));
    values.fields.insert(u"listCount"_s, QString::number(entries.size()));
    values.fields.insert(u"isEmpty"_s, flag(entries.isEmpty()));
    values.fields.insert(u"isOneDay"_s, flag(request.list.from == request.list.to));
}

} // namespace motcua::documents
