#pragma once

#include "sync/client/httptransport.h"
#include "sync/client/requestbody.h"

#include <QElapsedTimer>

#include <curl/curl.h>

namespace motcua::sync
{

struct HttpSettings {
    QString caFile;       ///< PEM; empty = the system's authorities
    int stallMs = 30'000; ///< give up after this long without a byte, however long the whole takes
    qint64 answerLimit = 64 * 1024 * 1024; ///< bytes of an answer; more is no answer of iGate's
};

/// One request on its way and what has come of its answer. Thread of the transport.
class HttpExchange
{
public:
    /// What the TLS handshake of a new connection showed: the server's certificates as DER, its own
    /// first. False: nothing is sent.
    using MayGo = std::function<bool(const QList<QByteArray> &)>;

    /// `body` null: there is none. `mayGo` null: whatever the authorities vouch for may be asked.
    HttpExchange(HttpRequest request, std::unique_ptr<RequestBody> body,
                 const HttpSettings &settings, MayGo mayGo);
    ~HttpExchange();
    HttpExchange(const HttpExchange &) = delete;
    HttpExchange &operator=(const HttpExchange &) = delete;

    [[nodiscard]] CURL *transfer() const { return m_transfer; }
    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    /// Milliseconds since the last byte went or came, as far as the system tells. `socket` is the
    /// one it goes by, CURL_SOCKET_BAD = none yet. To be asked often.
    [[nodiscard]] qint64 quietMs(curl_socket_t socket);
    /// Once, when the transfer has ended.
    [[nodiscard]] HttpOutcome takeOutcome(CURLcode result);

private:
    static size_t give(char *buffer, size_t size, size_t count, void *self);
    static int rewind(void *, curl_off_t, int);
    static size_t take(char *bytes, size_t size, size_t count, void *self);
    static size_t takeHeader(char *line, size_t size, size_t count, void *self);
    static int beforeSending(void *self, char *, char *, int, int);

    template <class Value> void set(CURLoption option, Value value)
    {
        curl_easy_setopt(m_transfer, option, value);
    }
    void setTls(const HttpSettings &settings);
    void setVerb();
    void addHeader(const QByteArray &name, const QByteArray &value);
    [[nodiscard]] bool keep(const QByteArray &line);
    [[nodiscard]] HttpOutcome::Link linkOf(CURLcode result) const;
    [[nodiscard]] bool hasLeft() const;

    HttpRequest m_request;
    std::unique_ptr<RequestBody> m_body;
    MayGo m_mayGo;
    qint64 m_answerLimit;
    CURL *m_transfer;
    curl_slist *m_headers = nullptr;
    char m_error[CURL_ERROR_SIZE] = {};
    QElapsedTimer m_sinceByte;
    int m_unsentBytes = -1; // that the system still held when it was last asked
    QByteArray m_answer;
    HttpHeaders m_answerHeaders;
};

} // namespace motcua::sync
