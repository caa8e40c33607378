#pragma once

#include "app/core/kernel/result.h"

#include <QString>

namespace motcua::storage
{

/// Keeps a second program out of a store, by flock on a file in it. The kernel drops the lock when
/// the process dies, however it dies; children started with exec do not inherit it.
class StoreLock
{
public:
    StoreLock() = default;
    ~StoreLock();
    Q_DISABLE_COPY_MOVE(StoreLock)

    /// At once: "store.locked" when another program has it, never a wait.
    [[nodiscard]] kernel::Status take(const QString &path);

private:
    int m_fd = -1;
};

} // namespace motcua::storage
