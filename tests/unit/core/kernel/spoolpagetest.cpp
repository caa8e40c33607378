#include "tests/unit/core/kernel/spoolpagetest.h"

#include "app/core/kernel/clock.h"
#include "app/core/kernel/spoolpage.h"
#include "tests/unit/core/kernel/memorysealedfile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstring>
#include <limits>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace motcua::kernel;

namespace motcua::tests
{

namespace
{

constexpr int width = 13; // no multiple of eight or four: lines need padding
constexpr int height = 7;

ScannedPage facts()
{
    return {.number = 12,
            .sheet = 6,
            .side = PageSide::Back,
            .file = {},
            .device = u"test:0"_s,
            .scannedAt = vietnamTime(QDate(2026, 11, 21), QTime(14, 5, 9)),
            .dpi = {300, 299.5},
            .pixels = {width, height},
            .announcedLines = -1,
            .isShort = true};
}

QImage anyImage(QImage::Format format)
{
    QRandomGenerator random(quint32(format) + 1);
    QImage image(width, height, format);
    if (format == QImage::Format_Mono)
        image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            if (format == QImage::Format_Mono)
                image.setPixel(x, y, uint(random.bounded(2)));
            else if (format == QImage::Format_Grayscale8)
                image.scanLine(y)[x] = uchar(random.bounded(256));
            else
                image.setPixel(x, y, 0xff000000u | random.generate());
        }
    }
    return image;
}

/// The samples of `image` as a device sends them: `samplesPerPixel` from `first` on, each of
/// `depth` bits, lines padded to `stride` bytes with rubbish.
QByteArray rawLines(const QImage &image, int first, int samplesPerPixel, int depth, int stride)
{
    const int channels = image.format() == QImage::Format_RGB888 ? 3 : 1;
    QByteArray bytes;
    for (int y = 0; y < image.height(); ++y) {
        QByteArray line;
        for (int x = 0; x < image.width(); ++x) {
            for (int s = first; s < first + samplesPerPixel; ++s) {
                const uchar high = image.constScanLine(y)[x * channels + s];
                if (depth == 8) {
                    line.append(char(high));
                    continue;
                }
                const auto sample = quint16(high << 8 | (0xa5 ^ x));
                char pair[2];
                std::memcpy(pair, &sample, 2);
                line.append(pair, 2);
            }
        }
        bytes += line.leftJustified(stride, '\xee');
    }
    return bytes;
}

/// A page being written, message by message.
struct Writing {
    MemorySealedFile file;
    SpoolPageWriter writer{std::make_unique<MemorySealedWriter>(file)};

    void frame(const FrameHead &head, const QByteArray &bytes)
    {
        QVERIFY(writer.beginFrame(head));
        // Portions that end in mid-line, as a device gives them.
        for (qsizetype at = 0; at < bytes.size(); at += 10)
            QVERIFY(writer.append(
                QByteArrayView(bytes).sliced(at, std::min<qsizetype>(10, bytes.size() - at))));
        QCOMPARE(writer.frameBytes(), bytes.size());
    }

    Result<SpoolPage> finished()
    {
        if (auto done = writer.finish(facts()); !done)
            return failure(done.error());
        MemorySealedReader reader(file);
        return readSpoolPage(reader);
    }
};

bool samePixels(const QImage &a, const QImage &b)
{
    // Dots per metre are compared elsewhere.
    return a.format() == b.format() && a.size() == b.size() &&
           a.convertToFormat(QImage::Format_RGB32) == b.convertToFormat(QImage::Format_RGB32);
}

} // namespace

void SpoolPageTest::grayAndColourComeBack_data()
{
    QTest::addColumn<FrameFormat>("format");
    QTest::addColumn<QImage>("image");
    QTest::newRow("gray") << FrameFormat::Gray << anyImage(QImage::Format_Grayscale8);
    QTest::newRow("colour") << FrameFormat::Rgb << anyImage(QImage::Format_RGB888);
}

void SpoolPageTest::grayAndColourComeBack()
{
    QFETCH(FrameFormat, format);
    QFETCH(QImage, image);
    const int samples = format == FrameFormat::Rgb ? 3 : 1;
    Writing page;
    page.frame({format, width, width * samples, 8, height},
               rawLines(image, 0, samples, 8, width * samples));
    const auto read = page.finished();
    QVERIFY(page.file.finished);
    QVERIFY(read);
    QVERIFY(samePixels(read->image, image));
    QCOMPARE(read->image.dotsPerMeterX(), 11811);
    QCOMPARE(read->image.dotsPerMeterY(), 11791);
    QVERIFY(read->jpeg.isEmpty());
}

void SpoolPageTest::lineArtComesBack()
{
    // SANE: 1 = black, eight pixels a byte, the first one in the highest bit.
    const QImage image = anyImage(QImage::Format_Mono);
    QByteArray bytes;
    for (int y = 0; y < height; ++y) {
        QByteArray line(2, '\0');
        for (int x = 0; x < width; ++x) {
            if (image.pixelIndex(x, y) == 1)
                line[x / 8] = char(line[x / 8] | (0x80 >> (x % 8)));
        }
        bytes += line;
    }
    Writing page;
    page.frame({FrameFormat::Gray, width, 2, 1, height}, bytes);
    const auto read = page.finished();
    QVERIFY(read);
    QVERIFY(samePixels(read->image, image));
    QCOMPARE(read->image.color(0), qRgb(255, 255, 255));
    QCOMPARE(read->image.color(1), qRgb(0, 0, 0));
}

void SpoolPageTest::threePassesInAnyOrder_data()
{
    QTest::addColumn<QList<int>>("order");
    QList<int> order = {0, 1, 2};
    do {
        QTest::addRow("%d%d%d", order[0], order[1], order[2]) << order;
    } while (std::next_permutation(order.begin(), order.end()));
}

void SpoolPageTest::threePassesInAnyOrder()
{
    QFETCH(QList<int>, order);
    const QImage image = anyImage(QImage::Format_RGB888);
    Writing page;
    for (const int channel : order)
        page.frame({FrameFormat(int(FrameFormat::Red) + channel), width, width, 8, height},
                   rawLines(image, channel, 1, 8, width));
    const auto read = page.finished();
    QVERIFY(read);
    QVERIFY(samePixels(read->image, image));
}

void SpoolPageTest::sixteenBitsKeepTheHighByte_data() { grayAndColourComeBack_data(); }

void SpoolPageTest::sixteenBitsKeepTheHighByte()
{
    QFETCH(FrameFormat, format);
    QFETCH(QImage, image);
    const int samples = format == FrameFormat::Rgb ? 3 : 1;
    Writing page;
    page.frame({format, width, width * samples * 2, 16, height},
               rawLines(image, 0, samples, 16, width * samples * 2));
    const auto read = page.finished();
    QVERIFY(read);
    QVERIFY(samePixels(read->image, image));
}

void SpoolPageTest::paddingIsCutOff_data() { grayAndColourComeBack_data(); }

void SpoolPageTest::paddingIsCutOff()
{
    QFETCH(FrameFormat, format);
    QFETCH(QImage, image);
    const int samples = format == FrameFormat::Rgb ? 3 : 1;
    const int stride = width * samples + 9;
    Writing page;
    page.frame({format, width, stride, 8, height}, rawLines(image, 0, samples, 8, stride));
    const auto read = page.finished();
    QVERIFY(read);
    QVERIFY(samePixels(read->image, image));
}

void SpoolPageTest::linesCountWhenTheyWereUnknown()
{
    const QImage image = anyImage(QImage::Format_Grayscale8);
    QByteArray bytes = rawLines(image, 0, 1, 8, width);
    bytes.append("half a", 6); // a line that never became whole
    Writing page;
    page.frame({FrameFormat::Gray, width, width, 8, -1}, bytes);
    const auto read = page.finished();
    QVERIFY(read);
    QVERIFY(samePixels(read->image, image));
}

void SpoolPageTest::promisedLinesTakeNoMemory()
{
    const QImage image = anyImage(QImage::Format_Grayscale8);
    Writing page;
    page.frame({FrameFormat::Gray, width, width, 8, std::numeric_limits<int>::max()},
               rawLines(image, 0, 1, 8, width));
    QFile status(u"/proc/self/statm"_s); // pages of addresses come first
    QVERIFY(status.open(QIODevice::ReadOnly));
    const rlim_t used =
        rlim_t(status.readLine().split(' ').first().toULongLong()) * rlim_t(sysconf(_SC_PAGESIZE));
    rlimit before{};
    getrlimit(RLIMIT_AS, &before);
    const rlimit little{used + (600U << 20), before.rlim_max};
    QVERIFY(setrlimit(RLIMIT_AS, &little) == 0);
    const auto restore = qScopeGuard([&before] { setrlimit(RLIMIT_AS, &before); });
    const auto read = page.finished();
    QVERIFY(read);
    QVERIFY(samePixels(read->image, image));
}

void SpoolPageTest::shortPassesAreCutAlike()
{
    const QImage image = anyImage(QImage::Format_RGB888);
    Writing page;
    for (int channel = 0; channel < 3; ++channel)
        page.frame({FrameFormat(int(FrameFormat::Red) + channel), width, width, 8, height},
                   rawLines(image, channel, 1, 8, width).first(width * (height - channel)));
    const auto read = page.finished();
    QVERIFY(read);
    QVERIFY(samePixels(read->image, image.copy(0, 0, width, height - 2)));
}

void SpoolPageTest::importedJpegStaysUntouched()
{
    QByteArray jpeg(700'001, '\xd8'); // several messages
    jpeg[3] = 'x';
    Writing page;
    QVERIFY(page.writer.appendJpeg(jpeg));
    const auto read = page.finished();
    QVERIFY(read);
    QCOMPARE(read->jpeg, jpeg);
    QVERIFY(read->image.isNull());
    QVERIFY(page.file.messages.size() > 3);
    for (const QByteArray &message : page.file.messages)
        QVERIFY(message.size() <= 1 << 20);
}

void SpoolPageTest::factsComeBack()
{
    Writing page;
    page.frame({FrameFormat::Gray, width, width, 8, height},
               rawLines(anyImage(QImage::Format_Grayscale8), 0, 1, 8, width));
    const auto read = page.finished();
    QVERIFY(read);
    QVERIFY(read->facts == facts());
}

void SpoolPageTest::damageIsAnError_data()
{
    QTest::addColumn<QByteArrayList>("messages");
    const QByteArray head =
        R"(F{"format":0,"pixelsPerLine":2,"bytesPerLine":2,"depth":8,"lines":1})"_ba;
    const QByteArray tail = R"(T{"number":1})"_ba;
    const auto row = [](const char *name, const QByteArrayList &messages) {
        QTest::newRow(name) << messages;
    };
    const auto changed = [&](const QByteArray &from, const QByteArray &to) {
        return QByteArrayList{QByteArray(head).replace(from, to), "Dab"_ba, tail};
    };
    row("nothing", {});
    row("only a tail", {tail});
    row("no lines", {head, tail});
    row("half a line", {head, "Da"_ba, tail});
    row("data before a frame", {"Dab"_ba, head, tail});
    row("unknown mark", {head, "Dab"_ba, "Xx"_ba, tail});
    row("empty message", {head, "Dab"_ba, QByteArray(), tail});
    row("head without JSON", {"Fx"_ba, "Dab"_ba, tail});
    row("two frames", {head, "Dab"_ba, head, "Dab"_ba, tail});
    row("one plane of three", changed("\"format\":0"_ba, "\"format\":2"_ba));
    row("format", changed("\"format\":0"_ba, "\"format\":9"_ba));
    row("depth", changed("\"depth\":8"_ba, "\"depth\":4"_ba));
    row("stride too small", changed("\"pixelsPerLine\":2"_ba, "\"pixelsPerLine\":3"_ba));
    row("stride overflows", changed("\"pixelsPerLine\":2"_ba, "\"pixelsPerLine\":2147483647"_ba));
    row("negative", changed("\"bytesPerLine\":2"_ba, "\"bytesPerLine\":-2"_ba));
    const QByteArray wider =
        R"(F{"format":3,"pixelsPerLine":1,"bytesPerLine":2,"depth":8,"lines":1})"_ba;
    const QByteArray red = QByteArray(head).replace("\"format\":0"_ba, "\"format\":2"_ba);
    const QByteArray blue = QByteArray(head).replace("\"format\":0"_ba, "\"format\":4"_ba);
    row("planes of different pages", {red, "Dab"_ba, wider, "Dab"_ba, blue, "Dab"_ba, tail});
    row("three gray frames", {head, "Dab"_ba, head, "Dab"_ba, head, "Dab"_ba, tail});
}

void SpoolPageTest::damageIsAnError()
{
    QFETCH(QByteArrayList, messages);
    const MemorySealedFile file{messages, true};
    MemorySealedReader reader(file);
    const auto read = readSpoolPage(reader);
    QVERIFY(!read);
    QCOMPARE(read.error().key, u"spool.damaged"_s);
}

void SpoolPageTest::errorsOfTheFilePassThrough()
{
    const QByteArray bytes = rawLines(anyImage(QImage::Format_Grayscale8), 0, 1, 8, width);
    const FrameHead head{FrameFormat::Gray, width, width, 8, height};
    Writing whole;
    whole.frame(head, bytes);
    QVERIFY(whole.finished());

    for (int failing = 0; failing < whole.file.messages.size(); ++failing) {
        MemorySealedFile damaged = whole.file;
        damaged.failAt = failing;
        MemorySealedReader reader(damaged);
        QCOMPARE(readSpoolPage(reader).error().key, u"sealed.damaged"_s);

        Writing full;
        full.file.failAt = failing;
        Status last = full.writer.beginFrame(head);
        for (qsizetype at = 0; last && at < bytes.size(); at += 10)
            last = full.writer.append(
                QByteArrayView(bytes).sliced(at, std::min<qsizetype>(10, bytes.size() - at)));
        if (last)
            last = full.writer.finish(facts());
        QVERIFY(!last);
        QCOMPARE(last.error().key, u"disk.full"_s);
        QVERIFY(!full.file.finished);
    }
}

void SpoolPageTest::findsWholePagesOnly()
{
    const QTemporaryDir folder;
    for (const QString &name :
         {spoolFileName(2), spoolFileName(1), spoolFileName(100'000),
          QString(spoolFileName(3) + u".part"_s), u"page-1.mcp"_s, u"notes"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QCOMPARE(spoolFileName(1), u"page-000001.mcp"_s);
    QCOMPARE(spooledPages(folder.path()), (QList<int>{1, 2, 100'000}));
    QCOMPARE(spooledPages(folder.filePath(u"none"_s)), QList<int>());
}

} // namespace motcua::tests
