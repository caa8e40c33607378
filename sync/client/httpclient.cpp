#include "sync/client/httpclient.h"

#include "sync/client/requestbody.h"
#include "sync/client/retryafter.h"

#include <QDateTime>
#include <QHostAddress>
#include <QNetworkCookieJar>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

struct HttpClient::Exchange {
    bool onlyReads = false;
    RequestBody *body = nullptr; // owned by the reply
    std::optional<kernel::Error> pinFault;
    std::function<void(HttpOutcome)> done;
};

namespace
{

using Link = HttpOutcome::Link;

/// Faults of the link, as against those that only repeat a 4xx or 5xx status.
bool linkFailed(QNetworkReply::NetworkError error)
{
    return (error > QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied) ||
           error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProtocolFailure ||
           error == QNetworkReply::ProtocolUnknownError;
}

bool neverSent(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError ||
           error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::SslHandshakeFailedError;
}

bool isShort(const QNetworkReply &reply, qint64 received)
{
    if (reply.operation() == QNetworkAccessManager::HeadOperation) // tells the length of a GET
        return false;
    if (reply.hasRawHeader("Content-Encoding") || !reply.hasRawHeader("Content-Length"))
        return false;
    return reply.rawHeader("Content-Length").toLongLong() > received;
}

Link linkOf(const QNetworkReply &reply, bool touched, qint64 received)
{
    const QNetworkReply::NetworkError error = reply.error();
    if (error == QNetworkReply::SslHandshakeFailedError)
        return Link::Certificate;
    if (!linkFailed(error))
        return isShort(reply, received) ? Link::Cut : Link::Answered;
    return neverSent(error) || !touched ? Link::NotSent : Link::Cut;
}

} // namespace

HttpClient::HttpClient(HttpSettings settings, std::unique_ptr<ports::PinGuard> pins,
                       QObject *parent)
    : QObject(parent), m_settings(std::move(settings)),
      m_tls(QSslConfiguration::defaultConfiguration()), m_pins(std::move(pins))
{
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_settings.caFile.isEmpty())
        trustOnlyTheProfile();
    if (m_pins) {
        // A resumed session shows no path of certificates that could be judged.
        m_tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
        const QList<QSslCertificate> authorities = m_settings.caFile.isEmpty()
                                                       ? QSslConfiguration::systemCaCertificates()
                                                       : m_tls.caCertificates();
        for (const QSslCertificate &authority : authorities)
            m_authorities.append(authority.toDer());
    }
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(true);
}

HttpClient::~HttpClient()
{
    // Replies die with the manager: nobody is called back any more.
    for (QNetworkReply *reply : m_network.findChildren<QNetworkReply *>())
        reply->disconnect(this);
}

/// A private authority is meant to shut out the public ones.
void HttpClient::trustOnlyTheProfile()
{
    const QList<QSslCertificate> authorities =
        QSslCertificate::fromPath(m_settings.caFile, QSsl::Pem);
    if (authorities.isEmpty())
        m_tlsFault = kernel::Error{kernel::ErrorKind::Network,
                                   u"server.certificate"_s,
                                   {m_settings.caFile},
                                   u"No certificate in the CA file"_s};
    m_tls.setCaCertificates(authorities);
}

kernel::Status HttpClient::mayAsk(const QUrl &url)
{
    const bool isHere = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    if (url.scheme() != "https"_L1 && !isHere)
        return kernel::failure(kernel::ErrorKind::Network, u"server.insecure"_s, {url.host()},
                               u"Not sent without TLS"_s);
    if (url.scheme() != "https"_L1)
        return {};
    if (m_tlsFault)
        return kernel::failure(*m_tlsFault);
    if (!m_pins)
        return {};
    const auto list = m_pins->current();
    if (!list)
        return kernel::failure(list.error());
    if (*list != m_pinList)
        m_network.clearConnectionCache(); // those were judged by another list
    m_pinList = *list;
    return {};
}

/// The handshake is over, the usual checks have passed and nothing was sent yet: Qt's thread waits
/// for the end of this.
void HttpClient::judge(QNetworkReply *reply, Exchange &exchange)
{
    QList<QByteArray> sent;
    for (const QSslCertificate &certificate : reply->sslConfiguration().peerCertificateChain())
        sent.append(certificate.toDer());
    const auto verdict = m_pins->judge(reply->url().host(), sent, m_authorities);
    if (verdict)
        return;
    exchange.pinFault = verdict.error();
    reply->abort();
}

QNetworkRequest HttpClient::prepared(const HttpRequest &request) const
{
    QNetworkRequest out(request.url);
    out.setSslConfiguration(m_tls);
    out.setTransferTimeout(m_settings.stallMs);
    out.setRawHeader("Accept", "application/json");
    out.setRawHeader("Accept-Language", "vi");
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (request.onlyReads)
        out.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::SameOriginRedirectPolicy);
    return out;
}

void HttpClient::send(HttpRequest request, std::function<void(HttpOutcome)> done)
{
    if (auto allowed = mayAsk(request.url); !allowed)
        return fail(allowed.error(), std::move(done));
    std::unique_ptr<RequestBody> body;
    if (request.openStream) {
        auto stream = request.openStream();
        if (!stream)
            return fail(stream.error(), std::move(done));
        body = std::make_unique<RequestBody>(QByteArray(), std::move(*stream), request.streamBytes,
                                             QByteArray());
    } else if (!request.contentType.isEmpty()) {
        body = std::make_unique<RequestBody>(request.body, nullptr, 0, QByteArray());
    }
    QNetworkRequest out = prepared(request);
    if (body) {
        out.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
        out.setHeader(QNetworkRequest::ContentLengthHeader, body->totalBytes());
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    // By its own call: Qt would wait for a body after a custom "HEAD".
    QNetworkReply *reply = request.verb == "HEAD"_ba
                               ? m_network.head(out)
                               : m_network.sendCustomRequest(out, request.verb, body.get());
    auto exchange = std::make_shared<Exchange>();
    exchange->onlyReads = request.onlyReads;
    exchange->body = body.get();
    exchange->done = std::move(done);
    if (body)
        body.release()->setParent(reply);
    if (m_pins)
        connect(reply, &QNetworkReply::encrypted, this,
                [this, reply, exchange] { judge(reply, *exchange); });
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] {
        if (reply->bytesAvailable() > m_settings.answerLimit)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, exchange] { finish(reply, *exchange); });
}

void HttpClient::fail(kernel::Error error, std::function<void(HttpOutcome)> done)
{
    QTimer::singleShot(0, this, [error = std::move(error), done = std::move(done)] {
        HttpOutcome outcome;
        outcome.local = error;
        done(std::move(outcome));
    });
}

void HttpClient::finish(QNetworkReply *reply, Exchange &exchange)
{
    HttpOutcome outcome;
    if (reply->isOpen()) // an aborted reply is closed
        outcome.body = reply->readAll();
    const bool touched = exchange.body ? exchange.body->touched() : !exchange.onlyReads;
    outcome.link = linkOf(*reply, touched, outcome.body.size());
    outcome.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (outcome.status == 0 && outcome.link == Link::Answered)
        outcome.link = touched ? Link::Cut : Link::NotSent;
    outcome.contentType = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    outcome.retryAfterSeconds =
        retryAfterSeconds(reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
    outcome.date = reply->rawHeader("Date");
    for (const auto &[name, value] : reply->rawHeaderPairs())
        outcome.headers.emplaceBack(name, value);
    if (reply->error() != QNetworkReply::NoError)
        outcome.linkError = reply->errorString();
    if (exchange.body)
        outcome.local = exchange.body->fault();
    if (exchange.pinFault)
        outcome.local = exchange.pinFault;
    const auto done = std::move(exchange.done);
    done(std::move(outcome));
}

} // namespace motcua::sync
