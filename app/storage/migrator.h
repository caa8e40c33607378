#pragma once

#include "app/storage/database.h"

#include <QStringList>

namespace motcua::storage
{

/// One numbered file: `0001_foundation.sql`.
struct Migration {
    int number = 0;
    QString name;
    QStringList statements;
};

/// Brings a database to the newest schema by running the numbered files it has not seen, each in
/// one transaction with its version. A new database is made by running all of them, so there is one
/// way to every schema. Storage thread.
class Migrator
{
public:
    /// The files of a folder, which may be a resource. They must be numbered 1, 2, 3, ….
    [[nodiscard]] static kernel::Result<Migrator> fromFolder(const QString &folder);

    [[nodiscard]] int newestVersion() const { return int(m_migrations.size()); }
    [[nodiscard]] static kernel::Result<int> versionOf(Database &database);

    /// A database with content is first copied into `copies` (made when missing). Errors:
    /// "store.newer" with its version and ours; what a statement gave. Stopped anywhere, it can be
    /// run again.
    [[nodiscard]] kernel::Status migrate(Database &database, const QString &copies) const;

private:
    [[nodiscard]] kernel::Status apply(Database &database, const Migration &migration) const;

    QList<Migration> m_migrations;
};

/// Splits a file at semicolons that end a line; a trigger ends at its line "END;". Comments fall
/// out.
[[nodiscard]] QStringList sqlStatements(const QString &text);

/// A consistent, durable copy of the whole database in one file (VACUUM INTO). An existing file is
/// replaced only when the copy is whole.
[[nodiscard]] kernel::Status copyDatabase(Database &database, const QString &path);

} // namespace motcua::storage
