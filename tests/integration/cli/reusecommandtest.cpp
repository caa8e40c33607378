#include "tests/integration/cli/reusecommandtest.h"

#include "tests/integration/cli/companionserver.h"
#include "tests/integration/cli/receptions.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

const QString number = u"038190000123"_s; // of birthRegistration()

} // namespace

void ReuseCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_program = std::make_unique<Program>(m_folder->filePath(u"store"_s));
    m_page = writePage(m_folder->filePath(u"page.png"_s), u"Giấy chứng sinh"_s);
}

Outcome ReuseCommandTest::receive(const QJsonObject &reception) const
{
    return m_program->run(
        {u"dossier"_s, u"new"_s, writeJson(m_folder->filePath(u"reception.json"_s), reception)});
}

QJsonObject ReuseCommandTest::find(const QStringList &more) const
{
    const Outcome found =
        m_program->run(QStringList{u"reuse"_s, u"find"_s, u"--id-number"_s, number} + more);
    if (found.exit != 0)
        qWarning("%s", found.err.constData());
    return found.json();
}

void ReuseCommandTest::fromOneDossierIntoTheNext()
{
    QVERIFY(m_program->setUp());
    QVERIFY(find()[u"documents"_s].toArray().isEmpty());
    QJsonObject reception = birthRegistration(m_page);
    reception[u"case"_s] = u"co-chung-sinh"_s;
    QJsonArray components = reception[u"components"_s].toArray();
    components.append(QJsonObject{{u"component"_s, u"KS-02"_s}, {u"files"_s, QJsonArray{m_page}}});
    reception[u"components"_s] = components;
    const Outcome first = receive(reception);
    QVERIFY2(first.exit == 0, first.err.constData());

    const QJsonObject found =
        find({u"--procedure"_s, u"1.001193"_s, u"--case"_s, u"co-chung-sinh"_s});
    QCOMPARE(found[u"server"_s][u"asked"_s].toBool(), false);
    QVERIFY(!found[u"server"_s][u"note"_s].toString().isEmpty());
    const QJsonArray documents = found[u"documents"_s].toArray();
    QCOMPARE(documents.size(), 2);
    QCOMPARE(documents[0][u"code"_s], first.json()[u"code"_s]);
    QCOMPARE(documents[0][u"dossier"_s], first.json()[u"id"_s]);
    QCOMPARE(documents[0][u"pages"_s].toInt(), 1);
    QVERIFY(documents[0][u"valid"_s].toBool());
    QVERIFY(!documents[0][u"why"_s].toString().isEmpty());
    const QJsonArray matches = found[u"matches"_s].toArray();
    QCOMPARE(matches.size(), 1); // the declaration is written for one dossier
    QCOMPARE(matches[0][u"componentCode"_s].toString(), u"KS-02"_s);
    QCOMPARE(matches[0][u"match"_s].toString(), u"sameCode"_s);

    components[1] = QJsonObject{
        {u"component"_s, u"KS-02"_s}, {u"originals"_s, 0}, {u"reuse"_s, matches[0][u"document"_s]}};
    reception[u"components"_s] = components;
    const Outcome second = receive(reception);
    QVERIFY2(second.exit == 0, second.err.constData());
    const QJsonObject shown =
        m_program->run({u"dossier"_s, u"show"_s, second.json()[u"code"_s].toString()}).json();
    QCOMPARE(shown[u"components"_s][1][u"documents"_s][0][u"source"_s].toString(), u"reuse"_s);
    // The file went in once; the page of the second declaration is new.
    QCOMPARE(find()[u"documents"_s].toArray().size(), 3);
    QCOMPARE(m_program->run({u"verify"_s}).exit, 0);
    QCOMPARE(m_program->runAs(u"admin"_s, {u"reuse"_s, u"find"_s, u"--id-number"_s, number}).exit,
             6);
}

/// What was handed in later follows the rule of the reception: nobody's paper but the owner's.
void ReuseCommandTest::aSupplementTakesTheOwnersPapersAlone()
{
    QVERIFY(m_program->setUp());
    QJsonObject reception = birthRegistration(m_page);
    reception[u"case"_s] = u"co-chung-sinh"_s;
    QJsonArray components = reception[u"components"_s].toArray();
    components.append(QJsonObject{{u"component"_s, u"KS-02"_s}, {u"files"_s, QJsonArray{m_page}}});
    reception[u"components"_s] = components;
    const auto certificateOf = [this](const QString &code) {
        const QJsonObject shown = m_program->run({u"dossier"_s, u"show"_s, code}).json();
        return shown[u"components"_s][1][u"documents"_s][0][u"id"_s].toString();
    };
    const QString others = certificateOf(receive(reception).json()[u"code"_s].toString());
    QVERIFY(!others.isEmpty());
    QJsonObject owner = reception[u"owner"_s].toObject();
    owner[u"name"_s] = u"Lò Thị Mẫu"_s;
    owner[u"idNumber"_s] = u"038190000456"_s;
    reception[u"owner"_s] = owner;
    const QString code = receive(reception).json()[u"code"_s].toString();
    const QString own = certificateOf(code);
    const Outcome asked = m_program->run({u"dossier"_s, u"supplement"_s, code, u"--item"_s,
                                          u"KS-02"_s, u"--reason"_s, u"Bản chụp mờ"_s});
    QVERIFY2(asked.exit == 0, asked.err.constData());

    const auto supply = [&](const QString &document) {
        const QJsonObject paper{
            {u"component"_s, u"KS-02"_s}, {u"originals"_s, 0}, {u"reuse"_s, document}};
        return m_program->run({u"dossier"_s, u"supplied"_s, code,
                               writeJson(m_folder->filePath(u"papers.json"_s),
                                         {{u"components"_s, QJsonArray{paper}}})});
    };
    const Outcome refused = supply(others);
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.json()[u"error"_s][u"key"_s].toString(), u"reuse.foreign"_s);
    const Outcome taken = supply(own);
    QVERIFY2(taken.exit == 0, taken.err.constData());
    QCOMPARE(taken.json()[u"state"_s].toString(), u"processing"_s);
    QCOMPARE(m_program->run({u"verify"_s}).exit, 0);
}

void ReuseCommandTest::aPaperAtTheServerStandsForOne()
{
    const auto nowhere = u"http://127.0.0.1:9"_s; // nobody listens there
    QVERIFY(m_program->setUp({{u"gateway"_s, nowhere}, {u"sso"_s, nowhere}}));
    QJsonObject reception = birthRegistration(m_page);
    reception[u"case"_s] = u"co-chung-sinh"_s;
    QJsonArray components = reception[u"components"_s].toArray();
    QJsonObject there{{u"component"_s, u"KS-02"_s},
                      {u"originals"_s, 0},
                      {u"reuseServer"_s, QJsonObject{{u"paper"_s, u"Giấy chứng sinh"_s}}}};
    components.append(there);
    reception[u"components"_s] = components;
    QVERIFY(receive(reception).exit != 0); // of which dossier?
    there[u"reuseServer"_s] = QJsonObject{{u"dossier"_s, u"000.00.01.H99-250101-0001"_s}};
    there[u"form"_s] = u"electronic"_s;
    components[1] = there;
    reception[u"components"_s] = components;
    const Outcome received = receive(reception);
    QVERIFY2(received.exit == 0, received.err.constData());
    const QJsonObject shown =
        m_program->run({u"dossier"_s, u"show"_s, received.json()[u"code"_s].toString()}).json();
    const QJsonObject paper = shown[u"components"_s][1].toObject();
    QCOMPARE(paper[u"atServer"_s][u"dossier"_s].toString(), u"000.00.01.H99-250101-0001"_s);
    QCOMPARE(paper[u"form"_s].toString(), u"electronic"_s);
    QVERIFY(paper[u"documents"_s].toArray().isEmpty());
    // Without a link nobody may believe that it comes by itself, or by a stick.
    const Outcome away = m_program->run({u"sync"_s});
    QCOMPARE(away.exit, 4);
    QCOMPARE(away.json()[u"awaitingPapers"_s].toInt(), 1);
    QVERIFY2(away.err.contains("USB"), away.err.constData());
    QCOMPARE(m_program->run({u"verify"_s}).exit, 0);
}

void ReuseCommandTest::theServerIsAskedByNumber_data()
{
    QTest::addColumn<QString>("adapter");
    QTest::newRow("connector") << u"connector"_s;
    QTest::newRow("officer") << u"officer"_s;
}

void ReuseCommandTest::theServerIsAskedByNumber()
{
    QFETCH(QString, adapter);
    const quint16 port = freePort();
    const QString address = u"http://127.0.0.1:%1"_s.arg(port);
    QVERIFY(
        m_program->setUp({{u"gateway"_s, address}, {u"sso"_s, address}, {u"adapter"_s, adapter}}));
    QCOMPARE(receive(birthRegistration(m_page)).exit, 0);
    const bool isOfficer = adapter == "officer"_L1;

    const QJsonObject away = find({u"--server"_s})[u"server"_s].toObject();
    QCOMPARE(away[u"asked"_s].toBool(), isOfficer);
    QVERIFY(!away[u"reached"_s].toBool());
    QVERIFY(!away[u"note"_s].toString().isEmpty());

    const IgateServer server({u"--port"_s, QString::number(port)});
    QVERIFY(!server.address().isEmpty());
    QCOMPARE(m_program->run({u"sync"_s}).exit, 0);
    const QJsonObject found = find({u"--server"_s});
    QCOMPARE(found[u"documents"_s].toArray().size(), 1);
    const QJsonObject there = found[u"server"_s].toObject();
    QCOMPARE(there[u"asked"_s].toBool(), isOfficer);
    QCOMPARE(there[u"dossiers"_s].toArray().size(), isOfficer ? 1 : 0);
    const QJsonArray papers = there[u"documents"_s].toArray();
    QCOMPARE(!papers.isEmpty(), isOfficer);
    for (const QJsonValue &paper : papers) {
        QVERIFY(!paper[u"component"_s].toString().isEmpty());
        QVERIFY(!paper[u"date"_s].toString().isEmpty());
        QVERIFY(!paper[u"why"_s].toString().isEmpty());
    }
}

} // namespace motcua::tests
