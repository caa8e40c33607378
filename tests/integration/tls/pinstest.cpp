#include "tests/integration/tls/pinstest.h"

#include "app/core/services/serverpins.h"
#include "app/security/certificates.h"
#include "app/security/signatures.h"
#include "tests/fakes/fixedclock.h"

#include "app/core/ports/gateway.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;
using tests::logIn;
using tests::loginsAt;

namespace
{

class MemorySettings final : public ports::SettingsStore
{
public:
    [[nodiscard]] kernel::Status set(const QString &name, const QByteArray &value) override
    {
        values.insert(name, value);
        return {};
    }
    [[nodiscard]] kernel::Result<std::optional<QByteArray>>
    value(const QString &name) const override
    {
        return values.contains(name) ? std::optional(values.value(name)) : std::nullopt;
    }
    [[nodiscard]] kernel::Status setSecret(const QString &, const QByteArray &) override
    {
        return {};
    }
    [[nodiscard]] kernel::Result<std::optional<QByteArray>> secret(const QString &) const override
    {
        return std::nullopt;
    }

    QMap<QString, QByteArray> values;
};

QString text(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

struct ListWish {
    qint64 serial = 5;
    QList<QByteArray> pins;
    QList<QByteArray> backupPins = {QByteArray(32, 'b')};
    int fromDays = -1;
    int untilDays = 30;
};

/// A desk's half: a profile with two keys, a store, and the list in a file.
struct Desk {
    Desk()
    {
        profile.file = folder.filePath(u"pins.json"_s);
        profile.key = first.first;
        profile.reserveKey = reserve.first;
    }

    [[nodiscard]] QByteArray listText(const ListWish &wish) const
    {
        QJsonArray pins;
        QJsonArray backups;
        for (const QByteArray &pin : wish.pins)
            pins.append(text(pin));
        for (const QByteArray &pin : wish.backupPins)
            backups.append(text(pin));
        const QJsonObject list{
            {u"serial"_s, wish.serial},
            {u"from"_s, clock.now().addDays(wish.fromDays).toUTC().toString(Qt::ISODate)},
            {u"until"_s, clock.now().addDays(wish.untilDays).toUTC().toString(Qt::ISODate)},
            {u"pins"_s, pins},
            {u"backupPins"_s, backups}};
        return QJsonDocument(list).toJson();
    }
    void install(const QByteArray &file)
    {
        QFile out(profile.file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(file), file.size());
        out.close();
        // Two lists within a millisecond are no matter of this test.
        QVERIFY(out.open(QIODevice::ReadWrite));
        QVERIFY(
            out.setFileTime(clock.now().addSecs(++installed), QFileDevice::FileModificationTime));
    }
    void sign(const ListWish &wish, const std::pair<QByteArray, QByteArray> &pair)
    {
        const QByteArray list = listText(wish);
        install(domain::signedPinList(
            list, security::signatureBy(pair.second, domain::pinMessage(list))));
    }
    [[nodiscard]] std::unique_ptr<services::ServerPins> guard()
    {
        return std::make_unique<services::ServerPins>(
            profile,
            services::ServerPins::Parts{settings, certificates, security::isSignedBy, clock, {}});
    }
    /// Why there is no list; empty = there is.
    [[nodiscard]] QString fault()
    {
        const auto list = guard()->current();
        return list ? QString() : list.error().key;
    }

    QTemporaryDir folder;
    tests::FixedClock clock;
    MemorySettings settings;
    security::OpensslCertificates certificates;
    std::pair<QByteArray, QByteArray> first = security::newSigningPair();
    std::pair<QByteArray, QByteArray> reserve = security::newSigningPair();
    domain::PinsProfile profile;
    int installed = 0;
};

} // namespace

void Pins::initTestCase()
{
    QVERIFY2(m_certificates.makeAll(), m_certificates.made.why().constData());
}

void Pins::servers_data()
{
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<QString>("pinned");
    QTest::addColumn<QString>("backup");
    QTest::addColumn<QString>("fault");
    const QStringList chain{u"server"_s, u"middle"_s};
    const auto row = [](const char *name, const QStringList &shown, const QString &pinned,
                        const QString &backup, const QString &fault) {
        QTest::newRow(name) << shown << pinned << backup << fault;
    };
    row("the server's own key", chain, u"server"_s, {}, {});
    row("the intermediate's key", chain, u"middle"_s, {}, {});
    row("the root's key, which is not sent", chain, u"root"_s, {}, {});
    row("the backup's key", {u"second"_s, u"spare"_s}, u"middle"_s, u"spare"_s, {});
    row("none of them", chain, u"spare"_s, u"stranger"_s, u"pins.mismatch"_s);
    row("pinned one shown, but it signed nothing", {u"server"_s, u"middle"_s, u"spare"_s},
        u"spare"_s, {}, u"pins.mismatch"_s);
    row("pinned one has the signer's name only", {u"of the double"_s, u"double"_s, u"middle"_s},
        u"middle"_s, {}, u"pins.mismatch"_s);
    // Never in place of the usual checks.
    row("pinned, but expired", {u"expired"_s, u"middle"_s}, u"middle"_s, {}, u"certificate"_s);
    row("pinned, but of another name", {u"other name"_s, u"middle"_s}, u"middle"_s, {},
        u"certificate"_s);
    row("pinned, but nobody's we know", {u"strange"_s, u"stranger"_s}, u"stranger"_s, {},
        u"certificate"_s);
}

void Pins::servers()
{
    QFETCH(const QStringList, shown);
    QFETCH(const QString, pinned);
    QFETCH(const QString, backup);
    QFETCH(const QString, fault);
    const auto &made = m_certificates.made;
    Desk desk;
    ListWish wish;
    wish.pins = {desk.certificates.pinOf(made.der(pinned))};
    if (!backup.isEmpty())
        wish.backupPins = {desk.certificates.pinOf(made.der(backup))};
    desk.sign(wish, desk.first);
    standin::IgateStandin server;
    server.useTls(made.shown(shown));
    QVERIFY(server.start());
    sync::HttpSettings settings;
    settings.caFile = made.pem(u"root"_s);
    sync::HttpClient client(settings, desk.guard());
    for (int attempt = 1; attempt <= 2; ++attempt) {
        const sync::HttpOutcome outcome = logIn(client, server.baseUrl());
        const QString said =
            outcome.local ? outcome.local->key
                          : (outcome.link == sync::HttpOutcome::Link::Certificate ? u"certificate"_s
                                                                                  : QString());
        QCOMPARE(said, fault);
        QCOMPARE(outcome.status != 0 && !outcome.local, fault.isEmpty());
        QCOMPARE(loginsAt(server), fault.isEmpty() ? attempt : 0);
        if (outcome.local)
            QVERIFY(ports::faultOf(*outcome.local) == ports::GatewayFault::Unreachable);
    }
}

void Pins::lists_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("fault");
    QTest::newRow("by the first key") << u"first"_s << QString();
    QTest::newRow("by the reserve key") << u"reserve"_s << QString();
    QTest::newRow("by somebody else") << u"stranger"_s << u"pins.signature"_s;
    QTest::newRow("without a signature") << u"unsigned"_s << u"pins.signature"_s;
    QTest::newRow("changed after it was signed") << u"changed"_s << u"pins.signature"_s;
    QTest::newRow("signed for something else") << u"otherUse"_s << u"pins.signature"_s;
    QTest::newRow("no JSON") << u"noJson"_s << u"pins.unreadable"_s;
    QTest::newRow("too large") << u"large"_s << u"pins.unreadable"_s;
    QTest::newRow("without a backup") << u"noBackup"_s << u"pins.unreadable"_s;
    QTest::newRow("ended") << u"ended"_s << u"pins.expired"_s;
    QTest::newRow("not begun") << u"tomorrow"_s << u"pins.notYet"_s;
    QTest::newRow("no file") << u"missing"_s << u"pins.missing"_s;
}

void Pins::lists()
{
    QFETCH(const QString, how);
    QFETCH(const QString, fault);
    Desk desk;
    ListWish wish;
    wish.pins = {QByteArray(32, 'a')};
    if (how == "noBackup"_L1)
        wish.backupPins.clear();
    if (how == "ended"_L1)
        wish.untilDays = 0;
    if (how == "tomorrow"_L1)
        wish.fromDays = 1;
    const QByteArray list = desk.listText(wish);
    if (how == "reserve"_L1)
        desk.sign(wish, desk.reserve);
    else if (how == "stranger"_L1)
        desk.sign(wish, security::newSigningPair());
    else if (how == "unsigned"_L1)
        desk.install(domain::signedPinList(list, {}));
    else if (how == "changed"_L1)
        desk.install(domain::signedPinList(
            list + ' ', security::signatureBy(desk.first.second, domain::pinMessage(list))));
    else if (how == "otherUse"_L1)
        desk.install(domain::signedPinList(list, security::signatureBy(desk.first.second, list)));
    else if (how == "noJson"_L1)
        desk.install("pins");
    else if (how == "large"_L1)
        desk.install(QByteArray(domain::largestPinList + 1, ' '));
    else if (how != "missing"_L1)
        desk.sign(wish, desk.first);
    desk.clock.advance(1000); // past an end that was now
    QCOMPARE(desk.fault(), fault);
    QCOMPARE(desk.settings.values.isEmpty(), !fault.isEmpty());
}

void Pins::anOlderListNeverComesBack()
{
    Desk desk;
    ListWish wish;
    wish.pins = {QByteArray(32, 'a')};
    desk.sign(wish, desk.first);
    QCOMPARE(desk.fault(), QString());
    QCOMPARE(desk.fault(), QString()); // the same once more
    wish.serial = 4;
    desk.sign(wish, desk.first);
    QCOMPARE(desk.fault(), u"pins.older"_s);
    wish.serial = 5;
    wish.pins = {QByteArray(32, 'c')};
    desk.sign(wish, desk.first);
    QCOMPARE(desk.fault(), u"pins.twoOfOneSerial"_s);
    wish.serial = 6;
    desk.sign(wish, desk.first);
    QCOMPARE(desk.fault(), QString());
    wish.serial = 5;
    desk.sign(wish, desk.first);
    QCOMPARE(desk.fault(), u"pins.older"_s);
}

/// The first key was lost or stolen: what it signs after the change is worth nothing, however high
/// its number; until the province's next profile names a new pair.
void Pins::theReserveKeyTakesOver()
{
    Desk desk;
    ListWish wish;
    wish.pins = {QByteArray(32, 'a')};
    desk.sign(wish, desk.first);
    QCOMPARE(desk.fault(), QString());
    wish.serial = 6;
    desk.sign(wish, desk.reserve);
    QCOMPARE(desk.fault(), QString());
    wish.serial = 7;
    desk.sign(wish, desk.first);
    QCOMPARE(desk.fault(), u"pins.retiredKey"_s);
    desk.sign(wish, desk.reserve);
    QCOMPARE(desk.fault(), QString());

    const auto next = security::newSigningPair();
    desk.profile.key = desk.reserve.first;
    desk.profile.reserveKey = next.first;
    QCOMPARE(desk.fault(), QString());
    wish.serial = 8;
    desk.sign(wish, next);
    QCOMPARE(desk.fault(), QString());
    wish.serial = 9;
    desk.sign(wish, desk.first);
    QCOMPARE(desk.fault(), u"pins.signature"_s);
}

void Pins::aListThatChangesCountsForKeptConnections()
{
    const auto &made = m_certificates.made;
    Desk desk;
    ListWish wish;
    wish.pins = {desk.certificates.pinOf(made.der(u"middle"_s))};
    desk.sign(wish, desk.first);
    standin::IgateStandin server;
    server.useTls(made.shown({u"server"_s, u"middle"_s}));
    QVERIFY(server.start());
    sync::HttpSettings settings;
    settings.caFile = made.pem(u"root"_s);
    sync::HttpClient client(settings, desk.guard());
    QVERIFY(logIn(client, server.baseUrl()).status != 0);
    wish.serial = 6;
    wish.pins = {desk.certificates.pinOf(made.der(u"spare"_s))};
    desk.sign(wish, desk.first);
    const sync::HttpOutcome outcome = logIn(client, server.baseUrl());
    QVERIFY(outcome.local);
    QCOMPARE(outcome.local->key, u"pins.mismatch"_s);
    QCOMPARE(loginsAt(server), 1);
}

void Pins::aListEndsWhileTheDeskRuns()
{
    Desk desk;
    ListWish wish;
    wish.pins = {QByteArray(32, 'a')};
    desk.sign(wish, desk.first);
    const auto guard = desk.guard();
    QVERIFY(guard->current());
    desk.clock.advance(31LL * 24 * 3'600'000);
    const auto later = guard->current();
    QVERIFY(!later);
    QCOMPARE(later.error().key, u"pins.expired"_s);
}

void Pins::texts_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &change, const QString &fault) {
        QTest::newRow(name) << change << fault;
    };
    row("whole", "{}", {});
    row("serial 0", R"({"serial": 0})", u"json.range"_s);
    row("serial in words", R"({"serial": "five"})", u"json.expectedInteger"_s);
    row("no pins", R"({"pins": []})", u"json.missing"_s);
    row("a short pin", R"({"pins": ["AAAA"]})", u"pins.pin"_s);
    row("no base64", R"({"pins": ["****************************************"]})", u"pins.pin"_s);
    row("backup in use", R"({"backupPins": ["YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWE="]})",
        u"pins.backup"_s);
    row("no time zone", R"({"from": "2026-01-01T00:00:00"})", u"json.dateTime"_s);
    row("ends first", R"({"until": "2001-01-01T00:00:00Z"})", u"pins.period"_s);
    row("a key nobody knows", R"({"host": "igate.invalid"})", u"json.unknownKey"_s);
}

void Pins::texts()
{
    QFETCH(const QByteArray, change);
    QFETCH(const QString, fault);
    Desk desk;
    ListWish wish;
    wish.pins = {QByteArray(32, 'a')};
    QJsonObject list = QJsonDocument::fromJson(desk.listText(wish)).object();
    const QJsonObject changes = QJsonDocument::fromJson(change).object();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        list.insert(it.key(), it.value());
    const auto read = domain::readPinText(QJsonDocument(list).toJson());
    QCOMPARE(read ? QString() : read.error().key, fault);
}
