#pragma once

#include "app/core/kernel/background.h"

#include <QObject>
#include <QThreadPool>

#include <array>
#include <deque>
#include <functional>

namespace motcua::services
{

/// Where pages are prepared: a few threads, bounded also in bytes, because a page at 600 dpi weighs
/// a hundred megabytes and waits better on the disk than in memory. The picture that an operator
/// waits for has a thread of its own, so it never waits for a page that is being packed. One for
/// the whole desk, shared by all captures.
///
/// Lives on the application's thread, which it never blocks; jobs run in its threads and their
/// answers come back. A job whose asker has gone is never started. The destructor drops what waits
/// and lets running jobs end (one page's work each): whatever they refer to outlives the pool.
class PagePool final : public QObject
{
    Q_OBJECT

public:
    /// What goes first (rule R43): the picture that the operator waits for, then the page, then
    /// opening it for text recognition.
    enum class Urgency { Thumbnail, Page, Text };

    static constexpr qint64 defaultBudget = 120'000'000; ///< one page A4 600 dpi colour, or four at
                                                         ///< 300 dpi
    /// `threads` for pages and text; 0: as many as the machine has, at most four.
    explicit PagePool(int threads = 0, qint64 byteBudget = defaultBudget);
    ~PagePool() override;

    /// `bytes`: of pixels that the work will hold; a page above the whole budget runs alone. What
    /// is a Thumbnail is not counted: one at a time, and small. `receive(answer)` follows on the
    /// application's thread while `context` lives. Work that ran out of memory has the answer
    /// "image.memory", so it must answer a Result if it holds a page.
    template <class Work, class Receive>
    void start(QObject *context, Urgency urgency, qint64 bytes, Work work, Receive receive)
    {
        enqueue(urgency, {context, bytes,
                          kernel::answering(context, kernel::withinMemory(std::move(work)),
                                            std::move(receive))});
    }

private:
    struct Job {
        QPointer<QObject> context;
        qint64 bytes = 0;
        std::function<void()> run;
    };

    void enqueue(Urgency urgency, Job job);
    void startWhatFits();
    [[nodiscard]] bool startPicture();
    [[nodiscard]] bool startPage();
    /// Where the next job of these urgencies waits whose asker is still there; null = none.
    [[nodiscard]] std::deque<Job> *nextQueue(Urgency first, Urgency last);

    std::array<std::deque<Job>, 3> m_waiting; ///< by urgency
    QThreadPool m_threads;
    QThreadPool m_pictureThread;
    qint64 m_budget;
    qint64 m_held = 0;
    int m_running = 0;
    bool m_makesPicture = false;
};

} // namespace motcua::services
