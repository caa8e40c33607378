#pragma once

#include "sync/client/endpoints.h"
#include "sync/client/httptransport.h"
#include "sync/wire/readers.h"

#include "app/core/kernel/clock.h"

#include <functional>

namespace motcua::sync
{

/// The client secret, or the password of the password grant; asked for at each login, never kept.
using SecretProvider = std::function<QString()>;

/// One access token for everybody: a login runs once however many wait for it. The token is dropped
/// 30 s before the server's `expires_in` (half-way for lives under a minute) and when a call shows
/// that the server no longer takes it. Errors: those of classify(); a login that fails changed
/// nothing at the server, so a lost answer is Unreachable.
class TokenKeeper
{
public:
    using Waiter = std::function<void(kernel::Result<QByteArray>)>;

    TokenKeeper(HttpTransport &transport, const domain::IgateProfile &igate,
                const Endpoints &endpoints, const kernel::Clock &clock, SecretProvider secret);

    /// At once when there is a good token, else after the login.
    void withToken(Waiter waiter);
    /// A call got 401 with this token. Ignored when another token is already in use.
    void reject(const QByteArray &token);

private:
    [[nodiscard]] HttpRequest loginRequest() const;
    void finish(const kernel::Result<Token> &token);

    HttpTransport &m_transport;
    domain::IgateProfile m_igate;
    const Endpoints &m_endpoints;
    const kernel::Clock &m_clock;
    SecretProvider m_secret;
    QByteArray m_token;
    qint64 m_goodUntilMs = 0; // monotonic
    QList<Waiter> m_waiting;
};

} // namespace motcua::sync
