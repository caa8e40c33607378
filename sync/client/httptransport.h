#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace motcua::sync
{

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One request, described so that it can be sent a second time after a fresh login.
struct HttpRequest {
    QByteArray verb = QByteArrayLiteral("GET");
    QUrl url;
    HttpHeaders headers;
    QByteArray contentType; ///< empty: no body
    QByteArray body;        ///< small bodies
    /// Large bodies instead: a fresh sequential device of exactly `streamBytes`; read while it is
    /// sent, never held whole.
    std::function<kernel::Result<std::unique_ptr<QIODevice>>()> openStream;
    qint64 streamBytes = 0;
    /// Nothing changes at the server: repeating it is harmless, so a failure leaves nothing
    /// unknown.
    bool onlyReads = false;
};

/// What became of a request, before anybody judges it. See classify().
struct HttpOutcome {
    enum class Link {
        Answered,    ///< a whole answer came, whatever it says
        NotSent,     ///< failed before a byte of the body left
        Cut,         ///< failed later: refused mid-way, reset, no byte for too long, short answer
        Certificate, ///< the server's certificate is not trusted; nothing was sent
    };
    Link link = Link::NotSent;
    int status = 0; ///< HTTP status when Answered
    QByteArray contentType;
    QByteArray body;
    qint64 retryAfterSeconds = -1;      ///< −1: not given
    QByteArray date;                    ///< the server's Date header
    HttpHeaders headers;                ///< all of them
    QString linkError;                  ///< English, for the log
    std::optional<kernel::Error> local; ///< our own body could not be read: not the server's fault

    /// The first value under a name in any case; empty when there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers)
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        return {};
    }
};

/// Sends requests. `done` is called exactly once, later, on the same thread; never when the
/// transport is destroyed first.
class HttpTransport
{
public:
    virtual ~HttpTransport() = default;
    virtual void send(HttpRequest request, std::function<void(HttpOutcome)> done) = 0;
};

} // namespace motcua::sync
