#include "tests/unit/imaging/jpegfiletest.h"

#include "scanner/imaging/encode.h"
#include "scanner/imaging/exif.h"
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
    QTest::addColumn<int>("turn");
    constexpr std::array turns = {0, 0, 0, 180, 180, 270, 90, 90, 270};
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
        QCOMPARE(imaging::exifTurn(tagged), turn);
        const auto page = imaging::passedThrough(tagged, {}, 0);
        QVERIFY(page.has_value());
        QCOMPARE(page->rotation, turn);
        QCOMPARE(imaging::passedThrough(tagged, {}, 180)->rotation, (turn + 180) % 360);
    }
    QCOMPARE(imaging::exifTurn(jpeg), 0);
    for (qsizetype cut = 0; cut < 60; ++cut) // a head cut anywhere is no reason to fall
        QVERIFY(imaging::exifTurn(withExif(jpeg, orientation, true).first(cut)) >= 0);
}

void TestJpegFile::passesBytesThroughUntouched()
{
    const QByteArray colour = letterJpeg();
    const auto page = imaging::passedThrough(colour, {300, 300});
    QVERIFY(page.has_value());
    QCOMPARE(page->bytes, colour);
    QCOMPARE(page->coding, kernel::PageCoding::ColourJpeg);
    QCOMPARE(page->dpi, QSizeF(100, 100)); // the file knows better than the fallback
    const QByteArray gray =
        imaging::encodedJpeg(imaging::grayOf(worn(PageKind::Letter, 3, 0, 100).image), 80);
    QCOMPARE(imaging::passedThrough(gray, {})->coding, kernel::PageCoding::GrayJpeg);
}

void TestJpegFile::guessesAResolution()
{
    QByteArray silent = letterJpeg();
    silent[13] = 0; // JFIF: the unit of the density; 0 = only a ratio
    QCOMPARE(imaging::passedThrough(silent, {150, 150})->dpi, QSizeF(150, 150));
    const double guess = imaging::passedThrough(silent, {})->dpi.width();
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

} // namespace motcua::tests
