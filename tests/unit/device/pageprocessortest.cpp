#include "tests/unit/device/pageprocessortest.h"

#include "app/core/kernel/spoolpage.h"
#include "scanner/device/pageprocessor.h"
#include "scanner/imaging/colour.h"
#include "scanner/imaging/encode.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/jpegfile.h"
#include "scanner/imaging/orientation.h"
#include "scanner/imaging/placement.h"
#include "scanner/imaging/recognise.h"
#include "scanner/imaging/sketch.h"
#include "scanner/imaging/skew.h"
#include "tests/data/pagemaker/page.h"
#include "tests/fakes/pageviewer.h"

#include <QFile>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using kernel::PageCoding;
using pagemaker::PageKind;
using ports::PagePolicy;

namespace
{

const QByteArray key(32, 'k');

pagemaker::MadePage page(PageKind kind, double skew = 0, int turned = 0)
{
    pagemaker::PageOrder order{kind, 200, 31, pagemaker::everydayWear(31, 0), turned};
    order.wear.skewDegrees = skew;
    return pagemaker::makePage(order);
}

kernel::FrameHead headOf(const QImage &image)
{
    const auto format = image.format() == QImage::Format_RGB888 ? kernel::FrameFormat::Rgb
                                                                : kernel::FrameFormat::Gray;
    return {format, image.width(), int(image.bytesPerLine()),
            image.format() == QImage::Format_Mono ? 1 : 8, image.height()};
}

/// White with one black square whose middle stands at these shares.
QImage marked(QPointF at)
{
    QImage image(800, 1200, QImage::Format_RGB888);
    imaging::setDpi(image, {200, 200});
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(QRectF(at.x() * 800 - 16, at.y() * 1200 - 16, 32, 32), Qt::black);
    return image;
}

/// The middle of what is dark, in shares.
QPointF markIn(const QImage &image)
{
    const QImage gray = imaging::grayOf(image);
    QPointF sum;
    int dots = 0;
    for (int y = 0; y < gray.height(); ++y)
        for (int x = 0; x < gray.width(); ++x)
            if (gray.constScanLine(y)[x] < 100) {
                sum += QPointF((x + 0.5) / gray.width(), (y + 0.5) / gray.height());
                ++dots;
            }
    return dots > 0 ? sum / dots : QPointF(-1, -1);
}

bool isNear(QPointF seen, QPointF wanted)
{
    return std::abs(seen.x() - wanted.x()) < 0.01 && std::abs(seen.y() - wanted.y()) < 0.01;
}

/// What a viewer makes of the packed page.
QImage shown(const kernel::EncodedPage &page)
{
    return viewed(page).transformed(QTransform().rotate(page.rotation));
}

/// The page's size, whatever grid its strokes lie on.
QSize dotsAt(double dpi, const kernel::EncodedPage &page)
{
    return {qRound(page.pixels.width() * dpi / page.dpi.width()),
            qRound(page.pixels.height() * dpi / page.dpi.height())};
}

} // namespace

QString TestPageProcessor::spooled(const QImage &image)
{
    const QString path = m_folder.filePath(kernel::spoolFileName(++m_number));
    kernel::SpoolPageWriter writer(std::move(*m_files.create(path, key)));
    kernel::ScannedPage facts;
    facts.number = m_number;
    facts.dpi = imaging::dpiOf(image);
    const bool written =
        writer.beginFrame(headOf(image)).has_value() &&
        writer.append(QByteArrayView(image.constBits(), image.sizeInBytes())).has_value() &&
        writer.finish(facts).has_value();
    return written ? path : QString();
}

QString TestPageProcessor::spooledJpeg(const QByteArray &jpeg)
{
    const QString path = m_folder.filePath(kernel::spoolFileName(++m_number));
    kernel::SpoolPageWriter writer(std::move(*m_files.create(path, key)));
    kernel::ScannedPage facts;
    facts.number = m_number;
    const bool written = writer.appendJpeg(jpeg).has_value() && writer.finish(facts).has_value();
    return written ? path : QString();
}

void TestPageProcessor::straightensAndPacksText()
{
    const auto letter = page(PageKind::Letter, 2.4);
    const scanner::SpoolPageProcessor processor(m_files);
    const auto done = processor.process(spooled(letter.image), key, {});
    QVERIFY(done.has_value());
    QCOMPARE(done->encoded.coding, PageCoding::Jbig2);
    QCOMPARE(dotsAt(200, done->encoded), letter.image.size());
    QVERIFY(std::abs(done->encoded.dpi.width() - imaging::strokeDpi) < 0.1);
    QVERIFY2(done->encoded.bytes.size() < 60'000,
             qPrintable(QString::number(done->encoded.bytes.size())));
    QVERIFY(std::abs(done->skewDegrees - 2.4) <= 0.1);
    QCOMPARE(done->rotation, 0);
    QVERIFY(!done->blank);
    QCOMPARE(std::max(done->thumbnail.width(), done->thumbnail.height()), 240);
    QCOMPARE(done->textInput.format(), QImage::Format_Grayscale8);
    const auto left = imaging::findSkew(imaging::sketchOf(done->textInput));
    QVERIFY(std::abs(left.degrees) <= 0.1);
}

void TestPageProcessor::keepsColour()
{
    const scanner::SpoolPageProcessor processor(m_files);
    const auto done = processor.process(spooled(page(PageKind::Certificate).image), key, {});
    QVERIFY(done.has_value());
    QCOMPARE(done->encoded.inks.size(), 3); // print, seal, signature
    QVERIFY2(done->encoded.byteCount() < 80'000,
             qPrintable(QString::number(done->encoded.byteCount())));
    QVERIFY(imaging::hasColour(shown(done->encoded)));
    const auto card = processor.process(spooled(page(PageKind::IdCopy).image), key, {});
    QVERIFY(card.has_value());
    QCOMPARE(card->encoded.coding, PageCoding::GrayJpeg);
}

void TestPageProcessor::turnsPagesUpright()
{
    const scanner::SpoolPageProcessor processor(m_files);
    for (const int turned : {90, 180, 270}) {
        const auto letter = page(PageKind::Letter, 1.5, turned);
        const auto done = processor.process(spooled(letter.image), key, {});
        QVERIFY(done.has_value());
        QCOMPARE(done->rotation, 360 - turned);
        QCOMPARE(done->encoded.rotation, 0); // the pixels themselves were turned
        QVERIFY(done->encoded.pixels.height() > done->encoded.pixels.width());
        QVERIFY(done->thumbnail.height() > done->thumbnail.width());
        QVERIFY(std::abs(done->skewDegrees - 1.5) <= 0.1);
    }
}

void TestPageProcessor::flagsBlankPagesButPacksThem()
{
    const scanner::SpoolPageProcessor processor(m_files);
    const auto done = processor.process(spooled(page(PageKind::Blank, 1).image), key, {});
    QVERIFY(done.has_value());
    QVERIFY(done->blank);
    QVERIFY(!done->encoded.bytes.isEmpty());
    QVERIFY(!done->thumbnail.isNull());
    QVERIFY(done->textInput.isNull());
    QCOMPARE(done->skewDegrees, 0.0);
}

void TestPageProcessor::obeysThePolicy()
{
    const scanner::SpoolPageProcessor processor(m_files);
    const PagePolicy nothing{
        .deskew = false, .orient = false, .flagBlank = false, .thumbnailPixels = 100};
    const auto letter =
        processor.process(spooled(page(PageKind::Letter, 3, 180).image), key, nothing);
    QVERIFY(letter.has_value());
    QCOMPARE(letter->skewDegrees, 0.0);
    QCOMPARE(letter->rotation, 0);
    QCOMPARE(letter->thumbnail.height(), 100);
    const auto blank = processor.process(spooled(page(PageKind::Blank).image), key, nothing);
    QVERIFY(blank && !blank->blank);
}

void TestPageProcessor::passesAJpegThrough()
{
    const scanner::SpoolPageProcessor processor(m_files);
    const auto upsideDown = page(PageKind::Letter, 2, 180);
    const QByteArray jpeg = imaging::encodedJpeg(upsideDown.image, 85);
    const auto done = processor.process(spooledJpeg(jpeg), key, {});
    QVERIFY(done.has_value());
    QCOMPARE(done->encoded.bytes, jpeg);
    QCOMPARE(done->encoded.coding, PageCoding::ColourJpeg);
    QCOMPARE(done->encoded.rotation, 180);
    QCOMPARE(done->skewDegrees, 0.0);
    QVERIFY(!done->blank && !done->textInput.isNull());
    const auto upright = imaging::sketchOf(done->textInput);
    QCOMPARE(imaging::findOrientation(upright, imaging::findSkew(upright)).turn, 0);

    const QByteArray empty = imaging::encodedJpeg(page(PageKind::Blank).image, 85);
    const auto blank = processor.process(spooledJpeg(empty), key, {});
    QVERIFY(blank && blank->blank);
    QCOMPARE(blank->encoded.bytes, empty);
}

void TestPageProcessor::keepsLineart()
{
    const scanner::SpoolPageProcessor processor(m_files);
    const QImage mono = imaging::inkOf(imaging::grayOf(page(PageKind::Letter, 2).image), 128);
    const auto done = processor.process(spooled(mono), key, {});
    QVERIFY(done.has_value());
    QCOMPARE(done->encoded.coding, PageCoding::Jbig2);
    QVERIFY(std::abs(done->skewDegrees - 2) <= 0.1);
    QVERIFY(!done->textInput.isNull());
}

void TestPageProcessor::saysWhatIsBroken()
{
    const scanner::SpoolPageProcessor processor(m_files);
    QVERIFY(!processor.process(m_folder.filePath(u"nothing"_s), key, {}).has_value());
    const QByteArray jpeg = imaging::encodedJpeg(page(PageKind::Letter).image, 85);
    const auto cut = processor.process(spooledJpeg(jpeg.first(jpeg.size() / 2)), key, {});
    QVERIFY(!cut.has_value());
    QCOMPARE(cut.error().key, u"image.damaged"_s);
    const QString path = spooled(page(PageKind::Letter).image);
    QFile(path).resize(100'000);
    QVERIFY(!processor.process(path, key, {}).has_value());
}

void TestPageProcessor::namesASideThatIsTooLong()
{
    QImage strip(120, imaging::longestJpegSide + 1, QImage::Format_Grayscale8);
    imaging::setDpi(strip, {400, 400});
    for (int y = 0; y < strip.height(); ++y) // tones and no paper: only a JPEG shows them
        std::fill_n(strip.scanLine(y), strip.width(), uchar(40 + y / 1024 % 40));
    const scanner::SpoolPageProcessor processor(m_files);
    const auto done = processor.process(spooled(strip), key, {});
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().key, u"image.tooLong"_s);
    QCOMPARE(done.error().arguments, QStringList{u"65500"_s});
}

void TestPageProcessor::readsAboutThreeHundredDotsAnInch_data()
{
    QTest::addColumn<double>("dpi");
    QTest::addColumn<int>("factor");
    for (const auto &[dpi, factor] : std::initializer_list<std::pair<double, int>>{{10, 1},
                                                                                   {200, 1},
                                                                                   {300, 1},
                                                                                   {315, 1},
                                                                                   {320, 1},
                                                                                   {399, 1},
                                                                                   {400, 2},
                                                                                   {600, 2},
                                                                                   {615, 2},
                                                                                   {640, 3},
                                                                                   {1200, 4},
                                                                                   {2400, 8}})
        QTest::addRow("%g", dpi) << dpi << factor;
}

void TestPageProcessor::readsAboutThreeHundredDotsAnInch()
{
    QFETCH(double, dpi);
    QFETCH(int, factor);
    QCOMPARE(imaging::ocrFactor(dpi), factor);
    QVERIFY(dpi < 200 || (dpi / factor >= 200 && dpi / factor <= 400));
}

void TestPageProcessor::showsTheEditedPage_data()
{
    QTest::addColumn<domain::PageEdit>("edit");
    QTest::addColumn<QPointF>("mark");      ///< where the mark stands then, in shares
    const QRectF part(0.1, 0.05, 0.5, 0.4); // the mark is at 0.2 of its width, 0.375 of its height
    QTest::newRow("nothing") << domain::PageEdit{} << QPointF(0.2, 0.2);
    QTest::newRow("right") << domain::PageEdit{.turn = 90} << QPointF(0.8, 0.2);
    QTest::newRow("over") << domain::PageEdit{.turn = 180} << QPointF(0.8, 0.8);
    QTest::newRow("left") << domain::PageEdit{.turn = 270} << QPointF(0.2, 0.8);
    QTest::newRow("mirrored") << domain::PageEdit{.mirrored = true} << QPointF(0.8, 0.2);
    QTest::newRow("right, mirrored")
        << domain::PageEdit{.turn = 90, .mirrored = true} << QPointF(0.2, 0.2);
    QTest::newRow("part") << domain::PageEdit{.crop = part} << QPointF(0.2, 0.375);
    QTest::newRow("part, right") << domain::PageEdit{.turn = 90, .crop = part}
                                 << QPointF(0.625, 0.2);
    QTest::newRow("part, over, mirrored")
        << domain::PageEdit{.turn = 180, .mirrored = true, .crop = part} << QPointF(0.2, 0.625);
}

void TestPageProcessor::showsTheEditedPage()
{
    QFETCH(domain::PageEdit, edit);
    QFETCH(QPointF, mark);
    const PagePolicy policy{
        .deskew = false, .orient = false, .flagBlank = false, .thumbnailPixels = 300, .edit = edit};
    const scanner::SpoolPageProcessor processor(m_files);
    const QSize upright = edit.crop.isNull() ? QSize(800, 1200) : QSize(400, 480);
    const QSize size = edit.turn % 180 == 0 ? upright : upright.transposed();
    const QImage raw = marked({0.2, 0.2});
    const QStringList spools = {spooled(raw), spooled(imaging::grayOf(raw)),
                                spooled(imaging::inkOf(imaging::grayOf(raw), 128)),
                                spooledJpeg(imaging::encodedJpeg(raw, 95))};
    for (const QString &path : spools) {
        const auto done = processor.process(path, key, policy);
        QVERIFY(done.has_value());
        const bool aside = done->encoded.rotation % 180 != 0;
        const bool isFile = path == spools.last(); // without a resolution of its own
        const QSize dots =
            isFile ? done->encoded.pixels : dotsAt(imaging::dpiOf(raw).width(), done->encoded);
        QCOMPARE(aside ? dots.transposed() : dots, size);
        QCOMPARE(done->rotation, 0); // edits apart
        QCOMPARE(done->textInput.size(), size);
        QVERIFY2(isNear(markIn(done->thumbnail), mark), qPrintable(path));
        QVERIFY2(isNear(markIn(done->textInput), mark), qPrintable(path));
        QVERIFY2(isNear(markIn(shown(done->encoded)), mark), qPrintable(path));
    }
}

void TestPageProcessor::editsFilesWithoutTouchingTheirBytesWhereOnlyTurned()
{
    const scanner::SpoolPageProcessor processor(m_files);
    const QByteArray jpeg = imaging::encodedJpeg(page(PageKind::Letter, 0, 180).image, 85);
    const QString path = spooledJpeg(jpeg);
    const auto turned = processor.process(path, key, {.edit = {.turn = 90}});
    QVERIFY(turned.has_value());
    QCOMPARE(turned->encoded.bytes, jpeg);
    QCOMPARE(turned->encoded.rotation, 270);
    QCOMPARE(turned->rotation, 180);
    QVERIFY(turned->thumbnail.width() > turned->thumbnail.height());
    for (const domain::PageEdit &edit :
         {domain::PageEdit{.mirrored = true}, domain::PageEdit{.crop = {0, 0, 1, 0.5}}}) {
        const auto anew = processor.process(path, key, {.edit = edit});
        QVERIFY(anew.has_value());
        QVERIFY(anew->encoded.bytes != jpeg);
        QCOMPARE(anew->encoded.rotation, 0);
    }
}

void TestPageProcessor::leavesTheLeanWhereAsked()
{
    const scanner::SpoolPageProcessor processor(m_files);
    const QString path = spooled(page(PageKind::Letter, 2.4).image);
    const auto done = processor.process(path, key, {.edit = {.straighten = false}});
    QVERIFY(done.has_value());
    QCOMPARE(done->skewDegrees, 0.0);
    const auto left = imaging::findSkew(imaging::sketchOf(done->textInput));
    QVERIFY(std::abs(left.degrees - 2.4) <= 0.1);
}

void TestPageProcessor::readsAKeptBlankPage()
{
    const scanner::SpoolPageProcessor processor(m_files);
    const QString path = spooled(page(PageKind::Blank).image);
    const auto done = processor.process(path, key, {.edit = {.kept = true}});
    QVERIFY(done.has_value());
    QVERIFY(done->blank);
    QVERIFY(!done->textInput.isNull());
}

void TestPageProcessor::cropsToThePaperWhereAsked()
{
    const scanner::SpoolPageProcessor processor(m_files);
    QImage window(1654, 2339, QImage::Format_RGB888); // A4 at 200 dpi, dark where no paper lies
    imaging::setDpi(window, {200, 200});
    window.fill(QColor(40, 40, 40));
    QPainter painter(&window);
    painter.drawImage(0, 0, page(PageKind::Letter).image.copy(0, 0, 1165, 1654)); // A5
    painter.end();
    const QString path = spooled(window);
    const auto whole = processor.process(path, key, {});
    QVERIFY(whole.has_value());
    QCOMPARE(dotsAt(200, whole->encoded), window.size());
    QVERIFY(!whole->paper.isNull());
    const auto cropped = processor.process(path, key, {.cropToPaper = true});
    QVERIFY(cropped.has_value());
    QCOMPARE(cropped->paper, whole->paper);
    const QSize size = dotsAt(200, cropped->encoded);
    QVERIFY(size.width() >= 1165 && size.width() < 1165 + 60);
    QVERIFY(size.height() >= 1654 && size.height() < 1654 + 60);
    const auto edited =
        processor.process(path, key, {.cropToPaper = true, .edit = {.crop = {0, 0, 0.5, 0.5}}});
    QVERIFY(edited.has_value());
    QCOMPARE(dotsAt(200, edited->encoded), QSize(827, 1170)); // the operator's word goes first
}

void TestPageProcessor::tellsSeparators()
{
    const scanner::SpoolPageProcessor processor(m_files);
    QImage sheet(1654, 2339, QImage::Format_RGB888);
    imaging::setDpi(sheet, {200, 200});
    sheet.fill(Qt::white);
    // PATCHT in Code 39 (ISO/IEC 16388): nine elements a letter, 1 = wide.
    int x = 200;
    QPainter painter(&sheet);
    for (const auto *letter : {"010010100", "001010010", "100001001", "000010110", "101001000",
                               "100001100", "000010110", "010010100"}) {
        for (int i = 0; i < 9; ++i) {
            const int width = letter[i] == '1' ? 15 : 5;
            if (i % 2 == 0)
                painter.fillRect(x, 600, width, 400, Qt::black);
            x += width;
        }
        x += 5;
    }
    painter.end();
    const QString path = spooled(sheet);
    const auto seen = processor.process(path, key, {.findSeparators = true});
    QVERIFY(seen.has_value());
    QCOMPARE(seen->separator, u"patch-t"_s);
    QVERIFY(!seen->blank);
    const auto unasked = processor.process(path, key, {});
    QVERIFY(unasked && unasked->separator.isEmpty());
}

void TestPageProcessor::takesTheFrontsTurnForAnUncertainBack_data()
{
    QTest::addColumn<int>("lies"); ///< how the back lies in the feeder
    QTest::addColumn<int>("front");
    QTest::addColumn<int>("turn");
    QTest::newRow("upright") << 0 << 0 << 0;
    QTest::newRow("over") << 180 << 180 << 180;
    QTest::newRow("sideways, bound at its long edge") << 90 << 90 << 270;
    QTest::newRow("sideways, the other way") << 270 << 270 << 90;
    QTest::newRow("lines against the hint") << 90 << 180 << 0;
}

void TestPageProcessor::takesTheFrontsTurnForAnUncertainBack()
{
    QFETCH(int, lies);
    QFETCH(int, front);
    QFETCH(int, turn);
    const scanner::SpoolPageProcessor processor(m_files);
    // Ruled lines have a direction, but nothing says which way is up.
    QImage ruled(1654, 2339, QImage::Format_Grayscale8);
    imaging::setDpi(ruled, {200, 200});
    ruled.fill(Qt::white);
    QPainter painter(&ruled);
    for (int y = 300; y < 2000; y += 70)
        painter.fillRect(250, y, 1100, 4, Qt::black);
    painter.end();
    const QString back = spooled(imaging::turned(ruled, lies));
    const auto alone = processor.process(back, key, {});
    QVERIFY(alone.has_value());
    QCOMPARE(alone->rotation, 0);
    const auto hinted = processor.process(back, key, {.sheetTurn = front});
    QVERIFY(hinted.has_value());
    QCOMPARE(hinted->rotation, turn);
    // A back that is certain by itself needs no hint.
    const auto certain =
        processor.process(spooled(page(PageKind::Letter, 0, 180).image), key, {.sheetTurn = 0});
    QVERIFY(certain.has_value());
    QCOMPARE(certain->rotation, 180);
}

void TestPageProcessor::previewsTheRawPage_data()
{
    QTest::addColumn<QString>("path");
    const QImage raw = marked({0.7, 0.3});
    QTest::newRow("colour") << spooled(raw);
    QTest::newRow("gray") << spooled(imaging::grayOf(raw));
    QTest::newRow("black and white") << spooled(imaging::inkOf(imaging::grayOf(raw), 128));
    QTest::newRow("JPEG") << spooledJpeg(imaging::encodedJpeg(raw, 90));
}

void TestPageProcessor::previewsTheRawPage()
{
    QFETCH(QString, path);
    const scanner::SpoolPageProcessor processor(m_files);
    for (const int pixels : {60, 240, 700}) {
        const auto picture = processor.preview(path, key, pixels);
        QVERIFY(picture.has_value());
        QVERIFY(std::abs(picture->height() - pixels) <= 1);
        QVERIFY(std::abs(picture->width() - pixels * 2 / 3) <= 2);
        QVERIFY(isNear(markIn(*picture), {0.7, 0.3}));
    }
    const auto large = processor.preview(path, key, 5000);
    QVERIFY(large.has_value());
    QCOMPARE(large->size(), QSize(800, 1200)); // never enlarged
    QVERIFY(!processor.preview(m_folder.filePath(u"nothing"_s), key, 240).has_value());
}

} // namespace motcua::tests
