#include "tests/unit/imaging/papertest.h"

#include "scanner/imaging/gray.h"
#include "scanner/imaging/paper.h"
#include "tests/unit/imaging/pages.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

namespace motcua::tests
{

using pagemaker::PageKind;

namespace
{

constexpr int dpi = 150;
constexpr double dots = dpi / 25.4; // a millimetre

enum class Around { PaddingWhite, PaddingBlack, DarkRoller, WhiteLid, BlackLid };

/// What lies around the paper on an A4 window.
QImage window(Around around)
{
    QImage image(qRound(210 * dots), qRound(297 * dots), QImage::Format_RGB888);
    imaging::setDpi(image, {dpi, dpi});
    const int tone = around == Around::PaddingWhite ? 255
                     : around == Around::WhiteLid   ? 246
                     : around == Around::DarkRoller ? 48
                     : around == Around::BlackLid   ? 22
                                                    : 0;
    const bool exact = around == Around::PaddingWhite || around == Around::PaddingBlack;
    QRandomGenerator random(quint32(around) + 3);
    for (int y = 0; y < image.height(); ++y)
        for (int i = 0; i < image.width() * 3; ++i)
            image.scanLine(y)[i] =
                uchar(exact ? tone : qBound(0, tone + random.bounded(-4, 5), 255));
    return image;
}

/// `size` millimetres of a letter.
QImage letter(QSizeF size)
{
    const QImage page =
        pagemaker::makePage({PageKind::Letter, dpi, 11, {.paper = QColor(248, 247, 244)}, 0}).image;
    return page.copy(QRect(QPoint(), (size * dots).toSize()));
}

/// A tinted card with a picture and a few dark lines.
QImage card(QSizeF size)
{
    QImage image((size * dots).toSize(), QImage::Format_RGB888);
    QPainter painter(&image);
    QLinearGradient tint({}, QPointF(image.width(), image.height()));
    tint.setColorAt(0, QColor(206, 226, 214));
    tint.setColorAt(1, QColor(188, 205, 220));
    painter.fillRect(image.rect(), tint);
    painter.fillRect(QRectF(QPointF(5, 15) * dots, QSizeF(20, 27) * dots), QColor(120, 96, 84));
    for (int line = 0; line < 5; ++line)
        painter.fillRect(QRectF(QPointF(32, 12 + 7 * line) * dots, QSizeF(38, 2) * dots),
                         QColor(40, 40, 44));
    return image;
}

} // namespace

void TestPaper::findsThePaperOnItsBackground_data()
{
    QTest::addColumn<int>("around");
    QTest::addColumn<QRectF>("paper"); ///< mm in the window
    QTest::addColumn<double>("skew");
    const QRectF shortSheet(0, 0, 210, 180);
    const QRectF small(30, 0, 148, 210);
    const QRectF cardAt(50, 60, 85.6, 54);
    const auto row = [](const char *name, Around around, const QRectF &paper, double skew) {
        QTest::newRow(name) << int(around) << paper << skew;
    };
    row("short sheet, padded white", Around::PaddingWhite, shortSheet, 0);
    row("short sheet, padded black", Around::PaddingBlack, shortSheet, 0);
    row("A5 before a dark roller", Around::DarkRoller, small, 0);
    row("A5 leaning before a dark roller", Around::DarkRoller, small, 2.5);
    row("A5 padded white", Around::PaddingWhite, small, 0);
    row("card under a white lid", Around::WhiteLid, cardAt, 0);
    row("leaning card under a white lid", Around::WhiteLid, cardAt, -3);
    row("card under a black lid", Around::BlackLid, cardAt, 0);
    row("leaning card under a black lid", Around::BlackLid, cardAt, 4);
}

void TestPaper::findsThePaperOnItsBackground()
{
    QFETCH(int, around);
    QFETCH(QRectF, paper);
    QFETCH(double, skew);
    QImage page = window(Around(around));
    const QPointF middle(page.width() / 2.0, page.height() / 2.0);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(middle);
    painter.rotate(skew); // about the window's middle, as straightening turns it back
    painter.translate(-middle);
    painter.drawImage(paper.topLeft() * dots,
                      paper.width() < 100 ? card(paper.size()) : letter(paper.size()));
    painter.end();
    const QRectF share = imaging::findPaper(imaging::sketchOf(page), skew);
    QVERIFY(!share.isNull());
    const QRectF found(share.x() * 210, share.y() * 297, share.width() * 210, share.height() * 297);
    const QRectF whole(0, 0, 210, 297);
    const QRectF least = paper.adjusted(-1.9, -1.9, 1.9, 1.9).intersected(whole);
    const QRectF most = paper.adjusted(-7, -7, 7, 7);
    const QString text = QStringLiteral("%1 %2 %3 × %4")
                             .arg(found.x())
                             .arg(found.y())
                             .arg(found.width())
                             .arg(found.height());
    QVERIFY2(found.adjusted(-0.01, -0.01, 0.01, 0.01).contains(least), qPrintable(text));
    QVERIFY2(most.contains(found), qPrintable(text));
}

void TestPaper::leavesWholePagesAlone_data()
{
    QTest::addColumn<PageKind>("kind");
    for (const auto kind :
         {PageKind::Letter, PageKind::Form, PageKind::Table, PageKind::Certificate,
          PageKind::IdCopy, PageKind::Pencil, PageKind::OneLine, PageKind::Blank,
          PageKind::StampOnly, PageKind::RuledForm})
        QTest::newRow(qPrintable(pagemaker::kindName(kind))) << kind;
}

void TestPaper::leavesWholePagesAlone()
{
    QFETCH(PageKind, kind);
    for (quint32 seed = 300; seed < 308; ++seed) {
        const double skew = double(seed % 5) - 2;
        const auto page = worn(kind, seed, skew, dpi);
        const QRectF share = imaging::findPaper(imaging::sketchOf(page.image), skew);
        QVERIFY2(share.isNull(), qPrintable(QStringLiteral("seed %1: %2 %3 %4 %5")
                                                .arg(seed)
                                                .arg(share.x())
                                                .arg(share.y())
                                                .arg(share.width())
                                                .arg(share.height())));
    }
}

void TestPaper::isNotCertainOfWhiteOnWhite()
{
    QImage page = window(Around::WhiteLid);
    QPainter painter(&page);
    painter.drawImage(QPointF(40, 60) * dots, letter({120, 90}));
    painter.end();
    QVERIFY(imaging::findPaper(imaging::sketchOf(page)).isNull());
    QVERIFY(imaging::findPaper({}).isNull());
    QVERIFY(imaging::findPaper(imaging::sketchOf(window(Around::PaddingBlack))).isNull());
    QVERIFY(imaging::findPaper(imaging::sketchOf(window(Around::PaddingWhite))).isNull());
}

void TestPaper::turnsShares()
{
    const QRectF share(0.125, 0.25, 0.5, 0.125);
    QCOMPARE(imaging::turnedShare(share, 0), share);
    QCOMPARE(imaging::turnedShare(share, 90), QRectF(0.625, 0.125, 0.125, 0.5));
    QCOMPARE(imaging::turnedShare(share, 180), QRectF(0.375, 0.625, 0.5, 0.125));
    QCOMPARE(imaging::turnedShare(share, 270), QRectF(0.25, 0.375, 0.125, 0.5));
    QVERIFY(imaging::turnedShare({}, 90).isNull());
}

} // namespace motcua::tests

QTEST_MAIN(motcua::tests::TestPaper)
