#include "scanner/imaging/colour.h"

#include "scanner/imaging/blank.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/pixbridge.h"

#include <leptonica/allheaders.h>

#include <algorithm>

namespace motcua::imaging
{

namespace
{

// At 40 dpi the reddish left and the bluish right flank of a black stroke fall into one pixel and
// cancel; a ballpoint stroke still leaves a third of its colour.
constexpr double colourDpi = 40;
constexpr int leastChroma = 30;    // of 255, after the paper's tint is taken out
constexpr double leastPatch = 4.5; // mm² of connected colour

int chroma(const uchar *rgb, const PaperTone &paper)
{
    const int red = std::min(255, rgb[0] * 255 / std::max(1, paper.red));
    const int green = std::min(255, rgb[1] * 255 / std::max(1, paper.green));
    const int blue = std::min(255, rgb[2] * 255 / std::max(1, paper.blue));
    return std::max({red, green, blue}) - std::min({red, green, blue});
}

/// Pixels of the largest 8-connected patch.
int largestPatch(const QImage &mask)
{
    const PixPtr pix = toPix(mask);
    Pixa *parts = nullptr;
    Boxa *boxes = pix ? pixConnComp(pix.get(), &parts, 8) : nullptr;
    l_int32 largest = 0;
    for (int i = 0; parts && i < pixaGetCount(parts); ++i) {
        const PixPtr part(pixaGetPix(parts, i, L_CLONE));
        l_int32 dots = 0;
        pixCountPixels(part.get(), &dots, nullptr);
        largest = std::max(largest, dots);
    }
    boxaDestroy(&boxes);
    pixaDestroy(&parts);
    return largest;
}

constexpr int darkTone = 50; // shares of the paper's tone, in percent
constexpr int lightTone = 78;
constexpr double strokeWidth = 1.3;   // mm: no letter stroke of a text is wider
constexpr double leastShade = 0.0015; // share of the page

/// Gray areas wider than any stroke, in pixels of the sketch.
int shadedArea(const Sketch &sketch)
{
    const int paper = paperTone(sketch.gray).red;
    const PixPtr dark = toPix(inkOf(sketch.gray, paper * darkTone / 100));
    const PixPtr light = toPix(inkOf(sketch.gray, paper * lightTone / 100));
    if (!dark || !light)
        return 0;
    const PixPtr middle(pixSubtract(nullptr, light.get(), dark.get()));
    const PixPtr inner(pixRemoveBorderConnComps(middle.get(), 8));
    const int width = std::max(3, sketch.pixels(strokeWidth)) | 1;
    const PixPtr wide(inner ? pixOpenBrick(nullptr, inner.get(), width, width) : nullptr);
    l_int32 area = 0;
    if (wide)
        pixCountPixels(wide.get(), &area, nullptr);
    return area;
}

/// Faint strokes that no part of a letter touches.
bool hasFaintStrokes(const Sketch &sketch)
{
    const BlankLimits limits;
    const PixPtr strong = toPix(inkOf(sketch.level, 150));
    const PixPtr faint = toPix(inkOf(sketch.level, limits.faintTone));
    if (!strong || !faint)
        return false;
    const PixPtr near(pixDilateBrick(nullptr, strong.get(), 3, 3));
    const PixPtr withInk(near ? pixSeedfillBinary(nullptr, near.get(), faint.get(), 8) : nullptr);
    const PixPtr alone(withInk ? pixSubtract(nullptr, faint.get(), withInk.get()) : nullptr);
    Sketch remaining = sketch;
    if (!alone)
        return false;
    // Everything but the faint strokes is painted over with paper, then looked at as a page.
    const QImage mask = fromPix(alone.get());
    for (int y = 0; y < mask.height(); ++y) {
        uchar *line = remaining.level.scanLine(y);
        const uchar *bits = mask.constScanLine(y);
        for (int x = 0; x < mask.width(); ++x)
            if (!(bits[x >> 3] & (0x80 >> (x & 7))))
                line[x] = levelPaper;
    }
    return findMarks(remaining).faint > 0;
}

} // namespace

bool hasColour(const QImage &page)
{
    if (page.format() != QImage::Format_RGB888)
        return false;
    const double dpi = dpiOf(page).width();
    const QImage small = reduced(page, std::max(1, qRound(dpi / colourDpi)), true);
    if (small.isNull())
        return false;
    const PaperTone paper = paperTone(small);
    QImage mask(small.size(), QImage::Format_Mono);
    mask.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    mask.fill(0);
    for (int y = 0; y < small.height(); ++y) {
        const uchar *line = small.constScanLine(y);
        uchar *bits = mask.scanLine(y);
        for (int x = 0; x < small.width(); ++x)
            if (chroma(line + x * 3, paper) >= leastChroma)
                bits[x >> 3] |= uchar(0x80 >> (x & 7));
    }
    const double dotsPerMillimetre = dpiOf(small).width() / 25.4;
    return largestPatch(mask) >= leastPatch * dotsPerMillimetre * dotsPerMillimetre;
}

bool isShaded(const Sketch &sketch)
{
    if (sketch.level.isNull())
        return !sketch.isNull();
    const double page = double(sketch.gray.width()) * sketch.gray.height();
    return shadedArea(sketch) >= page * leastShade || hasFaintStrokes(sketch);
}

} // namespace motcua::imaging
