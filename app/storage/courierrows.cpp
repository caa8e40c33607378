#include "app/storage/courierrows.h"

#include "app/storage/steps.h"

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using domain::OutboxItem;
using domain::SyncEvent;
using domain::SyncState;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;
using ports::CourierDesk;

namespace
{

QString hex(const QByteArray &key) { return QString::fromLatin1(key.toHex()); }

/// As far as the table lets it go.
QList<SyncEvent> movesToAccepted(SyncState from)
{
    QList<SyncEvent> moves;
    std::optional<SyncState> state = from;
    for (const SyncEvent event :
         {SyncEvent::Repair, SyncEvent::Acknowledge, SyncEvent::ConfirmFiles, SyncEvent::Accept}) {
        const bool isMending = event == SyncEvent::Repair;
        if (isMending && from != SyncState::Quarantined)
            continue;
        if (const auto after = domain::stateAfter(*state, event)) {
            state = after;
            moves.append(event);
        }
    }
    return state == SyncState::Accepted ? moves : QList<SyncEvent>();
}

} // namespace

CourierRows::CourierRows(Workbench &bench)
    : m_bench(bench), m_outbox(bench.database, *bench.vault),
      m_dossiers(bench.database, *bench.vault), m_numbers(bench.database),
      m_events(bench.database, *bench.vault, bench.clockBook)
{
}

Result<QList<CourierDesk>> CourierRows::desks() const
{
    return m_bench.database.all(
        u"SELECT agency, desk, key, generation, last_at FROM courier_desk ORDER BY agency, desk"_s,
        {}, [](const Row &row) {
            return CourierDesk{row.text(0), row.text(1),
                               QByteArray::fromHex(row.text(2).toLatin1()), row.text(3),
                               row.time(4)};
        });
}

Status CourierRows::meet(const ports::CourierDelivery &delivery)
{
    const domain::CourierHead &head = delivery.head;
    if (delivery.isConfirmed) // it may have been renamed
        if (auto forgotten = m_bench.database.run(
                u"DELETE FROM courier_desk WHERE key = ? AND NOT (agency = ? AND desk = ?)"_s,
                {hex(delivery.sender), head.agencyCode, head.desk});
            !forgotten)
            return forgotten;
    const auto known = desks();
    if (!known)
        return failure(known.error());
    for (const CourierDesk &desk : *known) {
        const bool isSameDesk = desk.agencyCode == head.agencyCode && desk.desk == head.desk;
        if (isSameDesk)
            return changeDesk(delivery, desk);
        if (desk.key == delivery.sender) // it was renamed: its dossiers must not have two homes
            return failure(ErrorKind::Refused, u"courier.deskChanged"_s, {head.desk});
    }
    return m_bench.database.run(
        u"INSERT INTO courier_desk (agency, desk, key, generation, last_at)"
        " VALUES (?, ?, ?, ?, ?)"_s,
        {head.agencyCode, head.desk, hex(delivery.sender), head.generation, timeValue(head.at)});
}

Status CourierRows::changeDesk(const ports::CourierDelivery &delivery, const CourierDesk &before)
{
    const domain::CourierHead &head = delivery.head;
    const bool isOtherKey = before.key != delivery.sender;
    if (isOtherKey && !delivery.isConfirmed)
        return failure(ErrorKind::Refused, u"courier.deskChanged"_s, {head.desk});
    // Generations have no order of their own; the store that wrote last is the one in use.
    const bool isOlder = before.generation != head.generation && head.at < before.lastAt;
    if (isOlder && !delivery.isConfirmed)
        return failure(ErrorKind::Refused, u"courier.oldStore"_s, {head.desk});
    const bool isNewest = head.at >= before.lastAt;
    return inOrder(
        [&] {
            return m_bench.database.run(
                u"UPDATE courier_desk SET key = ?, generation = ?, last_at = ? "
                "WHERE agency = ? AND desk = ?"_s,
                {hex(delivery.sender), isNewest ? head.generation : before.generation,
                 timeValue(isNewest ? head.at : before.lastAt), head.agencyCode, head.desk});
        },
        [&] {
            return m_bench.database.run(u"UPDATE dossier SET origin = ? WHERE origin = ?"_s,
                                        {hex(delivery.sender), hex(before.key)});
        });
}

Status CourierRows::keepDocuments(qint64 row, const domain::Dossier &dossier)
{
    QList<domain::Document> documents;
    for (const domain::DossierComponent &component : dossier.components)
        documents += component.documents;
    for (const domain::ResultPaper &result : dossier.results)
        documents += result.documents;
    for (const domain::Document &document : std::as_const(documents))
        if (auto kept = m_bench.database.run(
                u"INSERT OR IGNORE INTO courier_document (dossier, document) VALUES (?, ?)"_s,
                {row, document.id.value});
            !kept)
            return kept;
    return {};
}

Result<QList<OutboxItem>> CourierRows::itemsOf(const kernel::DossierId &id)
{
    return m_outbox.list(u"d.id = ?"_s, {id.value});
}

Status CourierRows::bringBack(OutboxItem mine)
{
    const auto after = domain::stateAfter(mine.state, SyncEvent::Fail);
    if (!after)
        return {};
    mine.state = *after;
    mine.reason = u"courier.notSent"_s;
    mine.reasonArguments.clear();
    return m_outbox.update(mine);
}

Result<bool> CourierRows::settle(qint64 row, OutboxItem mine, const OutboxItem &told,
                                 const ports::Actor &actor)
{
    const QList<SyncEvent> moves = movesToAccepted(mine.state);
    if (told.state != SyncState::Accepted || moves.isEmpty())
        return false;
    mine.state = *domain::stateAfter(mine.state, moves);
    mine.code = told.code;
    mine.remoteId = told.remoteId;
    mine.createAttempted = false;
    mine.reason.clear();
    mine.reasonArguments.clear();
    for (const domain::RemoteFile &file : told.files)
        if (std::none_of(mine.files.begin(), mine.files.end(),
                         [&](const auto &sent) { return sent.document == file.document; }))
            mine.files.append(file);
    const QDateTime now = m_bench.clock.now();
    const bool isCreate = mine.kind == domain::OutboxKind::CreateDossier;
    const auto done =
        inOrder([&] { return m_outbox.update(mine); },
                [&] {
                    return isCreate
                               ? m_events.append(row, {0, now, actor.user.name, u"synced"_s, {}})
                               : Status();
                },
                [&] {
                    return m_bench.audit.append(
                        actor, {u"outbox.accepted"_s,
                                mine.dossier.value,
                                {{u"item"_s, mine.id.value}, {u"reason"_s, u"courier"_s}}});
                });
    if (!done)
        return failure(done.error());
    return true;
}

Status CourierRows::renumber(qint64 row, const QString &code, const ports::Actor &actor)
{
    const auto former = m_numbers.currentOf(row);
    if (!former)
        return failure(former.error());
    if (*former == code)
        return {};
    const QDateTime now = m_bench.clock.now();
    if (auto swapped = m_numbers.replace(row, code, now); !swapped)
        return swapped;
    const auto renamed = m_dossiers.load(row);
    if (!renamed)
        return failure(renamed.error());
    return inOrder(
        [&] { return m_dossiers.sealSummary(*renamed); },
        [&] {
            return m_events.append(row, {0, now, actor.user.name, u"numbered"_s, *former});
        },
        [&] {
            return m_bench.audit.append(actor, {u"numbered"_s,
                                                renamed->dossier.id.value,
                                                {{u"from"_s, *former}, {u"code"_s, code}}});
        });
}

} // namespace motcua::storage
