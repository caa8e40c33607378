#include "tests/integration/cli/servertest.h"

#include "tests/integration/cli/receptions.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

void ServerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_program = std::make_unique<Program>(m_folder->filePath(u"store"_s));
}

QString ServerTest::receiveOne(const QString &address, const QString &adapter)
{
    if (!m_program->setUp({{u"gateway"_s, address}, {u"sso"_s, address}, {u"adapter"_s, adapter}}))
        return {};
    const QString page =
        writePage(m_folder->filePath(u"page.png"_s), u"Tờ khai đăng ký khai sinh"_s);
    const Outcome made = m_program->run(
        {u"dossier"_s, u"new"_s,
         writeJson(m_folder->filePath(u"reception.json"_s), birthRegistration(page))});
    if (made.exit != 0)
        qWarning("%s", made.err.constData());
    m_id = made.json()[u"id"_s].toString();
    return made.json()[u"code"_s].toString();
}

QString ServerTest::code() const
{
    const auto list = m_program->run({u"dossier"_s, u"list"_s}).json()[u"dossiers"_s].toArray();
    return list.size() == 1 ? list.first()[u"code"_s].toString() : QString();
}

void ServerTest::compareWithServer(const IgateServer &server) const
{
    const QJsonArray dossiers = server.state()[u"dossiers"_s].toArray();
    QCOMPARE(dossiers.size(), 1); // exactly one
    QCOMPARE(dossiers.first()[u"code"_s].toString(), code());
    const QJsonObject shown = m_program->run({u"dossier"_s, u"show"_s, code()}).json();
    QCOMPARE(shown[u"sync"_s][u"state"_s].toString(), u"accepted"_s);
    const QJsonArray files = dossiers.first()[u"files"_s].toArray();
    QCOMPARE(files.size(), 1);
    const QJsonObject document = shown[u"components"_s][0][u"documents"_s][0].toObject();
    QCOMPARE(files.first()[u"sha256"_s].toString(), document[u"sha256"_s].toString());
    QCOMPARE(files.first()[u"size"_s].toInteger(), document[u"bytes"_s].toInteger());
    QCOMPARE(m_program->run({u"verify"_s}).exit, 0);
}

void ServerTest::serverDownThenUp_data()
{
    QTest::addColumn<QString>("adapter");
    QTest::newRow("connector") << u"connector"_s;
    QTest::newRow("officer") << u"officer"_s;
}

void ServerTest::serverDownThenUp()
{
    QFETCH(QString, adapter);
    const quint16 port = freePort();
    const QString provisional = receiveOne(u"http://127.0.0.1:%1"_s.arg(port), adapter);
    QVERIFY(provisional.startsWith(u'T'));

    const Outcome down = m_program->run({u"sync"_s});
    QCOMPARE(down.exit, 4);
    QCOMPARE(down.json()[u"waiting"_s].toInt(), 1);

    const IgateServer server({u"--port"_s, QString::number(port)});
    QVERIFY(!server.address().isEmpty());
    const Outcome up = m_program->run({u"sync"_s});
    QVERIFY2(up.exit == 0, up.err.constData());
    QCOMPARE(up.json()[u"sent"_s].toInt(), 1);
    compareWithServer(server);
    // The number on the paper that the citizen took home still finds the dossier.
    const Outcome former = m_program->run({u"dossier"_s, u"show"_s, provisional});
    QCOMPARE(former.json()[u"id"_s].toString(), m_id);
    QCOMPARE(former.json()[u"formerCodes"_s].toArray().first().toString(), provisional);
    // And once more: nothing is sent twice.
    QCOMPARE(m_program->run({u"sync"_s}).json()[u"sent"_s].toInt(), 0);
    compareWithServer(server);
}

void ServerTest::swallowedAnswer_data()
{
    QTest::addColumn<QString>("adapter");
    QTest::addColumn<QString>("how");
    for (const char *how : {"cutAfter", "truncated", "empty", "html"}) {
        for (const char *adapter : {"connector", "officer"})
            QTest::addRow("%s %s", adapter, how)
                << QString::fromLatin1(adapter) << QString::fromLatin1(how);
    }
}

void ServerTest::swallowedAnswer()
{
    QFETCH(QString, adapter);
    QFETCH(QString, how);
    const IgateServer server;
    QVERIFY(!receiveOne(server.address(), adapter).isEmpty());
    const QJsonObject fault{{u"match"_s, u"create"_s}, {u"nth"_s, 1}, {u"how"_s, how}};
    QVERIFY(server.set({{u"faults"_s, QJsonArray{fault}}}));
    const Outcome first = m_program->run({u"sync"_s, u"--until-empty"_s, u"--timeout"_s, u"50"_s});
    QVERIFY2(first.exit == 0, first.err.constData());
    compareWithServer(server);
}

void ServerTest::htmlInsteadOfAnAnswer()
{
    const IgateServer server;
    QVERIFY(!receiveOne(server.address(), u"connector"_s).isEmpty());
    const QJsonObject portal{{u"match"_s, u"*"_s}, {u"nth"_s, 0}, {u"how"_s, u"html"_s}};
    QVERIFY(server.set({{u"faults"_s, QJsonArray{portal}}}));
    const Outcome captive = m_program->run({u"sync"_s});
    QCOMPARE(captive.exit, 4);
    QVERIFY2(captive.err.contains("trang web"), captive.err.constData());
    QVERIFY(server.set({}));
    QCOMPARE(m_program->run({u"sync"_s}).exit, 0);
    compareWithServer(server);
}

void ServerTest::numbersAreDrawnAhead()
{
    const IgateServer server;
    QVERIFY(m_program->setUp({{u"gateway"_s, server.address()}, {u"sso"_s, server.address()}}));
    // The test profile asks for none ahead, so the first number is drawn at sync.
    QCOMPARE(m_program->run({u"sync"_s}).exit, 0);
    QCOMPARE(server.state()[u"requests"_s][u"number"_s].toInt(), 0);
}

void ServerTest::catalogueIsPulled()
{
    const IgateServer server;
    QVERIFY(m_program->setUp({{u"gateway"_s, server.address()},
                              {u"sso"_s, server.address()},
                              {u"adapter"_s, u"officer"_s}}));
    const Outcome pulled = m_program->runAs(u"admin"_s, {u"catalogue"_s, u"pull"_s});
    QVERIFY2(pulled.exit == 0, pulled.err.constData());
    QCOMPARE(pulled.json()[u"imported"_s].toInt(), 5);
    const Outcome found = m_program->run({u"catalogue"_s, u"find"_s, u"khai sinh"_s});
    QVERIFY(!found.json()[u"procedures"_s].toArray().isEmpty());
}

/// The office knows more of the marriage than the server, whose time limit is prose.
bool ServerTest::importOwnMarriage() const
{
    const QJsonObject own{{u"code"_s, u"1.000894"_s},
                          {u"name"_s, u"Đăng ký kết hôn"_s},
                          {u"limit"_s, QJsonObject{{u"amount"_s, 2}, {u"unit"_s, u"workday"_s}}},
                          {u"paper"_s, u"assisted"_s},
                          {u"receiptForm"_s, u"CT04"_s},
                          {u"validFrom"_s, u"2025-07-01"_s}};
    const QString file = writeJson(
        m_folder->filePath(u"own.json"_s),
        {{u"id"_s, u"xa-mau"_s}, {u"version"_s, u"2026.1"_s}, {u"procedures"_s, QJsonArray{own}}});
    const Outcome imported = m_program->runAs(u"admin"_s, {u"catalogue"_s, u"import"_s, file});
    return imported.exit == 0;
}

void ServerTest::aPullKeepsEndsAndReports()
{
    const IgateServer server;
    QVERIFY(m_program->setUp({{u"gateway"_s, server.address()},
                              {u"sso"_s, server.address()},
                              {u"adapter"_s, u"officer"_s}}));
    QVERIFY(importOwnMarriage());
    const QStringList pull{u"catalogue"_s, u"pull"_s};
    const auto lineOf = [](const Outcome &pulled, const QString &code) {
        for (const QJsonValue &line : pulled.json()[u"procedures"_s].toArray())
            if (line[u"code"_s] == code)
                return line.toObject();
        return QJsonObject();
    };
    const Outcome first = m_program->runAs(u"admin"_s, pull);
    QVERIFY2(first.exit == 0, first.err.constData());
    const QJsonObject marriage = lineOf(first, u"1.000894"_s);
    QCOMPARE(marriage[u"step"_s].toString(), u"changed"_s);
    QCOMPARE(marriage[u"unreadLimit"_s].toString(), u"Trong ngày làm việc"_s);
    QCOMPARE(marriage[u"limit"_s][u"amount"_s].toInt(), 2);
    QVERIFY(marriage[u"kept"_s].toArray().contains(u"receiptForm"_s));
    QCOMPARE(marriage[u"messages"_s].toArray().size(), 1);

    // Nothing is new; what is closed ends, what is only missing stays.
    QVERIFY(server.set(
        {{u"closedProcedures"_s, u"1.000656"_s}, {u"unlistedProcedures"_s, u"1.004873"_s}}));
    const Outcome second = m_program->runAs(u"admin"_s, pull);
    QVERIFY2(second.exit == 0, second.err.constData());
    QCOMPARE(second.json()[u"imported"_s].toInt(), 0);
    QCOMPARE(second.json()[u"same"_s].toInt(), 3);
    QCOMPARE(second.json()[u"ended"_s].toInt(), 1);
    QCOMPARE(lineOf(second, u"1.000656"_s)[u"step"_s].toString(), u"ended"_s);
    QCOMPARE(lineOf(second, u"1.004873"_s)[u"step"_s].toString(), u"notTold"_s);
    const auto found = [this](const QString &code) {
        return m_program->run({u"catalogue"_s, u"find"_s, code})
            .json()[u"procedures"_s]
            .toArray()
            .size();
    };
    QCOMPARE(found(u"1.000656"_s), 0);
    QCOMPARE(found(u"1.004873"_s), 1);
}

void ServerTest::theClockIsCompared()
{
    const IgateServer server;
    QVERIFY(!receiveOne(server.address(), u"connector"_s).isEmpty());
    const QStringList show{u"clock"_s, u"show"_s};
    QVERIFY(m_program->run(show).json()[u"serverAheadSeconds"_s].isNull()); // not heard yet
    QCOMPARE(m_program->run({u"sync"_s}).exit, 0);
    const QJsonObject told = m_program->run(show).json();
    QVERIFY(told[u"mayNumber"_s].toBool());
    QVERIFY(std::abs(told[u"serverAheadSeconds"_s].toInt(99)) <= 2); // the same machine
    QCOMPARE(m_program->run({u"clock"_s, u"confirm"_s, u"--reason"_s, u"x"_s}).exit, 6);
    QCOMPARE(
        m_program->runAs(u"admin"_s, {u"user"_s, u"add"_s, u"chi"_s, u"--role"_s, u"supervisor"_s})
            .exit,
        0);
    QCOMPARE(m_program->runAs(u"chi"_s, {u"clock"_s, u"confirm"_s, u"--reason"_s, u" "_s}).exit, 1);
    QCOMPARE(
        m_program->runAs(u"chi"_s, {u"clock"_s, u"confirm"_s, u"--reason"_s, u"đã đối chiếu"_s})
            .exit,
        0);
    QCOMPARE(m_program->run({u"verify"_s}).exit, 0);
}

void ServerTest::whatIsSetAsideCanStayUnsent()
{
    QVERIFY(!receiveOne(u"http://127.0.0.1:9"_s, u"connector"_s).isEmpty());
    const auto item = [this] {
        return m_program->run({u"outbox"_s, u"list"_s}).json()[u"items"_s][0].toObject();
    };
    const QString id = item()[u"id"_s].toString();
    const QStringList withdraw{u"outbox"_s, u"withdraw"_s, id, u"--reason"_s, u"nhập trùng"_s};
    QCOMPARE(m_program->run(withdraw).exit, 6);
    QCOMPARE(
        m_program->runAs(u"admin"_s, {u"user"_s, u"add"_s, u"chi"_s, u"--role"_s, u"supervisor"_s})
            .exit,
        0);
    QCOMPARE(
        m_program->runAs(u"chi"_s, {u"outbox"_s, u"withdraw"_s, u"none"_s, u"--reason"_s, u"x"_s})
            .exit,
        1);
    QCOMPARE(m_program->runAs(u"chi"_s, withdraw).exit, 0);
    QCOMPARE(item()[u"state"_s].toString(), u"cancelled"_s);
    QCOMPARE(m_program->run({u"sync"_s}).exit, 0);          // nothing waits
    QCOMPARE(m_program->runAs(u"chi"_s, withdraw).exit, 1); // once
    QCOMPARE(m_program->run({u"verify"_s}).exit, 0);
}

/// As a province does it, and as an administrator finds out that a list is not its.
void ServerTest::pinsAreSignedAndChecked()
{
    const QString key = m_folder->filePath(u"pins.key"_s);
    const Outcome made = m_program->run({u"pins"_s, u"key"_s, u"--out"_s, key});
    QVERIFY2(made.exit == 0, made.err.constData());
    const auto pin = [](char sign) { return QString::fromLatin1(QByteArray(32, sign).toBase64()); };
    const QString list =
        writeJson(m_folder->filePath(u"list.json"_s), {{u"serial"_s, 1},
                                                       {u"from"_s, u"2026-01-01T00:00:00+07:00"_s},
                                                       {u"until"_s, u"2099-01-01T00:00:00+07:00"_s},
                                                       {u"pins"_s, QJsonArray{pin('a')}},
                                                       {u"backupPins"_s, QJsonArray{pin('b')}}});
    const QString out = m_folder->filePath(u"pins.json"_s);
    const Outcome sealed =
        m_program->run({u"pins"_s, u"sign"_s, list, u"--key"_s, key, u"--out"_s, out});
    QVERIFY2(sealed.exit == 0, sealed.err.constData());
    const auto check = [&](const QJsonValue &publicKey) {
        const QString profile = writeJson(
            m_folder->filePath(u"profile.json"_s),
            {{u"agency"_s, QJsonObject{{u"code"_s, u"H38"_s}, {u"name"_s, u"Mẫu"_s}}},
             {u"igate"_s,
              QJsonObject{{u"gateway"_s, u"https://igate.example"_s},
                          {u"clientId"_s, u"desk"_s},
                          {u"pins"_s, QJsonObject{{u"file"_s, out}, {u"key"_s, publicKey}}}}}});
        return m_program->run({u"pins"_s, u"check"_s, out, u"--profile"_s, profile});
    };
    const Outcome good = check(made.json()[u"publicKey"_s]);
    QVERIFY2(good.exit == 0, good.err.constData());
    QCOMPARE(check(pin('x')).exit, 4); // somebody else's key
}

/// Off unless the profile names the endpoint; without a link a reception goes on.
void ServerTest::peopleAreComparedWithThePopulation()
{
    const quint16 port = freePort();
    const QString address = u"http://127.0.0.1:%1"_s.arg(port);
    QVERIFY(m_program->setUp({{u"gateway"_s, address},
                              {u"sso"_s, address},
                              {u"adapter"_s, u"officer"_s},
                              {u"identityPath"_s, u"/motcua/v1/identity"_s}}));
    const QStringList ask{u"verify-identity"_s, u"--id-number"_s, u"001090000001"_s, u"--name"_s};
    QCOMPARE(m_program->run(ask + QStringList{u"Nguyễn Văn Mẫu"_s}).exit, 4);
    const QString page =
        writePage(m_folder->filePath(u"page.png"_s), u"Tờ khai đăng ký khai sinh"_s);
    QJsonObject reception = birthRegistration(page);
    QJsonObject owner = reception[u"owner"_s].toObject();
    owner[u"idNumber"_s] = u"001090000001"_s;
    owner[u"name"_s] = u"Nguyễn Văn Mẫu"_s;
    owner[u"birthDate"_s] = u"1990-09-01"_s;
    owner[u"sex"_s] = u"male"_s;
    reception[u"owner"_s] = owner;
    const QString file = writeJson(m_folder->filePath(u"reception.json"_s), reception);
    const Outcome offline = m_program->run({u"dossier"_s, u"new"_s, file, u"--verify"_s});
    QVERIFY2(offline.exit == 0, offline.err.constData());

    const IgateServer server({u"--port"_s, QString::number(port)});
    QVERIFY(!server.address().isEmpty());
    const Outcome same = m_program->run(ask + QStringList{u"Nguyễn Văn Mẫu"_s});
    QVERIFY2(same.exit == 0, same.err.constData());
    QCOMPARE(same.json()[u"verified"_s][u"outcome"_s].toString(), u"agrees"_s);
    const Outcome other = m_program->run(ask + QStringList{u"Nguyễn Văn Khác"_s});
    QCOMPARE(other.json()[u"verified"_s][u"outcome"_s].toString(), u"differs"_s);
    QCOMPARE(other.json()[u"verified"_s][u"differing"_s][0].toString(), u"name"_s);
    const Outcome made = m_program->run({u"dossier"_s, u"new"_s, file, u"--verify"_s});
    QVERIFY2(made.exit == 0, made.err.constData());
    const QJsonObject shown =
        m_program->run({u"dossier"_s, u"show"_s, made.json()[u"code"_s].toString()}).json();
    QCOMPARE(shown[u"owner"_s][u"verified"_s][u"outcome"_s].toString(), u"agrees"_s);
    QVERIFY(!shown[u"owner"_s][u"verified"_s][u"officer"_s].toString().isEmpty());
}

void ServerTest::demoPlaysOneDossier()
{
    const Outcome demo = m_program->run({u"demo"_s, u"--headless"_s});
    QVERIFY2(demo.exit == 0, demo.err.constData());
    const QString folder = demo.json()[u"folder"_s].toString();
    QVERIFY(demo.json()[u"code"_s].toString().startsWith(u"H38.28.05-"_s));
    QVERIFY(QFile::exists(folder + u"/receipt.pdf"_s));
    QVERIFY(QDir(folder).removeRecursively());
}

} // namespace motcua::tests
