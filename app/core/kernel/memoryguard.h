#pragma once

namespace motcua::kernel
{

/// For a process that holds keys and citizens' papers: no core file, and no debugger or memory
/// reader of the same account. Call it first in main().
void guardMemory();

} // namespace motcua::kernel
