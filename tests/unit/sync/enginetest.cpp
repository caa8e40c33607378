#include "tests/unit/sync/enginetest.h"

#include "tests/unit/sync/enginescene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;
using domain::SyncState;

using Scene = tests::EngineScene;

void TestEngine::sendsThenReports()
{
    Scene scene(1, 2);
    scene.move(domain::DossierMove::Transfer, domain::DossierState::Processing);
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.gateway->log,
             QStringList({u"draw"_s, u"upload"_s, u"upload"_s, u"create"_s, u"report"_s}));
    QCOMPARE(scene.item(0).state, SyncState::Accepted);
    QCOMPARE(scene.item(0).remoteId, u"id"_s);
    QCOMPARE(scene.item(1).state, SyncState::Accepted);
    QCOMPARE(scene.bench.report.sent, 1);
    QCOMPARE(scene.bench.report.waiting, 0);
    QCOMPARE(scene.bench.stores.outbox.contact, scene.bench.clock.now());
    QCOMPARE(scene.bench.stores.dossiers.dossiers.first().code, u"N-1"_s);
    QCOMPARE(scene.bench.stores.dossiers.dossiers.first().formerCodes.size(), 1);
}

void TestEngine::reportsTheStateOfThatMove()
{
    Scene scene;
    scene.move(domain::DossierMove::Transfer, domain::DossierState::Processing);
    scene.move(domain::DossierMove::Finish, domain::DossierState::Processed);
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.gateway->reported,
             QStringList({u"transfer:processing"_s, u"finish:processed"_s}));
}

void TestEngine::adoptsWhatItFinds()
{
    Scene scene;
    scene.gateway->failNext(u"create"_s, u"server.unknown"_s);
    scene.gateway->found = ports::RemoteDossier{u"theirs"_s, u"N-1"_s, {}, {}, {}};
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.item().state, SyncState::OutcomeUnknown);
    QCOMPARE(scene.bench.report.unknown, 1);
    QVERIFY(scene.next());
    QCOMPARE(scene.item().state, SyncState::Accepted);
    QCOMPARE(scene.item().remoteId, u"theirs"_s);
    QCOMPARE(scene.gateway->count(u"create"_s), 1);
}

void TestEngine::asksTwiceBeforeSendingAgain()
{
    Scene scene;
    scene.gateway->failNext(u"create"_s, u"server.unknown"_s);
    QVERIFY(scene.bench.settle());
    QVERIFY(scene.next());
    QCOMPARE(scene.gateway->count(u"lookUp"_s), 1);
    QCOMPARE(scene.item().emptyLookUps, 1);
    QCOMPARE(scene.bench.wakeUp.after, 30'000);
    // Not even when a person presses "send now".
    scene.bench.engine->syncNow();
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.gateway->count(u"lookUp"_s), 1);
    QVERIFY(scene.next());
    QCOMPARE(scene.gateway->count(u"lookUp"_s), 2);
    QCOMPARE(scene.gateway->count(u"create"_s), 2);
    QCOMPARE(scene.gateway->count(u"draw"_s), 1);
    QCOMPARE(scene.item().state, SyncState::Accepted);
}

void TestEngine::aFileInPiecesKeepsItsAddress()
{
    Scene scene;
    const kernel::Error unsure{kernel::ErrorKind::Network, u"upload.piece"_s, {u"x"_s}, {}};
    scene.gateway->pieces = {ports::UploadStep{{}, u"/7"_s, false, {}},
                             ports::UploadStep{{}, u"/7"_s, true, {}},
                             ports::UploadStep{{}, u"/7"_s, false, unsure}};
    // Nothing of the file may leave before its address is stored.
    scene.bench.stores.outbox.failSaveAt = scene.bench.stores.outbox.saves + 2;
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.bench.report.reason->key, u"disk.full"_s);
    QCOMPARE(scene.gateway->uploads.size(), 1);
    QVERIFY(scene.item().partials.isEmpty());

    scene.bench.engine->syncNow();
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.gateway->uploads.size(), 3);
    QCOMPARE(scene.gateway->uploads.at(1).address, QString());
    QCOMPARE(scene.gateway->uploads.at(2).address, u"/7"_s);
    QCOMPARE(scene.item().partials.size(), 1);
    QCOMPARE(scene.item().reason, u"upload.piece"_s);
    QCOMPARE(scene.item().attempts, 1);
    QVERIFY(scene.item().nextAt > scene.bench.clock.now());

    scene.bench.boot(); // as stored, so found
    QVERIFY(scene.bench.settle());
    QVERIFY(scene.next());
    QCOMPARE(scene.gateway->uploads.first().address, u"/7"_s);
    QCOMPARE(scene.item().state, SyncState::Accepted);
    QVERIFY(scene.item().partials.isEmpty());
    QCOMPARE(scene.item().files.size(), 1);
}

/// A server that makes uploads and knows nothing of them afterwards.
void TestEngine::anUploadThatIsDeniedIsAskedEverLessOften()
{
    Scene scene;
    const kernel::Error gone{kernel::ErrorKind::Network, u"upload.restarted"_s, {u"x"_s}, {}};
    for (int i = 0; i < 40; ++i)
        scene.gateway->pieces +=
            {ports::UploadStep{{}, u"/7"_s, false, {}}, ports::UploadStep{{}, {}, false, gone}};
    QVERIFY(scene.bench.settle());
    for (int i = 0; i < 1000 && scene.item().attempts < 12; ++i)
        QVERIFY(scene.next());
    QCOMPARE(scene.item().attempts, 12);
    QVERIFY(scene.item().partials.isEmpty());
    const qint64 wait = scene.bench.clock.now().msecsTo(scene.item().nextAt);
    QVERIFY2(wait > 15 * 60'000, qPrintable(QString::number(wait)));
}

void TestEngine::aClearNoIsNoOpenOutcome()
{
    Scene scene;
    scene.gateway->failNext(u"create"_s, u"server.rejected"_s, {u"Forbidden"_s});
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.item().state, SyncState::Queued);
    QVERIFY(!scene.item().createAttempted);
    QCOMPARE(scene.bench.report.unknown, 0);
    QVERIFY(scene.next());
    QCOMPARE(scene.gateway->count(u"lookUp"_s), 0);
    QCOMPARE(scene.gateway->count(u"create"_s), 2);
    QCOMPARE(scene.item().state, SyncState::Accepted);
}

/// A bare 403 may come from a proxy behind which the create went through.
void TestEngine::aDoubtfulNoIsLookedUp()
{
    Scene scene;
    scene.gateway->failNext(u"create"_s, u"server.refused"_s, {u"HTTP 403"_s});
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.item().state, SyncState::OutcomeUnknown);
    QVERIFY(scene.next());
    QCOMPARE(scene.gateway->count(u"lookUp"_s), 1);
    QCOMPARE(scene.gateway->count(u"create"_s), 1);
}

void TestEngine::aForeignDossierUnderOurNumber()
{
    Scene scene;
    scene.gateway->failNext(u"create"_s, u"server.duplicate"_s);
    scene.gateway->found = ports::RemoteDossier{u"x"_s, u"N-1"_s, {}, u"Một Người Khác"_s, {}};
    QVERIFY(scene.bench.settle());
    QVERIFY(scene.next());
    QCOMPARE(scene.item().state, SyncState::Quarantined);
    QCOMPARE(scene.item().reason, u"sync.numberTaken"_s);
    QCOMPARE(scene.item().reasonArguments, QStringList({u"N-1"_s}));
}

void TestEngine::theServersOwnNumber()
{
    Scene scene;
    scene.gateway->renamed = u"S-1"_s;
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.item().state, SyncState::Accepted);
    const domain::Dossier &dossier = scene.bench.stores.dossiers.dossiers.first();
    QCOMPARE(dossier.code, u"S-1"_s);
    QVERIFY(dossier.formerCodes.contains(u"N-1"_s));
}

void TestEngine::theServersOwnNumberIsTakenHere()
{
    // Whatever becomes of the number, the dossier is there: it must never be created again.
    Scene scene;
    domain::Dossier other;
    other.id = {u"other"_s};
    other.code = u"S-1"_s;
    scene.bench.stores.dossiers.dossiers.append(other);
    scene.gateway->renamed = u"S-1"_s;
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.item().state, SyncState::Quarantined);
    QCOMPARE(scene.item().reason, u"code.taken"_s);
    for (int tries = 0; tries < 3; ++tries) {
        QVERIFY(scene.bench.stores.outbox.retry(scene.item().id));
        scene.bench.engine->syncNow();
        QVERIFY(scene.bench.settle());
        QVERIFY(scene.next());
    }
    QCOMPARE(scene.gateway->count(u"create"_s), 1);
    QVERIFY(!scene.gateway->lookedUp.isEmpty());
    QCOMPARE(scene.gateway->lookedUp.count(u"S-1"_s), scene.gateway->lookedUp.size());
}

void TestEngine::aRuleQuarantinesAtOnce()
{
    Scene scene(2);
    scene.gateway->failNext(u"create"_s, u"rule"_s, {u"Thiếu giấy tờ"_s});
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.item(0).state, SyncState::Rejected);
    QCOMPARE(scene.item(0).reasonArguments, QStringList({u"Thiếu giấy tờ"_s}));
    QVERIFY(!scene.item(0).createAttempted); // a clear no: nothing to look up later
    QCOMPARE(scene.item(1).state, SyncState::Accepted);
    QCOMPARE(scene.bench.report.quarantined, 1);
    QVERIFY(scene.bench.stores.outbox.retry(scene.item(0).id).has_value());
    scene.bench.engine->syncNow();
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.item(0).state, SyncState::Accepted);
    QCOMPARE(scene.gateway->count(u"lookUp"_s), 0);
}

void TestEngine::aDoubtfulNoQuarantinesAfterFive()
{
    Scene scene;
    for (int i = 0; i < 5; ++i)
        scene.gateway->failNext(u"upload"_s, u"server.refused"_s, {u"HTTP 413"_s});
    QVERIFY(scene.bench.settle());
    for (int i = 1; i < 5; ++i) {
        QCOMPARE(scene.item().permanentErrors, i);
        QCOMPARE(scene.item().state, SyncState::Queued);
        QVERIFY(scene.item().nextAt > scene.bench.clock.now());
        QVERIFY(scene.next());
    }
    QCOMPARE(scene.item().state, SyncState::Quarantined);
    QCOMPARE(scene.item().reason, u"server.refused"_s);
}

void TestEngine::busyPausesEverybody()
{
    Scene scene(2);
    scene.gateway->failNext(u"draw"_s, u"server.busy"_s, {u"120"_s});
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.gateway->log, QStringList({u"draw"_s}));
    QCOMPARE(scene.bench.report.pausedMs, 121'000); // what was asked, and half of 2 s
    QCOMPARE(scene.bench.wakeUp.after, 121'000);
    QVERIFY(scene.next());
    QCOMPARE(scene.bench.report.sent, 2);
}

void TestEngine::oneUnknownRestsAlone()
{
    Scene scene(2);
    scene.gateway->failNext(u"upload"_s, u"server.unknown"_s);
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.item(0).state, SyncState::Queued);
    QCOMPARE(scene.item(0).reason, u"server.unknown"_s);
    QCOMPARE(scene.item(1).state, SyncState::Accepted);
    QVERIFY(scene.next());
    QCOMPARE(scene.item(0).state, SyncState::Accepted);
    QVERIFY(scene.item(0).reason.isEmpty());
}

void TestEngine::threeUnknownsPauseEverybody()
{
    Scene scene(5);
    for (int i = 0; i < 3; ++i)
        scene.gateway->failNext(u"draw"_s, u"server.unknown"_s);
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.gateway->count(u"draw"_s), 3);
    QVERIFY(scene.bench.report.pausedMs > 0);
    QVERIFY(scene.bench.drain() > 0);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(scene.item(i).state, SyncState::Accepted);
}

void TestEngine::syncNowForgetsThePause()
{
    Scene scene;
    scene.gateway->failNext(u"draw"_s, u"server.unauthorised"_s, {u"host"_s});
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.bench.report.pausedMs, scene.bench.settings.serverCap);
    QCOMPARE(scene.item().reason, u"server.unauthorised"_s);
    scene.bench.engine->syncNow();
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.item().state, SyncState::Accepted);
}

void TestEngine::stopSendsNothingMore()
{
    Scene scene(2);
    QStringList sofar;
    scene.gateway->onCreate = [&] {
        sofar = scene.gateway->log + QStringList{u"create"_s};
        scene.bench.engine->stop();
    };
    QVERIFY(scene.bench.settle());
    // The answers of what was on its way are kept, and that is all.
    QCOMPARE(scene.gateway->log, sofar);
    QCOMPARE(scene.gateway->count(u"create"_s), 1);
    QCOMPARE(scene.item(0).state, SyncState::Accepted);
    QCOMPARE(scene.item(1).state, SyncState::Queued);
    QVERIFY(!scene.bench.wakeUp.isSet());
}

void TestEngine::aTwinNumberIsDrawnAnew()
{
    Scene scene(2);
    scene.gateway->numbers = {u"A"_s, u"A"_s, u"B"_s};
    QVERIFY(scene.bench.drain() > 0);
    const tests::MemoryDossierStore &dossiers = scene.bench.stores.dossiers;
    QCOMPARE(dossiers.dossier(u"dossier-1"_s).code, u"A"_s);
    QCOMPARE(dossiers.dossier(u"dossier-2"_s).code, u"B"_s);
}

void TestEngine::markIsSavedBeforeTheCreate()
{
    Scene scene;
    bool marked = false;
    scene.gateway->onCreate = [&] { marked = scene.item().createAttempted; };
    QVERIFY(scene.bench.settle());
    QVERIFY(marked);
}

void TestEngine::filesMayFollowTheCreate()
{
    Scene scene(1, 2, true);
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.gateway->log,
             QStringList({u"draw"_s, u"create"_s, u"upload"_s, u"upload"_s, u"attach"_s}));
    QCOMPARE(scene.item().state, SyncState::Accepted);
    // Cut in the middle: the create is not made again, nor a file sent again.
    Scene cut(1, 2, true);
    cut.gateway->failNext(u"attach"_s, u"server.unknown"_s);
    QVERIFY(cut.bench.settle());
    QCOMPARE(cut.item().state, SyncState::Uploading);
    QCOMPARE(cut.bench.report.waiting, 1);
    QVERIFY(cut.bench.drain() > 0);
    QCOMPARE(cut.item().state, SyncState::Accepted);
    QCOMPARE(cut.gateway->count(u"create"_s), 1);
    QCOMPARE(cut.gateway->count(u"upload"_s), 2);
    QCOMPARE(cut.gateway->count(u"attach"_s), 2);
}

/// All dossiers are known to the province before the first file is through.
void TestEngine::numbersAndCreatesGoBeforeFiles()
{
    Scene scene(5, 3, true);
    QVERIFY(scene.bench.drain() > 0);
    const QStringList &log = scene.gateway->log;
    const qsizetype lastCreate = log.lastIndexOf(u"create"_s);
    QCOMPARE(log.count(u"upload"_s), 15);
    QVERIFY2(log.first(lastCreate).count(u"upload"_s) <= 3, // the fourth turns
             qPrintable(log.join(u' ')));
}

void TestEngine::severalAreOnTheWayAtOnce()
{
    Scene scene(12, 2);
    QVERIFY(scene.bench.drain() > 0);
    QCOMPARE(scene.gateway->mostAtOnce, sync::SendWindow::most);
    for (int i = 0; i < 12; ++i)
        QCOMPARE(scene.item(i).state, SyncState::Accepted);
}

/// Whoever was turned away at the door was not let in: it is sent again without a look-up.
void TestEngine::isSureOfBeingTurnedAway()
{
    for (const auto &[key, isSure] :
         {std::pair(u"server.turnedAway"_s, true), std::pair(u"server.busy"_s, false)}) {
        Scene scene(1, 0);
        scene.gateway->failNext(u"create"_s, key, {u"1"_s});
        QVERIFY(scene.bench.settle());
        QCOMPARE(scene.item(0).createAttempted, !isSure);
        QVERIFY(scene.bench.drain() > 0);
        QCOMPARE(scene.item(0).state, SyncState::Accepted);
    }
}

void TestEngine::troubleNarrowsTheWindow()
{
    Scene scene(12, 2);
    scene.gateway->failNext(u"create"_s, u"server.busy"_s, {u"1"_s});
    QVERIFY(scene.bench.settle());
    QVERIFY(scene.bench.report.pausedMs > 0);
    scene.gateway->mostAtOnce = 0;
    int creates = 0;
    scene.gateway->onCreate = [&] { ++creates; };
    QVERIFY(scene.bench.drain() > 0);
    for (int i = 0; i < 12; ++i)
        QCOMPARE(scene.item(i).state, SyncState::Accepted);
    QVERIFY(creates >= 11);
}
