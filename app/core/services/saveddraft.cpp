#include "app/core/services/saveddraft.h"

#include "app/core/domain/dossierlifejson.h"
#include "app/core/domain/dossiernames.h"
#include "app/core/domain/jsonreader.h"
#include "app/core/domain/pagearrangementjson.h"
#include "app/core/domain/partyjson.h"
#include "app/core/kernel/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace motcua::services
{

namespace
{

constexpr int formatVersion = 1;

/// Without `scan`: what a device fed lies in its session and must not be fed again.
QJsonObject componentJson(const DraftComponent &component)
{
    QJsonObject json{{u"component"_s, component.component},
                     {u"originals"_s, component.originals},
                     {u"copies"_s, component.copies},
                     {u"files"_s, QJsonArray::fromStringList(component.files)}};
    if (component.reuse)
        json[u"reuse"_s] = component.reuse->value;
    if (component.demanded)
        json[u"demanded"_s] = true;
    if (component.form != domain::PaperForm::Untold)
        json[u"form"_s] = domain::nameIn(domain::paperForms, component.form);
    if (component.atServer)
        json[u"reuseServer"_s] = domain::toJson(*component.atServer);
    return json;
}

QJsonObject feeJson(const DraftFee &fee)
{
    QJsonObject json{{u"code"_s, fee.code},
                     {u"paid"_s, fee.paid},
                     {u"quantity"_s, fee.quantity},
                     {u"exemption"_s, fee.exemption}};
    if (fee.amount)
        json[u"amount"_s] = *fee.amount;
    return json;
}

QJsonObject draftJson(const DossierDraft &draft)
{
    QJsonObject json{{u"procedure"_s, draft.procedure},
                     {u"case"_s, draft.caseCode},
                     {u"channel"_s, domain::channelName(draft.channel)},
                     {u"returnBy"_s, domain::returnByName(draft.returnBy)},
                     {u"owner"_s, domain::toJson(draft.owner)},
                     {u"request"_s, draft.request},
                     {u"note"_s, draft.note},
                     {u"sets"_s, draft.sets}};
    if (draft.agent) {
        QJsonObject agent = domain::toJson(*draft.agent);
        agent[u"authority"_s] = draft.agentAuthority;
        json[u"agent"_s] = agent;
    }
    if (draft.receivedAt.isValid())
        json[u"receivedAt"_s] = kernel::isoText(draft.receivedAt);
    if (!draft.receivedReason.isEmpty())
        json[u"receivedReason"_s] = draft.receivedReason;
    if (draft.submittedAt.isValid())
        json[u"submittedAt"_s] = kernel::isoText(draft.submittedAt);
    json[u"parcelNumber"_s] = draft.parcelNumber;
    json[u"portalCode"_s] = draft.portalCode;
    json[u"competent"_s] =
        QJsonObject{{u"code"_s, draft.competentCode}, {u"name"_s, draft.competentName}};
    json[u"returnPoint"_s] = draft.returnPoint;
    json[u"postal"_s] = domain::toJson(draft.postal);
    QJsonArray components;
    for (const DraftComponent &component : draft.components)
        components.append(componentJson(component));
    json[u"components"_s] = components;
    QJsonArray fees;
    for (const DraftFee &fee : draft.fees)
        fees.append(feeJson(fee));
    json[u"fees"_s] = fees;
    return json;
}

QJsonArray orderJson(const QList<PartPlace> &order)
{
    QJsonArray json;
    for (const PartPlace &place : order)
        json.append(QJsonObject{{u"component"_s, place.component}, {u"part"_s, place.part}});
    return json;
}

QList<PartPlace> readOrder(const QJsonValue &json)
{
    QList<PartPlace> order;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &place : array)
        order.append({place[u"component"_s].toString(), place[u"part"_s].toString()});
    return order;
}

QJsonArray treatmentsJson(const TreatmentsBySession &treatments)
{
    QJsonArray json;
    for (auto session = treatments.begin(); session != treatments.end(); ++session) {
        for (const PageTreatments::Since &since : session->noted())
            json.append(QJsonObject{{u"session"_s, session.key()},
                                    {u"from"_s, since.from},
                                    {u"deskew"_s, since.deskew},
                                    {u"flagBlank"_s, since.flagBlank},
                                    {u"cropToPaper"_s, since.cropToPaper},
                                    {u"findSeparators"_s, since.findSeparators}});
    }
    return json;
}

TreatmentsBySession readTreatments(const QJsonValue &json)
{
    QMap<QString, QList<PageTreatments::Since>> noted;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &since : array)
        noted[since[u"session"_s].toString()].append(
            {since[u"from"_s].toInt(), since[u"deskew"_s].toBool(true),
             since[u"flagBlank"_s].toBool(true), since[u"cropToPaper"_s].toBool(),
             since[u"findSeparators"_s].toBool()});
    TreatmentsBySession treatments;
    for (auto session = noted.begin(); session != noted.end(); ++session)
        treatments.insert(session.key(), PageTreatments(*session));
    return treatments;
}

QJsonObject suppliesJson(const SuppliedTo &supplies)
{
    return {{u"code"_s, supplies.code},
            {u"request"_s, supplies.request},
            {u"handingOver"_s, supplies.isHandingOver}};
}

SuppliedTo readSupplies(const QJsonValue &json)
{
    return {json[u"code"_s].toString(), json[u"request"_s].toInt(),
            json[u"handingOver"_s].toBool()};
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(entry.toString());
    return list;
}

} // namespace

bool SavedDraft::isEmpty() const
{
    const bool hasNoPapers = draft.components.isEmpty() && importedSessions.isEmpty() &&
                             pages == domain::PageArrangement(); // deleted ones can be brought back
    if (!supplies.code.isEmpty())
        return hasNoPapers; // the rest is not typed
    return hasNoPapers && draft.owner == domain::Party() && !draft.agent &&
           draft.procedure.isEmpty() && draft.portalCode.isEmpty();
}

QByteArray writeSavedDraft(const SavedDraft &saved)
{
    const QJsonObject json{
        {u"version"_s, formatVersion},
        {u"draft"_s, draftJson(saved.draft)},
        {u"importedSessions"_s, QJsonArray::fromStringList(saved.importedSessions)},
        {u"order"_s, orderJson(saved.order)},
        {u"pages"_s, domain::toJson(saved.pages)},
        {u"stopped"_s, saved.stopped},
        {u"sealing"_s, saved.sealing.value},
        {u"treatments"_s, treatmentsJson(saved.treatments)},
        {u"ignoredSplits"_s, domain::toJson(saved.ignoredSplits)},
        {u"importing"_s, saved.importing},
        {u"supplies"_s, suppliesJson(saved.supplies)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

kernel::Result<SavedDraft> readSavedDraft(const QByteArray &bytes)
{
    const auto json = domain::jsonObject(bytes);
    if (!json)
        return kernel::failure(json.error());
    if (const int version = json->value(u"version"_s).toInt(); version != formatVersion)
        return kernel::failure(kernel::ErrorKind::Refused, u"dossier.newerFormat"_s,
                               {QString::number(version), QString::number(formatVersion)});
    const QJsonDocument inner(json->value(u"draft"_s).toObject());
    auto draft = readDossierDraft(inner.toJson(QJsonDocument::Compact), DraftStage::Unfinished);
    if (!draft)
        return kernel::failure(draft.error());
    auto pages = domain::pageArrangementFrom(json->value(u"pages"_s).toObject());
    if (!pages)
        return kernel::failure(pages.error());
    return SavedDraft{std::move(*draft),
                      texts(json->value(u"importedSessions"_s)),
                      readOrder(json->value(u"order"_s)),
                      std::move(*pages),
                      json->value(u"stopped"_s).toString(),
                      {json->value(u"sealing"_s).toString()},
                      readTreatments(json->value(u"treatments"_s)),
                      domain::pageIdsFrom(json->value(u"ignoredSplits"_s).toArray()),
                      json->value(u"importing"_s).toString(),
                      readSupplies(json->value(u"supplies"_s))};
}

} // namespace motcua::services
