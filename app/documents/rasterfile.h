#pragma once

#include <QImage>

namespace motcua::documents
{

/// Above this many pixels an image is not opened: an A3 page at 600 dpi has 70 million.
inline constexpr qint64 mostPixels = 80'000'000;

/// The picture as a page: Mono (0 = white, 1 = black), Grayscale8 or RGB888, on white where it was
/// transparent, its resolution kept. A colour format whose pixels are all grey stays colour.
[[nodiscard]] QImage asPage(QImage image);

/// What shows a stored picture upright: it is turned clockwise, then mirrored left to right.
struct Turn {
    int clockwise = 0; ///< 0, 90, 180, 270
    bool isMirrored = false;
};

/// Of the orientations 1…8 of TIFF 6.0 and Exif 2.3; none for any other number.
[[nodiscard]] Turn turnFor(int orientation);
[[nodiscard]] QImage turned(QImage image, const Turn &turn);

} // namespace motcua::documents
