#include "sync/client/igatelink.h"

#include "sync/client/classify.h"
#include "sync/client/requestbody.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

QByteArray newBoundary()
{
    return "motcua-"_ba + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

QByteArray textParts(const QByteArray &boundary, const QList<std::pair<QByteArray, QString>> &texts)
{
    QByteArray parts;
    for (const auto &[name, value] : texts)
        parts += "--"_ba + boundary + "\r\nContent-Disposition: form-data; name=\"" + name +
                 "\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + value.toUtf8() + "\r\n";
    return parts;
}

QByteArray fileHead(const QByteArray &boundary, const QByteArray &part,
                    const ports::GatewayUpload &file)
{
    QString name = file.fileName;
    name.remove(u'"').remove(u'\r').remove(u'\n');
    return "--"_ba + boundary + "\r\nContent-Disposition: form-data; name=\"" + part +
           "\"; filename=\"" + name.toUtf8() + "\"\r\nContent-Type: " +
           (file.mediaType.isEmpty() ? "application/octet-stream"_ba : file.mediaType.toLatin1()) +
           "\r\n\r\n";
}

} // namespace

IgateLink::IgateLink(std::unique_ptr<HttpTransport> transport, const domain::Profile &profile,
                     const kernel::Clock &clock, SecretProvider secret)
    : m_transport(std::move(transport)), m_endpoints(profile.igate, profile.agency.code),
      m_tokens(*m_transport, profile.igate, m_endpoints, clock, std::move(secret))
{
}

void IgateLink::call(HttpRequest request, Done done)
{
    exchange(std::move(request),
             [done = std::move(done)](const HttpOutcome &outcome,
                                      const std::optional<kernel::Error> &fault) {
                 fault ? done(kernel::failure(*fault)) : done(outcome.body);
             });
}

void IgateLink::exchange(HttpRequest request, Answered answered)
{
    attempt(std::move(request), true, std::move(answered));
}

void IgateLink::attempt(HttpRequest request, bool again, Answered answered)
{
    m_tokens.withToken([this, request = std::move(request), again, answered = std::move(answered)](
                           const kernel::Result<QByteArray> &token) mutable {
        if (!token)
            return answered({}, token.error());
        HttpRequest signedRequest = request;
        signedRequest.headers.append({"Authorization"_ba, "Bearer "_ba + *token});
        m_transport->send(
            signedRequest, [this, request = std::move(request), again, used = *token,
                            answered = std::move(answered)](const HttpOutcome &outcome) mutable {
                const auto fault = classify(request, outcome);
                if (fault && ports::faultOf(*fault) == ports::GatewayFault::Unauthorised) {
                    m_tokens.reject(used);
                    if (again)
                        return attempt(std::move(request), false, std::move(answered));
                }
                answered(outcome, fault);
            });
    });
}

void IgateLink::fetch(const QUrl &url, Done done)
{
    HttpRequest request;
    request.url = url;
    request.onlyReads = true;
    call(std::move(request), std::move(done));
}

void IgateLink::download(const QUrl &url, qint64 bytes, Done done)
{
    fetch(url, [bytes, done = std::move(done)](const kernel::Result<QByteArray> &body) {
        const bool isShort = body && (body->isEmpty() || (bytes >= 0 && body->size() != bytes));
        if (!isShort)
            return done(body);
        done(kernel::failure(kernel::ErrorKind::Network, u"server.unknown"_s, {},
                             u"The server sent %1 of %2 bytes"_s.arg(body->size()).arg(bytes)));
    });
}

void IgateLink::write(const QByteArray &verb, const QUrl &url, const QByteArray &json, Done done)
{
    HttpRequest request;
    request.verb = verb;
    request.url = url;
    request.contentType = "application/json"_ba;
    request.body = json.isEmpty() ? "{}"_ba : json;
    call(std::move(request), std::move(done));
}

void IgateLink::upload(const QUrl &url, const ports::GatewayUpload &file,
                       const QByteArray &partName,
                       const QList<std::pair<QByteArray, QString>> &texts, Done done)
{
    const QByteArray boundary = newBoundary();
    const QByteArray before = textParts(boundary, texts) + fileHead(boundary, partName, file);
    const QByteArray after = "\r\n--"_ba + boundary + "--\r\n";
    HttpRequest request;
    request.verb = "POST"_ba;
    request.url = url;
    request.contentType = "multipart/form-data; boundary="_ba + boundary;
    request.streamBytes = before.size() + file.bytes + after.size();
    request.openStream = [before, after, open = file.open,
                          bytes = file.bytes]() -> kernel::Result<std::unique_ptr<QIODevice>> {
        auto stream = open();
        if (!stream)
            return kernel::failure(stream.error());
        return std::make_unique<RequestBody>(before, std::move(*stream), bytes, after);
    };
    call(std::move(request), std::move(done));
}

} // namespace motcua::sync
