#include "sync/client/httpexchange.h"

#include "sync/client/retryafter.h"

#include <QDateTime>
#include <QFile>

#include <linux/sockios.h>
#include <sys/ioctl.h>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

using Link = HttpOutcome::Link;

constexpr int endOfFileReason = 0x126; // OpenSSL: SSL_R_UNEXPECTED_EOF_WHILE_READING

/// A handshake that broke because the link did is no matter of trust. libcurl tells both by one
/// code and gives OpenSSL's "error:LLRRRRRR:" (library, reason) only for what TLS itself did not
/// like.
bool isTlsFault(CURLcode result, const char *words)
{
    switch (result) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_INVALIDCERTSTATUS: return true;
    case CURLE_SSL_CONNECT_ERROR: break;
    default: return false;
    }
    const QByteArray said(words);
    const qsizetype at = said.indexOf("error:");
    bool isNumber = false;
    const uint code = at < 0 ? 0 : said.mid(at + 6, 8).toUInt(&isNumber, 16);
    return isNumber && (code & 0x7FFFFF) != endOfFileReason;
}

/// DER of the certificates that libcurl lists as text.
QList<QByteArray> certificatesOf(const curl_certinfo *info)
{
    QList<QByteArray> found;
    for (int i = 0; info && i < info->num_of_certs; ++i)
        for (const curl_slist *line = info->certinfo[i]; line; line = line->next) {
            QByteArray text(line->data);
            if (!text.startsWith("Cert:"))
                continue;
            text.remove(0, int(text.indexOf("-----BEGIN CERTIFICATE-----") + 27));
            text.truncate(text.indexOf("-----END"));
            found.append(QByteArray::fromBase64(text));
        }
    return found;
}

bool takesABody(const QByteArray &verb)
{
    return verb == "POST" || verb == "PUT" || verb == "PATCH";
}

} // namespace

HttpExchange::HttpExchange(HttpRequest request, std::unique_ptr<RequestBody> body,
                           const HttpSettings &settings, MayGo mayGo)
    : m_request(std::move(request)), m_body(std::move(body)), m_mayGo(std::move(mayGo)),
      m_answerLimit(settings.answerLimit), m_transfer(curl_easy_init())
{
    m_sinceByte.start();
    set(CURLOPT_URL, m_request.url.toEncoded().constData());
    set(CURLOPT_ERRORBUFFER, m_error);
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_PATH_AS_IS, 1L);
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L); // giving up does not wait for a name that is being looked up
    set(CURLOPT_TCP_KEEPALIVE, 1L);
    // So that a second address of the host has its turn before the exchange is given up.
    set(CURLOPT_CONNECTTIMEOUT_MS, long(settings.stallMs) * 2 / 3);
    set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    set(CURLOPT_USERAGENT, "motcua");
    set(CURLOPT_WRITEFUNCTION, &HttpExchange::take);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_HEADERFUNCTION, &HttpExchange::takeHeader);
    set(CURLOPT_HEADERDATA, this);
    setTls(settings);
    setVerb();
    addHeader("Accept", "application/json");
    addHeader("Accept-Language", "vi");
    addHeader("Expect", {});
    for (const auto &[name, value] : m_request.headers)
        addHeader(name, value);
    set(CURLOPT_HTTPHEADER, m_headers);
}

HttpExchange::~HttpExchange()
{
    curl_easy_cleanup(m_transfer);
    curl_slist_free_all(m_headers);
}

void HttpExchange::setTls(const HttpSettings &settings)
{
    set(CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!settings.caFile.isEmpty()) {
        set(CURLOPT_CAINFO, QFile::encodeName(settings.caFile).constData());
        set(CURLOPT_CAPATH, static_cast<const char *>(nullptr)); // else the public ones count too
    }
    if (!m_mayGo)
        return;
    set(CURLOPT_CERTINFO, 1L);
    set(CURLOPT_SSL_SESSIONID_CACHE, 0L); // a resumed session shows no certificates to judge
    set(CURLOPT_PREREQFUNCTION, &HttpExchange::beforeSending);
    set(CURLOPT_PREREQDATA, this);
}

void HttpExchange::setVerb()
{
    if (m_request.verb == "HEAD")
        return set(CURLOPT_NOBODY, 1L);
    set(CURLOPT_CUSTOMREQUEST, m_request.verb.constData());
    const qint64 bytes = m_body ? m_body->totalBytes() : 0;
    if (bytes == 0 && !m_request.onlyReads) {
        // Without a body that cannot be rewound nothing else keeps libcurl from asking twice when a
        // kept connection ends; with a new connection it does not.
        set(CURLOPT_FRESH_CONNECT, 1L);
    }
    if (!m_body && !takesABody(m_request.verb))
        return;
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_INFILESIZE_LARGE, curl_off_t(bytes));
    set(CURLOPT_READFUNCTION, &HttpExchange::give);
    set(CURLOPT_READDATA, this);
    set(CURLOPT_SEEKFUNCTION, &HttpExchange::rewind);
    if (m_body)
        addHeader("Content-Type", m_request.contentType);
}

void HttpExchange::addHeader(const QByteArray &name, const QByteArray &value)
{
    QByteArray line = name + ": " + value;
    if (value.isEmpty() && name == "Expect")
        line = "Expect:"; // libcurl: none
    else if (value.isEmpty())
        line = name + ';'; // libcurl: an empty one
    line.replace('\r', ' ').replace('\n', ' ');
    m_headers = curl_slist_append(m_headers, line.constData());
}

size_t HttpExchange::give(char *buffer, size_t size, size_t count, void *self)
{
    auto *exchange = static_cast<HttpExchange *>(self);
    exchange->m_sinceByte.start();
    if (!exchange->m_body)
        return 0;
    const qint64 given = exchange->m_body->read(buffer, qint64(size * count));
    return given < 0 ? size_t(CURL_READFUNC_ABORT) : size_t(given);
}

/// Never: see RequestBody.
int HttpExchange::rewind(void *, curl_off_t, int) { return CURL_SEEKFUNC_FAIL; }

size_t HttpExchange::take(char *bytes, size_t size, size_t count, void *self)
{
    auto *exchange = static_cast<HttpExchange *>(self);
    exchange->m_sinceByte.start();
    const auto more = qsizetype(size * count);
    if (exchange->m_answer.size() + more > exchange->m_answerLimit)
        return 0;
    exchange->m_answer.append(bytes, more);
    return size * count;
}

size_t HttpExchange::takeHeader(char *line, size_t size, size_t count, void *self)
{
    auto *exchange = static_cast<HttpExchange *>(self);
    exchange->m_sinceByte.start();
    return exchange->keep(QByteArray(line, qsizetype(size * count))) ? size * count : 0;
}

/// False: an answer with two lengths has none (RFC 9112 §6.3), and is not taken.
bool HttpExchange::keep(const QByteArray &line)
{
    if (line.startsWith("HTTP/")) {
        m_answerHeaders.clear(); // those before were of a 1xx
        return true;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 1)
        return true;
    const QByteArray name = line.left(colon).trimmed();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (name.compare("Content-Length", Qt::CaseInsensitive) == 0)
        for (const auto &[other, before] : m_answerHeaders)
            if (other.compare(name, Qt::CaseInsensitive) == 0 && before != value)
                return false;
    m_answerHeaders.emplaceBack(name, value);
    return true;
}

int HttpExchange::beforeSending(void *self, char *, char *, int, int)
{
    auto *exchange = static_cast<HttpExchange *>(self);
    if (exchange->m_request.url.scheme() != "https"_L1)
        return CURL_PREREQFUNC_OK; // this machine
    long made = 0;
    curl_easy_getinfo(exchange->m_transfer, CURLINFO_NUM_CONNECTS, &made);
    if (made == 0)
        return CURL_PREREQFUNC_OK; // judged when it was made
    curl_certinfo *info = nullptr;
    curl_easy_getinfo(exchange->m_transfer, CURLINFO_CERTINFO, &info);
    return exchange->m_mayGo(certificatesOf(info)) ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

/// The system takes more than a weak link carries in half a minute, so what it still sends counts.
qint64 HttpExchange::quietMs(curl_socket_t socket)
{
    int unsent = 0;
    if (socket == CURL_SOCKET_BAD || ioctl(socket, SIOCOUTQ, &unsent) != 0)
        return m_sinceByte.elapsed();
    if (unsent > 0 && (m_unsentBytes < 0 || unsent < m_unsentBytes))
        m_sinceByte.start();
    m_unsentBytes = unsent;
    return m_sinceByte.elapsed();
}

/// Did anything leave that the server could act on? A body as far as it was read; without one the
/// head is all there is.
bool HttpExchange::hasLeft() const
{
    if (m_body && m_body->totalBytes() > 0)
        return m_body->touched();
    long head = 0;
    curl_easy_getinfo(m_transfer, CURLINFO_REQUEST_SIZE, &head);
    return head > 0 && !m_request.onlyReads;
}

Link HttpExchange::linkOf(CURLcode result) const
{
    if (result == CURLE_OK)
        return Link::Answered;
    // Before anything else: libcurl goes on to a new connection when a kept one dies, and only
    // after its handshake learns that the body cannot be sent again.
    if (hasLeft())
        return Link::Cut;
    return isTlsFault(result, m_error) ? Link::Certificate : Link::NotSent;
}

HttpOutcome HttpExchange::takeOutcome(CURLcode result)
{
    HttpOutcome outcome;
    outcome.link = linkOf(result);
    long status = 0;
    curl_easy_getinfo(m_transfer, CURLINFO_RESPONSE_CODE, &status);
    outcome.status = int(status);
    outcome.headers = std::move(m_answerHeaders);
    outcome.body = std::move(m_answer);
    outcome.contentType = outcome.header("Content-Type");
    outcome.date = outcome.header("Date");
    outcome.retryAfterSeconds =
        retryAfterSeconds(outcome.header("Retry-After"), QDateTime::currentDateTimeUtc());
    if (result != CURLE_OK)
        outcome.linkError = QString::fromUtf8(m_error[0] ? m_error : curl_easy_strerror(result));
    if (m_body)
        outcome.local = m_body->fault();
    return outcome;
}

} // namespace motcua::sync
