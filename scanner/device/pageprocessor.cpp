#include "scanner/device/pageprocessor.h"

#include "app/core/kernel/spoolpage.h"
#include "scanner/imaging/blank.h"
#include "scanner/imaging/colour.h"
#include "scanner/imaging/encode.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/jpegfile.h"
#include "scanner/imaging/leaders.h"
#include "scanner/imaging/orientation.h"
#include "scanner/imaging/recognise.h"
#include "scanner/imaging/sketch.h"
#include "scanner/imaging/skew.h"
#include "scanner/imaging/thumbnail.h"

namespace motcua::scanner
{

namespace
{

using kernel::failure;
using kernel::PageCoding;
using kernel::Result;
using ports::PagePolicy;
using ports::ProcessedPage;

constexpr double ocrDpi = 300;

/// What the small sketch of a page tells.
struct Findings {
    bool blank = false;
    imaging::PageContent content;
    imaging::Skew skew;
    int turn = 0;
};

Findings judged(const QImage &page, const PagePolicy &policy)
{
    const imaging::Sketch sketch = imaging::sketchOf(page);
    Findings found;
    found.blank = policy.flagBlank && imaging::isBlank(sketch);
    if (found.blank)
        return found; // what shines through is no reason to turn anything
    found.content = {imaging::hasColour(sketch.page), imaging::isShaded(sketch)};
    if (policy.deskew || policy.orient)
        found.skew = imaging::findSkew(sketch);
    if (policy.orient)
        found.turn = imaging::findOrientation(sketch, found.skew).turn;
    return found;
}

/// What is made of a page once it is upright.
struct Wish {
    PageCoding coding = PageCoding::ColourJpeg;
    bool reading = false; ///< text recognition follows
};

/// A page of text becomes black and white from the same evened gray that the OCR reads, so the
/// costly step is done once.
Result<ProcessedPage> packedText(const QImage &gray, bool reading, ProcessedPage page)
{
    const QImage level = imaging::levelled(gray);
    if (level.isNull()) { // no paper: keep the tones
        auto packed = imaging::encodedPage(gray, PageCoding::GrayJpeg);
        if (!packed)
            return failure(packed.error());
        page.encoded = std::move(*packed);
        return page;
    }
    auto packed = imaging::encodedPage(level, PageCoding::G4);
    if (!packed)
        return failure(packed.error());
    page.encoded = std::move(*packed);
    if (reading)
        page.textInput = imaging::withoutLeaders(
            imaging::reduced(level, std::max(1, qRound(imaging::dpiOf(level).width() / ocrDpi))));
    return page;
}

Result<ProcessedPage> packed(const QImage &image, const Wish &wish, ProcessedPage page)
{
    if (wish.coding == PageCoding::G4 && image.format() != QImage::Format_Mono)
        return packedText(image, wish.reading, std::move(page));
    auto encoded = imaging::encodedPage(image, wish.coding);
    if (!encoded)
        return failure(encoded.error());
    page.encoded = std::move(*encoded);
    if (wish.reading)
        page.textInput = imaging::ocrInput(image);
    return page;
}

Result<ProcessedPage> fromScan(QImage image, const PagePolicy &policy)
{
    const Findings found = judged(image, policy);
    const PageCoding coding = imaging::codingFor(image, found.content);
    // Colour that is not kept is dropped before the turning: a third of the bytes, a third of the
    // time.
    if (image.format() == QImage::Format_RGB888 && coding != PageCoding::ColourJpeg)
        image = imaging::grayOf(image);
    ProcessedPage page;
    page.blank = found.blank;
    if (policy.deskew && found.skew.isWorthTurning()) {
        page.skewDegrees = found.skew.degrees;
        image = imaging::deskewed(image, found.skew.degrees);
    }
    page.rotation = found.turn;
    image = imaging::turned(image, found.turn);
    page.thumbnail = imaging::thumbnailOf(image, policy.thumbnailPixels);
    return packed(image, {coding, !page.blank || policy.edit.kept}, std::move(page));
}

Result<ProcessedPage> fromJpeg(const kernel::SpoolPage &spooled, PagePolicy policy)
{
    auto image = imaging::decodedJpeg(spooled.jpeg);
    auto asIs = imaging::passedThrough(spooled.jpeg, spooled.facts.dpi);
    if (!image || !asIs)
        return failure(image ? asIs.error() : image.error());
    const double part = double(image->width()) / asIs->pixels.width();
    imaging::setDpi(*image, asIs->dpi * part);
    QImage upright = imaging::turned(*image, asIs->rotation);
    policy.deskew = false; // its bytes stay as they came
    const Findings found = judged(upright, policy);
    upright = imaging::turned(upright, found.turn);
    ProcessedPage page;
    page.blank = found.blank;
    page.rotation = found.turn;
    page.encoded = std::move(*asIs);
    page.encoded.rotation = (page.encoded.rotation + found.turn) % 360;
    page.thumbnail = imaging::thumbnailOf(upright, policy.thumbnailPixels);
    if (!page.blank || policy.edit.kept)
        page.textInput = imaging::ocrInput(upright);
    return page;
}

} // namespace

Result<ProcessedPage> SpoolPageProcessor::process(const QString &spoolFile, const QByteArray &key,
                                                  const PagePolicy &policy) const
{
    auto file = m_files.open(spoolFile, key);
    if (!file)
        return failure(file.error());
    auto spooled = kernel::readSpoolPage(**file);
    if (!spooled)
        return failure(spooled.error());
    if (!spooled->jpeg.isEmpty())
        return fromJpeg(*spooled, policy);
    return fromScan(std::move(spooled->image), policy);
}

Result<QImage> SpoolPageProcessor::preview(const QString &spoolFile, const QByteArray &key,
                                           int pixels) const
{
    auto file = m_files.open(spoolFile, key);
    if (!file)
        return failure(file.error());
    auto spooled = kernel::readSpoolPage(**file);
    if (!spooled)
        return failure(spooled.error());
    if (spooled->jpeg.isEmpty())
        return imaging::thumbnailOf(spooled->image, pixels);
    const auto image = imaging::decodedJpeg(spooled->jpeg);
    if (!image)
        return failure(image.error());
    return imaging::thumbnailOf(*image, pixels);
}

} // namespace motcua::scanner
