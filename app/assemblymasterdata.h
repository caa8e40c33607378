#pragma once

#include "app/assembly.h"
#include "app/core/services/masterdata.h"

namespace motcua
{

/// Over an open desk, which outlives it. Storage thread. `folder` is the store's: the office's own
/// forms may lie there.
[[nodiscard]] services::MasterData masterDataOf(OpenDesk &desk, const Tools &tools,
                                                const QString &folder);

} // namespace motcua
