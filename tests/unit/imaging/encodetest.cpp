#include "tests/unit/imaging/encodetest.h"

#include "app/core/kernel/jpegheader.h"
#include "scanner/imaging/colour.h"
#include "scanner/imaging/encode.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/jpegfile.h"
#include "scanner/imaging/legibility.h"
#include "scanner/imaging/sketch.h"
#include "tests/fakes/pageviewer.h"
#include "tests/unit/imaging/pages.h"

#include <QPainter>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using imaging::PageForm;
using kernel::PageCoding;
using pagemaker::PageKind;

namespace
{

imaging::PageContent contentOf(const QImage &page)
{
    return {imaging::hasColour(page), imaging::isShaded(imaging::sketchOf(page))};
}

kernel::Result<kernel::EncodedPage> packedMixed(const QImage &page)
{
    return imaging::encodedPage(imaging::rowsOf(page), PageForm::Mixed,
                                imaging::sketchOf(page).page);
}

} // namespace

void TestEncode::contentDecidesTheForm_data()
{
    QTest::addColumn<PageKind>("kind");
    QTest::addColumn<PageForm>("form");
    QTest::newRow("letter") << PageKind::Letter << PageForm::Bilevel;
    QTest::newRow("table") << PageKind::Table << PageForm::Bilevel;
    QTest::newRow("number") << PageKind::NumberOnly << PageForm::Bilevel;
    QTest::newRow("form signed in blue") << PageKind::Form << PageForm::Mixed;
    QTest::newRow("seal") << PageKind::Certificate << PageForm::Mixed;
    QTest::newRow("card") << PageKind::IdCopy << PageForm::Gray;
    QTest::newRow("pencil") << PageKind::Pencil << PageForm::Gray;
    QTest::newRow("blank") << PageKind::Blank << PageForm::Bilevel;
}

void TestEncode::contentDecidesTheForm()
{
    QFETCH(PageKind, kind);
    QFETCH(PageForm, form);
    for (quint32 seed = 1; seed <= 8; ++seed) {
        const auto page = worn(kind, seed, 1, seed % 2 ? 200 : 300);
        const auto content = contentOf(page.image);
        QVERIFY2(imaging::formFor(page.image, content) == form,
                 qPrintable(u"seed %1: colour %2, shaded %3"_s.arg(seed)
                                .arg(content.colour)
                                .arg(content.shaded)));
    }
}

void TestEncode::grayInPlaceIsGray()
{
    const QImage page = worn(PageKind::Certificate, 4).image;
    for (const int width : {1, 2, 333, page.width()}) {
        QImage own = page.copy(300, 300, width, 200); // nobody else holds its memory
        const QImage shared = own;
        const QImage gray = imaging::grayOf(own);
        QCOMPARE(imaging::grayInPlace(own), gray);
        QCOMPARE(own, shared); // still held, so it was copied
        own = {};
        QCOMPARE(imaging::grayInPlace(page.copy(300, 300, width, 200)), gray);
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

void TestEncode::sealAndSignatureKeepTheirInk()
{
    for (quint32 seed = 1; seed <= 4; ++seed) {
        const QImage page = worn(PageKind::Certificate, seed).image;
        const auto encoded = packedMixed(page);
        QVERIFY(encoded.has_value());
        QCOMPARE(encoded->inks.size(), 3); // print, seal, signature
        QCOMPARE(encoded->inks[0].ink, qRgb(0, 0, 0));
        const QColor red(encoded->inks[1].ink);
        const QColor blue(encoded->inks[2].ink);
        QVERIFY2(red.red() > 180 && red.green() < 90, qPrintable(red.name()));
        QVERIFY2(blue.blue() > 130 && blue.red() < 80, qPrintable(blue.name()));
        QImage seen = viewed(*encoded);
        QVERIFY(std::abs(seen.width() / encoded->dpi.width() - page.width() / 300.0) < 0.001);
        seen = seen.scaled(page.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                   .convertToFormat(QImage::Format_RGB888);
        imaging::setDpi(seen, {300, 300});
        const auto sketch = imaging::sketchOf(page);
        const auto left =
            imaging::legibility(imaging::whitened(sketch.page), imaging::sketchOf(seen).page,
                                imaging::ColourMap::of(sketch.page));
        QVERIFY2(left.colour >= 0.93 && left.text >= 0.9 && left.worst >= 0.75,
                 qPrintable(u"%1 %2 %3"_s.arg(left.colour).arg(left.text).arg(left.worst)));
        QVERIFY2(encoded->byteCount() <= 80'000, qPrintable(QString::number(encoded->byteCount())));
    }
}

void TestEncode::whatInksCannotShowBecomesAJpeg_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("pencil") << 0;
    QTest::newRow("photo") << 1;
    QTest::newRow("weak print") << 2;
}

void TestEncode::whatInksCannotShowBecomesAJpeg()
{
    QFETCH(int, what);
    QImage page = worn(PageKind::Certificate, 2).image;
    QPainter painter(&page);
    if (what == 0) {
        painter.setPen(QPen(QColor(170, 170, 172), 5));
        painter.drawArc(900, 500, 300, 120, 0, 16 * 300);
        painter.drawArc(1100, 480, 200, 160, 0, 16 * 300);
    } else if (what == 1) {
        QRandomGenerator random(1);
        for (int i = 0; i < 4000; ++i)
            painter.fillRect(QRect(300 + random.bounded(580), 300 + random.bounded(780), 14, 10),
                             QColor::fromHsv(random.bounded(360), 120, 90 + random.bounded(160)));
    } else {
        QFont font(u"Tinos"_s);
        font.setPixelSize(50);
        painter.setFont(font);
        painter.setPen(QColor(160, 160, 160));
        for (int i = 0; i < 8; ++i)
            painter.drawText(350, 300 + i * 70, u"Chữ in nhạt, máy photo cạn mực, khó đọc"_s);
    }
    painter.end();
    const auto encoded = packedMixed(page);
    QVERIFY(encoded.has_value());
    QVERIFY(encoded->inks.isEmpty());
    QCOMPARE(encoded->coding, PageCoding::ColourJpeg);
    QCOMPARE(kernel::readJpegHeader(encoded->bytes)->pixels, page.size());
}

void TestEncode::weakPrintIsNotMadeBlackAndWhite()
{
    QImage page = imaging::grayOf(worn(PageKind::Letter, 3).image);
    QPainter painter(&page);
    QFont font(u"Tinos"_s);
    font.setPixelSize(50);
    painter.setFont(font);
    painter.setPen(QColor(170, 170, 170));
    for (int i = 0; i < 6; ++i)
        painter.drawText(350, 2900 + i * 70, u"Chữ in nhạt, máy photo cạn mực, khó đọc"_s);
    painter.end();
    const QImage level = imaging::levelled(page);
    const auto encoded = imaging::encodedPage(imaging::rowsOf(level), PageForm::Bilevel,
                                              imaging::sketchOf(level).page);
    QVERIFY(encoded.has_value());
    QCOMPARE(encoded->coding, PageCoding::GrayJpeg);
}

void TestEncode::jpegKeepsSizeResolutionAndSeal()
{
    const QImage page = worn(PageKind::Certificate, 4).image;
    const auto encoded =
        imaging::encodedPage(imaging::rowsOf(page), PageForm::Colour, imaging::sketchOf(page).page);
    QVERIFY(encoded.has_value());
    QCOMPARE(encoded->pixels, page.size());
    QVERIFY(std::abs(encoded->dpi.width() - 300) < 0.1);
    const auto facts = kernel::readJpegHeader(encoded->bytes);
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
