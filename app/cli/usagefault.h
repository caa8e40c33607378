#pragma once

#include "app/core/kernel/error.h"

#include <CLI/CLI.hpp>

namespace motcua::cli
{

/// What is wrong with a command line, as one of our own messages ("usage.*"): the library's
/// sentences are English only.
[[nodiscard]] kernel::Error usageFault(const CLI::ParseError &fault);

} // namespace motcua::cli
