#pragma once

#include "sync/client/httptransport.h"

#include "app/core/ports/pinguard.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QSslConfiguration>

namespace motcua::sync
{

class RequestBody;

struct HttpSettings {
    QString caFile;       ///< PEM; empty = the system's authorities
    int stallMs = 30'000; ///< give up after this long without a byte, however long the whole takes
    qint64 answerLimit = 64 * 1024 * 1024; ///< bytes of an answer; more is no answer of iGate's
};

/// HTTP over one QNetworkAccessManager with kept connections. TLS 1.2 at least and every
/// certificate fault is final: there is no switch to ignore one. Without TLS it speaks to this
/// machine only ("server.insecure"). Pins come on top of the usual checks: a server whose path of
/// certificates has none gets no byte of a request. Redirects are followed for reading requests on
/// the same host only. No cookies, no repeated requests (see RequestBody). Lives on one thread.
class HttpClient final : public QObject, public HttpTransport
{
    Q_OBJECT

public:
    /// `pins` null: every certificate of the authorities counts.
    explicit HttpClient(HttpSettings settings, std::unique_ptr<ports::PinGuard> pins = nullptr,
                        QObject *parent = nullptr);
    ~HttpClient() override;

    void send(HttpRequest request, std::function<void(HttpOutcome)> done) override;

private:
    struct Exchange;

    void trustOnlyTheProfile();
    /// Why nothing may be sent there, before anything is.
    [[nodiscard]] kernel::Status mayAsk(const QUrl &url);
    void judge(QNetworkReply *reply, Exchange &exchange);
    [[nodiscard]] QNetworkRequest prepared(const HttpRequest &request) const;
    void fail(kernel::Error error, std::function<void(HttpOutcome)> done);
    void finish(QNetworkReply *reply, Exchange &exchange);

    HttpSettings m_settings;
    QSslConfiguration m_tls;
    std::optional<kernel::Error> m_tlsFault; // the authorities of the profile could not be read
    std::unique_ptr<ports::PinGuard> m_pins;
    QByteArray m_pinList;            // that the kept connections were judged by
    QList<QByteArray> m_authorities; // DER, for the guard
    QNetworkAccessManager m_network;
};

} // namespace motcua::sync
