#include "tests/integration/cli/cataloguecommandtest.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

const QByteArray mixedTable = "Mã thủ tục;Tên thủ tục;Thời hạn;Thành phần hồ sơ;Bản chính\n"
                              "9.000101;Thủ tục lành lặn;2 ngày;Giấy một;1\n"
                              "9.000102;Thủ tục hỏng;mau lên;Giấy hai;1\n"
                              ";;;Giấy ba;nhiều\n";

} // namespace

void CatalogueCommandTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_program = std::make_unique<Program>(m_folder.filePath(u"store"_s));
    QVERIFY(m_program->setUp());
}

QString CatalogueCommandTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

Outcome CatalogueCommandTest::import(const QStringList &arguments) const
{
    return m_program->runAs(u"admin"_s, QStringList{u"catalogue"_s, u"import"_s} + arguments);
}

qsizetype CatalogueCommandTest::findCount(const QString &text) const
{
    const Outcome found = m_program->run({u"catalogue"_s, u"find"_s, text});
    return found.exit == 0 ? found.json()[u"procedures"_s].toArray().size() : -1;
}

void CatalogueCommandTest::theExampleCanBeTakenIn()
{
    const QString table = m_folder.filePath(u"vi du.csv"_s);
    QCOMPARE(m_program->run({u"catalogue"_s, u"example"_s, u"--out"_s, table}).exit, 0);
    const Outcome imported = import({table});
    QVERIFY2(imported.exit == 0, imported.err.constData());
    QCOMPARE(imported.json()[u"imported"_s].toInt(), 2);
    QVERIFY(imported.json()[u"rejected"_s].toArray().isEmpty());
    const Outcome found = m_program->run({u"catalogue"_s, u"find"_s, u"9.000001"_s});
    const QJsonObject procedure = found.json()[u"procedures"_s][0].toObject();
    QCOMPARE(procedure[u"limit"_s][u"amount"_s].toInt(), 3);
    QCOMPARE(procedure[u"legalLimit"_s][u"amount"_s].toInt(), 5);
    QCOMPARE(procedure[u"version"_s].toString(), u"vi du"_s);
    QCOMPARE(procedure[u"components"_s][1][u"kind"_s].toString(), u"earlierResult"_s);
    QCOMPARE(import({table, u"--edition"_s, u"2026"_s}).exit, 0); // a second version
}

void CatalogueCommandTest::faultsOfATable()
{
    const Outcome refused = import({write(u"mixed.csv"_s, mixedTable)});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.sentences().size(), 1);
    QCOMPARE(refused.json()[u"imported"_s].toInt(), 0);
    const QJsonArray rejected = refused.json()[u"rejected"_s].toArray();
    QCOMPARE(rejected.size(), 2);
    QCOMPARE(rejected[0][u"line"_s].toInt(), 3);
    QCOMPARE(rejected[0][u"column"_s].toInt(), 3);
    QCOMPARE(rejected[0][u"path"_s].toString(), u"Thời hạn"_s);
    QVERIFY(rejected[0][u"message"_s].toString().contains(u"mau lên"_s));
    QCOMPARE(rejected[1][u"line"_s].toInt(), 4);
    QCOMPARE(rejected[1][u"column"_s].toInt(), 5);
    QCOMPARE(findCount(u"lanh lan"_s), 0); // nothing was imported
}

void CatalogueCommandTest::theGoodOnesAlone()
{
    const Outcome partial = import({write(u"mixed.csv"_s, mixedTable), u"--partial"_s});
    QVERIFY2(partial.exit == 0, partial.err.constData());
    QCOMPARE(partial.json()[u"imported"_s].toInt(), 1);
    QCOMPARE(partial.json()[u"rejected"_s].toArray().size(), 2);
    QCOMPARE(partial.json()[u"rejectedEntries"_s].toInt(), 1);
    QCOMPARE(findCount(u"lanh lan"_s), 1);
    QCOMPARE(findCount(u"thu tuc hong"_s), 0);
}

void CatalogueCommandTest::faultsOfAJsonFile()
{
    const Outcome refused = import({write(u"bad.json"_s, R"({"id":"x","version":"1","procedures":[
{"code":"9.000201","name":"Một"},
{"code":"9.000202" "name":"Hai"},
{"code":"9.000203","name":"Ba","channels":["fax"]}]})")});
    QCOMPARE(refused.exit, 1);
    const QJsonArray rejected = refused.json()[u"rejected"_s].toArray();
    QCOMPARE(rejected.size(), 2);
    QCOMPARE(rejected[0][u"line"_s].toInt(), 3);
    QCOMPARE(rejected[1][u"line"_s].toInt(), 4);
    QCOMPARE(rejected[1][u"path"_s].toString(), u"$.procedures[2].channels[0]"_s);
}

void CatalogueCommandTest::notACatalogue_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("spreadsheet") << "PK\x03\x04 and so on"_ba;
    QTest::newRow("words") << "Kính gửi Ủy ban nhân dân xã\n"_ba;
    QTest::newRow("picture") << "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"_ba;
    QTest::newRow("other JSON") << R"({"agency":{"code":"H38"}})"_ba;
}

void CatalogueCommandTest::notACatalogue()
{
    QFETCH(QByteArray, content);
    const QString file = write(u"wrong"_s, content);
    for (const QStringList &arguments : {QStringList{file}, QStringList{file, u"--partial"_s}}) {
        const Outcome refused = import(arguments);
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.sentences().size(), 1);
    }
}

void CatalogueCommandTest::formsThatAreNotThereAreNamed()
{
    const QString file = write(u"forms.csv"_s, "code;name;receiptForm\n9.000401;Một;CT04\n");
    const Outcome imported = import({file});
    QVERIFY2(imported.exit == 0, imported.err.constData());
    QVERIFY2(imported.sentences().join(u' ').contains(u"CT04"_s), imported.err.constData());
}

void CatalogueCommandTest::officersMayNot()
{
    const QString file = write(u"good.csv"_s, "code;name\n9.000301;Một\n");
    QCOMPARE(m_program->run({u"catalogue"_s, u"import"_s, file}).exit, 6);
}

} // namespace motcua::tests
