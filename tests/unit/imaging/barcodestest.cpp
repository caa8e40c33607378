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

/// Every text that is offered to somebody who wants none of them; sorted, each once.
QStringList codesSeenOn(const QImage &page)
{
    QStringList seen;
    const QString found = imaging::findCode(page, imaging::sketchOf(page), [&](const QString &t) {
        seen.append(t);
        return false;
    });
    if (!found.isEmpty())
        seen.append(u"unwanted: "_s + found);
    seen.sort();
    seen.removeDuplicates();
    return seen;
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
    print(page, {{1300, 2900}, size}, format, text);
    for (const QImage &seen : {page, imaging::grayOf(page)})
        QCOMPARE(codesSeenOn(seen), QStringList{text});
}

void TestBarcodes::passesWhatIsNotWanted()
{
    QImage page = worn(PageKind::NumberOnly, 4).image;
    print(page, {1200, 2000, 330, 330}, BarcodeFormat::QRCode, u"square"_s);
    print(page, {300, 600, 700, 120}, BarcodeFormat::Code128, u"bars"_s);
    print(page, {1200, 3000, 700, 120}, BarcodeFormat::Code128, u"bars"_s); // equal ones
    print(page, {300, 3000, 700, 120}, BarcodeFormat::Code39, u"PATCHT"_s);
    const auto sketch = imaging::sketchOf(page);
    for (const QString &text : {u"square"_s, u"bars"_s, u"PATCHT"_s})
        QCOMPARE(imaging::findCode(page, sketch, [&](const QString &t) { return t == text; }),
                 text);
    QCOMPARE(codesSeenOn(page), (QStringList{u"PATCHT"_s, u"bars"_s, u"square"_s}));
}

void TestBarcodes::findsNoneInText()
{
    QCOMPARE(codesSeenOn(worn(PageKind::Table, 2, 1).image), QStringList());
    QCOMPARE(codesSeenOn(QImage()), QStringList());
}

} // namespace motcua::tests
