#include "tests/faults/sync/everyrequesttest.h"

#include "tests/faults/sync/syncscene.h"
#include "tests/faults/tally.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;
using domain::IgateAdapter;
using tests::faulty;
using Scene = tests::SyncScene;

namespace
{

/// Every way in which one request can go wrong. "unsent" and "crash" are played by the wire, the
/// others by the server.
const QStringList ways = {
    u"unsent"_s,   u"crash"_s,      u"cutBefore"_s, u"cutAfter"_s, u"truncated"_s,  u"empty"_s,
    u"html"_s,     u"errorIn200"_s, u"redirect"_s,  u"400"_s,      u"401"_s,        u"403"_s,
    u"404"_s,      u"408"_s,        u"409"_s,       u"412"_s,      u"413"_s,        u"422"_s,
    u"423"_s,      u"425"_s,        u"429"_s,       u"500"_s,      u"502"_s,        u"503"_s,
    u"504"_s,      u"507"_s,        u"badJson"_s,   u"511 page"_s, u"403 page"_s,   u"404 page"_s,
    u"502 page"_s, u"307"_s,        u"otherJson"_s, u"nullJson"_s, u"understated"_s};

/// How a server may ask for patience, and how long the desk then waits, in seconds.
struct Patience {
    QString header;
    double least;
    double most;
};

QList<Patience> patiences()
{
    const auto date = [](qint64 seconds) {
        return QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(seconds),
                                     u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    };
    // Without a word, or with nonsense, the desk's own first pause: 1 to 2 seconds.
    return {{u"7"_s, 7, 9},     {u" 7 "_s, 7, 9},      {date(40), 35, 42},
            {date(-40), 0, 2},  {u"0"_s, 0, 2},        {{}, 1, 2},
            {u"-5"_s, 1, 2},    {u"soon"_s, 1, 2},     {u"7.5"_s, 1, 2},
            {u"7, 9"_s, 1, 2},  {u"1e3"_s, 1, 2},      {u"86400"_s, 86'400, 86'402},
            {u"86401"_s, 1, 2}, {date(400'000), 1, 2}, {u"999999999999999999999"_s, 1, 2}};
}

} // namespace

void EveryRequest::oneFault_data() { tests::addSyncKinds(); }

void EveryRequest::oneFault()
{
    QFETCH(const tests::SyncKind, kind);
    const int requests = tests::requestsOfCleanRun(kind);
    QVERIFY(requests > 2 + Scene::papers);
    int runs = 0;
    for (const QString &how : ways) {
        for (int i = 1; i <= requests; ++i) {
            standin::Switches switches =
                how == "unsent"_L1 || how == "crash"_L1 ? standin::Switches() : faulty(how, i);
            switches.duplicates = kind.duplicates;
            Scene scene(kind.adapter, switches, kind.filesAfterCreate);
            scene.plan.unsentAt = how == "unsent"_L1 ? i : 0;
            scene.plan.lostAt = how == "crash"_L1 ? i : 0;
            scene.receive();
            scene.bench.boot();
            QVERIFY(scene.bench.settle());
            scene.plan.lost = false;
            // Whatever the first engine had in mind is gone with it.
            scene.bench.boot();
            const int rounds = scene.bench.drain();
            const QString where = u"%1 at request %2"_s.arg(how).arg(i);
            QVERIFY2(rounds > 0, qPrintable(where + u": not done after 20 rounds"_s));
            const QString wrong = scene.wrong();
            QVERIFY2(wrong.isEmpty(), qPrintable(where + u": "_s + wrong));
            ++runs;
        }
    }
    tests::tally(14, qPrintable(u"each request of a run fails in %1 ways"_s.arg(ways.size())),
                 runs);
}

void EveryRequest::patienceAtEachRequest_data() { oneFault_data(); }

/// 429 and 503 with a Retry-After in every form: it is kept to where it makes sense, and the desk
/// goes on by itself in the end.
void EveryRequest::patienceAtEachRequest()
{
    QFETCH(const tests::SyncKind, kind);
    const int requests = tests::requestsOfCleanRun(kind);
    int runs = 0;
    for (const QString &status : {u"429"_s, u"503"_s}) {
        for (const Patience &asked : patiences()) {
            for (int i = 1; i <= requests; ++i) {
                standin::Switches switches = faulty(status, i);
                switches.faults.first().retryAfter = -1;
                switches.faults.first().retry = asked.header;
                switches.duplicates = kind.duplicates;
                Scene scene(kind.adapter, switches, kind.filesAfterCreate);
                scene.receive();
                scene.bench.boot();
                QVERIFY(scene.bench.settle());
                const QString where =
                    u"%1 with “%2” at request %3: "_s.arg(status, asked.header).arg(i);
                const double paused = double(scene.bench.report.pausedMs) / 1000;
                QVERIFY2(scene.bench.report.reason && paused >= asked.least && paused <= asked.most,
                         qPrintable(where + QString::number(paused)));
                QVERIFY2(scene.bench.drain() > 0,
                         qPrintable(where + u"not done after 20 rounds"_s));
                const QString wrong = scene.wrong();
                QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong));
                ++runs;
            }
        }
    }
    tests::tally(14,
                 qPrintable(u"429 and 503 at each request, %1 forms of Retry-After"_s.arg(
                     patiences().size())),
                 runs);
}

void EveryRequest::lostCreateThenAnotherFault_data() { oneFault_data(); }

/// The worst single fault, and then one more while its outcome is looked up.
void EveryRequest::lostCreateThenAnotherFault()
{
    int runs = 0;
    QFETCH(const tests::SyncKind, kind);
    const QString lookUp = kind.adapter == IgateAdapter::Connector ? u"list"_s : u"search"_s;
    for (const QString &first : {u"cutAfter"_s, u"cutBefore"_s, u"503"_s, u"empty"_s}) {
        for (const QString &second : ways) {
            if (second == "unsent"_L1 || second == "crash"_L1)
                continue;
            for (int nth = 1; nth <= 2; ++nth) {
                standin::Switches switches = faulty(first, 1, u"create"_s);
                switches.faults += faulty(second, nth, lookUp).faults;
                switches.duplicates = kind.duplicates;
                Scene scene(kind.adapter, switches, kind.filesAfterCreate);
                scene.receive();
                scene.bench.boot();
                const int rounds = scene.bench.drain();
                const QString where = u"%1, then %2 at look-up %3"_s.arg(first, second).arg(nth);
                QVERIFY2(rounds > 0, qPrintable(where + u": not done after 20 rounds"_s));
                const QString wrong = scene.wrong();
                QVERIFY2(wrong.isEmpty(), qPrintable(where + u": "_s + wrong));
                ++runs;
            }
        }
    }
    tests::tally(14, "a create is lost, and its look-up fails too", runs);
}

/// What was learned cannot be written down: nothing further is sent, and the next start asks first.
void EveryRequest::oneSaveFails()
{
    for (int i = 1; i <= 3 + Scene::papers; ++i) {
        Scene scene(IgateAdapter::Connector);
        scene.bench.stores.outbox.failSaveAt = i;
        scene.receive();
        scene.bench.boot();
        QVERIFY(scene.bench.settle());
        QVERIFY2(scene.bench.report.reason && scene.bench.report.reason->key == u"disk.full"_s,
                 qPrintable(u"save %1 did not fail"_s.arg(i)));
        scene.bench.boot();
        QVERIFY(scene.bench.drain() > 0);
        const QString wrong = scene.wrong();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"save %1: "_s.arg(i) + wrong));
    }
}

void EveryRequest::aBadDossierStopsNobody()
{
    Scene scene(IgateAdapter::Connector);
    scene.receive(1);
    scene.receive(2);
    scene.bench.stores.blobs.damage(scene.bench.stores.dossiers.dossier(u"dossier-1"_s)
                                        .components.at(1)
                                        .documents.first()
                                        .sha256);
    scene.bench.boot();
    QVERIFY(scene.bench.drain() > 0);
    const QList<domain::OutboxItem> &items = scene.bench.stores.dossiers.items;
    QCOMPARE(items.first().state, domain::SyncState::Quarantined);
    QCOMPARE(items.first().reason, u"blob.damaged"_s);
    QCOMPARE(scene.server.state().value("dossiers"_L1).toArray().size(), 1);
    QCOMPARE(scene.bench.report.quarantined, 1);
}

/// Negative control: a desk that forgets the mark of its attempt makes the twin that the oracle is
/// there to see.
void EveryRequest::withoutTheMarkTheSuiteWouldCatchIt()
{
    Scene scene(IgateAdapter::Connector, faulty(u"cutAfter"_s, 1, u"create"_s));
    scene.receive();
    scene.bench.boot();
    QVERIFY(scene.bench.settle());
    scene.bench.stores.dossiers.items.first().createAttempted = false;
    scene.bench.stores.dossiers.items.first().state = domain::SyncState::Queued;
    scene.bench.boot();
    QVERIFY(scene.bench.drain() > 0);
    QCOMPARE(scene.wrong(), u"2 dossiers at the server instead of one"_s);
}
