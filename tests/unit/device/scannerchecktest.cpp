#include "tests/unit/device/scannerchecktest.h"

#include "scanner/device/backendconfig.h"
#include "scanner/device/scannercheck.h"

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using namespace scanner;

namespace
{

using Change = std::function<void(SystemView &)>;

/// A document scanner that is plugged in, allowed, enabled and found.
SystemView goodSystem()
{
    SystemView view;
    view.user = u"lan"_s;
    view.backendList = u"/etc/sane.d/dll.conf"_s;
    view.backends = QStringList{u"fujitsu"_s, u"net"_s};
    UsbDevice usb;
    usb.bus = 1;
    usb.number = 4;
    usb.node = u"/dev/bus/usb/001/004"_s;
    usb.vendorId = u"04c5"_s;
    usb.vendor = u"Lab"_s;
    usb.model = u"Feeder 7"_s;
    usb.isMatched = true;
    view.usb = {{usb, true}};
    view.devices = {{u"fujitsu:libusb:001:004"_s, u"Lab"_s, u"fi"_s, u"fujitsu"_s, {}, {}, {}}};
    return view;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
}

} // namespace

void ScannerCheckTest::findings_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("keys"); // without "scannerCheck.", worst first
    const auto row = [](const char *name, const Change &change, const QStringList &keys) {
        QTest::newRow(name) << change << keys;
    };
    row("all is well", [](SystemView &) {}, {u"usbSeen"_s, u"found"_s});
    row("nothing plugged in",
        [](SystemView &view) {
            view.usb.clear();
            view.devices.clear();
        },
        {u"noUsb"_s});
    row("only in the network", [](SystemView &view) { view.usb.clear(); },
        {u"onlyNetwork"_s, u"found"_s});
    row("not allowed",
        [](SystemView &view) {
            view.usb[0].isAllowed = false;
            view.devices.clear();
        },
        {u"noAccess"_s});
    row("in the group, not allowed",
        [](SystemView &view) {
            view.usb[0].isAllowed = false;
            view.isInScannerGroup = true;
            view.devices.clear();
        },
        {u"noAccessInGroup"_s});
    row("backend off",
        [](SystemView &view) {
            view.backends = QStringList{u"net"_s};
            view.devices.clear();
        },
        {u"backendOff"_s});
    row("allowed, enabled, silent", [](SystemView &view) { view.devices.clear(); }, {u"silent"_s});
    row("an unknown thing",
        [](SystemView &view) {
            view.usb[0].device.isMatched = false;
            view.usb[0].device.looksLikeScanner = true;
            view.usb[0].device.vendorId = u"ffff"_s;
            view.devices.clear();
        },
        {u"noDriver"_s});
    row("scanbd holds it",
        [](SystemView &view) {
            view.devices.clear();
            view.daemons = QStringList{u"scanbd"_s};
        },
        {u"silent"_s, u"daemon"_s});
    row("scanbd beside it", [](SystemView &view) { view.daemons = QStringList{u"scanbd"_s}; },
        {u"daemon"_s, u"usbSeen"_s, u"found"_s});
    row("no configuration",
        [](SystemView &view) {
            view.backendList.clear();
            view.backends.clear();
            view.usb.clear();
            view.devices.clear();
        },
        {u"noConfiguration"_s, u"noUsb"_s});
    row("empty configuration",
        [](SystemView &view) {
            view.backends.clear();
            view.usb.clear();
            view.devices.clear();
        },
        {u"noBackend"_s, u"noUsb"_s});
    row("keyboard",
        [](SystemView &view) {
            view.usb[0].device.isMatched = false;
            view.devices.clear();
        },
        {u"noUsb"_s});
}

void ScannerCheckTest::findings()
{
    QFETCH(const Change, change);
    SystemView view = goodSystem();
    change(view);
    QStringList keys;
    for (const ports::ScannerFinding &finding : checkScanners(view))
        keys.append(finding.key.section(u'.', 1));
    QTEST(keys, "keys");
}

/// saned runs from its socket: stopping a service of that name mends nothing.
void ScannerCheckTest::daemonIsNamedWithItsUnit()
{
    SystemView view = goodSystem();
    view.daemons = QStringList{u"scanbd"_s, u"saned"_s};
    QList<QStringList> named;
    for (const ports::ScannerFinding &finding : checkScanners(view)) {
        if (finding.key == "scannerCheck.daemon"_L1)
            named.append(finding.arguments);
    }
    QCOMPARE(named,
             (QList<QStringList>{{u"scanbd"_s, u"scanbd"_s}, {u"saned"_s, u"saned.socket"_s}}));
}

void ScannerCheckTest::enabledBackendsAreRead()
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    QDir(second.path()).mkdir(u"dll.d"_s);
    writeFile(first.filePath(u"dll.conf"_s), "# all\n net\n\nfujitsu # good\n#test\nnet\n");
    writeFile(second.filePath(u"dll.conf"_s), "pnm\n");
    writeFile(second.filePath(u"dll.d/airscan"_s), "airscan\n");
    writeFile(second.filePath(u"dll.d/airscan.dpkg-old"_s), "v4l\n");
    writeFile(second.filePath(u"dll.d/hplip~"_s), "hpaio\n");
    QCOMPARE(enabledBackends({first.path(), second.path()}),
             (QStringList{u"net"_s, u"fujitsu"_s, u"airscan"_s}));
    QCOMPARE(enabledBackends({u"/nowhere"_s}), QStringList());
    QCOMPARE(usbBackends({u"net"_s, u"fujitsu"_s, u"airscan"_s}), QStringList{u"fujitsu"_s});
}

void ScannerCheckTest::oneBackendIsCutOut()
{
    const QTemporaryDir outer;
    QDir(outer.path()).mkdir(u"dll.d"_s);
    writeFile(outer.filePath(u"dll.conf"_s), "net\ntest\n");
    writeFile(outer.filePath(u"dll.d/airscan"_s), "airscan\n");
    QString folder;
    {
        const BackendConfig one(u"test"_s, {outer.path()});
        QVERIFY(one.path().endsWith(outer.path())); // no colon behind it
        QCOMPARE(enabledBackends(one.path().split(u':')), QStringList{u"test"_s});
        folder = one.path().section(u':', 0, 0);
        QVERIFY(QDir(folder + u"/dll.d"_s).isEmpty());
    }
    QVERIFY(!QDir(folder).exists());
}

void ScannerCheckTest::folders_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QStringList>("folders");
    QTest::newRow("unset") << QByteArray() << QStringList{u"/etc/sane.d"_s};
    QTest::newRow("one") << "/a"_ba << QStringList{u"/a"_s};
    QTest::newRow("two") << "/a:/b"_ba << QStringList{u"/a"_s, u"/b"_s};
    QTest::newRow("and the system's") << "/a:"_ba << QStringList{u"/a"_s, u"/etc/sane.d"_s};
}

void ScannerCheckTest::folders()
{
    QFETCH(const QByteArray, variable);
    const QByteArray before = qgetenv("SANE_CONFIG_DIR");
    const auto restore = qScopeGuard([&] { qputenv("SANE_CONFIG_DIR", before); });
    qputenv("SANE_CONFIG_DIR", variable);
    QTEST(saneConfigFolders(), "folders");
}

} // namespace motcua::tests
