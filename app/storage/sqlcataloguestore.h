#pragma once

#include "app/core/ports/cataloguestore.h"
#include "app/storage/auditlog.h"
#include "app/storage/database.h"

#include <QDate>

namespace motcua::storage
{

/// The procedures in SQLite, in clear: they are published. A search scans folded names in memory,
/// read once. Storage thread; owned by Store.
class SqlCatalogueStore final : public ports::CatalogueStore
{
public:
    SqlCatalogueStore(Database &database, AuditLog &audit) : m_database(database), m_audit(audit) {}

    [[nodiscard]] kernel::Status import(const QList<domain::Procedure> &procedures,
                                        const ports::Actor &actor) override;
    [[nodiscard]] kernel::Result<std::optional<domain::Procedure>> byCode(const QString &code,
                                                                          QDate day) const override;
    /// An exact code first, then in the order of the names.
    [[nodiscard]] kernel::Result<QList<domain::Procedure>> find(const QString &text, QDate day,
                                                                int limit) const override;

private:
    /// What a search needs of one version.
    struct Entry {
        qint64 row = 0;
        QString code;
        QString search; ///< folded words, each with a space before it
        qint64 validFrom = 0;
        qint64 validTo = 0;
        QString version;
    };

    [[nodiscard]] kernel::Status write(const domain::Procedure &procedure);
    [[nodiscard]] kernel::Status readEntries() const;
    /// Of each code only the version in force, in the order of the names.
    [[nodiscard]] QList<const Entry *> inForce(QDate day) const;
    [[nodiscard]] kernel::Result<domain::Procedure> load(qint64 row) const;

    Database &m_database;
    AuditLog &m_audit;
    mutable QList<Entry> m_entries; // by code, then newest version first; empty = not read
};

} // namespace motcua::storage
