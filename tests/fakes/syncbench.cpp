#include "tests/fakes/syncbench.h"

#include "sync/client/requestbody.h"
#include "sync/client/retryafter.h"
#include "tests/standin/igate/igateservice.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

using Link = sync::HttpOutcome::Link;

standin::Request toServer(const sync::HttpRequest &request, sync::HttpOutcome &outcome)
{
    standin::Request out;
    out.verb = request.verb;
    out.path = request.url.path(QUrl::FullyDecoded);
    out.query = QUrlQuery(request.url.query(QUrl::FullyEncoded));
    out.contentType = request.contentType;
    out.body = request.body;
    out.headers = request.headers;
    out.authorization = out.header("Authorization");
    if (!request.openStream)
        return out;
    auto stream = request.openStream();
    if (!stream) {
        outcome.local = stream.error();
        return out;
    }
    sync::RequestBody body({}, std::move(*stream), request.streamBytes, {});
    out.body = body.readAll();
    outcome.local = body.fault();
    return out;
}

void deliver(const standin::Response &response, sync::HttpOutcome &outcome)
{
    using Delivery = standin::Response::Delivery;
    const bool isUnderstated = response.delivery == Delivery::Understated;
    const bool came = response.delivery == Delivery::Whole || isUnderstated;
    outcome.link = came ? Link::Answered : Link::Cut;
    outcome.status = response.status;
    outcome.contentType = response.contentType;
    outcome.body = isUnderstated ? response.body.left(response.body.size() / 2) : response.body;
    outcome.headers = response.headers;
    if (const QByteArray asked = outcome.header("Retry-After"); !asked.isEmpty())
        outcome.retryAfterSeconds = sync::retryAfterSeconds(asked, QDateTime::currentDateTimeUtc());
}

} // namespace

void DirectTransport::send(sync::HttpRequest request, std::function<void(sync::HttpOutcome)> done)
{
    ++m_plan.sent;
    sync::HttpOutcome outcome;
    if (m_plan.sent == m_plan.unsentAt) {
        outcome.linkError = u"refused"_s;
    } else {
        standin::Request out = toServer(request, outcome);
        const bool isCut = breaks(out);
        if (!outcome.local)
            deliver(m_server.answer(out), outcome);
        if (isCut)
            outcome.link = Link::Cut;
        repeat(request);
        const bool isLost = m_plan.sent == m_plan.lostAt || (isCut && m_plan.diesAtCut);
        m_plan.lost = m_plan.lost || isLost;
        if (isLost)
            return;
    }
    QTimer::singleShot(0, &m_context, [outcome, done = std::move(done)] { done(outcome); });
}

bool DirectTransport::breaks(standin::Request &request)
{
    if (request.verb != "PATCH")
        return false;
    const qint64 offset = request.header("Upload-Offset").toLongLong();
    m_plan.pieces.append({offset, request.body.size()});
    if (m_plan.cuts.isEmpty() || m_plan.cuts.first() < offset ||
        m_plan.cuts.first() > offset + request.body.size())
        return false;
    request.body.truncate(m_plan.cuts.takeFirst() - offset);
    return true;
}

void DirectTransport::repeat(const sync::HttpRequest &request)
{
    const QString path = request.url.path();
    const bool isCreate = path.endsWith("noihoso"_L1) || path.contains("--apply-online"_L1);
    if (m_plan.sent == m_plan.repeated && !(isCreate && m_plan.sparesCreates))
        m_plan.kept = request;
    if (!m_plan.kept || m_plan.sent < m_plan.repeated + m_plan.copiesAfter)
        return;
    const sync::HttpRequest again = *std::exchange(m_plan.kept, std::nullopt);
    for (int copy = 2; copy <= m_plan.copies; ++copy)
        (void)exchange(again, {});
}

sync::HttpOutcome DirectTransport::exchange(const sync::HttpRequest &request, const QString &how)
{
    sync::HttpOutcome outcome;
    const standin::Request out = toServer(request, outcome);
    if (!outcome.local)
        deliver(m_server.answer(out, how), outcome);
    return outcome;
}

domain::Profile standinProfile(domain::IgateAdapter adapter, const QUrl &server)
{
    domain::Profile profile;
    profile.agency.code = u"H99.129"_s;
    profile.agency.name = u"UBND xã Mẫu"_s;
    domain::IgateProfile &igate = profile.igate;
    igate.adapter = adapter;
    igate.gateway = server;
    igate.sso = server;
    igate.realm = u"digo"_s;
    igate.clientId = u"motcua"_s;
    igate.numberCode = u"agency"_s;
    igate.paths = domain::defaultPaths();
    return profile;
}

SyncBench::~SyncBench() { crash(); }

void SyncBench::crash()
{
    engine.reset();
    gateway.reset();
    wakeUp.clear();
}

void SyncBench::boot()
{
    crash();
    gateway = m_make(clock);
    engine = std::make_unique<sync::SyncEngine>(sync::SyncParts{stores.outbox,
                                                                stores.dossiers,
                                                                stores.blobs,
                                                                *gateway,
                                                                clock,
                                                                wakeUp,
                                                                {},
                                                                [] { return 0.5; }},
                                                settings);
    connect(engine.get(), &sync::SyncEngine::finishedRound, this,
            [this](const sync::SyncReport &finished) {
                report = finished;
                ++rounds;
            });
    engine->start();
}

bool SyncBench::settle()
{
    QElapsedTimer patience;
    patience.start();
    while (engine->isBusy() && patience.elapsed() < 20'000) {
        QCoreApplication::processEvents();
        if (gaveUp && gaveUp())
            return true;
    }
    return !engine->isBusy();
}

int SyncBench::drain(int most)
{
    for (int round = 1; round <= most; ++round) {
        if (!settle())
            return -1;
        const auto pending = stores.outbox.pending();
        if (pending->isEmpty())
            return round;
        clock.advance(wakeUp.after);
        wakeUp.ring();
    }
    return -1;
}

} // namespace motcua::tests
