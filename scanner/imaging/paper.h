#pragma once

#include "scanner/imaging/sketch.h"

#include <QRectF>

namespace motcua::imaging
{

/// Where the paper lies on what was scanned: a short sheet in a long window, a card on the glass,
/// a driver's padding in white or black. Shares of the page straightened by `skewDegrees` (not
/// turned), with 3 mm to spare around everything that is not background. Null where all of it is
/// paper and wherever that is not certain: paper as bright as what is around it, ragged shapes.
/// About 3 ms.
[[nodiscard]] QRectF findPaper(const Sketch &sketch, double skewDegrees = 0);

/// A share of a page after a clockwise turn of it.
[[nodiscard]] QRectF turnedShare(const QRectF &share, int degrees);

} // namespace motcua::imaging
