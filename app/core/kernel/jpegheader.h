#pragma once

#include <QByteArrayView>
#include <QSize>
#include <QSizeF>

#include <optional>

namespace motcua::kernel
{

// What a picture from outside may ask for. motcua-reader refuses what asks for more, so whatever
// else decodes it has to hold no less.
inline constexpr qint64 mostPicturePixels = 80'000'000; ///< A3 at 600 dpi has 70 million
inline constexpr int mostJpegScans = 200;               ///< a progressive bomb has thousands
/// Of a progressive JPEG's coefficients, two bytes each: 80 million pixels with the usual coarser
/// colour, or 41 million without.
inline constexpr qint64 mostJpegMemory = 240 << 20;

/// What shows a stored picture upright: it is turned clockwise, then mirrored left to right.
struct Turn {
    int clockwise = 0; ///< 0, 90, 180, 270
    bool isMirrored = false;

    bool operator==(const Turn &) const = default;
};

/// Of the orientations 1…8 of TIFF 6.0 and Exif 2.3; none for any other number.
[[nodiscard]] Turn turnFor(int orientation);

/// What the markers before the picture say (ITU T.81 Annex B, JFIF 1.02, Exif 2.3).
struct JpegHeader {
    QSize pixels;
    int components = 0;     ///< 1 gray, 3 colour, 4 CMYK
    bool isAdobe = false;   ///< an APP14 marker: four components are then stored inverted
    bool isHuffman8 = true; ///< 8-bit Huffman baseline, extended or progressive: what a PDF may
                            ///< hold
    QSizeF dpi; ///< JFIF's, else Exif's, as told and so perhaps absurd; empty = not told
    Turn turn;

    /// Does a PDF show the bytes as they are, but for a turn?
    [[nodiscard]] bool fitsPdf() const
    {
        return isHuffman8 && !turn.isMirrored &&
               (components == 1 || components == 3 || components == 4);
    }
};

/// Reads up to the first frame header; nothing when the bytes are no JPEG or end before it. Trusts
/// no number in them: any bytes may be given.
[[nodiscard]] std::optional<JpegHeader> readJpegHeader(QByteArrayView file);

} // namespace motcua::kernel
