#pragma once

#include "app/core/kernel/result.h"
#include "scanner/imaging/rows.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

namespace motcua::imaging
{

/// What stands in the head of a JPEG file.
struct JpegFacts {
    QSize pixels;
    int components = 0;  ///< 1 gray, 3 colour, 4 CMYK
    QSizeF dpi;          ///< 0 where the file doesn't say
    int turn = 0;        ///< clockwise turn for display (EXIF orientation): 0, 90, 180, 270
    bool fitsPdf = true; ///< baseline or progressive, 8 bits: a PDF may hold the bytes as they are
};

/// Errors: "image.damaged" (no JPEG, or its head is broken).
[[nodiscard]] kernel::Result<JpegFacts> jpegFacts(const QByteArray &file);

/// Decodes to Grayscale8 or RGB888 (CMYK is converted), not turned, dpi as in the file. An image of
/// more than `mostPixels` is decoded at 1/2, 1/4 or 1/8 of its size, so that memory is bounded
/// whatever the file claims. Errors: "image.damaged" (broken or cut off), "image.tooLarge".
[[nodiscard]] kernel::Result<QImage> decodedJpeg(const QByteArray &file,
                                                 qint64 mostPixels = 40'000'000);

/// As small as the library decodes it at once (down to 1/8) with at least `longerSide` pixels: for
/// a first picture. Errors: "image.damaged".
[[nodiscard]] kernel::Result<QImage> decodedJpegAtLeast(const QByteArray &file, int longerSide);

/// Grayscale8 or RGB888 to JPEG with the image's dpi; colour at full resolution (4:4:4), because
/// red letters of a seal blur otherwise. Empty when memory is short.
[[nodiscard]] QByteArray encodedJpeg(const QImage &page, int quality);

/// The same row by row: besides the file itself little memory is held, whatever the page's size.
[[nodiscard]] QByteArray encodedJpeg(const Rows &rows, int quality);

} // namespace motcua::imaging
