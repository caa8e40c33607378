#include "tests/integration/pagedesk/croptest.h"

#include "app/core/domain/pagearrangementjson.h"
#include "scanner/imaging/gray.h"
#include "tests/integration/pagedesk/fedpages.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

/// A5 paper full of patches, each of another shade, in a dark A4 window.
QImage window()
{
    QImage image(827, 1169, QImage::Format_Grayscale8); // A4 at 100 dpi
    imaging::setDpi(image, {100, 100});
    image.fill(40);
    QPainter painter(&image);
    const QRect paper(90, 130, 583, 827);
    painter.fillRect(paper, QColor(250, 250, 250));
    QRandomGenerator random(7);
    for (int i = 0; i < 160; ++i) {
        const int shade = random.bounded(60, 230);
        painter.fillRect(paper.x() + 12 + random.bounded(paper.width() - 70),
                         paper.y() + 12 + random.bounded(paper.height() - 70),
                         10 + random.bounded(36), 10 + random.bounded(36),
                         QColor(shade, shade, shade));
    }
    return image;
}

ports::PagePolicy policy(bool toPaper)
{
    ports::PagePolicy made;
    made.deskew = false;
    made.orient = false;
    made.flagBlank = false;
    made.cropToPaper = toPaper;
    return made;
}

QRect pixels(const QRectF &share, const QSize &size)
{
    const QPoint from(qRound(share.left() * size.width()), qRound(share.top() * size.height()));
    const QPoint to(qRound(share.right() * size.width()), qRound(share.bottom() * size.height()));
    return {from, to - QPoint(1, 1)};
}

/// Mean difference in grey tones; a shift by few dots makes it large on such patches.
double difference(const QImage &a, const QImage &b)
{
    const QImage first = imaging::grayOf(a);
    const QImage second = imaging::grayOf(b).scaled(first.size());
    qint64 sum = 0;
    for (int y = 0; y < first.height(); ++y)
        for (int x = 0; x < first.width(); ++x)
            sum += std::abs(first.constScanLine(y)[x] - second.constScanLine(y)[x]);
    return double(sum) / (first.width() * first.height());
}

} // namespace

void CropTest::cutsWhatWasDrawn_data()
{
    QTest::addColumn<bool>("toPaper");
    QTest::addColumn<QString>("steps"); ///< l, r turn; m mirror; a, b crop
    for (const bool toPaper : {false, true}) {
        for (const char *steps : {"a", "ra", "la", "rra", "ma", "rma", "mra", "lmb", "ab", "arb",
                                  "ramlb", "mamb", "aba"})
            QTest::addRow("%s%s", toPaper ? "cropped to the paper, " : "", steps)
                << toPaper << QString::fromLatin1(steps);
    }
}

void CropTest::cutsWhatWasDrawn()
{
    QFETCH(bool, toPaper);
    QFETCH(QString, steps);
    RealPageDesk desk;
    QVERIFY(desk.scan({window()}, policy(toPaper)));
    QCOMPARE(desk.captured(0).cropsToPaper, toPaper);
    QImage shown = desk.picture(0);
    QCOMPARE(shown.width() < 700, toPaper);
    for (const QChar step : steps) {
        auto &deeds = desk.pages.steps;
        const QRectF drawn =
            step == u'a' ? QRectF(0.13, 0.22, 0.55, 0.61) : QRectF(0.31, 0.08, 0.6, 0.47);
        QImage wanted;
        if (step == u'a' || step == u'b') {
            wanted = shown.copy(pixels(drawn, shown.size()));
            deeds.crop(0, drawn);
        } else if (step == u'm') {
            wanted = shown.mirrored(true, false);
            deeds.mirror({0});
        } else {
            const int degrees = step == u'l' ? -90 : 90;
            wanted = shown.transformed(QTransform().rotate(degrees));
            deeds.turn({0}, degrees);
        }
        shown = desk.picture(0);
        QVERIFY2(std::abs(shown.width() - wanted.width()) <= 1 &&
                     std::abs(shown.height() - wanted.height()) <= 1,
                 qPrintable(u"%1x%2 for %3x%4"_s.arg(shown.width())
                                .arg(shown.height())
                                .arg(wanted.width())
                                .arg(wanted.height())));
        const double off = difference(wanted, shown);
        QVERIFY2(off < 4, qPrintable(u"%1 after %2"_s.arg(off).arg(step)));
    }
    // The document gets the same as the screen.
    QVERIFY(desk.settle());
    const QSize packed = desk.captured(0).pixels;
    QVERIFY(std::abs(packed.width() - shown.width()) <= 1);
    QVERIFY(std::abs(packed.height() - shown.height()) <= 1);
}

void CropTest::wholePageIsAllThatWasScanned()
{
    RealPageDesk desk;
    QVERIFY(desk.scan({window()}, policy(true)));
    const QImage paper = desk.picture(0);
    QVERIFY(desk.pages.paperOf(0).isNull()); // nothing around it is shown
    desk.pages.steps.crop(0, {});
    const QImage whole = desk.picture(0);
    QCOMPARE(whole.size(), QSize(827, 1169));
    desk.pages.steps.turn({0}, 90);
    desk.pages.steps.crop(0, desk.pages.paperOf(0)); // to the paper's edge
    desk.pages.steps.turn({0}, -90);
    QVERIFY(difference(desk.picture(0), paper) < 4);
    desk.pages.steps.crop(0, {0.1, 0.1, 0.5, 0.5});
    desk.pages.steps.crop(0, {});
    QCOMPARE(desk.picture(0).size(), whole.size());
}

void CropTest::cropOfACropStaysReadable()
{
    RealPageDesk desk;
    QVERIFY(desk.scan({window()}, policy(false)));
    QRandomGenerator random(11);
    for (int i = 0; i < 400; ++i) {
        const double x = random.generateDouble() * 0.3;
        const double y = random.generateDouble() * 0.3;
        // To the right and lower edge, where rounding leads over it.
        desk.pages.steps.crop(0, {x, y, 1 - x, 1 - y});
        if (i % 3 == 0)
            desk.pages.steps.turn({0}, 90);
        if (i % 8 == 7)
            desk.pages.steps.crop(0, {});
        const auto read = domain::pageArrangementFrom(domain::toJson(desk.pages.arrangement()));
        QVERIFY(read.has_value());
        const QRectF crop = desk.pages.pages()->at(0).arranged.edit.crop;
        QVERIFY(crop.isNull() || (crop.left() >= 0 && crop.top() >= 0 &&
                                  crop.right() <= 1 + 1e-12 && crop.bottom() <= 1 + 1e-12));
    }
    QVERIFY(desk.settle());
}

} // namespace motcua::tests
