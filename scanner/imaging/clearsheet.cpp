#include "scanner/imaging/clearsheet.h"

#include "app/core/kernel/units.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/leaders.h"
#include "scanner/imaging/sketch.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <array>

namespace motcua::imaging
{

namespace
{

constexpr double inkShare = 0.8; // of the paper's tone: the dots of leaders are small and so pale
// Of the paper's tone, what is brighter is white: grain, and what shines through. Lower, letters
// get thin: tesseract reads worse.
constexpr double whiteShare = 0.92;
constexpr int darkestWhite = 64;    // what a page without paper, a black one, is spread to
constexpr double smallestBox = 2.2; // mm, to tick
constexpr double largestBox = 8;
constexpr double squarest = 0.75;  // shorter to longer side; an O of a small font is narrower
constexpr int edgePart = 8;        // of its width is looked through for a side: pens are thick
constexpr double sideShare = 0.95; // of its rows have both sides: what is hand-drawn has gaps
constexpr double endShare = 0.9; // of its width is ink at the top and the bottom: corners are round
constexpr double mostWithin = 0.02; // of its inside is ink, dust: a tick or a digit is more

void paint(QImage &page, const QRect &spot, uchar paper)
{
    const QRect inside = spot & page.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        std::fill_n(page.scanLine(y) + inside.left(), inside.width(), paper);
}

/// Tones from `white` (> 0) up become white, those below are spread evenly.
void whiten(QImage &page, int white)
{
    std::array<uchar, 256> curve{};
    for (int tone = 0; tone < 256; ++tone)
        curve[size_t(tone)] = uchar(std::min(255, tone * 255 / white));
    for (int y = 0; y < page.height(); ++y) {
        uchar *line = page.scanLine(y);
        std::transform(line, line + page.width(), line, [&](uchar tone) { return curve[tone]; });
    }
}

/// Four straight sides of ink and nothing within: a box to tick.
bool isEmptyBox(const QImage &page, const QRect &mark, int ink)
{
    const double dpi = dpiOf(page).width();
    const double longer = std::max(mark.width(), mark.height()) / dpi * kernel::millimetresPerInch;
    const double shorter = std::min(mark.width(), mark.height()) / dpi * kernel::millimetresPerInch;
    if (longer > largestBox || shorter < smallestBox || shorter < longer * squarest)
        return false;
    const int edge = std::max(2, mark.width() / edgePart);
    int onEdge = 0;
    int within = 0;
    const QRect inner = mark.adjusted(edge, edge, -edge, -edge);
    // Each line that crosses the box meets both of its sides near their ends.
    for (int y = mark.top(); y <= mark.bottom(); ++y) {
        const uchar *line = page.constScanLine(y);
        const auto isInk = [ink](uchar tone) { return tone < ink; };
        const bool sides =
            std::any_of(line + mark.left(), line + mark.left() + edge, isInk) &&
            std::any_of(line + mark.right() - edge + 1, line + mark.right() + 1, isInk);
        onEdge += sides ? 1 : 0;
        if (y >= inner.top() && y <= inner.bottom())
            within += int(std::count_if(line + inner.left(), line + inner.right() + 1, isInk));
    }
    const auto full = [&](int top) {
        int most = 0;
        for (int y = top; y < top + edge; ++y) {
            const uchar *line = page.constScanLine(y);
            most = std::max(most, int(std::count_if(line + mark.left(), line + mark.right() + 1,
                                                    [ink](uchar tone) { return tone < ink; })));
        }
        return most >= mark.width() * endShare;
    };
    return onEdge >= mark.height() * sideShare && full(mark.top()) &&
           full(mark.bottom() - edge + 1) && within < mostWithin * inner.width() * inner.height();
}

} // namespace

ClearSheet ClearSheet::of(const QImage &gray)
{
    ClearSheet sheet{gray, {}, {}};
    const auto paper = uchar(paperTone(gray).red);
    const int threshold = int(paper * inkShare);
    const PixPtr ink = toPix(inkOf(gray, threshold));
    if (!ink)
        return sheet;
    const double dpi = dpiOf(gray).width();
    sheet.rules = rulesIn(ink.get(), dpi);
    removeRules(sheet.page, ink.get(), sheet.rules, paper);
    QList<QRect> marks = connectedBoxes(ink.get());
    QList<QRect> noText = leaderDots(marks, dpi);
    for (const QRect &mark : std::as_const(marks))
        if (isEmptyBox(sheet.page, mark, threshold))
            noText.append(mark);
    for (const QRect &mark : std::as_const(noText))
        paint(sheet.page, mark.adjusted(-2, -2, 2, 2), paper);
    whiten(sheet.page, std::max(darkestWhite, int(paper * whiteShare)));
    const auto order = [](const QRect &a, const QRect &b) {
        return std::pair(a.top(), a.left()) < std::pair(b.top(), b.left());
    };
    std::sort(noText.begin(), noText.end(), order);
    marks.removeIf([&](const QRect &mark) {
        return std::binary_search(noText.begin(), noText.end(), mark, order);
    });
    sheet.marks = std::move(marks);
    return sheet;
}

} // namespace motcua::imaging
