#include "tests/unit/core/domain/jsontest.h"

#include "app/core/domain/cataloguefile.h"
#include "app/core/domain/dossierjson.h"
#include "app/core/domain/money.h"
#include "app/core/domain/procedurejson.h"
#include "app/core/domain/searchkey.h"
#include "app/core/kernel/clock.h"
#include "resources/resources.h"
#include "tests/unit/core/domain/generators.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace motcua::domain;

namespace motcua::tests
{

namespace
{

constexpr int rounds = 500;

/// Through the bytes, as the store does it: a value that only survives in memory is of no use.
QJsonObject throughBytes(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

QJsonObject goodDossier()
{
    QRandomGenerator random(3);
    for (;;) {
        const Dossier dossier = anyDossier(random);
        if (!dossier.components.isEmpty() && !dossier.components.first().documents.isEmpty())
            return toJson(dossier);
    }
}

} // namespace

void JsonTest::initTestCase() { initResources(); }

void JsonTest::dossiersSurviveTheRoundTrip()
{
    QRandomGenerator random(20261121);
    int withAgent = 0;
    for (int round = 0; round < rounds; ++round) {
        const Dossier dossier = anyDossier(random);
        const auto read = dossierFromJson(throughBytes(toJson(dossier)));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QVERIFY(*read == dossier);
        withAgent += dossier.agent.has_value();
    }
    QVERIFY(withAgent > 0 && withAgent < rounds);
}

void JsonTest::keepsMillisecondsAndLargeNumbers()
{
    QRandomGenerator random(5);
    Dossier dossier = anyDossier(random);
    dossier.receivedAt = kernel::vietnamTime(QDate(2026, 11, 21), QTime(8, 41, 7, 123));
    dossier.fees = {DossierFee{u"x"_s, u"y"_s, FeeKind::Fee, mostMoney}};
    const auto read = dossierFromJson(throughBytes(toJson(dossier)));
    QVERIFY(read);
    QCOMPARE(read->receivedAt.time().msec(), 123);
    QCOMPARE(read->receivedAt.offsetFromUtc(), kernel::vietnamOffsetSeconds);
    QCOMPARE(read->fees.first().amount, mostMoney);
}

void JsonTest::refusesDamagedDossiers_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value,
                        const QString &error) { QTest::newRow(name) << key << value << error; };
    row("newer", u"format"_s, dossierFormat + 1, u"dossier.newerFormat"_s);
    row("no format", u"format"_s, QJsonValue::Undefined, u"json.missing"_s);
    row("format as text", u"format"_s, u"1"_s, u"json.expectedInteger"_s);
    row("no id", u"id"_s, QJsonValue::Undefined, u"json.missing"_s);
    row("no owner", u"owner"_s, QJsonValue::Undefined, u"json.missing"_s);
    row("owner as text", u"owner"_s, u"x"_s, u"json.expectedObject"_s);
    row("agent without name", u"agent"_s, QJsonObject(), u"json.missing"_s);
    row("state", u"state"_s, u"asleep"_s, u"json.oneOf"_s);
    row("time", u"receivedAt"_s, u"yesterday"_s, u"json.dateTime"_s);
    row("limit", u"limit"_s, QJsonObject{{u"unit"_s, u"day"_s}}, u"json.missing"_s);
    row("unknown key", u"cod"_s, u"x"_s, u"json.unknownKeyNear"_s);
    row("former codes", u"formerCodes"_s, QJsonArray{1}, u"json.expectedText"_s);
    row("components", u"components"_s, QJsonObject(), u"json.expectedList"_s);
    row("component", u"components"_s, QJsonArray{1}, u"json.expectedObject"_s);
    const auto document = [](const QString &hash) {
        const QJsonObject inner = {{u"id"_s, u"d"_s}, {u"sha256"_s, hash}};
        return QJsonArray{QJsonObject{{u"name"_s, u"n"_s}, {u"documents"_s, QJsonArray{inner}}}};
    };
    row("short hash", u"components"_s, document(u"abcd"_s), u"json.hash"_s);
    row("hash of letters", u"components"_s, document(QString(64, u'x')), u"json.hash"_s);
    row("money below zero", u"fees"_s,
        QJsonArray{QJsonObject{{u"name"_s, u"n"_s}, {u"amount"_s, -1}}}, u"json.range"_s);
}

void JsonTest::refusesDamagedDossiers()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = goodDossier();
    QVERIFY(dossierFromJson(json));
    if (value.isUndefined())
        json.remove(key);
    else
        json[key] = value;
    const auto read = dossierFromJson(json);
    QVERIFY(!read);
    QTEST(read.error().key, "error");
}

void JsonTest::proceduresSurviveTheRoundTrip()
{
    QRandomGenerator random(1);
    for (int round = 0; round < rounds; ++round) {
        const Procedure procedure = anyProcedure(random);
        const auto read = procedureFromJson(throughBytes(toJson(procedure)));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QVERIFY(*read == procedure);
    }
}

void JsonTest::shippedCatalogueIsUsable()
{
    QFile file(u":/motcua/catalogues/commune.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readCatalogue(file.readAll());
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QVERIFY(read->size() >= 24);
    for (const Procedure &procedure : *read) {
        const QByteArray code = procedure.code.toLatin1();
        const char *where = code.constData();
        QVERIFY2(procedure.limit && !procedure.result.isEmpty(), where);
        QVERIFY2(!procedure.sector.isEmpty() && !procedure.sectorCode.isEmpty(), where);
        QVERIFY2(procedure.validFrom.isValid() && !procedure.version.isEmpty(), where);
        QVERIFY2(!procedure.components.isEmpty(), where);
        for (const ProcedureComponent &component : procedure.components) {
            QVERIFY2(!component.code.isEmpty(), where);
            // A paper that must be handed in has a number of sheets to hand in.
            QVERIFY2(!component.compulsory || component.originals + component.copies > 0, where);
        }
    }
    for (const auto &code :
         {u"1.001193"_s, u"1.000894"_s, u"1.000656"_s, u"2.000815"_s, u"1.001776"_s, u"1.001612"_s})
        QVERIFY2(std::any_of(read->begin(), read->end(),
                             [&](const Procedure &p) { return p.code == code; }),
                 qPrintable(code));
    const auto birth = std::find_if(read->begin(), read->end(), [](const Procedure &p) {
        return searchKey(p.name) == "dang ky khai sinh"_L1;
    });
    QVERIFY(birth != read->end());
    QVERIFY(birth->componentsFor(u"co-chung-sinh"_s).size() > birth->componentsFor({}).size());
}

void JsonTest::cataloguePutsInDefaults()
{
    const auto read = readCatalogue(R"({"id": "x", "version": "7", "procedures": [
        {"code": "1.000001", "name": "Một", "components": [{"name": "Tờ khai"}]},
        {"code": "1.000001", "name": "Một", "version": "8"}]})"_ba);
    QVERIFY(read);
    Procedure expected;
    expected.code = u"1.000001"_s;
    expected.name = u"Một"_s;
    expected.level = u"commune"_s;
    expected.version = u"7"_s;
    expected.components = {{.code = {}, .name = u"Tờ khai"_s, .caseCode = {}}};
    QVERIFY(read->at(0) == expected);
    QVERIFY(!read->at(0).limit);
    QCOMPARE(read->at(1).version, u"8"_s);
}

void JsonTest::catalogueNamesTheFirstFault_data()
{
    QTest::addColumn<QByteArray>("entry"); // the second of two; the first is fine
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const QByteArray &entry, const QString &path,
                        const QString &key) {
        QTest::newRow(name) << entry << QString(u"$.procedures[1]"_s + path) << key;
    };
    row("no object", R"(7)"_ba, {}, u"json.expectedObject"_s);
    row("no code", R"({"name":"x"})"_ba, u".code"_s, u"json.missing"_s);
    row("no name", R"({"code":"1.000002"})"_ba, u".name"_s, u"json.missing"_s);
    row("local code", R"({"code":"1.000002.000.00.00.H38","name":"x"})"_ba, u".code"_s,
        u"catalogue.code"_s);
    row("no national code", R"({"code":"ABC","name":"x"})"_ba, u".code"_s, u"catalogue.code"_s);
    row("twice", R"({"code":"1.000001","name":"x"})"_ba, u".code"_s, u"catalogue.duplicate"_s);
    row("unknown key", R"({"code":"1.000002","name":"x","fee":1})"_ba, u".fee"_s,
        u"json.unknownKeyNear"_s);
    row("unit", R"({"code":"1.000002","name":"x","limit":{"amount":1,"unit":"week"}})"_ba,
        u".limit.unit"_s, u"json.oneOf"_s);
    row("months beyond every calendar",
        R"({"code":"1.000002","name":"x","limit":{"amount":120,"unit":"month"}})"_ba,
        u".limit.amount"_s, u"json.range"_s);
    row("counting", R"({"code":"1.000002","name":"x","limit":{"amount":1,"mode":"never"}})"_ba,
        u".limit.mode"_s, u"json.oneOf"_s);
    row("amount", R"({"code":"1.000002","name":"x","limit":{"amount":0}})"_ba, u".limit.amount"_s,
        u"json.range"_s);
    row("component without name",
        R"({"code":"1.000002","name":"x","components":[{"code":"a"}]})"_ba,
        u".components[0].name"_s, u"json.missing"_s);
    row("component twice",
        R"({"code":"1.000002","name":"x","components":[{"code":"a","name":"A"},{"code":"a","name":"B"}]})"_ba,
        u".components[1].code"_s, u"catalogue.duplicateComponent"_s);
    row("unknown case",
        R"({"code":"1.000002","name":"x","components":[{"name":"A","case":"later"}]})"_ba,
        u".components[0].case"_s, u"catalogue.unknownCase"_s);
    row("fee kind", R"({"code":"1.000002","name":"x","fees":[{"name":"A","kind":"tax"}]})"_ba,
        u".fees[0].kind"_s, u"json.oneOf"_s);
    row("fee demand", R"({"code":"1.000002","name":"x","fees":[{"name":"A","demand":"maybe"}]})"_ba,
        u".fees[0].demand"_s, u"json.oneOf"_s);
    row("fee in words", R"({"code":"1.000002","name":"x","fees":[{"name":"A","amount":"1"}]})"_ba,
        u".fees[0].amount"_s, u"json.expectedInteger"_s);
    row("date", R"({"code":"1.000002","name":"x","validFrom":"2026-13-01"})"_ba, u".validFrom"_s,
        u"json.date"_s);
    row("ends before it begins",
        R"({"code":"1.000002","name":"x","validFrom":"2026-02-01","validTo":"2026-01-01"})"_ba,
        u".validTo"_s, u"catalogue.validity"_s);
    QTest::newRow("empty") << QByteArray() << u"$.procedures"_s << u"catalogue.empty"_s;
}

void JsonTest::catalogueNamesTheFirstFault()
{
    QFETCH(QByteArray, entry);
    const QByteArray entries =
        entry.isEmpty() ? entry : R"({"code":"1.000001","name":"fine"},)"_ba + entry;
    const auto read =
        readCatalogue(R"({"id":"x","version":"1","procedures":[)"_ba + entries + "]}"_ba);
    QVERIFY(!read);
    QTEST(read.error().key, "key");
    QTEST(read.error().arguments.value(0), "path");
}

} // namespace motcua::tests
