#include "scanner/imaging/inksorter.h"

#include "scanner/imaging/encode.h"
#include "scanner/imaging/palerules.h"
#include "scanner/imaging/pixelloops.h"

#include <algorithm>

namespace motcua::imaging
{

namespace
{

constexpr double reach = 1.2;        // mm around a patch of colour in which its strokes end
constexpr double mostColoured = 0.3; // share of a page: above it is a picture
constexpr int leastSaturation = 22;  // percent of the ink's strength that is colour
constexpr int leastOwnLight = 55;    // percent of the ink's light: darker is print beneath it
constexpr int weakest = 40;          // strength, of 255: paler is a tint of the paper

/// A dot against white paper.
struct Dot {
    int red;
    int green;
    int blue;

    [[nodiscard]] int strength() const { return 255 - std::min({red, green, blue}); }
    [[nodiscard]] int brightest() const { return std::max({red, green, blue}); }
    [[nodiscard]] bool isColoured() const
    {
        return (brightest() - 255 + strength()) * 100 >= leastSaturation * strength();
    }
    [[nodiscard]] Hue hue() const
    {
        const int most = brightest();
        return most == red ? Hue::Red : most == blue ? Hue::Blue : Hue::Green;
    }
};

Dot dotAt(const uchar *rgb, const std::array<ToneCurve, 3> &curves)
{
    return {curves[0][rgb[0]], curves[1][rgb[1]], curves[2][rgb[2]]};
}

} // namespace

InkSorter::InkSorter(const Enlarger &page, const QImage &sketch)
    : m_size(page.size()), m_colours(ColourMap::of(sketch).widened(reach)),
      m_light(Background::of(grayOf(sketch))), m_black(emptyMask(page.size(), page.dpi())),
      m_weak(m_black), m_level(m_light.levelled(grayOf(sketch))), m_gray(size_t(m_size.width())),
      m_part(m_gray.size() * 3)
{
    const PaperTone paper = paperTone(sketch);
    m_curves = {whiteningCurve(paper.red), whiteningCurve(paper.green), whiteningCurve(paper.blue)};
    if (canSort())
        learnStrengths(sketch);
}

bool InkSorter::canSort() const
{
    return !m_light.isNull() && !m_black.isNull() && !m_colours.isEmpty() &&
           m_colours.share() <= mostColoured;
}

/// Learns from the strongest quarter of what is coloured: the middle of the strokes, not their
/// edges.
void InkSorter::learnStrengths(const QImage &sketch)
{
    struct Strength {
        int dots = 0;
        int light = 0; ///< sum of the brightest channels
    };
    std::array<std::array<Strength, 256>, 3> counts{};
    const QSize grid = m_colours.size();
    const int width = sketch.width();
    for (int y = 0; y < sketch.height(); ++y) {
        const int row = y * grid.height() / sketch.height();
        const uchar *line = sketch.constScanLine(y);
        for (int x = 0; x < width; ++x) {
            const int column = x * grid.width() / width;
            if (!m_colours.hasAny(column, row))
                continue;
            const Dot dot = dotAt(line + 3 * x, m_curves);
            if (dot.strength() < weakest || !dot.isColoured() ||
                !m_colours.has(column, row, dot.hue()))
                continue;
            Strength &count = counts[size_t(dot.hue())][size_t(dot.strength())];
            ++count.dots;
            count.light += dot.brightest();
        }
    }
    for (size_t hue = 0; hue < counts.size(); ++hue) {
        int all = 0;
        for (const Strength &count : counts[hue])
            all += count.dots;
        if (all == 0)
            continue;
        Strength above;
        int strength = 256;
        while (strength > weakest && above.dots * 4 < all) {
            const Strength &count = counts[hue][size_t(--strength)];
            above.dots += count.dots;
            above.light += count.light;
        }
        m_inks[hue].usual = strength;
        m_inks[hue].bright = above.light / above.dots;
        m_inks[hue].strokes = emptyMask(m_size, dpiOf(m_black));
    }
}

void InkSorter::take(int y, Enlarger &page)
{
    page.readGray(m_gray.data());
    m_light.level(y, m_size, m_gray.data(), m_gray.data());
    loops::threshold(m_gray.data(), m_black.scanLine(y), m_size.width(), inkThreshold);
    loops::threshold(m_gray.data(), m_weak.scanLine(y), m_size.width(), faintThreshold);
    // Runs of cells with colour.
    const QSize grid = m_colours.size();
    const int cellRow = int(qint64(y) * grid.height() / m_size.height());
    const auto start = [&](int cell) { return int(qint64(cell) * m_size.width() / grid.width()); };
    for (int cell = 0; cell < grid.width(); ++cell) {
        if (!m_colours.hasAny(cell, cellRow))
            continue;
        int end = cell + 1;
        while (end < grid.width() && m_colours.hasAny(end, cellRow))
            ++end;
        page.readPart(start(cell), start(end), m_part.data());
        sortColours(y, start(cell), start(end), m_part.data());
        cell = end;
    }
}

void InkSorter::sortColours(int y, int from, int end, const uchar *dots)
{
    const QSize grid = m_colours.size();
    const int cellRow = int(qint64(y) * grid.height() / m_size.height());
    uchar *black = m_black.scanLine(y);
    uchar *weak = m_weak.scanLine(y);
    for (int x = from; x < end; ++x, dots += 3) {
        const Dot dot = dotAt(dots, m_curves);
        const int strength = dot.strength();
        if (strength < weakest || !dot.isColoured())
            continue;
        Ink &ink = m_inks[size_t(dot.hue())];
        const int cell = int(qint64(x) * grid.width() / m_size.width());
        if (ink.strokes.isNull() || !m_colours.has(cell, cellRow, dot.hue()) ||
            dot.brightest() * 100 < ink.bright * leastOwnLight)
            continue;
        clearInk(black, x);
        clearInk(weak, x);
        if (strength * 2 < ink.usual)
            continue;
        setInk(ink.strokes.scanLine(y), x);
        if (strength >= ink.usual) {
            ink.sums[0] += quint64(dot.red);
            ink.sums[1] += quint64(dot.green);
            ink.sums[2] += quint64(dot.blue);
            ++ink.dots;
        }
    }
}

QList<InkMask> InkSorter::masks()
{
    QList<InkMask> masks = withPaleRules(std::move(m_black), m_weak, m_level);
    for (Ink &ink : m_inks) {
        if (ink.dots == 0)
            continue;
        const auto mean = [&](int channel) { return int(ink.sums[size_t(channel)] / ink.dots); };
        masks.append({std::move(ink.strokes), qRgb(mean(0), mean(1), mean(2))});
    }
    return masks;
}

} // namespace motcua::imaging
