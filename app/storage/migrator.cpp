#include "app/storage/migrator.h"

#include "app/core/kernel/durable.h"
#include "app/core/kernel/filecontent.h"
#include "app/core/kernel/logging.h"
#include "app/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

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

Failure broken(const QString &detail)
{
    return failure(ErrorKind::Store, u"store.failed"_s, {}, detail);
}

Status syncFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (fd < 0)
        return kernel::diskFailure(errno, u"open copy"_s);
    const int problem = ::fsync(fd) == 0 ? 0 : errno;
    ::close(fd);
    if (problem != 0)
        return kernel::diskFailure(problem, u"fsync copy"_s);
    return {};
}

} // namespace

QStringList sqlStatements(const QString &text)
{
    QStringList statements;
    QString current;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith("--"_L1))
            continue;
        current += line + u'\n';
        const bool trigger = current.startsWith("CREATE TRIGGER"_L1);
        if (trigger ? trimmed == "END;"_L1 : trimmed.endsWith(u';')) {
            current = current.trimmed();
            current.chop(1);
            statements.append(current);
            current.clear();
        }
    }
    if (!current.isEmpty())
        statements.append(current); // lets SQLite say what is wrong with it
    return statements;
}

Status copyDatabase(Database &database, const QString &path)
{
    const QString part = path + u".part"_s;
    QFile::remove(part);
    if (auto copied = database.run(u"VACUUM INTO ?"_s, {part}); !copied)
        return copied;
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    if (auto synced = syncFile(part); !synced)
        return synced;
    return kernel::renameDurably(part, path);
}

Result<Migrator> Migrator::fromFolder(const QString &folder)
{
    static const QRegularExpression name(u"\\A(\\d{4})_\\w+\\.sql\\z"_s);
    Migrator migrator;
    for (const QString &entry : QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const auto match = name.match(entry);
        const int expected = int(migrator.m_migrations.size()) + 1;
        if (!match.hasMatch() || match.captured(1).toInt() != expected)
            return broken(u"schema file out of order: "_s + entry);
        const auto sql = kernel::fileContent(QDir(folder).filePath(entry));
        if (!sql)
            return broken(u"cannot read schema file: "_s + entry);
        migrator.m_migrations.append({expected, entry, sqlStatements(QString::fromUtf8(*sql))});
    }
    if (migrator.m_migrations.isEmpty())
        return broken(u"no schema files"_s);
    return migrator;
}

Result<int> Migrator::versionOf(Database &database)
{
    const auto version = database.integer(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version.error());
    return int(*version);
}

Status Migrator::migrate(Database &database, const QString &copies) const
{
    const auto version = versionOf(database);
    if (!version)
        return failure(version.error());
    if (*version > newestVersion())
        return failure(ErrorKind::Store, u"store.newer"_s,
                       {QString::number(*version), QString::number(newestVersion())});
    if (*version == newestVersion())
        return {};
    if (*version > 0) {
        if (auto made = kernel::makeFolderDurably(copies); !made)
            return made;
        const QString copy =
            u"%1/before-%2.sqlite"_s.arg(copies).arg(*version + 1, 4, 10, QChar(u'0'));
        if (auto copied = copyDatabase(database, copy); !copied)
            return copied;
    }
    for (const Migration &migration : m_migrations.sliced(*version)) {
        qCInfo(kernel::logStore) << "Applying schema" << migration.name;
        if (auto applied = apply(database, migration); !applied)
            return applied;
    }
    return {};
}

Status Migrator::apply(Database &database, const Migration &migration) const
{
    return inTransaction(database, [&]() -> Status {
        for (const QString &statement : migration.statements) {
            if (auto done = database.run(statement); !done)
                return done;
        }
        if (auto marked =
                database.run(u"PRAGMA application_id = %1"_s.arg(Database::applicationId));
            !marked)
            return marked;
        return database.run(u"PRAGMA user_version = %1"_s.arg(migration.number));
    });
}

} // namespace motcua::storage
