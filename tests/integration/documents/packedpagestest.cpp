#include "tests/integration/documents/packedpagestest.h"

#include "app/documents/pdfwriter.h"
#include "scanner/imaging/colour.h"
#include "scanner/imaging/encode.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/sketch.h"
#include "scanner/imaging/thumbnail.h"
#include "tests/data/pagemaker/page.h"
#include "tests/fakes/archivalchecker.h"
#include "tests/fakes/jbig2reader.h"
#include "tests/fakes/pageviewer.h"
#include "tests/fakes/papertrail.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using pagemaker::PageKind;

namespace
{

constexpr int oldestNode = 20; // as the package says

struct Packed {
    QImage source;
    kernel::EncodedPage page;
};

Packed packed(PageKind kind, quint32 seed)
{
    pagemaker::PageOrder order{kind, 300, seed, pagemaker::everydayWear(seed, 0), 0};
    QImage page = pagemaker::makePage(order).image;
    const imaging::Sketch sketch = imaging::sketchOf(page);
    const auto form =
        imaging::formFor(page, {imaging::hasColour(sketch.page), imaging::isShaded(sketch)});
    const bool isBilevel = form == imaging::PageForm::Bilevel;
    const QImage rows = isBilevel ? imaging::levelled(imaging::grayOf(page)) : page;
    const auto done =
        imaging::encodedPage(imaging::rowsOf(rows), form, isBilevel ? sketch.level : sketch.page);
    return {page, done.value_or(kernel::EncodedPage())};
}

/// Mean difference of two pictures, 0…255.
double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 255;
    const QImage one = a.convertToFormat(QImage::Format_RGB888);
    const QImage other = b.convertToFormat(QImage::Format_RGB888);
    double sum = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width() * 3; ++x)
            sum += std::abs(one.constScanLine(y)[x] - other.constScanLine(y)[x]);
    return sum / (double(one.width()) * one.height() * 3);
}

/// All that is of one bit, as it is painted.
QList<QImage> strokesOf(const kernel::EncodedPage &page)
{
    QList<QImage> strokes;
    if (page.coding == kernel::PageCoding::Jbig2 && !page.bytes.isEmpty())
        strokes.append(decodedJbig2(page.bytes));
    for (const kernel::InkLayer &layer : page.inks)
        strokes.append(decodedJbig2(layer.bytes));
    return strokes;
}

/// 0 = it is not here.
int nodeRelease()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        return 0;
    return outputOf(u"node"_s, {u"--version"_s}).mid(1).split('.').first().toInt(); // v20.20.2
}

QImage drawnBy(const QString &program, const QStringList &arguments, const QString &picture)
{
    int exitCode = -1;
    const QByteArray said = outputOf(program, arguments, &exitCode);
    if (exitCode != 0)
        qWarning("%s: %s", qPrintable(program), said.constData());
    return QImage(picture);
}

} // namespace

void TestPackedPages::everyViewerShowsTheSame_data()
{
    QTest::addColumn<PageKind>("kind");
    QTest::newRow("letter: black strokes") << PageKind::Letter;
    QTest::newRow("certificate: seal and signature") << PageKind::Certificate;
    QTest::newRow("form: signed in blue") << PageKind::Form;
    QTest::newRow("card: gray tones") << PageKind::IdCopy;
}

void TestPackedPages::everyViewerShowsTheSame()
{
    QFETCH(PageKind, kind);
    const Packed page = packed(kind, 5);
    const QString file = path("packed.pdf");
    QVERIFY(documents::PdfWriter().writePdf({pageOf(page.page)}, {u"Giấy"_s, {}}, file));
    QCOMPARE(ArchivalChecker().faults(bytesOf(file)), QStringList());
    const QImage wanted = viewed(page.page);
    QVERIFY(!wanted.isNull());
    const QString across = QString::number(wanted.width());
    const QString down = QString::number(wanted.height());
    const QImage poppler = drawnBy(u"pdftoppm"_s,
                                   {u"-png"_s, u"-singlefile"_s, u"-scale-to-x"_s, across,
                                    u"-scale-to-y"_s, down, file, path("poppler")},
                                   path("poppler.png"));
    // Viewers soften the dots' edges where their grid isn't ours; without the strokes it would
    // be 15.
    QVERIFY2(difference(poppler, wanted) < 5,
             qPrintable(QString::number(difference(poppler, wanted))));
    const QImage mupdf = drawnBy(
        u"mutool"_s,
        {u"draw"_s, u"-q"_s, u"-w"_s, across, u"-h"_s, down, u"-o"_s, path("mupdf.png"), file},
        path("mupdf.png"));
    QVERIFY2(difference(mupdf, wanted) < 5, qPrintable(QString::number(difference(mupdf, wanted))));
    int exitCode = -1;
    const QByteArray said = outputOf(u"qpdf"_s, {u"--check"_s, file}, &exitCode);
    QVERIFY2(exitCode == 0, said.constData());
}

void TestPackedPages::strokesComeBackDotByDot()
{
    const Packed page = packed(PageKind::Certificate, 6);
    const QString file = path("strokes.pdf");
    QVERIFY(documents::PdfWriter().writePdf({pageOf(page.page)}, {u"Giấy"_s, {}}, file));
    int exitCode = -1;
    const QByteArray said = outputOf(u"pdfimages"_s, {u"-png"_s, file, path("strokes")}, &exitCode);
    QVERIFY2(exitCode == 0, said.constData());
    const int first = page.page.bytes.isEmpty() ? 0 : 1; // after the picture beneath
    for (int i = 0; i < int(page.page.inks.size()); ++i) {
        const kernel::InkLayer &layer = page.page.inks[i];
        const QImage back(path("strokes") + u"-%1.png"_s.arg(first + i, 3, 10, QChar(u'0')));
        QImage wanted = decodedJbig2(layer.bytes);
        QCOMPARE(back.size(), wanted.size());
        wanted.invertPixels(); // pdfimages writes a stencil's ink in white
        QCOMPARE(back.convertToFormat(QImage::Format_RGB32),
                 wanted.convertToFormat(QImage::Format_RGB32));
    }
}

void TestPackedPages::pdfjsDecodesDotByDot_data()
{
    QTest::addColumn<kernel::EncodedPage>("page");
    QTest::newRow("black strokes") << packed(PageKind::Letter, 6).page;
    QTest::newRow("three inks") << packed(PageKind::Certificate, 6).page;
    QTest::newRow("a small stamp") << packed(PageKind::StampOnly, 6).page;
}

/// The viewer of Firefox, where somebody has installed it.
void TestPackedPages::pdfjsDecodesDotByDot()
{
    QFETCH(kernel::EncodedPage, page);
    const QString modules = QStringLiteral(MOTCUA_PEERS "/pdfjs/node_modules");
    if (!QFile::exists(modules + u"/pdfjs-dist"_s))
        QSKIP("pdf.js is not here; tests/peers/install fetches it");
    if (nodeRelease() < oldestNode)
        QSKIP("pdf.js needs Node.js 20 or newer");
    const QString file = path("pdfjs.pdf");
    QVERIFY(documents::PdfWriter().writePdf({pageOf(page)}, {u"Giấy"_s, {}}, file));
    const QTemporaryDir folder;
    int exitCode = -1;
    const QByteArray said = outputOf(
        u"node"_s, {QStringLiteral(MOTCUA_STROKES), modules, file, folder.path()}, &exitCode);
    QVERIFY2(exitCode == 0, said.constData());
    const QList<QImage> wanted = strokesOf(page);
    QVERIFY(!wanted.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), wanted.size());
    for (int i = 0; i < int(wanted.size()); ++i) {
        const QImage back(folder.filePath(u"0-%1.pbm"_s.arg(i)));
        QCOMPARE(back.convertToFormat(QImage::Format_RGB32),
                 wanted[i].convertToFormat(QImage::Format_RGB32));
    }
}

void TestPackedPages::bytesStayWithinTheirLimits()
{
    for (quint32 seed = 1; seed <= 3; ++seed) {
        const qint64 text = packed(PageKind::Letter, seed).page.byteCount();
        QVERIFY2(text > 0 && text <= 45'000, qPrintable(QString::number(text)));
        const qint64 sealed = packed(PageKind::Certificate, seed).page.byteCount();
        QVERIFY2(sealed > 0 && sealed <= 80'000, qPrintable(QString::number(sealed)));
    }
}

void TestPackedPages::aScanIsDrawnDotForDot()
{
    QImage page(2480, 3508, QImage::Format_Grayscale8); // A4
    page.fill(Qt::white);
    imaging::setDpi(page, {300, 300});
    const auto packed = imaging::encodedPage(imaging::rowsOf(page), imaging::PageForm::Gray, page);
    QVERIFY(packed);
    const QString file = path("dots.pdf");
    QVERIFY(documents::PdfWriter().writePdf({pageOf(*packed)}, {u"Giấy"_s, {}}, file));
    const QByteArray facts = outputOf(u"pdfinfo"_s, {file});
    QVERIFY2(facts.contains("595.2 x 841.92 pts"), facts.constData());
    const QImage drawn =
        drawnBy(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"300"_s, u"-singlefile"_s, file, path("dots")},
                path("dots.png"));
    QCOMPARE(drawn.size(), page.size());
}

void TestPackedPages::aPageThatLooksOtherwiseIsRefused_data()
{
    QTest::addColumn<QImage>("look");
    QTest::addColumn<bool>("isSame");
    const QImage page = packed(PageKind::Letter, 7).source;
    const QImage look = imaging::thumbnailOf(page, 240);
    QTest::newRow("itself") << look << true;
    QTest::newRow("not known") << QImage() << true;
    QTest::newRow("another page") << imaging::thumbnailOf(packed(PageKind::Table, 7).source, 240)
                                  << false;
    QTest::newRow("upside down") << look.transformed(QTransform().rotate(180)) << false;
    QTest::newRow("on its side") << look.transformed(QTransform().rotate(90)) << false;
    QImage empty = look;
    empty.fill(Qt::white);
    QTest::newRow("empty") << empty << false;
    QImage negative = look;
    negative.invertPixels();
    QTest::newRow("negative") << negative << false;
}

void TestPackedPages::aPageThatLooksOtherwiseIsRefused()
{
    QFETCH(QImage, look);
    QFETCH(bool, isSame);
    const Packed page = packed(PageKind::Letter, 7);
    ports::DocumentPage last = pageOf(page.page);
    last.loadLook = [look] { return look; };
    const QString file = path("looks.pdf");
    const auto written =
        documents::PdfWriter().writePdf({pageOf(page.page), last}, {u"Giấy"_s, {}}, file);
    QCOMPARE(written.has_value(), isSame);
    QCOMPARE(QFile::exists(file), isSame);
    QVERIFY(!QFile::exists(file + u".part"));
    if (!isSame)
        QCOMPARE(written.error().key, u"pdf.unverified"_s);
    QFile::remove(file);
}

} // namespace motcua::tests
