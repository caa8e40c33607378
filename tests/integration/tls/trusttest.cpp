#include "tests/integration/tls/trusttest.h"

#include "sync/client/classify.h"

#include "app/core/ports/gateway.h"

#include <QProcess>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;
using tests::logIn;
using tests::loginsAt;
using Link = sync::HttpOutcome::Link;

void Trust::initTestCase()
{
    QVERIFY2(m_certificates.makeAll(), m_certificates.made.why().constData());
}

void Trust::certificates_data()
{
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<bool>("trusted");
    const QString here = u"127.0.0.1"_s;
    const QString root = u"root"_s;
    const auto row = [&](const char *name, const QStringList &shown, const QString &host,
                         const QString &authority, bool trusted) {
        QTest::newRow(name) << shown << host << authority << trusted;
    };
    row("whole chain", {u"server"_s, u"middle"_s}, here, root, true);
    row("chain with its root", {u"server"_s, u"middle"_s, root}, here, root, true);
    row("wrong name", {u"server"_s, u"middle"_s}, u"localhost"_s, root, false);
    row("another's name", {u"other name"_s, u"middle"_s}, here, root, false);
    row("expired", {u"expired"_s, u"middle"_s}, here, root, false);
    row("not valid yet", {u"tomorrow"_s, u"middle"_s}, here, root, false);
    row("unknown authority", {u"strange"_s, u"stranger"_s}, here, root, false);
    row("signed by itself", {u"alone"_s}, here, root, false);
    row("intermediate left out", {u"server"_s}, here, root, false);
    row("signed by a mere server", {u"made by a server"_s, u"server"_s, u"middle"_s}, here, root,
        false);
    row("private authority, system's list", {u"server"_s, u"middle"_s, root}, here, {}, false);
    row("no such file", {u"server"_s, u"middle"_s}, here, u"nothing"_s, false);
}

void Trust::certificates()
{
    QFETCH(const QStringList, shown);
    QFETCH(const QString, host);
    QFETCH(const QString, authority);
    QFETCH(const bool, trusted);
    standin::IgateStandin server;
    server.useTls(m_certificates.made.shown(shown));
    QVERIFY(server.start());
    sync::HttpSettings settings;
    if (!authority.isEmpty())
        settings.caFile = m_certificates.made.pem(authority);
    sync::HttpClient client(settings);
    const sync::HttpOutcome outcome = logIn(client, tests::named(server.baseUrl(), host));
    QVERIFY2((outcome.status != 0) == trusted, qPrintable(outcome.linkError));
    QCOMPARE(loginsAt(server), trusted ? 1 : 0);
    const bool isCertificate = outcome.link == Link::Certificate ||
                               (outcome.local && outcome.local->key == u"server.certificate"_s);
    QCOMPARE(isCertificate, !trusted);
}

/// A server that speaks nothing newer than TLS 1.1: openssl's, because Qt would not play it.
void Trust::oldTls()
{
    QProcess server;
    server.setWorkingDirectory(m_certificates.made.folder());
    server.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-tls1_1"_s,
                                u"-cert"_s, u"server.pem"_s, u"-key"_s, u"server.key"_s,
                                u"-cert_chain"_s, u"middle.pem"_s, u"-www"_s});
    QByteArray said;
    while (!said.contains("ACCEPT 127.0.0.1:") || !said.endsWith('\n')) {
        QVERIFY2(server.waitForReadyRead(10'000), server.readAllStandardError().constData());
        said += server.readAllStandardOutput();
    }
    const int port = said.mid(said.indexOf("ACCEPT 127.0.0.1:") + 17).trimmed().toInt();
    QVERIFY(port > 0);

    // The server is there, and whoever accepts old TLS gets through to it.
    QSslConfiguration lax = QSslConfiguration::defaultConfiguration();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    lax.setProtocol(QSsl::TlsV1_0OrLater);
    QT_WARNING_POP
    lax.setCaCertificates(QSslCertificate::fromPath(m_certificates.made.pem(u"root"_s)));
    QSslSocket socket;
    socket.setSslConfiguration(lax);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, quint16(port));
    QVERIFY2(socket.waitForEncrypted(10'000), qPrintable(socket.errorString()));
    socket.abort();

    sync::HttpSettings settings;
    settings.caFile = m_certificates.made.pem(u"root"_s);
    sync::HttpClient client(settings);
    const sync::HttpOutcome outcome = logIn(client, QUrl(u"https://127.0.0.1:%1"_s.arg(port)));
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.link == Link::Certificate, qPrintable(outcome.linkError));
    server.kill();
    QVERIFY(server.waitForFinished(10'000));
}

/// The answer of a write is lost with its kept connection, and what comes up at the next one cannot
/// be trusted or speaks no TLS. Whether the write was obeyed is open all the same.
void Trust::aLostAnswerIsNoMatterOfTrust()
{
    class FickleServer final : public QTcpServer
    {
    public:
        explicit FickleServer(const QSslConfiguration &shown) : m_shown(shown) {}
        int requests = 0;
        int connections = 0;

    protected:
        void incomingConnection(qintptr handle) override
        {
            auto *socket = new QSslSocket(this);
            socket->setSocketDescriptor(handle);
            if (++connections > 1) { // a portal has taken its place
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
                return;
            }
            socket->setSslConfiguration(m_shown);
            connect(socket, &QSslSocket::readyRead, socket, [this, socket] {
                if (!socket->readAll().endsWith('}'))
                    return; // the body is not there yet
                if (++requests == 1)
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
                else
                    socket->abort();
            });
            socket->startServerEncryption();
        }

    private:
        QSslConfiguration m_shown;
    };
    FickleServer server(m_certificates.made.shown({u"server"_s, u"middle"_s}));
    QVERIFY(server.listen(QHostAddress::LocalHost));
    sync::HttpSettings settings;
    settings.caFile = m_certificates.made.pem(u"root"_s);
    sync::HttpClient client(settings);
    const QUrl address(u"https://127.0.0.1:%1"_s.arg(server.serverPort()));
    QCOMPARE(logIn(client, address).status, 200);
    const sync::HttpOutcome outcome = logIn(client, address);
    QCOMPARE(server.requests, 2);
    QVERIFY2(outcome.link == Link::Cut, qPrintable(outcome.linkError));
}

void Trust::withoutTlsOnlyThisMachine_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("address of the documentation") << u"http://192.0.2.1"_s;
    QTest::newRow("a name") << u"http://igate.invalid"_s;
    QTest::newRow("a name that looks like ours") << u"http://localhost.invalid"_s;
    QTest::newRow("all addresses") << u"http://0.0.0.0"_s;
    QTest::newRow("six") << u"http://[2001:db8::1]"_s;
}

void Trust::withoutTlsOnlyThisMachine()
{
    QFETCH(const QString, url);
    sync::HttpClient client({});
    const sync::HttpOutcome outcome = logIn(client, QUrl(url));
    QVERIFY(outcome.local);
    QCOMPARE(outcome.local->key, u"server.insecure"_s);
    QCOMPARE(outcome.local->arguments, QStringList{QUrl(url).host()});
    QVERIFY(ports::faultOf(*outcome.local) == ports::GatewayFault::Unreachable);

    standin::IgateStandin server;
    QVERIFY(server.start());
    QVERIFY(logIn(client, server.baseUrl()).status != 0);
    QVERIFY(logIn(client, tests::named(server.baseUrl(), u"localhost"_s)).status != 0);
}

void Trust::theSentenceNamesTheHost()
{
    standin::IgateStandin server;
    server.useTls(m_certificates.made.shown({u"alone"_s}));
    QVERIFY(server.start());
    sync::HttpSettings settings;
    settings.caFile = m_certificates.made.pem(u"root"_s);
    sync::HttpClient client(settings);
    const sync::HttpOutcome outcome = logIn(client, server.baseUrl());
    sync::HttpRequest request;
    request.url = server.baseUrl();
    const auto error = sync::classify(request, outcome);
    QVERIFY(error);
    QCOMPARE(error->key, u"server.certificate"_s);
    QCOMPARE(error->arguments, QStringList{u"127.0.0.1"_s});
    QVERIFY(error->kind == kernel::ErrorKind::Network);
}
