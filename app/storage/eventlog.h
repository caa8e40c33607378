#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/ports/clockbook.h"
#include "app/core/ports/vault.h"
#include "app/storage/database.h"

namespace motcua::storage
{

/// What happened to a dossier, in order, never changed; reasons are sealed. Inside the caller's
/// transaction.
class EventLog
{
public:
    EventLog(Database &database, const ports::Vault &vault, const ports::ClockBook &clock)
        : m_database(database), m_vault(vault), m_clock(clock)
    {
    }

    /// Adds with the next sequence number. `event.at` and `event.actor` must be set;
    /// `event.serverAt` comes from the clock book.
    [[nodiscard]] kernel::Status append(qint64 dossier, domain::DossierEvent event);
    /// One that another desk noted, with its own times.
    [[nodiscard]] kernel::Status appendForeign(qint64 dossier, const domain::DossierEvent &event);
    [[nodiscard]] kernel::Result<QList<domain::DossierEvent>> of(qint64 dossier);

private:
    Database &m_database;
    const ports::Vault &m_vault;
    const ports::ClockBook &m_clock;
};

} // namespace motcua::storage
