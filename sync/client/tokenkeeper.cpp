#include "sync/client/tokenkeeper.h"

#include "app/core/kernel/logging.h"
#include "sync/client/classify.h"
#include "sync/wire/connectorbodies.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

constexpr qint64 assumedLife = 300; // what clients assume when the server does not say (§2.1)
constexpr qint64 marginSeconds = 30;

QByteArray form(const QList<std::pair<QString, QString>> &fields)
{
    QByteArray body;
    for (const auto &[key, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

QByteArray keycloakForm(const domain::IgateProfile &igate, const QString &secret)
{
    if (igate.grant == domain::IgateGrant::Password)
        return form({{u"grant_type"_s, u"password"_s},
                     {u"client_id"_s, igate.clientId},
                     {u"username"_s, igate.userName},
                     {u"password"_s, secret},
                     {u"scope"_s, u"openid"_s}});
    return form({{u"grant_type"_s, u"client_credentials"_s},
                 {u"client_id"_s, igate.clientId},
                 {u"client_secret"_s, secret}});
}

/// The call itself has not left yet: an open outcome of the login is no open outcome of the call.
kernel::Error loginError(kernel::Error error, const HttpRequest &request, int status)
{
    const auto fault = ports::faultOf(error);
    const bool saidNo =
        fault == ports::GatewayFault::Refused || fault == ports::GatewayFault::Rejected;
    if (saidNo && status >= 400) // invalid_grant comes as 400 as well
        return {kernel::ErrorKind::Network,
                u"server.unauthorised"_s,
                {request.url.host()},
                u"The login was refused with HTTP %1"_s.arg(status)};
    if (error.key == "server.webPage"_L1)
        error.key = u"server.webPageAtLogin"_s;
    if (error.key == "server.unknown"_L1)
        return {kernel::ErrorKind::Network,
                u"server.unreachable"_s,
                {request.url.host()},
                error.detail};
    return error;
}

} // namespace

TokenKeeper::TokenKeeper(HttpTransport &transport, const domain::IgateProfile &igate,
                         const Endpoints &endpoints, const kernel::Clock &clock,
                         SecretProvider secret)
    : m_transport(transport), m_igate(igate), m_endpoints(endpoints), m_clock(clock),
      m_secret(std::move(secret))
{
}

void TokenKeeper::withToken(Waiter waiter)
{
    if (!m_token.isEmpty() && m_clock.monotonicMs() < m_goodUntilMs)
        return waiter(m_token);
    m_waiting.append(std::move(waiter));
    if (m_waiting.size() > 1)
        return; // a login is on its way
    qCInfo(kernel::logSync) << "Logging in to the iGate server";
    const HttpRequest request = loginRequest();
    m_transport.send(request, [this, request](const HttpOutcome &outcome) {
        if (auto error = classify(request, outcome))
            return finish(kernel::failure(loginError(*error, request, outcome.status)));
        auto token = readToken(outcome.body);
        finish(token ? token : kernel::failure(loginError(token.error(), request, outcome.status)));
    });
}

void TokenKeeper::reject(const QByteArray &token)
{
    if (m_token == token)
        m_token.clear();
}

HttpRequest TokenKeeper::loginRequest() const
{
    HttpRequest request;
    request.verb = "POST"_ba;
    const bool connector = m_igate.adapter == domain::IgateAdapter::Connector;
    request.url = m_endpoints.url(connector ? u"connectorLogin"_s : u"token"_s);
    request.contentType =
        connector ? "application/json"_ba : "application/x-www-form-urlencoded"_ba;
    request.body = connector ? connectorLoginBody(m_igate.clientId, m_secret())
                             : keycloakForm(m_igate, m_secret());
    return request;
}

void TokenKeeper::finish(const kernel::Result<Token> &token)
{
    if (token) {
        const qint64 life = token->lifeSeconds < 0 ? assumedLife : token->lifeSeconds;
        m_token = token->value;
        m_goodUntilMs =
            m_clock.monotonicMs() + 1000 * (life - std::min(marginSeconds, (life + 1) / 2));
    } else {
        qCWarning(kernel::logSync) << "The login failed:" << token.error().detail;
    }
    const QList<Waiter> waiting = std::exchange(m_waiting, {});
    for (const Waiter &waiter : waiting)
        waiter(token ? kernel::Result<QByteArray>(token->value)
                     : kernel::Result<QByteArray>(kernel::failure(token.error())));
}

} // namespace motcua::sync
