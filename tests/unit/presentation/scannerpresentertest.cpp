#include "tests/unit/presentation/scannerpresentertest.h"

#include "tests/fakes/uidesk.h"
#include "ui/presentation/messages.h"
#include "ui/presentation/reception/scannerpresenter.h"
#include "ui/presentation/scanner/mendcommand.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua::presentation;

namespace motcua::tests
{

using ports::DeviceOption;
using ports::ScanDevice;

namespace
{

ScanDevice feeder(const QString &name, const QString &serial)
{
    return {name,
            u"Lab"_s,
            u"Feeder 7"_s,
            u"lab"_s,
            {u"flatbed"_s, u"adf"_s, u"adf-duplex"_s},
            {u"color"_s, u"gray"_s},
            {100, 300, 600},
            serial};
}

DeviceOption option(const QString &name, const QString &type, const QString &value)
{
    DeviceOption made;
    made.name = name;
    made.title = name;
    made.type = type;
    made.value = value;
    made.isActive = true;
    made.isSettable = true;
    return made;
}

QList<DeviceOption> someOptions()
{
    auto brightness = option(u"brightness"_s, u"integer"_s, u"0"_s);
    brightness.least = -100;
    brightness.most = 100;
    brightness.unit = u"%"_s;
    auto source = option(u"source"_s, u"text"_s, u"Flatbed"_s);
    source.values = QStringList{u"Flatbed"_s, u"ADF"_s};
    auto sensor = option(u"page-loaded"_s, u"switch"_s, u"no"_s);
    sensor.isSettable = false;
    return {option({}, u"group"_s, {}),
            brightness,
            source,
            option(u"buffer"_s, u"switch"_s, u"yes"_s),
            sensor,
            option(u"calibrate"_s, u"button"_s, {})};
}

void search(ScannerPresenter &presenter)
{
    presenter.findDevices();
    QTRY_VERIFY(!presenter.isSearching());
}

} // namespace

void ScannerPresenterTest::knownScannersAreThereAtOnce()
{
    UiDesk desk;
    desk.known.take({feeder(u"lab:libusb:001:004"_s, u"S1"_s)});
    desk.scanner.devices.clear();
    ScannerPresenter presenter(desk.desk());
    QCOMPARE(presenter.deviceNames(), QStringList{u"Lab Feeder 7"_s});
    QCOMPARE(presenter.request()->device, u"lab:libusb:001:004"_s);
    search(presenter);
    // It may be switched off: it stays, marked, and scanning looks for it once more.
    QCOMPARE(presenter.devices().size(), 1);
    QVERIFY(presenter.deviceNames().constFirst() != u"Lab Feeder 7"_s);
    QVERIFY(presenter.request());
}

void ScannerPresenterTest::whatIsFoundIsRemembered()
{
    UiDesk desk;
    desk.scanner.devices = {feeder(u"lab:libusb:001:004"_s, u"S1"_s),
                            feeder(u"lab:libusb:001:005"_s, u"S2"_s)};
    ScannerPresenter presenter(desk.desk());
    QVERIFY(!presenter.request());
    search(presenter);
    presenter.choose(1);
    presenter.noteUse();
    const auto kept = [&] {
        const QByteArray bytes = desk.inStore([&] {
            return desk.settings.value(services::KnownScanners::settingName)
                .value()
                .value_or(QByteArray());
        });
        const auto known = services::KnownScanners::fromJson(bytes);
        return known.all().isEmpty() ? QString() : known.all().constFirst().device.serial;
    };
    QTRY_COMPARE(kept(), u"S2"_s);
}

void ScannerPresenterTest::movedScannerStaysChosen()
{
    UiDesk desk;
    desk.scanner.devices = {feeder(u"lab:libusb:001:004"_s, u"S1"_s),
                            feeder(u"lab:libusb:001:005"_s, u"S2"_s)};
    ScannerPresenter presenter(desk.desk());
    search(presenter);
    presenter.choose(1);
    desk.scanner.devices[1].name = u"lab:libusb:001:019"_s;
    search(presenter);
    QCOMPARE(presenter.request()->device, u"lab:libusb:001:019"_s);
}

void ScannerPresenterTest::hiddenDevicesAreNotOffered()
{
    UiDesk desk;
    desk.scanner.devices = {{u"net:host:test:0"_s, u"Noname"_s, u"tester"_s, u"net"_s, {}, {}, {}},
                            {u"v4l:/dev/video0"_s, u"Noname"_s, u"Camera"_s, u"v4l"_s, {}, {}, {}}};
    ScannerPresenter presenter(desk.desk());
    search(presenter);
    QVERIFY(presenter.devices().isEmpty());
    desk.profile.scan.showTestDevices = true;
    search(presenter);
    QCOMPARE(presenter.devices().size(), 1);
}

void ScannerPresenterTest::paperChoosesItsProfile()
{
    UiDesk desk;
    desk.scanner.devices = {feeder(u"lab:libusb:001:004"_s, u"S1"_s)};
    ScannerPresenter presenter(desk.desk());
    search(presenter);
    QCOMPARE(presenter.chosenIntent(), 0); // the desk's own
    domain::ProcedureComponent card;
    card.name = u"Thẻ căn cước của người đi đăng ký"_s;
    presenter.setPaper(card);
    QCOMPARE(presenter.request()->source, std::optional(ports::ScanSource::Flatbed));
    QVERIFY(presenter.policy().cropToPaper);
    domain::ProcedureComponent form;
    form.name = u"Tờ khai"_s;
    presenter.setPaper(form);
    QCOMPARE(presenter.chosenIntent(), 0);
    form.scanIntent = u"old-paper"_s;
    presenter.setPaper(form);
    QCOMPARE(presenter.request()->source, std::optional(ports::ScanSource::Flatbed));
    QVERIFY(!presenter.policy().cropToPaper);
}

void ScannerPresenterTest::whatTheDeviceCannotDoIsSaidFirst()
{
    UiDesk desk; // its scanner has no glass
    ScannerPresenter presenter(desk.desk());
    search(presenter);
    domain::ProcedureComponent card;
    card.name = u"Thẻ căn cước"_s;
    presenter.setPaper(card); // proposed by a rule only: the desk's own instead
    QCOMPARE(presenter.chosenIntent(), 0);
    QVERIFY(presenter.unmetText().isEmpty());
    const auto &intents = desk.intents.all();
    presenter.chooseIntent(int(intents.byId(u"id-card"_s) - intents.intents.constData()));
    QVERIFY(presenter.unmetText().contains(u"Feeder, both sides"_s)); // it has
    QCOMPARE(presenter.request().error().key, u"scanner.noSource"_s);
    presenter.chooseSource(u"adf"_s); // the officer's own word
    QVERIFY(presenter.unmetText().isEmpty());
    QCOMPARE(presenter.request()->source, std::optional(ports::ScanSource::Adf));
}

void ScannerPresenterTest::pluggedInScannerIsOffered()
{
    UiDesk desk;
    desk.scanner.devices.clear();
    ScannerPresenter presenter(desk.desk());
    search(presenter);
    QSignalSpy plugged(&presenter, &ScannerPresenter::pluggedIn);
    desk.scanners.plugged({true, {feeder(u"lab:libusb:001:009"_s, u"S1"_s)}});
    QCOMPARE(plugged.size(), 1);
    QVERIFY(plugged[0][0].toString().contains(u"Lab Feeder 7"_s));
    QCOMPARE(presenter.request()->device, u"lab:libusb:001:009"_s);
    const int before = desk.scanners.searches;
    desk.scanners.plugged({false, {}});
    QCOMPARE(desk.scanners.searches, before + 1);
    QTRY_VERIFY(!presenter.isSearching());
}

void ScannerPresenterTest::optionsSetByHandReachTheRequest()
{
    UiDesk desk;
    desk.scanner.devices = {feeder(u"lab:libusb:001:004"_s, u"S1"_s)};
    desk.desk().actor.user.role = domain::Role::Supervisor;
    desk.scanners.options = someOptions();
    desk.profile.scan.deviceOptions = {
        {u"Lab Feeder 7"_s, {{u"buffer"_s, u"no"_s}, {u"brightness"_s, u"5"_s}}}};
    ScannerPresenter presenter(desk.desk());
    search(presenter);
    const auto care = presenter.care();
    QSignalSpy read(care.get(), &ScannerCarePresenter::optionsRead);
    QSignalSpy kept(care.get(), &ScannerCarePresenter::kept);
    care->readOptions();
    QTRY_COMPARE(read.size(), 1);
    OptionListModel &model = *care->options();
    QVERIFY(model.setData(model.index(1, OptionListModel::Value), u"20"_s, Qt::EditRole));
    QTRY_COMPARE(kept.size(), 1);
    QCOMPARE(presenter.request()->deviceOptions,
             (QMap<QString, QString>{{u"buffer"_s, u"no"_s}, {u"brightness"_s, u"20"_s}}));
    const auto report = QJsonDocument::fromJson(care->optionsAsJson().toUtf8()).object();
    QCOMPARE(report[u"device"_s].toString(), u"lab:libusb:001:004"_s);
    QCOMPARE(report[u"options"_s].toArray().size(), 6);
    QCOMPARE(report[u"options"_s][1][u"wish"_s].toString(), u"20"_s);
    // Empty gives the wish up; the profile's word counts again.
    QVERIFY(model.setData(model.index(1, OptionListModel::Value), QString(), Qt::EditRole));
    QCOMPARE(presenter.request()->deviceOptions.value(u"brightness"_s), u"5"_s);
}

void ScannerPresenterTest::optionListPassesTheTester()
{
    OptionListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOptions(someOptions(), {{u"buffer"_s, u"no"_s}});
    QCOMPARE(model.rowCount(), 6);
    QVERIFY(model.index(3, OptionListModel::Value).data(OptionListModel::IsUnmetRole).toBool());
    QVERIFY(model.index(3, OptionListModel::Value).data().toString().startsWith(u"yes ("_s));
    QVERIFY(model.flags(model.index(1, OptionListModel::Value)) & Qt::ItemIsEditable);
    for (const int row : {0, 4, 5}) // heading, sensor, button
        QVERIFY(!(model.flags(model.index(row, OptionListModel::Value)) & Qt::ItemIsEditable));
    QVERIFY(!(model.flags(model.index(1, OptionListModel::Name)) & Qt::ItemIsEditable));
}

void ScannerPresenterTest::optionTakesOnlyWhatFits_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    QTest::newRow("number") << 1 << u"50"_s << true;
    QTest::newRow("too much") << 1 << u"101"_s << false;
    QTest::newRow("no number") << 1 << u"bright"_s << false;
    QTest::newRow("word") << 2 << u"ADF"_s << true;
    QTest::newRow("unknown word") << 2 << u"Drawer"_s << false;
    QTest::newRow("switch") << 3 << u"no"_s << true;
    QTest::newRow("no switch") << 3 << u"2"_s << false;
    QTest::newRow("sensor") << 4 << u"yes"_s << false;
}

void ScannerPresenterTest::optionTakesOnlyWhatFits()
{
    QFETCH(const int, row);
    QFETCH(const QString, text);
    OptionListModel model;
    model.setOptions(someOptions(), {});
    QTEST(model.setData(model.index(row, OptionListModel::Value), text, Qt::EditRole), "taken");
}

void ScannerPresenterTest::findingsHaveTheirCommand_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("command");
    QTest::newRow("permission") << u"noAccess"_s << QStringList{u"X"_s, u"/dev/x"_s, u"lan"_s}
                                << u"sudo adduser lan scanner"_s;
    QTest::newRow("daemon") << u"daemon"_s << QStringList{u"saned"_s, u"saned.socket"_s}
                            << u"sudo systemctl disable --now saned.socket"_s;
    QTest::newRow("backend off") << u"backendOff"_s
                                 << QStringList{u"X"_s, u"fujitsu, epjitsu"_s,
                                                u"/etc/sane.d/dll.conf"_s}
                                 << u"echo fujitsu | sudo tee -a /etc/sane.d/dll.conf"_s;
    QTest::newRow("no backend") << u"noBackend"_s << QStringList{u"/etc/sane.d/dll.conf"_s}
                                << u"echo airscan | sudo tee -a /etc/sane.d/dll.conf"_s;
    QTest::newRow("by hand") << u"noUsb"_s << QStringList() << QString();
}

void ScannerPresenterTest::findingsHaveTheirCommand()
{
    QFETCH(const QString, key);
    QFETCH(const QStringList, arguments);
    const ports::ScannerFinding finding{ports::ScannerFinding::Mark::Fault,
                                        u"scannerCheck."_s + key, arguments};
    QTEST(mendCommand(finding), "command");
    if (key == "noAccess"_L1 || key == "daemon"_L1) // shown once, not twice
        QVERIFY(messageText(finding.key, arguments).contains(mendCommand(finding)));
}

void ScannerPresenterTest::silentNetworkScannerIsNamed()
{
    UiDesk desk;
    desk.known.take({feeder(u"airscan:e0:Lab"_s, {}), feeder(u"lab:libusb:001:004"_s, u"S1"_s)});
    desk.scanner.devices.clear();
    ScannerPresenter presenter(desk.desk());
    const auto care = presenter.care();
    QSignalSpy checked(care.get(), &ScannerCarePresenter::checked);
    const auto check = [&] {
        care->check();
        return checked.wait();
    };
    QVERIFY(check());
    QCOMPARE(care->findings().size(), 1); // of the USB one the bus itself tells
    QCOMPARE(care->findings()[0].command, u"airscan-discover"_s);
    desk.scanners.findings = {{ports::ScannerFinding::Mark::Good,
                               u"scannerCheck.found"_s,
                               {u"Lab Feeder 7"_s, u"airscan:e0:Lab"_s}}};
    QVERIFY(check());
    QCOMPARE(care->findings().size(), 1);
    QCOMPARE(care->verdict().mark, ports::ScannerFinding::Mark::Good);
}

void ScannerPresenterTest::deskScannerOutlivesAndBeatsTheProfile()
{
    UiDesk desk;
    desk.scanner.devices = {feeder(u"lab:libusb:001:004"_s, u"S1"_s),
                            feeder(u"lab:libusb:001:005"_s, u"S2"_s)};
    desk.profile.scan.device = u"lab:libusb:001:004"_s;
    {
        ScannerPresenter presenter(desk.desk());
        search(presenter);
        QCOMPARE(presenter.request()->device, u"lab:libusb:001:004"_s);
        presenter.choose(1);
        QCOMPARE(presenter.request()->device, u"lab:libusb:001:005"_s);
    }
    const ScannerPresenter presenter(desk.desk());
    QCOMPARE(presenter.request()->device, u"lab:libusb:001:005"_s);
}

void ScannerPresenterTest::forgettingHandSetOptionsNeedsTheRole()
{
    UiDesk desk;
    desk.scanner.devices = {feeder(u"lab:libusb:001:004"_s, u"S1"_s)};
    ScannerPresenter presenter(desk.desk());
    search(presenter);
    desk.known.setOptions(u"lab:libusb:001:004"_s, {{u"buffer"_s, u"no"_s}});
    QCOMPARE(presenter.forget(0).error().key, u"role.notAllowed"_s);
    QCOMPARE(presenter.devices().size(), 1);
    desk.desk().actor.user.role = domain::Role::Admin;
    QVERIFY(presenter.forget(0));
    QVERIFY(presenter.devices().isEmpty());
}

void ScannerPresenterTest::findingsAreSentences()
{
    UiDesk desk;
    desk.scanners.findings = {{ports::ScannerFinding::Mark::Fault,
                               u"scannerCheck.noAccess"_s,
                               {u"Lab Feeder 7"_s, u"/dev/bus/usb/001/004"_s, u"lan"_s}}};
    ScannerPresenter presenter(desk.desk());
    const auto care = presenter.care();
    QVERIFY(!care->hasDevice());
    QSignalSpy checked(care.get(), &ScannerCarePresenter::checked);
    care->check();
    QTRY_COMPARE(checked.size(), 1);
    QCOMPARE(care->findings().size(), 1);
    QVERIFY(care->findings()[0].sentence.contains(u"sudo adduser lan scanner"_s));
}

} // namespace motcua::tests
