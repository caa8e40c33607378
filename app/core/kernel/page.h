#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

// The values that travel between scanner, image work and documents. A page as pixels is a QImage of
// format Mono (1 bit; colour table 0 = white, 1 = black), Grayscale8 or RGB888 with its real dots
// per metre set.

namespace motcua::kernel
{

enum class PageSide { Front, Back };

/// Facts about one page that the scanner fed, kept with its pixels for ever (R33 of the scanning
/// rules).
struct ScannedPage {
    int number = 0; ///< 1-based position in the stack, counting every side, blank or not
    int sheet = 0;  ///< 1-based sheet; front and back of a duplex sheet share it
    PageSide side = PageSide::Front;
    QString file; ///< spool file (absolute path), complete and durable
    QString device;
    QDateTime scannedAt;
    QSizeF dpi;             ///< as read back from the device, horizontal and vertical
    QSize pixels;           ///< width × lines received
    int announcedLines = 0; ///< lines promised by the device, −1 = unknown
    bool isShort = false;   ///< fewer lines came than were promised

    bool operator==(const ScannedPage &) const = default;
};

/// How an image is packed inside a PDF.
enum class PageCoding {
    Jbig2,      ///< one lossless generic region (ITU-T T.88), 1 bit, 1 = black
    GrayJpeg,   ///< DCT, one component
    ColourJpeg, ///< DCT, three components (YCbCr)
    CmykJpeg,   ///< DCT, four components, Adobe-inverted; only ever passed through
};

/// Strokes of one ink that are painted over a page's picture: 1 bit a dot, 1 = ink.
struct InkLayer {
    PageCoding coding = PageCoding::Jbig2; ///< of one bit
    QByteArray bytes;
    QRect area; ///< in dots of the page
    QRgb ink = qRgb(0, 0, 0);

    bool operator==(const InkLayer &) const = default;
};

/// A page ready for a PDF: bytes exactly as they will stand in the file. Mixed raster content has
/// inks over a picture that may be coarser than the page, or over bare white paper.
struct EncodedPage {
    PageCoding coding = PageCoding::ColourJpeg;
    QByteArray bytes; ///< of the picture; empty = white paper beneath the inks
    QSize pixels;
    QSizeF dpi;            ///< > 0; the page's size on paper is pixels ÷ dpi inches
    int rotation = 0;      ///< clockwise turn for display: 0, 90, 180 or 270 degrees
    QSize picturePixels{}; ///< where the picture is coarser than the page; empty = `pixels`
    QList<InkLayer> inks{};

    /// Of everything that goes into the file.
    [[nodiscard]] qint64 byteCount() const
    {
        qint64 count = bytes.size();
        for (const InkLayer &layer : inks)
            count += layer.bytes.size();
        return count;
    }
    bool operator==(const EncodedPage &) const = default;
};

/// One recognised word: text in NFC and its box in pixels of the page image it was read from.
struct TextWord {
    QString text;
    QRectF box;
    float confidence = 0; ///< 0…100

    bool operator==(const TextWord &) const = default;
};

/// The words of one page in reading order, line by line.
struct PageText {
    QSize pixels; ///< size of the image that the boxes refer to
    QList<QList<TextWord>> lines;

    [[nodiscard]] bool isEmpty() const { return lines.isEmpty(); }
    bool operator==(const PageText &) const = default;
};

} // namespace motcua::kernel
