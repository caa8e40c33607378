#include "tests/unit/core/services/pagefilestest.h"

#include "app/core/services/pagefiles.h"
#include "tests/fakes/plainsealedfiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using kernel::PageCoding;

void PageFilesTest::everyCodingComesBack_data()
{
    QTest::addColumn<PageCoding>("coding");
    QTest::newRow("JBIG2") << PageCoding::Jbig2;
    QTest::newRow("grey") << PageCoding::GrayJpeg;
    QTest::newRow("colour") << PageCoding::ColourJpeg;
    QTest::newRow("CMYK") << PageCoding::CmykJpeg;
}

void PageFilesTest::everyCodingComesBack()
{
    QFETCH(const PageCoding, coding);
    const QTemporaryDir folder;
    const PlainSealedFiles files;
    const QByteArray key = files.newKey();
    const kernel::EncodedPage page{coding, "bytes"_ba, {1654, 2339}, {200, 200}, 90};
    const QString path = folder.filePath(u"page.enc"_s);
    QVERIFY(services::saveEncodedPage(files, key, path, page));
    const auto loaded = services::loadEncodedPage(files, key, path);
    QVERIFY(loaded);
    QCOMPARE(*loaded, page);
}

void PageFilesTest::inksComeBack()
{
    const QTemporaryDir folder;
    const PlainSealedFiles files;
    const QByteArray key = files.newKey();
    kernel::EncodedPage page{PageCoding::ColourJpeg, "picture"_ba, {2480, 3508}, {300, 300}};
    page.picturePixels = {620, 877};
    page.inks = {{PageCoding::Jbig2, "black"_ba, {0, 10, 2480, 3000}, qRgb(0, 0, 0)},
                 {PageCoding::Jbig2, "red"_ba, {800, 2000, 424, 424}, qRgb(206, 32, 48)}};
    const QString path = folder.filePath(u"page.enc"_s);
    for (const QByteArray &picture : {"picture"_ba, QByteArray()}) {
        page.bytes = picture;
        QVERIFY(services::saveEncodedPage(files, key, path, page));
        const auto loaded = services::loadEncodedPage(files, key, path);
        QVERIFY(loaded);
        QCOMPARE(*loaded, page);
    }
}

void PageFilesTest::unknownCodingIsDamage_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("a number out of range") << R"({"coding":99,"width":1,"height":1})"_ba;
    QTest::newRow("an unknown word") << R"({"coding":"jbig3","width":1,"height":1})"_ba;
    QTest::newRow("an ink layer that is cut off")
        << R"({"coding":"grayJpeg","width":1,"height":1,"bytes":2,"inks":[{"coding":"jbig2","bytes":9}]})"_ba;
    QTest::newRow("an ink layer of nothing")
        << R"({"coding":"grayJpeg","width":1,"height":1,"bytes":2,"inks":[{"coding":"jbig2"}]})"_ba;
    QTest::newRow("none") << R"({"width":1,"height":1})"_ba;
    QTest::newRow("no JSON") << "?"_ba;
}

void PageFilesTest::unknownCodingIsDamage()
{
    QFETCH(const QByteArray, head);
    const QTemporaryDir folder;
    const PlainSealedFiles files;
    const QByteArray key = files.newKey();
    const QString path = folder.filePath(u"page.enc"_s);
    auto file = files.create(path, key);
    QVERIFY(file);
    QVERIFY((*file)->write(head));
    QVERIFY((*file)->write("bytes"_ba));
    QVERIFY((*file)->finish({}));
    const auto loaded = services::loadEncodedPage(files, key, path);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().key, u"sealed.damaged"_s);
}

} // namespace motcua::tests
