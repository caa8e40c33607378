#include "tests/integration/sync/transporttest.h"

#include "sync/client/httpclient.h"
#include "sync/client/requestbody.h"
#include "tests/standin/igate/igatestandin.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace motcua;
using sync::HttpClient;
using sync::HttpOutcome;
using sync::HttpRequest;
using Link = HttpOutcome::Link;

namespace
{

HttpOutcome ask(HttpClient &client, const HttpRequest &request)
{
    std::optional<HttpOutcome> outcome;
    client.send(request, [&](const HttpOutcome &came) { outcome = came; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome, 20'000); }();
    return outcome.value_or(HttpOutcome());
}

HttpRequest writing(const QUrl &url)
{
    HttpRequest request;
    request.verb = "POST";
    request.url = url;
    request.contentType = "application/json";
    request.body = "{}";
    return request;
}

HttpRequest reading(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.onlyReads = true;
    return request;
}

standin::Switches faulty(const QString &how)
{
    standin::Switches switches;
    switches.noTokens = true;
    switches.faults.append({u"*"_s, 0, how, 2000, -1});
    return switches;
}

/// `size` bytes of a pattern that never lie in memory together.
class PatternDevice final : public QIODevice
{
public:
    explicit PatternDevice(qint64 size) : m_size(size) { open(ReadOnly | Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_size - m_position);
        for (qint64 i = 0; i < count; ++i)
            data[i] = char((m_position + i) * 31 % 251);
        m_position += count;
        return count > 0 ? count : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
    qint64 m_position = 0;
};

QString tlsFile(const QString &name) { return QStringLiteral(MOTCUA_TLS_FILES "/") + name; }

QByteArray content(const QString &name)
{
    QFile file(tlsFile(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void Transport::failures_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<Link>("link");
    QTest::newRow("cut before") << u"cutBefore"_s << Link::Cut;
    QTest::newRow("cut after") << u"cutAfter"_s << Link::Cut;
    QTest::newRow("truncated") << u"truncated"_s << Link::Cut;
    QTest::newRow("silent") << u"silent"_s << Link::Cut;
    QTest::newRow("slow") << u"slow"_s << Link::Cut;
    QTest::newRow("500") << u"500"_s << Link::Answered;
    QTest::newRow("401") << u"401"_s << Link::Answered;
    QTest::newRow("409") << u"409"_s << Link::Answered;
    QTest::newRow("html") << u"html"_s << Link::Answered;
    QTest::newRow("redirect") << u"redirect"_s << Link::Answered;
    QTest::newRow("understated length") << u"understated"_s << Link::Answered;
}

void Transport::failures()
{
    QFETCH(const QString, how);
    QFETCH(const Link, link);
    standin::IgateStandin server;
    QVERIFY(server.start());
    server.service().setSwitches(faulty(how));
    sync::HttpSettings settings;
    settings.stallMs = 400;
    HttpClient client(settings);
    const HttpOutcome outcome = ask(
        client, writing(QUrl(server.baseUrl().toString() + u"/connector/connector/v1/login"_s)));
    QVERIFY2(outcome.link == link,
             qPrintable(QString::number(int(outcome.link)) + outcome.linkError));
}

void Transport::wrongLengths_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("right") << "Content-Length: 8\r\n"_ba
                           << R"({"a":12})"_ba << true;
    QTest::newRow("none, ends with the link") << "Connection: close\r\n"_ba
                                              << R"({"a":12})"_ba << true;
    QTest::newRow("too large") << "Content-Length: 9\r\n"_ba
                               << R"({"a":12})"_ba << false;
    QTest::newRow("far too large") << "Content-Length: 9223372036854775807\r\n"_ba
                                   << R"({"a":12})"_ba << false;
    QTest::newRow("two that differ") << "Content-Length: 4\r\nContent-Length: 8\r\n"_ba
                                     << R"({"a":12})"_ba << false;
    QTest::newRow("too small") << "Content-Length: 4\r\n"_ba
                               << R"({"a":12})"_ba << false;
    QTest::newRow("zero") << "Content-Length: 0\r\n"_ba
                          << R"({"a":12})"_ba << false;
    QTest::newRow("chunks, cut") << "Transfer-Encoding: chunked\r\n"_ba
                                 << "8\r\n{\"a\":"_ba << false;
    QTest::newRow("chunks, no last one") << "Transfer-Encoding: chunked\r\n"_ba
                                         << "8\r\n{\"a\":12}\r\n"_ba << false;
    QTest::newRow("chunks, whole") << "Transfer-Encoding: chunked\r\n"_ba
                                   << "8\r\n{\"a\":12}\r\n0\r\n\r\n"_ba << true;
    QTest::newRow("no gzip") << "Content-Encoding: gzip\r\nContent-Length: 8\r\n"_ba
                             << R"({"a":12})"_ba << false;
}

/// Half an answer is never taken for a whole one: it is cut, or it is no JSON.
void Transport::wrongLengths()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isWhole);
    QTcpServer server;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, head, body] {
            if (!socket->readAll().endsWith("{}"))
                return;
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + head + "\r\n" +
                          body);
            socket->disconnectFromHost();
        });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    sync::HttpSettings settings;
    settings.stallMs = 500;
    HttpClient client(settings);
    const HttpOutcome outcome =
        ask(client, writing(QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()))));
    const bool isJson = !QJsonDocument::fromJson(outcome.body).isNull();
    QCOMPARE(outcome.link == Link::Answered && isJson, isWhole);
}

void Transport::streamsALargeBody()
{
    constexpr qint64 size = 24 * 1024 * 1024;
    standin::IgateStandin server;
    QVERIFY(server.start());
    standin::Switches switches;
    switches.noTokens = true;
    server.service().setSwitches(switches);
    HttpClient client({});
    HttpRequest request = writing(QUrl(server.baseUrl().toString() + u"/fi/file/--multiple"_s));
    request.contentType = "multipart/form-data; boundary=line";
    const QByteArray head =
        "--line\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.bin\"\r\n\r\n";
    const QByteArray tail = "\r\n--line--\r\n";
    request.openStream = [&]() -> kernel::Result<std::unique_ptr<QIODevice>> {
        return std::make_unique<sync::RequestBody>(head, std::make_unique<PatternDevice>(size),
                                                   size, tail);
    };
    request.streamBytes = head.size() + size + tail.size();
    const HttpOutcome outcome = ask(client, request);
    QVERIFY2(outcome.status == 200, qPrintable(outcome.linkError));

    PatternDevice again(size);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (QByteArray part = again.read(1 << 20); !part.isEmpty(); part = again.read(1 << 20))
        hash.addData(part);
    const QJsonObject kept =
        server.service().state().value("looseFiles"_L1).toArray().at(0).toObject();
    QCOMPARE(kept.value("size"_L1).toInteger(), size);
    QCOMPARE(kept.value("sha256"_L1).toString().toLatin1(), hash.result().toHex());
}

void Transport::aTornFileIsNotSentAsWhole()
{
    standin::IgateStandin server;
    QVERIFY(server.start());
    sync::HttpSettings settings;
    settings.stallMs = 1000;
    HttpClient client(settings);
    HttpRequest request = writing(QUrl(server.baseUrl().toString() + u"/fi/file/--multiple"_s));
    request.openStream = []() -> kernel::Result<std::unique_ptr<QIODevice>> {
        return std::make_unique<PatternDevice>(100'000);
    };
    request.streamBytes = 200'000;
    const HttpOutcome outcome = ask(client, request);
    QVERIFY(outcome.local);
    QCOMPARE(outcome.local->key, u"blob.damaged"_s);
    QVERIFY(server.service().state().value("looseFiles"_L1).toArray().isEmpty());
}

/// libcurl repeats a request by itself when the server closes a kept connection without an answer;
/// a POST must not be.
void Transport::neverRepeatsAWrite()
{
    standin::IgateStandin server;
    QVERIFY(server.start());
    HttpClient client({});
    const QUrl login(server.baseUrl().toString() + u"/connector/connector/v1/login"_s);
    ask(client, writing(login)); // the connection is kept
    server.service().setSwitches(faulty(u"cutAfter"_s));
    QVERIFY(ask(client, writing(login)).link == Link::Cut);
    QCOMPARE(server.service().state().value("requests"_L1).toObject().value("login"_L1), 2);
}

void Transport::trust_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("caFile");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("our authority") << u"127.0.0.1"_s << tlsFile(u"authority.pem"_s) << true;
    QTest::newRow("unknown authority") << u"127.0.0.1"_s << QString() << false;
    QTest::newRow("wrong name") << u"localhost"_s << tlsFile(u"authority.pem"_s) << false;
    QTest::newRow("no such file") << u"127.0.0.1"_s << tlsFile(u"nothing.pem"_s) << false;
}

void Transport::trust()
{
    QFETCH(const QString, host);
    QFETCH(const QString, caFile);
    QFETCH(const bool, trusted);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(content(u"server.pem"_s)));
    tls.setPrivateKey(QSslKey(content(u"server.key"_s), QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(tls);
    int requests = 0;
    connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, &requests] {
            requests += socket->readAll().contains("GET ") ? 1 : 0;
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    sync::HttpSettings settings;
    settings.caFile = caFile;
    HttpClient client(settings);
    const HttpOutcome outcome =
        ask(client, reading(QUrl(u"https://%1:%2/"_s.arg(host).arg(server.serverPort()))));
    QCOMPARE(outcome.status, trusted ? 200 : 0);
    QCOMPARE(requests, trusted ? 1 : 0);
    const bool fault = outcome.link == Link::Certificate ||
                       (outcome.local && outcome.local->key == u"server.certificate"_s);
    QCOMPARE(fault, !trusted);
}

void Transport::doesNotFollowToAnotherHost()
{
    standin::IgateStandin server;
    QVERIFY(server.start());
    server.service().setSwitches(faulty(u"redirect"_s)); // to portal.invalid
    HttpClient client({});
    const HttpOutcome outcome =
        ask(client, reading(QUrl(server.baseUrl().toString() + u"/bd/procedure"_s)));
    QVERIFY(outcome.status != 200);
}

void Transport::followsOnTheSameServer_data()
{
    QTest::addColumn<bool>("isWrite");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("status");
    QTest::newRow("a path") << false << "/there"_ba << 200;
    QTest::newRow("the whole address") << false << "http://127.0.0.1:PORT/there"_ba << 200;
    QTest::newRow("another name") << false << "http://localhost:PORT/there"_ba << 302;
    QTest::newRow("another scheme") << false << "https://127.0.0.1:PORT/there"_ba << 302;
    QTest::newRow("nowhere") << false << ""_ba << 302;
    QTest::newRow("round and round") << false << "/here"_ba << 302;
    QTest::newRow("a write") << true << "/there"_ba << 302;
}

void Transport::followsOnTheSameServer()
{
    QFETCH(const bool, isWrite);
    QFETCH(QByteArray, location);
    QFETCH(const int, status);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    location.replace("PORT", QByteArray::number(server.serverPort()));
    int asked = 0;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&, socket] {
            ++asked;
            const bool isThere = socket->readAll().contains(" /there ");
            socket->write(isThere ? "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"_ba
                                  : "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " +
                                        location + "\r\n\r\n");
        });
    });
    HttpClient client({});
    const QUrl here(u"http://127.0.0.1:%1/here"_s.arg(server.serverPort()));
    const HttpOutcome outcome = ask(client, isWrite ? writing(here) : reading(here));
    QCOMPARE(outcome.status, status);
    QVERIFY(asked <= 6);
}

/// Nobody is told to mistrust a server because a link broke.
void Transport::aHandshakeThatBreaksIsNoMatterOfTrust()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->close(); });
    });
    HttpClient client({});
    const HttpOutcome outcome =
        ask(client, writing(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()))));
    QVERIFY2(outcome.link == Link::NotSent, qPrintable(outcome.linkError));
}

/// A weak link takes longer for what the system holds than the desk waits for a byte.
void Transport::whatTheSystemStillSendsIsNoStall()
{
    constexpr int size = 600'000;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    qint64 taken = 0;
    QTimer slowly;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 8'192);
        socket->setReadBufferSize(8'192);
        connect(&slowly, &QTimer::timeout, socket, [&, socket] {
            taken += socket->read(8'192).size();
            if (taken >= size)
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        });
    });
    sync::HttpSettings settings;
    settings.stallMs = 300;
    HttpClient client(settings);
    HttpRequest request = writing(QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort())));
    request.body = QByteArray(size, 'x');
    slowly.start(10);
    const HttpOutcome outcome = ask(client, request);
    QVERIFY2(outcome.status == 200, qPrintable(outcome.linkError));
}

/// A HEAD tells the length of what a GET would bring (RFC 9110 §9.3.2): nothing to wait for, and
/// nothing that is missing.
void Transport::aHeadHasHeadersAndNoBody()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (socket->readAll().startsWith("HEAD "))
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 700\r\nupload-offset: 7\r\n\r\n");
        });
    });
    sync::HttpSettings settings;
    settings.stallMs = 1'000;
    HttpClient client(settings);
    HttpRequest head = reading(QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort())));
    head.verb = "HEAD";
    for (int i = 0; i < 2; ++i) { // the second on the connection that was kept
        const HttpOutcome outcome = ask(client, head);
        QVERIFY2(outcome.link == Link::Answered, qPrintable(outcome.linkError));
        QCOMPARE(outcome.status, 200);
        QCOMPARE(outcome.header("Upload-Offset"), "7");
        QVERIFY(outcome.body.isEmpty());
    }
}
