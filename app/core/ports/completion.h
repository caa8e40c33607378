#pragma once

#include "app/core/kernel/result.h"

#include <functional>

namespace motcua::ports
{

/// Called exactly once, later, from the event loop of the thread that asked; never during the call
/// itself.
template <class T> using Completion = std::function<void(kernel::Result<T>)>;

} // namespace motcua::ports
