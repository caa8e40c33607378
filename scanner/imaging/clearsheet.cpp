#include "scanner/imaging/clearsheet.h"

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
constexpr double smallestBox = 2.2; // mm, to tick
constexpr double largestBox = 8;

void paint(QImage &page, const QRect &spot, uchar paper)
{
    const QRect inside = spot & page.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        std::fill_n(page.scanLine(y) + inside.left(), inside.width(), paper);
}

/// Tones from `white` up become white, those below are spread evenly.
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
    const double longer = std::max(mark.width(), mark.height()) / dpi * 25.4;
    const double shorter = std::min(mark.width(), mark.height()) / dpi * 25.4;
    if (longer > largestBox || shorter < smallestBox || shorter < longer * 0.75)
        return false;
    const int edge = std::max(2, mark.width() / 8);
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
        return most >= mark.width() * 9 / 10;
    };
    return onEdge >= mark.height() * 95 / 100 && full(mark.top()) &&
           full(mark.bottom() - edge + 1) && within * 50 < inner.width() * inner.height();
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
    whiten(sheet.page, int(paper * whiteShare));
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
