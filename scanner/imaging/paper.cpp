#include "scanner/imaging/paper.h"

#include "app/core/kernel/units.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace motcua::imaging
{

namespace
{

constexpr double margin = 3;        // mm kept around the paper
constexpr double leastSide = 20;    // mm; smaller is no paper
constexpr double leastFilled = 0.9; // of its box: what is paper is a rectangle
constexpr double wholePage = 0.97;  // more than this is all of it
constexpr int leastDifference = 12; // between background and paper, where both have noise
constexpr int leastAfterExact = 2;  // where the background is one exact tone: a driver's padding
constexpr int leastCells = 3;       // of about 1 mm²; less is dust
constexpr double sameShare = 0.9;   // of an edge's cells that make it background

/// The page in cells of about a millimetre.
struct Cells {
    int width = 0;
    int height = 0;
    int factor = 1;
    std::vector<uchar> mean;
    std::vector<uchar> spread; ///< brightest less darkest dot

    [[nodiscard]] size_t at(int x, int y) const { return size_t(y) * size_t(width) + size_t(x); }
};

Cells cellsOf(const QImage &gray, double dpi)
{
    Cells cells;
    cells.factor = std::max(1, qRound(dpi / kernel::millimetresPerInch));
    cells.width = gray.width() / cells.factor;
    cells.height = gray.height() / cells.factor;
    for (int y = 0; y < cells.height; ++y)
        for (int x = 0; x < cells.width; ++x) {
            int sum = 0;
            uchar least = 255;
            uchar most = 0;
            for (int line = 0; line < cells.factor; ++line) {
                const uchar *dots = gray.constScanLine(y * cells.factor + line) + x * cells.factor;
                for (int i = 0; i < cells.factor; ++i) {
                    sum += dots[i];
                    least = std::min(least, dots[i]);
                    most = std::max(most, dots[i]);
                }
            }
            cells.mean.push_back(uchar(sum / (cells.factor * cells.factor)));
            cells.spread.push_back(uchar(most - least));
        }
    return cells;
}

/// A tone that may be what lies around the paper.
struct Background {
    int tone = 0;
    bool exact = false;

    [[nodiscard]] bool covers(const Cells &cells, size_t at) const
    {
        const int difference = std::abs(cells.mean[at] - tone);
        return exact ? difference == 0 && cells.spread[at] == 0 : difference <= 10;
    }
};

/// The cells along one edge of the page: 0 top, 1 bottom, 2 left, 3 right.
std::vector<size_t> edgeCells(const Cells &cells, int edge)
{
    std::vector<size_t> found;
    if (edge < 2)
        for (int x = 0; x < cells.width; ++x)
            found.push_back(cells.at(x, edge == 0 ? 0 : cells.height - 1));
    else
        for (int y = 0; y < cells.height; ++y)
            found.push_back(cells.at(edge == 2 ? 0 : cells.width - 1, y));
    return found;
}

Background backgroundAt(const Cells &cells, const std::vector<size_t> &edge)
{
    std::vector<uchar> tones;
    for (const size_t at : edge)
        tones.push_back(cells.mean[at]);
    std::nth_element(tones.begin(), tones.begin() + qsizetype(tones.size() / 2), tones.end());
    Background background{tones[tones.size() / 2], true};
    const auto exact = std::count_if(edge.begin(), edge.end(),
                                     [&](size_t at) { return background.covers(cells, at); });
    background.exact = double(exact) >= sameShare * double(edge.size());
    return background;
}

/// Marks what hangs together with the page's edges and has the background's tone.
void flood(const Cells &cells, const Background &background, std::vector<char> &outside)
{
    std::vector<size_t> open;
    const auto take = [&](size_t at) {
        if (outside[at] == 0 && background.covers(cells, at)) {
            outside[at] = 1;
            open.push_back(at);
        }
    };
    for (int edge = 0; edge < 4; ++edge) {
        const auto border = edgeCells(cells, edge);
        const auto same = std::count_if(border.begin(), border.end(),
                                        [&](size_t at) { return background.covers(cells, at); });
        if (same * 4 < qsizetype(border.size())) // a hole or a shadow at an edge is no background
            continue;
        std::for_each(border.begin(), border.end(), take);
    }
    while (!open.empty()) {
        const size_t at = open.back();
        open.pop_back();
        const int x = int(at % size_t(cells.width));
        const int y = int(at / size_t(cells.width));
        if (x > 0)
            take(at - 1);
        if (x + 1 < cells.width)
            take(at + 1);
        if (y > 0)
            take(at - size_t(cells.width));
        if (y + 1 < cells.height)
            take(at + size_t(cells.width));
    }
}

/// Specks of dust become background.
void dropDust(const Cells &cells, std::vector<char> &outside)
{
    std::vector<char> seen = outside;
    for (size_t start = 0; start < seen.size(); ++start) {
        if (seen[start] != 0)
            continue;
        std::vector<size_t> part = {start};
        seen[start] = 1;
        for (size_t i = 0; i < part.size(); ++i) {
            const int x = int(part[i] % size_t(cells.width));
            const int y = int(part[i] / size_t(cells.width));
            for (int dy = -1; dy <= 1; ++dy)
                for (int dx = -1; dx <= 1; ++dx) {
                    if (x + dx < 0 || x + dx >= cells.width || y + dy < 0 || y + dy >= cells.height)
                        continue;
                    const size_t next = cells.at(x + dx, y + dy);
                    if (seen[next] == 0) {
                        seen[next] = 1;
                        part.push_back(next);
                    }
                }
        }
        if (int(part.size()) < leastCells)
            for (const size_t at : part)
                outside[at] = 1;
    }
}

/// The box around what is not background on the straightened page, in cells, and how full it is.
struct Inside {
    QRectF box;
    double filled = 0;
};

Inside insideOf(const Cells &cells, const std::vector<char> &outside, double skewDegrees)
{
    const double radians = -skewDegrees * M_PI / 180;
    const double cosine = std::cos(radians);
    const double sine = std::sin(radians);
    const QPointF middle(cells.width / 2.0, cells.height / 2.0);
    double left = std::numeric_limits<double>::max();
    double top = left;
    double right = -left;
    double bottom = -left;
    qint64 count = 0;
    for (int y = 0; y < cells.height; ++y)
        for (int x = 0; x < cells.width; ++x) {
            if (outside[cells.at(x, y)] != 0)
                continue;
            ++count;
            const QPointF way = QPointF(x + 0.5, y + 0.5) - middle;
            const double across = middle.x() + way.x() * cosine - way.y() * sine;
            const double down = middle.y() + way.x() * sine + way.y() * cosine;
            left = std::min(left, across - 0.5);
            right = std::max(right, across + 0.5);
            top = std::min(top, down - 0.5);
            bottom = std::max(bottom, down + 0.5);
        }
    if (count == 0)
        return {};
    const QRectF box(left, top, right - left, bottom - top);
    return {box, double(count) / (box.width() * box.height())};
}

/// The tone of the paper within a box of cells: the median of its brighter half.
int toneWithin(const Cells &cells, const QRectF &box)
{
    std::vector<uchar> tones;
    const QRect part = box.toAlignedRect().intersected(QRect(0, 0, cells.width, cells.height));
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            tones.push_back(cells.mean[cells.at(x, y)]);
    if (tones.empty())
        return 0;
    const auto at = tones.begin() + qsizetype(tones.size() * 3 / 4);
    std::nth_element(tones.begin(), at, tones.end());
    return *at;
}

/// Light that fades over the paper has no edge; paper has one nearly all around.
bool hasEdge(const Cells &cells, const std::vector<char> &outside)
{
    int sharp = 0;
    int all = 0;
    const auto compare = [&](size_t from, qsizetype step) {
        const auto next = size_t(qsizetype(from) + step);
        if (outside[from] == 0 || outside[next] != 0)
            return;
        const auto beyond = size_t(qsizetype(next) + step);
        ++all;
        sharp += std::abs(cells.mean[from] - cells.mean[beyond]) >= leastDifference ? 1 : 0;
    };
    for (int y = 2; y < cells.height - 2; ++y)
        for (int x = 2; x < cells.width - 2; ++x)
            for (const qsizetype step :
                 {qsizetype(-1), qsizetype(1), -qsizetype(cells.width), qsizetype(cells.width)})
                compare(cells.at(x, y), step);
    return sharp * 10 >= all * 7;
}

/// Does this background leave something over that looks like paper?
bool surroundsPaper(const Cells &cells, const Background &background, double skewDegrees)
{
    std::vector<char> outside(cells.mean.size(), 0);
    flood(cells, background, outside);
    dropDust(cells, outside);
    const Inside inside = insideOf(cells, outside, skewDegrees);
    const int difference = std::abs(toneWithin(cells, inside.box) - background.tone);
    return background.exact ? difference >= leastAfterExact
                            : difference >= leastDifference && hasEdge(cells, outside);
}

} // namespace

QRectF findPaper(const Sketch &sketch, double skewDegrees)
{
    if (sketch.isNull())
        return {};
    const Cells cells = cellsOf(sketch.gray, sketch.dpi);
    const double size = cells.factor / sketch.dpi * kernel::millimetresPerInch; // mm of a cell
    if (cells.width * size < leastSide || cells.height * size < leastSide)
        return {};
    std::vector<char> outside(cells.mean.size(), 0);
    for (int edge = 0; edge < 4; ++edge) {
        const Background background = backgroundAt(cells, edgeCells(cells, edge));
        if (surroundsPaper(cells, background, skewDegrees))
            flood(cells, background, outside);
    }
    dropDust(cells, outside);
    const Inside inside = insideOf(cells, outside, skewDegrees);
    if (inside.filled < leastFilled || inside.box.width() * size < leastSide ||
        inside.box.height() * size < leastSide)
        return {};
    const double spare = margin / size;
    const QRectF box = inside.box.adjusted(-spare, -spare, spare, spare);
    const QRectF share = QRectF(box.x() / cells.width, box.y() / cells.height,
                                box.width() / cells.width, box.height() / cells.height)
                             .intersected(QRectF(0, 0, 1, 1));
    return share.width() > wholePage && share.height() > wholePage ? QRectF() : share;
}

QRectF turnedShare(const QRectF &share, int degrees)
{
    if (share.isNull())
        return share;
    switch ((degrees % 360 + 360) % 360) {
    case 90: return {1 - share.bottom(), share.left(), share.height(), share.width()};
    case 180: return {1 - share.right(), 1 - share.bottom(), share.width(), share.height()};
    case 270: return {share.top(), 1 - share.right(), share.height(), share.width()};
    default: return share;
    }
}

} // namespace motcua::imaging
