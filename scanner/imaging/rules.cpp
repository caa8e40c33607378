#include "scanner/imaging/rules.h"

#include "app/core/kernel/units.h"

#include <leptonica/allheaders.h>

#include <algorithm>

namespace motcua::imaging
{

namespace
{

constexpr double shortest = 6;   // mm
constexpr double thickest = 0.8; // mm
constexpr double halo = 0.17;    // mm of gray along the edges of a line

bool isInk(Pix *ink, int x, int y)
{
    l_uint32 value = 0;
    return pixGetPixel(ink, x, y, &value) == 0 && value != 0;
}

/// Boxes in dots of a page that is twice as large as `lines`.
QList<QRect> boxesOf(Pix *lines)
{
    QList<QRect> boxes = connectedBoxes(lines);
    for (QRect &box : boxes)
        box = {2 * box.x(), 2 * box.y(), 2 * box.width(), 2 * box.height()};
    return boxes;
}

/// Runs of ink as long as a rule, in one direction. `half`: the ink at half its resolution, where a
/// worn line has no holes any more.
QList<QRect> linesIn(Pix *half, double dpi, bool across)
{
    const int length = qRound(shortest / kernel::millimetresPerInch * dpi / 2);
    const int most = std::max(3, qRound(thickest / kernel::millimetresPerInch * dpi)) + 1;
    const PixPtr runs = runsOf(half, length, across);
    QList<QRect> lines = boxesOf(runs.get());
    lines.removeIf([&](const QRect &line) {
        const int run = across ? line.width() : line.height();
        const int thickness = across ? line.height() : line.width();
        return thickness > most + run / 30; // it may lean
    });
    return lines;
}

/// One direction of removal: `at(along, beside)` is a dot of the page.
class Eraser
{
public:
    Eraser(QImage &page, Pix *ink, double dpi, uchar paper)
        : m_page(page), m_ink(ink),
          m_halo(std::max(1, qRound(halo / kernel::millimetresPerInch * dpi))), m_paper(paper)
    {
    }

    void erase(const QRect &line, bool across)
    {
        m_across = across;
        const int from = across ? line.left() : line.top();
        const int to = across ? line.right() : line.bottom();
        const int first = across ? line.top() : line.left();
        const int last = across ? line.bottom() : line.right();
        // Judged before anything is painted: each place looks at its neighbours.
        QList<std::pair<int, int>> spans;
        for (int along = from; along <= to; ++along)
            spans.append(span(along, first, last));
        for (int along = from; along <= to; ++along)
            for (int beside = spans[along - from].first; beside <= spans[along - from].second;
                 ++beside)
                paint(along, beside);
    }

private:
    [[nodiscard]] bool inkAt(int along, int beside) const
    {
        return m_across ? isInk(m_ink, along, beside) : isInk(m_ink, beside, along);
    }

    /// What belongs to the rule at this place; empty where a stroke crosses it.
    [[nodiscard]] std::pair<int, int> span(int along, int first, int last) const
    {
        const bool before = inkAt(along, first - 1) && inkAt(along, first - 2);
        const bool after = inkAt(along, last + 1) && inkAt(along, last + 2);
        if (before && after)
            return {0, -1};
        return {first - (before ? 0 : m_halo), last + (after ? 0 : m_halo)};
    }

    void paint(int along, int beside)
    {
        const QPoint dot = m_across ? QPoint(along, beside) : QPoint(beside, along);
        if (!m_page.rect().contains(dot))
            return;
        m_page.scanLine(dot.y())[dot.x()] = m_paper;
        pixSetPixel(m_ink, dot.x(), dot.y(), 0);
    }

    QImage &m_page;
    Pix *m_ink;
    int m_halo;
    uchar m_paper;
    bool m_across = true;
};

} // namespace

Rules rulesIn(Pix *ink, double dpi)
{
    const PixPtr half(pixReduceRankBinary2(ink, 1, nullptr));
    if (!half)
        return {};
    return {linesIn(half.get(), dpi, true), linesIn(half.get(), dpi, false)};
}

void removeRules(QImage &page, Pix *ink, const Rules &rules, uchar paper)
{
    Eraser eraser(page, ink, kernel::millimetresPerInch * page.dotsPerMeterX() / 1000, paper);
    for (const QRect &line : rules.across)
        eraser.erase(line, true);
    for (const QRect &line : rules.down)
        eraser.erase(line, false);
}

} // namespace motcua::imaging
