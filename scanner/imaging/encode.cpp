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

Result<EncodedPage> encodedPage(const QImage &page, PageCoding coding)
{
    EncodedPage encoded{coding, {}, page.size(), dpiOf(page), 0};
    switch (coding) {
    case PageCoding::G4:
        encoded.bytes =
            encodedG4(page.format() == QImage::Format_Mono ? page : blackAndWhite(page));
        break;
    case PageCoding::GrayJpeg:
        encoded.bytes = encodedJpeg(whitened(grayOf(page)), grayQuality);
        break;
    case PageCoding::ColourJpeg:
    case PageCoding::CmykJpeg:
        encoded.coding = PageCoding::ColourJpeg;
        encoded.bytes =
            encodedJpeg(whitened(page.convertToFormat(QImage::Format_RGB888)), colourQuality);
        break;
    }
    if (encoded.bytes.isEmpty())
        return failure(ErrorKind::Store, u"image.memory"_s, {},
                       u"page of %1 × %2 dots not packed"_s.arg(page.width()).arg(page.height()));
    return encoded;
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
