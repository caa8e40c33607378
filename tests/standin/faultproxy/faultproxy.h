#pragma once

#include "tests/standin/faultproxy/linkshape.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace motcua::standin
{

/// What happens to one connection.
struct ConnectionFault {
    enum class Kind {
        None,
        Refuse,  ///< reset before a byte
        CutUp,   ///< both sides see an end after so many bytes to the server …
        CutDown, ///< … or from it
        ResetUp, ///< the same, as a reset
        ResetDown,
        StallUp, ///< bytes stop there, and nobody is told
        StallDown,
        HalfCloseUp,     ///< the server sees an end, what it still says arrives
        HalfCloseDown,   ///< the desk sees an end, what it still says arrives
        SwallowAndReset, ///< the n-th answer is swallowed whole, after the server has done its part
        SwallowAndStall, ///< the same, and the connection stays open
        Garbage,         ///< the n-th answer is exchanged for nonsense
        Trickle,         ///< from the n-th answer on some bytes at a time
        Duplicate,       ///< the n-th request arrives a second time on a connection of its own
    };
    Kind kind = Kind::None;
    qint64 after = 0; ///< bytes, of the kinds that count them
    int nth = 1;      ///< request or answer on this connection, of the others
};

[[nodiscard]] QString faultName(ConnectionFault::Kind kind);

/// A TCP proxy on a free loopback port in front of a server on loopback. Each new connection asks
/// what shall happen to it, so a seed can decide. It knows no HTTP but that requests and answers
/// take turns. One thread; ends with all its connections when destroyed.
class FaultProxy final : public QObject
{
public:
    explicit FaultProxy(quint16 target, QObject *parent = nullptr);
    ~FaultProxy() override;

    /// False when no port is free.
    [[nodiscard]] bool start();
    [[nodiscard]] quint16 port() const;

    /// Of connections made from now on; `seed` decides which segments are lost.
    void setShape(LinkShape shape, quint64 seed = 1);
    /// `number` counts from 1.
    using Weather = std::function<ConnectionFault(int number)>;
    void setWeather(Weather weather) { m_weather = std::move(weather); }
    /// No faults any more; connections that have one are reset.
    void calm();

    [[nodiscard]] int connections() const { return m_connections; }
    /// Faults that really happened, not only planned ones.
    [[nodiscard]] int faults() const { return m_faults; }

private:
    class Connection;
    void take(QTcpSocket *client);

    quint16 m_target;
    std::unique_ptr<QTcpServer> m_server;
    LinkShape m_shape;
    quint64 m_seed = 1;
    Weather m_weather;
    QSet<Connection *> m_alive; // children
    int m_connections = 0;
    int m_faults = 0;
};

} // namespace motcua::standin
