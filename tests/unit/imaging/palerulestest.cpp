#include "tests/unit/imaging/palerulestest.h"

#include "app/core/kernel/monoimage.h"
#include "scanner/imaging/colour.h"
#include "scanner/imaging/encode.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/palerules.h"
#include "scanner/imaging/pixbridge.h"
#include "scanner/imaging/placement.h"
#include "scanner/imaging/sketch.h"
#include "scanner/imaging/skew.h"
#include "tests/fakes/pageviewer.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using imaging::PageForm;
using kernel::PageCoding;

namespace
{

constexpr double dotsPerPoint = 300 / 72.0;

/// An empty form: a heading, labels, lines to write on, a table and boxes to tick.
struct EmptyForm {
    QImage page;
    QList<QLineF> rules; ///< in dots, before the sheet leaned
};

struct FormOrder {
    int tone = 150;
    double points = 0.4; ///< thickness
    double skew = 0;
    double noise = 4;
};

QList<QLineF> rulesOfForm()
{
    QList<QLineF> rules;
    for (int i = 0; i < 14; ++i)
        rules.append({120 + 40.0 * (i % 3), 190 + i * 22.3, 520, 190 + i * 22.3});
    for (int i = 0; i < 7; ++i)
        rules.append({70, 540.4 + i * 30.2, 525, 540.4 + i * 30.2});
    for (const double x : {70.0, 151.3, 302.7, 525.0})
        rules.append({x, 540.4, x, 540.4 + 6 * 30.2});
    for (const double x : {100.2, 200.6, 300.9}) { // 4.2 mm
        rules.append({x, 160, x + 12, 160});
        rules.append({x, 172, x + 12, 172});
        rules.append({x, 160, x, 172});
        rules.append({x + 12, 160, x + 12, 172});
    }
    for (QLineF &rule : rules)
        rule = {rule.p1() * dotsPerPoint, rule.p2() * dotsPerPoint};
    return rules;
}

void write(QPainter &painter, double x, double y, const QString &text, int pixels)
{
    QFont font(u"Tinos"_s);
    font.setPixelSize(pixels);
    painter.setFont(font);
    painter.setPen(QColor(25, 25, 28));
    painter.drawText(QPointF(x, y) * dotsPerPoint, text);
}

void addNoise(QImage &page, double deviation)
{
    QRandomGenerator random(11);
    for (int y = 0; y < page.height(); ++y) {
        uchar *line = page.scanLine(y);
        for (int x = 0; x < page.width(); ++x) {
            const double sum = random.generateDouble() + random.generateDouble() +
                               random.generateDouble() - 1.5; // deviation 0.5
            line[x] = uchar(qBound(0, int(line[x] + sum * 2 * deviation), 255));
        }
    }
}

EmptyForm emptyForm(const FormOrder &order)
{
    EmptyForm form{QImage(2480, 3508, QImage::Format_Grayscale8), rulesOfForm()};
    imaging::setDpi(form.page, {300, 300});
    form.page.fill(250);
    QPainter painter(&form.page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(1240, 1754);
    painter.rotate(order.skew);
    painter.translate(-1240, -1754);
    write(painter, 220, 80, u"TỜ KHAI ĐĂNG KÝ KHAI SINH"_s, 60);
    for (int i = 0; i < 14; ++i)
        write(painter, 40, 188 + i * 22.3, i % 3 == 0 ? u"Họ, tên:"_s : u"Nơi cư trú:"_s, 46);
    painter.setPen(QPen(QColor(order.tone, order.tone, order.tone), order.points * dotsPerPoint));
    painter.drawLines(form.rules);
    painter.end();
    addNoise(form.page, order.noise);
    return form;
}

struct PackedForm {
    PageForm asked = PageForm::Colour;
    kernel::EncodedPage page;
    QTransform placement; ///< from the raw page to the packed one
};

/// The desk's own steps.
PackedForm packed(const QImage &page)
{
    const imaging::Sketch sketch = imaging::sketchOf(page);
    PackedForm done;
    done.asked = imaging::formFor(page, {.colour = false, .shaded = imaging::isShaded(sketch)});
    imaging::Placement placement;
    if (const auto skew = imaging::findSkew(sketch); skew.isWorthTurning())
        placement.skewDegrees = skew.degrees;
    const QImage level = imaging::levelled(imaging::placed(page, placement));
    done.page = imaging::encodedPage(imaging::rowsOf(level), done.asked,
                                     imaging::levelled(imaging::placed(sketch.gray, placement)))
                    .value_or(kernel::EncodedPage());
    const double finer = double(done.page.pixels.width()) / level.width();
    done.placement =
        imaging::toRaw(placement, page.size()).inverted() * QTransform::fromScale(finer, finer);
    return done;
}

/// Dots along the rule where nothing of it is to be seen.
int gapsIn(const QImage &seen, const QLineF &rule)
{
    constexpr int reach = 3;
    const bool across = std::abs(rule.dx()) > std::abs(rule.dy());
    int gaps = 0;
    for (int i = 2; i < int(rule.length()) - 2; ++i) {
        const QPointF at = rule.pointAt(i / rule.length());
        bool met = false;
        for (int beside = -reach; beside <= reach; ++beside) {
            const QPoint dot = (at + (across ? QPointF(0, beside) : QPointF(beside, 0))).toPoint();
            met = met || qGray(seen.pixel(dot)) < 245;
        }
        gaps += met ? 0 : 1;
    }
    return gaps;
}

bool isBilevel(const kernel::EncodedPage &page)
{
    return page.inks.isEmpty()
               ? page.coding == PageCoding::Jbig2
               : page.bytes.isEmpty() &&
                     std::all_of(page.inks.begin(), page.inks.end(),
                                 [](const auto &ink) { return ink.coding == PageCoding::Jbig2; });
}

} // namespace

void TestPaleRules::grayRulesStayWhole_data()
{
    QTest::addColumn<FormOrder>("order");
    for (const int tone : {130, 160, 190})
        for (const double points : {0.3, 0.5})
            for (const double skew : {0.0, 0.7, -2.4})
                QTest::addRow("tone %d, %.1f pt, %.1f degrees", tone, points, skew)
                    << FormOrder{.tone = tone, .points = points, .skew = skew};
}

void TestPaleRules::grayRulesStayWhole()
{
    QFETCH(FormOrder, order);
    const EmptyForm form = emptyForm(order);
    const PackedForm done = packed(form.page);
    QCOMPARE(done.asked, PageForm::Bilevel);
    QVERIFY2(isBilevel(done.page), qPrintable(QString::number(done.page.byteCount())));
    QVERIFY2(done.page.byteCount() <= 15'000, qPrintable(QString::number(done.page.byteCount())));
    const QImage seen = viewed(done.page);
    const QTransform lean =
        QTransform().translate(1240, 1754).rotate(order.skew).translate(-1240, -1754);
    for (const QLineF &rule : form.rules) {
        const int gaps = gapsIn(seen, (lean * done.placement).map(rule));
        QVERIFY2(gaps == 0,
                 qPrintable(u"%1 dots missing of a rule from %2, %3"_s.arg(gaps).arg(rule.x1()).arg(
                     rule.y1())));
    }
}

void TestPaleRules::runsAreLongEnough_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("across");
    for (const int length : {1, 2, 3, 5, 8, 31, 500})
        for (const bool across : {true, false})
            QTest::addRow("%d %s", length, across ? "across" : "down") << length << across;
}

/// Against the definition, on a page where runs of many lengths begin and end at the edges too.
void TestPaleRules::runsAreLongEnough()
{
    QFETCH(int, length);
    QFETCH(bool, across);
    QRandomGenerator random(7);
    QImage page = kernel::monoImage({203, 97});
    page.fill(0);
    for (int i = 0; i < 200; ++i) {
        const int at = random.bounded(203);
        const int y = random.bounded(97);
        for (int step = random.bounded(60); step >= 0; --step)
            if (const QPoint dot = across ? QPoint(at + step, y) : QPoint(at, y + step);
                page.rect().contains(dot))
                page.setPixel(dot, 1);
    }
    const QImage found =
        imaging::fromPix(imaging::runsOf(imaging::toPix(page).get(), length, across).get());
    QCOMPARE(found.size(), page.size());
    const auto inked = [&](QPoint at) {
        return page.rect().contains(at) && page.pixelIndex(at) == 1;
    };
    const QPoint step = across ? QPoint(1, 0) : QPoint(0, 1);
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x) {
            int run = inked({x, y}) ? 1 : 0;
            for (QPoint at = QPoint(x, y) + step; run > 0 && inked(at); at += step)
                ++run;
            for (QPoint at = QPoint(x, y) - step; run > 0 && inked(at); at -= step)
                ++run;
            if ((found.pixelIndex(x, y) == 1) != (run >= length))
                QFAIL(qPrintable(u"%1, %2 of a run of %3"_s.arg(x).arg(y).arg(run)));
        }
}

} // namespace motcua::tests
