#include "tests/unit/imaging/graypagetest.h"

#include "scanner/imaging/colour.h"
#include "scanner/imaging/encode.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/sketch.h"
#include "tests/fakes/pageviewer.h"

#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using imaging::PageForm;

namespace
{

struct Light {
    QColor paper;
    double fold = 0; ///< share of the light that is lost in the middle of a fold across the page
    double side = 0; ///< share lost at the right edge
};

constexpr int foldAt = 1800;
constexpr double foldWidth = 150; // dots: 13 mm to each side

/// Written on white, then lit and scanned.
QImage scanned(const QImage &drawn, const Light &light)
{
    QImage page(drawn.size(), QImage::Format_RGB888);
    imaging::setDpi(page, {300, 300});
    QRandomGenerator random(5);
    const std::array<int, 3> paper = {light.paper.red(), light.paper.green(), light.paper.blue()};
    for (int y = 0; y < page.height(); ++y) {
        const double folded = 1 - light.fold * std::exp(-std::pow((y - foldAt) / foldWidth, 2));
        const uchar *from = drawn.constScanLine(y);
        uchar *to = page.scanLine(y);
        for (int x = 0; x < page.width(); ++x) {
            const double shade = folded * (1 - light.side * x / page.width()) * from[x] / 255;
            const int grain = random.bounded(9) - 4;
            for (const int channel : paper)
                *to++ = uchar(qBound(0, int(channel * shade) + grain, 255));
        }
    }
    return page;
}

QImage drawing()
{
    QImage drawn(2480, 3508, QImage::Format_Grayscale8);
    drawn.fill(255);
    return drawn;
}

/// Pencil strokes over the whole page, over the fold too; their middles are put in `dots`.
QImage pencilled(int tone, QList<QPoint> &dots)
{
    QImage drawn = drawing();
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(tone, tone, tone), 6, Qt::SolidLine, Qt::RoundCap));
    for (int row = 0; row < 9; ++row) {
        QPainterPath path(QPointF(300, 400 + row * 320));
        for (int i = 1; i < 12; ++i) {
            const QPointF end(300 + i * 150, 400 + row * 320 + (i % 2) * 40);
            path.quadTo(end - QPointF(75, 90), end);
            dots.append(end.toPoint());
        }
        painter.drawPath(path);
    }
    return drawn;
}

QImage packed(const QImage &page)
{
    const imaging::Sketch sketch = imaging::sketchOf(page);
    const QImage gray = imaging::grayOf(page);
    const auto done = imaging::encodedPage(imaging::rowsOf(gray), PageForm::Gray, sketch.gray);
    return done ? imaging::grayOf(viewed(*done)) : QImage();
}

double meanOf(const QImage &gray, const QRect &area)
{
    double sum = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            sum += gray.constScanLine(y)[x];
    return sum / (double(area.width()) * area.height());
}

QRect around(QPoint dot, int reach)
{
    return QRect(dot - QPoint(reach, reach), dot + QPoint(reach, reach));
}

} // namespace

void TestGrayPage::paperBecomesEvenAndPencilStays_data()
{
    QTest::addColumn<Light>("light");
    QTest::addColumn<int>("tone");
    for (const int tone : {140, 175}) {
        QTest::addRow("white, %d", tone) << Light{QColor(252, 252, 250)} << tone;
        QTest::addRow("yellowed, %d", tone) << Light{QColor(238, 226, 196)} << tone;
        QTest::addRow("gray, a darker side, %d", tone)
            << Light{QColor(214, 212, 204), 0, 0.18} << tone;
        QTest::addRow("a fold, %d", tone) << Light{QColor(248, 244, 234), 0.25} << tone;
    }
}

void TestGrayPage::paperBecomesEvenAndPencilStays()
{
    QFETCH(Light, light);
    QFETCH(int, tone);
    QList<QPoint> dots;
    const QImage page = scanned(pencilled(tone, dots), light);
    QVERIFY(imaging::isShaded(imaging::sketchOf(page)));
    const QImage seen = packed(page);
    QCOMPARE(seen.size(), page.size());
    const QImage before = imaging::grayOf(page);
    // Between the lines and over the fold, edge to edge.
    for (int y = 40; y < page.height() - 40; y += 20)
        for (const int x : {40, 160, 2300, 2430}) {
            const double paper = meanOf(seen, around({x, y}, 8));
            QVERIFY2(paper >= 251, qPrintable(u"%1 at %2, %3"_s.arg(paper).arg(x).arg(y)));
        }
    for (const QPoint &dot : dots) {
        const QPoint beside = dot + QPoint(0, 60);
        const double had = meanOf(before, around(beside, 3)) - meanOf(before, around(dot, 1));
        const double has = meanOf(seen, around(beside, 3)) - meanOf(seen, around(dot, 1));
        QVERIFY2(
            has >= had - 4,
            qPrintable(u"%1, was %2, at %3, %4"_s.arg(has).arg(had).arg(dot.x()).arg(dot.y())));
    }
}

void TestGrayPage::picturesKeepTheirTones()
{
    QImage drawn = drawing();
    QPainter painter(&drawn);
    QLinearGradient sky(500, 500, 500, 1100);
    sky.setColorAt(0, QColor(215, 215, 215));
    sky.setColorAt(1, QColor(120, 120, 120));
    painter.fillRect(500, 500, 900, 600, sky);
    painter.fillRect(700, 2300, 600, 500, QColor(190, 190, 190));
    painter.end();
    const QImage page = scanned(drawn, {QColor(236, 236, 230), 0.2, 0});
    const QImage seen = packed(page);
    for (int y = 540; y < 1080; y += 60)
        for (int x = 540; x < 1380; x += 60) {
            const double wanted = meanOf(drawn, around({x, y}, 10));
            const double tone = meanOf(seen, around({x, y}, 10));
            QVERIFY2(
                std::abs(tone - wanted) <= 10,
                qPrintable(u"%1 instead of %2 at %3, %4"_s.arg(tone).arg(wanted).arg(x).arg(y)));
        }
    QVERIFY(std::abs(meanOf(seen, {720, 2320, 560, 460}) - 190) <= 8);
    QVERIFY(meanOf(seen, {200, 1700, 2000, 200}) >= 251);
}

} // namespace motcua::tests
