#pragma once

#include "app/core/kernel/jpegheader.h"
#include "app/core/kernel/result.h"
#include "scanner/imaging/rows.h"

#include <QByteArray>
#include <QImage>

namespace motcua::imaging
{

/// libjpeg writes no longer ones.
inline constexpr int longestJpegSide = 65'500;

/// Decodes to Grayscale8 or RGB888 (CMYK is converted), not turned, dpi as in the file. An image of
/// more than `mostPixels` is decoded at 1/2, 1/4 or 1/8 of its size, so that memory is bounded
/// whatever the file claims; whatever was imported is whole without a wish. Errors: "image.damaged"
/// (broken or cut off), "image.tooLarge".
[[nodiscard]] kernel::Result<QImage> decodedJpeg(const QByteArray &file,
                                                 qint64 mostPixels = kernel::mostPicturePixels);

/// As small as the library decodes it at once (down to 1/8) with at least `longerSide` pixels: for
/// a first picture. Errors: "image.damaged".
[[nodiscard]] kernel::Result<QImage> decodedJpegAtLeast(const QByteArray &file, int longerSide);

/// Grayscale8 or RGB888 to JPEG with the image's dpi; colour at full resolution (4:4:4), because
/// red letters of a seal blur otherwise. Empty when memory is short or a side exceeds
/// longestJpegSide.
[[nodiscard]] QByteArray encodedJpeg(const QImage &page, int quality);

/// The same row by row: besides the file itself little memory is held, whatever the page's size.
[[nodiscard]] QByteArray encodedJpeg(const Rows &rows, int quality);

} // namespace motcua::imaging
