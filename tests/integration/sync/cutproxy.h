#pragma once

#include <QList>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace motcua::tests
{

/// A way to a server on loopback that breaks when it is told to: both ends see their connection
/// reset. One thread.
class CutProxy final : public QObject
{
public:
    struct Cut {
        qint64 bytes = 0;      ///< so many have gone to the server, on whatever connections
        bool atAnswer = false; ///< and then the answer is about to come
    };

    /// `server`: whose host and port it leads to.
    explicit CutProxy(const QUrl &server);

    /// The same address through this way.
    [[nodiscard]] QUrl url() const;
    /// Breaks so from now on, one after the other; the count starts anew after each.
    void setCuts(const QList<Cut> &cuts);
    [[nodiscard]] int broken() const { return m_broken; }

private:
    void lead(QTcpSocket *desk);
    void toServer(QTcpSocket *desk, QTcpSocket *server);
    void toDesk(QTcpSocket *desk, QTcpSocket *server);
    void breakBoth(QTcpSocket *desk, QTcpSocket *server);

    QUrl m_server;
    QTcpServer m_listener;
    QList<Cut> m_cuts;
    qint64 m_passed = 0; // since the last break
    int m_broken = 0;
};

} // namespace motcua::tests
