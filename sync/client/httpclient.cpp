#include "sync/client/httpclient.h"

#include "sync/client/curlloop.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

constexpr int mostRedirects = 5;
constexpr int looksAtAStall = 5; // within the time after which it is one

bool isOneServer(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == "https"_L1 ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

} // namespace

struct HttpClient::Going {
    std::shared_ptr<CurlLoop> loop; // its connection is there; dies after the exchange
    std::unique_ptr<HttpExchange> exchange;
    Done done;
    QTimer stall;
    std::optional<kernel::Error> pinFault;
    int redirects = 0;
};

HttpClient::HttpClient(HttpSettings settings, std::unique_ptr<ports::PinGuard> pins,
                       QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_pins(std::move(pins))
{
    readAuthorities();
    forgetConnections();
}

HttpClient::~HttpClient()
{
    // Nobody is called back any more.
    for (auto &[transfer, going] : m_going)
        going->loop->remove(transfer);
}

/// A private authority is meant to shut out the public ones.
void HttpClient::readAuthorities()
{
    const bool isPrivate = !m_settings.caFile.isEmpty();
    QList<QSslCertificate> authorities;
    if (isPrivate)
        authorities = QSslCertificate::fromPath(m_settings.caFile, QSsl::Pem);
    else if (m_pins)
        authorities = QSslConfiguration::systemCaCertificates();
    if (isPrivate && authorities.isEmpty())
        m_tlsFault = kernel::Error{kernel::ErrorKind::Network,
                                   u"server.certificate"_s,
                                   {m_settings.caFile},
                                   u"No certificate in the CA file"_s};
    if (m_pins)
        for (const QSslCertificate &authority : std::as_const(authorities))
            m_authorities.append(authority.toDer());
}

/// What is on its way ends where it is.
void HttpClient::forgetConnections()
{
    m_loop = std::make_shared<CurlLoop>(
        [this](CURL *transfer, CURLcode result) { ended(transfer, result); });
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
        forgetConnections(); // those were judged by another list
    m_pinList = *list;
    return {};
}

void HttpClient::send(HttpRequest request, Done done)
{
    go(std::move(request), std::move(done), 0);
}

void HttpClient::go(HttpRequest request, Done done, int redirects)
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
    auto going = std::make_shared<Going>();
    HttpExchange::MayGo guard;
    if (m_pins)
        guard = guardFor(request.url, going);
    going->exchange = std::make_unique<HttpExchange>(std::move(request), std::move(body),
                                                     m_settings, std::move(guard));
    going->loop = m_loop;
    going->done = std::move(done);
    going->redirects = redirects;
    CURL *transfer = going->exchange->transfer();
    connect(&going->stall, &QTimer::timeout, this, [this, transfer] { watchStall(transfer); });
    m_going.emplace(transfer, going);
    if (!m_loop->add(transfer))
        return ended(transfer, CURLE_FAILED_INIT);
    going->stall.start(std::max(1, m_settings.stallMs / looksAtAStall));
}

/// Called when a handshake has passed the usual checks and nothing was sent yet.
HttpExchange::MayGo HttpClient::guardFor(const QUrl &url, std::weak_ptr<Going> going)
{
    return [this, host = url.host(), going = std::move(going)](const QList<QByteArray> &sent) {
        const auto verdict = m_pins->judge(host, sent, m_authorities);
        if (!verdict) {
            if (const auto at = going.lock())
                at->pinFault = verdict.error();
        }
        return verdict.has_value();
    };
}

void HttpClient::watchStall(CURL *transfer)
{
    const auto found = m_going.find(transfer);
    if (found == m_going.end())
        return;
    CurlLoop &loop = *found->second->loop;
    if (found->second->exchange->quietMs(loop.socketOf(transfer)) < m_settings.stallMs)
        return;
    loop.remove(transfer);
    ended(transfer, CURLE_OPERATION_TIMEDOUT);
}

void HttpClient::ended(CURL *transfer, CURLcode result)
{
    const auto node = m_going.extract(transfer);
    if (node.empty())
        return;
    const std::shared_ptr<Going> going = node.mapped();
    going->stall.stop();
    HttpOutcome outcome = going->exchange->takeOutcome(result);
    if (going->pinFault) {
        if (outcome.link != HttpOutcome::Link::Cut) // else something of it may have been obeyed
            outcome.local = going->pinFault;
        // libcurl keeps a connection that was refused before its first request.
        if (going->loop == m_loop)
            forgetConnections();
    }
    if (!follow(*going, outcome))
        tell(std::move(going->done), std::move(outcome));
    // Not in the middle of its loop's work, should that be the last to hold it.
    QMetaObject::invokeMethod(
        this, [going] { Q_UNUSED(going) }, Qt::QueuedConnection);
}

/// A reading request goes where the same server says the thing is now.
bool HttpClient::follow(const Going &going, const HttpOutcome &outcome)
{
    const HttpRequest &request = going.exchange->request();
    const int status = outcome.status;
    const bool moved =
        status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    if (outcome.link != HttpOutcome::Link::Answered || !moved || !request.onlyReads ||
        !request.contentType.isEmpty() || going.redirects >= mostRedirects)
        return false;
    const QUrl target =
        request.url.resolved(QUrl::fromEncoded(outcome.header("Location"), QUrl::StrictMode));
    if (outcome.header("Location").isEmpty() || !isOneServer(target, request.url))
        return false;
    HttpRequest next = request;
    next.url = target;
    go(std::move(next), going.done, going.redirects + 1);
    return true;
}

/// Later, from a clean stack: whoever hears of it may delete this.
void HttpClient::tell(Done done, HttpOutcome outcome)
{
    QMetaObject::invokeMethod(
        this, [done = std::move(done), outcome = std::move(outcome)] { done(outcome); },
        Qt::QueuedConnection);
}

void HttpClient::fail(kernel::Error error, Done done)
{
    HttpOutcome outcome;
    outcome.local = std::move(error);
    tell(std::move(done), std::move(outcome));
}

} // namespace motcua::sync
