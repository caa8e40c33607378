#include "tests/unit/sync/readerstest.h"

#include "app/core/kernel/clock.h"
#include "sync/wire/identitybodies.h"
#include "sync/wire/moments.h"
#include "sync/wire/newsreaders.h"
#include "sync/wire/pages.h"
#include "sync/wire/readers.h"
#include "sync/wire/serverprocedure.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;

namespace
{

/// Rows of (name, body, what is read; empty = "server.unknown").
void bodies(std::initializer_list<std::tuple<const char *, const char *, const char *>> rows)
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("read");
    for (const auto &[name, body, read] : rows)
        QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(read);
}

template <class T, class Text> QString readOrEmpty(const kernel::Result<T> &result, Text text)
{
    if (result)
        return text(*result);
    return result.error().key == u"server.unknown"_s ? QString() : u"wrong key"_s;
}

} // namespace

void TestReaders::identityAnswers_data()
{
    bodies({{"match", R"({"result":"match","reference":"DC-1"})", "0||DC-1"},
            {"as a flag", R"({"matched":true})", "0||"},
            {"enveloped", R"({"code":200,"message":"OK","data":{"result":"notFound"}})", "2||"},
            {"differs", R"({"result":"mismatch","differing":["fullname","gender","religion"]})",
             "1|name,sex|"},
            {"no result", R"({"fullname":"Nguyễn Văn Mẫu"})", ""},
            {"another word", R"({"result":"perhaps"})", ""},
            {"nothing", "", ""}});
}

void TestReaders::identityAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, read);
    const auto answer = sync::readIdentityAnswer(body);
    if (read.isEmpty()) {
        QVERIFY(!answer);
        QCOMPARE(answer.error().key, u"server.unknown"_s);
        return;
    }
    QVERIFY(answer);
    QCOMPARE(u"%1|%2|%3"_s.arg(int(answer->outcome))
                 .arg(answer->differing.join(u','), answer->reference),
             read);
}

/// What is not known is left out.
void TestReaders::identityIsAskedInTheBody()
{
    const auto body = [](const ports::IdentityQuestion &question) {
        return QJsonDocument::fromJson(sync::identityBody(question)).object();
    };
    const QJsonObject whole =
        body({u"001090000001"_s, u"Nguyễn Văn Mẫu"_s, QDate(1990, 9, 1), domain::Sex::Male});
    QCOMPARE(whole[u"birthday"_s].toString(), u"1990-09-01"_s);
    QCOMPARE(whole[u"gender"_s].toInt(-1), 1);
    QCOMPARE(body({u"001090000001"_s, u"Nguyễn Văn Mẫu"_s, {}, domain::Sex::Unknown}).keys(),
             (QStringList{u"fullname"_s, u"identityNumber"_s}));
}

void TestReaders::tokens_data()
{
    bodies({
        {"flat", R"({"access_token":"t","expires_in":1800,"token_type":"Bearer"})", "t 1800"},
        {"wrapped", R"({"code":200,"message":"OK","data":{"access_token":"t","expires_in":60}})",
         "t 60"},
        {"wrapped in a list", R"({"data":[{"access_token":"t"}]})", "t -1"},
        {"life as text", R"({"access_token":"t","expires_in":"300"})", "t 300"},
        {"byte order mark", "\xEF\xBB\xBF{\"access_token\":\"t\"}", "t -1"},
        {"error", R"({"error":"invalid_grant"})", ""},
        {"empty", "", ""},
        {"html", "<html></html>", ""},
    });
}

void TestReaders::tokens()
{
    QFETCH(const QByteArray, body);
    QTEST(readOrEmpty(sync::readToken(body),
                      [](const sync::Token &token) {
                          return QString(QString::fromLatin1(token.value) + u' ' +
                                         QString::number(token.lifeSeconds));
                      }),
          "read");
}

void TestReaders::numbers_data()
{
    bodies({
        {"value", R"({"value":"H99.129-250812-0007"})", "H99.129-250812-0007"},
        {"whole body", "H99.129-250812-0007", "H99.129-250812-0007"},
        {"quoted body", "\"H99.129-250812-0007\"", "H99.129-250812-0007"},
        {"white space", R"({"value":" G99.20-20260609-0000007 "})", "G99.20-20260609-0000007"},
        {"in data", R"({"code":200,"message":"OK","data":{"value":"N-1"}})", "N-1"},
        {"data itself", R"({"code":200,"data":"N-1"})", "N-1"},
        {"other case", R"({"Value":"N-1"})", "N-1"},
        {"null", R"({"value":null})", ""},
        {"empty", "", ""},
        {"html", "<!DOCTYPE html><html>", ""},
        {"broken", "{\"value\":", ""},
    });
}

void TestReaders::numbers()
{
    QFETCH(const QByteArray, body);
    QTEST(readOrEmpty(sync::readNumber(body), [](const QString &number) { return number; }),
          "read");
}

void TestReaders::patterns_data()
{
    bodies({
        {"object", R"({"id":"650000000000000000000901"})", "650000000000000000000901"},
        {"bare", "650000000000000000000901", "650000000000000000000901"},
        {"quoted", "\"650000000000000000000901\"", "650000000000000000000901"},
        {"list", R"([{"id":"650000000000000000000901"}])", "650000000000000000000901"},
        {"nothing", "{}", ""},
    });
}

void TestReaders::patterns()
{
    QFETCH(const QByteArray, body);
    QTEST(readOrEmpty(sync::readPatternId(body), [](const QString &id) { return id; }), "read");
}

void TestReaders::uploads_data()
{
    bodies({
        {"raw id", "65aa", "65aa  -1"},
        {"raw id, quoted", "\"65aa\"\n", "65aa  -1"},
        {"data", R"({"code":200,"data":[{"IdTepTin":"65aa","HashTepTin":"h"}]})", "65aa h -1"},
        {"lower keys", R"({"data":[{"idteptin":"65aa","hashteptin":"h"}]})", "65aa h -1"},
        {"nested in a proxy",
         R"({"data":[{"response":{"code":200,"data":[{"IdTepTin":"65aa","HashTepTin":"h"}]}}]})",
         "65aa h -1"},
        {"multiple", R"([{"id":"65aa","filename":"a.pdf","size":48213,"uuid":"u"}])",
         "65aa  48213"},
        {"one object", R"({"id":"65aa","size":"12"})", "65aa  12"},
        {"list of ids", R"(["65aa"])", "65aa  -1"},
        {"empty list", "[]", ""},
        {"no id", R"({"data":[{"HashTepTin":"h"}]})", ""},
        {"null", "null", ""},
        {"true", " true\n", ""},
        {"half a text", "\"65a", ""},
        {"empty", "", ""},
    });
}

void TestReaders::uploads()
{
    QFETCH(const QByteArray, body);
    QTEST(readOrEmpty(
              sync::readUpload(body),
              [](const sync::StoredFile &stored) {
                  return u"%1 %2 %3"_s.arg(stored.file.id, stored.file.hash).arg(stored.bytes);
              }),
          "read");
}

void TestReaders::created_data()
{
    bodies({
        {"id", R"({"id":"65d1"})", "65d1 "},
        {"connector", R"({"code":200,"message":"OK","data":{"idHoSo":"65d1","maHoSo":"C-1"}})",
         "65d1 C-1"},
        {"pascal", R"({"code":200,"data":{"IdHoSo":"65d1","MaHoSo":"C-1"}})", "65d1 C-1"},
        {"bare id", "65d1", "65d1 "},
        {"unknown keys", R"({"id":"65d1","new":{"deep":[1]}})", "65d1 "},
        {"only the code", R"({"data":{"maHoSo":"C-1"}})", " C-1"},
        {"empty object", "{}", ""},
        {"empty", "", ""},
    });
}

void TestReaders::created()
{
    QFETCH(const QByteArray, body);
    QTEST(readOrEmpty(sync::readCreated(body),
                      [](const ports::RemoteDossier &dossier) {
                          return QString(dossier.id + u' ' + dossier.code);
                      }),
          "read");
}

void TestReaders::dossiers_data()
{
    bodies({
        {"status as object",
         R"({"content":[{"id":"1","code":"C-1","dossierStatus":{"id":2,"name":"x"}}],"last":true})",
         "1 C-1 2"},
        {"status as number", R"({"content":[{"id":"1","code":"C-1","dossierStatus":2}]})",
         "1 C-1 2"},
        {"current task as object",
         R"({"content":[{"id":"1","code":" C-1 ","currentTask":{"id":"t"},"dossierStatus":2}]})",
         "1 C-1 2"},
        {"translate as list",
         R"({"content":[{"id":"1","code":"C-1","procedure":{"translate":[{"name":"x"}]}}]})",
         "1 C-1 "},
        {"connector's list", R"([{"MaHoSo":"C-0"},{"MaHoSo":"C-1","TrangThaiHoSo":"4"}])",
         " C-1 4"},
        {"connector's total", R"({"Total":1,"Data":[{"mahoso":"C-1","trangthaihoso":"4"}]})",
         " C-1 4"},
        {"by its national code", R"([{"id":"1","code":"X","nationCode":"C-1"}])", "1 C-1 "},
        {"a longer number", R"([{"id":"1","code":"C-11"}])", "none"},
        {"nothing", R"({"content":[],"last":true})", "none"},
        {"no list", R"({"id":"1"})", ""},
        {"empty", "", ""},
    });
}

void TestReaders::dossiers()
{
    QFETCH(const QByteArray, body);
    QTEST(readOrEmpty(sync::readDossiers(body),
                      [](const sync::DossierPage &page) {
                          const auto found = sync::dossierWithCode(page.rows, u"C-1"_s);
                          return found ? QString(found->id + u' ' + found->code + u' ' +
                                                 found->status)
                                       : u"none"_s;
                      }),
          "read");
}

void TestReaders::papersOfADossier_data()
{
    bodies({
        {"as it was written",
         R"({"id":"d","dossierFormFile":[{"procedureForm":{"id":"f","name":"Tờ khai"},)"
         R"("detail":{"type":{"id":"t","name":"Bản chính"},"quantity":1},"file":[{"id":"a"}]}]})",
         "Tờ khai/original/1"},
        {"as it is read",
         R"({"data":{"id":"d","dossierFormFile":[{"formName":"Tờ khai","requirement":)"
         R"({"typeName":"Bản sao","quantity":2},"case":"c","file":[{"id":"a"},{"id":"b"}]}]}})",
         "Tờ khai/copy/2"},
        {"nothing told", R"({"id":"d","dossierFormFile":[{"formName":"X"},{"file":[]}]})", "X/?/0"},
        {"no papers", R"({"id":"d"})", "none"},
        {"a page for people", "<html></html>", ""},
    });
}

void TestReaders::papersOfADossier()
{
    QFETCH(const QByteArray, body);
    const auto detail = sync::readDetail(body);
    QStringList told;
    for (const ports::RemotePaper &one : detail ? detail->papers : QList<ports::RemotePaper>()) {
        const QString kind = !one.original ? u"?"_s : *one.original ? u"original"_s : u"copy"_s;
        told.append(u"%1/%2/%3"_s.arg(one.name, kind).arg(one.files.size()));
    }
    QTEST(!detail ? QString() : told.isEmpty() ? u"none"_s : told.join(u' '), "read");
}

void TestReaders::caseOfADossier_data()
{
    bodies({
        {"as it was written",
         R"({"id":"d","dossierFormFile":[{"formName":"X","case":{"id":"c","name":"Đã ly hôn"}}]})",
         "c/Đã ly hôn"},
        {"as it is read",
         R"({"id":"d","dossierFormFile":[{"formName":"X"},{"formName":"Y","case":"c"}]})", "c/"},
        {"told twice",
         R"({"id":"d","dossierFormFile":[{"formName":"X","case":"c"},)"
         R"({"formName":"Y","case":{"id":"c","name":"Chung"}}]})",
         "c/Chung"},
        {"two cases",
         R"({"id":"d","dossierFormFile":[{"formName":"X","case":"c"},)"
         R"({"formName":"Y","case":"d"},{"formName":"Z","case":"c"}]})",
         "/"},
        {"none", R"({"id":"d","dossierFormFile":[{"formName":"X"}]})", "/"},
    });
}

void TestReaders::caseOfADossier()
{
    QFETCH(const QByteArray, body);
    const auto detail = sync::readDetail(body);
    QVERIFY(detail);
    QTEST(QString(detail->caseCode + u'/' + detail->caseName), "read");
}

void TestReaders::dossiersOfOnePerson_data()
{
    bodies({
        {"of the owner",
         R"({"content":[{"code":"C-1","applicant":{"data":{"ownerIdentityNumber":"001"}}}]})",
         "C-1"},
        {"of the applicant",
         R"({"content":[{"code":"C-1","applicant":{"data":{"identityNumber":"001"}}}]})", "C-1"},
        {"of an organisation",
         R"({"content":[{"code":"C-1","applicant":{"data":{"taxCode":" 001 "}}}]})", "C-1"},
        {"a server that does not tell numbers",
         R"({"content":[{"code":"C-1","applicant":{"data":{"ownerFullname":"x"}}}]})", "C-1"},
        {"a server that ignores the filter",
         R"({"content":[{"code":"C-1","applicant":{"data":{"identityNumber":"002"}}},)"
         R"({"code":"C-2","applicant":{"data":{"identityNumber":"001"}}}]})",
         "C-2"},
        {"none", R"({"content":[],"last":true})", "none"},
        {"a page for people", "<html></html>", ""},
    });
}

void TestReaders::dossiersOfOnePerson()
{
    QFETCH(const QByteArray, body);
    QTEST(readOrEmpty(sync::readDossiersOf(body, u"001"_s),
                      [](const QList<ports::RemoteDossier> &dossiers) {
                          QStringList codes;
                          for (const ports::RemoteDossier &one : dossiers)
                              codes.append(one.code);
                          return codes.isEmpty() ? u"none"_s : codes.join(u' ');
                      }),
          "read");
}

void TestReaders::pages_data()
{
    bodies({
        {"slice, more", R"({"content":[1],"last":false})", "1 more"},
        {"slice, last", R"({"content":[1,2],"last":true})", "2 last"},
        {"page, more", R"({"content":[1],"number":0,"totalPages":2})", "1 more"},
        {"page, last", R"({"content":[1],"number":1,"totalPages":2})", "1 last"},
        {"an empty page ends the list", R"({"content":[],"last":false})", "0 last"},
        {"list", "[1,2,3]", "3 last"},
    });
}

void TestReaders::pages()
{
    QFETCH(const QByteArray, body);
    QTEST(readOrEmpty(sync::readPage(body),
                      [](const sync::Page &page) {
                          return QString(QString::number(page.rows.size()) +
                                         (page.last ? u" last"_s : u" more"_s));
                      }),
          "read");
}

void TestReaders::moments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const QString eight = u"2025-08-12T08:00:00+07:00"_s;
    QTest::newRow("+0700") << u"2025-08-12T08:00:00.000+0700"_s << eight;
    QTest::newRow("+07:00") << u"2025-08-12T08:00:00.000+07:00"_s << eight;
    QTest::newRow("+0000") << u"2025-08-12T01:00:00.000+0000"_s << eight;
    QTest::newRow("Z") << u"2025-08-12T01:00:00Z"_s << eight;
    QTest::newRow("no zone") << u"2025-08-12T08:00:00.000"_s << eight;
    QTest::newRow("with a space") << u"2025-08-12 08:00:00"_s << eight;
    QTest::newRow("fourteen digits") << u"20250812080000"_s << eight;
    QTest::newRow("a day of the search") << u"12/08/2025"_s << u"2025-08-12T00:00:00+07:00"_s;
    QTest::newRow("a day typed by a citizen")
        << sync::platformDay(QDate(1990, 1, 1)) << u"1990-01-01T00:00:00+07:00"_s;
    QTest::newRow("no such day") << u"2025-02-30T08:00:00+0700"_s << QString();
    QTest::newRow("words") << u"hôm nay"_s << QString();
}

void TestReaders::moments()
{
    QFETCH(const QString, text);
    QTEST(kernel::isoText(sync::readMoment(text)), "read");
}

void TestReaders::timeLimits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("workdays") << u"03 ngày làm việc"_s << u"3 workday"_s;
    QTest::newRow("days") << u"15 ngày"_s << u"15 day"_s;
    QTest::newRow("hours") << u"08 giờ làm việc"_s << u"8 hour"_s;
    QTest::newRow("months") << u"1 tháng."_s << u"1 month"_s;
    QTest::newRow("in words too") << u"03 (ba) ngày làm việc"_s << u"3 workday"_s;
    QTest::newRow("prose") << u"Ngay trong ngày tiếp nhận"_s << QString();
    QTest::newRow("with conditions") << u"03 ngày làm việc; phức tạp 08 ngày"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestReaders::timeLimits()
{
    QFETCH(const QString, text);
    const auto limit = sync::readTimeLimit(text);
    QTEST(limit ? QString(QString::number(limit->amount) + u' ' + domain::unitName(limit->unit))
                : QString(),
          "read");
}

void TestReaders::whatAProcedureDoesNotTell()
{
    const auto object = [](const char *json) { return QJsonDocument::fromJson(json).object(); };
    sync::ServerProcedure procedure =
        sync::readProcedure(object(R"({"id":"1","code":"1.001193","name":"Khai sinh","status":0,
                   "processingTime":"  Ngay trong ngày,\n nếu sau 15 giờ thì hôm sau "})"));
    procedure.addCost(object(R"({"id":"a","cost":"5000","type":{"name":"Lệ phí","type":0}})"));
    procedure.addCost(object(R"({"id":"b","cost":"","type":{"name":"Phí","type":1}})"));
    procedure.addCost(object(R"({"id":"c","cost":"7000","type":{"name":"Khác","type":117}})"));
    const domain::ToldProcedure told = procedure.told();
    QVERIFY(told.isClosed);
    QVERIFY(!told.procedure.limit);
    QCOMPARE(told.limitProse, u"Ngay trong ngày, nếu sau 15 giờ thì hôm sau"_s);
    QCOMPARE(told.untoldAmounts, QStringList{u"b"_s});
    QCOMPARE(told.untoldKinds, QStringList{u"c"_s});
    QCOMPARE(told.procedure.fees.size(), 3);

    const domain::ToldProcedure plain =
        sync::readProcedure(
            object(R"({"id":"1","code":"1.001193","name":"X","processingTime":"3 ngày"})"))
            .told();
    QVERIFY(!plain.isClosed);
    QVERIFY(plain.procedure.limit && plain.limitProse.isEmpty());
}

void TestReaders::formsOfBothShapes()
{
    const auto form = [](const char *json) {
        return sync::readForm(QJsonDocument::fromJson(json).object());
    };
    const sync::ServerForm full = form(
        R"({"id":"c","form":{"id":"f","code":"GT01","name":[{"languageId":46,"name":"Form"},
            {"languageId":228,"name":"Tờ khai"}]},"case":{"id":"k","name":"Chung"},
            "detail":[{"type":{"id":"t","name":"Bản chính"},"quantity":1},
                      {"type":{"id":"u","name":"Bản sao"},"quantity":2}],"requirement":1})");
    QCOMPARE(full.name, u"Tờ khai"_s);
    QCOMPARE(full.originals, 1);
    QCOMPARE(full.copies, 2);
    QCOMPARE(full.typeId, u"t"_s);
    QVERIFY(full.compulsory);
    const sync::ServerForm light = form(
        R"({"formId":"f","formName":"Tờ khai","case":"k","detail":[{"typeName":"Bản sao"}],
            "requirement":0})");
    QCOMPARE(light.formId, u"f"_s);
    QCOMPARE(light.caseId, u"k"_s);
    QCOMPARE(light.copies, 1);
    QVERIFY(!light.compulsory);
}
