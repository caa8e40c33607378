#include "tests/unit/imaging/jpegfiletest.h"

#include "scanner/imaging/encode.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/jpegfile.h"
#include "tests/unit/imaging/pages.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using pagemaker::PageKind;

namespace
{

QByteArray letterJpeg()
{
    return imaging::encodedJpeg(worn(PageKind::Letter, 3, 0, 100).image, 80);
}

/// The JPEG with an EXIF part that holds nothing but an orientation.
QByteArray withExif(const QByteArray &jpeg, int orientation, bool bigEndian)
{
    const auto number = [bigEndian](auto value) {
        QByteArray bytes(sizeof(value), 0);
        bigEndian ? qToBigEndian(value, bytes.data()) : qToLittleEndian(value, bytes.data());
        return bytes;
    };
    const QByteArray tiff = (bigEndian ? "MM" : "II") + number(quint16(42)) + number(quint32(8)) +
                            number(quint16(1)) + number(quint16(0x0112)) + number(quint16(3)) +
                            number(quint32(1)) + number(quint16(orientation)) + number(quint16(0)) +
                            number(quint32(0));
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray length(2, 0);
    qToBigEndian(quint16(body.size() + 2), length.data());
    return jpeg.first(2) + QByteArray("\xFF\xE1", 2) + length + body + jpeg.mid(2);
}

} // namespace

void TestJpegFile::exifTurns_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<int>("turn"); // −1: a PDF cannot show it as it is
    constexpr std::array turns = {0, 0, -1, 180, -1, -1, 90, -1, 270};
    for (int orientation = 1; orientation <= 8; ++orientation)
        QTest::addRow("%d", orientation) << orientation << turns[size_t(orientation)];
}

void TestJpegFile::exifTurns()
{
    QFETCH(int, orientation);
    QFETCH(int, turn);
    const QByteArray jpeg = letterJpeg();
    for (const bool bigEndian : {false, true}) {
        const QByteArray tagged = withExif(jpeg, orientation, bigEndian);
        const auto page = imaging::passedThrough(tagged, {}, 0);
        QCOMPARE(page.has_value(), turn >= 0);
        if (!page) {
            QCOMPARE(page.error().key, u"image.unsupported"_s);
            continue;
        }
        QCOMPARE(page->rotation, turn);
        QCOMPARE(imaging::passedThrough(tagged, {}, 180)->rotation, (turn + 180) % 360);
    }
    QCOMPARE(imaging::passedThrough(jpeg, {})->rotation, 0);
}

void TestJpegFile::passesBytesThroughUntouched()
{
    const QByteArray colour = letterJpeg();
    const auto page = imaging::passedThrough(colour, {300, 300});
    QVERIFY(page.has_value());
    QCOMPARE(page->bytes, colour);
    QCOMPARE(page->coding, kernel::PageCoding::ColourJpeg);
    QCOMPARE(page->dpi, QSizeF(300, 300)); // the file says 100, which nobody believed
    const QByteArray gray =
        imaging::encodedJpeg(imaging::grayOf(worn(PageKind::Letter, 3, 0, 100).image), 80);
    QCOMPARE(imaging::passedThrough(gray, {})->coding, kernel::PageCoding::GrayJpeg);
}

void TestJpegFile::guessesAResolution()
{
    const double guess = imaging::passedThrough(letterJpeg(), {})->dpi.width();
    QVERIFY2(std::abs(guess - 100) < 1, qPrintable(QString::number(guess)));
}

void TestJpegFile::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray jpeg = letterJpeg();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << "no picture at all"_ba;
    QTest::newRow("head only") << jpeg.first(20);
    QTest::newRow("half") << jpeg.first(jpeg.size() / 2);
    QTest::newRow("last bytes missing") << jpeg.first(jpeg.size() - 900);
}

void TestJpegFile::refusesBrokenFiles()
{
    QFETCH(QByteArray, file);
    const auto image = imaging::decodedJpeg(file);
    QVERIFY(!image.has_value());
    QCOMPARE(image.error().key, u"image.damaged"_s);
}

void TestJpegFile::decodesHugeImagesSmaller()
{
    const QByteArray jpeg = letterJpeg(); // 827 × 1169
    const auto image = imaging::decodedJpeg(jpeg, 300'000);
    QVERIFY(image.has_value());
    QCOMPARE(image->size(), QSize(414, 585));
    QVERIFY(std::abs(imaging::dpiOf(*image).width() - 50) < 0.5);
    const auto refused = imaging::decodedJpeg(jpeg, 1000);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().key, u"image.tooLarge"_s);
}

void TestJpegFile::largeImagesStayWhole()
{
    // As large as an importer takes: A3 at 600 dpi has 70 million pixels.
    const imaging::Rows rows{{9920, 7016}, 1, {600, 600}, [](int y, uchar *to) {
                                 std::fill_n(to, 9920, uchar(y % 200));
                             }};
    const auto image = imaging::decodedJpeg(imaging::encodedJpeg(rows, 50));
    QVERIFY(image.has_value());
    QCOMPARE(image->size(), rows.size);
}

void TestJpegFile::tooLongASideGivesNothing()
{
    const auto strip = [](int length) {
        return imaging::Rows{
            {8, length}, 1, {300, 300}, [](int, uchar *to) { std::fill_n(to, 8, uchar(200)); }};
    };
    QVERIFY(!imaging::encodedJpeg(strip(imaging::longestJpegSide), 50).isEmpty());
    QVERIFY(imaging::encodedJpeg(strip(imaging::longestJpegSide + 1), 50).isEmpty());
}

} // namespace motcua::tests
