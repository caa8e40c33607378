#include "scanner/imaging/encode.h"

#include "scanner/imaging/g4.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/jpegfile.h"
#include "scanner/imaging/sketch.h"

#include <algorithm>

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

constexpr int colourQuality = 75;
constexpr int grayQuality = 70;
constexpr int anewQuality = 92; // a second loss must not be seen
constexpr int inkThreshold = levelPaper * 3 / 4;
constexpr double longerSideOfA4 = 11.69; // inches

QSizeF dpiOfPassed(const JpegFacts &facts, QSizeF fallback)
{
    if (!facts.dpi.isEmpty())
        return facts.dpi;
    if (!fallback.isEmpty())
        return fallback;
    const double guess = std::max(facts.pixels.width(), facts.pixels.height()) / longerSideOfA4;
    return {guess, guess};
}

/// Encoders give nothing when memory is short.
Result<EncodedPage> sound(EncodedPage page)
{
    if (page.bytes.isEmpty())
        return failure(ErrorKind::Store, u"image.memory"_s, {},
                       u"page of %1 × %2 dots not packed"_s.arg(page.pixels.width())
                           .arg(page.pixels.height()));
    return page;
}

} // namespace

PageCoding codingFor(const QImage &page, const PageContent &content)
{
    if (page.format() == QImage::Format_Mono)
        return PageCoding::G4;
    if (content.colour)
        return PageCoding::ColourJpeg;
    return content.shaded ? PageCoding::GrayJpeg : PageCoding::G4;
}

QImage blackAndWhite(const QImage &level) { return inkOf(level, inkThreshold); }

Result<EncodedPage> encodedPage(const Rows &rows, PageCoding coding, const PaperLight &light)
{
    const bool colour = coding == PageCoding::ColourJpeg && rows.channels == 3;
    if (coding == PageCoding::G4) {
        const Rows even =
            light.background.isNull() ? grayRows(rows) : light.background.levelled(rows);
        return sound({coding, encodedG4(even, inkThreshold), rows.size, rows.dpi, 0});
    }
    const Rows white = whitenedRows(colour ? rows : grayRows(rows), light.tone);
    return sound({colour ? PageCoding::ColourJpeg : PageCoding::GrayJpeg,
                  encodedJpeg(white, colour ? colourQuality : grayQuality), rows.size, rows.dpi,
                  0});
}

Result<EncodedPage> encodedPage(const QImage &page, PageCoding coding)
{
    if (coding == PageCoding::G4 && page.format() == QImage::Format_Mono)
        return sound({coding, encodedG4(page), page.size(), dpiOf(page), 0});
    const bool colour = coding == PageCoding::ColourJpeg || coding == PageCoding::CmykJpeg;
    const QImage pixels = colour                     ? page.convertToFormat(QImage::Format_RGB888)
                          : coding == PageCoding::G4 ? page
                                                     : grayOf(page);
    return encodedPage(rowsOf(pixels), colour ? PageCoding::ColourJpeg : coding,
                       {paperTone(pixels), {}});
}

Result<EncodedPage> encodedAnew(const Rows &rows)
{
    return sound({rows.channels == 3 ? PageCoding::ColourJpeg : PageCoding::GrayJpeg,
                  encodedJpeg(rows, anewQuality), rows.size, rows.dpi, 0});
}

Result<EncodedPage> passedThrough(const QByteArray &jpeg, QSizeF fallbackDpi, int turn)
{
    const auto facts = jpegFacts(jpeg);
    if (!facts)
        return failure(facts.error());
    if (!facts->fitsPdf)
        return failure(ErrorKind::Refused, u"image.unsupported"_s, {},
                       u"JPEG coding that PDF doesn't know"_s);
    const PageCoding coding = facts->components == 1   ? PageCoding::GrayJpeg
                              : facts->components == 4 ? PageCoding::CmykJpeg
                                                       : PageCoding::ColourJpeg;
    return EncodedPage{coding, jpeg, facts->pixels, dpiOfPassed(*facts, fallbackDpi),
                       (facts->turn + turn) % 360};
}

} // namespace motcua::imaging
