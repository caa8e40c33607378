#include "tests/integration/cli/couriercommandtest.h"

#include "tests/integration/cli/companionserver.h"
#include "tests/integration/cli/receptions.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

void CourierCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_stick = m_folder->filePath(u"stick"_s);
    QVERIFY(QDir().mkpath(m_stick));
    m_key = m_folder->filePath(u"province.key"_s);
    QVERIFY(makeKeys());
}

bool CourierCommandTest::makeKeys()
{
    Program program(m_folder->filePath(u"none"_s));
    program.setVariable(u"MOTCUA_COURIER_PASSWORD"_s, Program::password());
    const Outcome server = program.run({u"courier-key"_s, u"new"_s, m_key});
    const Outcome recovery =
        program.run({u"courier-key"_s, u"new"_s, m_folder->filePath(u"recovery.key"_s)});
    m_courier = {{u"serverKey"_s, server.json()[u"publicKey"_s]},
                 {u"recoveryKey"_s, recovery.json()[u"publicKey"_s]}};
    return server.exit == 0 && recovery.exit == 0;
}

std::unique_ptr<Program> CourierCommandTest::desk(const QString &name, const QString &server)
{
    QDir().mkpath(m_folder->filePath(name));
    auto program = std::make_unique<Program>(m_folder->filePath(name + u"/store"_s));
    program->setVariable(u"MOTCUA_COURIER_PASSWORD"_s, Program::password());
    program->setProfile({{u"courier"_s, m_courier}, {u"desk"_s, name}});
    if (!program->setUp({{u"gateway"_s, server}, {u"sso"_s, server}}))
        return {};
    const Outcome chi =
        program->runAs(u"admin"_s, {u"user"_s, u"add"_s, u"chi"_s, u"--role"_s, u"supervisor"_s});
    return chi.exit == 0 ? std::move(program) : nullptr;
}

void CourierCommandTest::thereAndBack()
{
    const IgateServer server;
    const auto origin = desk(u"Q1"_s, u"http://127.0.0.1:9"_s); // nobody listens there
    const auto hub = desk(u"Q7"_s, server.address());
    QVERIFY(origin && hub);
    const QString page = writePage(m_folder->filePath(u"page.png"_s), u"Tờ khai"_s);
    const Outcome made =
        origin->run({u"dossier"_s, u"new"_s,
                     writeJson(m_folder->filePath(u"r.json"_s), birthRegistration(page))});
    QVERIFY2(made.exit == 0, made.err.constData());
    const QString provisional = made.json()[u"code"_s].toString();

    const Outcome gone = origin->runAs(u"chi"_s, {u"export-usb"_s, m_stick});
    QVERIFY2(gone.exit == 0, gone.err.constData());
    QCOMPARE(gone.json()[u"dossiers"_s].toInt(), 1);
    QCOMPARE(origin->run({u"sync"_s}).exit, 4); // still ours, and still no link

    const QStringList taking{u"import-usb"_s, m_stick, u"--key"_s, m_key};
    for (const int fresh : {1, 0}) { // twice is as once
        const Outcome taken = hub->runAs(u"admin"_s, taking);
        QVERIFY2(taken.exit == 0, taken.err.constData());
        QCOMPARE(taken.json()[u"files"_s][0][u"fresh"_s].toInt(), fresh);
    }
    const Outcome sent = hub->run({u"sync"_s, u"--until-empty"_s, u"--timeout"_s, u"50"_s});
    QVERIFY2(sent.exit == 0, sent.err.constData());
    QCOMPARE(server.state()[u"dossiers"_s].toArray().size(), 1);
    QVERIFY(hub->run({u"dossier"_s, u"list"_s}).json()[u"dossiers"_s].toArray().isEmpty());
    QCOMPARE(hub->run({u"verify"_s}).exit, 0);

    const Outcome told = hub->runAs(u"chi"_s, {u"export-usb"_s, m_stick, u"--key"_s, m_key});
    QVERIFY2(told.exit == 0, told.err.constData());
    QCOMPARE(told.json()[u"answers"_s].toInt(), 1);
    const Outcome home = origin->runAs(u"chi"_s, {u"import-usb"_s, m_stick});
    QVERIFY2(home.exit == 0, home.err.constData());
    QCOMPARE(home.json()[u"accepted"_s].toInt(), 1);
    const QJsonObject shown = origin->run({u"dossier"_s, u"show"_s, provisional}).json();
    QCOMPARE(shown[u"code"_s], server.state()[u"dossiers"_s][0][u"code"_s]);
    QCOMPARE(shown[u"formerCodes"_s][0].toString(), provisional);
    QCOMPARE(shown[u"sync"_s][u"state"_s].toString(), u"accepted"_s);
    QCOMPARE(origin->run({u"verify"_s}).exit, 0);
}

void CourierCommandTest::sentencesAndExitCodes()
{
    const auto origin = desk(u"Q1"_s, u"http://127.0.0.1:9"_s);
    QVERIFY(origin);
    QCOMPARE(origin->run({u"export-usb"_s, m_stick}).exit, 6); // an officer may not
    QCOMPARE(origin->run({u"import-usb"_s, m_stick}).exit, 6);
    const Outcome nothing = origin->runAs(u"chi"_s, {u"import-usb"_s, m_stick});
    QCOMPARE(nothing.exit, 1);
    QVERIFY2(nothing.err.contains("không có gì"), nothing.err.constData());
    const Outcome nowhere = origin->runAs(u"chi"_s, {u"export-usb"_s, m_stick + u"/none"_s});
    QCOMPARE(nowhere.exit, 1);
    QVERIFY2(nowhere.err.contains("USB"), nowhere.err.constData());
    QCOMPARE(origin->runAs(u"chi"_s, {u"export-usb"_s, m_stick}).exit, 0); // nothing waits
    QVERIFY(QDir(m_stick).isEmpty());
    origin->setVariable(u"MOTCUA_COURIER_PASSWORD"_s, u"khác hẳn"_s);
    QCOMPARE(origin->runAs(u"chi"_s, {u"import-usb"_s, m_stick, u"--key"_s, m_key}).exit, 6);
    QCOMPARE(origin->run({u"courier-key"_s, u"new"_s, m_key}).exit, 1); // it is there
}

} // namespace motcua::tests
