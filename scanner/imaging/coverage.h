#pragma once

#include <QImage>

namespace motcua::imaging
{

/// How much of each dot of a coarser picture is covered by the ink of a Mono mask: Grayscale8 of
/// `size`, 255 = all of it. Exact by area, so that a thin rule lies where it lies.
[[nodiscard]] QImage coverageOf(const QImage &strokes, const QSize &size);

} // namespace motcua::imaging
