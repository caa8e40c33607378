#pragma once

#include "app/core/domain/pagearrangement.h"
#include "app/core/domain/separator.h"
#include "app/core/kernel/page.h"
#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QImage>

#include <optional>

namespace motcua::ports
{

/// What may be done to a page on its way into a document. Never to the spool file.
struct PagePolicy {
    bool deskew = true;
    bool orient = true; ///< turn upside-down and sideways text upright
    bool flagBlank = true;
    bool cropToPaper = false;    ///< only where the paper's border is certain; a crop of the edit
                                 ///< goes before it
    bool findSeparators = false; ///< look for separator sheets; costs up to 0.1 s a page
    int thumbnailPixels = 240;   ///< longer side
    /// The turn found on the front of the same sheet, for a back that is not certain by itself. A
    /// sheet bound at its long edge: the back is expected to need 360 − this.
    std::optional<int> sheetTurn;
    domain::PageEdit edit; ///< the operator's word, on top of all that; a kept page is read
};

/// What the pool makes of one raw page.
struct ProcessedPage {
    kernel::EncodedPage encoded; ///< deskewed, turned, packed by content
    QImage thumbnail;            ///< upright
    QImage textInput; ///< grey for OCR, ≤ 400 dpi; null on blank pages that nobody wants read
    bool blank = false;
    double skewDegrees = 0;    ///< found and corrected; 0 where it was left alone
    int rotation = 0;          ///< clockwise turn found and applied: 0, 90, 180, 270, edits apart
    QRectF paper;              ///< share of the upright page that is paper; null = all of it
    bool cropsToPaper = false; ///< without a crop of the edit, the paper is all that is shown
    QString separator;         ///< the domain::separatorKind of the sheet; empty = it is none
};

/// Spool page → page for a PDF. A pure function of file and policy; safe from any thread, made for
/// a pool.
class PageProcessor
{
public:
    virtual ~PageProcessor() = default;
    [[nodiscard]] virtual kernel::Result<ProcessedPage>
    process(const QString &spoolFile, const QByteArray &key, const PagePolicy &policy) const = 0;
    /// The raw page small, `pixels` on its longer side: the picture that the operator sees first
    /// (R43), neither straightened nor turned.
    [[nodiscard]] virtual kernel::Result<QImage>
    preview(const QString &spoolFile, const QByteArray &key, int pixels) const = 0;
};

} // namespace motcua::ports
