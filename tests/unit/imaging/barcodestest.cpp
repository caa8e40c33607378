#include "tests/unit/imaging/barcodestest.h"

#include "scanner/imaging/barcodes.h"
#include "scanner/imaging/gray.h"
#include "tests/unit/imaging/pages.h"

#include <QPainter>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using pagemaker::PageKind;
using ZXing::BarcodeFormat;

namespace
{

void print(QImage &page, const QRect &frame, BarcodeFormat format, const QString &text)
{
    const auto modules = ZXing::MultiFormatWriter(format)
                             .setMargin(0)
                             .setEncoding(ZXing::CharacterSet::UTF8)
                             .encode(text.toStdWString(), frame.width(), frame.height());
    QPainter painter(&page);
    painter.fillRect(frame.adjusted(-30, -30, 30, 30), Qt::white);
    for (int y = 0; y < modules.height(); ++y)
        for (int x = 0; x < modules.width(); ++x)
            if (modules.get(x, y))
                painter.fillRect(frame.x() + x, frame.y() + y, 1, 1, Qt::black);
}

} // namespace

void TestBarcodes::readsWhatIsPrinted_data()
{
    QTest::addColumn<BarcodeFormat>("format");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("text");
    QTest::newRow("QR") << BarcodeFormat::QRCode << QSize(330, 330)
                        << u"099123456789||Nguyễn Thị Bích Hạnh|05011990|Nữ"_s;
    QTest::newRow("Code128") << BarcodeFormat::Code128 << QSize(700, 120)
                             << u"H24.15-260105-0042"_s;
    QTest::newRow("Code39") << BarcodeFormat::Code39 << QSize(700, 120) << u"PATCHT"_s;
}

void TestBarcodes::readsWhatIsPrinted()
{
    QFETCH(BarcodeFormat, format);
    QFETCH(QSize, size);
    QFETCH(QString, text);
    QImage page = worn(PageKind::Letter, 12).image;
    const QRect frame({1300, 2900}, size);
    print(page, frame, format, text);
    for (const QImage &seen : {page, imaging::grayOf(page)}) {
        const auto codes = imaging::findBarcodes(seen);
        QCOMPARE(codes.size(), 1);
        QCOMPARE(codes.first().text, text);
        QCOMPARE(codes.first().kind,
                 QString::fromLatin1(QTest::currentDataTag()).replace(u"QR"_s, u"QRCode"_s));
        QVERIFY(
            QRect(QPoint(1300, 2900), size).adjusted(-20, -20, 20, 20).contains(codes.first().box));
    }
}

void TestBarcodes::readsSeveralFromTheTopDown()
{
    QImage page = worn(PageKind::NumberOnly, 4).image;
    print(page, {1200, 2000, 330, 330}, BarcodeFormat::QRCode, u"second"_s);
    print(page, {300, 600, 700, 120}, BarcodeFormat::Code128, u"first"_s);
    print(page, {1200, 3000, 700, 120}, BarcodeFormat::Code128, u"first"_s); // printed twice
    const auto codes = imaging::findBarcodes(page);
    QCOMPARE(codes.size(), 3);
    QCOMPARE(codes[0].text, u"first"_s);
    QCOMPARE(codes[1].text, u"second"_s);
    QCOMPARE(codes[2].text, u"first"_s);
}

void TestBarcodes::findsNoneInText()
{
    QVERIFY(imaging::findBarcodes(worn(PageKind::Table, 2, 1).image).isEmpty());
    QVERIFY(imaging::findBarcodes(QImage()).isEmpty());
}

} // namespace motcua::tests
