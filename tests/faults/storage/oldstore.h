#pragma once

#include "tests/faults/storage/deeds.h"

namespace motcua::tests
{

/// Makes a store of the first schema in `folder`, with a full outbox, and says what is in it: what
/// today's program then migrates. Its rows are those of a store of today without the columns that
/// came later.
[[nodiscard]] kernel::Status makeOldStore(const QString &folder, const Say &say);

} // namespace motcua::tests
