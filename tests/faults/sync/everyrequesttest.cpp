#include "tests/fakes/syncbench.h"
#include "tests/standin/igate/igateservice.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;
using domain::IgateAdapter;
using tests::DirectTransport;
using tests::SyncBench;

namespace
{

constexpr int papers = 3;

/// One pretended server, one desk, and the wire between them.
struct Scene {
    explicit Scene(IgateAdapter adapter, const standin::Switches &switches = {},
                   bool filesAfterCreate = false)
        : server({}, standin::Catalogue::builtIn()), bench([this, adapter](const kernel::Clock &c) {
              return sync::makeGateway(tests::standinProfile(adapter, QUrl(u"http://127.0.0.1"_s)),
                                       std::make_unique<DirectTransport>(server, plan), c,
                                       [] { return u"standin-secret"_s; });
          })
    {
        server.setSwitches(switches);
        bench.settings.filesAfterCreate = filesAfterCreate;
        bench.gaveUp = [this] { return plan.lost; };
    }

    /// Receives a dossier and, at once, hands it over for processing.
    void receive(int number = 1)
    {
        auto sealed =
            bench.stores.dossiers.seal(tests::sampleDossier(bench.stores, papers, number), {});
        domain::DossierEvent event;
        event.at = sealed->receivedAt.addSecs(60);
        event.what = domain::moveName(domain::DossierMove::Transfer);
        sealed->state = domain::DossierState::Processing;
        const auto moved = bench.stores.dossiers.move(*sealed, event, {});
        QVERIFY(moved.has_value());
    }

    /// The oracles of offline facts §d.4 that concern one dossier; empty = all hold.
    [[nodiscard]] QString wrong(int number = 1) const;

    standin::IgateService server;
    DirectTransport::Plan plan;
    SyncBench bench;
};

QString wrongFiles(const QJsonArray &kept, const domain::Dossier &dossier)
{
    if (kept.size() != papers)
        return u"%1 files at the server"_s.arg(kept.size());
    for (int i = 0; i < papers; ++i) {
        const domain::Document &document = dossier.components.at(i).documents.first();
        const QJsonObject file = kept.at(i).toObject();
        if (file.value("sha256"_L1).toString().toLatin1() != document.sha256.toHex() ||
            file.value("size"_L1).toInteger() != document.bytes)
            return u"file %1 is not whole"_s.arg(i + 1);
    }
    return {};
}

QString Scene::wrong(int number) const
{
    const domain::Dossier dossier = bench.stores.dossiers.dossier(u"dossier-%1"_s.arg(number));
    for (const domain::OutboxItem &item : bench.stores.dossiers.items)
        if (item.state != domain::SyncState::Accepted)
            return u"item %1 is not accepted: %2"_s.arg(item.id.value, item.reason);
    QList<QJsonObject> ours;
    for (const QJsonValue &kept : server.state().value("dossiers"_L1).toArray())
        if (kept.toObject().value("owner"_L1) == dossier.owner.name)
            ours.append(kept.toObject());
    if (ours.size() != 1)
        return u"%1 dossiers at the server instead of one"_s.arg(ours.size());
    if (dossier.provisional || ours.first().value("code"_L1) != dossier.code)
        return u"the desk and the server differ about the number"_s;
    return wrongFiles(ours.first().value("files"_L1).toArray(), dossier);
}

standin::Switches faulty(const QString &how, int nth, const QString &match = u"*"_s)
{
    standin::Switches switches;
    standin::Fault fault;
    fault.match = match;
    fault.nth = nth;
    fault.how = how;
    fault.retryAfter = 7;
    switches.faults.append(fault);
    return switches;
}

/// Every way in which one request can go wrong. "unsent" and "crash" are played by the wire, the
/// others by the server.
const QStringList ways = {u"unsent"_s, u"crash"_s, u"cutBefore"_s,  u"cutAfter"_s, u"truncated"_s,
                          u"empty"_s,  u"html"_s,  u"errorIn200"_s, u"redirect"_s, u"400"_s,
                          u"401"_s,    u"403"_s,   u"404"_s,        u"408"_s,      u"409"_s,
                          u"429"_s,    u"500"_s,   u"502"_s,        u"503"_s};

int requestsOfCleanRun(IgateAdapter adapter, bool filesAfterCreate)
{
    Scene scene(adapter, {}, filesAfterCreate);
    scene.receive();
    scene.bench.boot();
    scene.bench.drain();
    return scene.plan.sent;
}

} // namespace

/// The i-th HTTP request fails, in every way, for every i: afterwards a fresh engine reaches
/// exactly one dossier at the server with every file whole. The server takes the same number twice
/// without a word, so that a careless second create shows.
class EveryRequest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void oneFault_data();
    void oneFault();
    void lostCreateThenAnotherFault_data();
    void lostCreateThenAnotherFault();
    void oneSaveFails();
    void aBadDossierStopsNobody();
    void withoutTheMarkTheSuiteWouldCatchIt();
};

void EveryRequest::initTestCase() { QLoggingCategory::setFilterRules(u"motcua.sync=false"_s); }

void EveryRequest::oneFault_data()
{
    QTest::addColumn<IgateAdapter>("adapter");
    QTest::addColumn<QString>("duplicates");
    QTest::addColumn<bool>("later");
    for (const auto &[name, adapter] : {std::pair("connector", IgateAdapter::Connector),
                                        std::pair("officer", IgateAdapter::Officer)})
        for (const QString &duplicates : {u"accept"_s, u"refuse"_s})
            for (const bool later : {false, true})
                QTest::addRow("%s, twins: %s, files %s", name, qPrintable(duplicates),
                              later ? "later" : "first")
                    << adapter << duplicates << later;
}

void EveryRequest::oneFault()
{
    QFETCH(const IgateAdapter, adapter);
    QFETCH(const QString, duplicates);
    QFETCH(const bool, later);
    const int requests = requestsOfCleanRun(adapter, later);
    QVERIFY(requests > 2 + papers);
    int runs = 0;
    for (const QString &how : ways) {
        for (int i = 1; i <= requests; ++i) {
            standin::Switches switches =
                how == "unsent"_L1 || how == "crash"_L1 ? standin::Switches() : faulty(how, i);
            switches.duplicates = duplicates;
            Scene scene(adapter, switches, later);
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
            QVERIFY2(scene.wrong().isEmpty(), qPrintable(where + u": "_s + scene.wrong()));
            ++runs;
        }
    }
    qInfo("%d runs: %lld ways, %d requests", runs, qlonglong(ways.size()), requests);
}

void EveryRequest::lostCreateThenAnotherFault_data() { oneFault_data(); }

/// The worst single fault, and then one more while its outcome is looked up.
void EveryRequest::lostCreateThenAnotherFault()
{
    QFETCH(const IgateAdapter, adapter);
    QFETCH(const QString, duplicates);
    QFETCH(const bool, later);
    const QString lookUp = adapter == IgateAdapter::Connector ? u"list"_s : u"search"_s;
    for (const QString &first : {u"cutAfter"_s, u"cutBefore"_s, u"503"_s, u"empty"_s}) {
        for (const QString &second : ways) {
            if (second == "unsent"_L1 || second == "crash"_L1)
                continue;
            for (int nth = 1; nth <= 2; ++nth) {
                standin::Switches switches = faulty(first, 1, u"create"_s);
                switches.faults += faulty(second, nth, lookUp).faults;
                switches.duplicates = duplicates;
                Scene scene(adapter, switches, later);
                scene.receive();
                scene.bench.boot();
                const int rounds = scene.bench.drain();
                const QString where = u"%1, then %2 at look-up %3"_s.arg(first, second).arg(nth);
                QVERIFY2(rounds > 0, qPrintable(where + u": not done after 20 rounds"_s));
                QVERIFY2(scene.wrong().isEmpty(), qPrintable(where + u": "_s + scene.wrong()));
            }
        }
    }
}

/// What was learned cannot be written down: nothing further is sent, and the next start asks first.
void EveryRequest::oneSaveFails()
{
    for (int i = 1; i <= 3 + papers; ++i) {
        Scene scene(IgateAdapter::Connector);
        scene.bench.stores.outbox.failSaveAt = i;
        scene.receive();
        scene.bench.boot();
        QVERIFY(scene.bench.settle());
        QVERIFY2(scene.bench.report.reason && scene.bench.report.reason->key == u"disk.full"_s,
                 qPrintable(u"save %1 did not fail"_s.arg(i)));
        scene.bench.boot();
        QVERIFY(scene.bench.drain() > 0);
        QVERIFY2(scene.wrong().isEmpty(), qPrintable(u"save %1: "_s.arg(i) + scene.wrong()));
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

QTEST_GUILESS_MAIN(EveryRequest)
#include "everyrequesttest.moc"
