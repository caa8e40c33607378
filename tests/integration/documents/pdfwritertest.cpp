#include "tests/integration/documents/pdfwritertest.h"

#include "app/core/kernel/clock.h"
#include "app/documents/pdfwriter.h"
#include "tests/fakes/archivalchecker.h"
#include "tests/fakes/papertrail.h"

#include <QDir>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>
#include <sys/resource.h>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using kernel::EncodedPage;
using kernel::PageCoding;

namespace
{

const QSize a5At150(874, 1240);

ports::DocumentFacts facts()
{
    return {u"Đơn đăng ký khai sinh"_s, kernel::vietnamTime({2026, 11, 21}, {14, 5, 9})};
}

kernel::Result<ports::WrittenDocument> write(const QList<ports::DocumentPage> &pages,
                                             const QString &path)
{
    return documents::PdfWriter().writePdf(pages, facts(), path);
}

QImage rendered(const QString &path, double dpi, int index = 0)
{
    const auto document = Poppler::Document::load(path);
    return document ? document->page(index)->renderToImage(dpi, dpi) : QImage();
}

void run(const QString &program, const QStringList &arguments)
{
    int exitCode = -1;
    const QByteArray said = outputOf(program, arguments, &exitCode);
    QVERIFY2(exitCode == 0, said.constData());
}

EncodedPage cmykPage()
{
    return {PageCoding::CmykJpeg, cmykJpeg({400, 300}), {400, 300}, {100, 100}, 0};
}

/// Black strokes and a red seal, each in its own rectangle, over a coarse picture or white paper.
EncodedPage mixedPage(bool isOnWhite = false)
{
    EncodedPage page{PageCoding::ColourJpeg, {}, a5At150, {150, 150}, 0};
    if (!isOnWhite) {
        page.picturePixels = a5At150 / 2;
        page.bytes = jpegOf(drawnPage(page.picturePixels, QImage::Format_RGB888, 3));
    }
    const auto ink = [](QRect area, QRgb colour, int seed) {
        const auto strokes = encoded(drawnPage(area.size(), QImage::Format_Mono, seed), 150);
        return kernel::InkLayer{PageCoding::Jbig2, strokes.bytes, area, colour};
    };
    page.inks = {ink({{}, a5At150}, qRgb(0, 0, 0), 4),
                 ink({500, 900, 301, 299}, qRgb(206, 32, 48), 5)};
    return page;
}

} // namespace

void TestPdfWriter::everyCodingIsArchival_data()
{
    QTest::addColumn<EncodedPage>("page");
    QTest::addColumn<bool>("withText");
    for (const bool withText : {false, true}) {
        const auto row = [withText](const char *name) -> QTestData & {
            return QTest::addRow("%s%s", name, withText ? ", text" : "");
        };
        row("jbig2") << encoded(drawnPage(a5At150, QImage::Format_Mono), 150) << withText;
        row("gray") << encoded(drawnPage(a5At150, QImage::Format_Grayscale8), 150) << withText;
        row("colour") << encoded(drawnPage(a5At150, QImage::Format_RGB888), 150) << withText;
        row("cmyk") << cmykPage() << withText;
        row("mixed") << mixedPage() << withText;
        row("inks on white") << mixedPage(true) << withText;
    }
}

void TestPdfWriter::everyCodingIsArchival()
{
    QFETCH(EncodedPage, page);
    QFETCH(bool, withText);
    kernel::PageText text;
    if (withText)
        text = {page.pixels, {lineOfWords(u"Giấy tờ tùy thân"_s, {40, 60}, 12, 24)}};
    const QString file = path("coding.pdf");
    const auto written = write({pageOf(page, text), pageOf(page)}, file);
    QVERIFY(written);
    QCOMPARE(written->pages, 2);
    QCOMPARE(written->bytes, QFileInfo(file).size());
    QCOMPARE(ArchivalChecker().faults(bytesOf(file)), QStringList());
    int exitCode = -1;
    const QByteArray said = outputOf(u"qpdf"_s, {u"--check"_s, file}, &exitCode);
    QVERIFY2(exitCode == 0, said.constData());
    QVERIFY(!QFile::exists(file + u".part"));
}

void TestPdfWriter::jpegBytesPassThrough()
{
    const auto page = encoded(drawnPage(a5At150, QImage::Format_RGB888), 150);
    const QString file = path("through.pdf");
    QVERIFY(write({pageOf(page)}, file));
    const QString root = path("extracted");
    run(u"pdfimages"_s, {u"-all"_s, file, root});
    QCOMPARE(bytesOf(root + u"-000.jpg"), page.bytes);
    QVERIFY(outputOf(u"pdfimages"_s, {u"-list"_s, file}).contains("jpeg"));
}

void TestPdfWriter::bilevelPageComesBackBitExact()
{
    const QImage page = drawnPage({1240, 874}, QImage::Format_Mono, 7);
    const QString file = path("bilevel.pdf");
    QVERIFY(write({pageOf(encoded(page, 150))}, file));
    const QString root = path("mono");
    run(u"pdfimages"_s, {u"-png"_s, file, root});
    QImage back(root + u"-000.png");
    QCOMPARE(back.size(), page.size());
    QCOMPARE(back.convertToFormat(QImage::Format_RGB32),
             page.convertToFormat(QImage::Format_RGB32));
}

void TestPdfWriter::cmykShowsItsInks()
{
    const QString file = path("cmyk.pdf");
    QVERIFY(write({pageOf(cmykPage())}, file));
    const QImage shown = rendered(file, 100);
    const QColor cyan = shown.pixelColor(100, 150);
    QVERIFY2(cyan.red() < 60 && cyan.green() > 200 && cyan.blue() > 200, qPrintable(cyan.name()));
    const QColor paper = shown.pixelColor(300, 150);
    QVERIFY2(paper.lightness() > 240, qPrintable(paper.name()));
}

void TestPdfWriter::pageHasItsSizeOnPaper()
{
    auto page = encoded(drawnPage({1654, 2339}, QImage::Format_Mono), 200);
    page.rotation = 90;
    const QString file = path("size.pdf");
    QVERIFY(write({pageOf(page)}, file));
    const auto document = Poppler::Document::load(file);
    const QSizeF shown = document->page(0)->pageSizeF();
    QVERIFY(qAbs(shown.width() - 842.04) < 0.02); // A4 lying
    QVERIFY(qAbs(shown.height() - 595.44) < 0.02);
}

void TestPdfWriter::hiddenWordsAreFoundInOrder()
{
    const auto page = encoded(drawnPage(a5At150, QImage::Format_Mono), 150);
    const QString first = u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s;
    const QString second = u"Đường Nguyễn Trãi, thửa đất số 15 𝒜 (m²)"_s;
    const kernel::PageText text{
        a5At150, {lineOfWords(first, {60, 80}, 14, 30), lineOfWords(second, {60, 140}, 12, 26)}};
    const QString file = path("words.pdf");
    QVERIFY(write({pageOf(page, text)}, file));
    const QString found = QString::fromUtf8(outputOf(u"pdftotext"_s, {file, u"-"_s}));
    QCOMPARE(found.simplified(), first + u' ' + second);
    // Nothing of it may be seen.
    QVERIFY(write({pageOf(page)}, path("nowords.pdf")));
    QCOMPARE(rendered(file, 75), rendered(path("nowords.pdf"), 75));
}

void TestPdfWriter::hiddenWordsLieOnTheirBoxes_data()
{
    QTest::addColumn<int>("rotation");
    for (const int rotation : {0, 90, 180, 270})
        QTest::addRow("%d", rotation) << rotation;
}

void TestPdfWriter::hiddenWordsLieOnTheirBoxes()
{
    QFETCH(int, rotation);
    auto page = encoded(drawnPage({1240, 874}, QImage::Format_Mono), 150);
    page.rotation = rotation;
    const QSize shown = rotation % 180 == 0 ? page.pixels : page.pixels.transposed();
    const auto words = lineOfWords(u"Thửa đất số"_s, {200, 300}, 20, 40);
    const QString file = path("boxes.pdf");
    QVERIFY(write({pageOf(page, {shown, {words}})}, file));
    const auto document = Poppler::Document::load(file);
    // Poppler's boxes, like ours, are those of the page as it is shown.
    const auto boxes = document->page(0)->textList();
    QCOMPARE(boxes.size(), size_t(words.size()));
    for (size_t i = 0; i < boxes.size(); ++i) {
        const QRectF box = boxes[i]->boundingBox();
        const QRectF pixels(box.topLeft() * 150 / 72, box.size() * 150 / 72);
        const QRectF wanted = words[qsizetype(i)].box;
        QCOMPARE(boxes[i]->text(), words[qsizetype(i)].text);
        QVERIFY2(qAbs(pixels.left() - wanted.left()) < 1 &&
                     qAbs(pixels.right() - wanted.right()) < 1,
                 qPrintable(u"%1…%2"_s.arg(pixels.left()).arg(pixels.right())));
        QVERIFY2(qAbs(pixels.center().y() - wanted.center().y()) < 5,
                 qPrintable(QString::number(pixels.center().y())));
    }
}

void TestPdfWriter::sameFactsGiveTheSameFile()
{
    const auto page = encoded(drawnPage(a5At150, QImage::Format_Mono), 150);
    QVERIFY(write({pageOf(page)}, path("one.pdf")));
    QVERIFY(write({pageOf(page)}, path("two.pdf")));
    QCOMPARE(bytesOf(path("one.pdf")), bytesOf(path("two.pdf")));
}

void TestPdfWriter::titleOfAnyLettersIsKept()
{
    const auto page = encoded(drawnPage(a5At150, QImage::Format_Mono), 150);
    const QString title = u"Giấy “chứng nhận” <A & B> 𝒜"_s;
    QVERIFY(documents::PdfWriter().writePdf({pageOf(page)}, {title, {}}, path("title.pdf")));
    QCOMPARE(ArchivalChecker().faults(bytesOf(path("title.pdf"))), QStringList());
    QCOMPARE(Poppler::Document::load(path("title.pdf"))->title(), title);
}

void TestPdfWriter::titleLosesItsControls()
{
    const auto page = encoded(drawnPage(a5At150, QImage::Format_Mono), 150);
    const QString typed = u"Giấy\u0001 tờ\nmới\u007F\uFFFF\u0085"_s;
    const QString file = path("controls.pdf");
    QVERIFY(documents::PdfWriter().writePdf({pageOf(page)}, {typed, {}}, file));
    QCOMPARE(ArchivalChecker().faults(bytesOf(file)), QStringList());
    const auto document = Poppler::Document::load(file);
    QCOMPARE(document->title().trimmed(), u"Giấy tờ mới"_s);
    QXmlStreamReader xmp(document->metadata());
    while (!xmp.atEnd())
        xmp.readNext();
    QVERIFY2(!xmp.hasError(), qPrintable(xmp.errorString()));
}

void TestPdfWriter::unusablePageIsAnError_data()
{
    QTest::addColumn<EncodedPage>("page");
    const auto good = encoded(drawnPage({300, 400}, QImage::Format_RGB888), 100);
    const auto changed = [&](auto change) {
        EncodedPage page = good;
        change(page);
        return page;
    };
    QTest::newRow("no bytes") << changed([](auto &page) { page.bytes.clear(); });
    QTest::newRow("no pixels") << changed([](auto &page) { page.pixels = {0, 400}; });
    QTest::newRow("no dpi") << changed([](auto &page) { page.dpi = {0, 0}; });
    QTest::newRow("negative dpi") << changed([](auto &page) { page.dpi = {-300, 300}; });
    QTest::newRow("dpi is no number") << changed([](auto &page) { page.dpi = {qQNaN(), 300}; });
    QTest::newRow("a page of 300 m") << changed([](auto &page) { page.dpi = {0.02, 0.02}; });
    QTest::newRow("crooked turn") << changed([](auto &page) { page.rotation = 45; });
    QTest::newRow("wrong size") << changed([](auto &page) { page.pixels = {400, 300}; });
    QTest::newRow("wrong components")
        << changed([](auto &page) { page.coding = PageCoding::GrayJpeg; });
    QTest::newRow("no JPEG") << changed([](auto &page) { page.bytes = "hello"_ba; });
}

void TestPdfWriter::unusablePageIsAnError()
{
    QFETCH(EncodedPage, page);
    const auto good = encoded(drawnPage({300, 400}, QImage::Format_RGB888), 100);
    const auto written = write({pageOf(good), pageOf(page)}, path("bad.pdf"));
    QVERIFY(!written);
    QCOMPARE(written.error().key, u"pdf.page"_s);
    QCOMPARE(written.error().arguments, QStringList{u"2"_s});
    QVERIFY(!QFile::exists(path("bad.pdf")) && !QFile::exists(path("bad.pdf.part")));
}

void TestPdfWriter::loadersErrorIsPassedOn()
{
    const auto good = encoded(drawnPage({300, 400}, QImage::Format_RGB888), 100);
    const ports::DocumentPage page{[]() -> kernel::Result<EncodedPage> {
        return kernel::failure(kernel::ErrorKind::Store, u"sealed.damaged"_s);
    }};
    const auto written = write({pageOf(good), page}, path("loader.pdf"));
    QVERIFY(!written);
    QCOMPARE(written.error().key, u"sealed.damaged"_s);
    QVERIFY(!QFile::exists(path("loader.pdf.part")));
}

void TestPdfWriter::noPagesIsAnError()
{
    const auto written = write({}, path("none.pdf"));
    QVERIFY(!written);
    QCOMPARE(written.error().key, u"pdf.noPages"_s);
}

void TestPdfWriter::unwritableFolderIsAnError()
{
    const auto page = encoded(drawnPage({300, 400}, QImage::Format_RGB888), 100);
    const auto written = write({pageOf(page)}, path("no/such/folder.pdf"));
    QVERIFY(!written);
    QCOMPARE(written.error().key, u"disk.write"_s);
}

/// Two desks that share a folder: the first one's pages must not end under the second one's name.
void TestPdfWriter::twoWritersOfOneNameDoNotMix()
{
    const auto page = encoded(drawnPage({300, 400}, QImage::Format_RGB888), 100);
    kernel::Result<ports::WrittenDocument> second;
    ports::DocumentPage slow = pageOf(page);
    slow.load = [&, load = slow.load] {
        second = write({pageOf(page), pageOf(page)}, path("shared.pdf"));
        return load();
    };
    const auto first = write({slow}, path("shared.pdf"));
    QVERIFY(first);
    QCOMPARE(first->pages, 1);
    QVERIFY(!second);
    QCOMPARE(second.error().key, u"disk.inUse"_s);
    QVERIFY(!QFile::exists(path("shared.pdf.part")));
    QCOMPARE(QFileInfo(path("shared.pdf")).size(), first->bytes);
    QVERIFY(write({pageOf(page), pageOf(page)}, path("shared.pdf"))); // now it may
}

void TestPdfWriter::whatACrashLeftIsReplaced()
{
    QFile left(path("again.pdf.part"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(QByteArray(1 << 20, 'x'));
    left.close();
    const auto page = encoded(drawnPage({300, 400}, QImage::Format_RGB888), 100);
    const auto written = write({pageOf(page)}, path("again.pdf"));
    QVERIFY(written);
    QCOMPARE(QFileInfo(path("again.pdf")).size(), written->bytes);
}

void TestPdfWriter::fullDiskLeavesNothing()
{
    const auto page = encoded(drawnPage(a5At150, QImage::Format_RGB888), 150);
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small{16 << 10, old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto written = write({pageOf(page)}, path("full.pdf"));
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(!written);
    QCOMPARE(written.error().key, u"disk.full"_s);
    QVERIFY(!QFile::exists(path("full.pdf")) && !QFile::exists(path("full.pdf.part")));
}

} // namespace motcua::tests
