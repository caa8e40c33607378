#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/ports/vault.h"
#include "app/storage/database.h"
#include "app/storage/numbers.h"

namespace motcua::storage
{

/// A dossier and the number of its row.
struct StoredDossier {
    qint64 row = 0;
    domain::Dossier dossier;
};

/// Dossiers as rows: what is personal sealed and bound to id and revision, the rest in columns.
/// Where both tell the same thing (number, state, revision) the column counts. Inside the caller's
/// transaction; storage thread.
class DossierRows
{
public:
    DossierRows(Database &database, const ports::Vault &vault);

    /// Reserves the row of a new dossier, so that a number can be given to it; fill() must follow.
    /// "dossier.exists" when the id is known.
    [[nodiscard]] kernel::Result<qint64> reserve(const domain::Dossier &dossier);
    /// Writes everything of the dossier but its numbers, and its documents. "blob.missing" when a
    /// document's blob was never stored.
    [[nodiscard]] kernel::Status fill(const StoredDossier &stored);
    /// Seals the summary anew, after a change of number.
    [[nodiscard]] kernel::Status sealSummary(const StoredDossier &stored);

    [[nodiscard]] kernel::Result<std::optional<qint64>> rowOf(const kernel::DossierId &id);
    /// "courier.forwarded" [desk] for one that a courier brought from another desk.
    [[nodiscard]] kernel::Status requireOwn(qint64 row);
    /// The row must exist.
    [[nodiscard]] kernel::Result<StoredDossier> load(qint64 row);
    /// Calls `take` for each whole dossier of `where`, a condition on the table `d` with an order:
    /// one query, one dossier in memory at a time. `take` breaks it off with an error of its own.
    [[nodiscard]] kernel::Status each(const QString &where, const QVariantList &values,
                                      const std::function<kernel::Status(domain::Dossier)> &take);
    /// As the sealed body tells it, without the columns: for the verifier, which compares.
    [[nodiscard]] kernel::Result<domain::Dossier> loadBody(qint64 row);
    [[nodiscard]] kernel::Result<domain::DossierSummary> summary(qint64 row);
    /// Rows of `where`, a condition on the table `d` with an order; opens only the summaries.
    [[nodiscard]] kernel::Result<QList<domain::DossierSummary>>
    summaries(const QString &where, const QVariantList &values);

    /// What the search index holds of a dossier: names and numbers, as searchKey() folds them.
    [[nodiscard]] static QString searchText(const domain::Dossier &dossier);
    /// Calls `take(row, searchText)` for every dossier.
    [[nodiscard]] kernel::Status
    eachSearchText(const std::function<void(qint64, const QString &)> &take);

    /// Digest of the sealed body, for the audit trail.
    [[nodiscard]] kernel::Result<QString> bodyDigest(qint64 row);

    [[nodiscard]] QByteArray phoneHash(const QString &phone) const;
    [[nodiscard]] QByteArray idNumberHash(const QString &idNumber) const;

private:
    [[nodiscard]] kernel::Result<domain::Dossier> bodyOf(const QString &id, int revision,
                                                         const QByteArray &sealed) const;
    [[nodiscard]] kernel::Status fillDocuments(const StoredDossier &stored);
    /// `place` as in the table: components from 0 up, results from -1 down.
    [[nodiscard]] kernel::Status addDocuments(qint64 row, int place,
                                              const QList<domain::Document> &documents,
                                              const QString &name);
    [[nodiscard]] kernel::Result<domain::DossierSummary> summaryOf(const Row &row) const;

    Database &m_database;
    const ports::Vault &m_vault;
};

} // namespace motcua::storage
