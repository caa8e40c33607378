#include "tests/unit/imaging/encodetest.h"

#include "scanner/imaging/colour.h"
#include "scanner/imaging/encode.h"
#include "scanner/imaging/g4.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/jpegfile.h"
#include "scanner/imaging/sketch.h"
#include "tests/unit/imaging/g4reader.h"
#include "tests/unit/imaging/pages.h"

#include <QPainter>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using kernel::PageCoding;
using pagemaker::PageKind;

namespace
{

imaging::PageContent contentOf(const QImage &page)
{
    return {imaging::hasColour(page), imaging::isShaded(imaging::sketchOf(page))};
}

} // namespace

void TestEncode::contentDecidesTheCoding_data()
{
    QTest::addColumn<PageKind>("kind");
    QTest::addColumn<PageCoding>("coding");
    QTest::newRow("letter") << PageKind::Letter << PageCoding::G4;
    QTest::newRow("table") << PageKind::Table << PageCoding::G4;
    QTest::newRow("number") << PageKind::NumberOnly << PageCoding::G4;
    QTest::newRow("form signed in blue") << PageKind::Form << PageCoding::ColourJpeg;
    QTest::newRow("seal") << PageKind::Certificate << PageCoding::ColourJpeg;
    QTest::newRow("card") << PageKind::IdCopy << PageCoding::GrayJpeg;
    QTest::newRow("pencil") << PageKind::Pencil << PageCoding::GrayJpeg;
    QTest::newRow("blank") << PageKind::Blank << PageCoding::G4;
}

void TestEncode::contentDecidesTheCoding()
{
    QFETCH(PageKind, kind);
    QFETCH(PageCoding, coding);
    for (quint32 seed = 1; seed <= 8; ++seed) {
        const auto page = worn(kind, seed, 1, seed % 2 ? 200 : 300);
        const auto content = contentOf(page.image);
        QVERIFY2(imaging::codingFor(page.image, content) == coding,
                 qPrintable(u"seed %1: colour %2, shaded %3"_s.arg(seed)
                                .arg(content.colour)
                                .arg(content.shaded)));
    }
}

void TestEncode::fringesAreNoColour()
{
    // A scanner whose red sensor lies one dot beside the others.
    const QImage gray = imaging::grayOf(worn(PageKind::Letter, 4).image);
    QImage fringed(gray.size(), QImage::Format_RGB888);
    fringed.setDotsPerMeterX(gray.dotsPerMeterX());
    fringed.setDotsPerMeterY(gray.dotsPerMeterY());
    for (int y = 0; y < gray.height(); ++y) {
        const uchar *from = gray.constScanLine(y);
        uchar *to = fringed.scanLine(y);
        for (int x = 0; x < gray.width(); ++x) {
            to[x * 3] = from[std::max(0, x - 1)];
            to[x * 3 + 1] = from[x];
            to[x * 3 + 2] = from[x];
        }
    }
    QVERIFY(!imaging::hasColour(fringed));
}

void TestEncode::g4GivesBackEveryDot_data()
{
    QTest::addColumn<QImage>("page");
    QTest::newRow("letter") << imaging::blackAndWhite(
        imaging::levelled(imaging::grayOf(worn(PageKind::Letter, 6, 2, 200).image)));
    QImage odd(37, 11, QImage::Format_Mono); // a width that fills no byte
    odd.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    odd.fill(0);
    QRandomGenerator random(3);
    for (int i = 0; i < 200; ++i)
        odd.setPixel(random.bounded(37), random.bounded(11), 1);
    QTest::newRow("odd width") << odd;
    QImage white(64, 20, QImage::Format_Mono);
    white.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    white.fill(0);
    QTest::newRow("nothing but white") << white;
}

void TestEncode::g4GivesBackEveryDot()
{
    QFETCH(QImage, page);
    const QByteArray strip = imaging::encodedG4(page);
    QVERIFY(!strip.isEmpty());
    const QImage back = decodedG4(strip, page.size());
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            if (back.pixelIndex(x, y) != page.pixelIndex(x, y))
                QFAIL(qPrintable(u"dot %1, %2"_s.arg(x).arg(y)));
}

void TestEncode::blackAndWhiteKeepsToneMarks()
{
    // Weak print on recycled paper: half as dark as ink, with a dot of 2 × 2 pixels.
    QImage page(800, 600, QImage::Format_Grayscale8);
    imaging::setDpi(page, {200, 200});
    page.fill(QColor(212, 212, 212));
    QPainter(&page).fillRect(400, 300, 2, 2, QColor(120, 120, 120));
    const QImage mono = imaging::blackAndWhite(imaging::levelled(page));
    QCOMPARE(mono.format(), QImage::Format_Mono);
    QCOMPARE(mono.pixelIndex(400, 300), 1);
    QCOMPARE(mono.pixelIndex(401, 301), 1);
    QCOMPARE(mono.pixelIndex(399, 300), 0);
    QCOMPARE(mono.pixelIndex(10, 10), 0);
}

void TestEncode::jpegKeepsSizeResolutionAndSeal()
{
    const QImage page = worn(PageKind::Certificate, 4).image;
    const auto encoded = imaging::encodedPage(page, PageCoding::ColourJpeg);
    QVERIFY(encoded.has_value());
    QCOMPARE(encoded->pixels, page.size());
    QVERIFY(std::abs(encoded->dpi.width() - 300) < 0.1);
    const auto facts = imaging::jpegFacts(encoded->bytes);
    QVERIFY(facts.has_value());
    QCOMPARE(facts->components, 3);
    QCOMPARE(facts->dpi, QSizeF(300, 300));
    const auto back = imaging::decodedJpeg(encoded->bytes);
    QVERIFY(back.has_value());
    QCOMPARE(back->size(), page.size());
    QVERIFY(imaging::hasColour(*back));
    // The paper became white, the ink stayed.
    QVERIFY(imaging::paperTone(*back).green >= 250);
}

} // namespace motcua::tests
