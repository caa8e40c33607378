#include "scanner/device/pageprocessor.h"

#include "app/core/kernel/spoolpage.h"
#include "scanner/device/pagefindings.h"
#include "scanner/device/spoolpreview.h"
#include "scanner/imaging/background.h"
#include "scanner/imaging/encode.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/jpegfile.h"
#include "scanner/imaging/placement.h"
#include "scanner/imaging/recognise.h"
#include "scanner/imaging/thumbnail.h"

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

namespace
{

using imaging::Background;
using imaging::PageForm;
using imaging::Placement;
using imaging::Rows;
using kernel::EncodedPage;
using kernel::failure;
using kernel::Result;
using ports::PagePolicy;
using ports::ProcessedPage;

constexpr qint64 looksEnough = 20'000'000; // dots of a JPEG that is only looked at: A3 at 300 dpi

/// The page's final form, and what is found on a sketch of it.
struct Final {
    Rows rows;
    QImage sketch; ///< small, of the same placement
    PageForm form = PageForm::Colour;
};

/// Packs the rows; what tesseract is to read is taken from them as they pass.
Result<EncodedPage> packed(const Final &page, QImage *textInput)
{
    const bool levels = page.form == PageForm::Bilevel;
    const Background light = levels ? Background::of(imaging::grayOf(page.sketch)) : Background();
    // Without paper (a black page, a photo) there is nothing to level: the tones are kept.
    const PageForm form = levels && light.isNull() ? PageForm::Gray : page.form;
    Rows rows = light.isNull() ? page.rows : light.levelled(page.rows);
    const QImage sketch =
        light.isNull() ? page.sketch : light.levelled(imaging::grayOf(page.sketch));
    if (!textInput)
        return imaging::encodedPage(rows, form, sketch);
    imaging::Beside beside(rows, imaging::ocrFactor(rows.dpi.width()));
    auto done = imaging::encodedPage(imaging::noted(std::move(rows), beside), form, sketch);
    QImage text = beside.image();
    if (light.isNull()) {
        const Background bright = Background::of(imaging::brightestOf(page.sketch));
        if (!bright.isNull())
            text = bright.levelled(text);
    }
    *textInput = text;
    return done;
}

/// An encoder gives nothing and does not say why; libjpeg's longest side is no lack of memory.
Result<EncodedPage> explained(Result<EncodedPage> page, const QSize &size)
{
    if (page || page.error().key != u"image.memory"_s ||
        std::max(size.width(), size.height()) <= imaging::longestJpegSide)
        return page;
    return failure(kernel::ErrorKind::Refused, u"image.tooLong"_s,
                   {QString::number(imaging::longestJpegSide)}, page.error().detail);
}

Placement placementFor(const Findings &found, const PagePolicy &policy)
{
    const domain::PageEdit &edit = policy.edit;
    Placement placement;
    if (policy.deskew && edit.straighten && found.skew.isWorthTurning())
        placement.skewDegrees = found.skew.degrees;
    placement.turn = found.turn;
    placement.crop = edit.crop.isNull() && policy.cropToPaper ? found.paper : edit.crop;
    placement.furtherTurn = edit.turn;
    placement.mirrored = edit.mirrored;
    return placement;
}

ProcessedPage pageWith(const Findings &found, const PagePolicy &policy, const Placement &placement)
{
    ProcessedPage page;
    page.blank = found.blank;
    page.skewDegrees = placement.skewDegrees;
    page.rotation = found.turn;
    page.paper = found.paper;
    page.cropsToPaper = policy.cropToPaper && !found.paper.isNull();
    page.separator = found.separator;
    return page;
}

bool isRead(const Findings &found, const PagePolicy &policy)
{
    return (!found.blank || policy.edit.kept) && found.separator.isEmpty();
}

/// The sketch is enough for a thumbnail of the usual size.
QImage thumbnail(const Final &page, int pixels)
{
    const bool enough = std::max(page.sketch.width(), page.sketch.height()) >= pixels;
    return imaging::thumbnailOf(enough ? page.sketch : imageOf(page.rows), pixels);
}

Result<ProcessedPage> fromScan(QImage raw, const PagePolicy &policy)
{
    const imaging::Sketch sketch = imaging::sketchOf(raw);
    const Findings found = findingsOf(raw, sketch, policy);
    Placement placement = placementFor(found, policy);
    Final last;
    last.form = imaging::formFor(raw, found.content);
    // Colour that is not kept is dropped before the turning: a third of the bytes, a third of the
    // time.
    const bool colour = last.form == PageForm::Mixed;
    if (raw.format() == QImage::Format_RGB888 && !colour)
        raw = imaging::grayInPlace(std::move(raw));
    const QImage &small = colour ? sketch.page : sketch.gray;
    placement.beyond = imaging::paperTone(small);
    last.sketch = imaging::placed(small, placement);
    last.rows = imaging::placedRows(raw, placement);
    raw = {}; // the rows hold it
    ProcessedPage page = pageWith(found, policy, placement);
    page.thumbnail = thumbnail(last, policy.thumbnailPixels);
    QImage *textInput = isRead(found, policy) ? &page.textInput : nullptr;
    auto encoded = explained(packed(last, textInput), last.rows.size);
    if (!encoded)
        return failure(encoded.error());
    page.encoded = std::move(*encoded);
    return page;
}

/// A crop or a mirror needs new bytes; a turn is only said.
Result<EncodedPage> encodedFile(const EncodedPage &asIs, const QImage &raw,
                                const Placement &placement)
{
    if (placement.crop.isNull() && !placement.mirrored) {
        EncodedPage page = asIs;
        page.rotation = (placement.turn + placement.furtherTurn) % 360;
        return page;
    }
    return imaging::encodedAnew(imaging::placedRows(raw, placement));
}

Result<ProcessedPage> fromJpeg(const kernel::SpoolPage &spooled, PagePolicy policy)
{
    const domain::PageEdit &edit = policy.edit;
    policy.deskew = false; // its bytes stay as they came
    policy.cropToPaper = false;
    const bool anew = !edit.crop.isNull() || edit.mirrored;
    auto image =
        anew ? imaging::decodedJpeg(spooled.jpeg) : imaging::decodedJpeg(spooled.jpeg, looksEnough);
    auto asIs = imaging::passedThrough(spooled.jpeg, spooled.facts.dpi);
    if (!image || !asIs)
        return failure(image ? asIs.error() : image.error());
    const double part = double(image->width()) / asIs->pixels.width();
    imaging::setDpi(*image, asIs->dpi * part);
    const imaging::Sketch sketch = imaging::sketchOf(imaging::turned(*image, asIs->rotation));
    const Findings found = findingsOf(*image, sketch, policy);
    Placement placement = placementFor(found, policy);
    Final last;
    last.sketch = imaging::placed(sketch.page, placement);
    placement.turn = (placement.turn + asIs->rotation) % 360;
    last.rows = imaging::placedRows(*image, placement);
    ProcessedPage page = pageWith(found, policy, placement);
    auto encoded = encodedFile(*asIs, *image, placement);
    if (!encoded)
        return failure(encoded.error());
    page.encoded = std::move(*encoded);
    page.thumbnail = thumbnail(last, policy.thumbnailPixels);
    if (isRead(found, policy))
        page.textInput = imaging::ocrInput(imageOf(last.rows));
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
    return spoolPreview(**file, pixels);
}

} // namespace motcua::scanner
