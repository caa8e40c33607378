#include "app/storage/outboxrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using domain::OutboxItem;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

ports::FieldPlace detailsPlace(const kernel::OutboxId &id)
{
    return {u"outbox.details"_s, id.value, 1};
}

kernel::Failure damaged(const QString &id)
{
    return failure(ErrorKind::Store, u"store.damaged"_s, {}, u"impossible outbox item "_s + id);
}

const auto columns =
    u"SELECT o.id, d.id, o.kind, o.revision, o.state, o.code, o.create_attempted, o.remote_id, "
    "o.empty_look_ups, o.attempts, o.permanent_errors, o.reason, o.queued_at, o.next_at, "
    "o.details_sealed, o.next_bytes FROM outbox o JOIN dossier d ON d.number = o.dossier WHERE "_s;

} // namespace

QByteArray OutboxRows::sealedDetails(const OutboxItem &item) const
{
    QJsonArray files;
    for (const domain::RemoteFile &file : item.files)
        files.append(QJsonObject{
            {u"document"_s, file.document.value}, {u"id"_s, file.id}, {u"hash"_s, file.hash}});
    QJsonArray partials;
    for (const domain::PartialFile &partial : item.partials)
        partials.append(
            QJsonObject{{u"document"_s, partial.document.value}, {u"address"_s, partial.address}});
    const QJsonObject details{
        {u"files"_s, files},
        {u"partials"_s, partials},
        {u"reasonArguments"_s, QJsonArray::fromStringList(item.reasonArguments)}};
    return m_vault.sealField(detailsPlace(item.id),
                             QJsonDocument(details).toJson(QJsonDocument::Compact));
}

Status OutboxRows::add(const OutboxItem &item, qint64 dossier)
{
    return m_database.run(
        u"INSERT INTO outbox (id, dossier, kind, revision, state, code, create_attempted, "
        "remote_id, empty_look_ups, attempts, permanent_errors, reason, queued_at, next_at, "
        "details_sealed, next_bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {item.id.value, dossier, outboxKindName(item.kind), item.revision,
         syncStateName(item.state), item.code, int(item.createAttempted), item.remoteId,
         item.emptyLookUps, item.attempts, item.permanentErrors, item.reason,
         timeValue(item.queuedAt), timeValue(item.nextAt), sealedDetails(item), item.nextBytes});
}

Status OutboxRows::update(const OutboxItem &item)
{
    auto done = m_database.run(
        u"UPDATE outbox SET state = ?, code = ?, create_attempted = ?, remote_id = ?, "
        "empty_look_ups = ?, attempts = ?, permanent_errors = ?, reason = ?, next_at = ?, "
        "details_sealed = ?, next_bytes = ? WHERE id = ?"_s,
        {syncStateName(item.state), item.code, int(item.createAttempted), item.remoteId,
         item.emptyLookUps, item.attempts, item.permanentErrors, item.reason,
         timeValue(item.nextAt), sealedDetails(item), item.nextBytes, item.id.value});
    if (done && m_database.changedRows() == 0)
        return failure(ErrorKind::Refused, u"outbox.unknown"_s, {item.id.value});
    return done;
}

Result<OutboxItem> OutboxRows::itemOf(const Row &row) const
{
    OutboxItem item;
    item.id.value = row.text(0);
    item.dossier.value = row.text(1);
    item.revision = int(row.integer(3));
    item.code = row.text(5);
    item.createAttempted = row.boolean(6);
    item.remoteId = row.text(7);
    item.emptyLookUps = int(row.integer(8));
    item.attempts = int(row.integer(9));
    item.permanentErrors = int(row.integer(10));
    item.reason = row.text(11);
    item.queuedAt = row.time(12);
    item.nextAt = row.time(13);
    item.nextBytes = row.integer(15);
    const auto kind = domain::outboxKindFromName(row.text(2));
    const auto state = domain::syncStateFromName(row.text(4));
    if (!kind || !state)
        return damaged(item.id.value);
    item.kind = *kind;
    item.state = *state;
    const auto opened = m_vault.openField(detailsPlace(item.id), row.bytes(14));
    if (!opened)
        return failure(opened.error());
    const QJsonObject details = QJsonDocument::fromJson(*opened).object();
    for (const QJsonValue &file : details[u"files"_s].toArray())
        item.files.append({{file[u"document"_s].toString()},
                           file[u"id"_s].toString(),
                           file[u"hash"_s].toString()});
    for (const QJsonValue &partial : details[u"partials"_s].toArray())
        item.partials.append(
            {{partial[u"document"_s].toString()}, partial[u"address"_s].toString()});
    for (const QJsonValue &argument : details[u"reasonArguments"_s].toArray())
        item.reasonArguments.append(argument.toString());
    return item;
}

Result<QList<OutboxItem>> OutboxRows::list(const QString &where, const QVariantList &values)
{
    QList<OutboxItem> items;
    const auto take = [&](const Row &row) -> Status {
        auto item = itemOf(row);
        if (!item)
            return failure(item.error());
        items.append(std::move(*item));
        return {};
    };
    if (auto done = m_database.each(columns + where + u" ORDER BY o.position"_s, values, take);
        !done)
        return failure(done.error());
    return items;
}

Result<std::optional<OutboxItem>> OutboxRows::byId(const kernel::OutboxId &id)
{
    const auto found = list(u"o.id = ?"_s, {id.value});
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::optional<OutboxItem>() : found->first();
}

} // namespace motcua::storage
