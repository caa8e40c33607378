#pragma once

namespace motcua::kernel
{

/// For a process that holds keys and citizens' papers: no core file, and no debugger or memory
/// reader of the same account. Call it first in main().
void guardMemory();

/// For a process that works on pages: blocks of 4 MB and more go back to the system as soon as they
/// are free. Left alone, glibc keeps blocks of up to 32 MB once one was freed, so every thread
/// would hold the pixels of a page that is long done (a third of the desk's peak). Call it first in
/// main().
void giveBackPages();

} // namespace motcua::kernel
