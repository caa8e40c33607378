#include "tests/integration/sync/conflictstest.h"

#include "tests/faults/tally.h"
#include "tests/integration/sync/newsscene.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace motcua;
using domain::DossierMove;
using domain::DossierState;
using domain::IgateAdapter;
using tests::decision;
using Scene = tests::NewsScene;

namespace
{

/// What both sides do.
struct Pair {
    DossierMove ours;
    DossierState theirs;
};

bool decideHere(Scene &scene, const QString &code, DossierMove move)
{
    const ports::Actor actor = tests::officer();
    if (move == DossierMove::Transfer || move == DossierMove::RequestPayment)
        return scene.moves.advance({code, 0}, move, u"Tư pháp"_s, actor).has_value();
    return scene.moves.close({code, 0}, move, u"Công dân đề nghị"_s, actor).has_value();
}

int statusAtServer(const Scene &scene)
{
    return scene.server.state()["dossiers"_L1].toArray().at(0).toObject()["status"_L1].toInt();
}

QStringList filesAtServer(const Scene &scene)
{
    QStringList hashes;
    const QJsonObject dossier = scene.server.state()["dossiers"_L1].toArray().at(0).toObject();
    for (const QJsonValue &file : dossier["files"_L1].toArray())
        hashes.append(file["sha256"_L1].toString());
    return hashes;
}

} // namespace

void Conflicts::everyOrder_data()
{
    QTest::addColumn<int>("ours");
    QTest::addColumn<int>("theirs");
    const auto row = [](const char *name, DossierMove ours, DossierState theirs) {
        QTest::newRow(name) << int(ours) << int(theirs);
    };
    row("both hand over", DossierMove::Transfer, DossierState::Processing);
    row("handed over, finished there", DossierMove::Transfer, DossierState::Processed);
    row("handed over, refused there", DossierMove::Transfer, DossierState::Refused);
    row("withdrawn, finished there", DossierMove::Withdraw, DossierState::Processed);
    row("stopped, withdrawn there", DossierMove::Stop, DossierState::Withdrawn);
    row("withdrawn, supplement there", DossierMove::Withdraw, DossierState::AwaitingSupplement);
}

/// H: decided here. T: decided there. S, P: a round (what is sent, what is heard).
void Conflicts::everyOrder()
{
    QFETCH(const int, ours);
    QFETCH(const int, theirs);
    const Pair pair{DossierMove(ours), DossierState(theirs)};
    QString order = u"HPST"_s; // sorted: the first permutation
    int orders = 0;
    do {
        Scene scene(IgateAdapter::Connector);
        const domain::Dossier dossier = scene.receive();
        QVERIFY(scene.sync());
        const QString code = scene.now(dossier).code;
        bool decided = false;
        for (const QChar step : order) {
            if (step == u'H')
                decided = decideHere(scene, code, pair.ours);
            else if (step == u'T')
                QVERIFY(scene.server.decide(decision(code, theirs)));
            else
                QVERIFY(scene.sync());
        }
        for (int i = 0; i < 3; ++i)
            QVERIFY(scene.sync());

        const QByteArray told = order.toUtf8();
        const char *where = told.constData();
        const QStringList history = scene.history(dossier.id);
        QVERIFY2(!decided || history.contains(domain::moveName(pair.ours)), where);
        QCOMPARE(scene.server.state()["dossiers"_L1].toArray().size(), 1);
        QCOMPARE(scene.unsent(), 0);
        const auto open = scene.news.differences();
        QVERIFY(open);
        const DossierState here = scene.now(dossier).state;
        const bool isSame = int(here) == statusAtServer(scene);
        QVERIFY2(isSame || !open->isEmpty(), where); // no silent difference
        // Their decision either stands there, or ours came after it and both know.
        const bool theirsStands = statusAtServer(scene) == theirs;
        QVERIFY2(theirsStands || history.contains(domain::moveName(pair.ours)), where);
        if (!open->isEmpty()) {
            using Settling = services::ServerNews::Settling;
            const auto way = orders % 2 == 0 ? Settling::KeepOurs : Settling::TakeTheirs;
            QVERIFY2(scene.news.settle(code, way, u"Đã hỏi"_s, tests::officer()), where);
            for (int i = 0; i < 3; ++i)
                QVERIFY(scene.sync());
            QVERIFY2(scene.news.differences()->isEmpty(), where);
            QCOMPARE(int(scene.now(dossier).state), statusAtServer(scene));
        }
        QCOMPARE(scene.desk.damage(), QStringList());
        ++orders;
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(orders, 24);
    tests::tally(18, "orders of four events between a desk and another officer", orders);
}

void Conflicts::suppliedPagesJoinTheDossier_data()
{
    QTest::addColumn<IgateAdapter>("adapter");
    QTest::addColumn<bool>("canName");
    QTest::addColumn<bool>("isLate"); // a second page before the move of the first is told
    QTest::addColumn<QString>("reason");
    QTest::newRow("connector") << IgateAdapter::Connector << true << false << QString();
    QTest::newRow("connector, two pages") << IgateAdapter::Connector << true << true << QString();
    QTest::newRow("connector, no call for it")
        << IgateAdapter::Connector << false << false << u"sync.notNamed"_s;
    QTest::newRow("officer") << IgateAdapter::Officer << true << false << u"sync.notReported"_s;
    QTest::newRow("officer, two pages")
        << IgateAdapter::Officer << true << true << u"sync.notReported"_s;
    QTest::newRow("officer, no call for it")
        << IgateAdapter::Officer << false << false << u"sync.notToldNorNamed"_s;
}

/// A page that lies at the server and belongs to nothing there is as good as lost.
void Conflicts::suppliedPagesJoinTheDossier()
{
    QFETCH(const IgateAdapter, adapter);
    QFETCH(const bool, canName);
    QFETCH(const bool, isLate);
    QFETCH(const QString, reason);
    Scene scene(adapter);
    scene.settings.canNameFiles = canName;
    scene.boot();
    const domain::Dossier dossier = scene.receive();
    QVERIFY(scene.sync());
    const auto move = [&](DossierMove made, DossierState after, const QByteArray &page) {
        domain::Dossier changed = scene.now(dossier);
        changed.state = after;
        if (!page.isEmpty())
            scene.desk.attach(changed, page);
        domain::DossierEvent event;
        event.what = domain::moveName(made);
        QVERIFY(scene.desk.store().dossiers().move(changed, event, tests::officer()));
    };
    move(DossierMove::RequestSupplement, DossierState::AwaitingSupplement, {});
    move(DossierMove::Supplied, DossierState::Processing, "%PDF-1.7 the missing page");
    if (isLate) {
        move(DossierMove::RequestSupplement, DossierState::AwaitingSupplement, {});
        move(DossierMove::Supplied, DossierState::Processing, "%PDF-1.7 one more");
    }
    for (int i = 0; i < 6; ++i)
        QVERIFY(scene.sync());
    QCOMPARE(scene.unsent(), 0);
    QStringList ours;
    const domain::Dossier after = scene.now(dossier);
    for (const domain::Document &document : after.components.first().documents)
        ours.append(QString::fromLatin1(document.sha256.toHex()));
    QCOMPARE(filesAtServer(scene), canName ? ours : ours.mid(0, 1));
    QStringList left; // of whichever move the page went with
    const QList<domain::OutboxItem> items = *scene.desk.store().outbox().all();
    for (const domain::OutboxItem &item : items)
        if (!item.reason.isEmpty())
            left.append(item.reason);
    QVERIFY2(reason.isEmpty() ? left.isEmpty() : left.contains(reason),
             qPrintable(left.join(u' ')));
}
