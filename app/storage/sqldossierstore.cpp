#include "app/storage/sqldossierstore.h"

#include "app/storage/steps.h"
#include "app/storage/transaction.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using domain::Dossier;
using domain::DossierEvent;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

SqlDossierStore::SqlDossierStore(Workbench &bench)
    : m_bench(bench), m_rows(bench.database, *bench.vault), m_numbers(bench.database),
      m_books(bench.database), m_events(bench.database, *bench.vault, bench.clockBook),
      m_papers(bench.database, *bench.vault), m_outbox(bench.database, *bench.vault)
{
}

DossierEvent SqlDossierStore::completed(DossierEvent event, const ports::Actor &actor) const
{
    if (!event.at.isValid())
        event.at = m_bench.clock.now();
    if (event.actor.isEmpty())
        event.actor = actor.user.name;
    return event;
}

Result<Dossier> SqlDossierStore::seal(Dossier dossier, const ports::Actor &actor)
{
    Q_ASSERT(dossier.revision == 1 && dossier.receivedAt.isValid());
    if (dossier.id.isNull())
        dossier.id.value = kernel::makeUuidV7(m_bench.clock.now().toMSecsSinceEpoch());
    StoredDossier stored{0, std::move(dossier)};
    if (auto done =
            inTransaction(m_bench.database, [&] { return sealInTransaction(stored, actor); });
        !done)
        return failure(done.error());
    m_bench.generation.dropAnchor(m_bench.audit.newest());
    if (m_bench.index.isReady())
        m_bench.index.add(stored.row, DossierRows::searchText(stored.dossier));
    return stored.dossier;
}

Status SqlDossierStore::sealInTransaction(StoredDossier &stored, const ports::Actor &actor)
{
    // One that brings a number has it from the server, where it is already.
    const auto created =
        stored.dossier.code.isEmpty() ? domain::SyncState::Queued : domain::SyncState::Accepted;
    if (stored.dossier.code.isEmpty())
        if (auto may = m_bench.clockBook.mayNumber(); !may)
            return may;
    const auto row = m_rows.reserve(stored.dossier);
    if (!row)
        return failure(row.error());
    stored.row = *row;
    const auto day = m_bench.clockBook.numberDay(stored.dossier.receivedAt);
    if (!day)
        return failure(day.error());
    const auto number = m_numbers.take(stored.dossier, *row, *day, m_bench.clock.now());
    if (!number)
        return failure(number.error());
    stored.dossier.code = number->code;
    stored.dossier.provisional = number->provisional;
    const bool isReceived = stored.dossier.state != domain::DossierState::Registered;
    return inOrder(
        [&] { return isReceived ? m_books.enter(stored.dossier) : Status(); },
        [&] { return m_rows.fill(stored); },
        [&] {
            return m_events.append(stored.row, completed({0, {}, {}, u"sealed"_s, {}}, actor));
        },
        [&]() -> Status {
            if (!stored.dossier.enteredAt.isValid())
                return {};
            return m_events.append(
                stored.row,
                completed({0, {}, {}, u"enteredLate"_s, stored.dossier.lateReason}, actor));
        },
        [&] { return enqueue(stored, domain::OutboxKind::CreateDossier, created); },
        [&]() -> Status {
            const auto detail = auditDetail(stored);
            if (!detail)
                return failure(detail.error());
            return m_bench.audit.append(actor, {u"sealed"_s, stored.dossier.id.value, *detail});
        });
}

Result<Dossier> SqlDossierStore::move(Dossier dossier, DossierEvent event,
                                      const ports::Actor &actor)
{
    return join(std::move(dossier), std::move(event), {}, actor);
}

Result<Dossier> SqlDossierStore::join(Dossier dossier, DossierEvent event,
                                      const QList<domain::RemoteFile> &files,
                                      const ports::Actor &actor)
{
    StoredDossier stored{0, std::move(dossier)};
    const DossierEvent complete = completed(std::move(event), actor);
    const auto write = [&] { return moveInTransaction(stored, complete, files, actor); };
    if (auto done = inTransaction(m_bench.database, write); !done)
        return failure(done.error());
    m_bench.generation.dropAnchor(m_bench.audit.newest());
    if (m_bench.index.isReady())
        m_bench.index.add(stored.row, DossierRows::searchText(stored.dossier));
    return stored.dossier;
}

Result<Dossier> SqlDossierStore::beginRevision(StoredDossier &stored)
{
    Dossier &dossier = stored.dossier;
    const auto row = existingRow(dossier.id);
    if (!row)
        return failure(row.error());
    if (auto own = m_rows.requireOwn(*row); !own)
        return failure(own.error());
    auto before = m_rows.load(*row);
    if (!before)
        return failure(before.error());
    if (before->dossier.revision != dossier.revision)
        return failure(ErrorKind::Refused, u"dossier.changed"_s, {before->dossier.code});
    stored.row = *row;
    dossier.revision += 1;
    dossier.code = before->dossier.code;
    dossier.provisional = before->dossier.provisional;
    dossier.formerCodes = before->dossier.formerCodes;
    return std::move(before->dossier);
}

Status SqlDossierStore::moveInTransaction(StoredDossier &stored, const DossierEvent &event,
                                          const QList<domain::RemoteFile> &files,
                                          const ports::Actor &actor)
{
    const auto before = beginRevision(stored);
    if (!before)
        return failure(before.error());
    Dossier &dossier = stored.dossier;
    const bool isReceived = before->receivedAt != dossier.receivedAt;
    DossierEvent made = event;
    made.revision = dossier.revision;
    made.state = dossier.state;
    const auto report = [&] {
        return enqueue(stored, domain::OutboxKind::ReportProgress, domain::SyncState::Queued,
                       files);
    };
    return inOrder([&] { return isReceived ? number(stored) : Status(); },
                   [&] { return isReceived ? m_books.enter(dossier) : Status(); },
                   [&] { return m_rows.fill(stored); },
                   [&] { return m_events.append(stored.row, made); }, report,
                   [&]() -> Status {
                       auto detail = auditDetail(stored);
                       if (!detail)
                           return failure(detail.error());
                       detail->insert(u"from"_s, domain::stateName(before->state));
                       return m_bench.audit.append(actor, {event.what, dossier.id.value, *detail});
                   });
}

/// A registered dossier is received only now: a number of this day takes the place of its
/// provisional one, where one was drawn ahead.
Status SqlDossierStore::number(StoredDossier &stored)
{
    Dossier &dossier = stored.dossier;
    if (!dossier.provisional)
        return {};
    if (auto may = m_bench.clockBook.mayNumber(); !may)
        return may;
    const auto day = m_bench.clockBook.numberDay(dossier.receivedAt);
    if (!day)
        return failure(day.error());
    const auto drawn = m_numbers.renew(dossier, stored.row, *day, m_bench.clock.now());
    if (!drawn)
        return failure(drawn.error());
    if (!drawn->isEmpty()) {
        dossier.formerCodes.append(dossier.code);
        dossier.code = *drawn;
        dossier.provisional = false;
    }
    return {};
}

Status SqlDossierStore::note(const kernel::DossierId &id, DossierEvent event,
                             const ports::Actor &actor)
{
    const DossierEvent complete = completed(std::move(event), actor);
    return inTransaction(m_bench.database, [&]() -> Status {
        const auto row = existingRow(id);
        if (!row)
            return failure(row.error());
        return inOrder([&] { return m_events.append(*row, complete); },
                       [&] {
                           return m_bench.audit.append(actor, {complete.what, id.value, {}});
                       });
    });
}

Status SqlDossierStore::keepPaper(const kernel::DossierId &id, const ports::StoredBlob &pdf,
                                  DossierEvent event, const ports::Actor &actor)
{
    const DossierEvent complete = completed(std::move(event), actor);
    return inTransaction(m_bench.database, [&]() -> Status {
        const auto row = existingRow(id);
        if (!row)
            return failure(row.error());
        return inOrder([&] { return m_papers.add(*row, pdf, complete.at); },
                       [&] { return m_events.append(*row, complete); },
                       [&] {
                           return m_bench.audit.append(actor, {complete.what, id.value, {}});
                       });
    });
}

Status SqlDossierStore::noteList(const QString &list, const ports::Actor &actor)
{
    return inTransaction(m_bench.database, [&]() -> Status {
        return m_bench.audit.append(actor, {u"printed"_s, list, {}});
    });
}

Status SqlDossierStore::enqueue(const StoredDossier &stored, domain::OutboxKind kind,
                                domain::SyncState state, const QList<domain::RemoteFile> &files)
{
    // Of a dossier that is not sent nothing is told either.
    const auto unsent = m_bench.database.integer(
        u"SELECT count(*) FROM outbox WHERE dossier = ? AND kind = ? AND state = 'cancelled'"_s,
        {stored.row, domain::outboxKindName(domain::OutboxKind::CreateDossier)});
    if (!unsent)
        return failure(unsent.error());
    if (*unsent > 0)
        state = domain::SyncState::Cancelled;
    const QDateTime now = m_bench.clock.now();
    domain::OutboxItem item;
    item.id.value = kernel::makeUuidV7(now.toMSecsSinceEpoch());
    item.dossier = stored.dossier.id;
    item.kind = kind;
    item.revision = stored.dossier.revision;
    item.code = stored.dossier.provisional ? QString() : stored.dossier.code;
    item.queuedAt = now;
    item.nextAt = now;
    item.state = state;
    item.files = files;
    if (state == domain::SyncState::Accepted) // it was filed there
        item.remoteId = stored.dossier.serverId;
    return m_outbox.add(item, stored.row);
}

Result<QJsonObject> SqlDossierStore::auditDetail(const StoredDossier &stored) const
{
    const auto digest = m_rows.bodyDigest(stored.row);
    if (!digest)
        return failure(digest.error());
    return QJsonObject{{u"code"_s, stored.dossier.code},
                       {u"state"_s, domain::stateName(stored.dossier.state)},
                       {u"revision"_s, stored.dossier.revision},
                       {u"body"_s, *digest}};
}

Result<qint64> SqlDossierStore::existingRow(const kernel::DossierId &id) const
{
    const auto row = m_rows.rowOf(id);
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(ErrorKind::Refused, u"dossier.unknown"_s, {id.value});
    return **row;
}

Result<std::optional<Dossier>>
SqlDossierStore::dossierIn(const Result<std::optional<qint64>> &row) const
{
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::optional<Dossier>();
    auto stored = m_rows.load(**row);
    if (!stored)
        return failure(stored.error());
    return std::move(stored->dossier);
}

Result<std::optional<Dossier>> SqlDossierStore::byId(const kernel::DossierId &id) const
{
    return dossierIn(m_rows.rowOf(id));
}

Result<std::optional<Dossier>> SqlDossierStore::byCode(const QString &code) const
{
    return dossierIn(m_numbers.find(code));
}

} // namespace motcua::storage
