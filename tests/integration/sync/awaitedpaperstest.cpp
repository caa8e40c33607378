#include "tests/integration/sync/awaitedpaperstest.h"

#include "sync/engine/reusepull.h"
#include "tests/fakes/fakegateway.h"
#include "tests/integration/sync/newsscene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;

namespace
{

const QString paperName = u"Giấy chứng sinh"_s;

/// A real desk and a gateway that fails when it is told to.
struct Scene : tests::NewsScene {
    domain::Dossier receiveWaiting(const QStringList &earlier)
    {
        domain::Dossier dossier = tests::sampleDossier(desk.clock, u"Lò Thị Mẫu"_s);
        dossier.components = {{u"KS01"_s, u"Tờ khai đăng ký khai sinh"_s, true, false, 1, 0, {}}};
        for (const QString &code : earlier) {
            domain::DossierComponent component;
            component.name = dossier.components.size() == 1 ? paperName : u"Giấy "_s + code;
            component.atServer = domain::ServerPaper{code, {}, {}};
            dossier.components.append(component);
        }
        desk.attach(dossier, "%PDF-1.7 a declaration");
        const auto sealed = desk.store().dossiers().seal(dossier, tests::officer());
        Q_ASSERT(sealed);
        return *sealed;
    }
    /// One round of fetching; the numbers that were asked for, in order.
    QStringList pull()
    {
        fake.lookedUp.clear();
        bool isDone = false;
        sync::ReusePull reuse(parts);
        reuse.start([&](const sync::ReuseEnd &end) {
            ended = end;
            isDone = true;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isDone, 20'000); }();
        return fake.lookedUp;
    }
    /// Every look-up finds this earlier dossier of the same owner, with the paper.
    void offer()
    {
        ports::RemoteDetail earlier;
        earlier.row = {u"1"_s, u"E"_s, {}, {}, {}};
        earlier.owner.idNumber = tests::invented::idNumber;
        earlier.papers = {{{}, paperName, 1, true, {{u"f"_s, u"chung-sinh.pdf"_s, -1}}}};
        fake.found = earlier.row;
        fake.details.insert(earlier.row.code, earlier);
        fake.contents.insert(u"f"_s,
                             "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                             "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                             "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n"
                             "trailer<</Root 1 0 R>>\n%%EOF\n");
    }

    tests::FakeGateway fake;
    sync::SyncParts parts{desk.store().outbox(),
                          desk.store().dossiers(),
                          desk.store().blobs(),
                          fake,
                          desk.clock,
                          wakeUp,
                          {},
                          [] { return 0.5; },
                          &news};
    sync::ReuseEnd ended;
};

} // namespace

/// More wait than one pull asks for, and none of the first fifty can be fetched for now.
void AwaitedPapersTest::papersThatNeverComeKeepNobodyWaiting()
{
    constexpr int failing = 50;
    Scene scene;
    for (int i = 1; i <= failing; ++i) {
        (void)scene.receiveWaiting({u"E%1"_s.arg(i)});
        scene.fake.failNext(u"lookUp"_s, u"server.unknown"_s);
    }
    const domain::Dossier late = scene.receiveWaiting({u"E51"_s});
    const domain::Dossier last = scene.receiveWaiting({u"E52"_s});
    QCOMPARE(*scene.news.awaitingCount(), 52);
    const QStringList first = scene.pull();
    QCOMPARE(first.size(), failing);
    QCOMPARE(first.first(), u"E1"_s);
    QVERIFY(!first.contains(u"E51"_s));
    QVERIFY(!scene.ended.error);

    scene.offer();
    const QStringList second = scene.pull();
    QCOMPARE(second.mid(0, 3), (QStringList{u"E51"_s, u"E52"_s, u"E1"_s}));
    for (const domain::Dossier &dossier : {late, last}) {
        const domain::DossierComponent paper = scene.now(dossier).components.at(1);
        QVERIFY(!paper.atServer);
        QCOMPARE(paper.documents.size(), 1);
    }
    QCOMPARE(*scene.news.awaitingCount(), 2);
    QCOMPARE(scene.pull(), (QStringList{u"E49"_s, u"E50"_s}));
    QCOMPARE(*scene.news.awaitingCount(), 0);
    QVERIFY(scene.pull().isEmpty());
}

/// The server is away at the first of two papers, each time it is asked for.
void AwaitedPapersTest::aPaperThatEndsThePullLetsTheNextBegin()
{
    Scene scene;
    const domain::Dossier dossier = scene.receiveWaiting({u"E1"_s, u"E2"_s});
    (void)scene.receiveWaiting({u"E3"_s});
    const auto busy = [&] {
        scene.fake.failNext(u"lookUp"_s, u"server.busy"_s);
        const QStringList asked = scene.pull();
        return scene.ended.error ? asked.join(u' ') : u"it went on"_s;
    };
    QCOMPARE(busy(), u"E1"_s);
    QCOMPARE(busy(), u"E3"_s);
    QCOMPARE(busy(), u"E2"_s);
    QCOMPARE(busy(), u"E3"_s);
    QCOMPARE(busy(), u"E1"_s);
    QCOMPARE(*scene.news.awaitingCount(), 2);
    QCOMPARE(scene.desk.damage(), QStringList());
    QVERIFY(scene.now(dossier).components.at(1).isAwaited());
}

void AwaitedPapersTest::aServerThatCannotBeAskedIsNotOneWithoutPapers_data()
{
    QTest::addColumn<domain::IgateAdapter>("adapter");
    QTest::newRow("connector") << domain::IgateAdapter::Connector;
    QTest::newRow("officer") << domain::IgateAdapter::Officer;
}

/// laydanhsachhoso has no filter by number (iGate facts §8.1): nothing is sent, and the answer is
/// no empty list.
void AwaitedPapersTest::aServerThatCannotBeAskedIsNotOneWithoutPapers()
{
    QFETCH(domain::IgateAdapter, adapter);
    tests::NewsScene scene(adapter);
    const int before = scene.plan.sent;
    bool isAnswered = false;
    std::optional<QList<ports::RemoteDossier>> found;
    scene.gateway->searchByIdentity(tests::invented::idNumber, [&](const auto &answer) {
        isAnswered = answer.has_value();
        found = answer.value_or(std::nullopt);
    });
    QTRY_VERIFY(isAnswered);
    const bool canBeAsked = adapter == domain::IgateAdapter::Officer;
    QCOMPARE(found.has_value(), canBeAsked);
    QCOMPARE(scene.plan.sent > before, canBeAsked);
    if (found)
        QVERIFY(found->isEmpty());
}
