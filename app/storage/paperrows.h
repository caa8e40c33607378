#pragma once

#include "app/core/ports/blobstore.h"
#include "app/storage/database.h"

#include "app/core/ports/vault.h"

#include <QDateTime>

namespace motcua::storage
{

/// Printed papers, kept as they left the printer. The clear hash is sealed: it would tell what was
/// printed. Inside the caller's transaction; storage thread.
class PaperRows
{
public:
    PaperRows(Database &database, const ports::Vault &vault) : m_database(database), m_vault(vault)
    {
    }

    /// "blob.missing" when the paper was never put into the blob store.
    [[nodiscard]] kernel::Status add(qint64 dossier, const ports::StoredBlob &pdf,
                                     const QDateTime &printedAt);
    /// Clear hashes of a dossier's papers, oldest first.
    [[nodiscard]] kernel::Result<QList<QByteArray>> of(qint64 dossier) const;

private:
    Database &m_database;
    const ports::Vault &m_vault;
};

} // namespace motcua::storage
