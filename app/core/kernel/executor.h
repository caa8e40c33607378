#pragma once

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace motcua::kernel
{

/// One thread with a queue: work runs there in the order in which it was posted, never two at once.
/// The storage thread of the desk is one of these; the command line works without (it has one
/// thread).
///
/// The destructor finishes what was posted, then joins. Work must not throw.
class Executor final
{
public:
    /// `name` is the thread's name in a debugger, at most 15 characters.
    explicit Executor(const QString &name);
    ~Executor();
    Q_DISABLE_COPY_MOVE(Executor)

    /// Queues `work`; from any thread. Work posted by the thread itself runs later, not at once.
    void post(std::function<void()> work);

    /// Queues `work` and gives its value; `.then(context, …)` delivers it to the caller's thread.
    template <class Work> [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        using Value = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QFuture<Value> future = promise->future();
        post([promise, work = std::move(work)]() mutable {
            if constexpr (std::is_void_v<Value>)
                work();
            else
                promise->addResult(work());
            promise->finish();
        });
        return future;
    }

    /// Runs `work` there and waits for it. Not from the GUI thread. From the thread itself: at
    /// once.
    template <class Work> auto call(Work work) -> std::invoke_result_t<Work>
    {
        if (QThread::currentThread() == &m_thread)
            return work();
        auto future = run(std::move(work));
        future.waitForFinished();
        if constexpr (!std::is_void_v<std::invoke_result_t<Work>>)
            return future.takeResult();
    }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context; // lives in m_thread: receives the queued calls
};

} // namespace motcua::kernel
