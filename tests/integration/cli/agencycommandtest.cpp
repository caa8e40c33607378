#include "tests/integration/cli/agencycommandtest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

void AgencyCommandTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_program = std::make_unique<Program>(m_folder.filePath(u"store"_s));
    QVERIFY(m_program->setUp());
}

QString AgencyCommandTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

Outcome AgencyCommandTest::agencies(const QStringList &arguments) const
{
    return m_program->runAs(u"admin"_s, QStringList{u"agencies"_s} + arguments);
}

void AgencyCommandTest::faultsAreListed()
{
    const QString file = write(u"bad.json"_s, R"({"agencies":[
{"code":"H99","name":"UBND tỉnh Mẫu"},
{"code":"H99.1","name":"UBND xã Mẫu","parent":"H98"}]})");
    const Outcome refused = agencies({u"import"_s, file});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.sentences().size(), 1);
    const QJsonArray rejected = refused.json()[u"rejected"_s].toArray();
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(rejected[0][u"line"_s].toInt(), 3);
    QCOMPARE(rejected[0][u"path"_s].toString(), u"$.agencies[1].parent"_s);
    QVERIFY(agencies({u"list"_s}).json()[u"agencies"_s].toArray().isEmpty());
    const Outcome partial = agencies({u"import"_s, file, u"--partial"_s});
    QVERIFY2(partial.exit == 0, partial.err.constData());
    QCOMPARE(partial.json()[u"agencies"_s].toInt(), 1);
    QCOMPARE(agencies({u"import"_s, write(u"words"_s, "Kính gửi"), u"--partial"_s}).exit, 1);
}

void AgencyCommandTest::theExampleCanBeTakenIn()
{
    const QString file = m_folder.filePath(u"vi du.json"_s);
    QCOMPARE(agencies({u"example"_s, u"--out"_s, file}).exit, 0);
    const Outcome imported = agencies({u"import"_s, file});
    QVERIFY2(imported.exit == 0, imported.err.constData());
    QCOMPARE(imported.json()[u"agencies"_s].toInt(), 6);
    QVERIFY(imported.err.contains("H38.28.05")); // the desk's own agency is not in the example
    const auto count = [&](const QString &day) {
        return agencies({u"list"_s, u"--day"_s, day}).json()[u"agencies"_s].toArray().size();
    };
    QCOMPARE(count(u"2025-06-30"_s), 5);
    QCOMPARE(count(u"2025-07-01"_s), 3);
    QCOMPARE(agencies({u"list"_s, u"--day"_s, u"hôm qua"_s}).exit, 1);
}

void AgencyCommandTest::codesOfADay()
{
    const Outcome old = agencies({u"show"_s, u"000.11.71.H99"_s, u"--day"_s, u"2025-03-03"_s});
    QVERIFY2(old.exit == 0, old.err.constData());
    QCOMPARE(old.json()[u"isSuccessor"_s].toBool(), false);
    QCOMPARE(old.json()[u"heading"_s][0].toString(), u"Ủy ban nhân dân xã Mẫu Đông"_s);
    const Outcome now = agencies({u"show"_s, u"000.11.71.H99"_s});
    QVERIFY2(now.exit == 0, now.err.constData());
    QCOMPARE(now.json()[u"agency"_s][u"code"_s].toString(), u"H99.17"_s);
    QCOMPARE(now.sentences().size(), 1); // ended, and who took over
    QCOMPARE(agencies({u"show"_s, u"99017"_s}).json()[u"territory"_s][u"name"_s].toString(),
             u"Xã Mẫu"_s);
    QCOMPARE(agencies({u"show"_s, u"H98"_s}).exit, 1);
}

void AgencyCommandTest::aProfileLeavesThem()
{
    const Outcome shown = m_program->runAs(u"admin"_s, {u"profile"_s, u"show"_s});
    const QString file = write(u"profile.json"_s, QJsonDocument(shown.json()).toJson());
    const Outcome applied = m_program->runAs(u"admin"_s, {u"profile"_s, u"apply"_s, file});
    QVERIFY2(applied.exit == 0, applied.err.constData());
    QCOMPARE(agencies({u"show"_s, u"H99.17"_s}).exit, 0);
}

void AgencyCommandTest::officersMayNot()
{
    const QString file = write(u"good.json"_s, R"({"agencies":[{"code":"H99","name":"x"}]})");
    QCOMPARE(m_program->run({u"agencies"_s, u"import"_s, file}).exit, 6);
    QCOMPARE(m_program->run({u"agencies"_s, u"list"_s}).exit, 0);
}

} // namespace motcua::tests
