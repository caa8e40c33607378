#pragma once

#include "app/core/ports/scanners.h"

namespace motcua::presentation
{

/// The command that mends what a self-check has found, for the administrator's terminal; empty
/// where hands are needed and not a command. The sentence of the finding says the same in words.
[[nodiscard]] QString mendCommand(const ports::ScannerFinding &finding);

} // namespace motcua::presentation
