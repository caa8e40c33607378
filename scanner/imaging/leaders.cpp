#include "scanner/imaging/leaders.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace motcua::imaging
{

namespace
{

constexpr double largestDot = 0.75; // mm; a full stop of 14 points has 0.6
constexpr double widestGap = 2.6;   // mm from dot to dot, one dot under a letter missing
constexpr double steepest = 0.12;   // 7 degrees
constexpr int leastDots = 8;

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

QList<QRect> leaderDots(const QList<QRect> &marks, double dpi)
{
    const int most = std::max(2, qRound(largestDot / 25.4 * dpi));
    QList<QRect> dots;
    std::copy_if(marks.begin(), marks.end(), std::back_inserter(dots), [most](const QRect &mark) {
        return mark.width() <= most && mark.height() <= most;
    });
    std::sort(dots.begin(), dots.end(), [](auto &a, auto &b) { return a.left() < b.left(); });
    QList<QRect> leaders;
    for (const Row &row : rowsOf(dots, dpi))
        if (row.dots.size() >= leastDots)
            leaders += row.dots;
    return leaders;
}

} // namespace motcua::imaging
