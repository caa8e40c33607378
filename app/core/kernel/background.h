#pragma once

#include <QCoreApplication>
#include <QPointer>

#include <memory>
#include <utility>

namespace motcua::kernel
{

/// Binds work for another thread to the one who waits for its answer: what comes back runs `work`
/// on any thread and lets `receive(answer)` follow on the application's own thread while `context`
/// lives.
///
/// Not QFuture::then(context): in Qt 6.4 its continuation asserts that the context still lives on
/// the *worker's* thread, so a window closed in the wrong moment would end the program. Here the
/// guard is looked at on the application's thread only.
template <class Work, class Receive> auto answering(QObject *context, Work work, Receive receive)
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

} // namespace motcua::kernel
