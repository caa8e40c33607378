#include "tests/integration/storage/outboxstoretest.h"

#include "tests/fakes/deskstore.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

using domain::OutboxItem;
using domain::SyncEvent;
using domain::SyncState;

const QList<SyncEvent> toAccepted{SyncEvent::Acknowledge, SyncEvent::ConfirmFiles,
                                  SyncEvent::Accept};

/// Lets an item pass these events; gives them for save().
QList<SyncEvent> passed(OutboxItem &item, const QList<SyncEvent> &events)
{
    item.state = domain::stateAfter(item.state, events).value_or(item.state);
    return events;
}

domain::Dossier seal(DeskStore &desk)
{
    return *desk.store().dossiers().seal(sampleDossier(desk.clock), officer());
}

OutboxItem onlyPending(DeskStore &desk)
{
    const auto waiting = desk.store().outbox().pending();
    return waiting && waiting->size() == 1 ? waiting->first() : OutboxItem();
}

int countEvents(DeskStore &desk, const kernel::DossierId &id, const QString &what)
{
    const auto events = desk.store().dossiers().events(id);
    return int(std::count_if(events->begin(), events->end(),
                             [&](const auto &event) { return event.what == what; }));
}

} // namespace

void OutboxStoreTest::keepsEverythingLearned()
{
    DeskStore desk;
    seal(desk);
    OutboxItem item = onlyPending(desk);
    const auto moves = passed(item, {SyncEvent::LoseAnswer});
    item.code = u"H26.17.05-260930-0042"_s;
    item.createAttempted = true;
    item.remoteId = u"remote-7"_s;
    item.files = {{{u"doc-1"_s}, u"file-1"_s, u"md5:00ff"_s}, {{u"doc-2"_s}, u"file-2"_s, {}}};
    item.emptyLookUps = 1;
    item.attempts = 3;
    item.permanentErrors = 2;
    item.reason = u"server.refused"_s;
    item.reasonArguments = {u"Đặng"_s, u""_s};
    item.nextAt = desk.clock.now().addSecs(30);
    QVERIFY(desk.store().outbox().save(item, moves));
    desk.reopen();
    QCOMPARE(desk.store().outbox().all()->first(), item);
    item.nextAt = QDateTime();
    QVERIFY(desk.store().outbox().save(item, {}));
    QCOMPARE(desk.store().outbox().all()->first(), item);
    item.id.value = u"none"_s;
    QCOMPARE(desk.store().outbox().save(item, {}).error().key, u"outbox.unknown"_s);
}

void OutboxStoreTest::notesSyncedOnce()
{
    DeskStore desk;
    const auto dossier = seal(desk);
    OutboxItem item = onlyPending(desk);
    item.attempts = 1;
    QVERIFY(desk.store().outbox().save(item, {}));
    QCOMPARE(countEvents(desk, dossier.id, u"synced"_s), 0);
    const auto moves = passed(item, toAccepted);
    QVERIFY(desk.store().outbox().save(item, moves));
    QVERIFY(desk.store().outbox().save(item, {}));
    QCOMPARE(countEvents(desk, dossier.id, u"synced"_s), 1);
}

void OutboxStoreTest::aSupervisorTakesItBack()
{
    DeskStore desk;
    const ports::Actor supervisor{{u"minh"_s, u"Lê Minh"_s, domain::Role::Supervisor, false},
                                  u"Q1"_s};
    auto dossier = seal(desk);
    dossier.state = domain::DossierState::Processing;
    QVERIFY(desk.store().dossiers().move(dossier, {0, {}, {}, u"transfer"_s, {}}, officer()));
    OutboxItem item = onlyPending(desk);
    auto &outbox = desk.store().outbox();
    QCOMPARE(outbox.withdraw(item.id, u"trùng"_s, officer()).error().key, u"role.notAllowed"_s);
    QCOMPARE(outbox.withdraw(item.id, u" "_s, supervisor).error().key, u"outbox.reason"_s);
    const auto onItsWay = passed(item, {SyncEvent::LoseAnswer});
    QVERIFY(outbox.save(item, onItsWay));
    QCOMPARE(outbox.withdraw(item.id, u"trùng"_s, supervisor).error().key,
             u"outbox.notWithdrawable"_s);
    const auto setAside = passed(item, {SyncEvent::Fail});
    QVERIFY(outbox.save(item, setAside));
    QVERIFY(outbox.withdraw(item.id, u"trùng"_s, supervisor));
    // What waited behind the create goes with it, and the number stays used.
    QVERIFY(outbox.pending()->isEmpty());
    QCOMPARE(outbox.summary()->unsent, 0);
    QCOMPARE(countEvents(desk, dossier.id, u"unsent"_s), 1);
    QVERIFY(**desk.store().dossiers().byCode(dossier.code) ==
            **desk.store().dossiers().byId(dossier.id));
    QCOMPARE(desk.damage(), QStringList());
}

/// The engine may have had the item in hand when the supervisor spoke.
void OutboxStoreTest::whatTheEngineHeldMeanwhileIsNotWritten()
{
    DeskStore desk;
    const ports::Actor supervisor{{u"minh"_s, u"Lê Minh"_s, domain::Role::Supervisor, false},
                                  u"Q1"_s};
    seal(desk);
    auto &outbox = desk.store().outbox();
    OutboxItem held = onlyPending(desk);
    QVERIFY(**outbox.byId(held.id) == held);
    QVERIFY(!outbox.byId({u"none"_s})->has_value());
    QVERIFY(outbox.withdraw(held.id, u"trùng"_s, supervisor));
    held.createAttempted = true; // as before a create leaves
    const auto refused = outbox.save(held, {});
    QCOMPARE(refused.error().key, u"outbox.moveNotAllowed"_s);
    QCOMPARE(refused.error().arguments, QStringList({u"cancelled"_s, u"queued"_s}));
    const auto now = outbox.byId(held.id);
    QCOMPARE((*now)->state, SyncState::Cancelled);
    QVERIFY(!(*now)->createAttempted);
    QCOMPARE(outbox.retry(held.id).error().key, u"outbox.notQuarantined"_s); // nor by another
    QCOMPARE(desk.damage(), QStringList());
}

/// A lease counts once however often it comes, and ends when it is said to.
void OutboxStoreTest::lentNumbersAreTakenOnTheirDay()
{
    DeskStore desk;
    auto &outbox = desk.store().outbox();
    const QDate today = desk.clock.now().date();
    domain::NumberLease lease{
        u"H26.17.05"_s,     today, 41, 43, u"Q1"_s, u"1"_s, desk.clock.now().addDays(1),
        QByteArray(64, 's')};
    const QStringList numbers = domain::numbersOf(lease, {}, 4);
    QCOMPARE(numbers.size(), 3);
    for (int i = 0; i < 2; ++i)
        QVERIFY(outbox.addLease(lease, numbers));
    QCOMPARE(outbox.leased(today, u"1"_s)->lent, 3);
    QCOMPARE(outbox.leased(today, u"1"_s)->free, 3);
    QCOMPARE(outbox.leased(today, u"2.XYZW"_s)->lent, 0);
    QCOMPARE(outbox.leased(today.addDays(1), u"1"_s)->lent, 0);
    QCOMPARE(seal(desk).code, numbers.first());
    QCOMPARE(outbox.leased(today, u"1"_s)->free, 2);
    desk.clock.advance(23 * 3'600'000);
    desk.clock.advance(2 * 3'600'000);
    domain::Dossier late = sampleDossier(desk.clock);
    late.receivedAt = late.receivedAt.addDays(-1); // its day, but the lease is over
    QVERIFY(desk.store().dossiers().seal(late, officer())->provisional);
    QCOMPARE(desk.damage(), QStringList());
}

void OutboxStoreTest::showsTheNextItemWhenTheEarlierIsAccepted()
{
    DeskStore desk;
    auto dossier = seal(desk);
    const auto other = seal(desk);
    for (int i = 0; i < 2; ++i)
        dossier = *desk.store().dossiers().move(dossier, {0, {}, {}, u"transfer"_s, {}}, officer());
    QCOMPARE(desk.store().outbox().all()->size(), 4);
    for (int revision = 1; revision <= 3; ++revision) {
        const auto waiting = desk.store().outbox().pending();
        QCOMPARE(waiting->size(), 2);
        for (OutboxItem item : *waiting) {
            if (item.dossier == other.id)
                continue;
            QCOMPARE(item.revision, revision);
            const auto moves = passed(item, toAccepted);
            QVERIFY(desk.store().outbox().save(item, moves));
        }
    }
    QCOMPARE(onlyPending(desk).dossier, other.id);
    QCOMPARE(countEvents(desk, dossier.id, u"synced"_s), 1);
}

void OutboxStoreTest::holdsBackBehindAQuarantinedItem()
{
    DeskStore desk;
    auto dossier = seal(desk);
    QVERIFY(desk.store().dossiers().move(dossier, {0, {}, {}, u"transfer"_s, {}}, officer()));
    OutboxItem item = onlyPending(desk);
    const auto moves = passed(item, {SyncEvent::Fail});
    item.reason = u"server.refused"_s;
    QVERIFY(desk.store().outbox().save(item, moves));
    QVERIFY(desk.store().outbox().pending()->isEmpty());
    const auto other = seal(desk); // one bad item never stops another
    QCOMPARE(onlyPending(desk).dossier, other.id);
}

void OutboxStoreTest::swapsTheNumber()
{
    DeskStore desk;
    const auto dossier = seal(desk);
    const OutboxItem item = onlyPending(desk);
    const QString official = u"H26.17.05-260930-0042"_s;
    QVERIFY(desk.store().outbox().assignCode(item, official));
    QCOMPARE(onlyPending(desk).code, official);
    const auto read = *desk.store().dossiers().byId(dossier.id);
    QCOMPARE(read->code, official);
    QVERIFY(!read->provisional);
    QCOMPARE(read->revision, 1);
    QCOMPARE(read->formerCodes, QStringList{dossier.code});
    QCOMPARE(desk.store().dossiers().list({})->first().code, official);
    const auto numbered = desk.store().dossiers().events(dossier.id)->last();
    QCOMPARE(numbered.what, u"numbered"_s);
    QCOMPARE(numbered.reason, dossier.code);

    QVERIFY(desk.store().outbox().assignCode(item, official)); // again: no second event
    QCOMPARE(countEvents(desk, dossier.id, u"numbered"_s), 1);
    QCOMPARE(desk.damage(), QStringList());
}

void OutboxStoreTest::refusesATakenNumber()
{
    DeskStore desk;
    const auto first = seal(desk);
    const auto second = seal(desk);
    const auto waiting = *desk.store().outbox().pending();
    const QString official = u"H26.17.05-260930-0042"_s;
    QVERIFY(desk.store().outbox().assignCode(waiting[0], official));
    for (const QString &taken : {official, official.toLower(), first.code}) {
        const auto refused = desk.store().outbox().assignCode(waiting[1], taken);
        QVERIFY(!refused);
        QCOMPARE(refused.error().key, u"code.taken"_s);
    }
    QCOMPARE((*desk.store().dossiers().byId(second.id))->code, second.code);
    // A free drawn number that was given otherwise is not given again.
    QVERIFY(desk.store().outbox().addNumber(official, u"H26.17.05"_s, desk.clock.now().date()));
    QCOMPARE(*desk.store().outbox().freeNumbers(desk.clock.now().date()), 0);
    QVERIFY(seal(desk).provisional);
}

void OutboxStoreTest::summarises()
{
    DeskStore desk;
    auto &outbox = desk.store().outbox();
    QCOMPARE(*outbox.summary(), domain::OutboxSummary());
    const QDateTime start = desk.clock.now();
    const QList<QList<SyncEvent>> ways = {
        toAccepted, {}, {SyncEvent::LoseAnswer}, {SyncEvent::Fail}, {SyncEvent::Withdraw}};
    for (const QList<SyncEvent> &way : ways) {
        seal(desk);
        OutboxItem item = outbox.all()->last();
        QVERIFY(outbox.save(item, passed(item, way)));
        desk.clock.advance(60'000);
    }
    QVERIFY(outbox.noteContact(start));
    QVERIFY(outbox.noteContact(start.addSecs(5)));
    const auto summary = *outbox.summary();
    QCOMPARE(summary.unsent, 3);
    QCOMPARE(summary.unknown, 1);
    QCOMPARE(summary.quarantined, 1);
    QCOMPARE(summary.oldestUnsent, start.addSecs(60));
    QCOMPARE(summary.lastContact, start.addSecs(5));
}

void OutboxStoreTest::retries()
{
    DeskStore desk;
    auto &outbox = desk.store().outbox();
    seal(desk);
    OutboxItem item = onlyPending(desk);
    QCOMPARE(outbox.retry(item.id).error().key, u"outbox.notQuarantined"_s);
    QCOMPARE(outbox.retry({u"none"_s}).error().key, u"outbox.unknown"_s);
    auto moves = passed(item, {SyncEvent::Fail});
    item.reason = u"server.refused"_s;
    item.permanentErrors = 5;
    QVERIFY(outbox.save(item, moves));
    QVERIFY(outbox.retry(item.id));
    QCOMPARE(onlyPending(desk).state, SyncState::Queued);
    QCOMPARE(onlyPending(desk).permanentErrors, 0);
    QCOMPARE(onlyPending(desk).reason, QString());
    item = onlyPending(desk);
    item.createAttempted = true; // it may have reached the server: look up first
    moves = passed(item, {SyncEvent::LoseAnswer, SyncEvent::Fail});
    QVERIFY(outbox.save(item, moves));
    QVERIFY(outbox.retry(item.id));
    QCOMPARE(onlyPending(desk).state, SyncState::OutcomeUnknown);
    // A refusal is mended, not repaired; the way back is the same.
    seal(desk);
    OutboxItem refused = outbox.all()->last();
    moves = passed(refused, {SyncEvent::Reject});
    QVERIFY(outbox.save(refused, moves));
    QVERIFY(outbox.retry(refused.id));
    QCOMPARE(outbox.all()->last().state, SyncState::Queued);
}

void OutboxStoreTest::refusesWhatTheTableDoesNotAllow()
{
    DeskStore desk;
    auto &outbox = desk.store().outbox();
    seal(desk);
    const OutboxItem before = onlyPending(desk);
    OutboxItem item = before;
    item.attempts = 7;
    const auto refused = [&](SyncState state, const QList<SyncEvent> &moves) {
        item.state = state;
        const auto saved = outbox.save(item, moves);
        return saved ? QString() : saved.error().key;
    };
    QCOMPARE(refused(SyncState::Accepted, {}), u"outbox.moveNotAllowed"_s);
    QCOMPARE(refused(SyncState::Accepted, {SyncEvent::Accept}), u"outbox.moveNotAllowed"_s);
    QCOMPARE(refused(SyncState::Queued, {SyncEvent::Fail}), u"outbox.moveNotAllowed"_s);
    QCOMPARE(onlyPending(desk), before);
}

} // namespace motcua::tests
