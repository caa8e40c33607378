#pragma once

#include "app/core/kernel/result.h"

#include <QString>

namespace motcua::kernel
{

/// Keeps a second program away from what a folder holds, by flock on a file in it. The kernel drops
/// the lock when the process dies, however it dies, so nothing stays locked and no reused process
/// id can fool it; children started with exec do not inherit it.
class FileLock
{
public:
    FileLock() = default;
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /// At once, never a wait: true = it is ours until this object goes, false = somebody else has
    /// it. The file is made (mode 0600) when it is missing. Errors: "disk.*".
    [[nodiscard]] Result<bool> take(const QString &path);

private:
    int m_fd = -1;
};

} // namespace motcua::kernel
