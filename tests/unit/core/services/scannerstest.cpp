#include "tests/unit/core/services/scannerstest.h"

#include "app/core/services/intentbook.h"
#include "app/core/services/knownscanners.h"
#include "app/core/services/scanwishes.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using ports::ScanDevice;
using services::IntentBook;
using services::KnownScanners;

namespace
{

ScanDevice feeder(const QString &name, const QString &serial = {})
{
    return {name,
            u"Lab"_s,
            u"Feeder 7"_s,
            u"fujitsu"_s,
            {u"adf"_s, u"adf-duplex"_s},
            {u"color"_s, u"gray"_s},
            {150, 300},
            serial};
}

domain::ScanIntents shipped()
{
    domain::ScanIntent text;
    text.id = u"a4"_s;
    text.vietnamese = u"Giấy"_s;
    text.english = u"Paper"_s;
    domain::ScanIntent photo = text;
    photo.id = u"photo"_s;
    photo.vietnamese = u"Ảnh"_s;
    photo.english = u"Photo"_s;
    photo.sides = domain::ScanSides::Glass;
    return {{text, photo}, {{{u"ảnh"_s}, u"photo"_s}}, u"a4"_s};
}

} // namespace

void ScannersTest::hiddenDevices_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("test");
    QTest::addColumn<bool>("camera");
    QTest::newRow("test") << u"test:0"_s << true << false;
    QTest::newRow("pnm") << u"pnm:1"_s << true << false;
    QTest::newRow("camera") << u"v4l:/dev/video0"_s << false << true;
    QTest::newRow("gphoto") << u"gphoto2:Canon"_s << false << true;
    QTest::newRow("scanner") << u"fujitsu:libusb:001:004"_s << false << false;
    QTest::newRow("net scanner") << u"net:desk2:fujitsu:libusb:001:004"_s << false << false;
    QTest::newRow("net test") << u"net:127.0.0.1:test:0"_s << true << false;
    QTest::newRow("net camera") << u"net:desk2:v4l:/dev/video0"_s << false << true;
    QTest::newRow("net test by IPv6") << u"net:[fe80::1]:test:0"_s << true << false;
    QTest::newRow("net without more") << u"net:desk2"_s << false << false;
    QTest::newRow("name like test") << u"testo:0"_s << false << false;
}

void ScannersTest::hiddenDevices()
{
    QFETCH(const QString, name);
    QTEST(ports::isTestDevice(name), "test");
    QTEST(ports::isCamera(name), "camera");
}

void ScannersTest::identityFindsTheScannerAgain_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QStringList>("found"); // name=serial
    QTest::addColumn<int>("place");
    const QString a = u"fujitsu:libusb:001:004"_s;
    const QString b = u"fujitsu:libusb:001:009"_s;
    QTest::newRow("same") << u"S1"_s << QStringList{a + u"=S1"_s} << 0;
    QTest::newRow("moved") << u"S1"_s << QStringList{b + u"=S1"_s} << 0;
    QTest::newRow("by serial among twins")
        << u"S1"_s << QStringList{a + u"=S2"_s, b + u"=S1"_s} << 1;
    QTest::newRow("another one") << u"S1"_s << QStringList{a + u"=S2"_s} << -1;
    QTest::newRow("moved, no serials") << QString() << QStringList{b + u"="_s} << 0;
    QTest::newRow("serial not told now") << u"S1"_s << QStringList{b + u"="_s} << 0;
    QTest::newRow("twins, no serials: by name")
        << QString() << QStringList{b + u"="_s, a + u"="_s} << 1;
    QTest::newRow("twins, both moved")
        << QString() << QStringList{b + u"="_s, u"fujitsu:libusb:002:002="_s} << -1;
    QTest::newRow("none") << u"S1"_s << QStringList() << -1;
}

void ScannersTest::identityFindsTheScannerAgain()
{
    QFETCH(const QString, serial);
    QFETCH(const QStringList, found);
    const ScanDevice known = feeder(u"fujitsu:libusb:001:004"_s, serial);
    QList<ScanDevice> devices;
    for (const QString &each : found)
        devices.append(feeder(each.section(u'=', 0, 0), each.section(u'=', 1)));
    QTEST(int(ports::indexOf(ports::identityOf(known), known.name, devices)), "place");
    // The same model from another driver is not the same device to us.
    for (ScanDevice &device : devices)
        device.backend = u"avision"_s;
    QCOMPARE(ports::indexOf(ports::identityOf(known), known.name, devices), -1);
}

void ScannersTest::knownScannersOutliveARestart()
{
    KnownScanners known;
    known.take({feeder(u"a:1"_s, u"S1"_s), feeder(u"b:1"_s, u"S2"_s)});
    known.use(u"b:1"_s);
    known.setOptions(u"b:1"_s, {{u"brightness"_s, u"10"_s}});
    const auto read = KnownScanners::fromJson(known.json());
    QCOMPARE(read.all().size(), 2);
    const KnownScanners::Known &first = read.all().constFirst();
    QCOMPARE(first.device.name, u"b:1"_s);
    QCOMPARE(first.device.serial, u"S2"_s);
    QCOMPARE(first.device.sources, (QStringList{u"adf"_s, u"adf-duplex"_s}));
    QCOMPARE(first.device.resolutions, (QList<int>{150, 300}));
    QCOMPARE(first.options, (QMap<QString, QString>{{u"brightness"_s, u"10"_s}}));
    QCOMPARE(read.identity(u"b:1"_s), std::optional(ports::identityOf(first.device)));
    QVERIFY(!read.identity(u"c:1"_s));
}

void ScannersTest::usedScannerIsRemembered()
{
    KnownScanners known;
    known.take({feeder(u"a:1"_s, u"S1"_s), feeder(u"b:1"_s, u"S2"_s)});
    QVERIFY(!known.used()); // seen, but nobody has scanned with it
    known.use(u"a:1"_s);
    known.use(u"b:1"_s);
    known.use(u"c:1"_s); // never met
    auto read = KnownScanners::fromJson(known.json());
    QVERIFY(read.used());
    QCOMPARE(read.used()->device.name, u"b:1"_s);
    read.take({feeder(u"b:9"_s, u"S2"_s)}); // plugged in elsewhere
    QCOMPARE(read.used()->device.name, u"b:9"_s);
}

void ScannersTest::forgottenScannerIsGone()
{
    KnownScanners known;
    known.take({feeder(u"a:1"_s, u"S1"_s), feeder(u"b:1"_s, u"S2"_s)});
    known.use(u"b:1"_s);
    known.setOptions(u"b:1"_s, {{u"brightness"_s, u"10"_s}});
    known.forget(u"b:1"_s);
    QVERIFY(!known.used());
    QCOMPARE(known.all().size(), 1);
    known.take({feeder(u"b:1"_s, u"S2"_s)});
    QCOMPARE(known.all().size(), 2);
    QVERIFY(known.options(u"b:1"_s).isEmpty());
}

void ScannersTest::bookKeepsWhatTheDeskMadeOfProfiles()
{
    IntentBook book(shipped());
    domain::ScanIntent changed = *book.all().byId(u"photo"_s);
    changed.dpi = 400;
    QCOMPARE(*book.put(changed), u"photo"_s);
    domain::ScanIntent fresh = changed;
    fresh.id.clear();
    fresh.vietnamese = fresh.english = u"  Ảnh thẻ  nhỏ "_s;
    QCOMPARE(*book.put(fresh), u"anh-the-nho"_s);
    book.setUsual(u"anh-the-nho"_s);
    IntentBook again(shipped());
    again.restore(book.json());
    QCOMPARE(again.all().intents, book.all().intents);
    QCOMPARE(again.all().byId(u"photo"_s)->dpi, 400);
    QCOMPARE(again.all().byId(u"anh-the-nho"_s)->vietnamese, u"Ảnh thẻ nhỏ"_s);
    QCOMPARE(again.all().usual, u"anh-the-nho"_s);
    QCOMPARE(again.all().rules, shipped().rules);
    again.restore("{\"intents\": [{\"id\": 7}]}"); // damaged: as if there were none
    QCOMPARE(again.all().intents, book.all().intents);
}

void ScannersTest::bookGivesUpToWhatCame()
{
    IntentBook book(shipped());
    domain::ScanIntent changed = *book.all().byId(u"photo"_s);
    changed.deskew = !changed.deskew;
    QVERIFY(book.put(changed));
    QVERIFY(book.isOwn(u"photo"_s));
    book.giveUp(u"photo"_s);
    QCOMPARE(book.all().intents, shipped().intents);
    changed.id.clear();
    changed.vietnamese = changed.english = u"Riêng"_s;
    QVERIFY(book.put(changed));
    book.setUsual(u"rieng"_s);
    book.giveUp(u"rieng"_s); // the usual one goes: what came is usual again
    QCOMPARE(book.all().usual, shipped().usual);
    QCOMPARE(book.all().intents, shipped().intents);
}

void ScannersTest::bookRefusesNames()
{
    IntentBook book(shipped());
    domain::ScanIntent intent;
    intent.vietnamese = intent.english = u" "_s;
    QCOMPARE(book.put(intent).error().key, u"intent.noName"_s);
    intent.vietnamese = intent.english = u"Photo"_s;
    QCOMPARE(book.put(intent).error().key, u"intent.nameTaken"_s);
    intent.id = u"photo"_s; // its own name is no other one's
    QVERIFY(book.put(intent));
}

void ScannersTest::onlySomeMayCareForScanners_data()
{
    QTest::addColumn<domain::Role>("role");
    QTest::addColumn<bool>("may");
    QTest::newRow("officer") << domain::Role::Officer << false;
    QTest::newRow("cashier") << domain::Role::Cashier << false;
    QTest::newRow("clerk") << domain::Role::Clerk << false;
    QTest::newRow("supervisor") << domain::Role::Supervisor << true;
    QTest::newRow("admin") << domain::Role::Admin << true;
}

void ScannersTest::onlySomeMayCareForScanners()
{
    QFETCH(const domain::Role, role);
    const ports::Actor actor{{u"lan"_s, u"Lan"_s, role, false}, u"Q1"_s};
    QTEST(services::requireScannerCare(actor).has_value(), "may");
}

void ScannersTest::replugKeepsPlaceAndOptions()
{
    KnownScanners known;
    known.take({feeder(u"x:004"_s, u"S1"_s)});
    known.setOptions(u"x:004"_s, {{u"df-action"_s, u"Stop"_s}});
    ScanDevice moved = feeder(u"x:009"_s, u"S1"_s);
    moved.sources.clear(); // busy just now: not described
    moved.modes.clear();
    known.take({feeder(u"y:1"_s, u"S9"_s), moved});
    QCOMPARE(known.all().size(), 2);
    QCOMPARE(known.all()[0].device.name, u"x:009"_s);
    QCOMPARE(known.all()[0].device.sources.size(), 2);
    QCOMPARE(known.options(u"x:009"_s).value(u"df-action"_s), u"Stop"_s);
    for (int i = 0; i < 20; ++i) {
        ScanDevice other = feeder(u"z:%1"_s.arg(i));
        other.model = u"M%1"_s.arg(i);
        known.take({other});
    }
    QCOMPARE(known.all().size(), 12);
    QCOMPARE(known.all()[0].device.name, u"x:009"_s);
}

void ScannersTest::unreadableMemoryIsNone()
{
    QVERIFY(KnownScanners::fromJson({}).all().isEmpty());
    QVERIFY(KnownScanners::fromJson("[1,2").all().isEmpty());
    QVERIFY(KnownScanners::fromJson(R"({"devices":[3,{"model":"x"}]})").all().isEmpty());
}

void ScannersTest::unmetWishesAreTold_data()
{
    QTest::addColumn<domain::ScanIntent>("intent");
    QTest::addColumn<QStringList>("keys");
    domain::ScanIntent plain;
    QTest::newRow("met") << plain << QStringList();
    domain::ScanIntent glass;
    glass.sides = domain::ScanSides::Glass;
    QTest::newRow("no glass") << glass << QStringList{u"scanner.noSource"_s};
    domain::ScanIntent fine;
    fine.dpi = 600;
    fine.colour = domain::ScanColour::Lineart; // made from grey
    QTest::newRow("too fine") << fine << QStringList{u"scanner.noResolution"_s};
    domain::ScanIntent between;
    between.dpi = 200;
    QTest::newRow("between two") << between << QStringList();
}

void ScannersTest::unmetWishesAreTold()
{
    QFETCH(const domain::ScanIntent, intent);
    QStringList keys;
    for (const kernel::Error &error : services::unmetWishes(intent, feeder(u"a:1"_s))) {
        keys.append(error.key);
        QVERIFY(!error.arguments.value(1).isEmpty()); // what it offers instead
    }
    QTEST(keys, "keys");
    QVERIFY(services::unmetWishes(intent, {u"a:1"_s, {}, {}, {}, {}, {}, {}}).isEmpty());
}

void ScannersTest::intentBecomesRequestAndPolicy()
{
    domain::ScanIntent intent;
    intent.paper = u"A5"_s;
    intent.sides = domain::ScanSides::Both;
    intent.colour = domain::ScanColour::Gray;
    intent.dpi = 240;
    intent.leaveOutBlank = false;
    intent.crop = true;
    const auto request = services::scanRequest(intent, u"a:1"_s);
    QCOMPARE(request.device, u"a:1"_s);
    QCOMPARE(request.source, std::optional(ports::ScanSource::AdfDuplex));
    QCOMPARE(request.mode, ports::ScanMode::Gray);
    QCOMPARE(request.dpi, 240);
    QCOMPARE(request.paperMm, QSizeF(148, 210));
    QVERIFY(!request.fitPaper);
    const auto policy = services::pagePolicy(intent);
    QVERIFY(!policy.flagBlank && policy.cropToPaper && policy.deskew && !policy.findSeparators);
}

void ScannersTest::paperChoosesItsIntent_data()
{
    QTest::addColumn<QByteArray>("scan");
    QTest::addColumn<QString>("listed"); // the profile that the catalogue names for the paper
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("dpi");
    QTest::addColumn<bool>("givesWay");
    const QString plain = u"Tờ khai"_s;
    const QString card = u"Căn cước của người yêu cầu"_s;
    QTest::newRow("by rule") << R"({"device": "d"})"_ba << QString() << card << 600 << true;
    QTest::newRow("no rule: the usual one")
        << R"({"device": "d"})"_ba << QString() << plain << 200 << true;
    QTest::newRow("as listed") << R"({"device": "d"})"_ba << u"map"_s << plain << 400 << false;
    QTest::newRow("as named") << R"({"device": "d", "profile": "map"})"_ba << u"card"_s << card
                              << 400 << false;
    QTest::newRow("settings count")
        << R"({"device": "d", "dpi": 150})"_ba << u"map"_s << card << 150 << false;
}

void ScannersTest::paperChoosesItsIntent()
{
    QFETCH(const QByteArray, scan);
    QFETCH(const QString, listed);
    QFETCH(const QString, name);
    QFETCH(const int, dpi);
    QFETCH(const bool, givesWay);
    domain::ScanIntents intents;
    for (const auto &[id, resolution] :
         {std::pair(u"usual"_s, 200), {u"map"_s, 400}, {u"card"_s, 600}}) {
        domain::ScanIntent intent;
        intent.id = id;
        intent.dpi = resolution;
        intent.deskew = false;
        intents.intents.append(intent);
    }
    intents.rules = {{{u"căn cước"_s}, u"card"_s}};
    intents.usual = u"usual"_s;
    const auto draft = services::readDossierDraft(
        R"({"procedure": "1.001193", "owner": {"name": "A"}, "components": [{"component": "x", "scan": )" +
        scan + "}]}");
    QVERIFY(draft);
    auto paper = draft->components.first();
    if (paper.scanIntent.isEmpty())
        paper.scanIntent = listed;
    QVERIFY(services::chooseScanIntent(paper, name, intents));
    QCOMPARE(paper.scan->device, u"d"_s);
    QCOMPARE(paper.scan->dpi, dpi);
    QCOMPARE(paper.plainScan.has_value(), givesWay);
    QCOMPARE(paper.pagePolicy.has_value(), dpi != 150);

    paper.scanByIntent = true;
    paper.scanIntent = u"none"_s;
    const auto refused = services::chooseScanIntent(paper, name, intents);
    QVERIFY(!refused);
    QCOMPARE(refused.error().arguments, (QStringList{u"none"_s, u"usual, map, card"_s}));
}

} // namespace motcua::tests
