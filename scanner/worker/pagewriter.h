#pragma once

#include "app/core/kernel/spoolpage.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <variant>

namespace motcua::scanner
{

/// Seals one page on a thread of its own, so that encryption and disk run beside sane_read and not
/// between two reads. At most a few megabytes wait; then append() waits too. Used by one thread;
/// without finish() nothing is left on disk. An error is told by the next call, and by finish() at
/// the latest.
class PageWriter
{
public:
    explicit PageWriter(std::unique_ptr<kernel::SealedWriter> file);
    ~PageWriter();
    Q_DISABLE_COPY_MOVE(PageWriter)

    [[nodiscard]] kernel::Status beginFrame(const kernel::FrameHead &head) { return queue(head); }
    [[nodiscard]] kernel::Status append(QByteArray block) { return queue(std::move(block)); }
    /// Waits until everything is written and the page is durable under its name.
    [[nodiscard]] kernel::Status finish(const kernel::ScannedPage &facts);

private:
    using Piece = std::variant<kernel::FrameHead, QByteArray>;

    [[nodiscard]] kernel::Status queue(Piece piece);
    void write();
    [[nodiscard]] kernel::Status written(const Piece &piece);
    void join();

    kernel::SpoolPageWriter m_page; // the thread's alone while it runs
    std::mutex m_guard;
    std::condition_variable m_changed;
    std::deque<Piece> m_waiting;
    kernel::Status m_status;
    bool m_closing = false;
    std::thread m_thread; // the last member: starts when all others stand
};

} // namespace motcua::scanner
