#include "tests/faults/simulation/world.h"

#include "sync/client/makegateway.h"
#include "tests/fakes/syncbench.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

constexpr int mostDesks = 5;
constexpr int actions = 12;
constexpr qint64 dayMs = 86'400'000;
constexpr qint64 patienceMs = 20 * 3'600'000LL; // after the storm; every wait is capped at an hour
constexpr int mostMishaps = 400;

/// Ways in which a request goes wrong on the wire or at the server.
const QStringList &evils()
{
    static const QStringList list = {
        u"unsent"_s, u"cutBefore"_s,  u"cutAfter"_s,  u"cutAfter"_s, u"truncated"_s, u"empty"_s,
        u"html"_s,   u"errorIn200"_s, u"redirect"_s,  u"401"_s,      u"403"_s,       u"408"_s,
        u"409"_s,    u"429"_s,        u"500"_s,       u"502"_s,      u"503"_s,       u"twice"_s,
        u"late"_s,   u"crash"_s,      u"crashAfter"_s};
    return list;
}

/// The last part of the path that is no id: ids differ from run to run.
QString operationOf(const QUrl &url)
{
    QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
    while (parts.size() > 1 && parts.last().size() == 24)
        parts.removeLast();
    return parts.isEmpty() ? QString() : parts.last();
}

} // namespace

class World::Clock final : public kernel::Clock
{
public:
    explicit Clock(const World &world) : m_world(world) {}
    [[nodiscard]] QDateTime now() const override
    {
        return m_start.addMSecs(m_world.m_now + skewMs);
    }
    [[nodiscard]] qint64 monotonicMs() const override { return m_world.m_now; }

    qint64 skewMs = 0;

private:
    const World &m_world;
    QDateTime m_start = kernel::vietnamTime(QDate(2026, 11, 23), QTime(8, 0));
};

class World::Alarm final : public sync::WakeUp
{
public:
    explicit Alarm(World &world) : m_world(world) {}
    void set(qint64 afterMs, std::function<void()> ring) override
    {
        m_alive = std::make_shared<int>(0); // the one before is void
        m_world.at(m_world.m_now + std::max<qint64>(1, afterMs), m_alive, std::move(ring));
    }
    void clear() override { m_alive.reset(); }

private:
    World &m_world;
    std::shared_ptr<int> m_alive;
};

struct World::Desk {
    explicit Desk(World &world, int place)
        : number(place), clock(world), alarm(world),
          adapter(place % 2 == 0 ? domain::IgateAdapter::Connector : domain::IgateAdapter::Officer)
    {
    }

    int number;
    MemoryStores stores;
    Clock clock;
    Alarm alarm;
    domain::IgateAdapter adapter;
    sync::SyncSettings settings;
    std::unique_ptr<ports::Gateway> gateway;
    std::unique_ptr<sync::SyncEngine> engine;
    bool mustCrash = false;
};

/// Straight into the server, through the weather; an answer takes its time.
class World::Wire final : public sync::HttpTransport
{
public:
    Wire(World &world, Desk &desk) : m_world(world), m_desk(desk) {}

    void send(sync::HttpRequest request, std::function<void(sync::HttpOutcome)> done) override
    {
        ++m_world.m_requests;
        const QString how =
            m_world.weather(u"desk %1: %2"_s.arg(m_desk.number).arg(operationOf(request.url)));
        DirectTransport::Plan plan;
        DirectTransport direct(m_world.m_server, plan);
        sync::HttpOutcome outcome;
        const bool isCrash = how == "crash"_L1 || how == "crashAfter"_L1;
        if (how == "unsent"_L1 || how == "crash"_L1)
            outcome.linkError = u"refused"_s;
        else if (how == "late"_L1)
            outcome = arriveLate(request);
        else
            outcome = direct.exchange(request, how);
        if (how == "twice"_L1)
            outcome = direct.exchange(request, {}); // a proxy repeats what it has sent
        if (isCrash)
            m_desk.mustCrash = true;
        m_world.at(m_world.m_now + 5 + m_world.pick(400), m_alive,
                   [outcome, done = std::move(done)] { done(outcome); });
    }

private:
    /// The connection breaks, and the server works on: what it does shows later, as long as two
    /// look-ups are apart. Whoever sent it may be gone by then.
    sync::HttpOutcome arriveLate(const sync::HttpRequest &request)
    {
        m_world.at(m_world.m_now + 1'000 + m_world.pick(24'000), m_world.m_alive,
                   [world = &m_world, request] {
                       DirectTransport::Plan plan;
                       (void)DirectTransport(world->m_server, plan).exchange(request, {});
                   });
        sync::HttpOutcome outcome;
        outcome.link = sync::HttpOutcome::Link::Cut;
        return outcome;
    }

    World &m_world;
    Desk &m_desk;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

World::World(WorldSettings settings)
    : m_settings(std::move(settings)), m_random(m_settings.seed),
      m_server({}, standin::Catalogue::builtIn())
{
    m_stormPercent = 5 + pick(40);
    standin::Switches habits;
    m_refusesTwins = chance(30);
    habits.duplicates = m_refusesTwins ? u"refuse"_s : u"accept"_s;
    habits.tokenLife = chance(30) ? 60 : 1800;
    m_server.setSwitches(habits);
    const int desks = 1 + pick(mostDesks);
    for (int i = 1; i <= desks; ++i) {
        auto desk = std::make_unique<Desk>(*this, i);
        desk->settings.idle = 600'000;
        desk->settings.drawAhead = chance(50) ? 2 + pick(4) : 0;
        desk->settings.filesAfterCreate = chance(30);
        desk->settings.emptyLookUps = m_settings.crippled == Crippled::LooksOnlyOnce ? 1 : 2;
        m_desks.push_back(std::move(desk));
        boot(*m_desks.back());
    }
}

World::~World()
{
    for (const auto &desk : m_desks) {
        desk->engine.reset();
        desk->gateway.reset();
    }
}

QString World::weather(const QString &what)
{
    if (!m_isStormy || !chance(m_stormPercent) || m_mishaps.size() >= mostMishaps)
        return {};
    QString how = evils().at(pick(int(evils().size())));
    // A server without keys and without a unique number makes two of a create that comes twice, and
    // no client can help it.
    if (how == "twice"_L1 && !m_refusesTwins)
        how = u"cutAfter"_s;
    const int order = int(m_mishaps.size()) + 1;
    const bool isSpared = m_settings.spared.contains(order);
    m_mishaps.append({order, (isSpared ? u"(spared) "_s : QString()) + what + u" -> "_s + how});
    return isSpared ? QString() : how;
}

void World::at(qint64 ms, const std::shared_ptr<int> &alive, std::function<void()> what)
{
    m_events.emplace(ms, Event{alive, std::move(what)});
}

void World::runUntil(qint64 ms)
{
    for (;;) {
        QCoreApplication::sendPostedEvents();
        for (const auto &desk : m_desks)
            if (std::exchange(desk->mustCrash, false)) {
                crash(*desk);
                boot(*desk);
            }
        QCoreApplication::sendPostedEvents();
        const auto next = m_events.begin();
        if (next == m_events.end() || next->first > ms)
            break;
        m_now = std::max(m_now, next->first);
        const Event event = std::move(next->second);
        m_events.erase(next);
        if (!event.alive.expired())
            event.what();
    }
    m_now = std::max(m_now, ms);
}

void World::boot(Desk &desk)
{
    domain::Profile profile = standinProfile(desk.adapter, QUrl(u"http://127.0.0.1"_s));
    desk.gateway = sync::makeGateway(profile, std::make_unique<Wire>(*this, desk), desk.clock,
                                     [] { return u"standin-secret"_s; });
    sync::SyncParts parts{desk.stores.outbox,
                          desk.stores.dossiers,
                          desk.stores.blobs,
                          *desk.gateway,
                          desk.clock,
                          desk.alarm,
                          {},
                          [this] { return double(pick(1000)) / 1000; }};
    desk.engine = std::make_unique<sync::SyncEngine>(parts, desk.settings);
    desk.engine->start();
}

void World::crash(Desk &desk)
{
    desk.engine.reset();
    desk.gateway.reset();
    desk.alarm.clear();
    for (domain::OutboxItem &item : desk.stores.dossiers.items) {
        const bool wasOpen = item.state == domain::SyncState::OutcomeUnknown ||
                             item.state == domain::SyncState::Queued;
        if (m_settings.crippled == Crippled::ForgetsTheMark && item.createAttempted && wasOpen) {
            item.createAttempted = false;
            item.state = domain::SyncState::Queued;
        }
    }
}

void World::receive(Desk &desk)
{
    ++m_received;
    const int number = desk.number * 1000 + m_received;
    domain::Dossier dossier = sampleDossier(desk.stores, pick(3), number);
    dossier.receivedAt = desk.clock.now();
    // One drawn ahead, where there is one for today.
    for (auto free = desk.stores.outbox.numbers.begin(); free != desk.stores.outbox.numbers.end();
         ++free)
        if (*free == desk.clock.now().date()) {
            dossier.code = free.key();
            dossier.provisional = false;
            desk.stores.outbox.numbers.erase(free);
            break;
        }
    const auto sealed = desk.stores.dossiers.seal(dossier, {});
    Q_ASSERT(sealed);
    for (domain::OutboxItem &item : desk.stores.dossiers.items)
        if (item.dossier == dossier.id)
            item.queuedAt = desk.clock.now();
}

void World::move(Desk &desk)
{
    if (desk.stores.dossiers.dossiers.isEmpty())
        return;
    domain::Dossier dossier =
        desk.stores.dossiers.dossiers.at(pick(int(desk.stores.dossiers.dossiers.size())));
    const QList<domain::DossierMove> moves = domain::movesFrom(dossier.state);
    if (moves.isEmpty())
        return;
    const domain::DossierMove made = moves.at(pick(int(moves.size())));
    dossier.state = *domain::stateAfter(dossier.state, made);
    domain::DossierEvent event;
    event.at = desk.clock.now();
    event.what = domain::moveName(made);
    const auto moved = desk.stores.dossiers.move(dossier, event, {});
    Q_ASSERT(moved);
}

void World::act()
{
    Desk &desk = *m_desks.at(size_t(pick(int(m_desks.size()))));
    switch (pick(8)) {
    case 0:
    case 1:
    case 2: receive(desk); break;
    case 3: move(desk); break;
    case 4: desk.engine->syncNow(); break;
    case 5: desk.mustCrash = true; break;
    case 6:
        for (const domain::OutboxItem &item : QList(desk.stores.dossiers.items))
            if (domain::needsPerson(item.state))
                (void)desk.stores.outbox.retry(item.id);
        break;
    case 7: desk.clock.skewMs += (pick(3) - 1) * (1000LL << pick(17)); break; // up to 18 hours
    }
}

/// The weather clears, people look at what was set aside, and time passes.
void World::clear()
{
    m_isStormy = false;
    for (qint64 passed = 0; passed < patienceMs; passed += patienceMs / 20) {
        for (const auto &desk : m_desks) {
            for (const domain::OutboxItem &item : QList(desk->stores.dossiers.items))
                if (domain::needsPerson(item.state))
                    (void)desk->stores.outbox.retry(item.id);
            desk->engine->syncNow();
        }
        runUntil(m_now + patienceMs / 20);
        if (wrongAtDesks().isEmpty())
            return;
    }
}

QString World::play()
{
    for (int action = 0; action < actions; ++action) {
        act();
        runUntil(m_now + pick(chance(5) ? int(dayMs) : 600'000));
    }
    clear();
    return oracles();
}

QString World::oracles() const
{
    const QString desks = wrongAtDesks();
    return desks.isEmpty() ? wrongAtServer() : desks;
}

QString World::wrongAtDesks() const
{
    QSet<QString> codes;
    for (const auto &desk : m_desks) {
        for (const domain::OutboxItem &item : std::as_const(desk->stores.dossiers.items))
            if (item.state != domain::SyncState::Accepted)
                return u"desk %1: item %2 is %3: %4"_s.arg(desk->number)
                    .arg(item.id.value, domain::syncStateName(item.state), item.reason);
        for (const domain::Dossier &dossier : std::as_const(desk->stores.dossiers.dossiers)) {
            if (dossier.provisional)
                return u"desk %1: %2 has no official number"_s.arg(desk->number).arg(dossier.code);
            if (codes.contains(dossier.code))
                return u"two dossiers have the number %1"_s.arg(dossier.code);
            codes.insert(dossier.code);
        }
    }
    return {};
}

QString World::wrongAtServer() const
{
    QMap<QString, QJsonObject> there;
    for (const QJsonValue &kept : m_server.store().state().value("dossiers"_L1).toArray()) {
        const QString owner = kept.toObject().value("owner"_L1).toString();
        if (there.contains(owner))
            return u"the server has %1 twice"_s.arg(owner);
        there.insert(owner, kept.toObject());
    }
    for (const auto &desk : m_desks)
        for (const domain::Dossier &dossier : std::as_const(desk->stores.dossiers.dossiers)) {
            const QJsonObject kept = there.take(dossier.owner.name);
            if (kept.isEmpty())
                return u"the server does not have %1"_s.arg(dossier.owner.name);
            if (kept.value("code"_L1) != dossier.code)
                return u"desk and server differ about the number of %1"_s.arg(dossier.owner.name);
            const QJsonArray files = kept.value("files"_L1).toArray();
            if (files.size() != dossier.components.size())
                return u"%1 has %2 of %3 files at the server"_s.arg(dossier.owner.name)
                    .arg(files.size())
                    .arg(dossier.components.size());
            for (qsizetype i = 0; i < files.size(); ++i)
                if (files.at(i).toObject().value("sha256"_L1).toString().toLatin1() !=
                    dossier.components.at(i).documents.first().sha256.toHex())
                    return u"a file of %1 is not whole at the server"_s.arg(dossier.owner.name);
        }
    return there.isEmpty() ? QString() : u"the server has %1, and no desk"_s.arg(there.firstKey());
}

} // namespace motcua::tests
