#include "tests/unit/imaging/layouttest.h"

#include "scanner/imaging/clearsheet.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/layout.h"
#include "scanner/imaging/leaders.h"
#include "scanner/imaging/sketch.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using imaging::readingBlocks;
using imaging::Rules;
using imaging::TextBlock;
using Marks = QList<QRect>;

namespace
{

constexpr double dpi = 300;
constexpr int letter = 28; // height of a small letter of 14 points, in dots
constexpr int advance = 22;

/// A line of `count` letters whose baseline is at `y`; every fifth is a space. Each word has a
/// letter that goes up and one that goes down.
Marks line(int x, int y, int count)
{
    Marks marks;
    for (int i = 0; i < count; ++i)
        if (i % 5 != 4)
            marks.append({x + i * advance, y - letter - (i % 5 == 0 ? 14 : 0), advance - 6,
                          letter + (i % 5 == 0 ? 14 : 0) + (i % 5 == 3 ? 9 : 0)});
    return marks;
}

Marks lines(int x, int y, int pitch, const QList<int> &counts)
{
    Marks marks;
    for (int i = 0; i < counts.size(); ++i)
        marks += line(x, y + i * pitch, counts[i]);
    return marks;
}

struct Case {
    Marks marks;
    Rules rules;
    QList<QPoint> order; ///< a place in each block, as it should be read
};

Case heading()
{
    return {lines(300, 300, 67, {14, 10}) + lines(1150, 300, 67, {34, 26}) + line(400, 475, 12) +
                line(1300, 475, 30) + lines(300, 700, 85, {80, 80, 40}),
            {},
            {{310, 290}, {1160, 290}, {410, 465}, {310, 690}}}; // number and date are one line
}

Case signers()
{
    return {lines(350, 2500, 58, {9, 10, 24, 14}) + lines(1500, 2500, 75, {19, 11, 13}),
            {},
            {{360, 2490}, {1510, 2490}}};
}

/// Three columns of five rows, all level.
Case table()
{
    Case made;
    for (const int x : {200, 500, 1400}) {
        made.marks += lines(x, 600, 96, {3, 3, 3, 3, 3});
        made.order.append({x + 5, 590});
    }
    return made;
}

/// A row of two cells with two lines each, between rules; the lines touch.
Case cells()
{
    Case made{
        lines(220, 600, 50, {10, 10}) + lines(480, 600, 50, {12, 6}), {}, {{230, 590}, {490, 590}}};
    for (const int y : {550, 670})
        made.rules.across.append({200, y, 600, 3});
    for (const int x : {200, 460, 800})
        made.rules.down.append({x, 550, 3, 120});
    return made;
}

bool isIn(const TextBlock &block, const QPoint &place) { return block.area.contains(place); }

} // namespace

void TestLayout::blocksInReadingOrder_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("heading: agency, nation, number, date, body") << 0;
    QTest::newRow("recipients, then signers, though their lines interleave") << 1;
    QTest::newRow("columns of a table") << 2;
    QTest::newRow("cells with several lines") << 3;
}

void TestLayout::blocksInReadingOrder()
{
    QFETCH(int, which);
    const Case made = QList<Case>{heading(), signers(), table(), cells()}[which];
    const auto blocks = readingBlocks(made.marks, made.rules, dpi);
    QCOMPARE(blocks.size(), made.order.size());
    for (qsizetype at = 0; at < blocks.size(); ++at)
        QVERIFY2(
            isIn(blocks[at], made.order[at]),
            qPrintable(
                u"%1, %2 comes at another time"_s.arg(made.order[at].x()).arg(made.order[at].y())));
    const auto tables = std::count_if(blocks.begin(), blocks.end(),
                                      [](const TextBlock &block) { return block.table > 0; });
    QCOMPARE(tables, which == 2 ? 3 : 0);
}

void TestLayout::blocksHoldTheirMarks()
{
    for (const Case &made : {heading(), signers(), table(), cells()}) {
        const auto blocks = readingBlocks(made.marks, made.rules, dpi);
        for (const QRect &mark : made.marks)
            QCOMPARE(
                std::count_if(blocks.begin(), blocks.end(),
                              [&](const TextBlock &block) { return block.area.contains(mark); }),
                1);
    }
    // A tone mark above and a dot beneath belong to the line.
    const auto blocks =
        readingBlocks(line(300, 600, 20) + Marks{{310, 548, 10, 8}, {332, 606, 6, 6}}, {}, dpi);
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks.first().area.top(), 548);
    QCOMPARE(blocks.first().area.bottom(), 611);
}

void TestLayout::whatIsNoTextIsInNoBlock()
{
    const Marks text = lines(350, 600, 85, {60, 60, 60});
    const QRect signature(1500, 2000, 330, 150);
    const QRect hole(100, 640, 72, 72);
    const QRect edge(2440, 0, 40, 3500);
    const auto blocks = readingBlocks(text + Marks{signature, hole, edge}, {}, dpi);
    QCOMPARE(blocks.size(), 1);
    for (const QRect &none : {signature, hole, edge})
        QVERIFY(!blocks.first().area.intersects(none));
    // A title in large letters is text.
    Marks title;
    for (int i = 0; i < 10; ++i)
        title.append({500 + i * 130, 200, 100, 140});
    QCOMPARE(readingBlocks(text + title, {}, dpi).size(), 2);
    QVERIFY(readingBlocks({}, {}, dpi).isEmpty());
}

void TestLayout::leadersGoAndFullStopsStay()
{
    Marks leader;
    for (int i = 0; i < 20; ++i)
        leader.append({500 + i * 14, 700 + i / 8, 5, 5});
    Marks cut; // the same leader behind a descender
    for (int i = 0; i < 3; ++i)
        cut.append({900 + i * 14, 703, 5, 5});
    const Marks stops{{1200, 703, 6, 6}, {1500, 703, 6, 6}, {1000, 900, 6, 6}};
    const auto dots = imaging::leaderDots(line(100, 700, 10) + leader + cut + stops, dpi);
    QCOMPARE(dots.size(), leader.size() + cut.size());
    for (const QRect &stop : stops)
        QVERIFY(!dots.contains(stop));
}

void TestLayout::blackPageHasNothingToClear_data()
{
    QTest::addColumn<int>("tone");
    for (const int tone : {0, 1, 2, 40})
        QTest::addRow("%d", tone) << tone;
}

void TestLayout::blackPageHasNothingToClear()
{
    QFETCH(int, tone);
    QImage page(400, 300, QImage::Format_Grayscale8);
    imaging::setDpi(page, {dpi, dpi});
    page.fill(tone);
    QPainter painter(&page);
    painter.fillRect(10, 10, 60, 30, Qt::white); // less than a quarter: no paper
    painter.end();
    const auto sheet = imaging::ClearSheet::of(page);
    QCOMPARE(sheet.page.size(), page.size());
    QCOMPARE(sheet.page.constScanLine(20)[20], uchar(255));
    QVERIFY(sheet.page.constScanLine(200)[200] < 255);
}

void TestLayout::rulesGoAndLettersStay()
{
    QImage page(1200, 800, QImage::Format_Grayscale8);
    imaging::setDpi(page, {dpi, dpi});
    page.fill(imaging::levelPaper);
    QPainter painter(&page);
    painter.fillRect(100, 100, 800, 4, Qt::black); // a rule
    painter.fillRect(100, 100, 4, 400, Qt::black); // down
    painter.fillRect(300, 80, 6, 55, Qt::black);   // a descender that crosses it
    painter.fillRect(500, 300, 14, 60, Qt::black); // a stem
    painter.fillRect(600, 340, 30, 5, Qt::black);  // a hyphen
    painter.fillRect(700, 350, 5, 5, Qt::black);   // a full stop
    painter.setPen(QPen(Qt::black, 4));
    painter.drawRect(900, 300, 45, 45); // to tick
    painter.end();
    const auto sheet = imaging::ClearSheet::of(page);
    QCOMPARE(sheet.rules.across.size(), 1);
    QCOMPARE(sheet.rules.down.size(), 1);
    const auto isInk = [&](int x, int y) { return sheet.page.constScanLine(y)[x] < 128; };
    for (const QPoint &gone :
         {QPoint(200, 101), QPoint(101, 300), QPoint(102, 102), QPoint(920, 300), QPoint(900, 320)})
        QVERIFY2(!isInk(gone.x(), gone.y()), qPrintable(u"%1, %2"_s.arg(gone.x()).arg(gone.y())));
    for (const QPoint &stays : {QPoint(303, 85), QPoint(303, 101), QPoint(303, 130),
                                QPoint(506, 330), QPoint(615, 342), QPoint(702, 352)})
        QVERIFY2(isInk(stays.x(), stays.y()),
                 qPrintable(u"%1, %2"_s.arg(stays.x()).arg(stays.y())));
    QCOMPARE(sheet.page.size(), page.size());
    QCOMPARE(imaging::dpiOf(sheet.page).toSize(), QSize(300, 300));
}

} // namespace motcua::tests
