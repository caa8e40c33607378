#include "tests/standin/igate/igatestandin.h"

#include <QHttpServerRequest>
#include <QMetaEnum>
#include <QPointer>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace motcua::standin
{

namespace
{

Request read(const QHttpServerRequest &request)
{
    Request read;
    const QMetaEnum verbs = QMetaEnum::fromType<QHttpServerRequest::Method>();
    read.verb = QByteArray(verbs.valueToKey(int(request.method()))).toUpper();
    read.path = request.url().path(QUrl::FullyDecoded);
    read.query = request.query();
    read.authorization = request.value("Authorization");
    read.contentType = request.value("Content-Type");
    read.body = request.body();
    for (const auto &[name, value] : request.headers())
        read.headers.emplaceBack(name, value);
    return read;
}

QByteArray head(const Response &response, qsizetype promised)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(response.status) + " Answer\r\n";
    text += "Content-Type: " + response.contentType + "\r\n";
    text += "Content-Length: " + QByteArray::number(promised) + "\r\n";
    text += "Date: " +
            QLocale::c()
                .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                .toLatin1() +
            "\r\n";
    for (const auto &[name, value] : response.headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n";
}

void deliver(const Response &response, QTcpSocket *socket)
{
    const qsizetype size = response.body.size();
    switch (response.delivery) {
    case Response::Delivery::Whole: socket->write(head(response, size) + response.body); break;
    case Response::Delivery::Understated:
        socket->write(head(response, size / 2) + response.body);
        break;
    case Response::Delivery::Truncated:
        socket->write(head(response, size) + response.body.left(size / 2));
        socket->disconnectFromHost();
        break;
    case Response::Delivery::Cut: socket->abort(); break;
    case Response::Delivery::Never: break;
    }
}

} // namespace

IgateStandin::IgateStandin(const QString &databaseFile, Catalogue catalogue, QObject *parent)
    : QAbstractHttpServer(parent), m_service(databaseFile, std::move(catalogue))
{
}

IgateStandin::~IgateStandin() = default;

bool IgateStandin::start(quint16 port)
{
    std::unique_ptr<QTcpServer> listener;
    if (m_tls) {
        auto guarded = std::make_unique<QSslServer>();
        guarded->setSslConfiguration(*m_tls);
        listener = std::move(guarded);
    } else {
        listener = std::make_unique<QTcpServer>();
    }
    if (!listener->listen(QHostAddress::LocalHost, port))
        return false;
    m_port = listener->serverPort();
    m_listener = listener.release();
    bind(m_listener); // takes ownership
    return true;
}

void IgateStandin::stop()
{
    if (!m_listener)
        return;
    m_listener->close();
    for (QTcpSocket *socket : m_listener->findChildren<QTcpSocket *>())
        socket->abort();
    m_listener->deleteLater();
    m_listener = nullptr;
}

QUrl IgateStandin::baseUrl() const
{
    return QUrl(u"%1://127.0.0.1:%2"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(m_port));
}

bool IgateStandin::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const Response response = m_service.answer(read(request));
    // Later: the server still touches the socket when this returns.
    QTimer::singleShot(response.delayMs, socket, [response, socket] { deliver(response, socket); });
    return true;
}

void IgateStandin::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    socket->abort();
}

} // namespace motcua::standin
