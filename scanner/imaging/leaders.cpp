#include "scanner/imaging/leaders.h"

#include "app/core/kernel/units.h"

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
constexpr double dotSlack = 0.12;   // mm up or down besides: a dot and a half at 300 dpi
constexpr double longestMiss = 1.5; // widest gaps behind the last dot a row is given up
constexpr double samePitch = 1.5;   // times a leader's, at most, the dots of a piece are apart
constexpr int leastDots = 8;
constexpr double farthest = 60;     // mm from a leader to its next piece
constexpr double levelSlack = 0.25; // mm

/// A row of dots that grows to the right.
struct Row {
    QList<QRect> dots;

    [[nodiscard]] bool takes(const QRect &dot, double gap, double slack) const
    {
        const QPointF from = dots.last().center();
        const QPointF way = QPointF(dot.center()) - from;
        return way.x() > 0 && way.x() <= gap && std::abs(way.y()) <= slack + steepest * way.x();
    }

    [[nodiscard]] QPointF first() const { return dots.first().center(); }
    [[nodiscard]] QPointF last() const { return dots.last().center(); }
    /// From dot to dot.
    [[nodiscard]] double pitch() const
    {
        return (last().x() - first().x()) / double(dots.size() - 1);
    }

    /// Is the other one a piece of the same leader, cut off by a word's descender? Its dots stand
    /// as close as here: the dots under two letters do not.
    [[nodiscard]] bool isContinuedBy(const Row &piece, double dpi) const
    {
        const double lean = (last().y() - first().y()) / (last().x() - first().x());
        const QPointF way = piece.first() - first();
        const double apart =
            std::max(first().x() - piece.last().x(), piece.first().x() - last().x());
        return apart < farthest / kernel::millimetresPerInch * dpi &&
               std::abs(way.y() - lean * way.x()) < levelSlack / kernel::millimetresPerInch * dpi &&
               piece.pitch() < pitch() * samePitch;
    }
};

QList<Row> rowsOf(const QList<QRect> &dots, double dpi)
{
    const double gap = widestGap / kernel::millimetresPerInch * dpi;
    const double slack = dotSlack / kernel::millimetresPerInch * dpi;
    QList<Row> rows;
    QList<Row> open;
    for (const QRect &dot : dots) {
        // Rows that this dot is too far away from cannot grow any more.
        const auto ended = std::stable_partition(open.begin(), open.end(), [&](const Row &row) {
            return dot.left() - row.dots.last().left() <= gap * longestMiss;
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
    const int most = std::max(2, qRound(largestDot / kernel::millimetresPerInch * dpi));
    QList<QRect> dots;
    std::copy_if(marks.begin(), marks.end(), std::back_inserter(dots), [most](const QRect &mark) {
        return mark.width() <= most && mark.height() <= most;
    });
    std::sort(dots.begin(), dots.end(), [](auto &a, auto &b) { return a.left() < b.left(); });
    QList<Row> leaders;
    QList<Row> pieces;
    for (Row &row : rowsOf(dots, dpi))
        (row.dots.size() >= leastDots ? leaders : pieces).append(std::move(row));
    const qsizetype whole = leaders.size();
    for (Row &piece : pieces)
        if (piece.dots.size() > 1 &&
            std::any_of(leaders.begin(), leaders.begin() + whole,
                        [&](const Row &leader) { return leader.isContinuedBy(piece, dpi); }))
            leaders.append(std::move(piece));
    QList<QRect> all;
    for (const Row &leader : leaders)
        all += leader.dots;
    return all;
}

} // namespace motcua::imaging
