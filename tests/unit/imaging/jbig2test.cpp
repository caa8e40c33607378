#include "tests/unit/imaging/jbig2test.h"

#include "scanner/imaging/arithmeticencoder.h"
#include "scanner/imaging/encode.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/jbig2.h"
#include "scanner/imaging/sketch.h"
#include "tests/fakes/jbig2reader.h"
#include "tests/unit/imaging/pages.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using imaging::ArithmeticEncoder;
using pagemaker::PageKind;

namespace
{

QImage bilevel(PageKind kind, quint32 seed)
{
    const QImage gray = imaging::grayOf(worn(kind, seed, 1).image);
    return imaging::blackAndWhite(imaging::levelled(gray));
}

QImage emptyPage(const QSize &size)
{
    QImage page(size, QImage::Format_Mono);
    page.setColorTable({0xFFFFFFFF, 0xFF000000});
    page.fill(0);
    return page;
}

QImage noise(const QSize &size, double share, quint32 seed)
{
    QImage page = emptyPage(size);
    QRandomGenerator random(seed);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            if (random.generateDouble() < share)
                page.setPixel(x, y, 1);
    return page;
}

} // namespace

void TestJbig2::encoderGivesTheStandardsSequence()
{
    // ITU-T T.88 H.2: one context, 256 decisions.
    const auto decisions =
        QByteArray::fromHex("00020051000000C00352872AAAAAAAAA82C02000FCD79EF6BF7FED904F46A3BF");
    ArithmeticEncoder encoder;
    ArithmeticEncoder::Context context;
    for (const char byte : decisions)
        for (int bit = 7; bit >= 0; --bit)
            encoder.encode(context, (byte >> bit) & 1);
    QCOMPARE(encoder.finish().toHex(), "84c73bfce1a143040220000041"
                                       "0dbb86f4317fff88ff37471adb6adfffac"_ba);
}

void TestJbig2::zerosInOneGoAreTheSame()
{
    QRandomGenerator random(7);
    ArithmeticEncoder one;
    ArithmeticEncoder many;
    ArithmeticEncoder::Context contextOfOne;
    ArithmeticEncoder::Context contextOfMany;
    for (int i = 0; i < 2000; ++i) {
        const int zeros = random.bounded(i % 10 == 0 ? 100'000 : 40);
        for (int j = 0; j < zeros; ++j)
            one.encode(contextOfOne, 0);
        many.encodeZeros(contextOfMany, zeros);
        const int ones = random.bounded(i % 7 == 0 ? 30 : 3);
        for (int j = 0; j < ones; ++j) {
            one.encode(contextOfOne, 1);
            many.encode(contextOfMany, 1);
        }
    }
    QCOMPARE(many.finish(), one.finish());
}

void TestJbig2::everyDotComesBack_data()
{
    QTest::addColumn<QImage>("page");
    QTest::newRow("letter") << bilevel(PageKind::Letter, 1);
    QTest::newRow("table") << bilevel(PageKind::Table, 2);
    QTest::newRow("form") << bilevel(PageKind::Form, 3);
    QTest::newRow("blank") << emptyPage({2480, 3508});
    QImage black = emptyPage({1000, 500});
    black.fill(1);
    QTest::newRow("black") << black;
    QTest::newRow("dust") << noise({1234, 777}, 0.001, 1);
    QTest::newRow("noise") << noise({1234, 777}, 0.5, 2);
    QTest::newRow("mostly black") << noise({640, 300}, 0.97, 3);
}

void TestJbig2::everyDotComesBack()
{
    QFETCH(QImage, page);
    const QByteArray packed = imaging::encodedJbig2(page);
    QVERIFY(!packed.isEmpty());
    QCOMPARE(decodedJbig2(packed), page);
}

void TestJbig2::oddSizesComeBack()
{
    for (int width = 1; width <= 140; ++width) {
        const QImage page =
            noise({width, 1 + width % 7}, width % 3 == 0 ? 0.4 : 0.03, quint32(width));
        QVERIFY2(decodedJbig2(imaging::encodedJbig2(page)) == page,
                 qPrintable(QString::number(width)));
    }
    const QImage one = noise({1, 3000}, 0.2, 5);
    QCOMPARE(decodedJbig2(imaging::encodedJbig2(one)), one);
}

void TestJbig2::otherFormatsGiveNothing()
{
    QVERIFY(imaging::encodedJbig2({}).isEmpty());
    QVERIFY(imaging::encodedJbig2(QImage(8, 8, QImage::Format_Grayscale8)).isEmpty());
}

} // namespace motcua::tests
