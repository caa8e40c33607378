#pragma once

#include "sync/engine/syncparts.h"

#include <QDate>

#include <optional>

namespace motcua::sync
{

/// The day for which numbers are asked for now: by the server's clock where ours is off, nothing
/// while neither can be believed (offline facts §c.3 no. 3). On the storage's thread.
[[nodiscard]] kernel::Result<std::optional<QDate>> numberDay(const SyncParts &parts);

} // namespace motcua::sync
