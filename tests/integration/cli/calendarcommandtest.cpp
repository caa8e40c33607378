#include "tests/integration/cli/calendarcommandtest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

void CalendarCommandTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_program = std::make_unique<Program>(m_folder.filePath(u"store"_s));
    QVERIFY(m_program->setUp());
}

QString CalendarCommandTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

Outcome CalendarCommandTest::calendar(const QStringList &arguments) const
{
    return m_program->runAs(u"admin"_s, QStringList{u"calendar"_s} + arguments);
}

void CalendarCommandTest::everyFaultIsListed()
{
    const Outcome before = calendar({u"show"_s});
    QVERIFY2(before.exit == 0, before.err.constData());
    const QString file = write(u"bad.json"_s, R"({"id":"mau","version":"7","extends":"vn",
"holidays":[
{"date":"2026-13-01","name":"Sai ngày","source":"x","confidence":"high"},
{"date":"2026-12-01","name":"Không nguồn","confidence":"high"}]})");
    const Outcome refused = calendar({u"import"_s, file});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.sentences().size(), 1);
    const QJsonArray rejected = refused.json()[u"rejected"_s].toArray();
    QCOMPARE(rejected.size(), 2);
    QCOMPARE(rejected[0][u"line"_s].toInt(), 3);
    QCOMPARE(rejected[1][u"line"_s].toInt(), 4);
    QCOMPARE(calendar({u"import"_s, write(u"words"_s, "Kính gửi")}).exit, 1);
    QCOMPARE(calendar({u"show"_s}).json(), before.json()); // nothing was taken in
}

void CalendarCommandTest::itCountsFromTheNextLoginOn()
{
    const QString file = write(u"mau.json"_s, R"({"id":"mau","version":"7","extends":"vn",
"announced":[{"year":2027,"source":"Thông báo của tỉnh Mẫu"}]})");
    const Outcome imported = calendar({u"import"_s, file});
    QVERIFY2(imported.exit == 0, imported.err.constData());
    QVERIFY(QFile::remove(file)); // the store has its own
    const QJsonObject shown = calendar({u"show"_s}).json();
    QVERIFY(shown[u"calendar"_s].toString().startsWith(u"mau 7 < vn "_s));
    QCOMPARE(shown[u"announced"_s].toArray().last()[u"source"_s].toString(),
             u"Thông báo của tỉnh Mẫu"_s);
}

void CalendarCommandTest::anotherProfileCalendarEndsIt()
{
    const Outcome shown = m_program->runAs(u"admin"_s, {u"profile"_s, u"show"_s});
    QJsonObject profile = shown.json();
    profile[u"calendar"_s] = write(u"khac.json"_s, R"({"id":"khac","version":"1","extends":"vn"})");
    const QString file = write(u"profile.json"_s, QJsonDocument(profile).toJson());
    const Outcome applied = m_program->runAs(u"admin"_s, {u"profile"_s, u"apply"_s, file});
    QVERIFY2(applied.exit == 0, applied.err.constData());
    QVERIFY(calendar({u"show"_s}).json()[u"calendar"_s].toString().startsWith(u"khac 1"_s));
}

void CalendarCommandTest::officersMayNot()
{
    const QString file = write(u"good.json"_s, R"({"id":"mau","version":"8","extends":"vn"})");
    QCOMPARE(m_program->run({u"calendar"_s, u"import"_s, file}).exit, 6);
    QCOMPARE(m_program->run({u"calendar"_s, u"show"_s}).exit, 0);
}

} // namespace motcua::tests
