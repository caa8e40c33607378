#pragma once

#include "sync/client/httpexchange.h"

#include "app/core/ports/pinguard.h"

#include <QObject>

#include <unordered_map>

namespace motcua::sync
{

class CurlLoop;

/// HTTP/1.1 by libcurl on the event loop, with kept connections. TLS 1.2 at least and every
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
    struct Going;
    using Done = std::function<void(HttpOutcome)>;

    void readAuthorities();
    void forgetConnections();
    /// Why nothing may be sent there, before anything is.
    [[nodiscard]] kernel::Status mayAsk(const QUrl &url);
    void go(HttpRequest request, Done done, int redirects);
    [[nodiscard]] HttpExchange::MayGo guardFor(const QUrl &url, std::weak_ptr<Going> going);
    void watchStall(CURL *transfer);
    void ended(CURL *transfer, CURLcode result);
    [[nodiscard]] bool follow(const Going &going, const HttpOutcome &outcome);
    void tell(Done done, HttpOutcome outcome);
    void fail(kernel::Error error, Done done);

    HttpSettings m_settings;
    std::optional<kernel::Error> m_tlsFault; // the authorities of the profile could not be read
    std::unique_ptr<ports::PinGuard> m_pins;
    QByteArray m_pinList;            // that the kept connections were judged by
    QList<QByteArray> m_authorities; // DER, for the guard
    std::shared_ptr<CurlLoop> m_loop;
    std::unordered_map<CURL *, std::shared_ptr<Going>> m_going;
};

} // namespace motcua::sync
