#pragma once

#include "app/core/kernel/jpegheader.h"

#include <QImage>

namespace motcua::documents
{

/// Above this many pixels an image is not opened.
inline constexpr qint64 mostPixels = kernel::mostPicturePixels;

/// The picture as a page: Mono (0 = white, 1 = black), Grayscale8 or RGB888, on white where it was
/// transparent, its resolution kept. A colour format whose pixels are all grey stays colour.
[[nodiscard]] QImage asPage(QImage image);

using kernel::Turn;
using kernel::turnFor;
[[nodiscard]] QImage turned(QImage image, const Turn &turn);

} // namespace motcua::documents
