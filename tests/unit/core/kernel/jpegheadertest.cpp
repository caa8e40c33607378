#include "tests/unit/core/kernel/jpegheadertest.h"

#include "app/core/kernel/jpegheader.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace motcua::kernel;

namespace motcua::tests
{

namespace
{

constexpr auto start = "\xFF\xD8"_L1;

template <class Number> QByteArray number(Number value, bool isBig = true)
{
    QByteArray bytes(sizeof value, 0);
    isBig ? qToBigEndian(value, bytes.data()) : qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray segment(int marker, const QByteArray &body)
{
    return QByteArray(1, '\xFF') + char(marker) + number(quint16(body.size() + 2)) + body;
}

QByteArray frame(int marker = 0xC0, int bits = 8, int components = 3)
{
    return segment(marker, QByteArray(1, char(bits)) + number(quint16(200)) + number(quint16(320)) +
                               char(components) + QByteArray(components * 3, '\x11'));
}

QByteArray jfif(int unit, int x, int y)
{
    return segment(0xE0, QByteArray("JFIF\0\1\2", 7) + char(unit) + number(quint16(x)) +
                             number(quint16(y)) + QByteArray(2, '\0'));
}

/// An Exif part with an orientation and a resolution.
QByteArray exif(bool isBig, int orientation, quint32 dpi, int unit = 2)
{
    const auto entry = [isBig](int tag, int type, const QByteArray &value) -> QByteArray {
        return number(quint16(tag), isBig) + number(quint16(type), isBig) +
               number(quint32(1), isBig) + value.leftJustified(4, '\0');
    };
    constexpr int directory = 8;
    constexpr quint32 behind = directory + 2 + 4 * 12 + 4;
    const QByteArray tiff =
        (isBig ? "MM"_ba : "II"_ba) + number(quint16(42), isBig) +
        number(quint32(directory), isBig) + number(quint16(4), isBig) +
        entry(0x0112, 3, number(quint16(orientation), isBig)) +
        entry(0x011A, 5, number(behind, isBig)) + entry(0x011B, 5, number(behind, isBig)) +
        entry(0x0128, 3, number(quint16(unit), isBig)) + number(quint32(0), isBig) +
        number(dpi * 10, isBig) + number(quint32(10), isBig);
    return segment(0xE1, QByteArray("Exif\0\0", 6) + tiff);
}

QByteArray jpeg(const QByteArray &parts) { return QByteArray(start.data(), 2) + parts; }

} // namespace

void JpegHeaderTest::frameIsRead_data()
{
    QTest::addColumn<int>("marker");
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("components");
    QTest::addColumn<bool>("fits");
    QTest::newRow("baseline, gray") << 0xC0 << 8 << 1 << true;
    QTest::newRow("extended") << 0xC1 << 8 << 3 << true;
    QTest::newRow("progressive, CMYK") << 0xC2 << 8 << 4 << true;
    QTest::newRow("12 bits") << 0xC1 << 12 << 3 << false;
    QTest::newRow("two components") << 0xC0 << 8 << 2 << false;
    QTest::newRow("lossless") << 0xC3 << 8 << 3 << false;
    QTest::newRow("arithmetic") << 0xC9 << 8 << 3 << false;
}

void JpegHeaderTest::frameIsRead()
{
    QFETCH(int, marker);
    QFETCH(int, bits);
    QFETCH(int, components);
    const auto header = readJpegHeader(jpeg(frame(marker, bits, components)));
    QVERIFY(header);
    QCOMPARE(header->pixels, QSize(320, 200));
    QCOMPARE(header->components, components);
    QTEST(header->fitsPdf(), "fits");
    QVERIFY(header->dpi.isEmpty() && !header->isAdobe);
    QCOMPARE(header->turn, Turn());
}

void JpegHeaderTest::resolutionIsRead_data()
{
    QTest::addColumn<QByteArray>("parts");
    QTest::addColumn<QSizeF>("dpi");
    QTest::newRow("inches") << jfif(1, 300, 200) << QSizeF(300, 200);
    QTest::newRow("centimetres") << jfif(2, 100, 100) << QSizeF(254, 254);
    QTest::newRow("only a ratio") << jfif(0, 1, 1) << QSizeF();
    QTest::newRow("nothing") << jfif(1, 0, 0) << QSizeF();
    QTest::newRow("Exif") << exif(true, 1, 600) << QSizeF(600, 600);
    QTest::newRow("Exif, centimetres") << exif(false, 1, 100, 3) << QSizeF(254, 254);
    QTest::newRow("JFIF goes before Exif")
        << QByteArray(jfif(1, 300, 300) + exif(true, 1, 72)) << QSizeF(300, 300);
    QTest::newRow("Exif where JFIF has a ratio")
        << QByteArray(jfif(0, 1, 1) + exif(true, 1, 600)) << QSizeF(600, 600);
}

void JpegHeaderTest::resolutionIsRead()
{
    QFETCH(QByteArray, parts);
    QFETCH(QSizeF, dpi);
    const auto header = readJpegHeader(jpeg(parts + frame()));
    QVERIFY(header);
    QVERIFY(qAbs(header->dpi.width() - dpi.width()) < 0.01 &&
            qAbs(header->dpi.height() - dpi.height()) < 0.01);
}

void JpegHeaderTest::orientationIsRead_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<bool>("isBig");
    QTest::addColumn<Turn>("turn");
    // Turned clockwise, then mirrored.
    const Turn turns[] = {{},         {},          {0, true},   {180, false}, {180, true},
                          {90, true}, {90, false}, {270, true}, {270, false}, {}};
    for (int i = 0; i < int(std::size(turns)); ++i)
        for (const bool isBig : {false, true})
            QTest::addRow("%d %s", i, isBig ? "MM" : "II") << i << isBig << turns[i];
}

void JpegHeaderTest::orientationIsRead()
{
    QFETCH(int, orientation);
    QFETCH(bool, isBig);
    QFETCH(Turn, turn);
    const auto header = readJpegHeader(jpeg(exif(isBig, orientation, 72) + frame()));
    QVERIFY(header);
    QCOMPARE(header->turn, turn);
    QCOMPARE(header->fitsPdf(), !turn.isMirrored);
    QCOMPARE(turnFor(orientation), turn);
}

void JpegHeaderTest::adobeMarkerIsSeen()
{
    const auto header =
        readJpegHeader(jpeg(segment(0xEE, "Adobe"_ba + QByteArray(7, '\0')) + frame(0xC0, 8, 4)));
    QVERIFY(header);
    QVERIFY(header->isAdobe);
    QCOMPARE(header->components, 4);
}

void JpegHeaderTest::fillBytesAndLoneMarkersAreSkipped()
{
    const auto header = readJpegHeader(
        jpeg("\xFF\xFF\xFF"_ba + exif(true, 6, 300) + "\xFF\x01\xFF\xD0"_ba + frame()));
    QVERIFY(header);
    QCOMPARE(header->turn.clockwise, 90);
    QCOMPARE(header->pixels, QSize(320, 200));
}

void JpegHeaderTest::noCutIsAHeader()
{
    const QByteArray whole = jpeg(jfif(1, 300, 300) + exif(true, 6, 300) + frame());
    QVERIFY(readJpegHeader(whole));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!readJpegHeader(QByteArrayView(whole).first(size)),
                 qPrintable(QString::number(size)));
}

void JpegHeaderTest::rubbishIsNoHeader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("start only") << "\xFF\xD8"_ba;
    QTest::newRow("half a marker") << "\xFF\xD8\xFF"_ba;
    QTest::newRow("fill only") << QByteArray(100, '\xFF');
    QTest::newRow("empty frame") << jpeg(segment(0xC0, {}));
    QTest::newRow("a scan before the frame") << jpeg(segment(0xDA, "abc"_ba) + frame());
    QTest::newRow("something between") << jpeg("x"_ba + frame());
    QTest::newRow("another kind") << "GIF89a"_ba;
}

void JpegHeaderTest::rubbishIsNoHeader()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!readJpegHeader(bytes));
}

void JpegHeaderTest::anyBytesMayBeGiven()
{
    // Exif offsets that lead anywhere: nothing beyond the bytes may be read (a sanitizer tells).
    const QByteArray whole = jpeg(exif(true, 6, 300) + exif(false, 6, 300) + frame());
    QRandomGenerator random(7);
    for (int i = 0; i < 50'000; ++i) {
        QByteArray hurt = whole;
        for (int n = random.bounded(1, 5); n > 0; --n)
            hurt[random.bounded(hurt.size())] =
                random.bounded(2) ? '\xFF' : char(random.bounded(256));
        if (const auto header = readJpegHeader(QByteArray(hurt.constData(), hurt.size())))
            QVERIFY(header->turn.clockwise % 90 == 0 && header->components >= 0);
    }
}

} // namespace motcua::tests
