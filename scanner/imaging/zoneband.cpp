#include "scanner/imaging/zoneband.h"

#include "scanner/imaging/gray.h"
#include "scanner/imaging/pixbridge.h"
#include "scanner/imaging/sketch.h"

#include <QPainter>
#include <QTransform>

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace motcua::imaging
{

namespace
{

// Of the height of a capital.
constexpr double widestGap = 2.0;
constexpr double mostOffLine = 0.45;
constexpr double shortestSign = 0.4;
constexpr double tallestSign = 1.7;
constexpr double widestSign = 4; // some letters that touch
// A line of 30 signs is 24 to 32 capitals long, by the font.
constexpr double shortestLine = 17;
constexpr double longestLine = 42;
constexpr int fewestMarks = 16; // letters may touch
constexpr double nearestLines = 1.1;
constexpr double farthestLines = 3.4;

constexpr double inkShare = 0.72; // of the paper's tone; a card's pattern is paler than its print
constexpr int leastHeight = 8;    // dots; below, nobody can read a sign
constexpr int mostBands = 4;

/// Marks that follow each other from left to right.
struct MarkLine {
    QPointF first; ///< middle of its marks
    QPointF last;
    QRect box;
    double height = 0; ///< of the tallest mark
    int count = 0;

    [[nodiscard]] bool goesOn(const QRect &mark) const
    {
        const double gap = mark.left() - box.right();
        const double off = std::abs(QRectF(mark).center().y() - last.y());
        return gap <= widestGap * height && gap > -shortestSign * height &&
               off <= mostOffLine * height && mark.height() >= shortestSign * height &&
               mark.height() <= tallestSign * height;
    }
    void take(const QRect &mark)
    {
        last = QRectF(mark).center();
        if (count++ == 0)
            first = last;
        box |= mark;
        height = std::max(height, double(mark.height()));
    }
    [[nodiscard]] bool isLong() const
    {
        const double length = box.width() / height;
        return count >= fewestMarks && length >= shortestLine && length <= longestLine;
    }
    [[nodiscard]] double slope() const { return (last.y() - first.y()) / (last.x() - first.x()); }
    [[nodiscard]] QPointF middle() const { return (first + last) / 2; }
};

QList<QRect> marksOf(const QImage &gray)
{
    const QImage level = levelled(gray);
    const PixPtr page = toPix(level.isNull() ? gray : level);
    // The grain of paper and sensor would be marks of its own, or join them.
    const PixPtr smooth(page ? pixBlockconv(page.get(), 1, 1) : nullptr);
    const int paper = level.isNull() ? paperTone(gray).red : levelPaper;
    const PixPtr ink(smooth ? pixThresholdToBinary(smooth.get(), int(paper * inkShare)) : nullptr);
    return connectedBoxes(ink.get());
}

std::vector<MarkLine> linesOf(QList<QRect> marks, int mostHeight)
{
    marks.removeIf([mostHeight](const QRect &mark) {
        return mark.height() < leastHeight || mark.height() > mostHeight ||
               mark.width() > widestSign * mark.height();
    });
    std::sort(marks.begin(), marks.end(),
              [](const QRect &a, const QRect &b) { return a.left() < b.left(); });
    std::vector<MarkLine> lines;
    for (const QRect &mark : std::as_const(marks)) {
        const auto line = std::find_if(lines.rbegin(), lines.rend(),
                                       [&](const MarkLine &known) { return known.goesOn(mark); });
        if (line != lines.rend())
            line->take(mark);
        else
            lines.emplace_back().take(mark);
    }
    lines.erase(std::remove_if(lines.begin(), lines.end(),
                               [](const MarkLine &line) { return !line.isLong(); }),
                lines.end());
    std::sort(lines.begin(), lines.end(),
              [](const MarkLine &a, const MarkLine &b) { return a.middle().y() < b.middle().y(); });
    return lines;
}

/// Equally long, beneath each other, a line's distance apart.
bool isNext(const MarkLine &line, const MarkLine &below)
{
    const QPointF step = below.middle() - line.middle();
    return step.y() >= nearestLines * line.height && step.y() <= farthestLines * line.height &&
           std::abs(step.x()) <= 2 * line.height &&
           std::abs(below.box.width() - line.box.width()) <= 3 * line.height;
}

QImage bandOf(const QImage &gray, const MarkLine &top, const MarkLine &bottom,
              const MarkLine &middle)
{
    const double scale = bandCapital / middle.height;
    const QPointF centre = (top.middle() + bottom.middle()) / 2;
    const double pitch = (bottom.middle().y() - top.middle().y()) / 2;
    const QSizeF size(middle.box.width() + 3 * middle.height, 3 * pitch);
    QImage band((size * scale).toSize(), QImage::Format_Grayscale8);
    if (band.isNull())
        return band;
    band.fill(paperTone(gray.copy(middle.box)).red);
    QPainter painter(&band);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(QPointF(band.width(), band.height()) / 2);
    painter.scale(scale, scale);
    painter.rotate(-std::atan(middle.slope()) * 180 / std::acos(-1.0));
    const QRect around =
        (top.box | middle.box | bottom.box)
            .adjusted(-4 * bandCapital, -4 * bandCapital, 4 * bandCapital, 4 * bandCapital) &
        gray.rect();
    painter.drawImage(QPointF(around.topLeft()) - centre, gray.copy(around));
    return band;
}

} // namespace

QList<QImage> zoneBands(const QImage &gray)
{
    const std::vector<MarkLine> lines = linesOf(marksOf(gray), gray.height() / 6);
    QList<QImage> bands;
    for (size_t i = 0; i + 2 < lines.size() && bands.size() < mostBands; ++i) {
        if (isNext(lines[i], lines[i + 1]) && isNext(lines[i + 1], lines[i + 2]))
            bands.append(bandOf(gray, lines[i], lines[i + 2], lines[i + 1]));
    }
    return bands;
}

QList<QImage> zoneLooks(const QImage &gray)
{
    QList<QImage> looks;
    for (const QImage &band :
         zoneBands(gray) + zoneBands(gray.transformed(QTransform().rotate(90))))
        looks << band << band.mirrored(true, true);
    return looks;
}

} // namespace motcua::imaging
