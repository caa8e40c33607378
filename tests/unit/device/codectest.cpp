#include "tests/unit/device/codectest.h"

#include "app/core/kernel/clock.h"
#include "scanner/protocol/codec.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using namespace scanner;
using ports::ScanMode;
using ports::ScanSource;

namespace
{

ports::ScanRequest fullRequest()
{
    ports::ScanRequest request;
    request.device = u"airscan:e0:Máy quét tầng 2"_s;
    request.source = ScanSource::AdfDuplex;
    request.mode = ScanMode::Lineart;
    request.dpi = 240;
    request.paperMm = {148.5, 210};
    request.maxPages = 12;
    request.firstNumber = 7;
    request.spoolFolder = u"/tmp/hồ sơ"_s;
    request.spoolKey = QByteArray(32, '\xfe');
    request.deviceOptions = {{u"brightness"_s, u"12"_s}, {u"swdeskew"_s, u"no"_s}};
    return request;
}

} // namespace

void CodecTest::scanOrderSurvives()
{
    const auto sent = fullRequest();
    const QByteArray line = encoded(Command(StartScan{sent, std::chrono::milliseconds(10000)}));
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    const auto command = decodedCommand(line);
    QVERIFY(command);
    const auto &order = std::get<StartScan>(*command);
    QCOMPARE(order.patience.count(), 10000);
    const auto &read = order.request;
    QCOMPARE(read.device, sent.device);
    QVERIFY(read.source == sent.source);
    QVERIFY(read.mode == sent.mode);
    QCOMPARE(read.dpi, sent.dpi);
    QCOMPARE(read.paperMm, sent.paperMm);
    QCOMPARE(read.maxPages, sent.maxPages);
    QCOMPARE(read.firstNumber, sent.firstNumber);
    QCOMPARE(read.spoolFolder, sent.spoolFolder);
    QCOMPARE(read.spoolKey, sent.spoolKey);
    QCOMPARE(read.deviceOptions, sent.deviceOptions);

    auto open = sent;
    open.source.reset();
    const auto again = decodedCommand(encoded(Command(StartScan{open, {}})));
    QVERIFY(again);
    QVERIFY(!std::get<StartScan>(*again).request.source);
}

void CodecTest::findOrderSurvives()
{
    const auto command = decodedCommand(encoded(Command(FindDevices{{u"test"_s, u"v4l"_s}})));
    QVERIFY(command);
    QCOMPARE(std::get<FindDevices>(*command).hidden, (QStringList{u"test"_s, u"v4l"_s}));
    QVERIFY(std::holds_alternative<CancelScan>(*decodedCommand(encoded(Command(CancelScan{})))));
}

void CodecTest::eventsSurvive_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const Event &event) {
        QTest::newRow(name) << encoded(event);
    };
    row("hello", Hello{3});
    row("device",
        DeviceFound{
            {u"test:0"_s, u"Noname"_s, u"x"_s, u"test"_s, {u"adf"_s}, {u"gray"_s}, {75, 300}}});
    row("device without description", DeviceFound{{u"a:b"_s, {}, {}, u"a"_s, {}, {}, {}}});
    row("search ended", SearchEnded{});
    row("search failed", SearchEnded{kernel::Error{kernel::ErrorKind::Scanner, u"k"_s, {}, {}}});
    row("opening", Opening{});
    row("setting", Setting{});
    row("started", Started{{300, 600}, ScanSource::Adf, ScanMode::Gray});
    row("starting", Starting{});
    row("reading", Reading{4, qint64(5) << 32});
    row("notice", Noticed{u"scanner.busy"_s});
    row("idle", Idle{});
    row("sensor", Sensed{ports::Sensor::PaperInFeeder, true});
    QImage gray(5, 3, QImage::Format_Grayscale8); // lines of 5 bytes, padded to 8 in memory
    gray.fill(200);
    row("growing, gray", Growing{7, {gray, 20, 320}});
    QImage colour(3, 2, QImage::Format_RGB888);
    colour.fill(QColor(10, 20, 30));
    row("growing, colour", Growing{1, {colour, 0, 0}});
}

void CodecTest::eventsSurvive()
{
    QFETCH(const QByteArray, line);
    const auto event = decodedEvent(line);
    QVERIFY2(event, qPrintable(event ? QString() : event.error().detail));
    QCOMPARE(encoded(*event), line);
}

void CodecTest::pageSurvives()
{
    kernel::ScannedPage page;
    page.number = 4;
    page.sheet = 2;
    page.side = kernel::PageSide::Back;
    page.file = u"/s/page-000004.mcp"_s;
    page.device = u"test:0"_s;
    page.scannedAt = kernel::vietnamTime({2026, 11, 21}, {8, 30, 5});
    page.dpi = {300, 299.5};
    page.pixels = {2480, 3000};
    page.announcedLines = 3507;
    page.isShort = true;
    const auto event = decodedEvent(encoded(Event(PageDone{page})));
    QVERIFY(event);
    QCOMPARE(std::get<PageDone>(*event).page, page);
}

void CodecTest::endSurvives()
{
    ports::ScanEnd end;
    end.pages = 9;
    end.fault = kernel::Error{kernel::ErrorKind::Store, u"disk.full"_s, {u"1"_s}, u"why"_s};
    end.cancelled = true;
    end.warnings = {u"scanner.pageShort|4"_s};
    const auto event = decodedEvent(encoded(Event(Ended{end})));
    QVERIFY(event);
    const auto &read = std::get<Ended>(*event).end;
    QCOMPARE(read.pages, end.pages);
    QVERIFY(read.fault == end.fault);
    QCOMPARE(read.cancelled, true);
    QCOMPARE(read.warnings, end.warnings);
}

void CodecTest::brokenLinesAreErrors_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("words") << "scanning page 1"_ba;
    QTest::newRow("cut") << R"({"type":"page","number":1,)"_ba;
    QTest::newRow("array") << R"([{"type":"idle"}])"_ba;
    QTest::newRow("no type") << R"({"version":1})"_ba;
    QTest::newRow("type of another kind") << R"({"type":1})"_ba;
    QTest::newRow("unknown type") << R"({"type":"coffee"})"_ba;
    QTest::newRow("page without a file") << R"({"type":"page","number":1,"width":1,"lines":1})"_ba;
    QTest::newRow("page without pixels") << R"({"type":"page","number":1,"file":"/x"})"_ba;
    QTest::newRow("page 0") << R"({"type":"page","number":0,"file":"/x","width":1,"lines":1})"_ba;
    QTest::newRow("started without a mode")
        << R"({"type":"started","dpiX":1,"dpiY":1,"source":"adf"})"_ba;
    QTest::newRow("device without a name") << R"({"type":"device","vendor":"x"})"_ba;
    QTest::newRow("ended without a count") << R"({"type":"ended"})"_ba;
    QTest::newRow("not UTF-8") << "{\"type\":\"\xff\xfe\"}"_ba;
    QTest::newRow("too long") << QByteArray("{\"type\":\"idle\"}").leftJustified(longestLine + 1);
}

void CodecTest::brokenLinesAreErrors()
{
    QFETCH(const QByteArray, line);
    const auto event = decodedEvent(line);
    QVERIFY(!event);
    QCOMPARE(event.error().key, u"scanner.protocol"_s);
    QVERIFY(!decodedCommand(line));
}

void CodecTest::errorsNeverQuoteTheLine()
{
    const auto command = decodedCommand(R"({"type":"scan","key":"c2VjcmV0c2VjcmV0"})");
    QVERIFY(!command);
    QVERIFY(!command.error().detail.contains(u"c2Vj"_s));
    QVERIFY(command.error().arguments.isEmpty());
}

void CodecTest::unusableScanOrdersAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const QByteArray key = QByteArray(32, '\xfe').toBase64();
    QTest::newRow("short key") << key << QByteArray(31, 'x').toBase64();
    QTest::newRow("no device") << "\"airscan:e0:Máy quét tầng 2\""_ba
                               << "\"\""_ba;
    QTest::newRow("no folder") << "\"/tmp/hồ sơ\""_ba
                               << "\"\""_ba;
    QTest::newRow("no resolution") << "\"dpi\":240"_ba
                                   << "\"dpi\":0"_ba;
    QTest::newRow("unknown mode") << "\"lineart\""_ba
                                  << "\"sepia\""_ba;
    QTest::newRow("number 0") << "\"firstNumber\":7"_ba
                              << "\"firstNumber\":0"_ba;
    QTest::newRow("no paper") << "\"paperWidthMm\":148.5"_ba
                              << "\"paperWidthMm\":0"_ba;
}

void CodecTest::unusableScanOrdersAreRefused()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QByteArray line = encoded(Command(StartScan{fullRequest(), {}}));
    QVERIFY(decodedCommand(line));
    QVERIFY(line.contains(from));
    line.replace(from, to);
    QVERIFY(!decodedCommand(line));
}

} // namespace motcua::tests
