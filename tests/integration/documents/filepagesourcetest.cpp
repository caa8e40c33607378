#include "tests/integration/documents/filepagesourcetest.h"

#include "app/core/kernel/spoolpage.h"
#include "app/documents/filepages.h"
#include "app/documents/filepagesource.h"
#include "app/documents/pdfwriter.h"
#include "scanner/device/pageprocessor.h"
#include "tests/fakes/papertrail.h"
#include "tests/fakes/plainsealedfiles.h"

#include <QTest>
#include <QtEndian>

#include <limits>

#include <poppler-qt6.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

constexpr int patienceMs = 30'000;

class Listener final : public ports::ScanListener
{
public:
    void scanStarted(QSizeF dpi, ports::ScanSource, ports::ScanMode mode) override
    {
        startedDpi = dpi;
        startedMode = mode;
    }
    void pageScanned(const kernel::ScannedPage &page) override
    {
        pages.append(page);
        if (onPage)
            onPage();
    }
    void scanNoticed(const QString &) override {}
    void scanEnded(const ports::ScanEnd &how) override
    {
        end = how;
        ++ends;
    }

    QSizeF startedDpi;
    ports::ScanMode startedMode = ports::ScanMode::Lineart;
    QList<kernel::ScannedPage> pages;
    ports::ScanEnd end;
    int ends = 0;
    std::function<void()> onPage;
};

/// A source with a spool folder of its own.
struct Desk {
    QTemporaryDir spool;
    PlainSealedFiles files;
    kernel::SystemClock clock;
    Listener listener;
    std::unique_ptr<documents::FilePageSource> source =
        std::make_unique<documents::FilePageSource>(files, clock);

    ports::ScanRequest request(const QStringList &paths) const
    {
        ports::ScanRequest wish;
        wish.device = u"file:"_s + paths.value(0);
        wish.files = paths.mid(1);
        wish.spoolFolder = spool.path();
        wish.spoolKey = files.newKey();
        wish.dpi = 150;
        return wish;
    }
    void run(const ports::ScanRequest &wish)
    {
        source->scan(wish, listener);
        QVERIFY2(listener.ends == 0, "the end came during the call");
        QTRY_COMPARE_WITH_TIMEOUT(listener.ends, 1, patienceMs);
    }
    kernel::SpoolPage read(int index) const
    {
        auto file = files.open(listener.pages.value(index).file, {});
        auto page = kernel::readSpoolPage(**file);
        return page ? *page : kernel::SpoolPage();
    }
};

QByteArray pngOf(const QImage &image)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"x.png"_s);
    image.save(name);
    return bytesOf(name);
}

/// A PNG of a few bytes whose header promises `pixels`, with the right checksum.
QByteArray pngClaiming(QSize pixels)
{
    QByteArray png = pngOf(drawnPage({40, 40}, QImage::Format_Grayscale8));
    qToBigEndian(quint32(pixels.width()), png.data() + 16);
    qToBigEndian(quint32(pixels.height()), png.data() + 20);
    quint32 sum = 0xffffffff; // PNG specification, Annex D
    for (const char byte : png.mid(12, 17)) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
    }
    qToBigEndian(~sum, png.data() + 29);
    return png;
}

QImage withDpi(QImage image, double dpi)
{
    image.setDotsPerMeterX(qRound(dpi / 0.0254));
    image.setDotsPerMeterY(qRound(dpi / 0.0254));
    return image;
}

/// A TIFF of pages of eight dots.
QByteArray longTiff(int pages)
{
    constexpr quint16 entries = 8;
    constexpr quint32 directoryBytes = 2 + entries * 12 + 4;
    constexpr quint32 first = 8 + 2; // behind the header and the one strip that all pages share
    const auto put16 = [](QByteArray &bytes, quint16 value) {
        const quint16 little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    };
    const auto put32 = [](QByteArray &bytes, quint32 value) {
        const quint32 little = qToLittleEndian(value);
        bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    };
    QByteArray tiff("II*\0", 4);
    put32(tiff, first);
    tiff.append("\xA5\0", 2);
    for (int page = 0; page < pages; ++page) {
        put16(tiff, entries);
        // Width, height, bits, no packing, 0 is white, where the strip is, its rows, its bytes.
        for (const auto &[tag, value] : std::initializer_list<std::pair<int, quint32>>{
                 {256, 8}, {257, 1}, {258, 1}, {259, 1}, {262, 0}, {273, 8}, {278, 1}, {279, 1}}) {
            put16(tiff, quint16(tag));
            put16(tiff, 4); // LONG
            put32(tiff, 1);
            put32(tiff, value);
        }
        const bool isLast = page == pages - 1;
        put32(tiff, isLast ? 0 : first + quint32(page + 1) * directoryBytes);
    }
    return tiff;
}

void putPdf(const QString &path, int pages)
{
    QList<ports::DocumentPage> list;
    for (int i = 0; i < pages; ++i)
        list.append(pageOf(encoded(drawnPage({620, 877}, QImage::Format_RGB888, i + 1), 75)));
    QVERIFY(documents::PdfWriter().writePdf(list, {u"Giấy"_s, {}}, path));
}

void rewritePdf(const QString &from, const QString &to, const std::function<void(QPDF &)> &change,
                const std::function<void(QPDFWriter &)> &set)
{
    QPDF pdf;
    pdf.processFile(from.toUtf8().constData());
    change(pdf);
    QPDFWriter writer(pdf, to.toUtf8().constData());
    set(writer);
    writer.write();
}

} // namespace

void TestFilePageSource::initTestCase()
{
    const QImage colour = withDpi(drawnPage({620, 877}, QImage::Format_RGB888), 75);
    const QImage gray = withDpi(drawnPage({620, 877}, QImage::Format_Grayscale8, 2), 75);
    const QImage mono = withDpi(drawnPage({1240, 1754}, QImage::Format_Mono, 3), 150);
    putBytes(path(u"colour.jpg"_s), jpegOf(colour));
    putBytes(path(u"colour.png"_s), pngOf(colour));
    putBytes(path(u"gray.png"_s), pngOf(gray));
    putBytes(path(u"mono.png"_s), pngOf(mono));
    putTiff(path(u"three.tif"_s), {mono, gray, colour}, 150);
    putPdf(path(u"three.pdf"_s), 3);
    putBytes(path(u"named.txt"_s), bytesOf(path(u"three.pdf"_s)));

    // The drawer of broken files.
    putBytes(path(u"empty.pdf"_s), {});
    putBytes(path(u"text.pdf"_s), "Đây không phải là PDF."_ba);
    const QByteArray pdf = bytesOf(path(u"three.pdf"_s));
    putBytes(path(u"cut.pdf"_s), pdf.left(pdf.size() * 2 / 3));
    putBytes(path(u"cut-early.pdf"_s), pdf.left(200));
    putBytes(path(u"rubbish.pdf"_s), "%PDF-1.7\n"_ba + QByteArray(5000, 'x'));
    rewritePdf(
        path(u"three.pdf"_s), path(u"locked.pdf"_s), [](QPDF &) {},
        [](QPDFWriter &writer) {
            writer.setR6EncryptionParameters("user", "owner", true, true, true, true, true, true,
                                             qpdf_r3p_full, true);
        });
    const QByteArray jpeg = jpegOf(colour);
    putBytes(path(u"cut.jpg"_s), jpeg.left(jpeg.size() * 2 / 3));
    putBytes(path(u"cut-by-little.jpg"_s), jpeg.left(jpeg.size() - 200));
    putBytes(path(u"head-only.jpg"_s), jpeg.left(300));
    putBytes(path(u"scans.jpg"_s), manyScansJpeg(250));
    QByteArray png = pngOf(colour);
    putBytes(path(u"cut.png"_s), png.left(png.size() / 2));
    const qsizetype idat = png.indexOf("IDAT");
    QByteArray hurt = png;
    hurt[idat + 40] = char(hurt[idat + 40] ^ 0x55);
    putBytes(path(u"hurt.png"_s), hurt);
    const auto idatBytes = qFromBigEndian<quint32>(png.constData() + idat - 4);
    png[idat + 4 + idatBytes] = char(png[idat + 4 + idatBytes] ^ 1); // the sum, not the data
    putBytes(path(u"crc.png"_s), png);
    putBytes(path(u"bomb.png"_s), pngClaiming({100'000, 100'000}));
    const QByteArray tiff = bytesOf(path(u"three.tif"_s));
    putBytes(path(u"cut.tif"_s), tiff.left(tiff.size() / 2));
}

void TestFilePageSource::goodFileIsKnown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<int>("pages");
    QTest::newRow("pdf") << u"three.pdf"_s << u"application/pdf"_s << 3;
    QTest::newRow("pdf by content") << u"named.txt"_s << u"application/pdf"_s << 3;
    QTest::newRow("jpeg") << u"colour.jpg"_s << u"image/jpeg"_s << 1;
    QTest::newRow("png") << u"mono.png"_s << u"image/png"_s << 1;
    QTest::newRow("tiff") << u"three.tif"_s << u"image/tiff"_s << 3;
}

void TestFilePageSource::goodFileIsKnown()
{
    QFETCH(QString, name);
    const auto facts = documents::PdfWriter().inspect(path(name));
    QVERIFY2(facts, qPrintable(facts ? QString() : facts.error().key + facts.error().detail));
    QTEST(facts->mediaType, "mediaType");
    QTEST(facts->pages, "pages");
    QVERIFY(!facts->isSigned);
}

void TestFilePageSource::brokenFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *key) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(key);
    };
    row("not-there.pdf", "file.missing");
    row("empty.pdf", "file.empty");
    row("text.pdf", "file.kind");
    row("cut.pdf", "file.unreadable");
    row("cut-early.pdf", "file.unreadable");
    row("rubbish.pdf", "file.unreadable");
    row("locked.pdf", "file.password");
    row("cut.jpg", "file.unreadable");
    row("cut-by-little.jpg", "file.unreadable");
    row("head-only.jpg", "file.unreadable");
    row("scans.jpg", "file.tooHeavy");
    row("cut.png", "file.unreadable");
    row("crc.png", "file.unreadable");
    row("hurt.png", "file.unreadable");
    row("bomb.png", "file.tooLarge");
    row("cut.tif", "file.unreadable");
    row(".", "file.kind");
}

void TestFilePageSource::brokenFileIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    const auto facts = documents::PdfWriter().inspect(path(name));
    QVERIFY(!facts);
    QCOMPARE(facts.error().key, key);
    // The same file as a page source.
    Desk desk;
    desk.run(desk.request({path(name)}));
    QVERIFY(desk.listener.end.fault);
    QCOMPARE(desk.listener.end.fault->key.startsWith(u"file."_s), true);
    QCOMPARE(QDir(desk.spool.path()).entryList(QDir::Files).size(), desk.listener.pages.size());
}

void TestFilePageSource::signatureIsNoticed_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("hasWidget");
    QTest::addColumn<bool>("isInForm");
    QTest::addColumn<bool>("isSigned");
    const QByteArray widget = "/Type /Annot /Subtype /Widget /Rect [0 0 0 0] ";
    const QByteArray value = "/V << /Type /Sig /Filter /Adobe.PPKLite /Contents <00> >> ";
    const QByteArray start = "<< /FT /Sig /T (S) ";
    QTest::newRow("usual") << start + widget + value + ">>" << true << true << true;
    QTest::newRow("without a widget") << start + value + ">>" << false << true << true;
    QTest::newRow("beside the form") << start + widget + value + ">>" << true << false << true;
    QTest::newRow("a place to sign") << start + widget + ">>" << true << true << false;
}

void TestFilePageSource::signatureIsNoticed()
{
    QFETCH(const QByteArray, field);
    QFETCH(const bool, hasWidget);
    QFETCH(const bool, isInForm);
    QFETCH(const bool, isSigned);
    const auto sign = [&](QPDF &pdf) {
        auto made = pdf.makeIndirectObject(QPDFObjectHandle::parse(field.toStdString()));
        auto annotations = QPDFObjectHandle::newArray();
        annotations.appendItem(made);
        if (hasWidget)
            QPDFObjectHandle(pdf.getAllPages().front()).replaceKey("/Annots", annotations);
        auto form = QPDFObjectHandle::parse("<< /SigFlags 3 /Fields [] >>");
        if (isInForm)
            form.getKey("/Fields").appendItem(made);
        pdf.getRoot().replaceKey("/AcroForm", form);
    };
    rewritePdf(path(u"three.pdf"_s), path(u"signed.pdf"_s), sign, [](QPDFWriter &) {});
    const auto facts = documents::PdfWriter().inspect(path(u"signed.pdf"_s));
    QVERIFY(facts);
    QCOMPARE(facts->isSigned, isSigned);
    Desk desk;
    desk.run(desk.request({path(u"signed.pdf"_s)}));
    QCOMPARE(desk.listener.end.warnings.contains(u"file.signed|signed.pdf"_s), isSigned);
}

void TestFilePageSource::severalFilesGiveRunningNumbers()
{
    Desk desk;
    auto wish = desk.request({path(u"three.pdf"_s), path(u"colour.jpg"_s), path(u"three.tif"_s)});
    wish.firstNumber = 5;
    desk.run(wish);
    QVERIFY(!desk.listener.end.fault);
    QVERIFY(!desk.listener.end.cancelled);
    QCOMPARE(desk.listener.end.pages, 7);
    QCOMPARE(desk.listener.pages.size(), 7);
    for (int i = 0; i < 7; ++i) {
        QCOMPARE(desk.listener.pages[i].number, i + 5);
        QCOMPARE(desk.read(i).facts.number, i + 5);
    }
    QCOMPARE(kernel::spooledPages(desk.spool.path()), (QList{5, 6, 7, 8, 9, 10, 11}));
}

void TestFilePageSource::jpegKeepsItsBytes()
{
    Desk desk;
    desk.run(desk.request({path(u"colour.jpg"_s)}));
    QCOMPARE(desk.listener.end.pages, 1);
    QCOMPARE(desk.read(0).jpeg, bytesOf(path(u"colour.jpg"_s)));
    QVERIFY(desk.read(0).image.isNull());
    QCOMPARE(desk.listener.pages[0].pixels, QSize(620, 877));
    QVERIFY(qAbs(desk.listener.pages[0].dpi.width() - 75) < 0.5);
}

void TestFilePageSource::pixelsComeBackAsDrawn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("index");
    QTest::addColumn<QImage>("drawn");
    const QImage colour = drawnPage({620, 877}, QImage::Format_RGB888);
    const QImage gray = drawnPage({620, 877}, QImage::Format_Grayscale8, 2);
    const QImage mono = drawnPage({1240, 1754}, QImage::Format_Mono, 3);
    QTest::newRow("colour png") << u"colour.png"_s << 0 << colour;
    QTest::newRow("gray png") << u"gray.png"_s << 0 << gray;
    QTest::newRow("mono png") << u"mono.png"_s << 0 << mono;
    QTest::newRow("mono tiff") << u"three.tif"_s << 0 << mono;
    QTest::newRow("gray tiff") << u"three.tif"_s << 1 << gray;
    QTest::newRow("colour tiff") << u"three.tif"_s << 2 << colour;
}

void TestFilePageSource::pixelsComeBackAsDrawn()
{
    QFETCH(QString, name);
    QFETCH(int, index);
    QFETCH(QImage, drawn);
    Desk desk;
    desk.run(desk.request({path(name)}));
    const QImage back = desk.read(index).image;
    QCOMPARE(back.format(), drawn.format());
    QCOMPARE(back.convertToFormat(QImage::Format_RGB32),
             drawn.convertToFormat(QImage::Format_RGB32));
}

void TestFilePageSource::pdfIsDrawnAtTheWishedResolution()
{
    Desk desk;
    auto wish = desk.request({path(u"three.pdf"_s)});
    wish.mode = ports::ScanMode::Gray;
    desk.run(wish);
    QCOMPARE(desk.listener.startedDpi, QSizeF(150, 150));
    QCOMPARE(desk.listener.startedMode, ports::ScanMode::Gray);
    const auto page = desk.read(0);
    QCOMPARE(page.image.format(), QImage::Format_Grayscale8);
    QVERIFY(qAbs(page.image.width() - 1240) <= 1 && qAbs(page.image.height() - 1754) <= 1);
    QCOMPARE(page.facts.dpi, QSizeF(150, 150));
}

void TestFilePageSource::resolutionIsBelievable_data()
{
    QTest::addColumn<QSizeF>("told");
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<double>("believed");
    QTest::newRow("scan at 300") << QSizeF(300, 300) << QSize(2480, 3508) << 300.0;
    QTest::newRow("ID card at 300") << QSizeF(300, 300) << QSize(1012, 638) << 300.0;
    QTest::newRow("telephone") << QSizeF(72, 72) << QSize(3000, 4000) << 362.757;
    QTest::newRow("not told") << QSizeF(0, 0) << QSize(1654, 2339) << 200.085;
    QTest::newRow("screen shot lying") << QSizeF(96, 96) << QSize(1920, 1080) << 164.243;
    QTest::newRow("absurd") << QSizeF(9600, 9600) << QSize(2480, 3508) << 300.086;
    QTest::newRow("tiny") << QSizeF(72, 72) << QSize(100, 80) << 50.0;
    QTest::newRow("tiny, told") << QSizeF(30, 30) << QSize(330, 400) << 50.0;
    QTest::newRow("plan of A1") << QSizeF(200, 200) << QSize(4677, 6622) << 200.0;
    QTest::newRow("plan, per metre") << QSizeF(299.999, 299.999) << QSize(4961, 7016) << 299.999;
    QTest::newRow("camera at 180") << QSizeF(180, 180) << QSize(3000, 4000) << 362.757;
    QTest::newRow("longer than A0") << QSizeF(150, 150) << QSize(1240, 7200) << 615.911;
    QTest::newRow("a strip") << QSizeF(300, 300) << QSize(65'500, 1200) << 5603.079;
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("no number") << QSizeF(nan, nan) << QSize(1654, 2339) << 200.085;
}

void TestFilePageSource::resolutionIsBelievable()
{
    QFETCH(QSizeF, told);
    QFETCH(QSize, pixels);
    QFETCH(double, believed);
    QVERIFY(qAbs(documents::believableDpi(told, pixels).width() - believed) < 0.01);
}

void TestFilePageSource::pageHasTheSizeThatWasBelieved_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<double>("told");
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<QSizeF>("points");
    const QSizeF filled(595.4, 793.9); // the width of A4
    QTest::newRow("telephone") << QSize(3000, 4000) << 72.0 << false << filled;
    QTest::newRow("telephone, mirrored by hand") << QSize(3000, 4000) << 72.0 << true << filled;
    QTest::newRow("scan") << QSize(1240, 1754) << 150.0 << false << QSizeF(595.2, 841.9);
    QTest::newRow("tiny") << QSize(100, 80) << 10.0 << false << QSizeF(144, 115.2);
}

void TestFilePageSource::pageHasTheSizeThatWasBelieved()
{
    QFETCH(QSize, pixels);
    QFETCH(double, told);
    QFETCH(bool, isMirrored);
    QFETCH(QSizeF, points);
    putBytes(path(u"told.jpg"_s), jpegOf(withDpi(drawnPage(pixels, QImage::Format_RGB888), told)));
    Desk desk;
    desk.run(desk.request({path(u"told.jpg"_s)}));
    QCOMPARE(desk.listener.end.pages, 1);
    ports::PagePolicy policy;
    policy.edit.mirrored = isMirrored;
    const auto done = scanner::SpoolPageProcessor(desk.files)
                          .process(desk.listener.pages.first().file, {}, policy);
    QVERIFY(done);
    const QString pdf = path(u"told.pdf"_s);
    QVERIFY(documents::PdfWriter().writePdf({pageOf(done->encoded)}, {u"Giấy"_s, {}}, pdf));
    const auto document = Poppler::Document::load(pdf);
    QVERIFY(document);
    const QSizeF size = document->page(0)->pageSizeF();
    QVERIFY2(qAbs(size.width() - points.width()) < 1 && qAbs(size.height() - points.height()) < 1,
             qPrintable(u"%1 × %2"_s.arg(size.width()).arg(size.height())));
}

void TestFilePageSource::badFileEndsTheRunAndKeepsThePagesBefore()
{
    Desk desk;
    desk.run(desk.request({path(u"colour.jpg"_s), path(u"crc.png"_s), path(u"mono.png"_s)}));
    QCOMPARE(desk.listener.end.pages, 1);
    QCOMPARE(desk.listener.end.fault->key, u"file.unreadable"_s);
    QCOMPARE(desk.listener.end.fault->arguments, QStringList{u"crc.png"_s});
    QCOMPARE(kernel::spooledPages(desk.spool.path()), QList{1});
    QVERIFY(!desk.read(0).jpeg.isEmpty());
}

void TestFilePageSource::noPageOfALongTiffIsLost_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<QString>("key");
    QTest::newRow("as many as are taken") << 5000 << QString();
    QTest::newRow("one more") << 5001 << u"file.tooManyPages"_s;
}

void TestFilePageSource::noPageOfALongTiffIsLost()
{
    QFETCH(int, pages);
    QFETCH(QString, key);
    putBytes(path(u"long.tif"_s), longTiff(pages));
    const auto facts = documents::PdfWriter().inspect(path(u"long.tif"_s));
    if (key.isEmpty()) {
        QVERIFY(facts);
        QCOMPARE(facts->pages, pages);
    } else {
        QVERIFY(!facts);
        QCOMPARE(facts.error().key, key);
        QCOMPARE(facts.error().arguments, (QStringList{u"long.tif"_s, u"5000"_s}));
    }
}

void TestFilePageSource::badPageOfATiffIsNamed()
{
    // The last page's strip is damaged; its directory and the pages before are whole.
    QByteArray tiff = bytesOf(path(u"three.tif"_s));
    const qsizetype middle = tiff.size() * 3 / 4;
    tiff.replace(middle, 400, QByteArray(400, '\xff'));
    putBytes(path(u"hurt.tif"_s), tiff);
    Desk desk;
    desk.run(desk.request({path(u"hurt.tif"_s)}));
    QCOMPARE(desk.listener.end.fault->key, u"file.pageUnreadable"_s);
    QCOMPARE(desk.listener.end.fault->arguments, (QStringList{u"hurt.tif"_s, u"3"_s}));
    QCOMPARE(desk.listener.end.pages, 2);
}

void TestFilePageSource::largestPagesLoad()
{
    QImage a4At600(4960, 7016, QImage::Format_RGB32); // 139 MB: more than Qt allows by default
    a4At600.fill(Qt::white);
    putBytes(path(u"a4-600.png"_s), pngOf(a4At600));
    a4At600 = {};
    const auto facts = documents::PdfWriter().inspect(path(u"a4-600.png"_s));
    QVERIFY(facts);
}

void TestFilePageSource::maxPagesEndsTheRun()
{
    Desk desk;
    auto wish = desk.request({path(u"three.pdf"_s), path(u"colour.jpg"_s)});
    wish.maxPages = 2;
    desk.run(wish);
    QCOMPARE(desk.listener.end.pages, 2);
    QVERIFY(!desk.listener.end.fault);
}

void TestFilePageSource::aFewDotsAreNoPage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("one dot") << u"dot.png"_s << QSize(1, 1);
    QTest::newRow("one dot as JPEG") << u"dot.jpg"_s << QSize(1, 1);
    QTest::newRow("one row") << u"row.png"_s << QSize(3000, 1);
}

/// Taken in, it would stop the whole document when it is written, and no one would know of which
/// file it came.
void TestFilePageSource::aFewDotsAreNoPage()
{
    QFETCH(QString, name);
    QFETCH(QSize, pixels);
    QImage dots(pixels, QImage::Format_RGB888);
    dots.fill(Qt::black);
    QVERIFY(dots.save(path(name)));
    Desk desk;
    desk.run(desk.request({path(u"mono.png"_s), path(name)}));
    QCOMPARE(desk.listener.end.pages, 1);
    QVERIFY(desk.listener.end.fault);
    QCOMPARE(desk.listener.end.fault->key, u"file.tooSmall"_s);
    QCOMPARE(desk.listener.end.fault->arguments, QStringList{name});
}

void TestFilePageSource::nothingToReadIsAnError()
{
    Desk desk;
    desk.run(desk.request({}));
    QCOMPARE(desk.listener.end.fault->key, u"scan.noFiles"_s);
}

void TestFilePageSource::cancelFreesAtOnce()
{
    putPdf(path(u"many.pdf"_s), 40);
    Desk desk;
    desk.listener.onPage = [&] {
        if (desk.listener.pages.size() == 2)
            desk.source->cancel();
    };
    desk.run(desk.request({path(u"many.pdf"_s)}));
    QVERIFY(desk.listener.end.cancelled);
    const qsizetype told = desk.listener.pages.size();
    QVERIFY(told >= 2 && told < 40);
    QCOMPARE(desk.listener.end.pages, int(told));
    // The next scan works and hears nothing of the old one; exactly what was announced is there.
    desk.listener.onPage = {};
    auto wish = desk.request({path(u"colour.jpg"_s)});
    wish.firstNumber = 100;
    desk.source->scan(wish, desk.listener);
    QTRY_COMPARE_WITH_TIMEOUT(desk.listener.ends, 2, patienceMs);
    QCOMPARE(desk.listener.end.pages, 1);
    QCOMPARE(kernel::spooledPages(desk.spool.path()).size(), told + 1);
}

void TestFilePageSource::destroyedInMidRun()
{
    putPdf(path(u"many.pdf"_s), 40);
    Desk desk;
    desk.source->scan(desk.request({path(u"many.pdf"_s)}), desk.listener);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.listener.pages.isEmpty(), patienceMs);
    desk.source.reset();
    QCoreApplication::processEvents();
    QCOMPARE(desk.listener.ends, 0);
    QVERIFY(QDir(desk.spool.path()).entryList({u"*.part"_s}).isEmpty());
}

} // namespace motcua::tests
