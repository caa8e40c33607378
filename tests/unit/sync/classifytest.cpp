#include "tests/unit/sync/classifytest.h"

#include "sync/client/classify.h"
#include "sync/client/retryafter.h"
#include "sync/wire/bodyfault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;
using Link = sync::HttpOutcome::Link;
using kernel::ErrorKind;

void TestClassify::table_data()
{
    QTest::addColumn<Link>("link");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("onlyReads");
    QTest::addColumn<QString>("key"); // empty = a good answer
    QTest::addColumn<bool>("isRule");
    const auto row = [](const char *name, Link link, int status, const char *body, bool onlyReads,
                        const QString &key, bool isRule = false) {
        QTest::newRow(name) << link << status << QByteArray(body) << onlyReads << key << isRule;
    };
    const Link came = Link::Answered;
    row("not sent, writing", Link::NotSent, 0, "", false, u"server.unreachable"_s);
    row("not sent, reading", Link::NotSent, 0, "", true, u"server.unreachable"_s);
    row("certificate", Link::Certificate, 0, "", false, u"server.certificate"_s);
    row("cut, writing", Link::Cut, 0, "", false, u"server.unknown"_s);
    row("cut, reading", Link::Cut, 0, "", true, u"server.unreachable"_s);
    row("cut after 200, writing", Link::Cut, 200, "{", false, u"server.unknown"_s);
    row("200", came, 200, R"({"id":"1"})", false, {});
    row("201", came, 201, R"({"id":"1"})", false, {});
    row("204", came, 204, "", false, {});
    row("plain OK", came, 200, "OK", false, {});
    row("200 with HTML", came, 200, "<html>", false, u"server.webPage"_s);
    row("200 with 500 inside", came, 200, R"({"status":500,"errors":"x"})", false,
        u"server.refused"_s);
    row("200 with no success", came, 200, R"({"success":false,"message":"x"})", false,
        u"server.refused"_s, true);
    row("200 with code 400", came, 200, R"({"code":400,"message":"x"})", false, u"server.refused"_s,
        true);
    row("200 with 10007", came, 200, R"({"code":10007,"message":"x"})", false,
        u"server.duplicate"_s);
    row("200 with 401 inside", came, 200, R"({"code":401,"message":"x"})", false,
        u"server.unauthorised"_s);
    row("200 with 503 inside", came, 200, R"({"status":503})", false, u"server.busy"_s);
    row("200 with 429 inside", came, 200, R"({"status":429})", false, u"server.busy"_s);
    row("302", came, 302, "", false, u"server.unknown"_s);
    row("400 by a rule", came, 400, R"({"code":10000,"message":"x"})", false, u"server.refused"_s,
        true);
    row("400 by a framework", came, 400, R"({"status":400,"error":"Bad Request"})", false,
        u"server.rejected"_s);
    row("401", came, 401, "", false, u"server.unauthorised"_s);
    row("403", came, 403, "", false, u"server.refused"_s);
    row("403 in words", came, 403, R"({"status":403,"error":"Forbidden"})", false,
        u"server.rejected"_s);
    row("403 as HTML", came, 403, "<html>", false, u"server.refused"_s);
    row("404 of a path", came, 404, R"({"status":404,"path":"/x"})", true, u"server.rejected"_s);
    row("404 by a rule", came, 404, R"({"code":11000,"message":"x"})", false, u"server.rejected"_s);
    row("404 as HTML", came, 404, "<html>", true, u"server.refused"_s);
    row("408", came, 408, "", false, u"server.busy"_s);
    row("409", came, 409, "", false, u"server.duplicate"_s);
    row("400 with 10007", came, 400, R"({"code":10007,"message":"x"})", false,
        u"server.duplicate"_s);
    row("413", came, 413, "", false, u"server.refused"_s);
    row("422 by a rule", came, 422, R"({"code":10001,"message":"x"})", false, u"server.refused"_s,
        true);
    row("423", came, 423, "", false, u"server.busy"_s);
    row("425", came, 425, "", false, u"server.turnedAway"_s);
    row("429", came, 429, "", false, u"server.turnedAway"_s);
    row("500", came, 500, R"({"code":10000,"message":"x"})", false, u"server.unknown"_s);
    row("502 as HTML", came, 502, "<html>", false, u"server.unknown"_s);
    row("503", came, 503, "", false, u"server.busy"_s);
    row("504", came, 504, "", false, u"server.unknown"_s);
}

void TestClassify::table()
{
    QFETCH(const Link, link);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, onlyReads);
    QFETCH(const bool, isRule);
    sync::HttpRequest request;
    request.url = QUrl(u"https://a.invalid/x"_s);
    request.onlyReads = onlyReads;
    sync::HttpOutcome outcome;
    outcome.link = link;
    outcome.status = status;
    outcome.body = body;
    outcome.retryAfterSeconds = 7;
    const auto error = sync::classify(request, outcome);
    QTEST(error ? error->key : QString(), "key");
    if (!error)
        return;
    QCOMPARE(error->kind, isRule ? ErrorKind::Refused : ErrorKind::Network);
    QVERIFY(ports::faultOf(*error));
    if (error->key == "server.busy"_L1 || error->key == "server.turnedAway"_L1)
        QCOMPARE(sync::askedToWait(*error), 7);
}

void TestClassify::faultsOfKeys()
{
    using ports::GatewayFault;
    const auto fault = [](const QString &key) {
        return ports::faultOf({ErrorKind::Network, key, {}, {}});
    };
    QVERIFY(fault(u"server.unreachable"_s) == GatewayFault::Unreachable);
    QVERIFY(fault(u"server.certificate"_s) == GatewayFault::Unreachable);
    QVERIFY(fault(u"server.unknown"_s) == GatewayFault::Unknown);
    QVERIFY(fault(u"server.webPage"_s) == GatewayFault::Unknown);
    QVERIFY(fault(u"server.webPageAtLogin"_s) == GatewayFault::Unreachable);
    QVERIFY(fault(u"server.rejected"_s) == GatewayFault::Rejected);
    QVERIFY(fault(u"server.busy"_s) == GatewayFault::Busy);
    QVERIFY(fault(u"server.turnedAway"_s) == GatewayFault::TurnedAway);
    QVERIFY(fault(u"server.refused"_s) == GatewayFault::Refused);
    QVERIFY(fault(u"server.unauthorised"_s) == GatewayFault::Unauthorised);
    QVERIFY(fault(u"server.duplicate"_s) == GatewayFault::Duplicate);
    QVERIFY(fault(u"server.insecure"_s) == GatewayFault::Unreachable);
    QVERIFY(fault(u"pins.mismatch"_s) == GatewayFault::Unreachable);
    QVERIFY(!fault(u"blob.damaged"_s));
}

void TestClassify::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds");
    const auto row = [](const QByteArray &header, qint64 seconds) {
        QTest::newRow(header.isEmpty() ? "absent" : header.constData()) << header << seconds;
    };
    row("120", 120);
    row(" 0 ", 0);
    row("86400", 86'400);
    row("86401", -1);
    row("99999999999999999999", -1);
    row("", -1);
    row("-1", -1);
    row("+5", -1);
    row("1.5", -1);
    row("soon", -1);
    // The three forms of RFC 9110 §5.6.7, and the one of mail.
    row("Mon, 30 Nov 2026 08:00:07 GMT", 7);
    row("Monday, 30-Nov-26 08:00:07 GMT", 7);
    row("Mon Nov 30 08:00:07 2026", 7);
    row("Mon, 30 Nov 2026 15:00:07 +0700", 7);
    row("Mon, 30 Nov 2026 07:59:00 GMT", 0);
    row("Wed, 30 Dec 2026 08:00:00 GMT", -1);
    row("Mon, 30 Nov 2026", -1);
}

void TestClassify::retryAfter()
{
    QFETCH(const QByteArray, header);
    const QDateTime now(QDate(2026, 11, 30), QTime(8, 0), Qt::UTC);
    QTEST(sync::retryAfterSeconds(header, now), "seconds");
}

void TestClassify::bodyFaults_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words"); // "-" = no fault
    const auto row = [](const char *name, const char *body, const QString &words) {
        QTest::newRow(name) << QByteArray(body) << words;
    };
    row("a dossier's own code", R"({"id":"1","code":"H99-1"})", u"-"_s);
    row("a procedure's status", R"({"id":"1","code":"9.1","status":1})", u"-"_s);
    row("envelope, good", R"({"code":200,"message":"OK","data":[]})", u"-"_s);
    row("envelope, good as text", R"({"code":"00","message":"OK"})", u"-"_s);
    row("envelope, bad", R"({"code":"500","message":"Lỗi"})", u"Lỗi"_s);
    row("errors per field", R"({"status":400,"errors":{"a":["x","y"],"b":"z"}})", u"x; y; z"_s);
    row("keycloak", R"({"error":"invalid_grant","error_description":"Sai"})", u"Sai"_s);
    row("success", R"({"success":true})", u"-"_s);
    row("a list", "[]", u"-"_s);
    row("text", "OK", u"-"_s);
    row("empty", "", u"-"_s);
}

void TestClassify::bodyFaults()
{
    QFETCH(const QByteArray, body);
    const auto fault = sync::faultInBody(body);
    QTEST(fault ? fault->message : u"-"_s, "words");
}
