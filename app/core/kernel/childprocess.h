#pragma once

#include <QtGlobal>

namespace motcua::kernel
{

/// For a program that opens what came from outside, as a child of the desk: it dies with its
/// parent, leaves a terminal's Ctrl-C to it, holds no more than `mostAddresses` bytes of address
/// space and leaves no core file, which would hold somebody's papers. Call it first in main();
/// where the parent is gone already it does not return. Builds with sanitizers, which need
/// terabytes of addresses, have no limit of them.
void liveAsChild(quint64 mostAddresses);

} // namespace motcua::kernel
