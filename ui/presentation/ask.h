#pragma once

#include "app/core/kernel/background.h"
#include "app/core/kernel/executor.h"

#include <QThreadPool>

#include <utility>

namespace motcua::presentation
{

// Work off the GUI thread whose answer comes back to it.

/// Runs `work` on the storage thread; `receive(answer)` follows on the GUI thread while `context`
/// lives. From the GUI thread.
template <class Work, class Receive>
void ask(kernel::Executor &storage, QObject *context, Work work, Receive receive)
{
    storage.post(kernel::answering(context, std::move(work), std::move(receive)));
}

/// The same in the global pool, for what computes or reads files but touches no store.
template <class Work, class Receive> void compute(QObject *context, Work work, Receive receive)
{
    QThreadPool::globalInstance()->start(
        kernel::answering(context, std::move(work), std::move(receive)));
}

} // namespace motcua::presentation
