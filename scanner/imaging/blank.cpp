#include "scanner/imaging/blank.h"

#include "app/core/kernel/units.h"
#include "scanner/imaging/pixbridge.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

namespace motcua::imaging
{

namespace
{

struct BoxaDeleter {
    void operator()(Boxa *boxes) const { boxaDestroy(&boxes); }
};
struct PixaDeleter {
    void operator()(Pixa *parts) const { pixaDestroy(&parts); }
};

/// The connected marks of a 1-bit page.
struct Components {
    std::unique_ptr<Boxa, BoxaDeleter> boxes;
    std::unique_ptr<Pixa, PixaDeleter> parts;

    explicit Components(Pix *ink)
    {
        Pixa *found = nullptr;
        boxes.reset(ink ? pixConnComp(ink, &found, 8) : nullptr);
        parts.reset(found);
    }

    [[nodiscard]] int count() const { return boxes ? boxaGetCount(boxes.get()) : 0; }

    [[nodiscard]] QRect box(int index) const
    {
        l_int32 x = 0;
        l_int32 y = 0;
        l_int32 w = 0;
        l_int32 h = 0;
        boxaGetBoxGeometry(boxes.get(), index, &x, &y, &w, &h);
        return {x, y, w, h};
    }

    [[nodiscard]] int dots(int index) const
    {
        const PixPtr part(pixaGetPix(parts.get(), index, L_CLONE));
        l_int32 dots = 0;
        pixCountPixels(part.get(), &dots, nullptr);
        return dots;
    }

    /// How far the mark's dots lie from the diagonal of its box that suits it better, in dots.
    [[nodiscard]] double bow(int index) const
    {
        const PixPtr part(pixaGetPix(parts.get(), index, L_CLONE));
        const int width = pixGetWidth(part.get());
        const int height = pixGetHeight(part.get());
        double falling = 0;
        double rising = 0;
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                l_uint32 dot = 0;
                pixGetPixel(part.get(), x, y, &dot);
                const double across = double(x) * (height - 1);
                const double down = double(y) * (width - 1);
                if (dot == 0)
                    continue;
                falling = std::max(falling, std::abs(across - down));
                rising = std::max(rising,
                                  std::abs(across + down - double(width - 1) * double(height - 1)));
            }
        return std::min(falling, rising) / std::max(1.0, std::hypot(width - 1, height - 1));
    }
};

/// Judges marks by place and size.
class Surroundings
{
public:
    Surroundings(const Sketch &sketch, const BlankLimits &limits)
        : m_sketch(sketch), m_limits(limits), m_page(sketch.gray.rect())
    {
        const int across = qRound(m_page.width() * limits.edgeAcross);
        const int down = qRound(m_page.height() * limits.edgeDown);
        m_inner = m_page.adjusted(across, down, -across, -down);
    }

    [[nodiscard]] bool touchesEdge(const QRect &box) const { return !m_inner.contains(box); }

    [[nodiscard]] bool isHole(const QRect &box, int dots) const
    {
        const int least = m_sketch.pixels(m_limits.smallestHole);
        const int most = m_sketch.pixels(m_limits.largestHole);
        const auto [smaller, larger] = std::minmax({box.width(), box.height()});
        const bool round = smaller >= least && larger <= most && smaller * 4 >= larger * 3;
        const bool solid = dots * 10 >= box.width() * box.height() * 6;
        const int margin = m_sketch.pixels(m_limits.holeMargin);
        const bool outside = !m_page.adjusted(margin, margin, -margin, -margin).contains(box);
        return round && solid && outside;
    }

    /// A straight mark in a corner that is as long as the wire of a staple.
    [[nodiscard]] bool isStaple(const Components &marks, int index) const
    {
        const QRect box = marks.box(index);
        const double length = std::hypot(box.width(), box.height());
        const int margin = m_sketch.pixels(m_limits.stapleMargin);
        const QRect noCornerAcross = m_page.adjusted(margin, 0, -margin, 0);
        const QRect noCornerDown = m_page.adjusted(0, margin, 0, -margin);
        return length >= m_sketch.pixels(m_limits.shortestStaple) &&
               length <= m_sketch.pixels(m_limits.longestStaple) &&
               !noCornerAcross.intersects(box) && !noCornerDown.intersects(box) &&
               marks.bow(index) <= m_limits.stapleBow / kernel::millimetresPerInch * m_sketch.dpi;
    }

    [[nodiscard]] qint64 area() const { return qint64(m_page.width()) * m_page.height(); }

private:
    const Sketch &m_sketch;
    const BlankLimits &m_limits;
    QRect m_page;
    QRect m_inner;
};

/// What shines through is blurred by the paper: its tone changes little from dot to dot. A stroke
/// on this side has an edge somewhere.
bool hasEdge(const QImage &level, const QRect &box, int contrast)
{
    constexpr int reach = 2;
    int sharp = 0;
    for (int y = box.top() + reach; y < box.bottom() - reach; ++y) {
        const uchar *line = level.constScanLine(y);
        const uchar *upper = level.constScanLine(y - reach);
        const uchar *lower = level.constScanLine(y + reach);
        for (int x = box.left() + reach; x < box.right() - reach; ++x) {
            const int across = line[x - reach] + line[x + reach] - 2 * line[x];
            const int down = upper[x] + lower[x] - 2 * line[x];
            sharp += std::max(across, down) > 2 * contrast ? 1 : 0;
        }
    }
    return sharp * 4 > std::max(box.width(), box.height());
}

QRect grown(const QRect &box, int by, const QRect &within)
{
    return box.adjusted(-by, -by, by, by).intersected(within);
}

} // namespace

Marks findMarks(const Sketch &sketch, const BlankLimits &limits)
{
    Marks marks;
    const Surroundings page(sketch, limits);
    const PixPtr strongInk = toPix(inkOf(sketch.level, limits.strongTone));
    const PixPtr faintInk = toPix(inkOf(sketch.level, limits.faintTone));
    if (!strongInk || !faintInk) {
        marks.unsure = true;
        return marks;
    }
    const Components strong(strongInk.get());
    const int least = std::max(2, sketch.pixels(limits.strongSize));
    qint64 atEdges = 0;
    int staples = 0;
    for (int i = 0; i < strong.count(); ++i) {
        const QRect box = strong.box(i);
        if (page.touchesEdge(box))
            atEdges += strong.dots(i);
        else if (box.width() >= least && box.height() >= least && !page.isHole(box, strong.dots(i)))
            (staples == 0 && page.isStaple(strong, i) ? staples : marks.strong) += 1;
    }
    marks.unsure = double(atEdges) > double(page.area()) * limits.largestEdge;
    if (marks.strong > 0)
        return marks; // written, whatever faint marks there are
    const Components faint(faintInk.get());
    for (int i = 0; i < faint.count(); ++i) {
        const QRect box = faint.box(i);
        if (std::max(box.width(), box.height()) < sketch.pixels(limits.faintLength) ||
            page.touchesEdge(box) || page.isHole(box, faint.dots(i)) ||
            (staples > 0 && page.isStaple(faint, i)))
            continue;
        if (hasEdge(sketch.level, grown(box, 4, sketch.level.rect()), limits.faintContrast))
            ++marks.faint;
    }
    return marks;
}

} // namespace motcua::imaging
