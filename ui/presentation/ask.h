#pragma once

#include "app/core/kernel/executor.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace motcua::presentation
{

// Work off the GUI thread whose answer comes back to it. Not QFuture::then(context): in Qt 6.4 its
// continuation asserts that the context still lives on the *worker's* thread, so a window closed in
// the wrong moment would end the program. Here the guard is looked at on the GUI thread only.

namespace detail
{

template <class Work, class Receive> auto relay(QObject *context, Work work, Receive receive)
{
    return [guard = QPointer<QObject>(context), work = std::move(work),
            receive = std::move(receive)]() mutable {
        auto answer = std::make_shared<decltype(work())>(work());
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, answer, receive = std::move(receive)]() mutable {
                if (guard)
                    receive(std::move(*answer));
            },
            Qt::QueuedConnection);
    };
}

} // namespace detail

/// Runs `work` on the storage thread; `receive(answer)` follows on the GUI thread while `context`
/// lives. From the GUI thread.
template <class Work, class Receive>
void ask(kernel::Executor &storage, QObject *context, Work work, Receive receive)
{
    storage.post(detail::relay(context, std::move(work), std::move(receive)));
}

/// The same in the global pool, for what computes or reads files but touches no store.
template <class Work, class Receive> void compute(QObject *context, Work work, Receive receive)
{
    QThreadPool::globalInstance()->start(
        detail::relay(context, std::move(work), std::move(receive)));
}

} // namespace motcua::presentation
