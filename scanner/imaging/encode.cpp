#include "scanner/imaging/encode.h"

#include "app/core/kernel/jpegheader.h"
#include "scanner/imaging/background.h"
#include "scanner/imaging/enlarged.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/jbig2.h"
#include "scanner/imaging/jpegfile.h"
#include "scanner/imaging/mixedraster.h"
#include "scanner/imaging/palerules.h"
#include "scanner/imaging/pixelloops.h"
#include "scanner/imaging/sketch.h"

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace motcua::imaging
{

namespace
{

using kernel::EncodedPage;
using kernel::ErrorKind;
using kernel::failure;
using kernel::PageCoding;
using kernel::Result;

constexpr int colourQuality = 65; // character error is flat down to 30
constexpr int grayQuality = 65;
constexpr int beneathQuality = 40;       // tints and shadows, no strokes
constexpr int anewQuality = 92;          // a second loss must not be seen
constexpr double longerSideOfA4 = 11.69; // inches

QSizeF dpiToFillA4(const QSize &pixels)
{
    const double dpi = std::max(pixels.width(), pixels.height()) / longerSideOfA4;
    return {dpi, dpi};
}

/// The black strokes of gray rows and, of levelled ones, their pale rules; empty when memory is
/// short.
QList<InkMask> strokesOf(const Rows &gray, PageForm form, const QImage &sketch)
{
    QImage strokes = emptyMask(gray.size, gray.dpi);
    QImage weak = strokes;
    if (strokes.isNull())
        return {};
    std::vector<uchar> row(size_t(gray.rowBytes()));
    for (int y = 0; y < strokes.height(); ++y) {
        gray.read(y, row.data());
        loops::threshold(row.data(), strokes.scanLine(y), strokes.width(), inkThreshold);
        if (form == PageForm::Bilevel)
            loops::threshold(row.data(), weak.scanLine(y), weak.width(), faintThreshold);
    }
    return withPaleRules(std::move(strokes), weak, sketch);
}

/// The rectangle of a mask that has ink; empty where it has none.
QRect inkedArea(const QImage &strokes)
{
    const int bytes = (strokes.width() + 7) / 8;
    QRect area;
    for (int y = 0; y < strokes.height(); ++y) {
        const uchar *line = strokes.constScanLine(y);
        const auto inked = [](uchar byte) { return byte != 0; };
        const auto first = std::find_if(line, line + bytes, inked);
        if (first == line + bytes)
            continue;
        const auto last =
            std::find_if(std::reverse_iterator(line + bytes), std::reverse_iterator(line), inked);
        area |= QRect(QPoint(int(first - line) * 8, y), QPoint(int(last.base() - line) * 8 - 1, y));
    }
    return area & strokes.rect();
}

/// Adds inks to a page of white paper.
EncodedPage layered(EncodedPage page, const QList<InkMask> &masks)
{
    for (const InkMask &mask : masks) {
        const QRect area = inkedArea(mask.strokes);
        if (!area.isEmpty())
            page.inks.append(
                {PageCoding::Jbig2, encodedJbig2(mask.strokes.copy(area)), area, mask.ink});
    }
    return page;
}

std::optional<EncodedPage> blackPage(const Rows &gray, PageForm form, const QImage &sketch)
{
    const auto masks = strokesOf(gray, form, sketch);
    if (masks.isEmpty())
        return EncodedPage();
    if (!mixedRaster(masks, sketch).legibility.isEnough())
        return std::nullopt;
    if (masks.size() > 1)
        return layered({PageCoding::ColourJpeg, {}, gray.size, gray.dpi}, masks);
    return EncodedPage{PageCoding::Jbig2, encodedJbig2(masks.first().strokes), gray.size, gray.dpi};
}

std::optional<EncodedPage> mixedPage(const Rows &rows, const QImage &sketch)
{
    Enlarger fine(strokeDpi, rows);
    InkSorter sorter(fine, sketch);
    if (!sorter.canSort())
        return std::nullopt;
    for (int y = 0; y < fine.size().height(); ++y) {
        fine.go(y);
        sorter.take(y, fine);
    }
    const MixedRaster mixed = mixedRaster(sorter.masks(), sketch);
    if (!mixed.legibility.isEnough())
        return std::nullopt;
    EncodedPage page = layered({PageCoding::ColourJpeg, {}, fine.size(), fine.dpi()}, mixed.masks);
    if (!mixed.beneath.isNull()) {
        page.bytes = encodedJpeg(mixed.beneath, beneathQuality);
        page.picturePixels = mixed.beneath.size();
    }
    return page;
}

/// Encoders give nothing when memory is short.
Result<EncodedPage> sound(EncodedPage page)
{
    const auto isLacking = [](const kernel::InkLayer &layer) { return layer.bytes.isEmpty(); };
    if ((page.bytes.isEmpty() && page.inks.isEmpty()) ||
        std::any_of(page.inks.cbegin(), page.inks.cend(), isLacking))
        return failure(ErrorKind::Store, u"image.memory"_s, {},
                       u"page of %1 × %2 dots not packed"_s.arg(page.pixels.width())
                           .arg(page.pixels.height()));
    return page;
}

Result<EncodedPage> jpegPage(const Rows &rows, const PaperTone &paper)
{
    const bool colour = rows.channels == 3;
    return sound({colour ? PageCoding::ColourJpeg : PageCoding::GrayJpeg,
                  encodedJpeg(whitenedRows(rows, paper), colour ? colourQuality : grayQuality),
                  rows.size, rows.dpi});
}

/// The page on evenly white paper, its gray tones kept.
Result<EncodedPage> grayPage(const Rows &gray, const QImage &sketch)
{
    const Background light = Background::aroundPictures(grayOf(sketch));
    if (light.isNull())
        return jpegPage(gray, paperTone(grayOf(sketch)));
    const Rows even = curvedRows(light.levelled(gray), cleaningCurve());
    return sound({PageCoding::GrayJpeg, encodedJpeg(even, grayQuality), gray.size, gray.dpi});
}

} // namespace

PageForm formFor(const QImage &page, const PageContent &content)
{
    if (page.format() == QImage::Format_Mono)
        return PageForm::Lineart;
    if (content.colour)
        return PageForm::Mixed;
    return content.shaded ? PageForm::Gray : PageForm::Bilevel;
}

QImage blackAndWhite(const QImage &level) { return inkOf(level, inkThreshold); }

Result<EncodedPage> encodedPage(const Rows &rows, PageForm form, const QImage &sketch)
{
    if (form == PageForm::Mixed && rows.channels == 3) {
        if (auto page = mixedPage(rows, sketch))
            return sound(std::move(*page));
        return jpegPage(rows, paperTone(sketch));
    }
    if (form == PageForm::Bilevel || form == PageForm::Lineart) {
        const Rows gray = grayRows(rows);
        const bool isLineart = form == PageForm::Lineart;
        if (auto page = blackPage(isLineart ? gray : enlargedTo(strokeDpi, gray), form, sketch))
            return sound(std::move(*page));
    }
    if (form == PageForm::Colour || form == PageForm::Mixed)
        return jpegPage(rows, paperTone(sketch));
    return grayPage(grayRows(rows), sketch);
}

Result<EncodedPage> encodedBilevel(const QImage &mono)
{
    return sound({PageCoding::Jbig2, encodedJbig2(mono), mono.size(), dpiOf(mono)});
}

Result<EncodedPage> encodedAnew(const Rows &rows)
{
    return sound({rows.channels == 3 ? PageCoding::ColourJpeg : PageCoding::GrayJpeg,
                  encodedJpeg(rows, anewQuality), rows.size, rows.dpi});
}

Result<EncodedPage> passedThrough(const QByteArray &jpeg, QSizeF dpi, int turn)
{
    const auto header = kernel::readJpegHeader(jpeg);
    if (!header || header->pixels.isEmpty())
        return failure(ErrorKind::Refused, u"image.damaged"_s, {}, u"JPEG head unreadable"_s);
    if (!header->fitsPdf())
        return failure(ErrorKind::Refused, u"image.unsupported"_s, {},
                       u"a JPEG that a PDF doesn't show as it is"_s);
    const PageCoding coding = header->components == 1   ? PageCoding::GrayJpeg
                              : header->components == 4 ? PageCoding::CmykJpeg
                                                        : PageCoding::ColourJpeg;
    return EncodedPage{coding, jpeg, header->pixels,
                       dpi.isEmpty() ? dpiToFillA4(header->pixels) : dpi,
                       (header->turn.clockwise + turn) % 360};
}

} // namespace motcua::imaging
