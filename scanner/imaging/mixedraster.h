#pragma once

#include "scanner/imaging/inksorter.h"
#include "scanner/imaging/legibility.h"

namespace motcua::imaging
{

/// A page as mixed raster content (ITU-T T.44): strokes at full resolution, one bit a dot and one
/// colour a layer, over a coarse picture of what is no stroke.
struct MixedRaster {
    QList<InkMask> masks;
    QImage beneath; ///< RGB888 at about 75 dpi; null where it is plain white paper
    Legibility legibility;
};

/// Puts the strokes that were sorted over the rest of the page. `sketch` is the page at about
/// 150 dpi, placed as the masks are; a gray one is judged but has nothing beneath. About 60 ms at
/// A4.
[[nodiscard]] MixedRaster mixedRaster(QList<InkMask> masks, const QImage &sketch);

/// What a viewer shows of it, RGB888 of `size`.
[[nodiscard]] QImage shown(const MixedRaster &page, const QSize &size);

} // namespace motcua::imaging
