#include "app/cli/json.h"

#include "app/cli/lifejson.h"
#include "app/core/domain/dossierlifejson.h"
#include "app/core/domain/dossiernames.h"
#include "app/core/domain/partyjson.h"
#include "app/core/domain/procedurejson.h"
#include "app/core/kernel/clock.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

QJsonObject componentJson(const domain::DossierComponent &component)
{
    return {{u"code"_s, component.code},
            {u"name"_s, component.name},
            {u"compulsory"_s, component.compulsory},
            {u"volunteered"_s, component.volunteered},
            {u"originals"_s, component.originals},
            {u"copies"_s, component.copies},
            {u"form"_s, domain::nameIn(domain::paperForms, component.form)},
            {u"comparedBy"_s, component.comparedBy},
            {u"atServer"_s,
             component.atServer ? QJsonValue(domain::toJson(*component.atServer)) : QJsonValue()},
            {u"documents"_s, arrayOf(component.documents, documentJson)}};
}

/// Of a dossier; null without one.
QJsonValue agentJson(const domain::Dossier &dossier)
{
    if (!dossier.agent)
        return QJsonValue::Null;
    QJsonObject agent = domain::toJson(*dossier.agent);
    agent[u"authority"_s] = dossier.agentAuthority;
    return agent;
}

QJsonValue limitJson(const std::optional<domain::TimeLimit> &limit)
{
    if (!limit)
        return QJsonValue::Null;
    return QJsonObject{{u"amount"_s, limit->amount}, {u"unit"_s, domain::unitName(limit->unit)}};
}

QJsonObject syncJson(const std::optional<domain::OutboxItem> &item)
{
    if (!item)
        return {{u"state"_s, u"none"_s}, {u"reason"_s, QString()}, {u"attempts"_s, 0}};
    return {{u"state"_s, domain::syncStateName(item->state)},
            {u"reason"_s, item->reason},
            {u"attempts"_s, item->attempts}};
}

QJsonValue timelinessJson(const std::optional<domain::Timeliness> &counted)
{
    if (!counted)
        return QJsonValue::Null;
    switch (*counted) {
    case domain::Timeliness::Early: return u"early"_s;
    case domain::Timeliness::OnTime: return u"onTime"_s;
    case domain::Timeliness::Late: return u"late"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject feeJson(const domain::DossierFee &fee)
{
    return {{u"code"_s, fee.code},
            {u"name"_s, fee.name},
            {u"amount"_s, fee.amount},
            {u"unit"_s, fee.unit},
            {u"quantity"_s, fee.quantity},
            {u"paid"_s, fee.isPaid()},
            {u"state"_s, domain::feeStateName(fee.state)},
            {u"exemptReason"_s, fee.exemptReason},
            {u"receipt"_s, fee.receipt}};
}

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(kernel::isoText(time)) : QJsonValue(QJsonValue::Null);
}

QJsonObject summaryJson(const domain::DossierSummary &dossier)
{
    return {{u"id"_s, dossier.id.value},
            {u"code"_s, dossier.code},
            {u"provisional"_s, dossier.provisional},
            {u"state"_s, domain::stateName(dossier.state)},
            {u"procedureName"_s, dossier.procedureName},
            {u"ownerName"_s, dossier.ownerName},
            {u"receivedAt"_s, timeJson(dossier.receivedAt)},
            {u"dueAt"_s, timeJson(dossier.dueAt)},
            {u"answerBy"_s, timeJson(dossier.answerBy)}};
}

QJsonObject dossierJson(const domain::Dossier &dossier, const QList<domain::DossierEvent> &events,
                        const std::optional<domain::OutboxItem> &item, const Standing &standing)
{
    QJsonObject json{
        {u"id"_s, dossier.id.value},
        {u"revision"_s, dossier.revision},
        {u"code"_s, dossier.code},
        {u"provisional"_s, dossier.provisional},
        {u"formerCodes"_s, QJsonArray::fromStringList(dossier.formerCodes)},
        {u"state"_s, domain::stateName(dossier.state)},
        {u"serverState"_s, dossier.serverState},
        {u"sync"_s, syncJson(item)},
        {u"agencyCode"_s, dossier.agencyCode},
        {u"procedure"_s, dossier.procedureCode},
        {u"procedureName"_s, dossier.procedureName},
        {u"sector"_s, dossier.sector},
        {u"case"_s, dossier.caseCode.isEmpty() ? QJsonValue() : QJsonValue(dossier.caseCode)},
        {u"channel"_s, domain::channelName(dossier.channel)},
        {u"returnBy"_s, domain::returnByName(dossier.returnBy)},
        {u"owner"_s, domain::toJson(dossier.owner)},
        {u"agent"_s, agentJson(dossier)},
        {u"request"_s, dossier.request},
        {u"sets"_s, dossier.sets},
        {u"book"_s, dossier.book},
        {u"bookOrder"_s, dossier.bookOrder},
        {u"limit"_s, limitJson(dossier.limit)},
        {u"receivedAt"_s, timeJson(dossier.receivedAt)},
        {u"dueAt"_s, timeJson(dossier.dueAt)},
        {u"apologyBy"_s, timeJson(standing.apologyBy)},
        {u"timeliness"_s, timelinessJson(standing.counted)},
        {u"transferBy"_s, timeJson(standing.transfer.by)},
        {u"transferredAt"_s, timeJson(standing.transfer.at)},
        {u"transferLate"_s, standing.transfer.isLate},
        {u"components"_s, arrayOf(dossier.components, componentJson)},
        {u"fees"_s, arrayOf(dossier.fees, feeJson)},
        {u"note"_s, dossier.note},
        {u"officer"_s, dossier.officer},
        {u"events"_s, eventsJson(events)}};
    addLife(json, dossier);
    return json;
}

QJsonObject procedureJson(const domain::Procedure &procedure) { return domain::toJson(procedure); }

QJsonObject outboxJson(const domain::OutboxItem &item)
{
    return {{u"id"_s, item.id.value},
            {u"dossier"_s, item.dossier.value},
            {u"code"_s, item.code},
            {u"kind"_s, domain::outboxKindName(item.kind)},
            {u"state"_s, domain::syncStateName(item.state)},
            {u"reason"_s, item.reason},
            {u"attempts"_s, item.attempts},
            {u"filesSent"_s, int(item.files.size())},
            {u"queuedAt"_s, timeJson(item.queuedAt)},
            {u"nextAt"_s, timeJson(item.nextAt)}};
}

QJsonObject deviceJson(const ports::ScanDevice &device)
{
    return {
        {u"name"_s, device.name},
        {u"vendor"_s, device.vendor},
        {u"model"_s, device.model},
        {u"serial"_s, device.serial},
        {u"sources"_s, QJsonArray::fromStringList(device.sources)},
        {u"modes"_s, QJsonArray::fromStringList(device.modes)},
        {u"resolutions"_s, arrayOf(device.resolutions, [](int dpi) { return QJsonValue(dpi); })}};
}

} // namespace motcua::cli
