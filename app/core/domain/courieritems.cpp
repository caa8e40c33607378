#include "app/core/domain/courieritems.h"

#include "app/core/domain/dossierlifejson.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr IntegerRange anyBytes = {-1, std::numeric_limits<qint64>::max()};

QStringList namesOf(bool isKind)
{
    if (isKind)
        return {outboxKindName(OutboxKind::CreateDossier),
                outboxKindName(OutboxKind::ReportProgress)};
    QStringList names;
    for (const SyncState state : allSyncStates)
        names.append(syncStateName(state));
    return names;
}

} // namespace

QJsonObject toJson(const OutboxItem &item)
{
    QJsonArray files;
    for (const RemoteFile &file : item.files)
        files.append(QJsonObject{
            {u"document"_s, file.document.value}, {u"id"_s, file.id}, {u"hash"_s, file.hash}});
    return {{u"id"_s, item.id.value},         {u"kind"_s, outboxKindName(item.kind)},
            {u"revision"_s, item.revision},   {u"state"_s, syncStateName(item.state)},
            {u"code"_s, item.code},           {u"createAttempted"_s, item.createAttempted},
            {u"remoteId"_s, item.remoteId},   {u"files"_s, files},
            {u"nextBytes"_s, item.nextBytes}, {u"queuedAt"_s, instantText(item.queuedAt)}};
}

/// What only drives the engine of one desk (attempts, next time, pieces of an upload) stays there.
OutboxItem readOutboxItem(JsonReader &json)
{
    OutboxItem item;
    item.id.value = json.needText(u"id"_s);
    item.kind = outboxKindFromName(json.oneOf(u"kind"_s, namesOf(true)))
                    .value_or(OutboxKind::CreateDossier);
    item.revision = int(json.integer(u"revision"_s, 1, {1, anyCount.most}));
    item.state = syncStateFromName(json.oneOf(u"state"_s, namesOf(false)))
                     .value_or(SyncState::OutcomeUnknown);
    item.code = json.text(u"code"_s);
    item.createAttempted = json.flag(u"createAttempted"_s, false);
    item.remoteId = json.text(u"remoteId"_s);
    json.list(u"files"_s, [&](JsonReader &file) {
        item.files.append(
            {{file.needText(u"document"_s)}, file.text(u"id"_s), file.text(u"hash"_s)});
    });
    item.nextBytes = json.integer(u"nextBytes"_s, -1, anyBytes);
    item.queuedAt = readInstant(json, u"queuedAt"_s);
    return item;
}

QJsonObject toJson(const DossierEvent &event)
{
    return {{u"sequence"_s, event.sequence},
            {u"at"_s, instantText(event.at)},
            {u"serverAt"_s, event.serverAt.isValid() ? instantText(event.serverAt) : QString()},
            {u"actor"_s, event.actor},
            {u"what"_s, event.what},
            {u"reason"_s, event.reason},
            {u"revision"_s, event.revision},
            {u"state"_s, event.state ? stateName(*event.state) : QString()}};
}

DossierEvent readDossierEvent(JsonReader &json)
{
    DossierEvent event;
    event.sequence = json.integer(u"sequence"_s, 0, {0, anyBytes.most});
    event.at = readInstant(json, u"at"_s);
    if (!json.text(u"serverAt"_s).isEmpty())
        event.serverAt = readInstant(json, u"serverAt"_s);
    event.actor = json.text(u"actor"_s);
    event.what = json.needText(u"what"_s);
    event.reason = json.text(u"reason"_s);
    event.revision = int(json.integer(u"revision"_s, 0, anyCount));
    event.state = stateFromName(json.text(u"state"_s));
    return event;
}

} // namespace motcua::domain
