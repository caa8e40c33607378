#include "tests/unit/imaging/orientationtest.h"

#include "scanner/imaging/orientation.h"
#include "scanner/imaging/placement.h"
#include "tests/unit/imaging/pages.h"

namespace motcua::tests
{

using pagemaker::PageKind;

void TestOrientation::turnsTextUpright_data()
{
    QTest::addColumn<PageKind>("kind");
    QTest::addColumn<int>("turned");
    QTest::addColumn<double>("skew");
    for (const int turn : {0, 90, 180, 270}) {
        QTest::addRow("letter %d", turn) << PageKind::Letter << turn << 0.0;
        QTest::addRow("skewed letter %d", turn) << PageKind::Letter << turn << 2.5;
        QTest::addRow("form %d", turn) << PageKind::Form << turn << -1.0;
        QTest::addRow("table %d", turn) << PageKind::Table << turn << 1.0;
    }
}

void TestOrientation::turnsTextUpright()
{
    QFETCH(PageKind, kind);
    QFETCH(int, turned);
    QFETCH(double, skew);
    const auto page = worn(kind, 21, skew);
    const auto sketch = imaging::sketchOf(imaging::turned(page.image, turned));
    const auto found = imaging::findOrientation(sketch, imaging::findSkew(sketch));
    // A table has few letters with tails: not being sure is an answer, a wrong turn is not.
    if (kind == PageKind::Table && !found.certain)
        QCOMPARE(found.turn, 0);
    else
        QCOMPARE(found.turn, (360 - turned) % 360);
    if (kind == PageKind::Letter)
        QVERIFY(found.certain);
}

void TestOrientation::neverTurnsWhatItCannotRead_data()
{
    QTest::addColumn<PageKind>("kind");
    QTest::newRow("blank") << PageKind::Blank;
    QTest::newRow("pencil") << PageKind::Pencil;
    QTest::newRow("number") << PageKind::NumberOnly;
    QTest::newRow("one line") << PageKind::OneLine;
    QTest::newRow("card") << PageKind::IdCopy;
    QTest::newRow("certificate") << PageKind::Certificate;
}

void TestOrientation::neverTurnsWhatItCannotRead()
{
    QFETCH(PageKind, kind);
    for (quint32 seed = 1; seed <= 3; ++seed) {
        const auto sketch = imaging::sketchOf(worn(kind, seed, 1).image);
        QCOMPARE(imaging::findOrientation(sketch, imaging::findSkew(sketch)).turn, 0);
    }
}

void TestOrientation::turningIsLossless()
{
    const QImage page = worn(PageKind::Letter, 2, 0, 100).image;
    QImage back = page;
    for (const int turn : {90, 180, 270, 180})
        back = imaging::turned(back, turn);
    QCOMPARE(back, page);
    QCOMPARE(imaging::turned(page, 90).size(), page.size().transposed());
    QCOMPARE(imaging::turned(page, 90).format(), page.format());
}

} // namespace motcua::tests
