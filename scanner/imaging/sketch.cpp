#include "scanner/imaging/sketch.h"

#include "app/core/kernel/monoimage.h"
#include "app/core/kernel/units.h"
#include "scanner/imaging/background.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/pixelloops.h"

#include <algorithm>

namespace motcua::imaging
{

namespace
{

constexpr double sketchDpi = 150;

} // namespace

int Sketch::pixels(double millimetres) const
{
    return qRound(millimetres / kernel::millimetresPerInch * dpi);
}

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

QImage levelled(const QImage &gray) { return Background::of(gray).levelled(gray); }

QImage inkOf(const QImage &gray, int threshold)
{
    if (gray.format() != QImage::Format_Grayscale8)
        return {};
    QImage ink = kernel::monoImage(gray.size());
    setDpi(ink, dpiOf(gray));
    for (int y = 0; y < ink.height(); ++y)
        loops::threshold(gray.constScanLine(y), ink.scanLine(y), ink.width(), threshold);
    return ink;
}

} // namespace motcua::imaging
