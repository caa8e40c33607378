#include "tests/integration/scanner/airscantest.h"

#include "tests/integration/scanner/saneconfig.h"
#include "tests/integration/scanner/scanlab.h"
#include "tests/standin/escl/esclstandin.h"

#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using kernel::PageSide;
using ports::ScanMode;
using ports::ScanSource;
using scanner::WorkerPageSource;

namespace
{

constexpr int pageCount = 6;

/// A page that is unlike every other: as many dark bars as its number, and a coloured corner.
QImage madePage(int number)
{
    QImage page(620, 877, QImage::Format_RGB888);
    page.setDotsPerMeterX(2953); // 75 dpi
    page.setDotsPerMeterY(2953);
    page.fill(Qt::white);
    QPainter painter(&page);
    for (int bar = 0; bar < number; ++bar)
        painter.fillRect(60, 80 + bar * 60, 500, 30, QColor(20, 20, 60));
    painter.fillRect(560, 0, 60, 60, QColor(200, 40 * (number % 6), 30));
    return page;
}

/// A scanner with six pages, and the way to it.
struct AirscanLab {
    QTemporaryDir paper;
    SaneConfig config{{u"airscan"_s}};
    Spool spool;
    std::unique_ptr<standin::EsclStandin> scanner;
    const QString device = u"airscan:e0:Stand-in"_s;

    explicit AirscanLab(const QStringList &faults = {})
    {
        for (int number = 1; number <= pageCount; ++number)
            madePage(number).save(paper.filePath(u"page-%1.png"_s.arg(number)));
        scanner = std::make_unique<standin::EsclStandin>(paper.path());
        for (const QString &fault : faults)
            scanner->addFault(*standin::esclFaultFrom(fault));
        if (!scanner->listen(0))
            qFatal("no port");
        config.write(u"airscan.conf"_s, SaneConfig::airscanConf(u"Stand-in"_s, scanner->url()));
    }

    [[nodiscard]] ports::ScanRequest request(ScanSource source) const
    {
        return spool.request(device, source);
    }

    /// The spooled page `number` is the page served at `position` (from 0), pixel by pixel but for
    /// the rounding of two JPEG decoders.
    [[nodiscard]] bool isServed(int number, qsizetype position) const
    {
        const QImage page = spool.image(number);
        const QImage served = QImage::fromData(scanner->served().value(position), "JPEG")
                                  .convertToFormat(page.format());
        if (page.isNull() || page.size() != served.size())
            return false;
        const int samples = page.width() * (page.format() == QImage::Format_RGB888 ? 3 : 1);
        for (int y = 0; y < page.height(); ++y) {
            const uchar *left = page.constScanLine(y);
            const uchar *right = served.constScanLine(y);
            for (int i = 0; i < samples; ++i) {
                if (std::abs(left[i] - right[i]) > 2)
                    return false;
            }
        }
        return true;
    }
};

} // namespace

void AirscanTest::scannerIsFoundAndDescribed()
{
    const AirscanLab lab;
    WorkerPageSource source(labSetup());
    std::optional<QList<ports::ScanDevice>> found;
    source.findDevices([&](auto devices) { found = devices.value_or(QList<ports::ScanDevice>()); });
    QTRY_VERIFY_WITH_TIMEOUT(found, 10000);
    QCOMPARE(found->size(), 1);
    const auto &device = found->constFirst();
    QCOMPARE(device.name, lab.device);
    QCOMPARE(device.backend, u"airscan"_s);
    QCOMPARE(device.sources, (QStringList{u"flatbed"_s, u"adf"_s, u"adf-duplex"_s}));
    QCOMPARE(device.modes, (QStringList{u"color"_s, u"gray"_s}));
    QCOMPARE(device.resolutions, (QList<int>{75, 100, 150, 200, 300, 600}));
}

void AirscanTest::pagesAreThoseServed_data()
{
    QTest::addColumn<ScanSource>("source");
    QTest::addColumn<ScanMode>("mode");
    QTest::addColumn<int>("pages");
    QTest::newRow("glass") << ScanSource::Flatbed << ScanMode::Colour << 1;
    QTest::newRow("feeder") << ScanSource::Adf << ScanMode::Colour << pageCount;
    QTest::newRow("feeder gray") << ScanSource::Adf << ScanMode::Gray << pageCount;
    QTest::newRow("duplex") << ScanSource::AdfDuplex << ScanMode::Colour << pageCount;
    QTest::newRow("lineart") << ScanSource::Adf << ScanMode::Lineart << pageCount;
}

void AirscanTest::pagesAreThoseServed()
{
    QFETCH(const ScanSource, source);
    QFETCH(const ScanMode, mode);
    QFETCH(const int, pages);
    const AirscanLab lab;
    ScanRecorder heard;
    WorkerPageSource pageSource(labSetup());
    auto request = lab.request(source);
    request.mode = mode;
    pageSource.scan(request, heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), 20000);
    QCOMPARE(heard.fault(), QString());
    QCOMPARE(heard.numbers(), numbersUpTo(pages));
    QCOMPARE(lab.scanner->served().size(), pages);
    QCOMPARE(lab.spool.image(1).format(),
             mode == ScanMode::Colour ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
    for (int number = 1; number <= pages; ++number)
        QVERIFY2(lab.isServed(number, number - 1), qPrintable(u"page %1"_s.arg(number)));
}

void AirscanTest::duplexSheetsHaveTwoSides()
{
    const AirscanLab lab;
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    source.scan(lab.request(ScanSource::AdfDuplex), heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), 20000);
    QCOMPARE(heard.pages.size(), pageCount);
    for (const auto &page : std::as_const(heard.pages)) {
        QCOMPARE(page.sheet, (page.number + 1) / 2);
        QCOMPARE(page.side, page.number % 2 == 1 ? PageSide::Front : PageSide::Back);
    }
}

void AirscanTest::oddNumberOfSidesIsWarnedOf_data()
{
    QTest::addColumn<ScanSource>("source");
    QTest::addColumn<int>("sides"); // that the device delivers
    QTest::addColumn<int>("maxPages");
    QTest::addColumn<QStringList>("warnings");
    const QStringList none;
    QTest::newRow("a side is missing")
        << ScanSource::AdfDuplex << 5 << 0 << QStringList{u"scanner.oddSides|5"_s};
    QTest::newRow("a lone side") << ScanSource::AdfDuplex << 1 << 0
                                 << QStringList{u"scanner.oddSides|1"_s};
    QTest::newRow("whole sheets") << ScanSource::AdfDuplex << 4 << 0 << none;
    QTest::newRow("as many as asked for") << ScanSource::AdfDuplex << 6 << 3 << none;
    QTest::newRow("one-sided") << ScanSource::Adf << 5 << 0 << none;
}

void AirscanTest::oddNumberOfSidesIsWarnedOf()
{
    QFETCH(const ScanSource, source);
    QFETCH(const int, sides);
    QFETCH(const int, maxPages);
    QFETCH(const QStringList, warnings);
    const AirscanLab lab(sides < pageCount ? QStringList{u"empty@%1"_s.arg(sides + 1)}
                                           : QStringList());
    ScanRecorder heard;
    WorkerPageSource pageSource(labSetup());
    auto request = lab.request(source);
    request.maxPages = maxPages;
    pageSource.scan(request, heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), 20000);
    QCOMPARE(heard.fault(), QString());
    QCOMPARE(heard.numbers(), numbersUpTo(maxPages > 0 ? maxPages : sides));
    QCOMPARE(heard.end.warnings, warnings);
}

void AirscanTest::troubleInMidStackKeepsThePagesAndGoesOn_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("key");
    QTest::newRow("jam") << u"jam@3"_s << 2 << u"scanner.jammed"_s;
    QTest::newRow("half a body") << u"half@2"_s << 1 << u"scanner.connectionLost"_s;
    QTest::newRow("hang") << u"hang@4"_s << 3 << u"scanner.noAnswer"_s;
    QTest::newRow("empty too early") << u"empty@4"_s << 3 << QString();
}

void AirscanTest::troubleInMidStackKeepsThePagesAndGoesOn()
{
    QFETCH(const QString, fault);
    QFETCH(const int, before);
    QFETCH(const QString, key);
    const AirscanLab lab({fault});
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    source.scan(lab.request(ScanSource::Adf), heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), 20000);
    QCOMPARE(heard.fault(), key);
    QCOMPARE(heard.numbers(), numbersUpTo(before));
    if (!key.isEmpty())
        QCOMPARE(heard.end.fault->arguments, QStringList{QString::number(before + 1)});

    ScanRecorder after;
    auto rest = lab.request(ScanSource::Adf);
    rest.firstNumber = before + 1;
    source.scan(rest, after);
    QTRY_VERIFY_WITH_TIMEOUT(after.isOver(), 30000);
    QCOMPARE(after.fault(), QString());
    QCOMPARE(heard.numbers() + after.numbers(), numbersUpTo(pageCount));
    QCOMPARE(lab.spool.readable(), numbersUpTo(pageCount));
    for (int number = 1; number <= pageCount; ++number)
        QVERIFY2(lab.isServed(number, number - 1), qPrintable(u"page %1"_s.arg(number)));
}

void AirscanTest::tornDuplexSheetIsContinuedFromItsFront()
{
    const AirscanLab lab({u"jam@4"_s});
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    source.scan(lab.request(ScanSource::AdfDuplex), heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), 20000);
    QCOMPARE(heard.numbers(), numbersUpTo(3));
    QCOMPARE(heard.end.fault->arguments, QStringList{u"3"_s});
}

void AirscanTest::shortTroubleIsWaitedFor_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("noticed"); // else the backend itself has waited
    QTest::newRow("busy") << u"busy@2:2"_s << false;
    QTest::newRow("slow") << u"slow@1:700"_s << false;
    QTest::newRow("early 404") << u"early404@3"_s << true;
}

void AirscanTest::shortTroubleIsWaitedFor()
{
    QFETCH(const QString, fault);
    QFETCH(const bool, noticed);
    const AirscanLab lab({fault});
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    source.scan(lab.request(ScanSource::Adf), heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), 30000);
    QCOMPARE(heard.fault(), QString());
    QCOMPARE(heard.numbers(), numbersUpTo(pageCount));
    QCOMPARE(heard.notices.contains(u"scanner.busy"_s), noticed);
}

void AirscanTest::emptyFeederIsNoSuccess()
{
    const AirscanLab lab({u"empty@1"_s});
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    source.scan(lab.request(ScanSource::Adf), heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), 20000);
    QCOMPARE(heard.fault(), u"scanner.feederEmpty"_s);
    QVERIFY(heard.pages.isEmpty());
}

void AirscanTest::scannerSwitchedOffIsAConnectionLost()
{
    const AirscanLab lab({u"refuse"_s});
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    source.scan(lab.request(ScanSource::Adf), heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), 20000);
    QCOMPARE(heard.fault(), u"scanner.connectionLost"_s);
}

/// sane_start of airscan blocks for ever here, and even sane_cancel takes it ten seconds: the
/// worker is killed behind, and the next scan works.
void AirscanTest::cancelOfAHangingScannerFreesAtOnce()
{
    const AirscanLab lab({u"hang@2"_s});
    ScanRecorder heard;
    auto setup = labSetup();
    setup.limits.nextStart = std::chrono::minutes(5);
    WorkerPageSource source(setup);
    source.scan(lab.request(ScanSource::Adf), heard);
    QTRY_COMPARE_WITH_TIMEOUT(heard.pages.size(), 1, 20000);
    QTRY_COMPARE(lab.scanner->faultsLeft(), 0);
    source.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(heard.ends, 1);
    QVERIFY(heard.end.cancelled);
    QCOMPARE(heard.end.pages, 1);

    ScanRecorder after;
    auto rest = lab.request(ScanSource::Adf);
    rest.firstNumber = 2;
    source.scan(rest, after);
    QTRY_VERIFY_WITH_TIMEOUT(after.isOver(), 30000);
    QCOMPARE(after.fault(), QString());
    QCOMPARE(lab.spool.readable(), numbersUpTo(pageCount));
}

} // namespace motcua::tests
