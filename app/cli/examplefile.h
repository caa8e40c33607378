#pragma once

#include "app/cli/options.h"

namespace motcua::cli
{

/// The subcommand `example --out FILE` of `parent`: writes a file that comes with the program, to
/// be filled in. `resource` is its path there; `help` says what it is.
void addExample(CLI::App &parent, Parsing &parsing, const std::string &help,
                const QString &resource);

} // namespace motcua::cli
