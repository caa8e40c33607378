#include "tests/unit/documents/jpegfiletest.h"

#include "app/documents/jpegfile.h"
#include "tests/fakes/papertrail.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

void TestJpegFile::headIsRead()
{
    QImage image = drawnPage({320, 200}, QImage::Format_RGB888);
    image.setDotsPerMeterX(11811); // 300 dpi
    image.setDotsPerMeterY(7874);  // 200 dpi
    const auto head = documents::readJpegHead(jpegOf(image));
    QVERIFY(head);
    QCOMPARE(head->pixels, QSize(320, 200));
    QCOMPARE(head->components, 3);
    QVERIFY(head->isHuffman8 && !head->isAdobe);
    QVERIFY(qAbs(head->dpi.width() - 300) < 0.5 && qAbs(head->dpi.height() - 200) < 0.5);
    QCOMPARE(
        documents::readJpegHead(jpegOf(drawnPage({9, 9}, QImage::Format_Grayscale8)))->components,
        1);
}

void TestJpegFile::adobeMarkerIsSeen()
{
    const auto head = documents::readJpegHead(cmykJpeg({64, 32}));
    QVERIFY(head);
    QCOMPARE(head->components, 4);
    QVERIFY(head->isAdobe);
}

void TestJpegFile::exifTurnsAreRead_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<bool>("isBig");
    QTest::addColumn<int>("rotation");
    QTest::addColumn<bool>("isMirrored");
    const int turns[] = {0, 0, 180, 180, 90, 90, 270, 270};
    for (int i = 1; i <= 8; ++i) {
        for (const bool isBig : {false, true})
            QTest::addRow("%d %s", i, isBig ? "MM" : "II")
                << i << isBig << turns[i - 1] << (i == 2 || i == 4 || i == 5 || i == 7);
    }
}

void TestJpegFile::exifTurnsAreRead()
{
    QFETCH(int, orientation);
    QFETCH(bool, isBig);
    QByteArray tiff = isBig ? QByteArray("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 19) +
                                  char(orientation) + QByteArray(6, '\0')
                            : QByteArray("II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 18) +
                                  char(orientation) + QByteArray(7, '\0');
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray jpeg = jpegOf(drawnPage({64, 32}, QImage::Format_RGB888));
    jpeg.insert(2, QByteArray("\xff\xe1\0", 3) + char(body.size() + 2) + body);
    const auto head = documents::readJpegHead(jpeg);
    QVERIFY(head);
    QTEST(head->rotation, "rotation");
    QTEST(head->isMirrored, "isMirrored");
}

void TestJpegFile::everyCutIsNoticed()
{
    const QByteArray jpeg = jpegOf(drawnPage({320, 200}, QImage::Format_RGB888));
    QVERIFY(documents::checkJpeg(jpeg));
    for (qsizetype size = 0; size < jpeg.size() - 2; size += 97)
        QVERIFY2(!documents::checkJpeg(QByteArrayView(jpeg).first(size)),
                 qPrintable(QString::number(size)));
    QVERIFY2(documents::checkJpeg(QByteArray(jpeg + "rubbish"_ba)),
             "data after the end is harmless");
}

void TestJpegFile::rubbishIsNoJpeg()
{
    for (const QByteArray &bytes :
         {QByteArray(), "\xff\xd8"_ba, "\xff\xd8\xff"_ba, QByteArray(100, '\xff'),
          "\xff\xd8\xff\xc0\x00\x02"_ba, "GIF89a"_ba})
        QVERIFY(!documents::readJpegHead(bytes));
}

} // namespace motcua::tests
