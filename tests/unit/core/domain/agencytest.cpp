#include "tests/unit/core/domain/agencytest.h"

#include "app/core/domain/addressplace.h"
#include "app/core/domain/agencyfile.h"
#include "resources/resources.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua::domain;

namespace motcua::tests
{

namespace
{

QByteArray example()
{
    QFile file(u":/motcua/agencies/vi-du.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

AgencyTree exampleTree() { return readAgencies(example()).tree; }

const QDate before(2025, 6, 30);
const QDate after(2025, 7, 1);

} // namespace

void AgencyTest::initTestCase() { initResources(); }

void AgencyTest::theExampleIsWhole()
{
    const AgencyReading reading = readAgencies(example());
    QVERIFY2(reading.isWhole(), reading.isWhole() ? "" : qPrintable(reading.faults[0].error.key));
    QCOMPARE(reading.tree.agencies().size(), 6);
    QCOMPARE(reading.tree.territories().size(), 5);
    QCOMPARE(reading.tree.territory(u"99711"_s, before)->successor, u"99017"_s);
    QVERIFY(!reading.tree.territory(u"99711"_s, after));
    QVERIFY(reading.tree.territory(u"99017"_s, after));
}

void AgencyTest::headingsAreThoseOfTheDay_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("parent"); // empty and no unit = not known then
    QTest::addColumn<QString>("unit");
    QTest::newRow("old commune") << u"000.11.71.H99"_s << before << u"Ủy ban nhân dân xã Mẫu Đông"_s
                                 << u"Bộ phận Tiếp nhận và Trả kết quả xã Mẫu Đông"_s;
    QTest::newRow("district") << u"000.00.71.H99"_s << before << u"Ủy ban nhân dân tỉnh Mẫu"_s
                              << u"Ủy ban nhân dân huyện Mẫu Giang"_s;
    QTest::newRow("new commune") << u"H99.17"_s << after << u"Ủy ban nhân dân xã Mẫu"_s
                                 << u"Trung tâm Phục vụ hành chính công xã Mẫu"_s;
    QTest::newRow("too early") << u"H99.17"_s << before << QString() << QString();
    QTest::newRow("too late") << u"000.11.71.H99"_s << after << QString() << QString();
}

void AgencyTest::headingsAreThoseOfTheDay()
{
    QFETCH(QString, code);
    QFETCH(QDate, day);
    const auto heading = exampleTree().heading(code, day).value_or(AgencyHeading());
    QTEST(heading.parent, "parent");
    QTEST(heading.unit, "unit");
}

void AgencyTest::whatIsNotInForceIsDoubted_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("in force") << u"H99.17"_s << after << QString() << QStringList();
    QTest::newRow("none named") << QString() << after << QString() << QStringList();
    QTest::newRow("unknown") << u"H98"_s << after << u"agency.unknown"_s << QStringList{u"H98"_s};
    QTest::newRow("not yet") << u"H99.17"_s << before << u"agency.notYet"_s
                             << QStringList{u"H99.17"_s, u"Ủy ban nhân dân xã Mẫu"_s,
                                            u"01/07/2025"_s};
    QTest::newRow("ended") << u"000.12.71.H99"_s << after << u"agency.ended"_s
                           << QStringList{u"000.12.71.H99"_s, u"Ủy ban nhân dân xã Mẫu Tây"_s,
                                          u"30/06/2025"_s, u"Ủy ban nhân dân xã Mẫu"_s,
                                          u"H99.17"_s};
    QTest::newRow("ended alone") << u"000.00.71.H99"_s << after << u"agency.endedAlone"_s
                                 << QStringList{u"000.00.71.H99"_s,
                                                u"Ủy ban nhân dân huyện Mẫu Giang"_s,
                                                u"30/06/2025"_s};
}

void AgencyTest::whatIsNotInForceIsDoubted()
{
    QFETCH(QString, code);
    QFETCH(QDate, day);
    const auto doubt = exampleTree().doubt(code, day).value_or(kernel::Error());
    QTEST(doubt.key, "key");
    QTEST(doubt.arguments, "arguments");
}

void AgencyTest::anEmptyTreeDoubtsNothing()
{
    const AgencyTree none;
    QVERIFY(!none.doubt(u"H99"_s, after));
    QVERIFY(!none.heading(u"H99"_s, after));
    QCOMPARE(none.otherTexts(u"H99-260930-0001"_s), QStringList());
}

void AgencyTest::mergedAgenciesAreFoundByEither()
{
    const AgencyTree tree = exampleTree();
    QCOMPARE(tree.otherTexts(u"H99.17"_s), QStringList({u"000.11.71.H99"_s, u"000.12.71.H99"_s}));
    QCOMPARE(tree.otherTexts(u" h99.17-250301-0012"_s),
             QStringList({u"000.11.71.H99-250301-0012"_s, u"000.12.71.H99-250301-0012"_s}));
    // The old one by the new code, never the other one that was merged with it.
    QCOMPARE(tree.otherTexts(u"000.11.71.H99"_s), QStringList{u"H99.17"_s});
    QCOMPARE(tree.otherTexts(u"Nguyễn Văn Mẫu"_s), QStringList());
}

void AgencyTest::circlesEnd()
{
    const auto unit = [](const QString &code, const QString &successor) {
        AdministrativeUnit made;
        made.code = code;
        made.name = code;
        made.validTo = before;
        made.successor = successor;
        return made;
    };
    const AgencyTree tree({unit(u"H1"_s, u"H2"_s), unit(u"H2"_s, u"H1"_s)}, {});
    QVERIFY(!tree.successor(u"H1"_s, after));
    QCOMPARE(tree.doubt(u"H1"_s, after)->key, u"agency.endedAlone"_s);
    QCOMPARE(tree.otherTexts(u"H1"_s), QStringList{u"H2"_s});
}

void AgencyTest::faultsHaveTheirLine_data()
{
    QTest::addColumn<QByteArray>("entry"); // in the third line
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const QByteArray &entry, const QString &key,
                        const QString &fault) {
        QTest::newRow(name) << entry << u"$.agencies[1]."_s + key << fault;
    };
    row("no name", R"({"code":"H99.1"})", u"name"_s, u"json.missing"_s);
    row("no code of an agency", R"({"code":"h 1","name":"x"})", u"code"_s, u"profile.agencyCode"_s);
    row("no such parent", R"({"code":"H99.1","name":"x","parent":"H98"})", u"parent"_s,
        u"agency.noParent"_s);
    row("no such successor", R"({"code":"H99.1","name":"x","successor":"H98"})", u"successor"_s,
        u"agency.noSuccessor"_s);
    row("no such territory", R"({"code":"H99.1","name":"x","territory":"01"})", u"territory"_s,
        u"agency.noTerritory"_s);
    row("its own successor", R"({"code":"H99.1","name":"x","successor":"H99.1"})", u"successor"_s,
        u"agency.self"_s);
    row("ends before it begins",
        R"({"code":"H99.1","name":"x","validFrom":"2025-07-01","validTo":"2025-06-30"})",
        u"validTo"_s, u"catalogue.validity"_s);
    row("no date", R"({"code":"H99.1","name":"x","validFrom":"1/7/2025"})", u"validFrom"_s,
        u"json.date"_s);
    row("twice on a day", R"({"code":"H99","name":"x"})", u"code"_s, u"agency.twice"_s);
    row("no level", R"({"code":"H99.1","name":"x","level":"village"})", u"level"_s,
        u"json.oneOf"_s);
}

void AgencyTest::faultsHaveTheirLine()
{
    QFETCH(QByteArray, entry);
    const AgencyReading reading = readAgencies(
        "{\"agencies\": [\n{\"code\":\"H99\",\"name\":\"UBND tỉnh Mẫu\"},\n" + entry + "]}");
    QCOMPARE(reading.faults.size(), 1);
    QCOMPARE(reading.rejected, 1);
    QCOMPARE(reading.faults[0].line, 3);
    QTEST(reading.faults[0].path, "path");
    QTEST(reading.faults[0].error.key, "key");
    QCOMPARE(reading.tree.agencies().size(), 1); // the other one is good
}

void AgencyTest::theGoodEntriesStay()
{
    QCOMPARE(readAgencies("").faults.size(), 1);
    QCOMPARE(readAgencies("{\"agencies\": [}").faults[0].error.key, u"json.syntax"_s);
    QCOMPARE(readAgencies("[]").faults[0].error.key, u"json.expectedObject"_s);
    QCOMPARE(readAgencies("{}").faults[0].error.key, u"agency.none"_s);
    // Outside of the entries: what the file means cannot be known.
    const AgencyReading other =
        readAgencies(R"({"agencys":[],"agencies":[{"code":"H99","name":"x"}]})");
    QVERIFY(!other.isWhole());
    QVERIFY(other.tree.isEmpty());
    // Renamed: twice under one code, one after the other.
    const AgencyReading renamed = readAgencies(
        R"({"agencies":[{"code":"H99","name":"x","validTo":"2025-06-30"},
                        {"code":"H99","name":"y","validFrom":"2025-07-01"}]})");
    QVERIFY(renamed.isWhole());
    QCOMPARE(renamed.tree.agency(u"H99"_s, before)->name, u"x"_s);
    QCOMPARE(renamed.tree.agency(u"H99"_s, after)->name, u"y"_s);
}

void AgencyTest::addressesNameTerritories_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("province");
    QTest::addColumn<QString>("commune");
    QTest::addColumn<QStringList>("ended"); // name, last day, successor
    const QStringList none;
    QTest::newRow("two levels") << u"Số 1 phố Thử, xã Mẫu, tỉnh Mẫu"_s << after << u"99"_s
                                << u"99017"_s << none;
    QTest::newRow("without kinds, folded")
        << u"thon 2, xa mau, MAU"_s << after << u"99"_s << u"99017"_s << none;
    QTest::newRow("of before") << u"xã Mẫu Đông, huyện Mẫu Giang, tỉnh Mẫu"_s << before << u"99"_s
                               << u"99711"_s << none;
    QTest::newRow("an old name") << u"xã Mẫu Đông, huyện Mẫu Giang, tỉnh Mẫu"_s << after << u"99"_s
                                 << QString()
                                 << QStringList{u"Xã Mẫu Đông"_s, u"30/06/2025"_s, u"Xã Mẫu"_s};
    QTest::newRow("another kind") << u"phường Mẫu, tỉnh Mẫu"_s << after << u"99"_s << QString()
                                  << none;
    QTest::newRow("another province")
        << u"xã Mẫu, Hà Nội"_s << after << QString() << QString() << none;
    QTest::newRow("the commune alone") << u"Xã Mẫu"_s << after << u"99"_s << u"99017"_s << none;
    QTest::newRow("nothing") << QString() << after << QString() << QString() << none;
}

void AgencyTest::addressesNameTerritories()
{
    QFETCH(QString, address);
    QFETCH(QDate, day);
    QFETCH(QString, province);
    QFETCH(QString, commune);
    QFETCH(QStringList, ended);
    const AddressPlace place = placeIn(address, exampleTree(), day);
    QCOMPARE(place.provinceCode, province);
    QCOMPARE(place.communeCode, commune);
    QCOMPARE(place.doubts.size(), ended.isEmpty() ? 0 : 1);
    if (!ended.isEmpty()) {
        QCOMPARE(place.doubts.first().key, u"address.ended"_s);
        QCOMPARE(place.doubts.first().arguments, ended);
    }
    QVERIFY(placeIn(address, AgencyTree(), day).doubts.isEmpty());
}

void AgencyTest::readsWhatItWrites()
{
    const AgencyTree tree = exampleTree();
    const AgencyReading again = readAgencies(QJsonDocument(toJson(tree)).toJson());
    QVERIFY(again.isWhole());
    QCOMPARE(again.tree, tree);
}

} // namespace motcua::tests
