#pragma once

#include "app/core/kernel/clock.h"
#include "app/core/ports/vault.h"
#include "app/storage/auditlog.h"
#include "app/storage/database.h"
#include "app/storage/generation.h"
#include "app/storage/searchindex.h"
#include "app/storage/sqlclockbook.h"

namespace motcua::storage
{

/// What the stores behind an open vault share; owned by Store, outlives them. Storage thread.
struct Workbench {
    Database &database;
    const kernel::Clock &clock;
    std::shared_ptr<const ports::Vault> vault;
    AuditLog &audit;
    SqlClockBook &clockBook;
    const Generation &generation;
    SearchIndex index{};
};

} // namespace motcua::storage
