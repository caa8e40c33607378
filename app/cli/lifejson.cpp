#include "app/cli/lifejson.h"

#include "app/cli/json.h"
#include "app/core/domain/dossierlifejson.h"
#include "ui/presentation/dossier/dossierwords.h"
#include "ui/presentation/format.h"

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

QJsonObject refusalJson(const domain::Refusal &refusal)
{
    return {{u"ground"_s, domain::refusalGroundName(refusal.ground)},
            {u"byAgency"_s, refusal.byAgency},
            {u"number"_s, refusal.number},
            {u"issuedOn"_s, refusal.issuedOn.toString(Qt::ISODate)},
            {u"signer"_s, refusal.signer}};
}

QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject supplementJson(const domain::SupplementRequest &request)
{
    return {{u"requestedAt"_s, timeJson(request.requestedAt)},
            {u"items"_s, QJsonArray::fromStringList(request.items)},
            {u"reason"_s, request.reason},
            {u"officerName"_s, request.officerName},
            {u"respondBy"_s, timeJson(request.respondBy)},
            {u"suppliedAt"_s, timeJson(request.suppliedAt)},
            {u"dueBefore"_s, timeJson(request.dueBefore)},
            {u"dueAfter"_s, timeJson(request.dueAfter)}};
}

QJsonObject extensionJson(const domain::Extension &extension)
{
    return {{u"at"_s, timeJson(extension.at)},
            {u"dueBefore"_s, timeJson(extension.dueBefore)},
            {u"dueAfter"_s, timeJson(extension.dueAfter)},
            {u"reason"_s, extension.reason},
            {u"officerName"_s, extension.officerName}};
}

QJsonObject resultJson(const domain::ResultPaper &result)
{
    return {{u"name"_s, result.name},
            {u"number"_s, result.number},
            {u"issuedOn"_s, dateJson(result.issuedOn)},
            {u"signer"_s, result.signer},
            {u"validUntil"_s, dateJson(result.validUntil)},
            {u"scope"_s, result.scope},
            {u"kind"_s, result.kind},
            {u"withdrawnAt"_s, timeJson(result.withdrawnAt)},
            {u"withdrawnWhy"_s, result.withdrawnWhy},
            {u"documents"_s, arrayOf(result.documents, documentJson)}};
}

QJsonValue handOverJson(const domain::HandOver &handOver)
{
    if (!handOver.at.isValid())
        return {};
    return QJsonObject{{u"at"_s, timeJson(handOver.at)},
                       {u"to"_s, domain::returnToName(handOver.to)},
                       {u"collector"_s, handOver.collector},
                       {u"collectorId"_s, handOver.collectorId},
                       {u"parcelNumber"_s, handOver.parcelNumber},
                       {u"officerName"_s, handOver.officerName},
                       {u"delivery"_s, domain::toJson(handOver.delivery)}};
}

} // namespace

QJsonObject documentJson(const domain::Document &document)
{
    return {{u"id"_s, document.id.value},
            {u"pages"_s, document.pages},
            {u"bytes"_s, document.bytes},
            {u"sha256"_s, QString::fromLatin1(document.sha256.toHex())},
            {u"mediaType"_s, document.mediaType},
            {u"source"_s, domain::sourceName(document.source)},
            {u"origin"_s, domain::toJson(document)[u"origin"_s]}};
}

QJsonArray resultsJson(const domain::Dossier &dossier)
{
    return arrayOf(dossier.results, resultJson);
}

QJsonArray eventsJson(const QList<domain::DossierEvent> &events)
{
    return arrayOf(events, [](const domain::DossierEvent &event) {
        return QJsonObject{{u"at"_s, timeJson(event.at)},
                           {u"actor"_s, event.actor},
                           {u"what"_s, event.what},
                           {u"reason"_s, event.reason}};
    });
}

void addLife(QJsonObject &json, const domain::Dossier &dossier)
{
    json[u"formSet"_s] = dossier.formSet;
    json[u"procedureVersion"_s] = dossier.procedureVersion;
    json[u"calendarVersion"_s] = dossier.calendarVersion;
    json[u"submittedAt"_s] = timeJson(dossier.submittedAt);
    json[u"enteredAt"_s] = timeJson(dossier.enteredAt);
    json[u"lateReason"_s] = dossier.lateReason;
    json[u"answerBy"_s] = timeJson(dossier.answerBy);
    json[u"parcelNumber"_s] = dossier.parcelNumber;
    json[u"postal"_s] = domain::toJson(dossier.postal);
    json[u"nonTerritorial"_s] = dossier.isNonTerritorial;
    json[u"places"_s] = QJsonObject{
        {u"received"_s, dossier.agencyName},
        {u"competentCode"_s, dossier.competentCode},
        {u"competent"_s,
         dossier.competentName.isEmpty() ? dossier.agencyName : dossier.competentName},
        {u"coordinating"_s, dossier.coordinatingName},
        {u"return"_s, dossier.returnPoint.isEmpty() ? dossier.agencyName : dossier.returnPoint}};
    json[u"supplements"_s] = arrayOf(dossier.supplements, supplementJson);
    json[u"payments"_s] = arrayOf(dossier.payments, [](const domain::PaymentRequest &request) {
        return QJsonObject{{u"requestedAt"_s, timeJson(request.requestedAt)},
                           {u"paidAt"_s, timeJson(request.paidAt)},
                           {u"dueBefore"_s, timeJson(request.dueBefore)}};
    });
    json[u"extensions"_s] = arrayOf(dossier.extensions, extensionJson);
    json[u"closingReason"_s] = dossier.closingReason;
    json[u"refusal"_s] = dossier.state == domain::DossierState::Refused
                             ? QJsonValue(refusalJson(dossier.refusal))
                             : QJsonValue();
    json[u"results"_s] = resultsJson(dossier);
    json[u"handOver"_s] = handOverJson(dossier.handOver);
}

QStringList lifeLines(const domain::Dossier &dossier, const QList<domain::DossierEvent> &events)
{
    QStringList lines;
    if (dossier.dueAt.isValid())
        lines.append(QObject::tr("Answer due: %1").arg(presentation::momentText(dossier.dueAt)));
    if (dossier.state == domain::DossierState::Registered && dossier.answerBy.isValid())
        lines.append(
            QObject::tr("To be answered by: %1").arg(presentation::momentText(dossier.answerBy)));
    if (!dossier.competentName.isEmpty())
        lines.append(QObject::tr("Decided by: %1").arg(dossier.competentName));
    if (!dossier.coordinatingName.isEmpty())
        lines.append(QObject::tr("Asked for opinions: %1").arg(dossier.coordinatingName));
    if (!dossier.returnPoint.isEmpty())
        lines.append(QObject::tr("Result is fetched at: %1").arg(dossier.returnPoint));
    const auto course = presentation::courseLines(events);
    for (auto line = course.crbegin(); line != course.crend(); ++line)
        lines.append(u"%1  %2"_s.arg(line->when, line->what));
    return lines;
}

} // namespace motcua::cli
