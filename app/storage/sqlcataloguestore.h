#pragma once

#include "app/core/ports/cataloguestore.h"
#include "app/storage/auditlog.h"
#include "app/storage/database.h"

#include <QCache>
#include <QDate>

namespace motcua::storage
{

/// The procedures in SQLite, in clear: they are published. A search walks over folded names in
/// memory, read once and kept in the order in which they are shown; what it finds is read from
/// SQLite once and kept too. 10 ms for 30 of 5,000 (bench_storage). Storage thread; owned by Store.
class SqlCatalogueStore final : public ports::CatalogueStore
{
public:
    SqlCatalogueStore(Database &database, AuditLog &audit) : m_database(database), m_audit(audit) {}

    [[nodiscard]] kernel::Status import(const QList<domain::Procedure> &procedures,
                                        const ports::Actor &actor) override;
    [[nodiscard]] kernel::Result<std::optional<domain::Procedure>> byCode(const QString &code,
                                                                          QDate day) const override;
    /// An exact code first, then those that have every word in their name, then those by field or
    /// code; each in the order of the names.
    [[nodiscard]] kernel::Result<QList<domain::Procedure>> find(const QString &text, QDate day,
                                                                int limit) const override;
    [[nodiscard]] kernel::Result<QList<domain::Procedure>> all() const override;

private:
    /// What a search needs of one version.
    struct Entry {
        qint64 row = 0;
        QString code;
        QString name; ///< folded words, each with a space before it; so is the next
        QString rest; ///< field and codes
        qint64 validFrom = 0;
        qint64 validTo = 0;
        QString version;
    };
    /// The entries in force on one day, in the order of the names.
    struct DayList {
        QDate day;
        QList<const Entry *> entries;
    };

    [[nodiscard]] kernel::Status write(const domain::Procedure &procedure);
    [[nodiscard]] kernel::Status readEntries() const;
    [[nodiscard]] const QList<const Entry *> &inForce(QDate day) const;
    [[nodiscard]] kernel::Result<domain::Procedure> load(qint64 row) const;
    void forget();

    Database &m_database;
    AuditLog &m_audit;
    mutable QList<Entry> m_entries; // by code, then newest version first; empty = not read
    mutable DayList m_day;
    mutable QCache<qint64, domain::Procedure> m_loaded{1'000}; // by row
};

} // namespace motcua::storage
