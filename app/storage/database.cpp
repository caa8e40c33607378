#include "app/storage/database.h"

#include "app/core/kernel/logging.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Failure;
using kernel::Result;
using kernel::Status;

namespace
{

// Primary result codes of SQLite (sqlite.org/rescode.html); the extended ones carry them in the low
// byte.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
};

QString keyOf(int primaryCode)
{
    switch (primaryCode) {
    case Full: return u"disk.full"_s;
    case IoError:
    case ReadOnly:
    case CannotOpen: return u"disk.write"_s;
    case Corrupt:
    case NotADatabase: return u"store.damaged"_s;
    case Busy:
    case Locked: return u"store.locked"_s;
    case Constraint: return u"store.conflict"_s;
    default: return u"store.failed"_s;
    }
}

/// The statement's first words: enough for a log, never a value.
QString nameOf(const QString &sql) { return sql.simplified().left(60); }

} // namespace

Database::Database(QString connection, const QSqlDatabase &handle)
    : m_connection(std::move(connection)), m_handle(std::make_unique<QSqlDatabase>(handle))
{
}

Database::~Database()
{
    m_prepared.clear();
    m_handle->close();
    m_handle.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    const QString connection = u"store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(
        new Database(connection, QSqlDatabase::addDatabase(u"QSQLITE"_s, connection)));
    QSqlDatabase &handle = *database->m_handle;
    handle.setDatabaseName(path);
    handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    if (!handle.open())
        return failure(ErrorKind::Store, u"disk.write"_s, {},
                       u"open database: "_s + handle.lastError().driverText());
    if (auto ready = database->configure(); !ready)
        return failure(ready.error());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return database;
}

Status Database::configure()
{
    // Before the first look at the file: afterwards the WAL's index would lie in a file already.
    for (const auto &pragma :
         {u"PRAGMA locking_mode = EXCLUSIVE"_s, u"PRAGMA temp_store = MEMORY"_s}) {
        if (auto set = each(pragma, {}, [](const Row &) { return Status(); }); !set)
            return set;
    }
    const auto id = integer(u"PRAGMA application_id"_s);
    if (!id)
        return failure(id.error());
    const auto tables = integer(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return failure(tables.error());
    if (*id != applicationId && (*id != 0 || *tables != 0))
        return failure(ErrorKind::Store, u"store.damaged"_s, {}, u"file of another program"_s);
    for (const auto &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                               u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
                               u"PRAGMA cell_size_check = ON"_s}) {
        if (auto set = each(pragma, {}, [](const Row &) { return Status(); }); !set)
            return set;
    }
    return {};
}

QString Database::path() const { return m_handle->databaseName(); }

Failure Database::failureOf(const QSqlQuery &query, const QString &sql)
{
    const int code = query.lastError().nativeErrorCode().toInt();
    const int primary = code & 0xff;
    m_broken = m_broken || primary == IoError;
    return failure(ErrorKind::Store, keyOf(primary), {},
                   u"SQLite %1 in: %2"_s.arg(code).arg(nameOf(sql)));
}

Result<QSqlQuery *> Database::execute(const QString &sql, const QVariantList &values)
{
    if (m_broken)
        return failure(ErrorKind::Store, u"disk.write"_s, {}, u"after an I/O error"_s);
    if (m_probe) {
        if (auto error = m_probe(sql))
            return failure(*error);
    }
    auto &query = m_prepared[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(*m_handle);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const auto problem = failureOf(*query, sql);
            m_prepared.remove(sql);
            return problem;
        }
    }
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        const bool nullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query->bindValue(i, nullText ? QVariant(u""_s) : value);
    }
    if (!query->exec()) {
        const auto problem = failureOf(*query, sql);
        query->finish();
        return problem;
    }
    return query.get();
}

Status Database::run(const QString &sql, const QVariantList &values)
{
    const auto query = execute(sql, values);
    if (!query)
        return failure(query.error());
    m_changedRows = (*query)->numRowsAffected();
    (*query)->finish();
    return {};
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &values)
{
    const auto query = execute(sql, values);
    if (!query)
        return failure(query.error());
    const qint64 number = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return number;
}

Status Database::each(const QString &sql, const QVariantList &values,
                      const std::function<Status(const Row &)> &take)
{
    const auto query = execute(sql, values);
    if (!query)
        return failure(query.error());
    // The callback may run other statements, so the query must outlive a rehash of the cache.
    const std::shared_ptr<QSqlQuery> kept = m_prepared.value(sql);
    Status done;
    while (done && kept->next())
        done = take(Row(*kept));
    if (done && kept->lastError().isValid())
        done = failureOf(*kept, sql);
    kept->finish();
    return done;
}

Result<qint64> Database::integer(const QString &sql, const QVariantList &values)
{
    const auto value = first(sql, values, [](const Row &row) { return row.integer(0); });
    if (!value)
        return failure(value.error());
    return value->value_or(0);
}

Status Database::checkpoint()
{
    return each(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {}, [](const Row &) { return Status(); });
}

Result<QStringList> Database::faults(bool thorough)
{
    const auto pragma = thorough ? u"PRAGMA integrity_check"_s : u"PRAGMA quick_check"_s;
    auto found = all(pragma, {}, [](const Row &row) { return row.text(0); });
    if (!found)
        return failure(found.error());
    if (*found == QStringList{u"ok"_s})
        found->clear();
    return found;
}

void Database::rollBack()
{
    // Not through the probe: undoing must work whatever a test lets fail. SQLite may have rolled
    // back by itself (disk full), so its answer means nothing.
    QSqlQuery(*m_handle).exec(u"ROLLBACK"_s);
    m_inTransaction = false;
}

} // namespace motcua::storage
