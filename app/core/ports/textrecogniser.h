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
    /// Queues a grey page with its dpi set. Errors: "ocr.failed" (crash, 60 s limit, no language
    /// data), "ocr.cancelled". A page without words is no error: its text is empty.
    virtual Ticket recognise(const QImage &gray, Completion<kernel::PageText> done) = 0;
    /// Gives one page up, waiting or being read: no more work is done on it, its completion gets
    /// "ocr.cancelled". Nothing happens when it has been answered.
    virtual void cancel(Ticket page) = 0;
    /// Drops what is queued; completions get "ocr.cancelled".
    virtual void cancelAll() = 0;
    /// So many pages keep it busy; more would only wait, in memory.
    [[nodiscard]] virtual int pagesAtOnce() const = 0;
    /// Changes whenever the same picture might be read differently.
    [[nodiscard]] virtual QByteArray version() const = 0;
};

} // namespace motcua::ports
