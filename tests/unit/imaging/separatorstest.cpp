#include "tests/unit/imaging/separatorstest.h"

#include "app/core/domain/separator.h"
#include "scanner/imaging/barcodes.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/jpegfile.h"
#include "scanner/imaging/placement.h"
#include "tests/data/pagemaker/wear.h"
#include "tests/unit/imaging/pages.h"

#include <QMap>
#include <QPainter>
#include <QTest>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using pagemaker::PageKind;
using ZXing::BarcodeFormat;

namespace
{

struct Symbol {
    BarcodeFormat format;
    QString text;
    QRectF frame; ///< mm on A4
};

void print(QPainter &painter, const Symbol &symbol)
{
    const bool linear = symbol.format != BarcodeFormat::QRCode;
    const auto modules = ZXing::MultiFormatWriter(symbol.format)
                             .setMargin(0)
                             .encode(symbol.text.toStdWString(), 0, linear ? 1 : 0);
    const double width = symbol.frame.width() / modules.width();
    const double height = symbol.frame.height() / modules.height();
    for (int y = 0; y < modules.height(); ++y)
        for (int x = 0; x < modules.width(); ++x)
            if (modules.get(x, y))
                painter.fillRect(QRectF(symbol.frame.x() + x * width, symbol.frame.y() + y * height,
                                        width * 1.01, height * 1.01),
                                 QColor(25, 25, 28));
}

struct Scan {
    int dpi = 300;
    double skew = 0;
    bool upsideDown = false;
    int form = 0; ///< 0 colour, 1 gray, 2 JPEG at a low quality
};

QImage scanned(const QList<Symbol> &symbols, const Scan &scan, quint32 seed)
{
    QImage ink(qRound(210 / 25.4 * scan.dpi), qRound(297 / 25.4 * scan.dpi), QImage::Format_RGB32);
    ink.fill(Qt::white);
    imaging::setDpi(ink, {double(scan.dpi), double(scan.dpi)});
    QPainter painter(&ink);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scan.dpi / 25.4, scan.dpi / 25.4);
    painter.translate(105, 148.5);
    painter.rotate(scan.skew);
    painter.translate(-105, -148.5);
    for (const Symbol &symbol : symbols)
        print(painter, symbol);
    painter.end();
    QImage page = pagemaker::worn(ink, {}, pagemaker::everydayWear(seed, 0), seed);
    if (scan.upsideDown)
        page = imaging::turned(page, 180);
    if (scan.form == 1)
        page = imaging::grayOf(page);
    if (scan.form == 2)
        page = *imaging::decodedJpeg(imaging::encodedJpeg(page, 30));
    return page;
}

QString separatorOn(const QImage &page)
{
    return domain::separatorKind(
        imaging::findCode(page, imaging::sketchOf(page), [](const QString &text) {
            return !domain::separatorKind(text).isEmpty();
        }));
}

const QString own = domain::separatorText(domain::documentSeparator);
const Symbol square{BarcodeFormat::QRCode, own, {65, 60, 80, 80}};
const Symbol bars{BarcodeFormat::Code128, own, {35, 180, 140, 30}};
const Symbol patch{BarcodeFormat::Code39, u"PATCHT"_s, {30, 100, 150, 40}};

} // namespace

void TestSeparators::findsSeparatorSheets()
{
    struct Sheet {
        QString kind;
        QList<Symbol> symbols;
        QString says;
    };
    const QList<Sheet> sheets = {{u"own sheet"_s, {square, bars}, u"document"_s},
                                 {u"QR code alone"_s, {square}, u"document"_s},
                                 {u"Code 128 alone"_s, {bars}, u"document"_s},
                                 {u"Patch-T text"_s, {patch}, u"patch-t"_s}};
    QMap<QString, QPair<int, int>> found; // by kind: found, of
    quint32 seed = 0;
    for (const auto &[kind, symbols, says] : sheets)
        for (const int dpi : {200, 300})
            for (const double skew : {-5.0, -1.7, 0.6, 5.0})
                for (const bool upsideDown : {false, true}) {
                    const int form = int(++seed % 3);
                    const QImage page = scanned(symbols, {dpi, skew, upsideDown, form}, seed);
                    const bool seen = separatorOn(page) == says;
                    found[kind].first += seen ? 1 : 0;
                    ++found[kind].second;
                    if (!seen)
                        qInfo("missed: %s, %d dpi, %.1f degrees, upside down %d, form %d",
                              qPrintable(kind), dpi, skew, upsideDown, form);
                }
    for (auto row = found.cbegin(); row != found.cend(); ++row)
        qInfo("%-16s found %d of %d", qPrintable(row.key()), row->first, row->second);
    for (const auto &[seen, of] : found)
        QVERIFY(seen * 100 >= of * 99);
}

void TestSeparators::takesNothingElseForASeparator()
{
    const Symbol receiptSquare{BarcodeFormat::QRCode, u"H24.15-260105-0042"_s, {160, 20, 28, 28}};
    const Symbol receiptBars{BarcodeFormat::Code128, u"H24.15-260105-0042"_s, {20, 20, 70, 14}};
    QCOMPARE(separatorOn(scanned({receiptSquare, receiptBars}, {.skew = 2}, 5)), QString());
    for (quint32 seed = 1; seed <= 24; ++seed) {
        const auto page = worn(PageKind(seed % 9), seed, seed % 7 - 3.0, seed % 2 ? 200 : 300);
        QCOMPARE(separatorOn(page.image), QString());
    }
    QCOMPARE(separatorOn(QImage()), QString());
    // A receipt on the same page does not hide the separator.
    QCOMPARE(separatorOn(scanned({receiptBars, bars}, {.skew = -2}, 6)), u"document"_s);
}

} // namespace motcua::tests

QTEST_MAIN(motcua::tests::TestSeparators)
