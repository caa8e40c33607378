#include "app/storage/sqlnewsstore.h"

#include "app/core/domain/dossiercode.h"
#include "app/storage/followupbooks.h"
#include "app/storage/generation.h"
#include "app/storage/steps.h"
#include "app/storage/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using domain::Dossier;
using domain::ServerWord;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;
using ports::ServerProblem;

namespace
{

const auto untilSetting = u"sync.heardUntil"_s;

ports::FieldPlace problemPlace(const QString &code)
{
    return {u"server_problem.details"_s, code, 1};
}

ServerWord wordOf(const Row &row, int first)
{
    ServerWord word;
    word.remoteId = row.text(first);
    word.status = row.text(first + 1);
    if (!row.isNull(first + 2))
        word.state = domain::DossierState(row.integer(first + 2));
    word.changedAt = row.time(first + 3);
    word.isOpen = row.boolean(first + 4);
    word.isUngreeted = row.boolean(first + 5);
    return word;
}

const auto wordColumns = u"w.remote_id, w.status, w.state, w.changed_at, w.open, w.greeting"_s;

/// What a courier brought from another desk is fetched there.
const auto awaitingCondition = u"awaits_paper = 1 AND origin = ''"_s;
const auto isUnfinished = u"d.origin = '' AND d.state IN (?, ?, ?, ?, ?)"_s;

QVariantList unfinishedStates()
{
    using S = domain::DossierState;
    return {int(S::Registered), int(S::Received), int(S::Processing), int(S::AwaitingSupplement),
            int(S::AwaitingPayment)};
}

qint64 integerOf(const Row &row) { return row.integer(0); }
QString textOf(const Row &row) { return row.text(0); }

} // namespace

SqlNewsStore::SqlNewsStore(Workbench &bench)
    : m_bench(bench), m_rows(bench.database, *bench.vault), m_numbers(bench.database),
      m_events(bench.database, *bench.vault, bench.clockBook),
      m_outbox(bench.database, *bench.vault)
{
}

Result<std::optional<qint64>> SqlNewsStore::rowOf(const QString &remoteId,
                                                  const QString &code) const
{
    // What an answer to our create named, counts as much as what a list said.
    for (const QString &query :
         {u"SELECT dossier FROM server_word WHERE remote_id = ?"_s,
          u"SELECT dossier FROM outbox WHERE remote_id = ? AND kind = 'createDossier'"_s}) {
        if (remoteId.isEmpty())
            break;
        const auto row = m_bench.database.first(query, {remoteId}, integerOf);
        if (!row || *row)
            return row;
    }
    return code.isEmpty() ? Result<std::optional<qint64>>(std::nullopt) : m_numbers.rowOf(code);
}

Result<std::optional<ports::KnownDossier>> SqlNewsStore::known(const QString &remoteId,
                                                               const QString &code) const
{
    const auto row = rowOf(remoteId, code);
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::optional<ports::KnownDossier>();
    auto stored = m_rows.load(**row);
    if (!stored)
        return failure(stored.error());
    const auto word = m_bench.database.first(
        u"SELECT %1 FROM server_word w WHERE w.dossier = ?"_s.arg(wordColumns), {**row},
        [](const Row &found) { return wordOf(found, 0); });
    if (!word)
        return failure(word.error());
    const auto items = m_outbox.list(u"o.dossier = ?"_s, {**row});
    if (!items)
        return failure(items.error());
    const auto own = m_rows.requireOwn(**row);
    if (!own && own.error().key != "courier.forwarded"_L1)
        return failure(own.error());
    ports::KnownDossier known{std::move(stored->dossier), *word, false, {}, !own.has_value()};
    for (const domain::OutboxItem &item : *items) {
        known.hasUnsent = known.hasUnsent || !domain::isSettled(item.state);
        known.files += item.files;
    }
    return known;
}

Result<int> SqlNewsStore::unfinished() const
{
    const auto count = m_bench.database.integer(
        u"SELECT count(*) FROM dossier d WHERE "_s + isUnfinished, unfinishedStates());
    if (!count)
        return failure(count.error());
    return int(*count);
}

Result<QDateTime> SqlNewsStore::heardUntil() const
{
    const auto until = m_bench.database.first(
        u"SELECT value FROM setting WHERE name = ?"_s, {untilSetting},
        [](const Row &row) { return kernel::fromIsoText(QString::fromLatin1(row.bytes(0))); });
    if (!until)
        return failure(until.error());
    return until->value_or(QDateTime());
}

Status SqlNewsStore::writeUntil(const QDateTime &until)
{
    if (!until.isValid())
        return {};
    const auto before = heardUntil();
    if (!before)
        return failure(before.error());
    if (before->isValid() && *before >= until)
        return {};
    return m_bench.database.run(u"INSERT INTO setting (name, value, sealed) VALUES (?, ?, 0) "
                                "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                                {untilSetting, kernel::isoText(until).toLatin1()});
}

Status SqlNewsStore::raiseHeardUntil(const QDateTime &until)
{
    return inTransaction(m_bench.database, [&] { return writeUntil(until); });
}

Status SqlNewsStore::writeWord(qint64 row, const ServerWord &word)
{
    return m_bench.database.run(
        u"INSERT INTO server_word (dossier, remote_id, status, state, changed_at, heard_at, open, "
        "greeting) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (dossier) DO UPDATE SET "
        "remote_id = excluded.remote_id, status = excluded.status, state = excluded.state, "
        "changed_at = excluded.changed_at, heard_at = excluded.heard_at, open = excluded.open, "
        "greeting = excluded.greeting"_s,
        {row, word.remoteId, word.status, word.state ? QVariant(int(*word.state)) : QVariant(),
         timeValue(word.changedAt), timeValue(m_bench.clock.now()), int(word.isOpen),
         int(word.isUngreeted)});
}

Result<qint64> SqlNewsStore::existingRow(const kernel::DossierId &id) const
{
    const auto row = m_rows.rowOf(id);
    if (!row)
        return failure(row.error());
    if (!*row)
        return failure(ErrorKind::Refused, u"dossier.unknown"_s, {id.value});
    return **row;
}

/// Beside the create, as if it had sent them.
Status SqlNewsStore::writeFiles(qint64 row, const QList<domain::RemoteFile> &files)
{
    if (files.isEmpty())
        return {};
    const auto items = m_outbox.list(u"o.dossier = ? AND o.kind = 'createDossier'"_s, {row});
    if (!items)
        return failure(items.error());
    for (domain::OutboxItem item : *items) {
        for (const domain::RemoteFile &file : files)
            if (!item.files.contains(file))
                item.files.append(file);
        if (auto written = m_outbox.update(item); !written)
            return written;
    }
    return {};
}

Status SqlNewsStore::write(qint64 row, const ports::Heard &heard)
{
    return inOrder([&] { return writeWord(row, heard.word); },
                   [&] { return writeFiles(row, heard.files); }, [&] { return forgetProblem(row); },
                   [&] { return writeUntil(heard.until); });
}

Status SqlNewsStore::noteForeign(const QString &code)
{
    const QString number = domain::normalisedCode(code);
    const auto kept = m_bench.database.integer(
        u"SELECT count(*) FROM number_pool WHERE code = ? AND dossier IS NULL AND voided = 0 "
        "AND code NOT IN (SELECT code FROM code)"_s,
        {number});
    if (!kept || *kept == 0)
        return kept ? Status() : failure(kept.error());
    return inTransaction(m_bench.database, [&] {
        return inOrder(
            [&] {
                return m_bench.database.run(
                    u"INSERT OR REPLACE INTO setting (name, value, sealed) VALUES (?, ?, 0)"_s,
                    {setBackSetting, number.toUtf8()});
            },
            [&] { return m_bench.database.run(u"UPDATE number_pool SET voided = 1"_s); },
            [&] {
                ports::Actor actor;
                actor.user.name = u"store"_s;
                return m_bench.audit.append(actor, {u"setBack"_s, number, {}});
            });
    });
}

Status SqlNewsStore::hear(const kernel::DossierId &id, const ports::Heard &heard)
{
    return inTransaction(m_bench.database, [&]() -> Status {
        const auto row = existingRow(id);
        if (!row)
            return failure(row.error());
        return write(*row, heard);
    });
}

Result<Dossier> SqlNewsStore::follow(Dossier dossier, const QList<domain::DossierEvent> &events,
                                     const ports::Heard &heard, const ports::Actor &actor)
{
    StoredDossier stored{0, std::move(dossier)};
    stored.dossier.serverState = heard.word.status;
    const auto done = inTransaction(m_bench.database, [&]() -> Status {
        return inOrder([&] { return followInTransaction(stored, events, actor); },
                       [&] { return write(stored.row, heard); });
    });
    if (!done)
        return failure(done.error());
    if (m_bench.index.isReady())
        m_bench.index.add(stored.row, DossierRows::searchText(stored.dossier));
    return stored.dossier;
}

Status SqlNewsStore::followInTransaction(StoredDossier &stored,
                                         const QList<domain::DossierEvent> &events,
                                         const ports::Actor &actor)
{
    Dossier &dossier = stored.dossier;
    const auto row = existingRow(dossier.id);
    if (!row)
        return failure(row.error());
    const auto before = m_rows.load(*row);
    if (!before)
        return failure(before.error());
    if (before->dossier.revision != dossier.revision)
        return failure(ErrorKind::Refused, u"dossier.changed"_s, {before->dossier.code});
    stored.row = *row;
    if (auto taken = takeCode(stored, before->dossier); !taken)
        return taken;
    QList<domain::DossierEvent> made = events;
    for (domain::DossierEvent &event : made) {
        event.revision = ++dossier.revision;
        event.at = event.at.isValid() ? event.at : m_bench.clock.now();
        event.actor = event.actor.isEmpty() ? actor.user.name : event.actor;
    }
    const bool isReceived = before->dossier.state == domain::DossierState::Registered &&
                            dossier.state != domain::DossierState::Registered;
    const auto written = inOrder(
        [&] { return isReceived ? FollowUpBooks(m_bench.database).enter(dossier) : Status(); },
        [&] { return m_rows.fill(stored); });
    if (!written)
        return written;
    for (const domain::DossierEvent &event : std::as_const(made)) {
        if (auto noted = m_events.append(stored.row, event); !noted)
            return noted;
        const QJsonObject detail{{u"code"_s, dossier.code},
                                 {u"from"_s, domain::stateName(before->dossier.state)},
                                 {u"revision"_s, event.revision}};
        if (auto kept = m_bench.audit.append(actor, {event.what, dossier.id.value, detail}); !kept)
            return kept;
    }
    return {};
}

Status SqlNewsStore::takeCode(StoredDossier &stored, const Dossier &before)
{
    Dossier &dossier = stored.dossier;
    const QString wanted = dossier.code;
    dossier.code = before.code;
    dossier.provisional = before.provisional;
    dossier.formerCodes = before.formerCodes;
    if (wanted.isEmpty() || domain::normalisedCode(wanted) == domain::normalisedCode(before.code))
        return {};
    if (auto replaced = m_numbers.replace(stored.row, wanted, m_bench.clock.now()); !replaced)
        return replaced;
    dossier.formerCodes.append(before.code);
    dossier.code = wanted;
    dossier.provisional = false;
    return m_events.append(stored.row,
                           {0, m_bench.clock.now(), u"igate"_s, u"numbered"_s, before.code});
}

Status SqlNewsStore::forgetProblem(qint64 row)
{
    const auto code = m_numbers.currentOf(row);
    if (!code)
        return failure(code.error());
    return m_bench.database.run(u"DELETE FROM server_problem WHERE code = ?"_s, {*code});
}

Status SqlNewsStore::settle(const QString &code)
{
    return inOrder(
        [&] {
            return m_bench.database.run(u"DELETE FROM server_problem WHERE code = ?"_s, {code});
        },
        [&] {
            return m_bench.database.run(
                u"UPDATE server_word SET heard_at = ? WHERE dossier = "
                "(SELECT dossier FROM code WHERE code = ?)"_s,
                {timeValue(m_bench.clock.now()), domain::normalisedCode(code)});
        });
}

Status SqlNewsStore::noteProblem(const QString &code, const std::optional<kernel::Error> &reason)
{
    if (!reason)
        return inTransaction(m_bench.database, [&] { return settle(code); });
    const QByteArray details =
        QJsonDocument(QJsonArray::fromStringList(reason->arguments)).toJson(QJsonDocument::Compact);
    return m_bench.database.run(
        u"INSERT INTO server_problem (code, reason, details_sealed, since) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (code) DO UPDATE SET reason = excluded.reason, "
        "details_sealed = excluded.details_sealed"_s,
        {code, reason->key, m_bench.vault->sealField(problemPlace(code), details),
         timeValue(m_bench.clock.now())});
}

Result<QList<ServerProblem>> SqlNewsStore::problems() const
{
    QList<ServerProblem> list;
    const auto take = [&](const Row &row) -> Status {
        ServerProblem problem{row.text(0), {ErrorKind::Refused, row.text(1), {}, {}}, row.time(3)};
        const auto details = m_bench.vault->openField(problemPlace(problem.code), row.bytes(2));
        if (!details)
            return failure(details.error());
        for (const QJsonValue &argument : QJsonDocument::fromJson(*details).array())
            problem.reason.arguments.append(argument.toString());
        list.append(problem);
        return {};
    };
    const auto done = m_bench.database.each(
        u"SELECT code, reason, details_sealed, since FROM server_problem ORDER BY since, code"_s,
        {}, take);
    if (!done)
        return failure(done.error());
    return list;
}

Result<QStringList> SqlNewsStore::unheard(const QDateTime &since, int limit) const
{
    // The connector dates no change: its list names what is new, and silence denies nothing.
    return m_bench.database.all(
        u"SELECT c.shown FROM dossier d JOIN server_word w ON w.dossier = d.number "
        "JOIN code c ON c.dossier = d.number AND c.current = 1 WHERE "_s +
            isUnfinished +
            u" AND w.heard_at < ? AND w.changed_at IS NOT NULL AND c.shown NOT IN (SELECT code "
            u"FROM server_problem) "
            "AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.dossier = d.number "
            "AND o.state NOT IN ('accepted', 'cancelled')) ORDER BY w.heard_at LIMIT ?"_s,
        unfinishedStates() + QVariantList{timeValue(since), limit}, textOf);
}

Result<QStringList> SqlNewsStore::ungreeted() const
{
    return m_bench.database.all(
        u"SELECT c.shown FROM server_word w JOIN code c ON c.dossier = w.dossier AND c.current = 1 "
        "WHERE w.greeting = 1 ORDER BY w.dossier"_s,
        {}, textOf);
}

Status SqlNewsStore::noteGreeted(const QStringList &codes)
{
    return inTransaction(m_bench.database, [&]() -> Status {
        for (const QString &code : codes)
            if (auto done =
                    m_bench.database.run(u"UPDATE server_word SET greeting = 0 WHERE dossier = "
                                         "(SELECT dossier FROM code WHERE code = ?)"_s,
                                         {domain::normalisedCode(code)});
                !done)
                return done;
        return {};
    });
}

Result<QList<ports::OpenDifference>> SqlNewsStore::differences() const
{
    struct Found {
        qint64 row;
        ServerWord word;
    };
    const auto found = m_bench.database.all(
        u"SELECT w.dossier, %1 FROM server_word w WHERE w.open = 1 ORDER BY w.dossier"_s.arg(
            wordColumns),
        {}, [](const Row &row) {
            return Found{row.integer(0), wordOf(row, 1)};
        });
    if (!found)
        return failure(found.error());
    QList<ports::OpenDifference> list;
    for (const auto &[row, word] : *found) {
        const auto summary = m_rows.summary(row);
        if (!summary)
            return failure(summary.error());
        list.append({*summary, word});
    }
    return list;
}

Result<QList<ports::WaitingDossier>> SqlNewsStore::awaiting(int limit) const
{
    struct Turn {
        qint64 row;
        int attempts;
    };
    const auto turns = m_bench.database.all(
        u"SELECT number, fetch_attempts FROM dossier WHERE %1 ORDER BY fetch_turn, number LIMIT ?"_s
            .arg(awaitingCondition),
        {limit}, [](const Row &row) {
            return Turn{row.integer(0), int(row.integer(1))};
        });
    if (!turns)
        return failure(turns.error());
    QList<ports::WaitingDossier> list;
    for (const auto &[row, attempts] : *turns) {
        auto stored = m_rows.load(row);
        if (!stored)
            return failure(stored.error());
        list.append({std::move(stored->dossier), attempts});
    }
    return list;
}

Result<int> SqlNewsStore::awaitingCount() const
{
    const auto count =
        m_bench.database.integer(u"SELECT count(*) FROM dossier WHERE "_s + awaitingCondition, {});
    if (!count)
        return failure(count.error());
    return int(*count);
}

Status SqlNewsStore::noteAttempt(const kernel::DossierId &id)
{
    return inTransaction(m_bench.database, [&] {
        return m_bench.database.run(
            u"UPDATE dossier SET fetch_attempts = fetch_attempts + 1, fetch_turn = "
            "(SELECT coalesce(max(fetch_turn), 0) + 1 FROM dossier WHERE awaits_paper = 1) "
            "WHERE id = ?"_s,
            {id.value});
    });
}

} // namespace motcua::storage
