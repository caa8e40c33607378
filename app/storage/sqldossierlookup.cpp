// The part of SqlDossierStore that looks things up.

#include "app/storage/sqldossierstore.h"

#include "app/core/domain/searchkey.h"
#include "app/storage/transaction.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using domain::Dossier;
using domain::DossierEvent;
using domain::DossierSummary;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

constexpr qsizetype fewestDigits = 8; // shorter input is no phone and no identity number

constexpr qsizetype shownOfANumber = 4; // in the audit trail

/// The owner or the agent by the number of today, or by that of the card before.
const auto ofPerson = u"origin = '' AND (owner_id_hash = ? OR agent_id_hash = ? OR "
                      "owner_old_hash = ? OR agent_old_hash = ?)"_s;

qint64 firstInteger(const Row &row) { return row.integer(0); }

} // namespace

SqlDossierStore::Condition SqlDossierStore::conditionOf(const ports::DossierFilter &filter)
{
    QStringList conditions{u"d.origin = ''"_s}; // what is only forwarded was received elsewhere
    QVariantList values;
    const auto bound = [&](const QString &condition, const QDateTime &time) {
        if (!time.isValid())
            return;
        conditions << condition;
        values << timeValue(time);
    };
    if (filter.state) {
        conditions << u"d.state = ?"_s;
        values << int(*filter.state);
    }
    bound(u"d.due_at >= ?"_s, filter.dueFrom);
    bound(u"d.due_at < ?"_s, filter.dueTo);
    bound(u"d.received_at >= ?"_s, filter.receivedFrom);
    bound(u"d.received_at < ?"_s, filter.receivedTo);
    if (!filter.happened.isEmpty()) {
        const QStringList marks(filter.happened.size(), u"?"_s);
        conditions << u"d.number IN (SELECT e.dossier FROM event e WHERE e.what IN (%1) "
                      "AND e.at >= ? AND e.at < ?)"_s.arg(marks.join(u", "_s));
        for (const QString &what : filter.happened)
            values << what;
        values << timeValue(filter.happenedFrom) << timeValue(filter.happenedTo);
    }
    for (const domain::DossierState state : domain::allDossierStates) {
        // "Processed" ends the time of a dossier (facts §2.1), though its result still lies here.
        const bool ended = domain::isFinal(state) || state == domain::DossierState::Processed;
        if (filter.onlyUnfinished && ended)
            conditions << u"d.state <> %1"_s.arg(int(state));
    }
    values << filter.limit;
    return {conditions.join(u" AND "_s), values};
}

Result<QList<DossierSummary>> SqlDossierStore::list(const ports::DossierFilter &filter) const
{
    const auto [where, values] = conditionOf(filter);
    return m_rows.summaries(where + u" ORDER BY d.received_at DESC, d.number DESC LIMIT ?"_s,
                            values);
}

Status SqlDossierStore::each(const ports::DossierFilter &filter,
                             const std::function<Status(Dossier)> &take) const
{
    const auto [where, values] = conditionOf(filter);
    return m_rows.each(where + u" ORDER BY d.received_at, d.number LIMIT ?"_s, values, take);
}

Status SqlDossierStore::buildIndex() const
{
    if (m_bench.index.isReady())
        return {};
    SearchIndex fresh;
    auto done =
        m_rows.eachSearchText([&](qint64 row, const QString &words) { fresh.add(row, words); });
    if (done) {
        fresh.setReady();
        m_bench.index = std::move(fresh);
    }
    return done;
}

Result<QList<qint64>> SqlDossierStore::rowsByExactValue(const QString &text) const
{
    QList<qint64> rows;
    const auto byCode = m_numbers.find(text);
    if (!byCode)
        return failure(byCode.error());
    if (*byCode)
        rows.append(**byCode);
    if (domain::phoneDigits(text).size() < fewestDigits)
        return rows;
    const QByteArray phone = m_rows.phoneHash(text);
    const QByteArray idNumber = m_rows.idNumberHash(text);
    const auto byHash = m_bench.database.all(
        u"SELECT number FROM dossier WHERE owner_phone_hash = ? OR agent_phone_hash = ? OR "
        "owner_id_hash = ? OR agent_id_hash = ? OR owner_old_hash = ? OR agent_old_hash = ? "
        "ORDER BY number DESC"_s,
        {phone, phone, idNumber, idNumber, idNumber, idNumber}, firstInteger);
    if (!byHash)
        return failure(byHash.error());
    return rows + *byHash;
}

Result<QList<DossierSummary>> SqlDossierStore::find(const QString &text, int limit) const
{
    if (auto built = buildIndex(); !built)
        return failure(built.error());
    auto rows = rowsByExactValue(text);
    if (!rows)
        return failure(rows.error());
    rows->append(m_bench.index.find(domain::searchWords(text), limit));
    QList<DossierSummary> found;
    QSet<qint64> seen;
    for (const qint64 row : std::as_const(*rows)) {
        if (found.size() == limit)
            break;
        if (seen.contains(row))
            continue;
        seen.insert(row);
        const auto summary = m_rows.summary(row);
        if (!summary)
            return failure(summary.error());
        found.append(*summary);
    }
    return found;
}

Result<QList<DossierEvent>> SqlDossierStore::events(const kernel::DossierId &id) const
{
    const auto row = existingRow(id);
    if (!row)
        return failure(row.error());
    return m_events.of(*row);
}

Result<std::optional<ports::DocumentPlace>>
SqlDossierStore::document(const kernel::DocumentId &id) const
{
    const auto row = m_bench.database.first(
        u"SELECT dossier FROM document WHERE id = ? ORDER BY dossier LIMIT 1"_s, {id.value},
        firstInteger);
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::optional<ports::DocumentPlace>();
    const auto stored = m_rows.load(**row);
    if (!stored)
        return failure(stored.error());
    for (const domain::DossierComponent &component : stored->dossier.components) {
        for (const domain::Document &document : component.documents) {
            if (document.id == id)
                return ports::DocumentPlace{document, stored->dossier.id, component.name};
        }
    }
    for (const domain::ResultPaper &result : stored->dossier.results) {
        for (const domain::Document &document : result.documents) {
            if (document.id == id)
                return ports::DocumentPlace{document, stored->dossier.id, result.name};
        }
    }
    return failure(ErrorKind::Store, u"store.damaged"_s, {}, u"document row without document"_s);
}

Result<std::optional<domain::Party>> SqlDossierStore::knownParty(const QString &idNumber) const
{
    const QByteArray hash = m_rows.idNumberHash(idNumber);
    if (hash.isEmpty())
        return std::optional<domain::Party>();
    const auto row =
        m_bench.database.first(u"SELECT number FROM dossier WHERE "_s + ofPerson +
                                   u" ORDER BY received_at DESC, number DESC LIMIT 1"_s,
                               {hash, hash, hash, hash}, firstInteger);
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::optional<domain::Party>();
    const auto stored = m_rows.load(**row);
    if (!stored)
        return failure(stored.error());
    const Dossier &dossier = stored->dossier;
    const bool isOwner = m_rows.idNumberHash(dossier.owner.idNumber) == hash ||
                         m_rows.idNumberHash(dossier.owner.legacyId) == hash;
    return isOwner ? dossier.owner : dossier.agent;
}

Result<QList<Dossier>> SqlDossierStore::ofParty(const QString &idNumber, int limit,
                                                const ports::Actor &actor)
{
    QList<Dossier> dossiers;
    const QByteArray hash = m_rows.idNumberHash(idNumber);
    if (hash.isEmpty())
        return dossiers;
    const QString tail = domain::searchWords(idNumber).join(QString()).right(shownOfANumber);
    // First: papers that nobody knows to have been looked at must not be shown.
    if (auto noted = inTransaction(
            m_bench.database,
            [&] {
                return m_bench.audit.append(actor, {u"personLookedUp"_s, u"…"_s + tail, {}});
            });
        !noted)
        return failure(noted.error());
    const auto rows = m_bench.database.all(u"SELECT number FROM dossier WHERE "_s + ofPerson +
                                               u" ORDER BY received_at DESC, number DESC LIMIT ?"_s,
                                           {hash, hash, hash, hash, limit}, firstInteger);
    if (!rows)
        return failure(rows.error());
    for (const qint64 row : *rows) {
        auto stored = m_rows.load(row);
        if (!stored)
            return failure(stored.error());
        dossiers.append(std::move(stored->dossier));
    }
    return dossiers;
}

Result<int> SqlDossierStore::timesListed(const QString &list) const
{
    const auto count = m_bench.database.integer(
        u"SELECT count(*) FROM audit WHERE what = 'printed' AND subject = ?"_s, {list});
    return count ? Result<int>(int(*count)) : failure(count.error());
}

} // namespace motcua::storage
