#include "tests/faults/storage/oldstore.h"

#include "app/storage/migrator.h"
#include "tests/fakes/deskstore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using kernel::failure;
using kernel::Status;

namespace
{

constexpr int waiting = 3;

QString databaseIn(const QString &folder) { return folder + u"/motcua.sqlite"_s; }

Status makeEmpty(const QString &path)
{
    const QTemporaryDir schema;
    const QString first = u"0001_foundation.sql"_s;
    if (!QFile::copy(u":/motcua/sql/"_s + first, schema.filePath(first)))
        qFatal("no first schema");
    auto database = storage::Database::open(path);
    if (!database)
        return failure(database.error());
    const auto migrator = storage::Migrator::fromFolder(schema.path());
    if (!migrator)
        return failure(migrator.error());
    if (auto made = migrator->migrate(**database, schema.filePath(u"copies"_s)); !made)
        return made;
    return (*database)->checkpoint();
}

QStringList names(QSqlQuery &query, const QString &sql)
{
    QStringList found;
    if (!query.exec(sql))
        qFatal("%s", qPrintable(query.lastError().text()));
    while (query.next())
        found.append(query.value(0).toString());
    return found;
}

/// Fills each table of the old store from the one of today, as far as it had the columns.
void copyRows(const QString &from, const QString &to)
{
    const QString connection = u"old"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(to);
        if (!database.open())
            qFatal("no old store");
        QSqlQuery query(database);
        names(query, u"ATTACH '%1' AS today"_s.arg(from));
        for (const QString &table :
             names(query, u"SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT "
                          "LIKE 'sqlite_%'"_s)) {
            const QString columns =
                names(query, u"SELECT name FROM pragma_table_info('%1', 'main') INTERSECT SELECT "
                             "name FROM pragma_table_info('%1', 'today')"_s.arg(table))
                    .join(u", "_s);
            names(query, u"INSERT OR REPLACE INTO main.%1 (%2) SELECT %2 FROM today.%1"_s.arg(
                             table, columns));
        }
        query.finish();
        database.close();
    }
    QSqlDatabase::removeDatabase(connection);
}

/// It has long been on the disk.
void syncAll(const QString &folder)
{
    QDirIterator entries(folder, QDir::AllEntries | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    QStringList paths{folder};
    while (entries.hasNext())
        paths.append(entries.next());
    for (const QString &path : std::as_const(paths)) {
        const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        if (file < 0 || ::fsync(file) != 0)
            qFatal("%s cannot be synced", qPrintable(path));
        ::close(file);
    }
}

} // namespace

Status makeOldStore(const QString &folder, const Say &say)
{
    QStringList said;
    const auto keep = [&](const QString &line) { said.append(line); };
    {
        Victim today(folder, 3'000);
        today.takeCopiesForItself();
        if (auto opened = today.open(); !opened)
            return opened;
        if (auto set = today.store().settings().set(u"kept"_s, "by the first schema"); !set)
            return set;
        keep(u"kept"_s);
        for (int n = 1; n <= waiting; ++n) {
            if (auto sealed = doDeed(u"seal"_s, today, n, keep); !sealed)
                return sealed;
        }
    }
    const QString path = databaseIn(folder);
    const QString newer = folder + u"/today.sqlite"_s;
    if (!QFile::rename(path, newer))
        qFatal("the store of today is not closed");
    if (auto made = makeEmpty(path); !made)
        return made;
    copyRows(newer, path);
    QFile::remove(newer);
    syncAll(folder);
    for (const QString &line : std::as_const(said))
        say(line);
    return {};
}

} // namespace motcua::tests
