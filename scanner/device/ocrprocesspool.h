#pragma once

#include "app/core/ports/textrecogniser.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <memory>
#include <vector>

namespace motcua::scanner
{

class OcrProcess;

struct OcrSettings {
    QString program; ///< empty = motcua-ocr beside the running program
    /// 0 = as many as the machine has processors, at most four (each takes about 100 MB). At nice
    /// 10 they give way to the page work and the window, and leave no core idle when those rest.
    int processes = 0;
    std::chrono::milliseconds pageLimit = std::chrono::seconds(60);
};

/// Reads pages in motcua-ocr children, in the order they were asked for, at low priority. Lives on
/// a thread with an event loop; completions come there. A crash or a page over the limit costs that
/// page only ("ocr.failed"). Destruction drops what is left without a word. Each waiting page holds
/// its pixels (8.7 MB at 300 dpi): ask for a few at a time.
class OcrProcessPool final : public QObject, public ports::TextRecogniser
{
    Q_OBJECT

public:
    explicit OcrProcessPool(const OcrSettings &settings = {}, QObject *parent = nullptr);
    ~OcrProcessPool() override;

    Ticket recognise(const QImage &gray, ports::Completion<kernel::PageText> done) override;
    void cancel(Ticket page) override;
    /// One more than there are children: none waits for a page to be opened.
    [[nodiscard]] int pagesAtOnce() const override { return int(m_children.size()) + 1; }
    [[nodiscard]] QByteArray version() const override;

private:
    struct Job {
        Ticket ticket = 0;
        QImage gray;
        ports::Completion<kernel::PageText> done;
    };

    void feed();
    void later(const ports::Completion<kernel::PageText> &done,
               const kernel::Result<kernel::PageText> &result);

    struct Child {
        std::unique_ptr<OcrProcess> process;
        Ticket page = 0; ///< that it reads, or read last
    };

    Ticket m_lastTicket = 0;
    std::vector<Child> m_children;
    std::deque<Job> m_waiting;
};

} // namespace motcua::scanner
