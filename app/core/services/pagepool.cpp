#include "app/core/services/pagepool.h"

#include <QThread>

#include <algorithm>

namespace motcua::services
{

PagePool::PagePool(int threads, qint64 byteBudget) : m_budget(byteBudget)
{
    m_threads.setMaxThreadCount(threads > 0 ? threads
                                            : std::clamp(QThread::idealThreadCount(), 1, 4));
}

PagePool::~PagePool() { m_threads.waitForDone(); }

void PagePool::enqueue(Urgency urgency, Job job)
{
    m_waiting[size_t(urgency)].push_back(std::move(job));
    startWhatFits();
}

std::deque<PagePool::Job> *PagePool::nextQueue()
{
    for (auto &queue : m_waiting) {
        while (!queue.empty() && !queue.front().context)
            queue.pop_front();
        if (!queue.empty())
            return &queue;
    }
    return nullptr;
}

void PagePool::startWhatFits()
{
    while (m_running < m_threads.maxThreadCount()) {
        auto *queue = nextQueue();
        // Nothing overtakes a heavy page, else it would wait for ever behind light ones.
        if (!queue || (m_held > 0 && m_held + queue->front().bytes > m_budget))
            return;
        Job job = std::move(queue->front());
        queue->pop_front();
        ++m_running;
        m_held += job.bytes;
        m_threads.start([this, run = std::move(job.run), bytes = job.bytes] {
            run();
            QMetaObject::invokeMethod(
                this,
                [this, bytes] {
                    --m_running;
                    m_held -= bytes;
                    startWhatFits();
                },
                Qt::QueuedConnection);
        });
    }
}

} // namespace motcua::services
