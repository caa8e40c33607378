#include "tests/standin/faultproxy/faultproxy.h"

#include "tests/standin/faultproxy/pump.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <array>
#include <sys/socket.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::standin
{

namespace
{

using Kind = ConnectionFault::Kind;

constexpr std::array<std::pair<Kind, const char *>, 15> names{{
    {Kind::None, "none"},
    {Kind::Refuse, "refuse"},
    {Kind::CutUp, "cut up"},
    {Kind::CutDown, "cut down"},
    {Kind::ResetUp, "reset up"},
    {Kind::ResetDown, "reset down"},
    {Kind::StallUp, "stall up"},
    {Kind::StallDown, "stall down"},
    {Kind::HalfCloseUp, "half-close up"},
    {Kind::HalfCloseDown, "half-close down"},
    {Kind::SwallowAndReset, "swallow the answer and reset"},
    {Kind::SwallowAndStall, "swallow the answer and stall"},
    {Kind::Garbage, "garbage"},
    {Kind::Trickle, "trickle"},
    {Kind::Duplicate, "duplicate"},
}};

/// A reset and not an end: Linux sends one when nothing may linger.
void reset(QTcpSocket &socket)
{
    const linger none{1, 0};
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket.abort();
}

void shutDownWriting(QTcpSocket &socket)
{
    socket.flush();
    ::shutdown(int(socket.socketDescriptor()), SHUT_WR);
}

} // namespace

QString faultName(Kind kind)
{
    for (const auto &[known, name] : names)
        if (known == kind)
            return QString::fromLatin1(name);
    return {};
}

/// One client, one connection to the server, and what goes wrong between them.
class FaultProxy::Connection final : public QObject
{
public:
    Connection(FaultProxy &proxy, QTcpSocket *client, ConnectionFault fault, quint64 seed)
        : QObject(&proxy), m_proxy(proxy), m_fault(fault), m_client(client),
          m_up(*client, m_server, proxy.m_shape, seed, this),
          m_down(m_server, *client, proxy.m_shape, seed + 1, this)
    {
        m_proxy.m_alive.insert(this);
        client->setParent(this);
        m_up.inspect = [this](QByteArray bytes) { return goingUp(std::move(bytes)); };
        m_down.inspect = [this](QByteArray bytes) { return goingDown(std::move(bytes)); };
        m_up.ended = [this] { end(); };
        m_down.ended = [this] { end(); };
        connect(&m_server, &QTcpSocket::errorOccurred, this, [this] {
            if (m_server.state() != QAbstractSocket::ConnectedState &&
                m_server.error() != QAbstractSocket::RemoteHostClosedError)
                both(reset);
        });
        m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), proxy.m_target);
    }

    ~Connection() override { m_proxy.m_alive.remove(this); }

    [[nodiscard]] bool isFaulty() const { return m_fault.kind != Kind::None; }
    void drop() { both(reset); }

private:
    [[nodiscard]] bool is(Kind kind) const { return m_fault.kind == kind; }
    void happened()
    {
        if (!std::exchange(m_hasHappened, true))
            ++m_proxy.m_faults;
    }

    QByteArray goingUp(QByteArray bytes)
    {
        if (m_answerSeen || m_exchange == 0) { // the turn is the client's again
            ++m_exchange;
            m_answerSeen = false;
            m_request.clear();
        }
        if (is(Kind::Duplicate) && m_exchange == m_fault.nth)
            m_request += bytes;
        const bool counts =
            is(Kind::CutUp) || is(Kind::ResetUp) || is(Kind::StallUp) || is(Kind::HalfCloseUp);
        return counts ? upTo(std::move(bytes), m_bytesUp, m_up) : bytes;
    }

    QByteArray goingDown(QByteArray bytes)
    {
        const bool isFirst = !std::exchange(m_answerSeen, true);
        if (isFirst && is(Kind::Duplicate) && m_exchange == m_fault.nth)
            repeatRequest();
        if (m_exchange >= m_fault.nth && (is(Kind::SwallowAndReset) || is(Kind::SwallowAndStall))) {
            happened();
            if (is(Kind::SwallowAndReset))
                QTimer::singleShot(0, this, [this] { both(reset); });
            return {};
        }
        if (m_exchange == m_fault.nth && is(Kind::Garbage)) {
            happened();
            QTimer::singleShot(20, this, [this] { both([](QTcpSocket &s) { s.close(); }); });
            return isFirst ? QByteArray("\x15\x03\x01\x00\x02\x02\x28 <html>\r\n\r\n", 18)
                           : QByteArray();
        }
        if (m_exchange == m_fault.nth && is(Kind::Trickle)) {
            happened();
            m_down.trickle(int(8 + m_fault.after % 64), 5);
        }
        const bool counts = is(Kind::CutDown) || is(Kind::ResetDown) || is(Kind::StallDown) ||
                            is(Kind::HalfCloseDown);
        return counts ? upTo(std::move(bytes), m_bytesDown, m_down) : bytes;
    }

    /// The bytes that still pass; with the one after them the fault happens.
    QByteArray upTo(QByteArray bytes, qint64 &count, Pump &pump)
    {
        const qint64 room = std::max<qint64>(0, m_fault.after - count);
        count += bytes.size();
        if (bytes.size() <= room)
            return bytes;
        happened();
        // Later, so that the bytes before it get there first.
        QTimer::singleShot(5, this, [this, &pump] { breakNow(pump); });
        return bytes.left(room);
    }

    void breakNow(Pump &pump)
    {
        switch (m_fault.kind) {
        case Kind::StallUp:
        case Kind::StallDown: pump.stall(); break;
        case Kind::HalfCloseUp: shutDownWriting(m_server); break;
        case Kind::HalfCloseDown: shutDownWriting(*m_client); break;
        case Kind::CutUp:
        case Kind::CutDown: both([](QTcpSocket &socket) { socket.close(); }); break;
        default: both(reset); break;
        }
    }

    void repeatRequest()
    {
        happened();
        auto *second = new QTcpSocket(this);
        second->connectToHost(QHostAddress(QHostAddress::LocalHost), m_proxy.m_target);
        second->write(m_request);
        connect(second, &QTcpSocket::readyRead, second, [second] { second->deleteLater(); });
    }

    template <class Deed> void both(Deed deed)
    {
        deed(m_server);
        deed(*m_client);
        deleteLater();
    }

    void end()
    {
        m_client->disconnectFromHost();
        m_server.disconnectFromHost();
        if (m_client->state() == QAbstractSocket::UnconnectedState ||
            m_server.state() == QAbstractSocket::UnconnectedState)
            deleteLater();
    }

    FaultProxy &m_proxy;
    ConnectionFault m_fault;
    QTcpSocket *m_client;
    QTcpSocket m_server;
    Pump m_up;
    Pump m_down;
    int m_exchange = 0;
    bool m_answerSeen = false;
    bool m_hasHappened = false;
    qint64 m_bytesUp = 0;
    qint64 m_bytesDown = 0;
    QByteArray m_request;
};

FaultProxy::FaultProxy(quint16 target, QObject *parent)
    : QObject(parent), m_target(target), m_server(std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server->nextPendingConnection())
            take(client);
    });
}

FaultProxy::~FaultProxy()
{
    // Connections know the proxy, so they go first.
    const QSet<Connection *> alive = m_alive;
    qDeleteAll(alive);
}

bool FaultProxy::start() { return m_server->listen(QHostAddress::LocalHost); }

quint16 FaultProxy::port() const { return m_server->serverPort(); }

void FaultProxy::setShape(LinkShape shape, quint64 seed)
{
    m_shape = shape;
    m_seed = seed;
}

void FaultProxy::calm()
{
    m_weather = {};
    m_shape = {};
    for (Connection *connection : std::as_const(m_alive))
        if (connection->isFaulty())
            connection->drop();
}

void FaultProxy::take(QTcpSocket *client)
{
    ++m_connections;
    const ConnectionFault fault = m_weather ? m_weather(m_connections) : ConnectionFault();
    if (fault.kind == Kind::Refuse) {
        ++m_faults;
        reset(*client);
        client->deleteLater();
        return;
    }
    new Connection(*this, client, fault, m_seed + 2 * quint64(m_connections));
}

} // namespace motcua::standin
