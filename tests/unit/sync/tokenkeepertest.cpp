#include "tests/unit/sync/tokenkeepertest.h"

#include "sync/client/tokenkeeper.h"
#include "tests/fakes/syncbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;

namespace
{

/// Holds every request until the test answers it.
class HeldTransport final : public sync::HttpTransport
{
public:
    void send(sync::HttpRequest request, std::function<void(sync::HttpOutcome)> done) override
    {
        requests.append(request);
        m_waiting.append(std::move(done));
    }
    void answer(const QByteArray &body, int status = 200)
    {
        sync::HttpOutcome outcome;
        outcome.link = sync::HttpOutcome::Link::Answered;
        outcome.status = status;
        outcome.body = body;
        m_waiting.takeFirst()(outcome);
    }
    QList<sync::HttpRequest> requests;

private:
    QList<std::function<void(sync::HttpOutcome)>> m_waiting;
};

struct Scene {
    explicit Scene(const domain::IgateProfile &igate)
        : endpoints(igate, u"H99"_s),
          keeper(transport, igate, endpoints, clock, [] { return u"s&cret"_s; })
    {
    }
    void ask()
    {
        keeper.withToken([this](const kernel::Result<QByteArray> &token) {
            got.append(token ? *token : token.error().key.toLatin1());
        });
    }

    tests::FakeClock clock;
    HeldTransport transport;
    sync::Endpoints endpoints;
    sync::TokenKeeper keeper;
    QList<QByteArray> got;
};

domain::IgateProfile profile(domain::IgateAdapter adapter = domain::IgateAdapter::Officer)
{
    return tests::standinProfile(adapter, QUrl(u"https://a.invalid"_s)).igate;
}

} // namespace

void TestTokenKeeper::oneLoginForMany()
{
    Scene scene(profile());
    scene.ask();
    scene.ask();
    scene.ask();
    QCOMPARE(scene.transport.requests.size(), 1);
    scene.transport.answer(R"({"error":"invalid_grant"})", 400);
    QCOMPARE(scene.got, QList<QByteArray>(3, "server.unauthorised"));
    scene.ask();
    QCOMPARE(scene.transport.requests.size(), 2); // a failure is not remembered
    scene.transport.answer("<html>Wi-Fi</html>");
    QCOMPARE(scene.got.last(), "server.webPageAtLogin"); // nothing of the call itself has left
    scene.ask();
    scene.transport.answer(R"({"access_token":"t1"})");
    QCOMPARE(scene.got.last(), "t1");
}

void TestTokenKeeper::obeysTheLife_data()
{
    QTest::addColumn<QByteArray>("life");
    QTest::addColumn<int>("goodForSeconds");
    QTest::newRow("half an hour, less 30 s") << QByteArray("1800") << 1770;
    QTest::newRow("a minute") << QByteArray("60") << 30;
    QTest::newRow("very short") << QByteArray("2") << 1;
    QTest::newRow("as text") << QByteArray("\"300\"") << 270;
    QTest::newRow("not told") << QByteArray("null") << 270;
}

void TestTokenKeeper::obeysTheLife()
{
    QFETCH(const QByteArray, life);
    QFETCH(const int, goodForSeconds);
    Scene scene(profile());
    scene.ask();
    scene.transport.answer(R"({"access_token":"t1","expires_in":)" + life + '}');
    scene.clock.advance(goodForSeconds * 1000 - 1);
    scene.ask();
    QCOMPARE(scene.transport.requests.size(), 1);
    scene.clock.advance(1);
    scene.ask();
    QCOMPARE(scene.transport.requests.size(), 2);
}

void TestTokenKeeper::rejectsOnlyItsOwn()
{
    Scene scene(profile());
    scene.ask();
    scene.transport.answer(R"({"access_token":"t1"})");
    scene.keeper.reject("an older one");
    scene.ask();
    QCOMPARE(scene.transport.requests.size(), 1);
    scene.keeper.reject("t1");
    scene.ask();
    QCOMPARE(scene.transport.requests.size(), 2);
}

void TestTokenKeeper::grants_data()
{
    QTest::addColumn<domain::IgateAdapter>("adapter");
    QTest::addColumn<domain::IgateGrant>("grant");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("client credentials")
        << domain::IgateAdapter::Officer << domain::IgateGrant::ClientCredentials
        << u"/auth/realms/digo/protocol/openid-connect/token"_s
        << QByteArray("grant_type=client_credentials&client_id=motcua&client_secret=s%26cret");
    QTest::newRow("password")
        << domain::IgateAdapter::Officer << domain::IgateGrant::Password
        << u"/auth/realms/digo/protocol/openid-connect/token"_s
        << QByteArray("grant_type=password&client_id=motcua&username=canbo&password=s%26cret"
                      "&scope=openid");
    QTest::newRow("connector") << domain::IgateAdapter::Connector
                               << domain::IgateGrant::ClientCredentials
                               << u"/connector/connector/v1/login"_s
                               << QByteArray(R"({"client_id":"motcua","client_secret":"s&cret"})");
}

void TestTokenKeeper::grants()
{
    QFETCH(const domain::IgateAdapter, adapter);
    QFETCH(const domain::IgateGrant, grant);
    domain::IgateProfile igate = profile(adapter);
    igate.grant = grant;
    igate.userName = u"canbo"_s;
    Scene scene(igate);
    scene.ask();
    QTEST(scene.transport.requests.first().url.path(), "path");
    QTEST(scene.transport.requests.first().body, "body");
}
