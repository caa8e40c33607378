#include "tests/unit/core/domain/scanintenttest.h"

#include "app/core/domain/profile.h"
#include "app/core/domain/scanintent.h"
#include "resources/resources.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using namespace domain;

namespace
{

ScanIntents shipped()
{
    initResources();
    QFile file(u":/motcua/scanning/intents.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no intents in the program");
    return intentsFromFile(file.readAll()).value();
}

} // namespace

void ScanIntentTest::shippedFileIsSound()
{
    const ScanIntents intents = shipped();
    QVERIFY(intents.byId(intents.usual));
    QSet<QString> ids;
    for (const ScanIntent &intent : intents.intents) {
        QVERIFY2(!ids.contains(intent.id), qPrintable(intent.id));
        ids.insert(intent.id);
        QVERIFY(!intent.vietnamese.isEmpty() && intent.english != intent.vietnamese);
        QVERIFY(paperSize(intent.paper));
        // Records are digitised in colour with at least 200 dpi (NĐ 30/2020, annex I).
        QCOMPARE(intent.colour, ScanColour::Colour);
        QVERIFY(intent.dpi >= 200);
    }
    QVERIFY(ids.size() >= 6);
}

void ScanIntentTest::nameDecides_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("intent");
    QTest::newRow("form") << u"Tờ khai đăng ký khai sinh"_s << u"a4-both"_s;
    QTest::newRow("identity") << u"Giấy tờ tùy thân của người yêu cầu (xuất trình)"_s
                              << u"id-card"_s;
    QTest::newRow("card") << u"Bản sao thẻ Căn cước"_s << u"id-card"_s;
    QTest::newRow("photo") << u"Hai ảnh toàn thân, nhìn thẳng"_s << u"photo"_s;
    QTest::newRow("certificate") << u"Giấy chứng sinh hoặc giấy tờ thay thế"_s << u"a4-seal"_s;
    QTest::newRow("old") << u"Bản gốc Giấy chứng nhận đăng ký hộ kinh doanh"_s << u"old-paper"_s;
    QTest::newRow("part of a word") << u"Cảnh ảnhx"_s << u"a4-both"_s;
}

void ScanIntentTest::nameDecides()
{
    QFETCH(const QString, name);
    QFETCH(const QString, intent);
    QCOMPARE(shipped().forComponent({}, name)->id, intent);
}

void ScanIntentTest::componentsOwnWordComesFirst()
{
    const ScanIntents intents = shipped();
    QCOMPARE(intents.forComponent(u"a3"_s, u"Thẻ căn cước"_s)->id, u"a3"_s);
    QCOMPARE(intents.forComponent(u"gone"_s, u"Thẻ căn cước"_s)->id, u"id-card"_s);
    QVERIFY(!ScanIntents().forComponent({}, u"Tờ khai"_s));
}

void ScanIntentTest::deskOverrides()
{
    const QJsonObject json{
        {u"agency"_s, QJsonObject{{u"code"_s, u"H38"_s}, {u"name"_s, u"Phường Mẫu"_s}}},
        {u"igate"_s,
         QJsonObject{{u"gateway"_s, u"https://igate.example"_s}, {u"clientId"_s, u"desk"_s}}},
        {u"scan"_s,
         QJsonObject{
             {u"intents"_s,
              QJsonArray{QJsonObject{{u"id"_s, u"a4-both"_s},
                                     {u"vietnamese"_s, u"A4 của quầy"_s},
                                     {u"sides"_s, u"front"_s},
                                     {u"dpi"_s, 200}},
                         QJsonObject{{u"id"_s, u"own"_s}, {u"vietnamese"_s, u"Của quầy"_s}}}},
             {u"intentRules"_s, QJsonArray{QJsonObject{{u"phrases"_s, QJsonArray{u"căn cước"_s}},
                                                       {u"intent"_s, u"own"_s}}}},
             {u"usualIntent"_s, u"a4-front"_s},
             {u"deviceOptions"_s,
              QJsonObject{{u"Lab Feeder 7"_s, QJsonObject{{u"brightness"_s, u"10"_s}}}}}}}};
    const ProfileCheck check = readProfile(json);
    QVERIFY2(check.problems.isEmpty(), qPrintable(check.problems.value(0).path));
    const ScanIntents merged = shipped().overriddenBy(check.profile.scan.intents);
    QCOMPARE(merged.intents.size(), shipped().intents.size() + 1);
    QCOMPARE(merged.byId(u"a4-both"_s)->dpi, 200);
    QCOMPARE(merged.intents.constFirst().id, u"a4-both"_s); // in its old place
    QCOMPARE(merged.forComponent({}, u"Thẻ căn cước"_s)->id, u"own"_s);
    QCOMPARE(merged.forComponent({}, u"Tờ khai"_s)->id, u"a4-front"_s);
    QCOMPARE(check.profile.scan.deviceOptions[u"Lab Feeder 7"_s][u"brightness"_s], u"10"_s);
}

void ScanIntentTest::faultyFileIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no json") << "{"_ba;
    QTest::newRow("unknown usual") << R"({"intents":[],"usualIntent":"x"})"_ba;
    QTest::newRow("no name") << R"({"intents":[{"id":"x"}],"usualIntent":"x"})"_ba;
    QTest::newRow("rule to nowhere")
        << R"({"intents":[{"id":"x","vietnamese":"X"}],"usualIntent":"x",
               "intentRules":[{"phrases":["a"],"intent":"y"}]})"_ba;
    QTest::newRow("unknown paper")
        << R"({"intents":[{"id":"x","vietnamese":"X","paper":"B7"}],"usualIntent":"x"})"_ba;
}

void ScanIntentTest::faultyFileIsTold()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!intentsFromFile(bytes));
}

void ScanIntentTest::paperSizes()
{
    QCOMPARE(paperSize(u"a4"_s), std::optional(QSizeF(210, 297)));
    QCOMPARE(paperSize(u"IDCard"_s), std::optional(QSizeF(85.6, 54)));
    QVERIFY(!paperSize(u"A44"_s));
}

} // namespace motcua::tests
