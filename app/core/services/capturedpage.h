#pragma once

#include "app/core/domain/pagearrangement.h"
#include "app/core/kernel/error.h"
#include "app/core/kernel/page.h"
#include "app/core/services/pagereader.h"
#include "app/core/services/thumbnail.h"

#include <QRectF>
#include <QSize>
#include <QString>

#include <optional>

namespace motcua::services
{

/// One page of a stack on its way to a document.
struct CapturedPage {
    kernel::ScannedPage scanned;
    enum class Stage {
        Spooled,
        Processed,
        Failed,
        Lost, ///< was announced, and has gone from the disk since
    } stage = Stage::Spooled;
    std::optional<kernel::Error> fault; ///< why it cannot be in a document
    Thumbnail thumbnail;                ///< null where none are kept (Capture::Parts)
    QSize pixels;                       ///< of the processed page
    bool blank = false;
    domain::PageEdit edit;      ///< as wanted
    domain::PageEdit shownEdit; ///< as in thumbnail and document; another one is on its way
    double skewDegrees = 0;
    int rotation = 0;             ///< clockwise turn found and applied, degrees
    QRectF paper;                 ///< as ports::ProcessedPage::paper
    bool cropsToPaper = false;    ///< as there
    QString separator;            ///< as ports::ProcessedPage::separator
    std::optional<KeptText> text; ///< empty = not read: not yet, not wanted or in vain
    enum class Reading {
        None,    ///< nothing to read: not prepared yet, blank, a separator, no recogniser
        Awaited, ///< its turn comes, or it is being read
        Over     ///< read, or in vain
    } reading = Reading::None;

    /// The share of the upright page that is shown under this edit; all of it as (0, 0, 1, 1).
    [[nodiscard]] QRectF shownPart(const domain::PageEdit &wanted) const
    {
        const QRectF unedited = cropsToPaper ? paper : QRectF(0, 0, 1, 1);
        return wanted.crop.isNull() ? unedited : wanted.crop;
    }
    /// Can it be searched in the document?
    [[nodiscard]] bool hasText() const { return text && text->hasWords; }
    /// It was read, and cannot be searched all the same.
    [[nodiscard]] bool lacksText() const { return reading == Reading::Over && !hasText(); }
    /// Does it stand in the document?
    [[nodiscard]] bool isIncluded() const
    {
        return stage == Stage::Processed && (!blank || edit.kept);
    }
};

} // namespace motcua::services
