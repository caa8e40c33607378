#pragma once

#include "sync/client/endpoints.h"
#include "sync/client/httptransport.h"
#include "sync/client/tokenkeeper.h"

#include "app/core/ports/gateway.h"

#include <memory>

namespace motcua::sync
{

/// What both adapters share: requests with a token, one fresh login after a 401, one judgement of
/// every answer. Owns the transport; when it goes, nobody is called back.
class IgateLink
{
public:
    /// The body of a good answer, or why there is none.
    using Done = std::function<void(kernel::Result<QByteArray>)>;
    /// The answer itself, and what classify() says of it.
    using Answered = std::function<void(const HttpOutcome &, const std::optional<kernel::Error> &)>;

    IgateLink(std::unique_ptr<HttpTransport> transport, const domain::Profile &profile,
              const kernel::Clock &clock, SecretProvider secret);

    [[nodiscard]] const Endpoints &endpoints() const { return m_endpoints; }

    void call(HttpRequest request, Done done);
    /// For answers whose status or headers count. No token: an outcome that is not Answered.
    void exchange(HttpRequest request, Answered answered);
    void fetch(const QUrl &url, Done done);
    /// A whole file; of another size than told, or a page for people in its place:
    /// "server.unknown".
    void download(const QUrl &url, qint64 bytes, Done done);
    /// `json` empty: a body of `{}`, so that the request cannot be repeated behind our back.
    void write(const QByteArray &verb, const QUrl &url, const QByteArray &json, Done done);
    /// One file as multipart, with text parts beside it.
    void upload(const QUrl &url, const ports::GatewayUpload &file, const QByteArray &partName,
                const QList<std::pair<QByteArray, QString>> &texts, Done done);
    /// Fetches a token and shows it: for facts that lie in its claims.
    void withToken(TokenKeeper::Waiter waiter) { m_tokens.withToken(std::move(waiter)); }

private:
    void attempt(HttpRequest request, bool again, Answered answered);

    std::unique_ptr<HttpTransport> m_transport;
    Endpoints m_endpoints;
    TokenKeeper m_tokens;
};

} // namespace motcua::sync
