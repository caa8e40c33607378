#include "tests/integration/sync/cutproxy.h"

#include <QTcpSocket>

namespace motcua::tests
{

CutProxy::CutProxy(const QUrl &server) : m_server(server)
{
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("no free port");
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *desk = m_listener.nextPendingConnection())
            lead(desk);
    });
}

QUrl CutProxy::url() const
{
    QUrl through = m_server;
    through.setPort(m_listener.serverPort());
    return through;
}

void CutProxy::setCuts(const QList<Cut> &cuts)
{
    m_cuts = cuts;
    m_passed = 0;
}

void CutProxy::lead(QTcpSocket *desk)
{
    auto *server = new QTcpSocket(desk);
    server->connectToHost(m_server.host(), quint16(m_server.port()));
    connect(desk, &QTcpSocket::readyRead, this, [=, this] { toServer(desk, server); });
    connect(server, &QTcpSocket::connected, this, [=, this] { toServer(desk, server); });
    connect(server, &QTcpSocket::readyRead, this, [=, this] { toDesk(desk, server); });
    connect(server, &QTcpSocket::disconnected, desk, &QTcpSocket::disconnectFromHost);
    connect(desk, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    connect(desk, &QTcpSocket::disconnected, desk, &QObject::deleteLater);
}

void CutProxy::toServer(QTcpSocket *desk, QTcpSocket *server)
{
    if (server->state() != QAbstractSocket::ConnectedState)
        return;
    QByteArray bytes = desk->readAll();
    const bool breaksHere = !m_cuts.isEmpty() && !m_cuts.first().atAnswer &&
                            m_passed + bytes.size() >= m_cuts.first().bytes;
    if (breaksHere)
        bytes.truncate(m_cuts.first().bytes - m_passed);
    m_passed += bytes.size();
    server->write(bytes);
    if (!breaksHere)
        return;
    // What left has arrived: the server must decide what to keep of it.
    while (server->bytesToWrite() > 0 && server->waitForBytesWritten(1'000)) {
    }
    breakBoth(desk, server);
}

void CutProxy::toDesk(QTcpSocket *desk, QTcpSocket *server)
{
    if (!m_cuts.isEmpty() && m_cuts.first().atAnswer && m_passed >= m_cuts.first().bytes)
        return breakBoth(desk, server);
    desk->write(server->readAll());
}

void CutProxy::breakBoth(QTcpSocket *desk, QTcpSocket *server)
{
    m_cuts.removeFirst();
    m_passed = 0;
    ++m_broken;
    server->abort();
    desk->abort();
}

} // namespace motcua::tests
