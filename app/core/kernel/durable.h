#pragma once

#include "app/core/kernel/result.h"

#include <QString>

namespace motcua::kernel
{

// What it takes on Linux for a file to survive a power cut: its data synced, its name synced.

/// "disk.full" for ENOSPC and EDQUOT, "disk.write" for every other errno. `what` goes to the log.
[[nodiscard]] Failure diskFailure(int systemError, const QString &what);

/// fsync of a folder, so that the names made, renamed or removed in it last. A failed fsync is
/// never tried again: the kernel may have dropped the pages (Rebello et al., ATC'20).
[[nodiscard]] Status syncFolder(const QString &folder);

/// rename(2), then fsync of the target's folder, and of the source's when it is another one.
[[nodiscard]] Status renameDurably(const QString &from, const QString &to);

/// Makes the folder (mode 0700) and every missing one above it, each synced into its parent.
[[nodiscard]] Status makeFolderDurably(const QString &folder);

} // namespace motcua::kernel
