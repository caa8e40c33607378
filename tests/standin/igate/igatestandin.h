#pragma once

#include "tests/standin/igate/igateservice.h"

#include <QAbstractHttpServer>
#include <QSslConfiguration>
#include <QUrl>

#include <memory>
#include <optional>

class QTcpServer;

namespace motcua::standin
{

/// The pretended iGate server on a loopback port: Qt HTTP Server takes the requests in,
/// IgateService answers them from SQLite, and the answer goes out by hand, because only so it can
/// be cut, cut short or kept back. One thread.
class IgateStandin final : public QAbstractHttpServer
{
public:
    explicit IgateStandin(const QString &databaseFile = {},
                          Catalogue catalogue = Catalogue::builtIn(), QObject *parent = nullptr);
    ~IgateStandin() override;

    /// From the next start() on it speaks TLS with this certificate and key.
    void useTls(const QSslConfiguration &tls) { m_tls = tls; }
    /// Port 0: any free one. False when the port is taken.
    [[nodiscard]] bool start(quint16 port = 0);
    /// Refuses new connections and drops the present ones, as a server that goes down; start() with
    /// the same port brings it back with all it knew.
    void stop();
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] quint16 port() const { return m_port; }

    [[nodiscard]] IgateService &service() { return m_service; }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    IgateService m_service;
    std::optional<QSslConfiguration> m_tls;
    QTcpServer *m_listener = nullptr;
    quint16 m_port = 0;
};

} // namespace motcua::standin
