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
    QString program;   ///< empty = motcua-ocr beside the running program
    int processes = 0; ///< 0 = one less than the machine has processors, at least one
    std::chrono::milliseconds pageLimit = std::chrono::seconds(60);
};

/// Reads pages in motcua-ocr children, in the order they were asked for, at low priority. Lives on
/// a thread with an event loop; completions come there. A crash or a page over the limit costs that
/// page only ("ocr.failed"); cancelAll() also gives up the pages being read. Destruction drops what
/// is left without a word. Each waiting page holds its pixels (8.7 MB at 300 dpi): ask for a few at
/// a time.
class OcrProcessPool final : public QObject, public ports::TextRecogniser
{
    Q_OBJECT

public:
    explicit OcrProcessPool(const OcrSettings &settings = {}, QObject *parent = nullptr);
    ~OcrProcessPool() override;

    void recognise(const QImage &gray, ports::Completion<kernel::PageText> done) override;
    void cancelAll() override;

private:
    struct Job {
        QImage gray;
        ports::Completion<kernel::PageText> done;
    };

    void feed();
    void later(const ports::Completion<kernel::PageText> &done,
               const kernel::Result<kernel::PageText> &result);

    std::vector<std::unique_ptr<OcrProcess>> m_processes;
    std::deque<Job> m_waiting;
};

} // namespace motcua::scanner
