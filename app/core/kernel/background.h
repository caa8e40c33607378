#pragma once

#include "app/core/kernel/result.h"

#include <QCoreApplication>
#include <QPointer>

#include <memory>
#include <new>
#include <type_traits>
#include <utility>

namespace motcua::kernel
{

/// The same work, to which a lack of memory is the failure "image.memory": a page that is too heavy
/// costs itself and not the program. Of work that answers no Result nothing is caught.
template <class Work> auto withinMemory(Work work)
{
    using Answer = std::invoke_result_t<Work &>;
    if constexpr (std::is_convertible_v<Failure, Answer>)
        return [work = std::move(work)]() mutable -> Answer {
            try {
                return work();
            } catch (const std::bad_alloc &) {
                return failure(ErrorKind::Store, QStringLiteral("image.memory"), {},
                               QStringLiteral("out of memory in a page's work"));
            }
        };
    else
        return work;
}

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
