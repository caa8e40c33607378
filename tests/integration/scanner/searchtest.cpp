#include "tests/integration/scanner/searchtest.h"

#include "scanner/device/workerscanners.h"
#include "tests/integration/scanner/saneconfig.h"
#include "tests/integration/scanner/scanlab.h"

#include <QCoreApplication>
#include <QDir>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace motcua::tests
{

using scanner::WorkerScanners;
using Devices = QList<ports::ScanDevice>;

void SearchTest::badBackendsCostOnlyThemselves()
{
    const SaneConfig config({u"crashlab"_s, u"hanglab"_s, u"test"_s});
    config.write(u"test.conf"_s, SaneConfig::testConf());
    qputenv("LD_LIBRARY_PATH", MOTCUA_BAD_BACKENDS);
    const auto restore = qScopeGuard([] { qunsetenv("LD_LIBRARY_PATH"); });
    auto setup = labSetup();
    setup.limits.search = 3s;
    WorkerScanners scanners(setup);
    QStringList heard;
    QStringList asking;
    std::optional<Devices> found;
    scanners.find(
        {},
        [&](const ports::SearchProgress &soFar) {
            if (found || soFar.found.isEmpty())
                return; // told before the one that hangs has had its time
            heard = {soFar.found.constFirst().name};
            asking = soFar.asking;
            QCOMPARE(soFar.asked + soFar.asking.size(), soFar.all);
        },
        [&](auto devices) { found = devices.value_or(Devices()); });
    QTRY_COMPARE(heard, QStringList{u"test:0"_s});
    QTRY_COMPARE(asking, QStringList{u"hanglab"_s});
    QVERIFY(!found);
    QTRY_VERIFY_WITH_TIMEOUT(found, 10000);
    QCOMPARE(found->size(), 1);
    QVERIFY(found->constFirst().sources.contains(u"adf"_s));
    QTRY_VERIFY(
        childrenOf(QCoreApplication::applicationPid(), QByteArray("motcua-scanner")).isEmpty());
}

void SearchTest::namedBackendsAloneAreAsked()
{
    const SaneConfig config({u"pnm"_s, u"test"_s});
    config.write(u"test.conf"_s, SaneConfig::testConf());
    WorkerScanners scanners(labSetup());
    std::optional<Devices> found;
    scanners.find({u"pnm"_s}, nullptr, [&](auto devices) { found = devices.value_or(Devices()); });
    QTRY_VERIFY(found);
    QVERIFY(!found->isEmpty());
    QVERIFY(std::all_of(found->begin(), found->end(),
                        [](const auto &device) { return device.backend == "pnm"_L1; }));
}

void SearchTest::hiddenBackendsAreNotAsked()
{
    const SaneConfig config({u"pnm"_s, u"test"_s, u"v4l"_s});
    auto setup = labSetup();
    setup.allowTestDevices = false;
    WorkerScanners scanners(setup);
    std::optional<Devices> found;
    scanners.find({}, nullptr, [&](auto devices) { found = devices.value_or(Devices()); });
    QTRY_VERIFY(found);
    QCOMPARE(found->size(), 0);
}

void SearchTest::optionsAreTold()
{
    const SaneConfig config({u"test"_s});
    config.write(u"test.conf"_s, SaneConfig::testConf());
    WorkerScanners scanners(labSetup());
    std::optional<QList<ports::DeviceOption>> options;
    scanners.readOptions(u"test:0"_s, [&](auto told) { options = told.value(); });
    QTRY_VERIFY(options);
    const auto named = [&](const QString &name) {
        const auto option = std::find_if(options->begin(), options->end(),
                                         [&](const auto &each) { return each.name == name; });
        return option == options->end() ? ports::DeviceOption() : *option;
    };
    QCOMPARE(options->constFirst().type, u"group"_s);
    const auto resolution = named(u"resolution"_s);
    QCOMPARE(resolution.type, u"number"_s);
    QCOMPARE(resolution.unit, u"dpi"_s);
    QCOMPARE(resolution.value, u"300"_s);
    QCOMPARE(resolution.most, std::optional(1200.0));
    QVERIFY(resolution.isActive && resolution.isSettable);
    QVERIFY(named(u"source"_s).values.contains(u"Automatic Document Feeder"_s));
    QVERIFY(!named(u"three-pass"_s).isActive);
    QCOMPARE(named(u"hand-scanner"_s).value, u"no"_s);
    QCOMPARE(named(u"print-options"_s).type, u"button"_s);
}

void SearchTest::triedOptionsAreReadBack()
{
    const SaneConfig config({u"test"_s});
    config.write(u"test.conf"_s, SaneConfig::testConf());
    WorkerScanners scanners(labSetup());
    std::optional<QList<ports::DeviceOption>> options;
    scanners.tryOptions(u"test:0"_s,
                        {{u"resolution"_s, u"99999"_s},
                         {u"mode"_s, u"color"_s},
                         {u"three-pass"_s, u"yes"_s},
                         {u"nonsense"_s, u"1"_s}},
                        [&](auto told) { options = told.value(); });
    QTRY_VERIFY(options);
    QMap<QString, QString> values;
    for (const ports::DeviceOption &option : *options)
        values.insert(option.name, option.value);
    QCOMPARE(values[u"resolution"_s], u"1200"_s); // as near as the device can
    QCOMPARE(values[u"mode"_s], u"Color"_s);
    QCOMPARE(values[u"three-pass"_s], u"yes"_s); // colour wakes it
}

void SearchTest::optionsOfNothingAreAFault()
{
    const SaneConfig config({u"test"_s});
    WorkerScanners scanners(labSetup());
    QString key;
    scanners.readOptions(u"test:99"_s, [&](auto told) { key = told ? u"?"_s : told.error().key; });
    QTRY_COMPARE(key, u"scanner.notConnected"_s);
}

} // namespace motcua::tests
