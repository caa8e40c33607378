#include "tests/unit/imaging/blanktest.h"

#include "scanner/imaging/blank.h"
#include "tests/unit/imaging/pages.h"

#include <array>

namespace motcua::tests
{

using pagemaker::PageKind;
using pagemaker::Wear;

namespace
{

// Mostly the hard ones: a letter is easy to tell from nothing.
constexpr std::array written = {PageKind::NumberOnly, PageKind::OneLine, PageKind::Pencil,
                                PageKind::NumberOnly, PageKind::Pencil,  PageKind::OneLine,
                                PageKind::IdCopy,     PageKind::Form};

struct Score {
    int pages = 0;
    int flagged = 0;
};

void count(Score &score, PageKind kind, quint32 seed)
{
    const auto wear = pagemaker::everydayWear(seed, 3);
    const auto page = pagemaker::makePage({kind, 200, seed, wear, 0});
    const auto marks = imaging::findMarks(imaging::sketchOf(page.image));
    ++score.pages;
    score.flagged += marks.none() ? 1 : 0;
    if (marks.none() != page.truth.blank)
        qInfo(
            "wrong: %s seed %u, %d strong, %d faint marks, unsure %d (paper %d, noise %.1f, bleed "
            "%.2f, holes %d, edge %d, dust %d)",
            qPrintable(pagemaker::kindName(kind)), seed, marks.strong, marks.faint, marks.unsure,
            wear.paper.red(), wear.noise, wear.bleed, wear.holes, wear.darkEdge, wear.dust);
}

} // namespace

void TestBlank::neverFlagsAWrittenPageAndFindsTheBlankOnes()
{
    Score blankPages;
    Score writtenPages;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        count(blankPages, PageKind::Blank, seed);
        count(writtenPages, written[seed % written.size()], seed + 500);
    }
    qInfo("blank: %d of %d blank pages found, %d of %d written pages flagged", blankPages.flagged,
          blankPages.pages, writtenPages.flagged, writtenPages.pages);
    QCOMPARE(writtenPages.flagged, 0);
    QVERIFY(blankPages.flagged * 100 >= blankPages.pages * 98);
}

void TestBlank::scannerStripesAndHolesAreNotWriting_data()
{
    QTest::addColumn<Wear>("wear");
    QTest::newRow("clean") << Wear{};
    QTest::newRow("holes") << Wear{.holes = true};
    QTest::newRow("dark edge") << Wear{.darkEdge = true};
    QTest::newRow("recycled") << Wear{.paper = QColor(205, 203, 196), .noise = 6};
    QTest::newRow("shines through") << Wear{.bleed = 0.14};
    QTest::newRow("shines through strongly") << Wear{.bleed = 0.2};
    QTest::newRow("dust") << Wear{.dust = 80};
    QTest::newRow("uneven light") << Wear{.unevenLight = true};
    QTest::newRow("all at once") << Wear{.paper = QColor(214, 212, 204),
                                         .noise = 5,
                                         .dust = 60,
                                         .bleed = 0.12,
                                         .holes = true,
                                         .darkEdge = true,
                                         .unevenLight = true};
}

void TestBlank::scannerStripesAndHolesAreNotWriting()
{
    QFETCH(Wear, wear);
    const auto blank = pagemaker::makePage({PageKind::Blank, 300, 9, wear, 0});
    QVERIFY(imaging::isBlank(imaging::sketchOf(blank.image)));
    const auto numbered = pagemaker::makePage({PageKind::NumberOnly, 300, 9, wear, 0});
    QVERIFY(!imaging::isBlank(imaging::sketchOf(numbered.image)));
}

void TestBlank::darkPagesAreNotBlank()
{
    QImage black(1240, 1754, QImage::Format_Grayscale8);
    black.setDotsPerMeterX(5906);
    black.setDotsPerMeterY(5906);
    black.fill(Qt::black);
    QVERIFY(!imaging::isBlank(imaging::sketchOf(black)));
    QVERIFY(!imaging::isBlank(imaging::sketchOf(QImage())));
    QImage lowerHalf = black;
    for (int y = 0; y < 877; ++y)
        std::fill_n(lowerHalf.scanLine(y), 1240, uchar(250));
    QVERIFY(!imaging::isBlank(imaging::sketchOf(lowerHalf)));
}

void TestBlank::worksAtOtherResolutions_data()
{
    QTest::addColumn<int>("dpi");
    for (const int dpi : {100, 150, 200, 400, 600})
        QTest::addRow("%d dpi", dpi) << dpi;
}

void TestBlank::worksAtOtherResolutions()
{
    QFETCH(int, dpi);
    QVERIFY(imaging::isBlank(imaging::sketchOf(worn(PageKind::Blank, 3, 1, dpi).image)));
    QVERIFY(!imaging::isBlank(imaging::sketchOf(worn(PageKind::NumberOnly, 3, 1, dpi).image)));
    QVERIFY(!imaging::isBlank(imaging::sketchOf(worn(PageKind::Pencil, 3, 1, dpi).image)));
}

} // namespace motcua::tests
