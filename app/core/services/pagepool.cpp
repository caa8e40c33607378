#include "app/core/services/pagepool.h"

#include <QThread>

#include <algorithm>

namespace motcua::services
{

PagePool::PagePool(int threads, qint64 byteBudget) : m_budget(byteBudget)
{
    m_pictureThread.setMaxThreadCount(1);
    m_threads.setMaxThreadCount(threads > 0 ? threads
                                            : std::clamp(QThread::idealThreadCount(), 1, 4));
}

PagePool::~PagePool()
{
    m_pictureThread.waitForDone();
    m_threads.waitForDone();
}

void PagePool::enqueue(Urgency urgency, Job job)
{
    m_waiting[size_t(urgency)].push_back(std::move(job));
    startWhatFits();
}

std::deque<PagePool::Job> *PagePool::nextQueue(Urgency first, Urgency last)
{
    for (auto urgency = size_t(first); urgency <= size_t(last); ++urgency) {
        auto &queue = m_waiting[urgency];
        while (!queue.empty() && !queue.front().context)
            queue.pop_front();
        if (!queue.empty())
            return &queue;
    }
    return nullptr;
}

void PagePool::startWhatFits()
{
    while (startPicture() || startPage()) {
    }
}

bool PagePool::startPicture()
{
    auto *queue = m_makesPicture ? nullptr : nextQueue(Urgency::Thumbnail, Urgency::Thumbnail);
    if (!queue)
        return false;
    m_makesPicture = true;
    m_pictureThread.start([this, run = std::move(queue->front().run)] {
        run();
        const auto next = [this] {
            m_makesPicture = false;
            startWhatFits();
        };
        QMetaObject::invokeMethod(this, next, Qt::QueuedConnection);
    });
    queue->pop_front();
    return true;
}

bool PagePool::startPage()
{
    auto *queue =
        m_running < m_threads.maxThreadCount() ? nextQueue(Urgency::Page, Urgency::Text) : nullptr;
    // Nothing overtakes a heavy page, else it would wait for ever behind light ones.
    if (!queue || (m_held > 0 && m_held + queue->front().bytes > m_budget))
        return false;
    const qint64 bytes = queue->front().bytes;
    ++m_running;
    m_held += bytes;
    m_threads.start([this, run = std::move(queue->front().run), bytes] {
        run();
        const auto next = [this, bytes] {
            --m_running;
            m_held -= bytes;
            startWhatFits();
        };
        QMetaObject::invokeMethod(this, next, Qt::QueuedConnection);
    });
    queue->pop_front();
    return true;
}

} // namespace motcua::services
