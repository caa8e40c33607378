#include "scanner/worker/pagewriter.h"

#include <pthread.h>

namespace motcua::scanner
{

namespace
{

constexpr size_t mostWaiting = 32; // pieces, of PageCapture's block size

} // namespace

PageWriter::PageWriter(std::unique_ptr<kernel::SealedWriter> file)
    : m_page(std::move(file)), m_thread([this] { write(); })
{
}

PageWriter::~PageWriter() { join(); }

kernel::Status PageWriter::queue(Piece piece)
{
    {
        std::unique_lock lock(m_guard);
        m_changed.wait(lock, [this] { return !m_status || m_waiting.size() < mostWaiting; });
        if (!m_status)
            return m_status;
        m_waiting.push_back(std::move(piece));
    }
    m_changed.notify_all();
    return {};
}

kernel::Status PageWriter::finish(const kernel::ScannedPage &facts)
{
    join();
    return m_status ? m_page.finish(facts) : m_status;
}

void PageWriter::join()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_guard);
        m_closing = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void PageWriter::write()
{
    pthread_setname_np(pthread_self(), "spool");
    while (true) {
        Piece piece;
        {
            std::unique_lock lock(m_guard);
            m_changed.wait(lock, [this] { return m_closing || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            piece = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        m_changed.notify_all();
        if (auto status = written(piece); !status) {
            {
                const std::lock_guard lock(m_guard);
                m_status = status;
            }
            m_changed.notify_all();
            return;
        }
    }
}

kernel::Status PageWriter::written(const Piece &piece)
{
    if (const auto *head = std::get_if<kernel::FrameHead>(&piece))
        return m_page.beginFrame(*head);
    return m_page.append(std::get<QByteArray>(piece));
}

} // namespace motcua::scanner
