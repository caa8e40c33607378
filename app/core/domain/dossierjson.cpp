#include "app/core/domain/dossierjson.h"

#include "app/core/domain/dossierlifejson.h"
#include "app/core/domain/dossiernames.h"
#include "app/core/domain/feenames.h"
#include "app/core/domain/money.h"
#include "app/core/domain/partyjson.h"
#include "app/core/domain/procedurejson.h"
#include "app/core/kernel/clock.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

QJsonObject componentJson(const DossierComponent &component)
{
    QJsonArray documents;
    for (const Document &document : component.documents)
        documents.append(toJson(document));
    return {{u"code"_s, component.code},
            {u"name"_s, component.name},
            {u"compulsory"_s, component.compulsory},
            {u"volunteered"_s, component.volunteered},
            {u"originals"_s, component.originals},
            {u"copies"_s, component.copies},
            {u"documents"_s, documents},
            {u"form"_s, nameIn(paperForms, component.form)},
            {u"comparedBy"_s, component.comparedBy},
            {u"atServer"_s,
             component.atServer ? QJsonValue(toJson(*component.atServer)) : QJsonValue::Null}};
}

DossierComponent readComponent(JsonReader &json)
{
    DossierComponent component;
    component.code = json.text(u"code"_s);
    component.name = json.text(u"name"_s);
    component.compulsory = json.flag(u"compulsory"_s, false);
    component.volunteered = json.flag(u"volunteered"_s, false);
    component.originals = int(json.integer(u"originals"_s, 0, anyCount));
    component.copies = int(json.integer(u"copies"_s, 0, anyCount));
    json.list(u"documents"_s,
              [&](JsonReader &entry) { component.documents += readDocument(entry); });
    component.form = readEnum(json, u"form"_s, paperForms, component.form);
    component.comparedBy = json.text(u"comparedBy"_s);
    const bool isThere = json.has(u"atServer"_s);
    if (ServerPaper paper = readServerPaper(json.part(u"atServer"_s)); isThere)
        component.atServer = std::move(paper);
    return component;
}

QJsonObject feeJson(const DossierFee &fee)
{
    return {{u"code"_s, fee.code},
            {u"name"_s, fee.name},
            {u"kind"_s, feeKindName(fee.kind)},
            {u"amount"_s, fee.amount},
            {u"state"_s, feeStateName(fee.state)},
            {u"published"_s, fee.published ? QJsonValue(*fee.published) : QJsonValue::Null},
            {u"amountReason"_s, fee.amountReason},
            {u"exemptReason"_s, fee.exemptReason},
            {u"method"_s, paymentMethodName(fee.method)},
            {u"receipt"_s, fee.receipt},
            {u"exemptions"_s, QJsonArray::fromStringList(fee.exemptions)},
            {u"quantity"_s, fee.quantity},
            {u"unit"_s, fee.unit}};
}

DossierFee readFee(JsonReader &json)
{
    DossierFee fee;
    fee.code = json.text(u"code"_s);
    fee.name = json.text(u"name"_s);
    fee.kind = readEnum(json, u"kind"_s, feeKinds, fee.kind);
    fee.amount = json.integer(u"amount"_s, 0, anyMoney);
    // Older dossiers knew no more than this.
    const bool paid = json.flag(u"paid"_s, false);
    fee.state =
        readEnum(json, u"state"_s, feeStates, paid ? FeeState::Collected : FeeState::Waiting);
    const bool isPublished = json.has(u"published"_s);
    if (const qint64 published = json.integer(u"published"_s, 0, anyMoney); isPublished)
        fee.published = published;
    fee.amountReason = json.text(u"amountReason"_s);
    fee.exemptReason = json.text(u"exemptReason"_s);
    fee.method = readEnum(json, u"method"_s, paymentMethods, fee.method);
    fee.receipt = json.text(u"receipt"_s);
    fee.exemptions = json.textList(u"exemptions"_s);
    fee.quantity = readFeeQuantity(json, fee.amount);
    fee.unit = json.text(u"unit"_s);
    return fee;
}

void writeIdentity(QJsonObject &json, const Dossier &dossier)
{
    json[u"format"_s] = dossierFormat;
    json[u"id"_s] = dossier.id.value;
    json[u"revision"_s] = dossier.revision;
    json[u"code"_s] = dossier.code;
    json[u"provisional"_s] = dossier.provisional;
    json[u"formerCodes"_s] = QJsonArray::fromStringList(dossier.formerCodes);
    json[u"state"_s] = stateName(dossier.state);
    json[u"serverState"_s] = dossier.serverState;
    json[u"agencyCode"_s] = dossier.agencyCode;
    json[u"agencyName"_s] = dossier.agencyName;
    json[u"agencyParent"_s] = dossier.agencyParent;
    json[u"formSet"_s] = dossier.formSet;
}

void readIdentity(JsonReader &json, Dossier &dossier)
{
    dossier.id.value = json.needText(u"id"_s);
    dossier.revision = int(json.integer(u"revision"_s, dossier.revision, anyCount));
    dossier.code = json.text(u"code"_s);
    dossier.provisional = json.flag(u"provisional"_s, false);
    dossier.formerCodes = json.textList(u"formerCodes"_s);
    QStringList states;
    for (const DossierState state : allDossierStates)
        states += stateName(state);
    dossier.state = stateFromName(json.oneOf(u"state"_s, states, stateName(dossier.state)))
                        .value_or(dossier.state);
    dossier.serverState = json.text(u"serverState"_s);
    dossier.agencyCode = json.text(u"agencyCode"_s);
    dossier.agencyName = json.text(u"agencyName"_s);
    dossier.agencyParent = json.text(u"agencyParent"_s);
    dossier.formSet = json.text(u"formSet"_s);
}

void writeRequest(QJsonObject &json, const Dossier &dossier)
{
    json[u"procedureCode"_s] = dossier.procedureCode;
    json[u"procedureName"_s] = dossier.procedureName;
    json[u"procedureVersion"_s] = dossier.procedureVersion;
    json[u"published"_s] =
        dossier.published ? QJsonValue(toJson(*dossier.published)) : QJsonValue::Null;
    json[u"sector"_s] = dossier.sector;
    json[u"caseCode"_s] = dossier.caseCode;
    json[u"caseName"_s] = dossier.caseName;
    json[u"channel"_s] = channelName(dossier.channel);
    json[u"returnBy"_s] = returnByName(dossier.returnBy);
    json[u"owner"_s] = toJson(dossier.owner);
    json[u"agent"_s] = dossier.agent ? QJsonValue(toJson(*dossier.agent)) : QJsonValue::Null;
    json[u"agentAuthority"_s] = dossier.agentAuthority;
    json[u"request"_s] = dossier.request;
    json[u"sets"_s] = dossier.sets;
    json[u"book"_s] = dossier.book;
    json[u"bookOrder"_s] = dossier.bookOrder;
    json[u"limit"_s] = dossier.limit ? QJsonValue(toJson(*dossier.limit)) : QJsonValue::Null;
    json[u"receivedAt"_s] = instantText(dossier.receivedAt);
    json[u"enteredAt"_s] = instantText(dossier.enteredAt);
    json[u"lateReason"_s] = dossier.lateReason;
    json[u"dueAt"_s] = instantText(dossier.dueAt);
}

void readRequest(JsonReader &json, Dossier &dossier)
{
    dossier.procedureCode = json.text(u"procedureCode"_s);
    dossier.procedureName = json.text(u"procedureName"_s);
    dossier.procedureVersion = json.text(u"procedureVersion"_s);
    const bool hasPublished = json.has(u"published"_s);
    JsonReader published = json.part(u"published"_s);
    if (PublishedList list = readPublished(published); hasPublished)
        dossier.published = std::move(list);
    dossier.sector = json.text(u"sector"_s);
    dossier.caseCode = json.text(u"caseCode"_s);
    dossier.caseName = json.text(u"caseName"_s);
    dossier.channel = readEnum(json, u"channel"_s, channels, dossier.channel);
    dossier.returnBy = readEnum(json, u"returnBy"_s, returnWays, dossier.returnBy);
    JsonReader owner = json.needPart(u"owner"_s);
    dossier.owner = readParty(owner);
    const bool hasAgent = json.has(u"agent"_s);
    JsonReader agent = json.part(u"agent"_s);
    if (Party party = readParty(agent); hasAgent)
        dossier.agent = std::move(party);
    dossier.agentAuthority = json.text(u"agentAuthority"_s);
    dossier.request = json.text(u"request"_s);
    dossier.sets = int(json.integer(u"sets"_s, dossier.sets, {1, mostSets}));
    dossier.book = json.text(u"book"_s);
    dossier.bookOrder = int(json.integer(u"bookOrder"_s, 0, anyCount));
    dossier.limit = readLimit(json, u"limit"_s);
    dossier.receivedAt = readInstant(json, u"receivedAt"_s);
    dossier.enteredAt = readInstant(json, u"enteredAt"_s);
    dossier.lateReason = json.text(u"lateReason"_s);
    dossier.dueAt = readInstant(json, u"dueAt"_s);
}

} // namespace

QJsonObject toJson(const Dossier &dossier)
{
    QJsonObject json;
    writeIdentity(json, dossier);
    writeRequest(json, dossier);
    QJsonArray components;
    for (const DossierComponent &component : dossier.components)
        components.append(componentJson(component));
    json[u"components"_s] = components;
    QJsonArray fees;
    for (const DossierFee &fee : dossier.fees)
        fees.append(feeJson(fee));
    json[u"fees"_s] = fees;
    writeLife(json, dossier);
    json[u"note"_s] = dossier.note;
    json[u"officer"_s] = dossier.officer;
    json[u"officerName"_s] = dossier.officerName;
    json[u"desk"_s] = dossier.desk;
    return json;
}

kernel::Result<Dossier> dossierFromJson(const QJsonObject &json)
{
    JsonReport report;
    JsonReader reader(json, report);
    const auto format = int(reader.integer(u"format"_s, 0, {1, std::numeric_limits<int>::max()}));
    if (format > dossierFormat)
        return kernel::failure(kernel::ErrorKind::Store, u"dossier.newerFormat"_s,
                               {QString::number(format), QString::number(dossierFormat)});
    if (!reader.has(u"format"_s))
        reader.problem(u"format"_s, u"json.missing"_s);
    Dossier dossier;
    readIdentity(reader, dossier);
    readRequest(reader, dossier);
    reader.list(u"components"_s,
                [&](JsonReader &entry) { dossier.components += readComponent(entry); });
    reader.list(u"fees"_s, [&](JsonReader &entry) { dossier.fees += readFee(entry); });
    readLife(reader, dossier);
    dossier.note = reader.text(u"note"_s);
    dossier.officer = reader.text(u"officer"_s);
    dossier.officerName = reader.text(u"officerName"_s);
    dossier.desk = reader.text(u"desk"_s);
    reader.finish();
    if (!report.problems.isEmpty())
        return kernel::failure(report.problems.first().error);
    return dossier;
}

} // namespace motcua::domain
