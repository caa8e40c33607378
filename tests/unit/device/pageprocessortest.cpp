#include "tests/unit/device/pageprocessortest.h"

#include "app/core/kernel/spoolpage.h"
#include "scanner/device/pageprocessor.h"
#include "scanner/imaging/encode.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/jpegfile.h"
#include "scanner/imaging/orientation.h"
#include "scanner/imaging/sketch.h"
#include "scanner/imaging/skew.h"
#include "tests/data/pagemaker/page.h"

#include <QFile>
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
    QCOMPARE(done->encoded.coding, PageCoding::G4);
    QCOMPARE(done->encoded.pixels, letter.image.size());
    QVERIFY(std::abs(done->encoded.dpi.width() - 200) < 0.1);
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
    QCOMPARE(done->encoded.coding, PageCoding::ColourJpeg);
    QCOMPARE(imaging::jpegFacts(done->encoded.bytes)->components, 3);
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
    QCOMPARE(done->encoded.coding, PageCoding::G4);
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

} // namespace motcua::tests
