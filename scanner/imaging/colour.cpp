#include "scanner/imaging/colour.h"

#include "scanner/imaging/blank.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/palerules.h"
#include "scanner/imaging/pixbridge.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace motcua::imaging
{

namespace
{

// Coloured flanks of black strokes, as scanners make them, lie closer together than this resolution
// can tell: they mostly cancel, while a ballpoint stroke still leaves a third of its colour.
constexpr double colourDpi = 40;
constexpr int leastChroma = 30;    // of 255, after the paper's tint is taken out
constexpr double leastPatch = 4.5; // mm² of one connected colour
constexpr double sameInkReach = 6; // mm: smaller spots this near to such a patch belong to it

/// The hue of each dot as its bit; 0 = no colour.
std::vector<uchar> huesOf(const QImage &page)
{
    const PaperTone paper = paperTone(page);
    const auto share = [](int tone, int white) { return std::min(255, tone * 255 / (white + 1)); };
    std::vector<uchar> hues;
    const int width = page.width();
    hues.reserve(size_t(width) * size_t(page.height()));
    for (int y = 0; y < page.height(); ++y) {
        const uchar *line = page.constScanLine(y);
        for (int x = 0; x < width; ++x, line += 3) {
            const int red = share(line[0], paper.red);
            const int green = share(line[1], paper.green);
            const int blue = share(line[2], paper.blue);
            const int most = std::max({red, green, blue});
            const bool coloured = most - std::min({red, green, blue}) >= leastChroma;
            hues.push_back(!coloured ? 0 : most == red ? 1 : most == green ? 2 : 4);
        }
    }
    return hues;
}

/// Empties the patch of equal hue around `start`; returns its dots.
std::vector<size_t> takenPatch(std::vector<uchar> &hues, size_t start, size_t width)
{
    const uchar hue = hues[start];
    std::vector<size_t> dots = {start};
    hues[start] = 0;
    for (size_t done = 0; done < dots.size(); ++done) {
        const size_t at = dots[done];
        for (const size_t next : {at - width - 1, at - width, at - width + 1, at - 1, at + 1,
                                  at + width - 1, at + width, at + width + 1}) {
            if (next < hues.size() && hues[next] == hue) {
                hues[next] = 0;
                dots.push_back(next);
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

constexpr int leanOfRules = 2; // dots of the sketch: 3° on the raw page
constexpr int penTone = 100;   // of levelPaper: print and pen get darker than this somewhere

/// Strokes that never get as dark as print: pencil, weak copies. Ruled lines tell as much in one
/// tone, see withPaleRules().
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
    for (const bool across : {true, false})
        if (const PixPtr rules = thinRuns(faint.get(), sketch.dpi, across, leanOfRules))
            pixSubtract(alone.get(), alone.get(), rules.get());
    // Everything but the faint strokes is painted over with paper, then looked at as a page.
    const QImage mask = fromPix(alone.get());
    const int width = mask.width();
    for (int y = 0; y < mask.height(); ++y) {
        uchar *line = remaining.level.scanLine(y);
        const uchar *bits = mask.constScanLine(y);
        for (int x = 0; x < width; ++x)
            if (!(bits[x >> 3] & (0x80 >> (x & 7))))
                line[x] = levelPaper;
    }
    const Marks marks = findMarks(remaining);
    return marks.strong > 0 || marks.faint > 0;
}

} // namespace

ColourMap ColourMap::of(const QImage &page)
{
    ColourMap map;
    if (page.format() != QImage::Format_RGB888)
        return map;
    const int factor = std::max(1, qRound(dpiOf(page).width() / colourDpi));
    const QImage small = reduced(page, factor, true);
    if (small.isNull())
        return map;
    map.m_size = small.size();
    map.m_dotsPerMillimetre = dpiOf(small).width() / 25.4;
    map.m_cells = huesOf(small);
    map.keepPatches(int(std::ceil(leastPatch * map.m_dotsPerMillimetre * map.m_dotsPerMillimetre)));
    return map;
}

/// Large patches stay, and of the small ones those near a large one of the same hue: the letters
/// on the ring of a seal, the dots of a signature.
void ColourMap::keepPatches(int leastDots)
{
    std::vector<uchar> left = m_cells;
    ColourMap large = *this;
    std::fill(large.m_cells.begin(), large.m_cells.end(), uchar(0));
    for (size_t i = 0; i < left.size(); ++i) {
        const uchar hue = left[i];
        if (hue == 0)
            continue;
        const auto patch = takenPatch(left, i, size_t(m_size.width()));
        for (const size_t dot : patch)
            large.m_cells[dot] = int(patch.size()) >= leastDots ? hue : 0;
    }
    const ColourMap around = large.widened(sameInkReach);
    std::transform(m_cells.begin(), m_cells.end(), around.m_cells.begin(), m_cells.begin(),
                   std::bit_and());
    const auto kept = std::count_if(m_cells.begin(), m_cells.end(), [](uchar hue) { return hue; });
    m_share = double(kept) / double(m_cells.size());
}

ColourMap ColourMap::widened(double millimetres) const
{
    const int reach = int(std::ceil(millimetres * m_dotsPerMillimetre));
    const int width = m_size.width();
    const int height = m_size.height();
    ColourMap wide = *this;
    // To the sides, then up and down.
    for (const bool across : {true, false}) {
        const ColourMap from = wide;
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                const uchar hues = from.cell(x, y);
                for (int i = -reach; hues != 0 && i <= reach; ++i) {
                    const int column = across ? x + i : x;
                    const int row = across ? y : y + i;
                    if (column >= 0 && column < width && row >= 0 && row < height)
                        wide.m_cells[size_t(row) * size_t(width) + size_t(column)] |= hues;
                }
            }
    }
    return wide;
}

bool isShaded(const Sketch &sketch)
{
    if (sketch.level.isNull())
        return !sketch.isNull();
    const double page = double(sketch.gray.width()) * sketch.gray.height();
    return shadedArea(sketch) >= page * leastShade || hasFaintStrokes(sketch);
}

} // namespace motcua::imaging
