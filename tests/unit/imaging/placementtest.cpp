#include "tests/unit/imaging/placementtest.h"

#include "scanner/imaging/gray.h"
#include "scanner/imaging/placement.h"
#include "scanner/imaging/thumbnail.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>

Q_DECLARE_METATYPE(motcua::imaging::Placement)

namespace motcua::tests
{

using imaging::Placement;

namespace
{

constexpr QSize rawSize(600, 800);

/// White with one soft black disc.
QImage marked(QPointF at, QImage::Format format)
{
    QImage page(rawSize, QImage::Format_RGB888);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawEllipse(at + QPointF(0.5, 0.5), 9, 9); // pixel centres are whole numbers here
    painter.end();
    return page.convertToFormat(format);
}

/// The middle of everything dark; (−1, −1) where there is nothing.
QPointF markIn(const QImage &page)
{
    const QImage gray = imaging::grayOf(page);
    double weight = 0;
    QPointF sum;
    for (int y = 0; y < gray.height(); ++y)
        for (int x = 0; x < gray.width(); ++x) {
            const double dark = 255 - gray.constScanLine(y)[x];
            weight += dark;
            sum += QPointF(x, y) * dark;
        }
    return weight < 1000 ? QPointF(-1, -1) : sum / weight;
}

QPointF turned(QPointF at, QSize &size, int degrees)
{
    for (int i = 0; i < degrees / 90; ++i) {
        at = {size.height() - 1 - at.y(), at.x()};
        size.transpose();
    }
    return at;
}

/// Where the mark must be, step by step as the header says.
QPointF expected(QPointF at, const Placement &placement)
{
    QSize size = rawSize;
    const QPointF middle((size.width() - 1) / 2.0, (size.height() - 1) / 2.0);
    const double back = -placement.skewDegrees * M_PI / 180;
    const QPointF way = at - middle;
    at = middle + QPointF(way.x() * std::cos(back) - way.y() * std::sin(back),
                          way.x() * std::sin(back) + way.y() * std::cos(back));
    at = turned(at, size, placement.turn);
    if (!placement.crop.isNull()) {
        at -= QPointF(qRound(placement.crop.left() * size.width()),
                      qRound(placement.crop.top() * size.height()));
        size = QSize(qRound(placement.crop.right() * size.width()) -
                         qRound(placement.crop.left() * size.width()),
                     qRound(placement.crop.bottom() * size.height()) -
                         qRound(placement.crop.top() * size.height()));
    }
    at = turned(at, size, placement.furtherTurn);
    return placement.mirrored ? QPointF(size.width() - 1 - at.x(), at.y()) : at;
}

QImage noise(QSize size, QImage::Format format)
{
    QImage page(size, format);
    QRandomGenerator random(7);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width() * page.depth() / 8; ++x)
            page.scanLine(y)[x] = uchar(random.bounded(256));
    return page;
}

} // namespace

void TestPlacement::bringsEachDotToItsPlace_data()
{
    QTest::addColumn<Placement>("placement");
    const QRectF crop(0.15, 0.2, 0.7, 0.65);
    for (const double skew : {0.0, 0.3, 5.0, -6.5})
        for (const int turn : {0, 90, 180, 270})
            for (const int further : {0, 90, 270})
                for (const bool mirrored : {false, true})
                    for (const QRectF &part : {QRectF(), crop})
                        QTest::addRow("%.1f %d%s %d%s", skew, turn, part.isNull() ? "" : " part",
                                      further, mirrored ? " mirrored" : "")
                            << Placement{skew, turn, part, further, mirrored};
}

void TestPlacement::bringsEachDotToItsPlace()
{
    QFETCH(Placement, placement);
    const QPointF at(270.25, 330.5);
    for (const auto format : {QImage::Format_RGB888, QImage::Format_Grayscale8}) {
        const QImage page = imaging::placed(marked(at, format), placement);
        QCOMPARE(page.format(), format);
        QCOMPARE(page.size(), imaging::placedSize(placement, rawSize));
        const QPointF seen = markIn(page);
        const QPointF wanted = expected(at, placement);
        QVERIFY2(QLineF(seen, wanted).length() < 0.2, qPrintable(QStringLiteral("%1 %2 for %3 %4")
                                                                     .arg(seen.x())
                                                                     .arg(seen.y())
                                                                     .arg(wanted.x())
                                                                     .arg(wanted.y())));
        const QPointF home = imaging::toRaw(placement, rawSize).map(wanted);
        QVERIFY(QLineF(home, at).length() < 0.01);
    }
}

void TestPlacement::losesNothingWithoutStraightening_data()
{
    QTest::addColumn<QImage::Format>("format");
    QTest::newRow("colour") << QImage::Format_RGB888;
    QTest::newRow("gray") << QImage::Format_Grayscale8;
}

void TestPlacement::losesNothingWithoutStraightening()
{
    QFETCH(QImage::Format, format);
    const QImage page = noise({41, 27}, format);
    for (const int turn : {0, 90, 180, 270}) {
        const QImage known = page.transformed(QTransform().rotate(turn));
        QCOMPARE(imaging::placed(page, {.turn = turn}), known);
        QCOMPARE(imaging::placed(page, {.furtherTurn = turn, .mirrored = true}),
                 known.mirrored(true, false));
    }
    const QRectF part(10 / 41.0, 5 / 27.0, 20 / 41.0, 9 / 27.0);
    QCOMPARE(imaging::placed(page, {.crop = part}), page.copy(10, 5, 20, 9));
    QCOMPARE(imaging::placed(page, {.crop = part, .furtherTurn = 270}),
             page.copy(10, 5, 20, 9).transformed(QTransform().rotate(270)));
}

void TestPlacement::keepsTheResolutionWithItsSide()
{
    QImage page = noise({30, 20}, QImage::Format_Grayscale8);
    imaging::setDpi(page, {300, 150});
    QCOMPARE(imaging::dpiOf(imaging::turned(page, 90)).toSize(), QSize(150, 300));
    QCOMPARE(imaging::dpiOf(imaging::turned(page, 180)).toSize(), QSize(300, 150));
    imaging::setDpi(page, {300, 203});
    QCOMPARE(imaging::dpiOf(page), QSizeF(300, 203)); // 299.9994 and 202.9984 as dots a metre say
    page.setDotsPerMeterX(11812);
    QVERIFY(imaging::dpiOf(page).width() > 300.02); // which no whole number rounds to
}

void TestPlacement::givesRowsInAnyOrder()
{
    const QImage page = noise({90, 70}, QImage::Format_RGB888);
    const Placement placement{.skewDegrees = 3, .turn = 90};
    const QImage whole = imaging::placed(page, placement);
    const auto rows = imaging::placedRows(page, placement);
    std::vector<uchar> row(size_t(rows.rowBytes()));
    for (int y = whole.height() - 1; y >= 0; --y) {
        rows.read(y, row.data());
        QVERIFY(std::equal(row.begin(), row.end(), whole.constScanLine(y)));
    }
}

void TestPlacement::staysWithinItsBuffers_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1, 1), QSize(2, 3), QSize(3, 2), QSize(4, 4), QSize(8, 1),
                             QSize(1, 9), QSize(1364, 5)})
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

void TestPlacement::staysWithinItsBuffers()
{
    QFETCH(QSize, size);
    for (const auto format : {QImage::Format_RGB888, QImage::Format_Grayscale8})
        for (const double skew : {0.2, -7.0, 7.0})
            for (const int turn : {0, 90, 180, 270}) {
                const auto rows =
                    imaging::placedRows(noise(size, format), {.skewDegrees = skew, .turn = turn});
                std::vector<uchar> row(size_t(rows.rowBytes()) + 1, uchar(77));
                for (int y = 0; y < rows.size.height(); ++y)
                    rows.read(y, row.data());
                QCOMPARE(row.back(), uchar(77));
            }
}

void TestPlacement::straightensPagesOfAnyLength_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QImage::Format>("format");
    QTest::newRow("long, gray") << QSize(200, 34'000) << QImage::Format_Grayscale8;
    QTest::newRow("long, colour") << QSize(200, 34'000) << QImage::Format_RGB888;
    QTest::newRow("wide, colour") << QSize(70'000, 90) << QImage::Format_RGB888;
}

void TestPlacement::straightensPagesOfAnyLength()
{
    QFETCH(QSize, size);
    QFETCH(QImage::Format, format);
    QImage page(size, format);
    page.fill(Qt::white);
    const QPoint mark(size.width() - 60, size.height() - 40); // far from where all walks begin
    for (int y = mark.y() - 4; y <= mark.y() + 4; ++y)
        for (int x = mark.x() - 4; x <= mark.x() + 4; ++x)
            page.setPixelColor(x, y, Qt::black);
    const Placement placement{.skewDegrees = 0.05};
    const QPoint at = imaging::toRaw(placement, size).inverted().map(QPointF(mark)).toPoint();
    const auto rows = imaging::placedRows(page, placement);
    std::vector<uchar> row(size_t(rows.rowBytes()));
    for (int y = 0; y < rows.size.height(); ++y) {
        rows.read(y, row.data());
        if (y == at.y())
            QVERIFY(row[size_t(at.x()) * size_t(rows.channels)] < 10);
    }
    QVERIFY(QRect(QPoint(), size).contains(at));
}

void TestPlacement::mixesTheFourNeighbours_data()
{
    QTest::addColumn<double>("skew");
    QTest::addColumn<int>("turn");
    QTest::addColumn<QImage::Format>("format");
    for (const double skew : {0.02, -0.7, 3.0, -8.0})
        for (const int turn : {0, 90, 180, 270})
            for (const auto format : {QImage::Format_Grayscale8, QImage::Format_RGB888})
                QTest::addRow("%g, turn %d, %s", skew, turn,
                              format == QImage::Format_RGB888 ? "colour" : "gray")
                    << skew << turn << format;
}

/// Every dot of a page of noise, mixed in floating point.
void TestPlacement::mixesTheFourNeighbours()
{
    QFETCH(double, skew);
    QFETCH(int, turn);
    QFETCH(QImage::Format, format);
    const QImage raw = noise({331, 157}, format);
    const Placement placement{.skewDegrees = skew, .turn = turn, .beyond = {7, 7, 7}};
    const QImage page = imaging::placed(raw, placement);
    const QTransform way = imaging::toRaw(placement, raw.size());
    const int channels = format == QImage::Format_RGB888 ? 3 : 1;
    int compared = 0;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x) {
            const QPointF at = way.map(QPointF(x, y));
            const QPoint from(int(std::floor(at.x())), int(std::floor(at.y())));
            if (!raw.rect().adjusted(1, 1, -2, -2).contains(from))
                continue;
            for (int c = 0; c < channels; ++c) {
                const auto tone = [&](int dx, int dy) {
                    return double(raw.constScanLine(from.y() + dy)[(from.x() + dx) * channels + c]);
                };
                const double right = at.x() - from.x();
                const double below = at.y() - from.y();
                const double mixed = (tone(0, 0) * (1 - right) + tone(1, 0) * right) * (1 - below) +
                                     (tone(0, 1) * (1 - right) + tone(1, 1) * right) * below;
                const double made = page.constScanLine(y)[x * channels + c];
                if (std::abs(made - mixed) > 3)
                    QFAIL(qPrintable(QStringLiteral("%1, %2: %3 instead of %4")
                                         .arg(x)
                                         .arg(y)
                                         .arg(made)
                                         .arg(mixed)));
                ++compared;
            }
        }
    QVERIFY(compared > raw.width() * raw.height() / 2);
}

/// A4 as a fax of 204 × 98 dpi is as slim as any A4.
void TestPlacement::thumbnailsHaveTrueProportions()
{
    QImage fax(1728, 1143, QImage::Format_Grayscale8);
    fax.fill(Qt::white);
    imaging::setDpi(fax, {204, 98});
    const QImage small = imaging::thumbnailOf(fax, 200);
    QCOMPARE(small.height(), 200);
    QVERIFY2(std::abs(small.width() - 145) <= 1, qPrintable(QString::number(small.width())));
    imaging::setDpi(fax, {200, 200});
    QCOMPARE(imaging::thumbnailOf(fax, 200).size(), QSize(200, 132));
    QImage strip(60'000, 4, QImage::Format_Grayscale8);
    strip.fill(Qt::white);
    QCOMPARE(imaging::thumbnailOf(strip, 200).size(), QSize(200, 1));
}

void TestPlacement::neverCropsToNothing()
{
    const QImage page = noise({30, 20}, QImage::Format_Grayscale8);
    for (const QRectF &part :
         {QRectF(2, 2, 1, 1), QRectF(0.5, 0.5, 1e-9, 1e-9), QRectF(-1, -1, 0.5, 0.5)})
        QCOMPARE(imaging::placed(page, {.crop = part}), page);
    QCOMPARE(imaging::placed(page, {.crop = {-1, -1, 5, 1.5}}).size(), QSize(30, 10));
    QVERIFY(imaging::placed(QImage(), {.turn = 90}).isNull());
}

} // namespace motcua::tests
