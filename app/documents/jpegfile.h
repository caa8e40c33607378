#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QSize>
#include <QSizeF>

#include <optional>

namespace motcua::documents
{

/// What the markers before the picture say (ITU T.81 Annex B, JFIF 1.02, Exif 2.3).
struct JpegHead {
    QSize pixels;
    int components = 0;   ///< 1, 3 or 4
    bool isAdobe = false; ///< an APP14 marker: four components are then stored inverted
    bool isHuffman8 =
        true;         ///< 8-bit Huffman baseline, extended or progressive: what a PDF may hold
    QSizeF dpi;       ///< empty = not told
    int rotation = 0; ///< clockwise degrees that show it upright: 0, 90, 180, 270
    bool isMirrored = false; ///< Exif orientations 2, 4, 5, 7
};

/// Reads up to the first frame header; nothing when the bytes are no JPEG or end before it.
[[nodiscard]] std::optional<JpegHead> readJpegHead(QByteArrayView file);

/// Is the picture whole? Decodes every coefficient (at an eighth of the size, a few ms a megapixel)
/// and takes libjpeg's warnings about missing or corrupt data seriously. The detail of the error
/// is libjpeg's sentence; its key is empty, for the caller to fill.
[[nodiscard]] kernel::Status checkJpeg(QByteArrayView file);

} // namespace motcua::documents
