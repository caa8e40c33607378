#include "tests/faults/sync/supervisorstest.h"

#include "tests/faults/sync/syncscene.h"
#include "tests/faults/tally.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;
using domain::SyncState;
using Scene = tests::SyncScene;

namespace
{

constexpr int mostRounds = 20;

/// When both act, and who is first.
struct Duel {
    int request = 1;
    bool isBack = false;       ///< the answer is on its way back, not the request on its way there
    bool isRetryFirst = false; ///< else the taking back
};

/// Tells of each request twice: before it reaches the server, and before its answer is heard.
class Overheard final : public sync::HttpTransport
{
public:
    using Heard = std::function<void(bool isBack)>;

    Overheard(std::unique_ptr<sync::HttpTransport> wire, Heard heard)
        : m_wire(std::move(wire)), m_heard(std::move(heard))
    {
    }
    void send(sync::HttpRequest request, std::function<void(sync::HttpOutcome)> done) override
    {
        m_heard(false);
        m_wire->send(std::move(request),
                     [heard = m_heard, done = std::move(done)](sync::HttpOutcome outcome) {
                         heard(true);
                         done(std::move(outcome));
                     });
    }

private:
    std::unique_ptr<sync::HttpTransport> m_wire;
    Heard m_heard;
};

int countAtServer(const Scene &scene, int number)
{
    const QString owner =
        scene.bench.stores.dossiers.dossier(u"dossier-%1"_s.arg(number)).owner.name;
    const QJsonArray kept = scene.server.state().value("dossiers"_L1).toArray();
    return int(std::count_if(kept.begin(), kept.end(), [&](const QJsonValue &dossier) {
        return dossier.toObject().value("owner"_L1) == owner;
    }));
}

bool areAll(const Scene &scene, int number, SyncState state)
{
    const QList<domain::OutboxItem> &items = scene.bench.stores.dossiers.items;
    return std::all_of(items.begin(), items.end(), [&](const domain::OutboxItem &item) {
        return item.dossier.value != u"dossier-%1"_s.arg(number) || item.state == state;
    });
}

/// Rounds until nothing waits; what went wrong, or nothing.
QString wrongOnTheWay(Scene &scene)
{
    scene.bench.boot();
    for (int round = 0; round < mostRounds; ++round) {
        if (!scene.bench.settle())
            return u"a round does not end"_s;
        if (scene.bench.report.reason)
            return u"everybody was held up by "_s + scene.bench.report.reason->key;
        if (scene.bench.stores.outbox.pending()->isEmpty())
            return {};
        scene.bench.clock.advance(scene.bench.wakeUp.after);
        scene.bench.wakeUp.ring();
    }
    return u"not done"_s;
}

struct Ending {
    bool hasHappened = false; ///< there was such a request
    bool isTakenBack = false;
    QString wrong;
};

Ending endOf(const tests::SyncKind &kind, const Duel &duel)
{
    standin::Switches switches;
    switches.duplicates = kind.duplicates;
    Scene scene(kind.adapter, switches, kind.filesAfterCreate);
    scene.receive(1);
    scene.receive(2);
    auto &outbox = scene.bench.stores.outbox;
    domain::OutboxItem &first = scene.bench.stores.dossiers.items.first();
    first.state = SyncState::Quarantined;
    first.reason = u"server.refused"_s;
    const kernel::OutboxId id = first.id;
    Ending ending;
    int seen = 0;
    const auto act = [&](bool isBack) {
        if (isBack != duel.isBack || ++seen != duel.request)
            return;
        ending.hasHappened = true;
        if (duel.isRetryFirst)
            (void)outbox.retry(id);
        ending.isTakenBack = outbox.withdraw(id, u"trùng"_s, {}).has_value();
        if (!duel.isRetryFirst)
            (void)outbox.retry(id);
    };
    scene.around = [&](std::unique_ptr<sync::HttpTransport> wire) {
        return std::make_unique<Overheard>(std::move(wire), act);
    };
    if (!outbox.retry(id)) // one of them has done so before
        return {false, false, u"a dossier that was set aside cannot be sent again"_s};
    ending.wrong = wrongOnTheWay(scene);
    if (!ending.wrong.isEmpty())
        return ending;
    const int there = countAtServer(scene, 1);
    const bool isRight = ending.isTakenBack ? there == 0 && areAll(scene, 1, SyncState::Cancelled)
                                            : there == 1 && areAll(scene, 1, SyncState::Accepted);
    if (!isRight)
        ending.wrong = u"taken back: %1, at the server: %2"_s.arg(ending.isTakenBack).arg(there);
    else if (countAtServer(scene, 2) != 1 || !areAll(scene, 2, SyncState::Accepted))
        ending.wrong = u"the other dossier was not sent once"_s;
    return ending;
}

} // namespace

void Supervisors::atEachRequest_data() { tests::addSyncKinds(); }

void Supervisors::atEachRequest()
{
    QFETCH(const tests::SyncKind, kind);
    const int requests = 2 * tests::requestsOfCleanRun(kind); // two dossiers, one login
    int runs = 0;
    int takenBack = 0;
    for (int way = 0; way < 4; ++way) {
        for (int request = 1; request <= requests; ++request) {
            const Duel duel{request, (way & 1) != 0, (way & 2) != 0};
            const Ending ending = endOf(kind, duel);
            QVERIFY2(ending.wrong.isEmpty(),
                     qPrintable(u"request %1, way %2: "_s.arg(request).arg(way) + ending.wrong));
            runs += ending.hasHappened ? 1 : 0;
            takenBack += ending.isTakenBack ? 1 : 0;
        }
    }
    // Both ends were met: early it can be taken back, later it has left.
    QVERIFY(takenBack > 0 && takenBack < runs);
    tests::tally(18, "two supervisors, one takes back and one sends again, at each request", runs);
}
