#include "tests/unit/sync/meanwhiletest.h"

#include "tests/unit/sync/enginescene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;
using domain::SyncState;
using Scene = tests::EngineScene;

/// A round lasts minutes on a weak link, and a supervisor need not wait for its end.
void TestMeanwhile::whatIsTakenBackInARoundIsNotSent()
{
    Scene scene(12, 2);
    const kernel::OutboxId last = scene.item(11).id;
    bool isTakenBack = false;
    scene.gateway->onCall = [&](const QString &) {
        isTakenBack = isTakenBack || scene.bench.stores.outbox.withdraw(last, {}, {}).has_value();
    };
    QVERIFY(scene.bench.settle());
    QVERIFY(isTakenBack);
    QVERIFY(!scene.bench.report.reason); // nobody else is kept waiting for it
    QCOMPARE(scene.bench.report.sent, 11);
    QCOMPARE(scene.item(11).state, SyncState::Cancelled);
    QCOMPARE(scene.gateway->count(u"draw"_s), 11);
    QCOMPARE(scene.gateway->count(u"upload"_s), 22);
    QCOMPARE(scene.gateway->count(u"create"_s), 11);
}

void TestMeanwhile::takenBackWhileItsFileIsOnTheWay()
{
    Scene scene(2);
    auto &stores = scene.bench.stores;
    kernel::OutboxId takenBack;
    scene.gateway->onCall = [&](const QString &call) {
        if (call != "upload"_L1 || !takenBack.value.isEmpty())
            return;
        const auto dossier = stores.dossiers.byCode(scene.gateway->uploads.last().code);
        takenBack.value = u"create-"_s + (*dossier)->id.value;
        QVERIFY(stores.outbox.withdraw(takenBack, {}, {}));
    };
    QVERIFY(scene.bench.settle());
    QVERIFY(!takenBack.value.isEmpty());
    QVERIFY(!scene.bench.report.reason);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(scene.item(i).state,
                 scene.item(i).id == takenBack ? SyncState::Cancelled : SyncState::Accepted);
    QCOMPARE(scene.gateway->count(u"upload"_s), 2);
    QCOMPARE(scene.gateway->count(u"create"_s), 1);
    QCOMPARE(scene.bench.report.waiting, 0);
}

void TestMeanwhile::aReportThatIsTakenBackIsNotTold()
{
    Scene scene(2, 0);
    QVERIFY(scene.bench.drain() > 0);
    for (domain::Dossier dossier : QList(scene.bench.stores.dossiers.dossiers)) {
        dossier.state = domain::DossierState::Processing;
        domain::DossierEvent event;
        event.what = domain::moveName(domain::DossierMove::Transfer);
        QVERIFY(scene.bench.stores.dossiers.move(dossier, event, {}));
    }
    bool isTakenBack = false;
    scene.gateway->onCall = [&](const QString &call) {
        if (call == "report"_L1 && !isTakenBack)
            isTakenBack = scene.bench.stores.outbox.withdraw(scene.item(3).id, {}, {}).has_value();
    };
    scene.bench.engine->syncNow();
    QVERIFY(scene.bench.settle());
    QVERIFY(isTakenBack);
    QVERIFY(!scene.bench.report.reason);
    QCOMPARE(scene.gateway->count(u"report"_s), 1);
    QCOMPARE(scene.item(2).state, SyncState::Accepted);
    QCOMPARE(scene.item(3).state, SyncState::Cancelled);
}

/// The answer is lost and the item has gone with the stick: it is found, not created again.
void TestMeanwhile::givenToACourierWhileItsCreateIsOnTheWay()
{
    Scene scene(1, 0);
    scene.gateway->failNext(u"create"_s, u"server.unknown"_s);
    scene.gateway->onCall = [&](const QString &call) {
        if (call == "create"_L1)
            scene.bench.stores.dossiers.items.first().state = SyncState::Exported;
    };
    QVERIFY(scene.bench.settle());
    QVERIFY(!scene.bench.report.reason);
    QCOMPARE(scene.item().state, SyncState::Exported);
    QVERIFY(scene.item().createAttempted);
    scene.gateway->found = ports::RemoteDossier{u"theirs"_s, u"N-1"_s, {}, {}, {}};
    scene.bench.engine->syncNow();
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.item().state, SyncState::Accepted);
    QCOMPARE(scene.item().remoteId, u"theirs"_s);
    QCOMPARE(scene.gateway->count(u"create"_s), 1);
}

/// Two hours without a link; from the moment it is back, the province knows the first dossier
/// within half a minute (offline facts §f).
void TestMeanwhile::theFirstIsThereSoonAfterALongOutage()
{
    Scene scene(5, 1, true);
    constexpr qint64 outage = 2 * 3'600'000;
    qint64 away = 0;
    scene.gateway->failNext(u"draw"_s, u"server.unreachable"_s);
    QVERIFY(scene.bench.settle());
    while (away < outage) {
        QVERIFY(scene.bench.report.pausedMs > 0);
        away += scene.bench.wakeUp.after;
        // The link comes back the moment after an attempt: the worst there is.
        scene.gateway->failNext(u"draw"_s, u"server.unreachable"_s);
        QVERIFY(scene.next());
    }
    QCOMPARE(scene.gateway->count(u"create"_s), 0);
    const qint64 wait = scene.bench.wakeUp.after;
    QVERIFY2(wait <= 20'000, qPrintable(QString::number(wait))); // the rest is the link's
    QVERIFY(scene.next());
    QCOMPARE(scene.bench.report.sent, 5);
}
