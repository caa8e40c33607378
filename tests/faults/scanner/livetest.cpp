#include "tests/faults/scanner/livetest.h"

#include "tests/faults/scanner/faultlab.h"
#include "tests/standin/sane/faultpattern.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using ports::ScanMode;
using ports::ScanSource;
using scanner::WorkerPageSource;

namespace
{

class SensorRecorder final : public ports::SensorListener
{
public:
    void sensorChanged(const QString &device, ports::Sensor sensor, bool on) override
    {
        heard.append(device + u' ' + domain::nameIn(ports::sensorWords, sensor) +
                     (on ? u" on"_s : u" off"_s));
    }

    QStringList heard;
};

/// Keeps what it is shown of growing pages.
class GrowthRecorder final : public ports::ScanListener
{
public:
    void scanStarted(QSizeF, ScanSource, ScanMode) override {}
    void pageGrowing(int number, const ports::PagePart &part) override
    {
        numbers.append(number);
        parts.append(part);
    }
    void pageScanned(const kernel::ScannedPage &page) override { pages.append(page); }
    void scanNoticed(const QString &) override {}
    void scanEnded(const ports::ScanEnd &end) override
    {
        fault = end.fault ? end.fault->key : QString();
        isOver = true;
    }

    QList<int> numbers;
    QList<ports::PagePart> parts;
    QList<kernel::ScannedPage> pages;
    QString fault;
    bool isOver = false;
};

const auto onePage = "width 64\nheight 64\nsheets 1\n"_ba;

void scanOnce(const FaultLab &lab, WorkerPageSource &source)
{
    lab.putBackFrom(1);
    ScanRecorder heard;
    source.scan(lab.request(ScanSource::Adf), heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), 20000);
    QCOMPARE(heard.fault(), QString());
    QCOMPARE(lab.pagesWrong(1), QString());
}

} // namespace

void LiveTest::buttonsAreHeardAtRestOnly()
{
    const FaultLab lab(onePage);
    lab.setSensor(u"page-loaded"_s, false);
    SensorRecorder sensors;
    WorkerPageSource source(impatientSetup());
    source.listenToSensors(&sensors);
    scanOnce(lab, source);
    QVERIFY(!lab.log().contains(u"look scan"_s));
    const QString device = FaultLab::device();
    lab.setSensor(u"scan"_s, true);
    QTRY_COMPARE(sensors.heard, QStringList{device + u" scan on"_s});
    lab.setSensor(u"scan"_s, false);
    QTRY_COMPARE(sensors.heard.value(1), device + u" scan off"_s);
    lab.setSensor(u"page-loaded"_s, true);
    QTRY_COMPARE(sensors.heard.value(2), device + u" paper on"_s);
    QVERIFY(!lab.log().contains(u"look double-feed"_s)); // no sensor of a device at rest
}

void LiveTest::slowSensorsAreLeftAlone()
{
    const FaultLab lab(onePage + "sensor-ms 60\n"); // three of them are too many
    SensorRecorder sensors;
    WorkerPageSource source(impatientSetup());
    source.listenToSensors(&sensors);
    scanOnce(lab, source);
    QTRY_COMPARE(lab.log().count(u"look scan"_s), 1);
    lab.setSensor(u"scan"_s, true);
    scanOnce(lab, source); // the next stack gives it another chance, so exactly two looks
    QTRY_COMPARE(lab.log().count(u"look scan"_s), 2);
    QTRY_VERIFY(sensors.heard.contains(FaultLab::device() + u" scan on"_s));
}

void LiveTest::scanDuringSensorsWorks()
{
    const FaultLab lab(onePage);
    WorkerPageSource source(impatientSetup());
    for (int round = 0; round < 3; ++round) {
        scanOnce(lab, source);
        QTRY_VERIFY(lab.log().count(u"look scan"_s) > round);
    }
}

void LiveTest::previewGrowsWithThePage_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("depth");
    for (const char *script : {"", "read-limit 4099\npadding 7\n", "lines-unknown yes\n"}) {
        QTest::addRow("gray %s", script) << QByteArray(script) << int(ScanMode::Gray) << 8;
        QTest::addRow("colour %s", script) << QByteArray(script) << int(ScanMode::Colour) << 8;
        QTest::addRow("16 bits %s", script) << QByteArray(script) << int(ScanMode::Colour) << 16;
        QTest::addRow("1 bit %s", script) << QByteArray(script) << int(ScanMode::Lineart) << 8;
    }
}

/// Every pixel shown is one of the page, in its place.
void LiveTest::previewGrowsWithThePage()
{
    QFETCH(const QByteArray, script);
    QFETCH(const int, mode);
    QFETCH(const int, depth);
    constexpr int width = 700;
    constexpr int height = 990;
    const FaultLab lab("width 700\nheight 990\nsheets 1\npace 60\n" + script);
    WorkerPageSource source(impatientSetup());
    GrowthRecorder heard;
    auto request = lab.request(ScanSource::Adf);
    request.mode = ScanMode(mode);
    request.deviceOptions = {{u"depth"_s, QString::number(depth)}};
    source.scan(request, heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver, 20000);
    QCOMPARE(heard.fault, QString());
    QVERIFY(!heard.parts.isEmpty());
    QVERIFY(heard.parts.size() <= 10); // a page of a second
    const bool isKnown = !script.contains("unknown");
    int next = 0;
    for (const auto &part : std::as_const(heard.parts)) {
        QVERIFY(part.top >= next);
        next = part.top + part.lines.height();
        const int step = (width + part.lines.width() - 1) / part.lines.width();
        QVERIFY(part.lines.width() <= 320 && part.lines.width() >= 120);
        QCOMPARE(part.height, isKnown ? (height + step - 1) / step : 0);
        QVERIFY(!isKnown || next <= part.height);
        for (int y = 0; y < part.lines.height(); ++y) {
            for (int x = 0; x < part.lines.width(); ++x) {
                const int pageX = x * step;
                const int pageY = (part.top + y) * step;
                const QRgb shown = part.lines.pixel(x, y);
                const int red = ScanMode(mode) == ScanMode::Lineart
                                    ? (standin::faultBit(1, pageX, pageY) ? 0 : 255)
                                    : standin::faultSample(1, pageX, pageY, 0);
                QCOMPARE(qRed(shown), red);
                if (ScanMode(mode) == ScanMode::Colour)
                    QCOMPARE(qBlue(shown), int(standin::faultSample(1, pageX, pageY, 2)));
            }
        }
    }
    QCOMPARE(lab.pagesWrong(1), QString());
}

void LiveTest::quickPagesHaveNoPreview()
{
    const FaultLab lab(onePage);
    WorkerPageSource source(impatientSetup());
    GrowthRecorder heard;
    source.scan(lab.request(ScanSource::Adf), heard);
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver, 20000);
    QCOMPARE(heard.pages.size(), 1);
    QVERIFY(heard.parts.isEmpty());
}

} // namespace motcua::tests
