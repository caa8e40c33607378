#include "app/storage/sqlcataloguestore.h"

#include "app/core/domain/procedurejson.h"
#include "app/core/domain/searchkey.h"
#include "app/core/kernel/logging.h"
#include "app/storage/steps.h"
#include "app/storage/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using domain::Procedure;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

constexpr qint64 forEver = std::numeric_limits<qint64>::max();

constexpr qsizetype mostWords = 16; // more are typed by nobody

/// The name, and what else it is found by.
QString searchText(const Procedure &procedure)
{
    return domain::searchKey(procedure.name) + u'\n' +
           domain::searchKey(procedure.sector + u' ' + procedure.sectorCode + u' ' +
                             procedure.code + u' ' + procedure.localCode);
}

/// What the office imported or pulled counts before an example of the shipped catalogue, whichever
/// of the two began later.
const QString examplesLast = u"coalesce(json_extract(body, '$.illustrative'), 0), "_s;

bool holdsAll(const QString &name, const QString &rest, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return name.contains(word) || rest.contains(word);
    });
}

/// With a space before each, so that only beginnings of words match.
QStringList typedWords(const QString &text)
{
    QStringList words = domain::searchWords(text).mid(0, mostWords);
    for (QString &word : words)
        word.prepend(u' ');
    return words;
}

} // namespace

Status SqlCatalogueStore::write(const Procedure &procedure)
{
    const QVariant validTo =
        procedure.validTo.isValid() ? QVariant(procedure.validTo.toJulianDay()) : QVariant();
    // A version without a beginning was always in force.
    const qint64 validFrom = procedure.validFrom.isValid() ? procedure.validFrom.toJulianDay() : 0;
    const QByteArray body = QJsonDocument(domain::toJson(procedure)).toJson(QJsonDocument::Compact);
    return m_database.run(
        u"INSERT INTO procedure (code, version, local_code, search, valid_from, valid_to, body) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (code, version) DO UPDATE SET "
        "local_code = excluded.local_code, search = excluded.search, "
        "valid_from = excluded.valid_from, valid_to = excluded.valid_to, body = excluded.body"_s,
        {procedure.code, procedure.version, procedure.localCode, searchText(procedure), validFrom,
         validTo, QString::fromUtf8(body)});
}

Status SqlCatalogueStore::import(const QList<Procedure> &procedures, const ports::Actor &actor)
{
    auto done = inTransaction(m_database, [&]() -> Status {
        for (const Procedure &procedure : procedures) {
            if (auto written = write(procedure); !written)
                return written;
        }
        return m_audit.append(actor,
                              {u"catalogueImported"_s, {}, {{u"count"_s, procedures.size()}}});
    });
    forget();
    return done;
}

void SqlCatalogueStore::forget()
{
    m_day = {};
    m_loaded.clear();
    m_entries.clear();
}

Status SqlCatalogueStore::readEntries() const
{
    if (!m_entries.isEmpty())
        return {};
    auto entries =
        m_database.all(u"SELECT number, code, search, valid_from, valid_to, version FROM procedure "
                       "ORDER BY code, "_s +
                           examplesLast + u"valid_from DESC, version DESC"_s,
                       {}, [](const Row &row) {
                           const QString search = row.text(2);
                           return Entry{row.integer(0),
                                        row.text(1),
                                        u' ' + search.section(u'\n', 0, 0),
                                        u' ' + search.section(u'\n', 1),
                                        row.integer(3),
                                        row.isNull(4) ? forEver : row.integer(4),
                                        row.text(5)};
                       });
    if (!entries)
        return failure(entries.error());
    m_entries = std::move(*entries);
    return {};
}

const QList<const SqlCatalogueStore::Entry *> &SqlCatalogueStore::inForce(QDate day) const
{
    QList<const Entry *> &found = m_day.entries;
    if (m_day.day == day)
        return found;
    m_day = {day, {}};
    const qint64 julian = day.toJulianDay();
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool superseded = !found.isEmpty() && found.last()->code == entry.code;
        if (!superseded && entry.validFrom <= julian && julian <= entry.validTo)
            found.append(&entry);
    }
    std::sort(found.begin(), found.end(), [](const Entry *a, const Entry *b) {
        return std::tie(a->name, a->code) < std::tie(b->name, b->code);
    });
    return found;
}

Result<Procedure> SqlCatalogueStore::load(qint64 row) const
{
    if (const Procedure *known = m_loaded.object(row))
        return *known;
    const auto body = m_database.first(u"SELECT body FROM procedure WHERE number = ?"_s, {row},
                                       [](const Row &r) { return r.text(0); });
    if (!body)
        return failure(body.error());
    auto procedure = domain::procedureFromJson(
        QJsonDocument::fromJson(body->value_or(QString()).toUtf8()).object());
    if (procedure)
        m_loaded.insert(row, new Procedure(*procedure));
    return procedure;
}

Result<std::optional<Procedure>> SqlCatalogueStore::byCode(const QString &code, QDate day) const
{
    const QString typed = code.trimmed();
    const auto row = m_database.first(
        u"SELECT number FROM procedure WHERE (local_code = ? OR code = ?) AND valid_from <= ? "
        "AND (valid_to IS NULL OR valid_to >= ?) "
        "ORDER BY local_code = ? DESC, "_s +
            examplesLast + u"valid_from DESC, version DESC LIMIT 1"_s,
        {typed, domain::nationalProcedureCode(typed), day.toJulianDay(), day.toJulianDay(), typed},
        [](const Row &r) { return r.integer(0); });
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::optional<Procedure>();
    auto procedure = load(**row);
    if (!procedure)
        return failure(procedure.error());
    return std::move(*procedure);
}

Result<QList<Procedure>> SqlCatalogueStore::find(const QString &text, QDate day, int limit) const
{
    if (auto read = readEntries(); !read)
        return failure(read.error());
    const QStringList words = typedWords(text);
    const QString exact = domain::nationalProcedureCode(text);
    QList<const Entry *> ranks[3]; // by the code itself, by name, by what else it is found by
    for (const Entry *entry : inForce(day)) {
        if (entry->code == exact)
            ranks[0].append(entry);
        else if (ranks[1].size() < limit && holdsAll(entry->name, {}, words))
            ranks[1].append(entry);
        else if (ranks[2].size() < limit && holdsAll(entry->name, entry->rest, words))
            ranks[2].append(entry);
    }
    const QList<const Entry *> found = (ranks[0] + ranks[1] + ranks[2]).mid(0, std::max(limit, 0));
    QList<Procedure> procedures;
    for (const Entry *entry : found) {
        auto procedure = load(entry->row);
        if (procedure)
            procedures.append(std::move(*procedure));
        else if (procedure.error().kind ==
                 kernel::ErrorKind::Refused) // one bad entry stops no search
            qCWarning(kernel::logStore)
                << "Entry" << entry->code
                << "of the catalogue does not read:" << procedure.error().key;
        else
            return failure(procedure.error());
    }
    return procedures;
}

Result<QList<Procedure>> SqlCatalogueStore::all() const
{
    const auto bodies =
        m_database.all(u"SELECT body FROM procedure ORDER BY code, valid_from, version"_s, {},
                       [](const Row &row) { return row.text(0); });
    if (!bodies)
        return failure(bodies.error());
    QList<Procedure> procedures;
    for (const QString &body : *bodies) {
        auto procedure = domain::procedureFromJson(QJsonDocument::fromJson(body.toUtf8()).object());
        if (procedure)
            procedures.append(std::move(*procedure));
        else
            qCWarning(kernel::logStore)
                << "An entry of the catalogue does not read:" << procedure.error().key;
    }
    return procedures;
}

} // namespace motcua::storage
