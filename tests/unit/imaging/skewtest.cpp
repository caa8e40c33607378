#include "tests/unit/imaging/skewtest.h"

#include "scanner/imaging/gray.h"
#include "scanner/imaging/orientation.h"
#include "scanner/imaging/placement.h"
#include "scanner/imaging/skew.h"
#include "tests/unit/imaging/pages.h"

#include <algorithm>
#include <cmath>

namespace motcua::tests
{

using pagemaker::PageKind;

void TestSkew::findsTheAngle_data()
{
    QTest::addColumn<PageKind>("kind");
    QTest::addColumn<double>("angle");
    constexpr std::array kinds = {PageKind::Letter, PageKind::Form, PageKind::Table,
                                  PageKind::Certificate};
    int index = 0;
    for (const double angle : {-5.0, -3.3, -1.7, -0.6, 0.0, 0.4, 1.2, 2.8, 4.1, 5.0})
        QTest::addRow("%+.1f", angle) << kinds[size_t(index++) % kinds.size()] << angle;
}

void TestSkew::findsTheAngle()
{
    QFETCH(PageKind, kind);
    QFETCH(double, angle);
    const auto page = worn(kind, quint32(100 + angle * 7), angle, 200);
    const auto found = imaging::findSkew(imaging::sketchOf(page.image));
    QVERIFY2(found.confidence >= 3, qPrintable(QString::number(found.confidence)));
    QVERIFY2(std::abs(found.degrees - angle) <= 0.1, qPrintable(QString::number(found.degrees)));
    QVERIFY(!found.sideways);
    QCOMPARE(found.isWorthTurning(), std::abs(angle) >= 0.1);
}

void TestSkew::medianErrorIsATenthOfADegreeAtMost_data()
{
    QTest::addColumn<PageKind>("kind");
    for (const auto kind :
         {PageKind::Letter, PageKind::Form, PageKind::Table, PageKind::Certificate,
          PageKind::RuledForm, PageKind::IdCopy, PageKind::OneLine})
        QTest::newRow(qPrintable(pagemaker::kindName(kind))) << kind;
}

void TestSkew::medianErrorIsATenthOfADegreeAtMost()
{
    QFETCH(PageKind, kind);
    constexpr int pages = 21;
    QList<double> errors;
    int left = 0; // as it lies, because the angle is not certain
    for (int i = 0; i < pages; ++i) {
        const double angle = -5 + i * 10.0 / (pages - 1);
        const auto page = worn(kind, quint32(i) + 700, angle, 150);
        const auto found = imaging::findSkew(imaging::sketchOf(page.image));
        if (found.isWorthTurning() || std::abs(angle) < 0.1)
            errors.append(std::abs(found.degrees - angle));
        else
            ++left;
    }
    std::sort(errors.begin(), errors.end());
    qInfo("%-12s median %.3f, largest %.3f degrees, %d of %d left as they lie",
          qPrintable(pagemaker::kindName(kind)), errors[errors.size() / 2], errors.last(), left,
          pages);
    QVERIFY(errors[errors.size() / 2] <= 0.1);
    QVERIFY(errors.last() <= 0.3); // a page is left alone rather than turned wrongly
    if (kind <= PageKind::Certificate)
        QCOMPARE(left, 0);
}

void TestSkew::leavesBlankPagesAlone()
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        const auto page = worn(PageKind::Blank, seed, 2, 150);
        const auto found = imaging::findSkew(imaging::sketchOf(page.image));
        // Only what shines through has lines; they lean as the sheet does.
        QVERIFY2(!found.isWorthTurning() || std::abs(found.degrees - 2) < 0.3,
                 qPrintable(QString::number(seed)));
    }
}

void TestSkew::findsSidewaysLines()
{
    const auto page = worn(PageKind::Letter, 5, 1.5);
    const auto aside = imaging::findSkew(imaging::sketchOf(imaging::turned(page.image, 270)));
    QVERIFY(aside.sideways);
    QVERIFY(std::abs(aside.degrees - 1.5) <= 0.1);
}

void TestSkew::straightensOnce_data()
{
    QTest::addColumn<QImage::Format>("format");
    QTest::newRow("colour") << QImage::Format_RGB888;
    QTest::newRow("gray") << QImage::Format_Grayscale8;
    QTest::newRow("black and white") << QImage::Format_Mono;
}

void TestSkew::straightensOnce()
{
    QFETCH(QImage::Format, format);
    QImage page = worn(PageKind::Table, 8, 3).image;
    if (format == QImage::Format_Grayscale8)
        page = imaging::grayOf(page);
    if (format == QImage::Format_Mono)
        page = imaging::inkOf(imaging::grayOf(page), 128);
    const QImage straight = imaging::placed(page, {.skewDegrees = 3});
    QCOMPARE(straight.format(), format);
    QCOMPARE(straight.size(), page.size());
    QCOMPARE(straight.dotsPerMeterX(), page.dotsPerMeterX());
    const auto left = imaging::findSkew(imaging::sketchOf(straight));
    QVERIFY(left.confidence >= 3);
    QVERIFY2(std::abs(left.degrees) <= 0.1, qPrintable(QString::number(left.degrees)));
}

void TestSkew::fillsWithWhite()
{
    QImage black(400, 300, QImage::Format_Grayscale8);
    black.fill(Qt::black);
    const QImage turned = imaging::placed(black, {.skewDegrees = 5});
    QCOMPARE(turned.pixelColor(0, 0), QColor(Qt::white));
    QCOMPARE(turned.pixelColor(399, 299), QColor(Qt::white));
    QCOMPARE(turned.pixelColor(200, 150), QColor(Qt::black));
}

} // namespace motcua::tests

QTEST_MAIN(motcua::tests::TestSkew)
