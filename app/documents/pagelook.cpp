#include "app/documents/pagelook.h"

#include <cmath>
#include <numeric>
#include <vector>

namespace motcua::documents
{

namespace
{

constexpr int longerSide = 96;        // a line of text is about one dot then
constexpr int lightSide = 8;          // what is left of a picture this small is its light
constexpr double margin = 0.05;       // share of each side: scanners' dark edges may be gone
constexpr double leastMarks = 5;      // spread in gray levels: below it there is little to see
constexpr double manyMarks = 10;      // and from here on one sees that there is something
constexpr double leastLikeness = 0.4; // the same page gives 0.9, another or a turned one 0.2
constexpr double shapeTolerance = 0.05;

/// How much darker or brighter than its surroundings each dot is.
class Marks
{
public:
    Marks(const QImage &page, const QSize &size)
    {
        const QImage whole = page.convertToFormat(QImage::Format_Grayscale8);
        const QImage inner = whole.copy(whole.rect().marginsRemoved(
            {int(whole.width() * margin), int(whole.height() * margin), int(whole.width() * margin),
             int(whole.height() * margin)}));
        const auto scaled = [](const QImage &image, const QSize &to) {
            return image.scaled(to, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_Grayscale8);
        };
        const QImage small = scaled(inner, size);
        const QImage light = scaled(scaled(inner, {lightSide, lightSide}), size);
        for (int y = 0; y < size.height(); ++y)
            for (int x = 0; x < size.width(); ++x)
                m_dots.push_back(small.constScanLine(y)[x] - light.constScanLine(y)[x]);
        const double mean = std::accumulate(m_dots.begin(), m_dots.end(), 0.0) / count();
        for (double &dot : m_dots)
            dot -= mean;
        m_spread = std::sqrt(covariance(*this));
    }
    [[nodiscard]] double spread() const { return m_spread; }
    [[nodiscard]] double likeness(const Marks &other) const
    {
        return covariance(other) / (m_spread * other.m_spread);
    }

private:
    [[nodiscard]] double count() const { return double(m_dots.size()); }
    [[nodiscard]] double covariance(const Marks &other) const
    {
        return std::inner_product(m_dots.begin(), m_dots.end(), other.m_dots.begin(), 0.0) /
               count();
    }

    std::vector<double> m_dots;
    double m_spread = 0;
};

} // namespace

bool looksLike(const QImage &drawn, const QImage &expected)
{
    if (drawn.isNull() || expected.isNull())
        return false;
    const double shape = double(drawn.width()) / drawn.height();
    const double wanted = double(expected.width()) / expected.height();
    // The shorter side of a strip is a few dots, each of them rounded.
    const double rounded = 1.0 / std::min(expected.width(), expected.height());
    if (std::abs(shape - wanted) > (shapeTolerance + rounded) * std::max(shape, wanted))
        return false;
    const QSize size =
        expected.size().scaled(longerSide, longerSide, Qt::KeepAspectRatio).expandedTo({1, 1});
    const Marks seen(drawn, size);
    const Marks meant(expected, size);
    if (meant.spread() < leastMarks || seen.spread() < leastMarks)
        return meant.spread() < manyMarks && seen.spread() < manyMarks;
    return seen.likeness(meant) >= leastLikeness;
}

} // namespace motcua::documents
