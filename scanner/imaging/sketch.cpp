#include "scanner/imaging/sketch.h"

#include "scanner/imaging/gray.h"
#include "scanner/imaging/pixbridge.h"

#include <leptonica/allheaders.h>

#include <algorithm>

namespace motcua::imaging
{

namespace
{

constexpr double sketchDpi = 150;
constexpr int darkestPaper = 110; // a page darker than this has no paper to level
constexpr int inkShare = 55;      // percent of the paper's tone: what is darker is no background

} // namespace

int Sketch::pixels(double millimetres) const { return qRound(millimetres / 25.4 * dpi); }

Sketch sketchOf(const QImage &page)
{
    if (page.isNull())
        return {};
    const double dpi = dpiOf(page).width();
    const int factor = std::max(1, qRound(dpi / sketchDpi));
    Sketch sketch;
    sketch.dpi = dpi / factor;
    sketch.page = reduced(page, factor, true);
    sketch.gray = grayOf(sketch.page);
    sketch.level = levelled(sketch.gray);
    return sketch;
}

QImage levelled(const QImage &gray)
{
    const int paper = paperTone(gray).red;
    if (gray.isNull() || paper < darkestPaper)
        return {};
    const PixPtr pix = toPix(gray);
    if (!pix)
        return {};
    // Tiles of 1.7 mm × 2.5 mm whatever the resolution: smaller than a letter would whiten the ink.
    const double scale = dpiOf(gray).width() / sketchDpi;
    const int across = std::max(8, qRound(10 * scale));
    const int down = std::max(10, qRound(15 * scale));
    const PixPtr even(pixBackgroundNorm(pix.get(), nullptr, nullptr, across, down,
                                        paper * inkShare / 100, across * down / 3, levelPaper, 2,
                                        1));
    return fromPix(even.get());
}

QImage inkOf(const QImage &gray, int threshold)
{
    const PixPtr pix = toPix(gray);
    const PixPtr ink(pix ? pixThresholdToBinary(pix.get(), threshold) : nullptr);
    return fromPix(ink.get());
}

} // namespace motcua::imaging
