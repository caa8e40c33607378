#pragma once

#include "scanner/imaging/gray.h"
#include "scanner/imaging/rows.h"

#include <QRectF>
#include <QTransform>

namespace motcua::imaging
{

/// How a raw page is brought into its final form, in this order: straightened about its centre,
/// turned upright, cropped, turned and mirrored as the operator wishes. Parameters only; the raw
/// page stays what it is, and all of it happens in one step.
struct Placement {
    double skewDegrees = 0; ///< the lean that is taken out, clockwise as findSkew() says
    int turn = 0;           ///< clockwise, 0, 90, 180 or 270 degrees
    QRectF crop;            ///< shares of the upright page; null = all of it
    int furtherTurn = 0;    ///< clockwise, after the crop
    bool mirrored = false;  ///< left and right exchanged, last of all
    PaperTone beyond;       ///< fills what was not scanned; white leaves an edge on gray paper

    [[nodiscard]] bool isNothing() const;
};

/// Pixels of the placed page; at least 1 × 1 for a page that is not null.
[[nodiscard]] QSize placedSize(const Placement &placement, const QSize &raw);

/// Where a dot of the placed page lies on the raw one, both as coordinates of pixel centres.
[[nodiscard]] QTransform toRaw(const Placement &placement, const QSize &raw);

/// The placed page from its raw pixels: interpolated once where it was straightened (`beyond`
/// where nothing was scanned), else dot by dot without loss. Rows may be asked for in any order. A
/// Mono page comes as gray. Its sides may be as long as a QImage's.
[[nodiscard]] Rows placedRows(const QImage &raw, const Placement &placement);

/// The same as an image of the raw one's format.
[[nodiscard]] QImage placed(const QImage &raw, const Placement &placement);

[[nodiscard]] inline QImage turned(const QImage &page, int degrees)
{
    return placed(page, {.turn = degrees});
}

} // namespace motcua::imaging
