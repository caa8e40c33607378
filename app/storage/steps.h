#pragma once

#include "app/core/kernel/result.h"

namespace motcua::storage
{

/// Runs steps that give a Status until one fails, and gives the last one's.
template <class... Steps> [[nodiscard]] kernel::Status inOrder(Steps &&...steps)
{
    kernel::Status done;
    (void)((done = steps(), done.has_value()) && ...);
    return done;
}

} // namespace motcua::storage
