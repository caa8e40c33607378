#pragma once

#include "app/core/kernel/page.h"
#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QImage>

namespace motcua::ports
{

/// What may be done to a page on its way into a document. Never to the spool file.
struct PagePolicy {
    bool deskew = true;
    bool orient = true; ///< turn upside-down and sideways text upright
    bool flagBlank = true;
    bool readBlank = false;    ///< prepare a blank page for text recognition too
    int thumbnailPixels = 240; ///< longer side
};

struct ProcessedPage {
    kernel::EncodedPage encoded; ///< deskewed, turned, packed by content
    QImage thumbnail;            ///< upright
    QImage textInput; ///< ≤ 300 dpi grey for OCR; null on blank pages that nobody wants read
    bool blank = false;
    double skewDegrees = 0; ///< found and corrected; 0 where it was left alone
    int rotation = 0;       ///< clockwise turn applied: 0, 90, 180, 270
};

/// Spool page → page for a PDF. A pure function of file and policy; safe from any thread, made for
/// a pool.
class PageProcessor
{
public:
    virtual ~PageProcessor() = default;
    [[nodiscard]] virtual kernel::Result<ProcessedPage>
    process(const QString &spoolFile, const QByteArray &key, const PagePolicy &policy) const = 0;
};

} // namespace motcua::ports
