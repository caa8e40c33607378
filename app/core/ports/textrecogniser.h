#pragma once

#include "app/core/kernel/page.h"
#include "app/core/ports/completion.h"

#include <QImage>

namespace motcua::ports
{

/// Reads Vietnamese text off a page, in child processes at low priority. Lives on a thread with an
/// event loop.
class TextRecogniser
{
public:
    virtual ~TextRecogniser() = default;
    using Ticket = quint64;
    /// Queues a grey page of at most 100 million dots. Its dpi tells how large letters are: less
    /// than 50 counts as 50, more than 1200 as 1200. Errors: "ocr.failed" (too large, crash, 60 s
    /// limit, no language data), "ocr.cancelled". A page without words is no error: its text is
    /// empty.
    virtual Ticket recognise(const QImage &gray, Completion<kernel::PageText> done) = 0;
    /// Gives one page up, waiting or being read: no more work is done on it, its completion gets
    /// "ocr.cancelled". Nothing happens when it has been answered.
    virtual void cancel(Ticket page) = 0;
    /// So many pages keep it busy; more would only wait, in memory.
    [[nodiscard]] virtual int pagesAtOnce() const = 0;
    /// Changes whenever the same picture might be read differently.
    [[nodiscard]] virtual QByteArray version() const = 0;
};

} // namespace motcua::ports
