#include "tests/integration/scanner/testbackendtest.h"

#include "tests/integration/scanner/pnmfile.h"
#include "tests/integration/scanner/scanlab.h"

#include <QProcess>
#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using ports::ScanMode;
using ports::ScanSource;
using scanner::WorkerPageSource;
using Options = QMap<QString, QString>;

namespace
{

const QString device = u"test:0"_s;
constexpr int patience = 60'000; // ms, for a busy machine

/// The same page through scanimage, decoded without Qt's or our own help.
QImage scanimagePage(const QString &mode, const Options &options)
{
    QStringList arguments{u"-d"_s, device,  u"--mode"_s, mode,    u"--resolution"_s,
                          u"75"_s, u"-x"_s, u"210"_s,    u"-y"_s, u"297"_s};
    for (auto it = options.begin(); it != options.end(); ++it)
        arguments.append(u"--"_s + it.key() + u'=' + it.value());
    QProcess process;
    process.start(u"scanimage"_s, arguments);
    process.waitForFinished();
    return pnmImage(process.readAllStandardOutput());
}

} // namespace

void TestBackendTest::init()
{
    m_config = std::make_unique<SaneConfig>(QStringList{u"test"_s});
    m_config->write(u"test.conf"_s, SaneConfig::testConf());
}

void TestBackendTest::cleanup() { m_config.reset(); }

void TestBackendTest::devicesAreFoundAndDescribed()
{
    WorkerPageSource source(labSetup());
    std::optional<QList<ports::ScanDevice>> found;
    source.findDevices([&](auto devices) { found = devices.value_or(QList<ports::ScanDevice>()); });
    QVERIFY(!found);
    QTRY_VERIFY(found);
    QCOMPARE(found->size(), 1);
    const auto &test = found->constFirst();
    QCOMPARE(test.name, device);
    QCOMPARE(test.backend, u"test"_s);
    QCOMPARE(test.model, u"frontend-tester"_s);
    QCOMPARE(test.sources, (QStringList{u"flatbed"_s, u"adf"_s}));
    QCOMPARE(test.modes, (QStringList{u"color"_s, u"gray"_s}));
    QVERIFY(test.resolutions.contains(300));
}

void TestBackendTest::testDevicesAreHiddenFromOperators()
{
    auto setup = labSetup();
    setup.allowTestDevices = false;
    WorkerPageSource source(setup);
    std::optional<qsizetype> count;
    source.findDevices([&](auto devices) { count = devices ? devices->size() : -1; });
    QTRY_VERIFY(count);
    QCOMPARE(*count, 0);
}

void TestBackendTest::feederGivesItsTenPagesInOrder()
{
    const Spool spool;
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    // Kept by the listener's promise: the file of an announced page is there at once.
    heard.onPage = [](const kernel::ScannedPage &page) { QVERIFY(QFile::exists(page.file)); };
    source.scan(spool.request(device, ScanSource::Adf), heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), 30000);
    QCOMPARE(heard.fault(), QString());
    QCOMPARE(heard.starts, 1);
    QCOMPARE(heard.dpi, QSizeF(75, 75));
    QCOMPARE(heard.numbers(), numbersUpTo(10));
    QCOMPARE(heard.end.pages, 10);
    QCOMPARE(spool.readable(), numbersUpTo(10));
    const auto &last = heard.pages.constLast();
    QCOMPARE(last.sheet, 10);
    QCOMPARE(last.pixels, QSize(620, 876));
    QCOMPARE(last.announcedLines, 876);
    QVERIFY(!last.isShort);
    const auto read = spool.page(10);
    QVERIFY(read);
    auto told = read->facts;
    told.file = last.file; // the file does not know its own name
    told.scannedAt = last.scannedAt;
    QCOMPARE(told, last);
}

void TestBackendTest::flatbedGivesOnePage()
{
    const Spool spool;
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    source.scan(spool.request(device, ScanSource::Flatbed), heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), patience);
    QCOMPARE(heard.fault(), QString());
    QCOMPARE(heard.numbers(), numbersUpTo(1));
}

void TestBackendTest::stackStopsAtTheAskedNumber()
{
    const Spool spool;
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    auto request = spool.request(device, ScanSource::Adf);
    request.maxPages = 3;
    request.firstNumber = 8;
    source.scan(request, heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), patience);
    QCOMPARE(heard.fault(), QString());
    QCOMPARE(heard.numbers(), (QList<int>{8, 9, 10}));
}

void TestBackendTest::pixelsAreThoseOfScanimage_data()
{
    QTest::addColumn<ScanMode>("mode");
    QTest::addColumn<Options>("options");   // for both programs
    QTest::addColumn<Options>("transport"); // for ours alone: must not change the picture
    const Options pattern{{u"test-picture"_s, u"Color pattern"_s}};
    const auto row = [&](const char *name, ScanMode mode, Options options, Options transport) {
        options.insert(pattern);
        QTest::newRow(name) << mode << options << transport;
    };
    row("colour", ScanMode::Colour, {{u"depth"_s, u"8"_s}}, {});
    row("gray", ScanMode::Gray, {{u"depth"_s, u"8"_s}}, {});
    row("1 bit", ScanMode::Gray, {{u"depth"_s, u"1"_s}}, {});
    row("16 bits", ScanMode::Colour, {{u"depth"_s, u"16"_s}}, {});
    row("16 bits gray", ScanMode::Gray, {{u"depth"_s, u"16"_s}}, {});
    const Options colour8{{u"depth"_s, u"8"_s}};
    row("three passes", ScanMode::Colour, colour8, {{u"three-pass"_s, u"yes"_s}});
    row("three passes GBR", ScanMode::Colour, colour8,
        {{u"three-pass"_s, u"yes"_s}, {u"three-pass-order"_s, u"GBR"_s}});
    row("fuzzy parameters", ScanMode::Colour, colour8, {{u"fuzzy-parameters"_s, u"yes"_s}});
    row("11 bytes a read", ScanMode::Gray, colour8,
        {{u"read-limit"_s, u"yes"_s}, {u"read-limit-size"_s, u"11"_s}});
    row("non-blocking", ScanMode::Colour, colour8, {{u"non-blocking"_s, u"yes"_s}});
}

void TestBackendTest::pixelsAreThoseOfScanimage()
{
    QFETCH(const ScanMode, mode);
    QFETCH(const Options, options);
    QFETCH(const Options, transport);
    const QImage expected =
        scanimagePage(mode == ScanMode::Colour ? u"Color"_s : u"Gray"_s, options);
    QCOMPARE(expected.size(), QSize(620, 876));

    const Spool spool;
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    auto request = spool.request(device, ScanSource::Flatbed);
    request.mode = mode;
    request.deviceOptions = options;
    request.deviceOptions.insert(transport);
    source.scan(request, heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), 30000);
    QCOMPARE(heard.fault(), QString());
    const QImage page = spool.image(1).convertToFormat(expected.format());
    QCOMPARE(page.size(), expected.size());
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (page.pixel(x, y) != expected.pixel(x, y))
                QFAIL(qPrintable(u"pixel %1, %2 differs"_s.arg(x).arg(y)));
        }
    }
}

void TestBackendTest::unknownLengthIsMeasured()
{
    const Spool spool;
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    auto request = spool.request(device, ScanSource::Flatbed);
    request.deviceOptions = {{u"hand-scanner"_s, u"yes"_s}};
    source.scan(request, heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), patience);
    QCOMPARE(heard.fault(), QString());
    QCOMPARE(heard.pages.size(), 1);
    QCOMPARE(heard.pages.constFirst().announcedLines, -1);
    QVERIFY(heard.pages.constFirst().pixels.height() > 0);
    QCOMPARE(spool.image(1).size(), heard.pages.constFirst().pixels);
}

void TestBackendTest::paperDecidesTheSize()
{
    const Spool spool;
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    auto request = spool.request(device, ScanSource::Flatbed);
    request.dpi = 100;
    request.paperMm = {148, 210};
    source.scan(request, heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), patience);
    QCOMPARE(heard.fault(), QString());
    const QSize size = heard.pages.constFirst().pixels;
    QVERIFY2(qAbs(size.width() - 583) <= 2 && qAbs(size.height() - 827) <= 2,
             qPrintable(u"%1×%2"_s.arg(size.width()).arg(size.height())));
}

void TestBackendTest::wishesThatCannotBeMetAreRefused_data()
{
    QTest::addColumn<ScanSource>("source");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<QSizeF>("paper");
    QTest::addColumn<Options>("options");
    QTest::addColumn<QString>("key");
    const QSizeF a4(210, 297);
    QTest::newRow("duplex") << ScanSource::AdfDuplex << 75 << a4 << Options()
                            << u"scanner.noSource"_s;
    QTest::newRow("dpi") << ScanSource::Adf << 2400 << a4 << Options() << u"scanner.noResolution"_s;
    QTest::newRow("paper") << ScanSource::Adf << 75 << QSizeF(500, 700) << Options()
                           << u"scanner.paperTooLarge"_s;
    QTest::newRow("option") << ScanSource::Adf << 75 << a4 << Options{{u"turbo"_s, u"yes"_s}}
                            << u"scanner.settingsRefused"_s;
    QTest::newRow("value") << ScanSource::Adf << 75 << a4
                           << Options{{u"test-picture"_s, u"Mona Lisa"_s}}
                           << u"scanner.settingsRefused"_s;
}

void TestBackendTest::wishesThatCannotBeMetAreRefused()
{
    QFETCH(const ScanSource, source);
    QFETCH(const int, dpi);
    QFETCH(const QSizeF, paper);
    QFETCH(const Options, options);
    const Spool spool;
    ScanRecorder heard;
    WorkerPageSource pages(labSetup());
    auto request = spool.request(device, source);
    request.dpi = dpi;
    request.paperMm = paper;
    request.deviceOptions = options;
    pages.scan(request, heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), patience);
    QTEST(heard.fault(), "key");
    QCOMPARE(heard.end.fault->kind, kernel::ErrorKind::Refused);
    QCOMPARE(heard.starts, 0);
    QVERIFY(heard.pages.isEmpty());
}

void TestBackendTest::lineartWithoutItIsGray()
{
    const Spool spool;
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    auto request = spool.request(device, ScanSource::Flatbed);
    request.mode = ScanMode::Lineart;
    source.scan(request, heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), patience);
    QCOMPARE(heard.fault(), QString());
    QCOMPARE(heard.mode, ScanMode::Gray);
    QCOMPARE(heard.end.warnings, QStringList{u"scanner.lineartAsGray"_s});
    QCOMPARE(spool.image(1).format(), QImage::Format_Grayscale8);
}

void TestBackendTest::badStatusEndsTheStack_data()
{
    QTest::addColumn<QString>("key");
    const auto row = [](const char *status, const char *key) {
        QTest::newRow(status) << QString::fromLatin1(key);
    };
    row("SANE_STATUS_JAMMED", "scanner.jammed");
    row("SANE_STATUS_COVER_OPEN", "scanner.coverOpen");
    row("SANE_STATUS_IO_ERROR", "scanner.connectionLost");
    row("SANE_STATUS_NO_MEM", "scanner.noMemory");
    row("SANE_STATUS_ACCESS_DENIED", "scanner.accessDenied");
    row("SANE_STATUS_DEVICE_BUSY", "scanner.busyTooLong");
    row("SANE_STATUS_NO_DOCS", "scanner.feederEmpty");
    row("SANE_STATUS_EOF", "scanner.emptyPage");
    row("SANE_STATUS_CANCELLED", "scanner.connectionLost"); // nobody here has cancelled
    row("SANE_STATUS_INVAL", "scanner.startRefused");
}

void TestBackendTest::badStatusEndsTheStack()
{
    QFETCH(const QString, key);
    const Spool spool;
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    auto request = spool.request(device, ScanSource::Adf);
    request.deviceOptions = {
        {u"read-return-value"_s, QString::fromLatin1(QTest::currentDataTag())}};
    source.scan(request, heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), patience);
    QCOMPARE(heard.fault(), key);
    QVERIFY(heard.pages.isEmpty());
    QVERIFY(kernel::spooledPages(spool.folder()).isEmpty());

    // The same worker goes on once the trouble is over (R32).
    ScanRecorder after;
    auto mended = spool.request(device, ScanSource::Flatbed);
    mended.deviceOptions = {{u"read-return-value"_s, u"Default"_s}};
    source.scan(mended, after);
    QTRY_VERIFY_WITH_TIMEOUT(after.isOver(), patience);
    QCOMPARE(after.fault(), QString());
    QCOMPARE(after.pages.size(), 1);
}

void TestBackendTest::cancelFreesAtOnceAndTheNextScanWorks()
{
    const Spool spool;
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    auto slow = spool.request(device, ScanSource::Adf);
    slow.deviceOptions = {{u"read-delay"_s, u"yes"_s}, {u"read-delay-duration"_s, u"200000"_s}};
    slow.dpi = 300;
    source.scan(slow, heard);
    const QString torn = spool.folder() + u"/page-000001.mcp.part"_s;
    QTRY_VERIFY(QFile::exists(torn));
    source.cancel();
    QCOMPARE(heard.ends, 0);
    QCoreApplication::processEvents();
    QCOMPARE(heard.ends, 1);
    QVERIFY(heard.end.cancelled);
    QVERIFY(!heard.end.fault);

    ScanRecorder after;
    auto quick = spool.request(device, ScanSource::Adf);
    quick.deviceOptions = {{u"read-delay"_s, u"no"_s}}; // this backend forgets nothing
    source.scan(quick, after);
    QTRY_VERIFY_WITH_TIMEOUT(after.isOver(), 30000);
    QCOMPARE(after.fault(), QString());
    QCOMPARE(after.numbers(), numbersUpTo(10));
    QCOMPARE(heard.ends, 1);
    QVERIFY(heard.pages.isEmpty());
    QCOMPARE(spool.readable(), numbersUpTo(10));
    QVERIFY(!QFile::exists(torn));
}

void TestBackendTest::secondScanIsRefusedWhileOneRuns()
{
    const Spool spool;
    ScanRecorder first;
    ScanRecorder second;
    WorkerPageSource source(labSetup());
    source.scan(spool.request(device, ScanSource::Adf), first);
    source.scan(spool.request(device, ScanSource::Adf), second);
    QCOMPARE(second.ends, 0);
    QTRY_VERIFY(second.isOver());
    QCOMPARE(second.fault(), u"scanner.inUse"_s);
    QTRY_VERIFY_WITH_TIMEOUT(first.isOver(), 30000);
    QCOMPARE(first.numbers(), numbersUpTo(10));
}

void TestBackendTest::unknownDeviceIsNotConnected()
{
    const Spool spool;
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    source.scan(spool.request(u"test:99"_s, ScanSource::Flatbed), heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), patience);
    QCOMPARE(heard.fault(), u"scanner.notConnected"_s);
    QCOMPARE(heard.end.fault->arguments, QStringList{u"test:99"_s});
}

void TestBackendTest::saneThatDoesNotStartIsOneClearFault()
{
    qputenv("LD_PRELOAD", MOTCUA_BROKEN_SANE); // for the workers alone: this program runs already
    const auto restore = qScopeGuard([] { qunsetenv("LD_PRELOAD"); });
    WorkerPageSource source(labSetup());
    std::optional<QString> searched;
    source.findDevices(
        [&](const auto &devices) { searched = devices ? u"found some"_s : devices.error().key; });
    QTRY_VERIFY(searched);
    QCOMPARE(*searched, u"scanner.noSane"_s);

    const Spool spool;
    ScanRecorder heard;
    source.scan(spool.request(device, ScanSource::Flatbed), heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), patience);
    QCOMPARE(heard.fault(), u"scanner.noSane"_s);
    QCOMPARE(heard.pages.size(), 0);
}

} // namespace motcua::tests
