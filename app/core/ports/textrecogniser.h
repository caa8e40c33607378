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
    /// Queues a grey page with its dpi set. Errors: "ocr.failed" (crash, 60 s limit, no language
    /// data).
    virtual void recognise(const QImage &gray, Completion<kernel::PageText> done) = 0;
    /// Drops what is queued; completions get "ocr.cancelled".
    virtual void cancelAll() = 0;
};

} // namespace motcua::ports
