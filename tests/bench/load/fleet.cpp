#include "tests/bench/load/fleet.h"

#include "sync/client/httpclient.h"
#include "sync/client/makegateway.h"
#include "tests/fakes/syncbench.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::bench
{

namespace
{

/// Share of failures in a part of the seconds, `from` and `to` in quarters.
double rate(const std::vector<std::pair<int, int>> &perSecond, int from, int to)
{
    const size_t size = perSecond.size();
    int requests = 0;
    int failures = 0;
    for (size_t i = size * size_t(from) / 4; i < std::max<size_t>(1, size * size_t(to) / 4); ++i) {
        if (i >= size)
            break;
        requests += perSecond[i].first;
        failures += perSecond[i].second;
    }
    return requests > 0 ? double(failures) / requests : 0;
}

} // namespace

/// The connections of one desk; counts what comes back.
class Fleet::Counted final : public sync::HttpTransport
{
public:
    explicit Counted(Fleet &fleet) : m_fleet(fleet) {}

    void send(sync::HttpRequest request, std::function<void(sync::HttpOutcome)> done) override
    {
        m_client.send(std::move(request),
                      [this, done = std::move(done)](const sync::HttpOutcome &outcome) {
                          const bool isGood = outcome.link == sync::HttpOutcome::Link::Answered &&
                                              outcome.status < 400;
                          m_fleet.answered(isGood);
                          done(outcome);
                      });
    }

private:
    Fleet &m_fleet;
    sync::HttpClient m_client{sync::HttpSettings()};
};

struct Fleet::Desk {
    tests::MemoryStores stores;
    std::unique_ptr<sync::WakeUp> wakeUp = sync::makeTimerWakeUp();
    std::unique_ptr<ports::Gateway> gateway;
    std::unique_ptr<sync::SyncEngine> engine;
    double seconds = -1;
};

Fleet::Fleet(int desks, int dossiersEach, const QList<QUrl> &servers) : m_dossiersEach(dossiersEach)
{
    for (int i = 0; i < desks; ++i) {
        auto desk = std::make_unique<Desk>();
        for (int k = 1; k <= dossiersEach; ++k)
            (void)desk->stores.dossiers.seal(
                tests::sampleDossier(desk->stores, 1, i * dossiersEach + k), {});
        const domain::Profile profile =
            tests::standinProfile(domain::IgateAdapter::Connector, servers.at(i % servers.size()));
        desk->gateway = sync::makeGateway(profile, std::make_unique<Counted>(*this), m_clock,
                                          [] { return u"standin-secret"_s; });
        sync::SyncParts parts{desk->stores.outbox,
                              desk->stores.dossiers,
                              desk->stores.blobs,
                              *desk->gateway,
                              m_clock,
                              *desk->wakeUp,
                              {},
                              {}};
        sync::SyncSettings settings;
        // An outage of minutes, not of hours: nobody waits a quarter of an hour in a bench.
        settings.serverCap = 30'000;
        desk->engine = std::make_unique<sync::SyncEngine>(parts, settings);
        QObject::connect(desk->engine.get(), &sync::SyncEngine::finishedRound, desk->engine.get(),
                         [this, one = desk.get()](const sync::SyncReport &report) {
                             if (report.waiting > 0 || one->seconds >= 0)
                                 return;
                             one->seconds = double(m_since.elapsed()) / 1000;
                             if (++m_through == int(m_desks.size()) && m_allThrough)
                                 m_allThrough();
                         });
        m_desks.push_back(std::move(desk));
    }
}

Fleet::~Fleet() = default;

void Fleet::start()
{
    m_since.start();
    for (const auto &desk : m_desks)
        desk->engine->start();
}

void Fleet::noteReturn()
{
    m_since.restart();
    m_perSecond.clear();
}

void Fleet::answered(bool isGood)
{
    const size_t second = size_t(m_since.elapsed() / 1000);
    if (m_perSecond.size() <= second)
        m_perSecond.resize(second + 1);
    m_perSecond[second].first += 1;
    m_perSecond[second].second += isGood ? 0 : 1;
}

FleetResult Fleet::run(qint64 mostMs)
{
    QEventLoop loop;
    m_allThrough = [&loop] { loop.quit(); };
    QTimer::singleShot(int(mostMs), &loop, &QEventLoop::quit);
    if (m_through < int(m_desks.size()))
        loop.exec();
    m_allThrough = {};
    FleetResult result;
    result.desks = int(m_desks.size());
    result.dossiers = result.desks * m_dossiersEach;
    result.seconds = double(m_since.elapsed()) / 1000;
    result.done = m_through == result.desks;
    for (const auto &[requests, failures] : m_perSecond) {
        result.requests += requests;
        result.failures += failures;
    }
    result.firstRate = rate(m_perSecond, 0, 1);
    result.lastRate = rate(m_perSecond, 3, 4);
    std::vector<double> times;
    for (const auto &desk : m_desks)
        times.push_back(desk->seconds < 0 ? result.seconds : desk->seconds);
    std::sort(times.begin(), times.end());
    result.medianDesk = times[times.size() / 2];
    result.slowestDesk = times.back();
    return result;
}

} // namespace motcua::bench
