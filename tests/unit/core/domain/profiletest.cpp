#include "tests/unit/core/domain/profiletest.h"

#include "app/core/domain/profile.h"
#include "resources/resources.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace motcua::domain;

namespace motcua::tests
{

namespace
{

QByteArray resource(const QString &name)
{
    QFile file(u":/motcua/profiles/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject shortest()
{
    return {{u"agency"_s, QJsonObject{{u"code"_s, u"H38.28.05"_s}, {u"name"_s, u"Phường Mẫu"_s}}},
            {u"igate"_s, QJsonObject{{u"gateway"_s, u"https://api.igate.example"_s},
                                     {u"clientId"_s, u"desk"_s}}}};
}

/// `json` with the value at a dotted path replaced; an undefined value removes it.
QJsonObject with(QJsonObject json, const QString &path, const QJsonValue &value)
{
    const QString head = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    if (!rest.isEmpty())
        json[head] = with(json[head].toObject(), rest, value);
    else if (value.isUndefined())
        json.remove(head);
    else
        json[head] = value;
    return json;
}

QJsonObject officer()
{
    return with(with(shortest(), u"igate.adapter"_s, u"officer"_s), u"igate.sso"_s,
                u"https://sso.igate.example"_s);
}

/// Calls `each` with the dotted path of every property of a schema.
void walk(const QJsonObject &schema, const QString &prefix,
          const std::function<void(const QString &, const QJsonObject &)> &each)
{
    const QJsonObject properties = schema[u"properties"_s].toObject();
    for (auto entry = properties.begin(); entry != properties.end(); ++entry) {
        const QJsonObject inner = entry->toObject();
        each(prefix + entry.key(), inner);
        walk(inner, prefix + entry.key() + u'.', each);
    }
}

QString described(const ProfileCheck &check)
{
    QStringList lines;
    for (const ProfileProblem &problem : check.problems)
        lines += problem.path + u' ' + problem.error.key;
    return lines.join(u"; "_s);
}

} // namespace

void ProfileTest::initTestCase()
{
    initResources();
    m_schema = QJsonDocument::fromJson(resource(u"profile.schema.json"_s)).object();
    QVERIFY(!m_schema.isEmpty());
}

void ProfileTest::acceptsTheShortestProfile()
{
    const auto check = readProfile(shortest());
    QCOMPARE(described(check), QString());
    const Profile &profile = check.profile;
    QCOMPARE(profile.agency.level, u"commune"_s);
    QCOMPARE(profile.desk, u"Q1"_s);
    QCOMPARE(profile.papers.set2025From, QDate(2025, 9, 15));
    QCOMPARE(profile.papers.copiesOf(PaperKind::Receipt), 2);
    QCOMPARE(profile.calendar, u"vn"_s);
    QCOMPARE(profile.igate.adapter, IgateAdapter::Connector);
    QCOMPARE(profile.igate.grant, IgateGrant::ClientCredentials);
    QCOMPARE(profile.igate.realm, u"digo"_s);
    QCOMPARE(profile.igate.paths, defaultPaths());
    QCOMPARE(profile.numbering.orderWidth, 4);
    QCOMPARE(profile.numbering.pattern.text(), NumberPattern().text());
    QCOMPARE(profile.scan.dpi, 300);
    QCOMPARE(profile.source, shortest());

    const auto ofOfficer = readProfile(with(officer(), u"igate.clientId"_s, {}));
    QCOMPARE(described(ofOfficer), QString());
    QCOMPARE(ofOfficer.profile.igate.clientId, u"web-onegate"_s);
}

void ProfileTest::readsEveryKey()
{
    const auto check = readProfile(R"({
        "agency": {"code": "000.01.02.H38", "name": "Mẫu", "level": "province", "parentName": "Tỉnh"},
        "desk": "Quầy 2", "formSet": "2018", "calendar": "mine.json", "receiptPaper": "A4",
        "hotline": "1900", "lookupUrl": "https://look.example/up", "lateEntryDays": 3,
        "nextYearMonth": 10,
        "papers": {"formSetFrom": {"2025": "2025-10-01"}, "copies": {"receipt": 3, "book": 2},
                   "sizes": {"apology": "A4"}},
        "numbering": {"drawAhead": 20, "orderWidth": 5,
                      "pattern": "{order:5}/{agency}/{yyyy}{MM}{dd}",
                      "leases": {"key": "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=", "perDay": 9, "daysAhead": 2}},
        "courier": {"serverKey": "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=",
                    "recoveryKey": "AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM="},
        "igate": {"adapter": "officer", "grant": "password", "gateway": "https://a.example:8443/api/",
                  "sso": "http://127.0.0.1:8081", "realm": "r", "clientId": "c", "userName": "u",
                  "patternId": "p", "agencyId": "a", "paths": {"dossierCreate": "/pa/dossier"},
                  "statusMap": {"5": "awaitingSupplement", "Đã trả": "returned"},
                  "numberCode": "agency", "caFile": "ca.pem",
                  "pins": {"file": "pins.json", "key": "BAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ="},
                  "tus": {"endpoint": "https://a.example/files/", "fileIdHeader": "X-Id",
                          "firstChunkBytes": 65536, "wholeBelowBytes": 0}},
        "scan": {"dpi": 200, "mode": "gray", "source": "flatbed", "paper": "A5", "device": "d",
                 "deskew": false, "leaveOutBlank": false, "showTestDevices": true},
        "digitisation": {"any": 1}, "targets": {"any": [2]}})"_ba);
    QCOMPARE(described(check), QString());
    const Profile &p = check.profile;
    QCOMPARE(p.papers.set2025From, QDate(2025, 10, 1)); // goes before the older key
    QCOMPARE(p.papers.copiesOf(PaperKind::Receipt), 3);
    QCOMPARE(p.papers.copiesOf(PaperKind::Book), 2);
    QCOMPARE(p.papers.copiesOf(PaperKind::ControlSlip), 1);
    QCOMPARE(p.papers.sizes.value(PaperKind::Apology), u"A4"_s);
    QVERIFY(!readProfile(with(shortest(), u"formSet"_s, u"2018"_s))
                 .profile.papers.set2025From.isValid());
    QCOMPARE(p.agency.code, u"000.01.02.H38"_s);
    QCOMPARE(p.agency.level, u"province"_s);
    QCOMPARE(p.agency.parentName, u"Tỉnh"_s);
    QCOMPARE(p.desk, u"Quầy 2"_s);
    QCOMPARE(p.calendar, u"mine.json"_s);
    QCOMPARE(p.receiptPaper, u"A4"_s);
    QCOMPARE(p.hotline, u"1900"_s);
    QCOMPARE(p.lateEntryDays, 3);
    QCOMPARE(p.nextYearMonth, 10);
    QCOMPARE(p.lookupUrl, u"https://look.example/up"_s);
    QCOMPARE(p.numbering.drawAhead, 20);
    QCOMPARE(p.numbering.orderWidth, 5);
    QCOMPARE(p.numbering.pattern.text(), u"{order:5}/{agency}/{yyyy}{MM}{dd}"_s);
    QCOMPARE(p.igate.adapter, IgateAdapter::Officer);
    QCOMPARE(p.igate.grant, IgateGrant::Password);
    QCOMPARE(p.igate.gateway, QUrl(u"https://a.example:8443/api"_s));
    QCOMPARE(p.igate.sso, QUrl(u"http://127.0.0.1:8081"_s));
    QCOMPARE(p.igate.realm, u"r"_s);
    QCOMPARE(p.igate.clientId, u"c"_s);
    QCOMPARE(p.igate.userName, u"u"_s);
    QCOMPARE(p.igate.patternId, u"p"_s);
    QCOMPARE(p.igate.agencyId, u"a"_s);
    QCOMPARE(p.igate.paths[u"dossierCreate"_s], u"/pa/dossier"_s);
    QCOMPARE(p.igate.paths[u"dossierSearch"_s], defaultPaths()[u"dossierSearch"_s]);
    QCOMPARE(p.igate.statusMap[u"Đã trả"_s], u"returned"_s);
    QCOMPARE(p.igate.numberCode, u"agency"_s);
    QCOMPARE(p.igate.caFile, u"ca.pem"_s);
    QCOMPARE(p.numbering.leases.key, QByteArray(32, 1));
    QCOMPARE(p.numbering.leases.perDay, 9);
    QCOMPARE(p.numbering.leases.daysAhead, 2);
    QCOMPARE(p.courier.serverKey, QByteArray(32, 2));
    QCOMPARE(p.courier.recoveryKey, QByteArray(32, 3));
    QVERIFY(p.igate.pins.isUsed());
    QCOMPARE(p.igate.pins.key, QByteArray(32, 4));
    QCOMPARE(p.igate.tus.endpoint, QUrl(u"https://a.example/files"_s));
    QCOMPARE(p.igate.tus.fileIdHeader, "X-Id"_ba);
    QCOMPARE(p.igate.tus.firstChunkBytes, 65536);
    QCOMPARE(p.igate.tus.wholeBelowBytes, 0);
    QCOMPARE(p.scan.dpi, 200);
    QCOMPARE(p.scan.mode, u"gray"_s);
    QCOMPARE(p.scan.source, u"flatbed"_s);
    QCOMPARE(p.scan.paper, u"A5"_s);
    QCOMPARE(p.scan.device, u"d"_s);
    QVERIFY(!p.scan.deskew && !p.scan.leaveOutBlank && p.scan.showTestDevices);
    QCOMPARE(p.digitisation, (QJsonObject{{u"any"_s, 1}}));
    QCOMPARE(p.targets, (QJsonObject{{u"any"_s, QJsonArray{2}}}));
}

void ProfileTest::acceptsTheDemo()
{
    QCOMPARE(described(readProfile(resource(u"demo.json"_s))), QString());
}

void ProfileTest::findsOneFault_data()
{
    QTest::addColumn<QJsonObject>("profile");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const QJsonObject &profile, const QString &path,
                        const QString &key) { QTest::newRow(name) << profile << path << key; };
    const auto changed = [&](const char *name, const QString &path, const QJsonValue &value,
                             const QString &key) {
        row(name, with(shortest(), path, value), u"$."_s + path, key);
    };
    const QJsonValue gone(QJsonValue::Undefined);

    changed("no agency", u"agency"_s, gone, u"json.missing"_s);
    changed("no igate", u"igate"_s, gone, u"json.missing"_s);
    changed("no code", u"agency.code"_s, gone, u"json.missing"_s);
    changed("null name", u"agency.name"_s, QJsonValue::Null, u"json.missing"_s);
    changed("blank name", u"agency.name"_s, u"  "_s, u"json.missing"_s);
    changed("no gateway", u"igate.gateway"_s, gone, u"json.missing"_s);
    changed("no client", u"igate.clientId"_s, gone, u"json.missing"_s);
    row("officer without sso", with(officer(), u"igate.sso"_s, gone), u"$.igate.sso"_s,
        u"json.missing"_s);
    row("password without user", with(officer(), u"igate.grant"_s, u"password"_s),
        u"$.igate.userName"_s, u"json.missing"_s);
    const QString publicKey = QString::fromLatin1(QByteArray(32, 'k').toBase64());
    changed("key too short", u"igate.pins.key"_s, u"QUJD"_s, u"profile.publicKey"_s);
    changed("key no base64", u"numbering.leases.key"_s, u"***"_s, u"profile.publicKey"_s);
    row("one courier key", with(shortest(), u"courier.serverKey"_s, publicKey),
        u"$.courier.recoveryKey"_s, u"json.missing"_s);
    row("pins without a key", with(shortest(), u"igate.pins.file"_s, u"pins.json"_s),
        u"$.igate.pins.key"_s, u"json.missing"_s);
    changed("tus in the open", u"igate.tus.endpoint"_s, u"http://files.example/"_s,
            u"profile.insecureUrl"_s);
    changed("tiny pieces", u"igate.tus.firstChunkBytes"_s, 1000, u"json.range"_s);
    changed("agency is a text", u"agency"_s, u"x"_s, u"json.expectedObject"_s);
    changed("desk is a number", u"desk"_s, 1, u"json.expectedText"_s);
    changed("desk without letters", u"desk"_s, u"--"_s, u"profile.desk"_s);
    changed("code with blanks", u"agency.code"_s, u"H38 28"_s, u"profile.agencyCode"_s);
    changed("code too long", u"agency.code"_s, QString(36, u'A'), u"profile.agencyCode"_s);
    changed("level", u"agency.level"_s, u"district"_s, u"json.oneOf"_s);
    changed("form set", u"formSet"_s, u"2020"_s, u"json.oneOf"_s);
    changed("form set before its circular", u"papers.formSetFrom.2025"_s, u"2025-09-14"_s,
            u"profile.formSetEarly"_s);
    changed("form set from no day", u"papers.formSetFrom.2025"_s, u"15/9/2025"_s, u"json.date"_s);
    changed("unknown form set", u"papers.formSetFrom.2030"_s, u"2030-01-01"_s,
            u"json.unknownKeyNear"_s);
    changed("no copy", u"papers.copies.receipt"_s, 0, u"json.range"_s);
    changed("copies of nothing", u"papers.copies.letter"_s, 1, u"json.unknownKey"_s);
    changed("size", u"papers.sizes.apology"_s, u"A3"_s, u"json.oneOf"_s);
    changed("size of a list", u"papers.sizes.book"_s, u"A5"_s, u"json.unknownKey"_s);
    changed("dpi below", u"scan.dpi"_s, 10, u"json.range"_s);
    changed("dpi above", u"scan.dpi"_s, 2400, u"json.range"_s);
    changed("dpi broken", u"scan.dpi"_s, 300.5, u"json.expectedInteger"_s);
    changed("flag as text", u"scan.deskew"_s, u"yes"_s, u"json.expectedFlag"_s);
    changed("unknown key", u"printer"_s, u"x"_s, u"json.unknownKey"_s);
    changed("near key", u"igate.gatway"_s, u"x"_s, u"json.unknownKeyNear"_s);
    changed("near key in case", u"igate.clientid"_s, u"x"_s, u"json.unknownKeyNear"_s);
    changed("unknown endpoint", u"igate.paths.dosierCreate"_s, u"/x"_s, u"json.unknownKeyNear"_s);
    changed("path without slash", u"igate.paths.token"_s, u"token"_s, u"profile.path"_s);
    changed("status to nowhere", u"igate.statusMap.7"_s, u"gone"_s, u"json.oneOf"_s);
    changed("status as number", u"igate.statusMap.7"_s, 7, u"json.expectedText"_s);
    changed("number pattern", u"numbering.pattern"_s, u"{agency}-{order:4}"_s,
            u"profile.numberPattern"_s);
    changed("look-up address", u"lookupUrl"_s, u"somewhere"_s, u"profile.url"_s);
    changed("targets", u"targets"_s, QJsonArray(), u"json.expectedObject"_s);
}

void ProfileTest::findsOneFault()
{
    QFETCH(QJsonObject, profile);
    QFETCH(QString, path);
    QFETCH(QString, key);
    const auto check = readProfile(profile);
    QVERIFY2(!check.problems.isEmpty(), "nothing found");
    QCOMPARE(check.problems.first().path, path);
    QCOMPARE(check.problems.first().error.key, key);
    QCOMPARE(check.problems.first().error.arguments.value(0), path);
    // A number where a state's name belongs is both no text and no state.
    if (QTest::currentDataTag() != "status as number"_ba)
        QCOMPARE(described(check), path + u' ' + key);
}

void ProfileTest::findsAllFaultsAtOnce()
{
    QJsonObject profile = with(shortest(), u"agency.name"_s, QJsonValue::Undefined);
    profile = with(profile, u"igate.gateway"_s, u"http://api.igate.example"_s);
    profile = with(profile, u"scan.dpi"_s, u"many"_s);
    profile = with(profile, u"hotlin"_s, u"1900"_s);
    const auto check = readProfile(profile);
    QCOMPARE(described(check), u"$.agency.name json.missing; $.igate.gateway profile.insecureUrl; "
                               "$.scan.dpi json.expectedInteger; $.hotlin json.unknownKeyNear"_s);
    QCOMPARE(check.problems.last().error.arguments, (QStringList{u"$.hotlin"_s, u"hotline"_s}));
}

void ProfileTest::judgesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("key"); // empty = accepted
    const auto row = [](const QString &address, const QString &key) {
        QTest::newRow(qPrintable(address)) << address << key;
    };
    row(u"https://api.igate.example"_s, {});
    row(u"https://api.igate.example:8443/base/"_s, {});
    row(u"http://127.0.0.1:8480"_s, {});
    row(u"http://127.1.2.3"_s, {});
    row(u"http://localhost:8480"_s, {});
    row(u"http://[::1]:8480"_s, {});
    row(u"http://api.igate.example"_s, u"profile.insecureUrl"_s);
    row(u"http://127.0.0.1.example"_s, u"profile.insecureUrl"_s);
    row(u"http://localhost.example"_s, u"profile.insecureUrl"_s);
    row(u"http://192.168.1.5"_s, u"profile.insecureUrl"_s);
    row(u"http://0.0.0.0"_s, u"profile.insecureUrl"_s);
    row(u"HTTP://API.IGATE.EXAMPLE"_s, u"profile.insecureUrl"_s);
    row(u"ftp://api.igate.example"_s, u"profile.url"_s);
    row(u"api.igate.example"_s, u"profile.url"_s);
    row(u"https://"_s, u"profile.url"_s);
    row(u"https://name:word@api.igate.example"_s, u"profile.url"_s);
    row(u"https://api.igate.example/?x=1"_s, u"profile.url"_s);
    row(u"https://api.igate.example/#x"_s, u"profile.url"_s);
}

void ProfileTest::judgesAddresses()
{
    QFETCH(QString, address);
    QFETCH(QString, key);
    const auto check = readProfile(with(shortest(), u"igate.gateway"_s, address));
    QCOMPARE(check.problems.isEmpty() ? QString() : check.problems.first().error.key, key);
    QCOMPARE(check.profile.igate.gateway.isEmpty(), !key.isEmpty());
    QVERIFY(!check.profile.igate.gateway.path().endsWith(u'/'));
}

void ProfileTest::reportsTextThatIsNoProfile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing") << QByteArray() << u"json.syntax"_s;
    QTest::newRow("cut") << R"({"agency": )"_ba << u"json.syntax"_s;
    QTest::newRow("list") << "[]"_ba << u"json.expectedObject"_s;
    QTest::newRow("HTML") << "<html></html>"_ba << u"json.syntax"_s;
}

void ProfileTest::reportsTextThatIsNoProfile()
{
    QFETCH(QByteArray, bytes);
    const auto check = readProfile(bytes);
    QCOMPARE(check.problems.size(), 1);
    QCOMPARE(check.problems.first().path, u"$"_s);
    QTEST(check.problems.first().error.key, "key");
}

void ProfileTest::rightsAreRead()
{
    QCOMPARE(readProfile(shortest()).profile.rights.supervisorOnly, QStringList{u"extend"_s});
    const auto none = readProfile(with(shortest(), u"rights.supervisorOnly"_s, QJsonArray()));
    QCOMPARE(described(none), QString());
    QVERIFY(none.profile.rights.supervisorOnly.isEmpty());
    const auto more = readProfile(
        with(shortest(), u"rights.supervisorOnly"_s, QJsonArray{u"refuse"_s, u"correct"_s}));
    QCOMPARE(more.profile.rights.supervisorOnly, QStringList({u"refuse"_s, u"correct"_s}));
    const auto wrong =
        readProfile(with(shortest(), u"rights.supervisorOnly"_s, QJsonArray{u"transfer"_s}));
    QCOMPARE(wrong.problems.size(), 1);
    QVERIFY(wrong.problems.first().path.startsWith(u"$.rights.supervisorOnly"_s));
}

void ProfileTest::guardsStayOn()
{
    QCOMPARE(readProfile(shortest()).profile.security, SecurityProfile());
    const auto set = readProfile(with(shortest(), u"security.loginFailures"_s, 3));
    QCOMPARE(described(set), QString());
    QCOMPARE(set.profile.security.loginFailures, 3);
    for (const auto &[key, value] :
         {std::pair(u"passwordLength"_s, 7), std::pair(u"loginFailures"_s, 11),
          std::pair(u"loginWaitMinutes"_s, 0)}) {
        const auto off = readProfile(with(shortest(), u"security."_s + key, value));
        QCOMPARE(off.problems.size(), 1);
        QCOMPARE(off.problems.first().path, u"$.security."_s + key);
    }
}

void ProfileTest::schemaAndReaderKnowTheSameKeys()
{
    QStringList schemaKeys;
    walk(m_schema, QString(), [&](const QString &path, const QJsonObject &schema) {
        schemaKeys += path;
        QVERIFY2(schema[u"description"_s].toString().size() > 5, qPrintable(path));
    });
    QStringList readerKeys = profileKeys();
    schemaKeys.sort();
    readerKeys.sort();
    QCOMPARE(schemaKeys, readerKeys);
    QVERIFY(readerKeys.contains(u"igate.paths.connectorLogin"_s));
}

void ProfileTest::schemaAndReaderHaveTheSameDefaults()
{
    QJsonObject spelledOut = shortest();
    int defaults = 0;
    walk(m_schema, QString(), [&](const QString &path, const QJsonObject &schema) {
        if (!schema.contains(u"default"_s))
            return;
        spelledOut = with(spelledOut, path, schema[u"default"_s]);
        ++defaults;
    });
    QVERIFY(defaults > 40);
    const auto check = readProfile(spelledOut);
    QCOMPARE(described(check), QString());
    const Profile &said = check.profile;
    const Profile silent = readProfile(shortest()).profile;
    QCOMPARE(said.agency.level, silent.agency.level);
    QCOMPARE(said.agency.parentName, silent.agency.parentName);
    QCOMPARE(said.desk, silent.desk);
    QCOMPARE(said.calendar, silent.calendar);
    QCOMPARE(said.receiptPaper, silent.receiptPaper);
    QCOMPARE(said.papers.set2025From, silent.papers.set2025From);
    for (const PaperKind kind : allPaperKinds)
        QCOMPARE(said.papers.copiesOf(kind), silent.papers.copiesOf(kind));
    QCOMPARE(said.lateEntryDays, silent.lateEntryDays);
    QCOMPARE(said.nextYearMonth, silent.nextYearMonth);
    QCOMPARE(said.security.lockAfterMinutes, silent.security.lockAfterMinutes);
    QCOMPARE(said.identity.warnExpired, silent.identity.warnExpired);
    QCOMPARE(said.numbering.drawAhead, silent.numbering.drawAhead);
    QCOMPARE(said.numbering.orderWidth, silent.numbering.orderWidth);
    QCOMPARE(said.igate.adapter, silent.igate.adapter);
    QCOMPARE(said.igate.grant, silent.igate.grant);
    QCOMPARE(said.igate.realm, silent.igate.realm);
    QCOMPARE(said.igate.paths, silent.igate.paths);
    QCOMPARE(said.igate.numberCode, silent.igate.numberCode);
    QCOMPARE(said.scan.dpi, silent.scan.dpi);
    QCOMPARE(said.scan.mode, silent.scan.mode);
    QCOMPARE(said.scan.source, silent.scan.source);
    QCOMPARE(said.scan.paper, silent.scan.paper);
    QCOMPARE(said.scan.deskew, silent.scan.deskew);
    QCOMPARE(said.scan.leaveOutBlank, silent.scan.leaveOutBlank);
    QCOMPARE(said.scan.showTestDevices, silent.scan.showTestDevices);
}

void ProfileTest::schemaAndReaderHaveTheSameBounds()
{
    int bounded = 0;
    walk(m_schema, QString(), [&](const QString &path, const QJsonObject &schema) {
        if (!schema.contains(u"minimum"_s))
            return;
        ++bounded;
        const auto faults = [&](qint64 value) {
            return readProfile(with(shortest(), path, value)).problems.size();
        };
        const qint64 least = schema[u"minimum"_s].toInteger();
        const qint64 most = schema[u"maximum"_s].toInteger();
        QVERIFY2(faults(least - 1) == faults(least) + 1, qPrintable(path));
        QVERIFY2(faults(most + 1) == faults(most) + 1, qPrintable(path));
    });
    QVERIFY(bounded >= 20);
}

void ProfileTest::schemaAndReaderAllowTheSameWords()
{
    int lists = 0;
    walk(m_schema, QString(), [&](const QString &path, const QJsonObject &schema) {
        const QJsonArray words = schema[u"enum"_s].toArray();
        if (words.isEmpty())
            return;
        ++lists;
        QJsonObject base = with(officer(), u"igate.userName"_s, u"u"_s);
        base = with(base, u"igate.clientId"_s, u"c"_s);
        for (const auto &word : words)
            QCOMPARE(described(readProfile(with(base, path, word))), QString());
        // The sentence about a wrong word lists the right ones: the same as the schema's.
        const auto check = readProfile(with(base, path, u"?"_s));
        QCOMPARE(check.problems.size(), 1);
        QStringList allowed;
        for (const auto &word : words)
            allowed += word.toString();
        QCOMPARE(check.problems.first().error.arguments.value(1), allowed.join(u", "_s));
    });
    QVERIFY(lists >= 8);
}

} // namespace motcua::tests
