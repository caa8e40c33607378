#include "tests/integration/cli/servertest.h"

#include "tests/integration/cli/receptions.h"

#include <QJsonArray>
#include <QTest>
#include <QUrl>

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
