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

// Coloured flanks of black strokes, as scanners make them, lie closer together than this resolution
// can tell: they mostly cancel, while a ballpoint stroke still leaves a third of its colour.
constexpr double colourDpi = 40;
constexpr int leastChroma = 30;    // of 255, after the paper's tint is taken out
constexpr double leastPatch = 4.5; // mm² of one connected colour

/// The hue of each dot: 0 = no colour, 1 = mostly red, 2 = green, 3 = blue.
std::vector<uchar> hues(const QImage &page)
{
    const PaperTone paper = paperTone(page);
    const auto share = [](int tone, int white) { return std::min(255, tone * 255 / (white + 1)); };
    std::vector<uchar> hues;
    hues.reserve(size_t(page.width()) * size_t(page.height()));
    for (int y = 0; y < page.height(); ++y) {
        const uchar *line = page.constScanLine(y);
        for (int x = 0; x < page.width(); ++x, line += 3) {
            const int red = share(line[0], paper.red);
            const int green = share(line[1], paper.green);
            const int blue = share(line[2], paper.blue);
            const int most = std::max({red, green, blue});
            const bool coloured = most - std::min({red, green, blue}) >= leastChroma;
            hues.push_back(!coloured ? 0 : most == red ? 1 : most == green ? 2 : 3);
        }
    }
    return hues;
}

/// Empties the patch of equal hue around `start`; returns its dots.
int takePatch(std::vector<uchar> &hues, size_t start, size_t width)
{
    const uchar hue = hues[start];
    std::vector<size_t> open = {start};
    hues[start] = 0;
    int dots = 0;
    while (!open.empty()) {
        const size_t at = open.back();
        open.pop_back();
        ++dots;
        for (const size_t next : {at - width - 1, at - width, at - width + 1, at - 1, at + 1,
                                  at + width - 1, at + width, at + width + 1}) {
            if (next < hues.size() && hues[next] == hue) {
                hues[next] = 0;
                open.push_back(next);
            }
        }
    }
    return dots;
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

constexpr int penTone = 100; // of levelPaper: print and pen get darker than this somewhere

/// Strokes that never get as dark as print: pencil, weak copies.
bool hasFaintStrokes(const Sketch &sketch)
{
    const BlankLimits limits;
    const PixPtr strong = toPix(inkOf(sketch.level, penTone));
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
    const Marks marks = findMarks(remaining);
    return marks.strong > 0 || marks.faint > 0;
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
    const double dotsPerMillimetre = dpiOf(small).width() / 25.4;
    const double least = leastPatch * dotsPerMillimetre * dotsPerMillimetre;
    std::vector<uchar> left = hues(small);
    for (size_t i = 0; i < left.size(); ++i)
        if (left[i] != 0 && takePatch(left, i, size_t(small.width())) >= least)
            return true;
    return false;
}

bool isShaded(const Sketch &sketch)
{
    if (sketch.level.isNull())
        return !sketch.isNull();
    const double page = double(sketch.gray.width()) * sketch.gray.height();
    return shadedArea(sketch) >= page * leastShade || hasFaintStrokes(sketch);
}

} // namespace motcua::imaging
