#include "scanner/imaging/legibility.h"

#include "scanner/imaging/gray.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace motcua::imaging
{

namespace
{

constexpr int window = 8;
// The constants that keep flat windows apart from division by nothing: (0.01 × 255)², (0.03 ×
// 255)².
constexpr double c1 = 6.5025;
constexpr double c2 = 58.5225;
constexpr double leastSpread = 12; // standard deviation of a window with a mark on it; what
                                   // shines through from the other side has less
constexpr double darkest =
    125;                      // mean of a window: tones inside a hole or a black band tell nothing
constexpr double edge = 0.03; // share at each side where a scanner's dark band may lie
constexpr double squareSize = 10; // mm
constexpr int leastMarks = 6;     // windows of a square with a mark, for it to be judged

struct Window {
    double similarity = 1;
    double mean = 0;
    double spread = 0; ///< the page's standard deviation
};

Window windowAt(const QImage &page, const QImage &packed, int left, int top)
{
    qint64 sumA = 0;
    qint64 sumB = 0;
    qint64 squareA = 0;
    qint64 squareB = 0;
    qint64 product = 0;
    for (int y = top; y < top + window; ++y) {
        const uchar *a = page.constScanLine(y) + left;
        const uchar *b = packed.constScanLine(y) + left;
        int rowA = 0;
        int rowB = 0;
        int rowAA = 0;
        int rowBB = 0;
        int rowAB = 0;
        for (int x = 0; x < window; ++x) {
            rowA += a[x];
            rowB += b[x];
            rowAA += a[x] * a[x];
            rowBB += b[x] * b[x];
            rowAB += a[x] * b[x];
        }
        sumA += rowA;
        sumB += rowB;
        squareA += rowAA;
        squareB += rowBB;
        product += rowAB;
    }
    constexpr double dots = window * window;
    const double meanA = double(sumA) / dots;
    const double meanB = double(sumB) / dots;
    const double varianceA = double(squareA) / dots - meanA * meanA;
    const double varianceB = double(squareB) / dots - meanB * meanB;
    const double covariance = double(product) / dots - meanA * meanB;
    return {(2 * meanA * meanB + c1) * (2 * covariance + c2) /
                ((meanA * meanA + meanB * meanB + c1) * (varianceA + varianceB + c2)),
            meanA, std::sqrt(std::max(0.0, varianceA))};
}

/// The stronger a mark, the more it counts.
struct Mean {
    double sum = 0;
    double weights = 0;
    int count = 0;

    void add(const Window &at)
    {
        sum += at.similarity * at.spread;
        weights += at.spread;
        ++count;
    }
    [[nodiscard]] double value() const { return count > 0 ? sum / weights : 1; }
};

QRect innerPart(const QRect &page)
{
    const int across = int(page.width() * edge);
    const int down = int(page.height() * edge);
    return page.adjusted(across, down, -across, -down);
}

} // namespace

bool Legibility::isEnough() const { return colour >= 0.9 && worst >= 0.6; }

Legibility legibility(const QImage &page, const QImage &packed, const ColourMap &colours)
{
    const QImage a = grayOf(page);
    const QImage b = grayOf(packed);
    const int square = std::max(1, qRound(squareSize / 25.4 * dpiOf(page).width() / window));
    const int across = a.width() / window / square + 1;
    std::vector<Mean> squares(size_t(across) * size_t(a.height() / window / square + 1));
    const QRect inner = innerPart(a.rect());
    Mean text;
    Mean colour;
    for (int row = 0; (row + 1) * window <= a.height(); ++row) {
        for (int column = 0; (column + 1) * window <= a.width(); ++column) {
            const Window at = windowAt(a, b, column * window, row * window);
            const QPoint middle(column * window + window / 2, row * window + window / 2);
            if (at.spread < leastSpread || at.mean < darkest || !inner.contains(middle))
                continue;
            (colours.isAt(middle, a.size()) ? colour : text).add(at);
            squares[size_t(row / square * across + column / square)].add(at);
        }
    }
    double worst = 1;
    for (const Mean &here : squares)
        if (here.count >= leastMarks)
            worst = std::min(worst, here.value());
    return {text.value(), colour.value(), worst};
}

} // namespace motcua::imaging
