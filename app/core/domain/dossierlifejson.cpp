#include "app/core/domain/dossierlifejson.h"

#include "app/core/domain/countrulesjson.h"
#include "app/core/domain/dossiernames.h"
#include "app/core/domain/procedurejson.h"
#include "app/core/domain/supplementrules.h"
#include "app/core/kernel/clock.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr IntegerRange anySize = {0, std::numeric_limits<qint64>::max()};
constexpr qsizetype hashBytes = 32;

QJsonArray demandsJson(const QList<SupplementDemand> &demands)
{
    QJsonArray array;
    for (const SupplementDemand &demand : demands)
        array.append(QJsonObject{{u"component"_s, demand.component},
                                 {u"wrong"_s, wrongName(demand.wrong)},
                                 {u"reason"_s, demand.reason}});
    return array;
}

SupplementDemand readDemand(JsonReader &json)
{
    SupplementDemand demand;
    demand.component = json.text(u"component"_s);
    demand.wrong = wrongFromName(json.text(u"wrong"_s)).value_or(SupplementDemand::Wrong::Missing);
    demand.reason = json.text(u"reason"_s);
    return demand;
}

QJsonObject supplementJson(const SupplementRequest &request)
{
    return {{u"requestedAt"_s, instantText(request.requestedAt)},
            {u"items"_s, QJsonArray::fromStringList(request.items)},
            {u"reason"_s, request.reason},
            {u"officerName"_s, request.officerName},
            {u"respondBy"_s, instantText(request.respondBy)},
            {u"suppliedAt"_s, instantText(request.suppliedAt)},
            {u"dueBefore"_s, instantText(request.dueBefore)},
            {u"dueAfter"_s, instantText(request.dueAfter)},
            {u"beforeAcceptance"_s, request.beforeAcceptance},
            {u"demands"_s, demandsJson(request.demands)}};
}

SupplementRequest readSupplement(JsonReader &json)
{
    SupplementRequest request;
    request.requestedAt = readInstant(json, u"requestedAt"_s);
    request.items = json.textList(u"items"_s);
    request.reason = json.text(u"reason"_s);
    request.officerName = json.text(u"officerName"_s);
    request.respondBy = readInstant(json, u"respondBy"_s);
    request.suppliedAt = readInstant(json, u"suppliedAt"_s);
    request.dueBefore = readInstant(json, u"dueBefore"_s);
    request.dueAfter = readInstant(json, u"dueAfter"_s);
    request.beforeAcceptance = json.flag(u"beforeAcceptance"_s, false);
    json.list(u"demands"_s, [&](JsonReader &entry) { request.demands += readDemand(entry); });
    return request;
}

QJsonObject paymentJson(const PaymentRequest &request)
{
    return {{u"requestedAt"_s, instantText(request.requestedAt)},
            {u"paidAt"_s, instantText(request.paidAt)},
            {u"dueBefore"_s, instantText(request.dueBefore)}};
}

PaymentRequest readPayment(JsonReader &json)
{
    return {readInstant(json, u"requestedAt"_s), readInstant(json, u"paidAt"_s),
            readInstant(json, u"dueBefore"_s)};
}

QJsonObject extensionJson(const Extension &extension)
{
    return {{u"at"_s, instantText(extension.at)},
            {u"dueBefore"_s, instantText(extension.dueBefore)},
            {u"dueAfter"_s, instantText(extension.dueAfter)},
            {u"reason"_s, extension.reason},
            {u"officerName"_s, extension.officerName}};
}

Extension readExtension(JsonReader &json)
{
    Extension extension;
    extension.at = readInstant(json, u"at"_s);
    extension.dueBefore = readInstant(json, u"dueBefore"_s);
    extension.dueAfter = readInstant(json, u"dueAfter"_s);
    extension.reason = json.text(u"reason"_s);
    extension.officerName = json.text(u"officerName"_s);
    return extension;
}

QJsonObject resultJson(const ResultPaper &result)
{
    QJsonArray documents;
    for (const Document &document : result.documents)
        documents.append(toJson(document));
    return {{u"name"_s, result.name},
            {u"number"_s, result.number},
            {u"issuedOn"_s, result.issuedOn.toString(Qt::ISODate)},
            {u"signer"_s, result.signer},
            {u"validUntil"_s, result.validUntil.toString(Qt::ISODate)},
            {u"scope"_s, result.scope},
            {u"documents"_s, documents},
            {u"kind"_s, result.kind},
            {u"withdrawnWhy"_s, result.withdrawnWhy},
            {u"withdrawnAt"_s, instantText(result.withdrawnAt)}};
}

ResultPaper readResult(JsonReader &json)
{
    ResultPaper result;
    result.name = json.text(u"name"_s);
    result.number = json.text(u"number"_s);
    result.issuedOn = json.date(u"issuedOn"_s);
    result.signer = json.text(u"signer"_s);
    result.validUntil = json.date(u"validUntil"_s);
    result.scope = json.text(u"scope"_s);
    json.list(u"documents"_s, [&](JsonReader &entry) { result.documents += readDocument(entry); });
    result.kind = json.text(u"kind"_s);
    result.withdrawnWhy = json.text(u"withdrawnWhy"_s);
    result.withdrawnAt = readInstant(json, u"withdrawnAt"_s);
    return result;
}

QJsonObject refusalJson(const Refusal &refusal)
{
    return {{u"ground"_s, refusalGroundName(refusal.ground)},
            {u"byAgency"_s, refusal.byAgency},
            {u"number"_s, refusal.number},
            {u"issuedOn"_s, refusal.issuedOn.toString(Qt::ISODate)},
            {u"signer"_s, refusal.signer}};
}

Refusal readRefusal(JsonReader json)
{
    Refusal refusal;
    refusal.ground = readEnum(json, u"ground"_s, refusalGrounds, refusal.ground);
    refusal.byAgency = json.flag(u"byAgency"_s, false);
    refusal.number = json.text(u"number"_s);
    refusal.issuedOn = json.date(u"issuedOn"_s);
    refusal.signer = json.text(u"signer"_s);
    json.finish();
    return refusal;
}

QJsonObject handOverJson(const HandOver &handOver)
{
    return {{u"at"_s, instantText(handOver.at)},        {u"to"_s, returnToName(handOver.to)},
            {u"collector"_s, handOver.collector},       {u"collectorId"_s, handOver.collectorId},
            {u"parcelNumber"_s, handOver.parcelNumber}, {u"officerName"_s, handOver.officerName},
            {u"delivery"_s, toJson(handOver.delivery)}};
}

HandOver readHandOver(JsonReader json)
{
    HandOver handOver;
    handOver.at = readInstant(json, u"at"_s);
    handOver.to = readEnum(json, u"to"_s, returnTargets, handOver.to);
    handOver.collector = json.text(u"collector"_s);
    handOver.collectorId = json.text(u"collectorId"_s);
    handOver.parcelNumber = json.text(u"parcelNumber"_s);
    handOver.officerName = json.text(u"officerName"_s);
    handOver.delivery = readDelivery(json.part(u"delivery"_s));
    json.finish();
    return handOver;
}

QJsonObject originJson(const Provenance &origin)
{
    return {{u"fromServer"_s, origin.fromServer},
            {u"dossier"_s, origin.dossierCode},
            {u"paper"_s, origin.paper},
            {u"date"_s, origin.date.toString(Qt::ISODate)},
            {u"validUntil"_s, origin.validUntil.toString(Qt::ISODate)},
            {u"takenAt"_s, instantText(origin.takenAt)},
            {u"why"_s, origin.why},
            {u"whyArguments"_s, QJsonArray::fromStringList(origin.whyArguments)}};
}

Provenance readOrigin(JsonReader json)
{
    Provenance origin;
    origin.fromServer = json.flag(u"fromServer"_s, false);
    origin.dossierCode = json.text(u"dossier"_s);
    origin.paper = json.text(u"paper"_s);
    origin.date = json.date(u"date"_s);
    origin.validUntil = json.date(u"validUntil"_s);
    origin.takenAt = readInstant(json, u"takenAt"_s);
    origin.why = json.text(u"why"_s);
    origin.whyArguments = json.textList(u"whyArguments"_s);
    json.finish();
    return origin;
}

template <class Value>
QJsonArray arrayOf(const QList<Value> &list, QJsonObject (*convert)(const Value &))
{
    QJsonArray array;
    for (const Value &value : list)
        array.append(convert(value));
    return array;
}

} // namespace

QString instantText(const QDateTime &instant)
{
    return instant.isValid() ? kernel::inVietnam(instant).toString(Qt::ISODateWithMs) : QString();
}

QDateTime readInstant(JsonReader &json, const QString &key)
{
    const QString written = json.text(key);
    const QDateTime instant = kernel::fromIsoText(written);
    if (!written.isEmpty() && !instant.isValid())
        json.problem(key, u"json.dateTime"_s);
    return instant;
}

QJsonObject toJson(const Document &document)
{
    return {{u"id"_s, document.id.value},
            {u"sha256"_s, QString::fromLatin1(document.sha256.toHex())},
            {u"bytes"_s, document.bytes},
            {u"pages"_s, document.pages},
            {u"mediaType"_s, document.mediaType},
            {u"source"_s, sourceName(document.source)},
            {u"origin"_s,
             document.origin ? QJsonValue(originJson(*document.origin)) : QJsonValue::Null}};
}

QJsonObject toJson(const ServerPaper &paper)
{
    QJsonObject json{{u"dossier"_s, paper.dossierCode}, {u"paper"_s, paper.paper}};
    if (paper.failure.isEmpty())
        return json;
    json[u"failure"_s] = paper.failure;
    json[u"failureArguments"_s] = QJsonArray::fromStringList(paper.failureArguments);
    return json;
}

ServerPaper readServerPaper(JsonReader json)
{
    ServerPaper paper;
    paper.dossierCode = json.text(u"dossier"_s).trimmed();
    paper.paper = json.text(u"paper"_s).trimmed();
    paper.failure = json.text(u"failure"_s);
    paper.failureArguments = json.textList(u"failureArguments"_s);
    json.finish();
    return paper;
}

QJsonObject toJson(const PostalDelivery &delivery)
{
    return {{u"to"_s, delivery.address}, {u"payer"_s, nameIn(postagePayers, delivery.payer)}};
}

PostalDelivery readDelivery(JsonReader json)
{
    PostalDelivery delivery;
    delivery.address = json.text(u"to"_s);
    delivery.payer = readEnum(json, u"payer"_s, postagePayers, delivery.payer);
    json.finish();
    return delivery;
}

Document readDocument(JsonReader &json)
{
    Document document;
    document.id.value = json.needText(u"id"_s);
    const QByteArray hex = json.needText(u"sha256"_s).toLatin1();
    document.sha256 = QByteArray::fromHex(hex);
    if (document.sha256.size() != hashBytes || document.sha256.toHex() != hex)
        json.problem(u"sha256"_s, u"json.hash"_s);
    document.bytes = json.integer(u"bytes"_s, 0, anySize);
    document.pages = int(json.integer(u"pages"_s, 0, anyCount));
    document.mediaType = json.text(u"mediaType"_s);
    document.source = readEnum(json, u"source"_s, documentSources, document.source);
    const bool hasOrigin = json.has(u"origin"_s);
    if (Provenance origin = readOrigin(json.part(u"origin"_s)); hasOrigin)
        document.origin = std::move(origin);
    return document;
}

void writeLife(QJsonObject &json, const Dossier &dossier)
{
    json[u"legalLimit"_s] =
        dossier.legalLimit ? QJsonValue(toJson(*dossier.legalLimit)) : QJsonValue::Null;
    json[u"supplementMode"_s] = supplementModeName(dossier.supplementMode);
    json[u"mostSupplements"_s] = dossier.mostSupplements;
    json[u"pausesForPayment"_s] = dossier.pausesForPayment;
    json[u"receiptForm"_s] = dossier.receiptForm;
    json[u"calendarVersion"_s] = dossier.calendarVersion;
    if (dossier.conventions)
        json[u"conventions"_s] = toJson(*dossier.conventions);
    json[u"serverId"_s] = dossier.serverId;
    json[u"submittedAt"_s] = instantText(dossier.submittedAt);
    json[u"answerBy"_s] = instantText(dossier.answerBy);
    json[u"competentCode"_s] = dossier.competentCode;
    json[u"competentName"_s] = dossier.competentName;
    json[u"coordinatingName"_s] = dossier.coordinatingName;
    json[u"returnPoint"_s] = dossier.returnPoint;
    json[u"nonTerritorial"_s] = dossier.isNonTerritorial;
    json[u"parcelNumber"_s] = dossier.parcelNumber;
    json[u"postal"_s] = toJson(dossier.postal);
    json[u"supplements"_s] = arrayOf(dossier.supplements, supplementJson);
    json[u"payments"_s] = arrayOf(dossier.payments, paymentJson);
    json[u"extensions"_s] = arrayOf(dossier.extensions, extensionJson);
    json[u"closingReason"_s] = dossier.closingReason;
    json[u"refusal"_s] = refusalJson(dossier.refusal);
    json[u"results"_s] = arrayOf(dossier.results, resultJson);
    json[u"handOver"_s] = handOverJson(dossier.handOver);
}

void readLife(JsonReader &json, Dossier &dossier)
{
    dossier.legalLimit = readLimit(json, u"legalLimit"_s);
    dossier.supplementMode =
        readEnum(json, u"supplementMode"_s, supplementModes, dossier.supplementMode);
    dossier.mostSupplements = int(json.integer(u"mostSupplements"_s, 0, anyCount));
    dossier.pausesForPayment = json.flag(u"pausesForPayment"_s, false);
    dossier.receiptForm = json.text(u"receiptForm"_s);
    dossier.calendarVersion = json.text(u"calendarVersion"_s);
    if (json.has(u"conventions"_s)) {
        JsonReader part = json.part(u"conventions"_s);
        dossier.conventions = readConventions(part);
    }
    dossier.serverId = json.text(u"serverId"_s);
    dossier.submittedAt = readInstant(json, u"submittedAt"_s);
    dossier.answerBy = readInstant(json, u"answerBy"_s);
    dossier.competentCode = json.text(u"competentCode"_s);
    dossier.competentName = json.text(u"competentName"_s);
    dossier.coordinatingName = json.text(u"coordinatingName"_s);
    dossier.returnPoint = json.text(u"returnPoint"_s);
    dossier.isNonTerritorial = json.flag(u"nonTerritorial"_s, false);
    dossier.parcelNumber = json.text(u"parcelNumber"_s);
    dossier.postal = readDelivery(json.part(u"postal"_s));
    json.list(u"supplements"_s,
              [&](JsonReader &entry) { dossier.supplements += readSupplement(entry); });
    json.list(u"payments"_s, [&](JsonReader &entry) { dossier.payments += readPayment(entry); });
    json.list(u"extensions"_s,
              [&](JsonReader &entry) { dossier.extensions += readExtension(entry); });
    dossier.closingReason = json.text(u"closingReason"_s);
    dossier.refusal = readRefusal(json.part(u"refusal"_s));
    json.list(u"results"_s, [&](JsonReader &entry) { dossier.results += readResult(entry); });
    dossier.handOver = readHandOver(json.part(u"handOver"_s));
}

} // namespace motcua::domain
