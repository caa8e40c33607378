#pragma once

#include <QImage>

namespace motcua::imaging
{

/// The page with `pixels` on its longer side (never enlarged), in its true proportions, RGB888 or
/// Grayscale8, smooth.
[[nodiscard]] QImage thumbnailOf(const QImage &page, int pixels);

} // namespace motcua::imaging
