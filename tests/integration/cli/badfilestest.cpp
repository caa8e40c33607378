#include "tests/integration/cli/badfilestest.h"

#include "tests/integration/cli/badfiles.h"
#include "tests/integration/cli/receptions.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

const QByteArray a4 = "/MediaBox [0 0 595 842]";
const QByteArray shapes = "60 60 300 300 re f 60 500 300 40 re f 60 600 200 9 re f";

QByteArray encodedAs(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, qstrcmp(format, "JPG") == 0 ? 85 : -1);
    return bytes;
}

/// Portrait, white, dark in its upper left.
QImage markedPage(QSize pixels, QImage::Format format = QImage::Format_RGB888)
{
    QImage page(pixels, format);
    page.fill(Qt::white);
    page.setDotsPerMeterX(qRound(pixels.width() / 0.21));
    page.setDotsPerMeterY(qRound(pixels.width() / 0.21));
    QPainter painter(&page);
    painter.fillRect(QRectF(pixels.width() * 0.15, pixels.height() * 0.15, pixels.width() * 0.2,
                            pixels.height() * 0.1),
                     QColor(20, 30, 120));
    return page;
}

QByteArray withOrientation(QByteArray jpeg, int orientation)
{
    QByteArray exif("\xff\xe1\0\x22"
                    "Exif\0\0MM\0*\0\0\0\x08\0\1\x01\x12\0\3\0\0\0\1\0\0\0\0\0\0\0\0",
                    36);
    exif[29] = char(orientation);
    return jpeg.insert(2, exif);
}

QByteArray tiffFrom(const QImage &image, int orientation)
{
    QByteArray samples;
    for (int y = 0; y < image.height(); ++y)
        samples.append(reinterpret_cast<const char *>(image.constScanLine(y)), image.width() * 3);
    return tiffOf(image.width(), image.height(), 8, 3, samples, orientation);
}

/// The largest that any program run so far has been, in MB.
qint64 peak()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    return used.ru_maxrss / 1024;
}

bool isBounded()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true; // sanitizers need the addresses themselves
#else
    return peak() < 1024;
#endif
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void BadFilesTest::initTestCase()
{
    m_program = std::make_unique<Program>(m_folder.filePath(u"desk/store"_s));
    QVERIFY(QDir(m_folder.path()).mkpath(u"desk"_s) && QDir(m_folder.path()).mkpath(u"files"_s));
    QVERIFY(m_program->setUp());
    m_jpeg = encodedAs(markedPage({620, 877}), "JPG");
    m_png = encodedAs(markedPage({620, 877}), "PNG");
}

QString BadFilesTest::put(const QString &name, const QByteArray &bytes) const
{
    QDir(m_folder.filePath(u"files"_s)).removeRecursively();
    QDir(m_folder.path()).mkpath(u"files"_s);
    const QString path = m_folder.filePath(u"files/"_s + name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

Outcome BadFilesTest::scan(const QString &file, const QString &language) const
{
    Program program(m_program->store());
    program.setVariable(u"LANG"_s, language);
    return program.run({u"scan"_s, u"--device"_s, u"file:"_s + file, u"--no-ocr"_s,
                        u"--keep-blank"_s, u"--out"_s, m_folder.filePath(u"files/out.pdf"_s)});
}

void BadFilesTest::isRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part"); // of the Vietnamese sentence
    const auto row = [](const char *name, const QByteArray &bytes, const QString &part) {
        QTest::newRow(name) << bytes << part;
    };
    const QString kind = u"không phải PDF"_s;
    const QString broken = u"bị hỏng"_s;
    const QString large = u"quá lớn"_s;
    const QString tooMuch = u"quá nhiều bộ nhớ hoặc thời gian"_s;
    const QString page = u"Không đọc được trang 1"_s;
    const QString heavy = u"tốn quá nhiều"_s;
    row("gif.pdf", encodedAs(markedPage({62, 87}), "BMP").replace(0, 6, "GIF89a"), kind);
    row("heic.pdf",
        QByteArray("\0\0\0\x18"
                   "ftypheic",
                   12) +
            QByteArray(400, '\0'),
        kind);
    row("webp.pdf", "RIFF\x20\1\0WEBPVP8 " + QByteArray(300, 'x'), kind);
    row("docx.pdf", "PK\3\4" + QByteArray(400, 'x'), kind);
    row("rubbish.jpg", "\xff\xd8\xff" + QByteArray(400, 'x'), broken);
    row("cut.jpg", m_jpeg.first(m_jpeg.size() / 2), broken);
    row("claiming.jpg", jpegClaiming(m_jpeg, 60'000, 60'000), large);
    row("claiming less.jpg", jpegClaiming(m_jpeg, 8'000, 8'000), broken);
    row("many scans.jpg", jpegOfManyScans(), tooMuch);
    row("claiming.png", pngClaiming(m_png, 60'000, 60'000), large);
    row("claiming less.png", pngClaiming(m_png, 8'000, 8'000), broken);
    const QByteArray deep = encodedAs(markedPage({100, 100}, QImage::Format_RGBA64), "PNG");
    row("deep.png", pngClaiming(deep, 8'000, 8'000), broken); // 512 MB if it were decoded whole
    row("claiming.tif", tiffOf(60'000, 60'000, 8, 3, QByteArray(64, '\0')), large);
    row("cut.tif", tiffOf(600, 800, 8, 3, QByteArray(9000, '\x40')), page);
    row("no pages.pdf", pdfWithKids({}, 0), broken);
    row("tree in itself.pdf", pdfWithKids("4 0 R 2 0 R", 2), broken);
    row("text as a page.pdf", pdfWithKids("(no)", 1), page);
    row("crop elsewhere.pdf", pdfWith(a4 + " /CropBox [900 900 1000 1000]", shapes), page);
    row("enormous page.pdf", pdfWith("/MediaBox [0 0 1000000000 1000000000]", shapes),
        u"Trang 1"_s);
    row("longest of pages.pdf", pdfWith("/MediaBox [0 0 14400 14400]", shapes), u"Trang 1"_s);
    const QByteArray whole = pdfWith(a4, shapes);
    row("cut.pdf", whole.first(whole.size() * 2 / 3), broken);
    row("nested.pdf", nestedPdf(), heavy);
    row("swelling.pdf", swellingPdf(), heavy);
}

void BadFilesTest::isRefusedInOneSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const QString file = put(name, bytes);
    QVERIFY(!file.isEmpty());
    const Outcome vietnamese = scan(file, u"vi_VN.UTF-8"_s);
    QVERIFY2(vietnamese.exit == 1, vietnamese.err.constData());
    QCOMPARE(vietnamese.sentences().size(), 1);
    QVERIFY2(vietnamese.sentences().first().contains(part), vietnamese.err.constData());
    QVERIFY(vietnamese.sentences().first().contains(name));
    const Outcome english = scan(file, u"en_GB.UTF-8"_s);
    QCOMPARE(english.exit, 1);
    QCOMPARE(english.sentences().size(), 1);
    QVERIFY(english.sentences().first().contains(name));
    QVERIFY(english.sentences() != vietnamese.sentences());
    // Nothing but the original is there, as it was.
    QCOMPARE(QDir(m_folder.filePath(u"files"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList{name});
    QCOMPARE(contentOf(file), bytes);
    QVERIFY2(isBounded(), qPrintable(u"%1 MB"_s.arg(peak())));
}

void BadFilesTest::isTakenIn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("pages");
    const auto row = [](const char *name, const QByteArray &bytes, int pages = 1) {
        QTest::newRow(name) << bytes << pages;
    };
    row("deep colour.png", encodedAs(markedPage({620, 877}, QImage::Format_RGBX64), "PNG"));
    row("deep gray.png", encodedAs(markedPage({620, 877}, QImage::Format_Grayscale16), "PNG"));
    row("deep colour.tif", tiffOf(620, 877, 16, 3, QByteArray("\1\x40").repeated(620 * 877 * 3)));
    row("deep gray.tif", tiffOf(620, 877, 16, 1, QByteArray("\1\x40").repeated(620 * 877)));
    row("inks.tif", tiffOf(620, 877, 8, 4, QByteArray("\xff\0\x40\0", 4).repeated(620 * 877)));
    row("A3 at 600.png", encodedAs(markedPage({7016, 9921}), "PNG"));
    row("no box.pdf", pdfWith({}, shapes));
    row("box of no size.pdf", pdfWith("/MediaBox [0 0 0 0]", shapes));
    row("box upside down.pdf", pdfWith("/MediaBox [595 842 0 0]", shapes));
    row("box of text.pdf", pdfWith("/MediaBox (A4)", shapes));
    row("odd turn.pdf", pdfWith(a4 + " /Rotate 37", shapes));
    row("unclosed.pdf", pdfWith(a4, QByteArray("[").repeated(500'000)));
    row("script.pdf",
        pdfOf({"<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert) >>"
               " /AcroForm << /Fields [5 0 R] /XFA (x) >> /Names << /EmbeddedFiles << /Names"
               " [(a.exe) << /Type /Filespec /F (a.exe) /EF << /F 6 0 R >> >>] >> >> >>",
               "<< /Type /Pages /Kids [4 0 R] /Count 1 >>", pdfStream({}, shapes),
               "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R"
               " /Annots [5 0 R] >>",
               "<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (value) /P 4 0 R"
               " /Rect [60 700 300 730] >>",
               pdfStream("/Type /EmbeddedFile", "MZ")}));
    row("table elsewhere.pdf",
        pdfOf({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
               pdfStream({}, shapes),
               "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R >>"},
              "99999"));
    row("thousand pages.pdf", pdfWith("/MediaBox [0 0 100 142]", "10 10 50 50 re f", 1000), 1000);
}

void BadFilesTest::isTakenIn()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, pages);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const QString file = put(name, bytes);
    const Outcome taken = scan(file, u"vi_VN.UTF-8"_s);
    QVERIFY2(taken.exit == 0, taken.err.constData());
    QCOMPARE(taken.json()[u"pages"_s].toInt(), pages);
    QCOMPARE(contentOf(file), bytes);
    QVERIFY2(isBounded(), qPrintable(u"%1 MB"_s.arg(peak())));
}

void BadFilesTest::timeHasAnEnd()
{
    const QString file = put(u"laughing.pdf"_s, laughingPdf());
    constexpr int patienceMs = 300'000; // a minute of a processor on a busy machine
    const Outcome refused =
        runProgram(Program::binary(u"motcua"_s),
                   {u"scan"_s, u"--device"_s, u"file:"_s + file, u"--no-ocr"_s, u"--out"_s, out()},
                   m_program->environment(), patienceMs);
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.sentences().size(), 1);
    QVERIFY2(refused.err.contains("tốn quá nhiều"), refused.err.constData());
    QVERIFY(!QFile::exists(out()) && !QFile::exists(out() + u".part"_s));
}

void BadFilesTest::everyTurnOfACamera_data()
{
    QTest::addColumn<QTransform>("stored"); // from upright to as the camera wrote it
    QTest::addColumn<int>("orientation");
    QTest::addColumn<bool>("isTiff");
    const QTransform over = QTransform::fromScale(-1, 1);
    const QTransform turns[] = {{},
                                over,
                                QTransform().rotate(180),
                                QTransform::fromScale(1, -1),
                                {0, 1, 1, 0, 0, 0},
                                QTransform().rotate(-90),
                                {0, -1, -1, 0, 0, 0},
                                QTransform().rotate(90)};
    for (int i = 0; i < 8; ++i)
        for (const bool isTiff : {false, true})
            QTest::addRow("%d %s", i + 1, isTiff ? "tiff" : "jpeg") << turns[i] << i + 1 << isTiff;
}

void BadFilesTest::everyTurnOfACamera()
{
    QFETCH(QTransform, stored);
    QFETCH(int, orientation);
    QFETCH(bool, isTiff);
    const QImage camera =
        markedPage({620, 877}).transformed(stored).convertToFormat(QImage::Format_RGB888);
    const QString file =
        put(u"photo"_s, isTiff ? tiffFrom(camera, orientation)
                               : withOrientation(encodedAs(camera, "JPG"), orientation));
    const Outcome taken = scan(file, u"vi_VN.UTF-8"_s);
    QVERIFY2(taken.exit == 0, taken.err.constData());
    const QString picture = m_folder.filePath(u"files/page"_s);
    QCOMPARE(runProgram(u"pdftoppm"_s,
                        {u"-r"_s, u"50"_s, u"-singlefile"_s, u"-png"_s,
                         m_folder.filePath(u"files/out.pdf"_s), picture},
                        m_program->environment())
                 .exit,
             0);
    const QImage seen(picture + u".png"_s);
    QVERIFY(seen.height() > seen.width());
    const auto at = [&seen](double x, double y) {
        return qGray(seen.pixel(int(x * seen.width()), int(y * seen.height())));
    };
    QVERIFY(at(0.25, 0.2) < 100);
    QVERIFY(at(0.75, 0.2) > 200 && at(0.25, 0.8) > 200 && at(0.75, 0.8) > 200);
}

/// Locked ones are refused with or without a signature; one that only its author may change is not.
void BadFilesTest::signedFileIsStoredAsItCame()
{
    const QByteArray bytes = pdfOf(
        {"<< /Type /Catalog /Pages 2 0 R /AcroForm << /SigFlags 3 /Fields [5 0 R] >> >>",
         "<< /Type /Pages /Kids [4 0 R] /Count 1 >>", pdfStream({}, shapes),
         "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Annots [5 0 R] >>",
         "<< /Type /Annot /Subtype /Widget /FT /Sig /T (S) /Rect [0 0 0 0] /P 4 0 R"
         " /V << /Type /Sig /Filter /Adobe.PPKLite /Contents <00> >> >>"});
    const QString file = put(u"signed.pdf"_s, bytes);
    const QString locked = m_folder.filePath(u"files/locked.pdf"_s);
    const QString open = m_folder.filePath(u"files/owned.pdf"_s);
    const auto encrypt = [&](const QString &user, const QString &to) {
        return runProgram(u"qpdf"_s,
                          {u"--encrypt"_s, user, u"owner"_s, u"256"_s, u"--"_s, file, to},
                          m_program->environment())
            .exit;
    };
    QCOMPARE(encrypt(u"user"_s, locked), 0);
    QCOMPARE(encrypt({}, open), 0);
    QVERIFY(scan(locked, u"vi_VN.UTF-8"_s).err.contains("mật khẩu"));
    const auto receive = [&](const QString &path) {
        return m_program->run(
            {u"dossier"_s, u"new"_s,
             writeJson(m_folder.filePath(u"dossier.json"_s), birthRegistration(path))});
    };
    const Outcome refused = receive(locked);
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.sentences().size(), 1);
    QVERIFY(m_program->run({u"dossier"_s, u"list"_s}).json()[u"dossiers"_s].toArray().isEmpty());
    for (const QString &path : {file, open}) {
        const Outcome accepted = receive(path);
        QVERIFY2(accepted.exit == 0, accepted.err.constData());
        const QJsonObject shown =
            m_program->run({u"dossier"_s, u"show"_s, accepted.json()[u"code"_s].toString()}).json();
        const QString id = shown[u"components"_s][0][u"documents"_s][0][u"id"_s].toString();
        const QString copy = m_folder.filePath(u"copy-"_s + id + u".pdf"_s);
        const Outcome got = m_program->run({u"document"_s, u"get"_s, id, u"--out"_s, copy});
        QVERIFY2(got.exit == 0, got.err.constData());
        QCOMPARE(contentOf(copy), contentOf(path));
    }
    // What the desk cannot read does not come in either.
    for (const QByteArray &bad : {jpegClaiming(m_jpeg, 60'000, 60'000), swellingPdf()}) {
        const Outcome outcome = receive(put(u"bad.pdf"_s, bad));
        QCOMPARE(outcome.exit, 1);
        QCOMPARE(outcome.sentences().size(), 1);
        QCOMPARE(contentOf(m_folder.filePath(u"files/bad.pdf"_s)), bad);
    }
    QCOMPARE(m_program->run({u"dossier"_s, u"list"_s}).json()[u"dossiers"_s].toArray().size(), 2);
    QVERIFY(QDir(m_program->store() + u"/capture"_s).isEmpty());
}

} // namespace motcua::tests
