#include "tests/integration/hotplug/hotplugtest.h"

#include "scanner/device/systemview.h"
#include "scanner/device/usbwatch.h"
#include "scanner/device/workerscanners.h"
#include "scanner/protocol/messages.h"
#include "tests/integration/hotplug/usbbed.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace motcua::tests
{

using namespace scanner;

namespace
{

/// Hears one scan.
class Ear final : public ports::ScanListener
{
public:
    void scanStarted(QSizeF, ports::ScanSource, ports::ScanMode) override { started = true; }
    void pageScanned(const kernel::ScannedPage &page) override { pages.append(page.number); }
    void scanNoticed(const QString &) override {}
    void scanEnded(const ports::ScanEnd &ended) override { end = ended; }

    bool started = false;
    QList<int> pages;
    std::optional<ports::ScanEnd> end;
};

/// A worker that scans one page and then hangs; a search finds one device on the bus.
QString writeWorker(const QTemporaryDir &folder)
{
    QFile script(folder.filePath(u"worker"_s));
    if (!script.open(QIODevice::WriteOnly))
        qFatal("no script");
    script.write("#!/bin/sh\nversion=" + QByteArray::number(protocolVersion) + R"sh(
cd "$(dirname "$0")"
printf '%s\n' '{"type":"hello","version":'"$version"'}'
read -r line || exit 0
case "$line" in
*'"find"'*)
    printf '%s\n' '{"type":"device","name":"lab:libusb:001:009","backend":"lab","model":"Feeder 7"}'
    printf '%s\n' '{"type":"searchEnded"}';;
*)
    : > page-1
    printf '%s\n' '{"type":"opening"}' '{"type":"setting"}'
    printf '%s\n' '{"type":"started","dpiX":300,"dpiY":300,"source":"adf","mode":"color"}'
    printf '%s\n' '{"type":"page","number":1,"file":"'"$PWD"'/page-1","width":1,"lines":1}';;
esac
while read -r line; do :; done
)sh");
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return script.fileName();
}

} // namespace

void HotplugTest::busIsRead()
{
    UsbBed bed;
    QVERIFY(usbDevices().isEmpty());
    bed.plugKeyboard(3);
    bed.plugScanner(4);
    bed.plugScanner(5, false);
    auto found = usbDevices();
    std::sort(found.begin(), found.end(),
              [](const auto &left, const auto &right) { return left.number < right.number; });
    QCOMPARE(found.size(), 3);
    QVERIFY(!found[0].isMatched && !found[0].looksLikeScanner);
    QVERIFY(found[1].isMatched && found[1].looksLikeScanner);
    QVERIFY(!found[2].isMatched && found[2].looksLikeScanner);
    QCOMPARE(found[1].node, u"/dev/bus/usb/001/004"_s);
    QCOMPARE(found[1].vendorId, u"04c5"_s);
    QCOMPARE(found[1].model, u"Feeder 7"_s);
    QCOMPARE(usbPath(found[1].bus, found[1].number), u"001:004"_s);
}

void HotplugTest::serialComesFromTheBus()
{
    UsbBed bed;
    bed.plugScanner(4);
    QList<ports::ScanDevice> devices{{u"fujitsu:libusb:001:004"_s, {}, {}, {}, {}, {}, {}},
                                     {u"fujitsu:libusb:001:005"_s, {}, {}, {}, {}, {}, {}},
                                     {u"airscan:e0:Lab"_s, {}, {}, {}, {}, {}, {}}};
    addSerials(devices);
    QCOMPARE(devices[0].serial, u"LAB0007"_s);
    QCOMPARE(devices[1].serial, QString());
    QCOMPARE(devices[2].serial, QString());
}

void HotplugTest::systemTellsWhoMayUseIt()
{
    UsbBed bed;
    bed.plugScanner(4);
    const SystemView view = readSystem();
    QCOMPARE(view.usb.size(), 1);
    QVERIFY(view.usb[0].isAllowed); // umockdev's nodes are this user's own
    QVERIFY(!view.user.isEmpty());
}

void HotplugTest::comingAndGoingIsHeard()
{
    UsbBed bed;
    UsbWatch watch(20ms);
    QSignalSpy removed(&watch, &UsbWatch::removed);
    QSignalSpy settled(&watch, &UsbWatch::settled);
    bed.plugScanner(4);
    QTRY_COMPARE(settled.size(), 1);
    bed.pull(4);
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed[0][0].toString(), u"001:004"_s);
    QCOMPARE(removed[0][1].toBool(), true);
}

void HotplugTest::onlyScannersAreSearchedFor()
{
    UsbBed bed;
    UsbWatch watch(1ms);
    QSignalSpy removed(&watch, &UsbWatch::removed);
    QSignalSpy settled(&watch, &UsbWatch::settled);
    bed.plugKeyboard(3);
    bed.pull(3);
    QTRY_COMPARE(removed.size(), 1);
    QCOMPARE(removed[0][1].toBool(), false);
    bed.plugScanner(4); // its answer comes after one for the keyboard would have
    QTRY_COMPARE(settled.size(), 1);
}

void HotplugTest::pullingOutEndsTheStackAtOnce()
{
    const QTemporaryDir folder;
    QFile list(folder.filePath(u"dll.conf"_s));
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write("lab\n") == 4);
    list.close();
    qputenv("SANE_CONFIG_DIR", folder.path().toUtf8());
    ScannerSetup setup;
    setup.program = writeWorker(folder);
    UsbBed bed;
    bed.plugScanner(8);
    WorkerPageSource pages(setup);
    WorkerScanners scanners(setup, &pages);
    QList<ports::ScannerPlug> plugs;
    scanners.watch([&](const ports::ScannerPlug &plug) { plugs.append(plug); });

    ports::ScanRequest request;
    request.device = u"lab:libusb:001:008"_s;
    request.spoolFolder = folder.path();
    request.spoolKey = QByteArray(32, 'k');
    Ear ear;
    pages.scan(request, ear);
    QTRY_COMPARE(ear.pages, QList<int>{1});
    bed.pull(8);
    QTRY_VERIFY(ear.end);
    QVERIFY(ear.end->fault);
    QCOMPARE(ear.end->fault->key, u"scanner.unplugged"_s);
    QCOMPARE(ear.end->fault->arguments, QStringList{u"2"_s});
    QCOMPARE(ear.end->pages, 1);
    QCOMPARE(plugs.size(), 1);
    QVERIFY(!plugs[0].isThere);

    bed.plugScanner(9);
    QTRY_COMPARE(plugs.size(), 2);
    QVERIFY(plugs[1].isThere);
    QCOMPARE(plugs[1].devices.size(), 1);
    QCOMPARE(plugs[1].devices[0].serial, u"LAB0007"_s);
    qunsetenv("SANE_CONFIG_DIR");
}

} // namespace motcua::tests
