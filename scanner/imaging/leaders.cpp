#include "scanner/imaging/leaders.h"

#include "scanner/imaging/gray.h"
#include "scanner/imaging/pixbridge.h"
#include "scanner/imaging/sketch.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

namespace motcua::imaging
{

namespace
{

constexpr int inkThreshold = 160;   // the dots are small and therefore pale
constexpr double largestDot = 0.75; // mm; a full stop of 14 points has 0.6
constexpr double widestGap = 2.6;   // mm from dot to dot, one dot under a letter missing
constexpr double steepest = 0.12;   // 7 degrees
constexpr int leastDots = 8;

/// Boxes of everything as small as a dot, from left to right.
QList<QRect> dotsOf(const QImage &level)
{
    const PixPtr ink = toPix(inkOf(level, inkThreshold));
    Boxa *boxes = ink ? pixConnCompBB(ink.get(), 8) : nullptr;
    const int most = std::max(2, qRound(largestDot / 25.4 * dpiOf(level).width()));
    QList<QRect> dots;
    for (int i = 0; boxes && i < boxaGetCount(boxes); ++i) {
        l_int32 x = 0;
        l_int32 y = 0;
        l_int32 w = 0;
        l_int32 h = 0;
        boxaGetBoxGeometry(boxes, i, &x, &y, &w, &h);
        if (w <= most && h <= most)
            dots.append({x, y, w, h});
    }
    boxaDestroy(&boxes);
    std::sort(dots.begin(), dots.end(), [](auto &a, auto &b) { return a.left() < b.left(); });
    return dots;
}

/// A row of dots that grows to the right.
struct Row {
    QList<QRect> dots;

    [[nodiscard]] bool takes(const QRect &dot, double gap, double slack) const
    {
        const QPointF from = dots.last().center();
        const QPointF way = QPointF(dot.center()) - from;
        return way.x() > 0 && way.x() <= gap && std::abs(way.y()) <= slack + steepest * way.x();
    }
};

QList<Row> rowsOf(const QList<QRect> &dots, double dpi)
{
    const double gap = widestGap / 25.4 * dpi;
    const double slack = 0.12 / 25.4 * dpi;
    QList<Row> rows;
    QList<Row> open;
    for (const QRect &dot : dots) {
        // Rows that this dot is too far away from cannot grow any more.
        const auto ended = std::stable_partition(open.begin(), open.end(), [&](const Row &row) {
            return dot.left() - row.dots.last().left() <= gap * 1.5;
        });
        std::move(ended, open.end(), std::back_inserter(rows));
        open.erase(ended, open.end());
        const auto row = std::find_if(open.begin(), open.end(), [&](const Row &candidate) {
            return candidate.takes(dot, gap, slack);
        });
        if (row != open.end())
            row->dots.append(dot);
        else
            open.append(Row{{dot}});
    }
    return rows + open;
}

} // namespace

QImage withoutLeaders(const QImage &level)
{
    if (level.format() != QImage::Format_Grayscale8)
        return level;
    QImage clean = level;
    for (const Row &row : rowsOf(dotsOf(level), dpiOf(level).width())) {
        if (row.dots.size() < leastDots)
            continue;
        for (const QRect &dot : row.dots) {
            const QRect spot = dot.adjusted(-2, -2, 2, 2).intersected(level.rect());
            for (int y = spot.top(); y <= spot.bottom(); ++y)
                std::fill_n(clean.scanLine(y) + spot.left(), spot.width(), uchar(levelPaper));
        }
    }
    return clean;
}

} // namespace motcua::imaging
