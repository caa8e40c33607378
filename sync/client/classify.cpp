#include "sync/client/classify.h"

#include "sync/wire/bodyfault.h"
#include "sync/wire/tolerantjson.h"

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

using kernel::Error;
using kernel::ErrorKind;
using Link = HttpOutcome::Link;

Error unreachable(const HttpRequest &request, const QString &why)
{
    return {ErrorKind::Network, u"server.unreachable"_s, {request.url.host()}, why};
}

const QString ofStatus = u"HTTP %1"_s;

Error unknown(const QString &why) { return {ErrorKind::Network, u"server.unknown"_s, {}, why}; }

Error webPage(const HttpRequest &request)
{
    return {ErrorKind::Network,
            u"server.webPage"_s,
            {request.url.host()},
            u"A web page instead of data"_s};
}

Error duplicate(const QString &words)
{
    return {ErrorKind::Network, u"server.duplicate"_s, {words}, u"The server says: exists"_s};
}

Error unauthorised(const HttpRequest &request)
{
    return {ErrorKind::Network,
            u"server.unauthorised"_s,
            {request.url.host()},
            u"The server does not accept the login"_s};
}

/// Too early (RFC 8470 §5.2) and too many (RFC 6585 §4) are said before a request is worked on; any
/// other "later" may come from a proxy whose service has done it.
bool isTurnedAway(int status) { return status == 425 || status == 429; }

Error busy(const HttpOutcome &outcome)
{
    const qint64 wait = outcome.retryAfterSeconds;
    return {ErrorKind::Network,
            isTurnedAway(outcome.status) ? u"server.turnedAway"_s : u"server.busy"_s,
            {wait < 0 ? QString() : QString::number(wait)},
            u"HTTP %1"_s.arg(outcome.status)};
}

Error linkError(const HttpRequest &request, const HttpOutcome &outcome)
{
    if (outcome.link == Link::Certificate)
        return {
            ErrorKind::Network, u"server.certificate"_s, {request.url.host()}, outcome.linkError};
    if (outcome.link == Link::NotSent || request.onlyReads)
        return unreachable(request, outcome.linkError);
    return unknown(u"The link broke after sending: "_s + outcome.linkError);
}

bool asksToWait(int status)
{
    return status == 408 || status == 423 || status == 425 || status == 429 || status == 503;
}

QString statusWords(int status, const std::optional<BodyFault> &fault)
{
    const QString said = fault ? fault->message : QString();
    return said.isEmpty() ? u"HTTP %1"_s.arg(status) : said;
}

/// A service that answers 400 or 422 in its own words has judged this very dossier.
bool isRule(int status, const std::optional<BodyFault> &fault)
{
    if (!fault || !fault->named)
        return false;
    const bool inner = fault->code >= 500 && fault->code < 600;
    return !inner && (status < 300 || status == 400 || status == 422);
}

/// Nothing of a request is done that got a 4xx with words from the API, be it the service's or the
/// framework's before it (iGate facts §3.5). A bare 4xx may be a proxy's.
Error refused(int status, const std::optional<BodyFault> &fault)
{
    const bool isClear = status >= 400 && fault && !isRule(status, fault);
    return {isRule(status, fault) ? ErrorKind::Refused : ErrorKind::Network,
            isClear ? u"server.rejected"_s : u"server.refused"_s,
            {statusWords(status, fault)},
            u"HTTP %1, code %2"_s.arg(status).arg(fault ? fault->code : 0)};
}

/// The answer was 2xx: its body may still say no.
std::optional<Error> innerError(const HttpRequest &request, const HttpOutcome &outcome)
{
    const std::optional<BodyFault> fault = faultInBody(outcome.body);
    if (!fault)
        return {};
    if (fault->saysDuplicate())
        return duplicate(fault->message);
    if (fault->code == 401)
        return unauthorised(request);
    if (asksToWait(fault->code))
        return busy(outcome);
    return refused(outcome.status, fault);
}

} // namespace

std::optional<Error> classify(const HttpRequest &request, const HttpOutcome &outcome)
{
    if (outcome.local)
        return outcome.local;
    if (outcome.link != Link::Answered)
        return linkError(request, outcome);
    const int status = outcome.status;
    if (status == 401)
        return unauthorised(request);
    if (asksToWait(status))
        return busy(outcome);
    if (status >= 500 || status < 200 || (status >= 300 && status < 400))
        return unknown(ofStatus.arg(status));
    const bool page = looksLikeHtml(outcome.contentType, outcome.body);
    if (status < 300)
        return page ? webPage(request) : innerError(request, outcome);
    const std::optional<BodyFault> fault = page ? std::nullopt : faultInBody(outcome.body);
    if (status == 409 || (fault && fault->saysDuplicate()))
        return duplicate(statusWords(status, fault));
    return refused(status, fault);
}

bool wasAnswered(const Error &error)
{
    return error.key == "server.webPage"_L1 ||
           (error.key == "server.unknown"_L1 && error.detail.startsWith(ofStatus.left(5)));
}

std::optional<qint64> askedToWait(const Error &error)
{
    bool ok = false;
    const qint64 seconds = error.arguments.value(0).toLongLong(&ok);
    return ok ? std::optional<qint64>(seconds) : std::nullopt;
}

} // namespace motcua::sync
