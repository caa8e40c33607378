#pragma once

#include "app/core/domain/outbox.h"
#include "app/core/ports/vault.h"
#include "app/storage/database.h"

namespace motcua::storage
{

/// Outbox items as rows; what may tell of a citizen is sealed. Inside the caller's transaction.
class OutboxRows
{
public:
    OutboxRows(Database &database, const ports::Vault &vault) : m_database(database), m_vault(vault)
    {
    }

    [[nodiscard]] kernel::Status add(const domain::OutboxItem &item, qint64 dossier);
    /// "outbox.unknown" when there is no such item.
    [[nodiscard]] kernel::Status update(const domain::OutboxItem &item);
    [[nodiscard]] kernel::Result<std::optional<domain::OutboxItem>>
    byId(const kernel::OutboxId &id);
    /// `where` is a condition on the table `o`; oldest first.
    [[nodiscard]] kernel::Result<QList<domain::OutboxItem>> list(const QString &where,
                                                                 const QVariantList &values = {});

private:
    [[nodiscard]] kernel::Result<domain::OutboxItem> itemOf(const Row &row) const;
    [[nodiscard]] QByteArray sealedDetails(const domain::OutboxItem &item) const;

    Database &m_database;
    const ports::Vault &m_vault;
};

} // namespace motcua::storage
