#include "app/storage/sqloutboxstore.h"

#include "app/storage/steps.h"
#include "app/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using domain::OutboxItem;
using domain::OutboxKind;
using domain::SyncEvent;
using domain::SyncState;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

const auto contactSetting = u"sync.lastContact"_s;

/// For an IN of SQL: these are names of ours, never anybody's input.
QString statesThat(bool (*are)(SyncState))
{
    QStringList names;
    for (const SyncState state : domain::allSyncStates)
        if (are(state))
            names.append(u'\'' + domain::syncStateName(state) + u'\'');
    return names.join(u", "_s);
}

/// Who the trail names for what happens without a person.
ports::Actor syncActor()
{
    ports::Actor actor;
    actor.user.name = u"sync"_s;
    return actor;
}

} // namespace

SqlOutboxStore::SqlOutboxStore(Workbench &bench)
    : m_bench(bench), m_outbox(bench.database, *bench.vault), m_numbers(bench.database),
      m_rows(bench.database, *bench.vault), m_events(bench.database, *bench.vault, bench.clockBook)
{
}

Result<QList<OutboxItem>> SqlOutboxStore::pending() const
{
    return m_outbox.list(
        u"o.state IN (%1) AND o.state NOT IN (%2) AND NOT EXISTS (SELECT 1 FROM outbox earlier "
        "WHERE earlier.dossier = o.dossier AND earlier.position < o.position "
        "AND earlier.state NOT IN (%2))"_s.arg(statesThat(domain::isUnderWay),
                                               statesThat(domain::isSettled)));
}

Result<QList<OutboxItem>> SqlOutboxStore::all() const { return m_outbox.list(u"1"_s); }

Result<std::optional<OutboxItem>> SqlOutboxStore::byId(const kernel::OutboxId &id) const
{
    return m_outbox.byId(id);
}

Result<OutboxItem> SqlOutboxStore::stored(const kernel::OutboxId &id) const
{
    const auto item = m_outbox.byId(id);
    if (!item)
        return failure(item.error());
    if (!*item)
        return failure(ErrorKind::Refused, u"outbox.unknown"_s, {id.value});
    return **item;
}

Result<qint64> SqlOutboxStore::rowOf(const OutboxItem &item) const
{
    const auto row = m_rows.rowOf(item.dossier);
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(ErrorKind::Refused, u"dossier.unknown"_s, {item.dossier.value});
    return **row;
}

Status SqlOutboxStore::save(const OutboxItem &item, const QList<SyncEvent> &moves)
{
    return inTransaction(m_bench.database, [&] { return saveInTransaction(item, moves); });
}

Status SqlOutboxStore::saveInTransaction(const OutboxItem &item, const QList<SyncEvent> &moves)
{
    const auto before = stored(item.id);
    if (!before)
        return failure(before.error());
    if (domain::stateAfter(before->state, moves) != item.state)
        return failure(ErrorKind::Store, u"outbox.moveNotAllowed"_s,
                       {domain::syncStateName(before->state), domain::syncStateName(item.state)});
    if (auto written = m_outbox.update(item); !written || before->state == item.state)
        return written;
    const bool synced =
        item.state == SyncState::Accepted && before->kind == OutboxKind::CreateDossier;
    const auto noteSynced = [&]() -> Status {
        if (!synced)
            return {};
        const auto row = rowOf(*before);
        if (!row)
            return failure(row.error());
        return m_events.append(*row,
                               {0, m_bench.clock.now(), syncActor().user.name, u"synced"_s, {}});
    };
    return inOrder(noteSynced, [&] {
        return m_bench.audit.append(syncActor(),
                                    {u"outbox."_s + domain::syncStateName(item.state),
                                     before->dossier.value,
                                     {{u"item"_s, item.id.value}, {u"reason"_s, item.reason}}});
    });
}

Result<QList<domain::RemoteFile>> SqlOutboxStore::sentFiles(const kernel::DossierId &dossier) const
{
    const auto items = m_outbox.list(u"d.id = ?"_s, {dossier.value});
    if (!items)
        return failure(items.error());
    QList<domain::RemoteFile> files;
    for (const OutboxItem &item : *items)
        if (item.state != SyncState::Cancelled) // nobody has named what that one sent
            files += item.files;
    return files;
}

Result<QList<kernel::DocumentId>>
SqlOutboxStore::carriedDocuments(const kernel::DossierId &dossier) const
{
    return m_bench.database.all(u"SELECT document FROM courier_document WHERE dossier = "
                                "(SELECT number FROM dossier WHERE id = ?)"_s,
                                {dossier.value},
                                [](const Row &row) { return kernel::DocumentId{row.text(0)}; });
}

Status SqlOutboxStore::assignCode(const OutboxItem &item, const QString &code)
{
    StoredDossier renamed;
    const auto assign = [&]() -> Status {
        auto mine = stored(item.id);
        if (!mine)
            return failure(mine.error());
        const auto row = rowOf(*mine);
        if (!row)
            return failure(row.error());
        const auto former = m_numbers.currentOf(*row);
        if (!former)
            return failure(former.error());
        const QDateTime now = m_bench.clock.now();
        if (auto swapped = m_numbers.replace(*row, code, now); !swapped)
            return swapped;
        mine->code = code;
        if (auto written = m_outbox.update(*mine); !written || *former == code)
            return written;
        auto loaded = m_rows.load(*row);
        if (!loaded)
            return failure(loaded.error());
        renamed = std::move(*loaded);
        return inOrder([&] { return m_rows.sealSummary(renamed); },
                       [&] {
                           return m_events.append(
                               *row, {0, now, syncActor().user.name, u"numbered"_s, *former});
                       },
                       [&] {
                           return m_bench.audit.append(syncActor(),
                                                       {u"numbered"_s,
                                                        mine->dossier.value,
                                                        {{u"from"_s, *former}, {u"code"_s, code}}});
                       });
    };
    auto done = inTransaction(m_bench.database, assign);
    if (done && renamed.row != 0 && m_bench.index.isReady())
        m_bench.index.add(renamed.row, DossierRows::searchText(renamed.dossier));
    return done;
}

Status SqlOutboxStore::noteContact(const QDateTime &when)
{
    return m_bench.database.run(u"INSERT INTO setting (name, value, sealed) VALUES (?, ?, 0) "
                                "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                                {contactSetting, kernel::isoText(when).toLatin1()});
}

Result<domain::OutboxSummary> SqlOutboxStore::summary() const
{
    const auto counts = m_bench.database.first(
        u"SELECT count(*), coalesce(sum(state = 'outcomeUnknown'), 0), "
        "coalesce(sum(state IN (%1)), 0), min(queued_at) FROM outbox WHERE state NOT IN (%2)"_s.arg(
            statesThat(domain::needsPerson), statesThat(domain::isSettled)),
        {}, [](const Row &row) {
            return domain::OutboxSummary{
                int(row.integer(0)), int(row.integer(1)), int(row.integer(2)), row.time(3), {}};
        });
    if (!counts)
        return failure(counts.error());
    const auto contact = m_bench.database.first(
        u"SELECT value FROM setting WHERE name = ?"_s, {contactSetting},
        [](const Row &row) { return kernel::fromIsoText(QString::fromLatin1(row.bytes(0))); });
    if (!contact)
        return failure(contact.error());
    auto summary = counts->value_or(domain::OutboxSummary());
    summary.lastContact = contact->value_or(QDateTime());
    return summary;
}

Status SqlOutboxStore::retry(const kernel::OutboxId &id)
{
    return inTransaction(m_bench.database, [&]() -> Status {
        auto item = stored(id);
        if (!item)
            return failure(item.error());
        const bool isWithCourier = item->state == SyncState::Exported;
        if (!domain::needsPerson(item->state) && !isWithCourier)
            return failure(ErrorKind::Refused, u"outbox.notQuarantined"_s, {id.value});
        QList<SyncEvent> moves{item->state == SyncState::Rejected ? SyncEvent::Revise
                                                                  : SyncEvent::Repair};
        if (item->createAttempted && !isWithCourier)
            moves.append(SyncEvent::LoseAnswer); // its outcome is as open as before
        item->state = *domain::stateAfter(item->state, moves);
        item->permanentErrors = 0;
        item->emptyLookUps = 0;
        item->reason.clear();
        item->reasonArguments.clear();
        item->nextAt = m_bench.clock.now();
        return saveInTransaction(*item, moves);
    });
}

Status SqlOutboxStore::withdraw(const kernel::OutboxId &id, const QString &reason,
                                const ports::Actor &actor)
{
    if (!domain::mayDo(actor.user.role, domain::Permission::Supervise))
        return failure(ErrorKind::NotAllowed, u"role.notAllowed"_s, {actor.user.name});
    if (reason.trimmed().isEmpty())
        return failure(ErrorKind::Refused, u"outbox.reason"_s);
    return inTransaction(m_bench.database, [&]() -> Status {
        const auto item = stored(id);
        if (!item)
            return failure(item.error());
        // Nothing of a dossier that the server never gets can be told of it.
        const bool isCreate = item->kind == OutboxKind::CreateDossier;
        auto all = m_outbox.list(isCreate ? u"d.id = ?"_s : u"o.id = ?"_s,
                                 {isCreate ? item->dossier.value : id.value});
        const auto row = rowOf(*item);
        if (!all || !row)
            return failure(all ? row.error() : all.error());
        for (OutboxItem &one : *all) {
            // One that was set aside was looked at by a person; any other may be there already.
            const bool mayBeThere = one.createAttempted && !domain::needsPerson(one.state);
            std::optional<domain::SyncState> after;
            if (!mayBeThere)
                after = domain::stateAfter(one.state, SyncEvent::Withdraw);
            if (!after && one.id == id)
                return failure(ErrorKind::Refused, u"outbox.notWithdrawable"_s, {id.value});
            one.state = after.value_or(one.state);
            if (auto saved = after ? saveInTransaction(one, {SyncEvent::Withdraw}) : Status();
                !saved)
                return saved;
        }
        return m_events.append(
            *row, {0, m_bench.clock.now(), actor.user.name, u"unsent"_s, reason.trimmed()});
    });
}

Result<int> SqlOutboxStore::freeNumbers(QDate day) const
{
    return m_numbers.freeDrawn(day, m_bench.clock.now());
}

Result<domain::LeasedDay> SqlOutboxStore::leased(QDate day, const QString &generation) const
{
    return m_numbers.leased(day, generation, m_bench.clock.now());
}

Status SqlOutboxStore::addLease(const domain::NumberLease &lease, const QStringList &numbers)
{
    return inTransaction(m_bench.database,
                         [&] { return m_numbers.addLease(lease, numbers, m_bench.clock.now()); });
}

Status SqlOutboxStore::addNumber(const QString &code, const QString &agency, QDate day)
{
    return m_numbers.addDrawn({code, agency, day}, m_bench.clock.now());
}

} // namespace motcua::storage
