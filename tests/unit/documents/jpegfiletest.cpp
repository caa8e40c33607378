#include "tests/unit/documents/jpegfiletest.h"

#include "app/documents/jpegfile.h"
#include "tests/fakes/papertrail.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

/// The same bytes under a header that promises other pixels.
QByteArray claiming(QByteArray jpeg, QSize pixels)
{
    const qsizetype frame = jpeg.indexOf("\xff\xc2");
    qToBigEndian(quint16(pixels.height()), jpeg.data() + frame + 5);
    qToBigEndian(quint16(pixels.width()), jpeg.data() + frame + 7);
    return jpeg;
}

} // namespace

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
        QVERIFY(!documents::checkJpeg(bytes));
}

void TestJpegFile::whatAsksTooMuchIsRefused_data()
{
    QTest::addColumn<QByteArray>("jpeg");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const QByteArray &jpeg, const QString &key) {
        QTest::newRow(name) << jpeg << key;
    };
    row("as many scans as encoders make", manyScansJpeg(6), QString());
    row("a bomb of scans", manyScansJpeg(250), u"file.tooHeavy"_s);
    row("a bomb of coefficients", claiming(manyScansJpeg(6, 3), {8900, 8900}), u"file.tooHeavy"_s);
    row("too many pixels", claiming(manyScansJpeg(6), {9000, 9000}), u"file.tooLarge"_s);
    row("more pixels than there are", claiming(manyScansJpeg(6), {4000, 4000}),
        u"file.unreadable"_s);
}

void TestJpegFile::whatAsksTooMuchIsRefused()
{
    QFETCH(QByteArray, jpeg);
    const auto checked = documents::checkJpeg(jpeg);
    QTEST(checked ? QString() : checked.error().key, "key");
}

} // namespace motcua::tests
