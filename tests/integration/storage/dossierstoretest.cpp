#include "tests/integration/storage/dossierstoretest.h"

#include "app/core/domain/dossiercode.h"
#include "app/core/domain/numberpattern.h"
#include "app/storage/transaction.h"
#include "tests/fakes/deskstore.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

using domain::Dossier;
using domain::DossierState;

const QDate day(2026, 9, 30);

QStringList codesOf(const kernel::Result<QList<domain::DossierSummary>> &found)
{
    QStringList codes;
    if (!found)
        return {found.error().key};
    for (const domain::DossierSummary &summary : *found)
        codes.append(summary.code);
    return codes;
}

Dossier sealed(DeskStore &desk, const QString &owner = invented::owner)
{
    auto dossier = desk.store().dossiers().seal(sampleDossier(desk.clock, owner), officer());
    if (!dossier)
        qFatal("not sealed: %s", qPrintable(dossier.error().detail));
    return *dossier;
}

domain::DossierEvent eventOf(const QString &what, const QString &reason = {})
{
    domain::DossierEvent event;
    event.what = what;
    event.reason = reason;
    return event;
}

} // namespace

void DossierStoreTest::sealsWhole()
{
    DeskStore desk;
    Dossier dossier = sampleDossier(desk.clock);
    desk.attach(dossier, "one page"_ba);
    desk.attach(dossier, "another page"_ba);
    desk.attach(dossier, "one page"_ba); // equal content twice is normal
    auto &store = desk.store();
    const auto result = store.dossiers().seal(dossier, officer());
    QVERIFY(result);
    QCOMPARE(result->id, dossier.id);
    QVERIFY(result->provisional);
    QVERIFY(domain::isProvisionalCode(result->code));
    QVERIFY(result->code.startsWith("TQ1-260930-001-"_L1));

    desk.reopen();
    const auto read = desk.store().dossiers().byId(dossier.id);
    QVERIFY(read && *read);
    QCOMPARE(**read, *result);
    const auto events = desk.store().dossiers().events(dossier.id);
    QVERIFY(events);
    QCOMPARE(events->size(), 1);
    QCOMPARE(events->first().what, u"sealed"_s);
    QCOMPARE(events->first().actor, u"hoa"_s);
    QCOMPARE(events->first().sequence, 1);
    const auto waiting = desk.store().outbox().pending();
    QVERIFY(waiting);
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(waiting->first().kind, domain::OutboxKind::CreateDossier);
    QCOMPARE(waiting->first().dossier, dossier.id);
    QCOMPARE(waiting->first().code, QString()); // a provisional number is none of the server's
    QCOMPARE(desk.damage(), QStringList());
}

void DossierStoreTest::takesDrawnNumbersInOrder()
{
    DeskStore desk;
    auto &outbox = desk.store().outbox();
    for (const auto &code :
         {u"H26.17.05-260930-0012"_s, u"H26.17.05-260930-0009"_s, u"H26.17.05-260930-10000"_s})
        QVERIFY(outbox.addNumber(code, u"H26.17.05"_s, day));
    QVERIFY(outbox.addNumber(u"H26.17.05-260930-0012"_s, u"H26.17.05"_s,
                             day)); // again: no error, no effect
    QCOMPARE(*outbox.freeNumbers(day), 3);
    const Dossier first = sealed(desk);
    QCOMPARE(first.code, u"H26.17.05-260930-0009"_s);
    QVERIFY(!first.provisional);
    QCOMPARE(outbox.pending()->first().code, first.code);
    QCOMPARE(sealed(desk).code, u"H26.17.05-260930-0012"_s);
    QCOMPARE(sealed(desk).code, u"H26.17.05-260930-10000"_s);
    QCOMPARE(*outbox.freeNumbers(day), 0);
    QVERIFY(sealed(desk).provisional);
    QVERIFY(outbox.addNumber(u"H26.17.05-260930-0009"_s, u"H26.17.05"_s,
                             day)); // used ones never come back
    QVERIFY(sealed(desk).provisional);
    QCOMPARE(desk.damage(), QStringList());
}

void DossierStoreTest::takesOnlyNumbersOfItsAgencyAndDay_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QDate>("ofDay");
    QTest::addColumn<bool>("taken");
    QTest::newRow("fits") << u"H26.17.05-260930-0001"_s << day << true;
    QTest::newRow("opaque number of this desk") << u"HS/2026/77"_s << day << true;
    QTest::newRow("another agency") << u"H26.17.06-260930-0001"_s << day << false;
    QTest::newRow("tomorrow's") << u"H26.17.05-261001-0001"_s << day.addDays(1) << false;
}

void DossierStoreTest::takesOnlyNumbersOfItsAgencyAndDay()
{
    QFETCH(QString, code);
    QFETCH(QDate, ofDay);
    QFETCH(bool, taken);
    DeskStore desk;
    const auto read = domain::NumberPattern().read(code);
    QVERIFY(desk.store().outbox().addNumber(code, read ? read->agency : QString(), ofDay));
    QCOMPARE(sealed(desk).code == code, taken);
}

void DossierStoreTest::countsProvisionalNumbersByDeskAndDay()
{
    DeskStore desk;
    const auto codeOn = [&](const QString &name) {
        Dossier dossier = sampleDossier(desk.clock);
        dossier.desk = name;
        return desk.store().dossiers().seal(dossier, officer())->code.chopped(2);
    };
    QCOMPARE(codeOn(u"Q1"_s), u"TQ1-260930-001"_s);
    QCOMPARE(codeOn(u"Q2"_s), u"TQ2-260930-001"_s);
    QCOMPARE(codeOn(u"q-1"_s), u"TQ1-260930-002"_s); // looks the same in a number
    desk.clock.advance(24 * 3600 * 1000);
    QCOMPARE(codeOn(u"Q1"_s), u"TQ1-261001-001"_s);
    desk.reopen();
    QCOMPARE(codeOn(u"Q1"_s), u"TQ1-261001-002"_s);
}

void DossierStoreTest::refusesTheSameDossierTwice()
{
    DeskStore desk;
    const Dossier dossier = sampleDossier(desk.clock);
    QVERIFY(desk.store().dossiers().seal(dossier, officer()));
    const auto again = desk.store().dossiers().seal(dossier, officer());
    QVERIFY(!again);
    QCOMPARE(again.error().key, u"dossier.exists"_s);
    QCOMPARE(desk.store().outbox().all()->size(), 1);
}

void DossierStoreTest::refusesADocumentWithoutBlob()
{
    DeskStore desk;
    Dossier dossier = sampleDossier(desk.clock);
    desk.attach(dossier, "kept"_ba);
    dossier.components.first().documents.first().sha256 = QByteArray(32, 'x');
    const auto result = desk.store().dossiers().seal(dossier, officer());
    QVERIFY(!result);
    QCOMPARE(result.error().key, u"blob.missing"_s);
    QVERIFY(!*desk.store().dossiers().byId(dossier.id));
    QVERIFY(desk.store().outbox().all()->isEmpty());
    QCOMPARE(desk.damage(), QStringList());
}

void DossierStoreTest::movesOntoTheRevisionItSaw()
{
    DeskStore desk;
    Dossier dossier = sealed(desk);
    const Dossier stale = dossier;
    dossier.state = DossierState::AwaitingSupplement;
    auto &store = desk.store().dossiers();
    const auto moved = store.move(dossier, eventOf(u"supplement"_s, invented::reason), officer());
    QVERIFY(moved);
    QCOMPARE(moved->revision, 2);
    QCOMPARE(**store.byId(dossier.id), *moved);
    const auto events = store.events(dossier.id);
    QCOMPARE(events->size(), 2);
    QCOMPARE(events->last().reason, invented::reason);
    const auto refused = store.move(stale, eventOf(u"withdraw"_s), officer());
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, u"dossier.changed"_s);
    QCOMPARE(store.events(dossier.id)->size(), 2);

    // The server hears of the second only after it accepted the first.
    auto waiting = desk.store().outbox().pending();
    QCOMPARE(desk.store().outbox().all()->size(), 2);
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(waiting->first().revision, 1);
    QCOMPARE(desk.damage(), QStringList());

    const auto unknown = store.move(sampleDossier(desk.clock), eventOf(u"withdraw"_s), officer());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().key, u"dossier.unknown"_s);
}

void DossierStoreTest::keepsTheNewNumberWhenAnOldCopyMoves()
{
    DeskStore desk;
    Dossier shown = sealed(desk);
    const QString provisional = shown.code;
    const auto item = desk.store().outbox().pending()->first();
    QVERIFY(desk.store().outbox().assignCode(item, u"H26.17.05-260930-0042"_s));
    shown.state = DossierState::Processing;
    const auto moved = desk.store().dossiers().move(shown, eventOf(u"transfer"_s), officer());
    QVERIFY(moved);
    QCOMPARE(moved->code, u"H26.17.05-260930-0042"_s);
    QCOMPARE(moved->formerCodes, QStringList{provisional});
    QVERIFY(!moved->provisional);
    QCOMPARE(desk.damage(), QStringList());
}

void DossierStoreTest::formerNumbersStayThroughRenames()
{
    // Official, then of the agency that took over, then of a system with a layout of its own.
    const QStringList later = {u"000.01.17.H26-260930-0042"_s, u"H26.17.05-260930-00042"_s,
                               u"VN/2026/77"_s};
    DeskStore desk;
    const Dossier dossier = sealed(desk);
    for (const QString &code : later) {
        desk.clock.advance(1000);
        const auto item = desk.store().outbox().pending()->first();
        QVERIFY(desk.store().outbox().assignCode(item, code));
    }
    const QStringList former = QStringList(dossier.code) + later.first(later.size() - 1);
    for (const QString &code : former + later) {
        const auto read = desk.store().dossiers().byCode(code.toLower());
        QVERIFY2(read && *read, qPrintable(code));
        QCOMPARE((*read)->id.value, dossier.id.value);
        QCOMPARE((*read)->code, later.last());
        QCOMPARE((*read)->formerCodes, former);
        QVERIFY(!(*read)->provisional);
    }
    QVERIFY(!*desk.store().dossiers().byCode(u"H26.17.05-260930-0042"_s)); // another number
    QCOMPARE(desk.damage(), QStringList());
}

void DossierStoreTest::notesWithoutAChange()
{
    DeskStore desk;
    const Dossier dossier = sealed(desk);
    QVERIFY(desk.store().dossiers().note(dossier.id, eventOf(u"printed"_s), officer()));
    QCOMPARE(desk.store().dossiers().events(dossier.id)->last().what, u"printed"_s);
    QCOMPARE((*desk.store().dossiers().byId(dossier.id))->revision, 1);
    QCOMPARE(desk.store().outbox().all()->size(), 1);
    QCOMPARE(
        desk.store().dossiers().note({u"none"_s}, eventOf(u"printed"_s), officer()).error().key,
        u"dossier.unknown"_s);
}

void DossierStoreTest::findsByCode_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("as printed") << u"H26.17.05-260930-0042"_s << true;
    QTest::newRow("careless") << u" h26.17.05 - 260930 -0042 "_s << true;
    QTest::newRow("former") << u"TQ1-260930-001-"_s << true; // check character added below
    QTest::newRow("unknown") << u"H26.17.05-260930-0043"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void DossierStoreTest::findsByCode()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    DeskStore desk;
    const Dossier dossier = sealed(desk);
    if (typed.startsWith(u'T'))
        typed = dossier.code.toLower();
    const auto item = desk.store().outbox().pending()->first();
    QVERIFY(desk.store().outbox().assignCode(item, u"H26.17.05-260930-0042"_s));
    const auto read = desk.store().dossiers().byCode(typed);
    QVERIFY(read);
    QCOMPARE(read->has_value(), found);
    QCOMPARE(!desk.store().dossiers().find(typed, 10)->isEmpty(), found);
}

void DossierStoreTest::findsPeople_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("full name") << invented::owner << true;
    QTest::newRow("without diacritics") << u"dang thi hong nhung"_s << true;
    QTest::newRow("D with stroke alone") << u"Đặng"_s << true;
    QTest::newRow("dang") << u"dang"_s << true;
    QTest::newRow("decomposed") << invented::owner.normalized(QString::NormalizationForm_D) << true;
    QTest::newRow("any order, beginnings") << u"nhu DA"_s << true;
    QTest::newRow("agent") << u"vu mi sinh"_s << true;
    QTest::newRow("phone") << u"0912345678"_s << true;
    QTest::newRow("phone, international") << u"+84 912 345 678"_s << true;
    QTest::newRow("identity number") << invented::idNumber << true;
    QTest::newRow("end of the code") << u"001"_s << true;
    QTest::newRow("inside of a word") << u"ung"_s << false;
    QTest::newRow("half an identity number") << u"01190012"_s << false;
    QTest::newRow("another name") << u"dang van"_s << false;
    QTest::newRow("nothing") << u" - "_s << false;
}

void DossierStoreTest::findsPeople()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    DeskStore desk;
    const QString code = sealed(desk).code;
    QCOMPARE(codesOf(desk.store().dossiers().find(typed, 10)),
             found ? QStringList{code} : QStringList());
}

void DossierStoreTest::findsByTheNumberOfTheOldCard()
{
    DeskStore desk;
    Dossier dossier = sampleDossier(desk.clock);
    dossier.owner.legacyId = u"012345678"_s;
    dossier.owner.idIssuedOn = QDate(2022, 1, 1);
    dossier.owner.cardSurplus = {u"012345678"_s, QString(), u"001090000009"_s};
    const auto kept = desk.store().dossiers().seal(dossier, officer());
    QVERIFY(kept);
    desk.reopen();
    auto &reopened = desk.store().dossiers();
    QCOMPARE(codesOf(reopened.find(u"012345678"_s, 10)), QStringList{kept->code});
    const auto known = reopened.knownParty(u"012345678"_s);
    QVERIFY(known && *known);
    QCOMPARE((*known)->idNumber, invented::idNumber);
    QCOMPARE((*known)->idIssuedOn, QDate(2022, 1, 1));
    QCOMPARE((*known)->cardSurplus, dossier.owner.cardSurplus);
    const auto ofPerson = reopened.ofParty(u"012345678"_s, 10, officer());
    QVERIFY(ofPerson);
    QCOMPARE(ofPerson->size(), 1);
    QVERIFY(reopened.find(u"012345679"_s, 10)->isEmpty());
    QCOMPARE(desk.damage(), QStringList());
}

/// The true time of receipt is that of the number and the count; that it was typed in later stands
/// in the dossier's life.
void DossierStoreTest::lateEntryIsAnEvent()
{
    DeskStore desk;
    Dossier dossier = sampleDossier(desk.clock);
    dossier.receivedAt = desk.clock.now().addDays(-1);
    dossier.enteredAt = desk.clock.now();
    dossier.lateReason = u"Mất điện"_s;
    const auto kept = desk.store().dossiers().seal(dossier, officer());
    QVERIFY(kept);
    QVERIFY2(kept->code.contains("260929"_L1), qPrintable(kept->code));
    const auto events = desk.store().dossiers().events(kept->id);
    QVERIFY(events);
    QCOMPARE(events->size(), 2);
    QCOMPARE(events->last().what, u"enteredLate"_s);
    QCOMPARE(events->last().reason, u"Mất điện"_s);
    QCOMPARE(events->last().at, desk.clock.now());
    QCOMPARE(desk.damage(), QStringList());
}

void DossierStoreTest::findsNewestFirstUpToTheLimit()
{
    DeskStore desk;
    QStringList newestFirst;
    for (int i = 0; i < 200; ++i)
        newestFirst.prepend(sealed(desk, i % 2 ? u"Lê Thị Mai"_s : u"Lê Văn Mạnh"_s).code);
    QCOMPARE(codesOf(desk.store().dossiers().find(u"le"_s, 150)), newestFirst.first(150));
    QCOMPARE(codesOf(desk.store().dossiers().find(u"le mai"_s, 1000)).size(), 100);
    QCOMPARE(codesOf(desk.store().dossiers().find(invented::phone, 3)), newestFirst.first(3));
    QCOMPARE(codesOf(desk.store().dossiers().find(u"le"_s, 0)), QStringList());
}

void DossierStoreTest::findsTheSameAfterARestart()
{
    DeskStore desk;
    const QString one = sealed(desk).code;
    QCOMPARE(desk.store().dossiers().find(u"dang"_s, 10)->size(), 1); // the index is up from here
    const Dossier two = sealed(desk, u"Đặng Quốc Bảo"_s);
    QVERIFY(desk.store().outbox().assignCode(desk.store().outbox().pending()->last(),
                                             u"H26.17.05-260930-0042"_s));
    for (const auto &typed : {u"dang"_s, u"0042"_s, u"bao"_s, u"dang quoc 26093"_s}) {
        const QStringList before = codesOf(desk.store().dossiers().find(typed, 10));
        QVERIFY2(before.contains(u"H26.17.05-260930-0042"_s), qPrintable(typed));
        desk.reopen();
        QCOMPARE(codesOf(desk.store().dossiers().find(typed, 10)), before);
    }
    QCOMPARE(codesOf(desk.store().dossiers().find(two.code, 10)),
             QStringList{u"H26.17.05-260930-0042"_s}); // by its former number
    QCOMPARE(codesOf(desk.store().dossiers().find(one, 10)), QStringList{one});
}

void DossierStoreTest::lists_data()
{
    using Filter = ports::DossierFilter;
    const QDateTime start = FixedClock().now();
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QList<int>>("expected"); // which of the five, newest first
    QTest::newRow("all") << Filter{} << QList{4, 3, 2, 1, 0};
    QTest::newRow("limit") << Filter{.limit = 2} << QList{4, 3};
    QTest::newRow("state") << Filter{.state = DossierState::Processing} << QList{3, 1};
    QTest::newRow("unfinished") << Filter{.onlyUnfinished = true} << QList{4, 3, 1, 0};
    QTest::newRow("due before") << Filter{.dueTo = start.addDays(2)} << QList{1, 0};
    QTest::newRow("due from") << Filter{.dueFrom = start.addDays(2)} << QList{3, 2};
    QTest::newRow("due on a day") << Filter{.dueFrom = start.addDays(1), .dueTo = start.addDays(2)}
                                  << QList{1};
}

void DossierStoreTest::lists()
{
    QFETCH(ports::DossierFilter, filter);
    QFETCH(QList<int>, expected);
    DeskStore desk;
    const QDateTime start = desk.clock.now();
    const QList states = {DossierState::Received, DossierState::Processing, DossierState::Withdrawn,
                          DossierState::Processing, DossierState::Received};
    QStringList codes;
    for (int i = 0; i < states.size(); ++i) {
        Dossier dossier = sampleDossier(desk.clock);
        dossier.state = states[i];
        dossier.dueAt = i < 4 ? start.addDays(i) : QDateTime();
        codes.append(desk.store().dossiers().seal(dossier, officer())->code);
        desk.clock.advance(1000);
    }
    QStringList wanted;
    for (const int i : expected)
        wanted.append(codes[i]);
    const auto listed = desk.store().dossiers().list(filter);
    QCOMPARE(codesOf(listed), wanted);
    QCOMPARE(listed->first().ownerName, invented::owner);
    QCOMPARE(listed->first().procedureName, u"Đăng ký khai sinh"_s);
}

void DossierStoreTest::fillsInKnownParties()
{
    DeskStore desk;
    Dossier dossier = sampleDossier(desk.clock);
    dossier.agent->idNumber = u"001088054321"_s;
    QVERIFY(desk.store().dossiers().seal(dossier, officer()));
    desk.clock.advance(1000);
    Dossier later = sampleDossier(desk.clock);
    later.owner.address = u"Nhà mới"_s;
    QVERIFY(desk.store().dossiers().seal(later, officer()));
    const auto &store = desk.store().dossiers();
    QCOMPARE((*store.knownParty(invented::idNumber))->address, u"Nhà mới"_s);
    QCOMPARE(*store.knownParty(u"001 088 054 321"_s), dossier.agent);
    QVERIFY(!*store.knownParty(u"001190012346"_s));
    QVERIFY(!*store.knownParty(QString()));
}

void DossierStoreTest::dossiersOfAPartyAreAudited()
{
    DeskStore desk;
    Dossier first = sampleDossier(desk.clock);
    first.agent->idNumber = u"001088054321"_s;
    QVERIFY(desk.store().dossiers().seal(first, officer()));
    desk.clock.advance(1000);
    const Dossier second = sampleDossier(desk.clock);
    QVERIFY(desk.store().dossiers().seal(second, officer()));
    auto &store = desk.store().dossiers();
    const auto owned = store.ofParty(invented::idNumber, 10, officer());
    QVERIFY(owned);
    QCOMPARE(owned->size(), 2);
    QCOMPARE(owned->at(0).id, second.id); // newest first
    QCOMPARE(store.ofParty(invented::idNumber, 1, officer())->size(), 1);
    QCOMPARE(store.ofParty(u"001 088 054 321"_s, 10, officer())->size(), 1); // as agent
    QCOMPARE(store.ofParty(u"001190012346"_s, 10, officer())->size(), 0);

    const auto trail = *desk.store().audit().rows(4);
    QCOMPARE(trail[0].what, u"personLookedUp"_s);
    QCOMPARE(trail[0].subject, u"…2346"_s); // never the number
    QCOMPARE(trail[1].subject, u"…4321"_s);
    QCOMPARE(trail[3].actor, officer().user.name);
    QCOMPARE(store.ofParty(QString(), 10, officer())->size(), 0);
    QCOMPARE(desk.store().audit().rows(1)->first().sequence, trail[0].sequence); // nobody
    QVERIFY(!desk.allBytes().contains(invented::idNumber.toUtf8()));
}

void DossierStoreTest::showsWhereADocumentHangs()
{
    DeskStore desk;
    Dossier dossier = sampleDossier(desk.clock);
    desk.attach(dossier, "page"_ba);
    QVERIFY(desk.store().dossiers().seal(dossier, officer()));
    const auto &document = dossier.components.first().documents.first();
    const auto place = desk.store().dossiers().document(document.id);
    QVERIFY(place && *place);
    QCOMPARE((*place)->document, document);
    QCOMPARE((*place)->dossier, dossier.id);
    QCOMPARE((*place)->componentName, dossier.components.first().name);
    QVERIFY(!*desk.store().dossiers().document({u"none"_s}));
}

void DossierStoreTest::noticesSwappedRows()
{
    DeskStore desk;
    const Dossier one = sealed(desk);
    const Dossier two = sealed(desk, u"Lê Thị Mai"_s);
    auto &database = desk.store().database();
    QVERIFY(database.run(u"UPDATE dossier SET body_sealed = (SELECT body_sealed FROM dossier "
                         "WHERE id = ?) WHERE id = ?"_s,
                         {one.id.value, two.id.value}));
    QCOMPARE(desk.store().dossiers().byId(two.id).error().key, u"field.damaged"_s);
    QVERIFY(desk.store().dossiers().byId(one.id));
    QCOMPARE(desk.damage(), QStringList{u"dossier %1 does not open"_s.arg(two.id.value)});
}

void DossierStoreTest::booksCountByYearAndField()
{
    DeskStore desk;
    const auto place = [&](const QString &field, const QDateTime &receivedAt,
                           DossierState state = DossierState::Received) {
        Dossier dossier = sampleDossier(desk.clock);
        dossier.sector = field;
        dossier.receivedAt = receivedAt;
        dossier.state = state;
        const auto kept = desk.store().dossiers().seal(dossier, officer());
        return kept ? u"%1 %2"_s.arg(kept->book).arg(kept->bookOrder) : kept.error().key;
    };
    const QDateTime now = desk.clock.now();
    const QString year = now.toString(u"yyyy"_s);
    QCOMPARE(place(u"Hộ tịch"_s, now), u"Q1-01/%1 1"_s.arg(year));
    QCOMPARE(place(u"Chứng thực"_s, now), u"Q1-02/%1 1"_s.arg(year));
    QCOMPARE(place(u"Hộ tịch"_s, now), u"Q1-01/%1 2"_s.arg(year));
    QCOMPARE(place({}, now), u"Q1-03/%1 1"_s.arg(year));
    QCOMPARE(place(u"Hộ tịch"_s, now.addYears(-1)),
             u"Q1-01/%1 1"_s.arg(now.addYears(-1).toString(u"yyyy"_s)));
    // What is only registered stands in no book; it gets its place when it is received.
    QCOMPARE(place(u"Hộ tịch"_s, now, DossierState::Registered), u" 0"_s);
    Dossier dossier = sampleDossier(desk.clock);
    dossier.sector = u"Hộ tịch"_s;
    dossier.state = DossierState::Registered;
    auto kept = desk.store().dossiers().seal(dossier, officer());
    QVERIFY(kept);
    kept->state = DossierState::Received;
    kept->receivedAt = now.addSecs(60);
    kept->book = u"07"_s; // as the office names it
    const auto moved = desk.store().dossiers().move(*kept, eventOf(u"accept"_s), officer());
    QVERIFY(moved);
    QCOMPARE(moved->bookOrder, 3);
    QCOMPARE(moved->book, u"07"_s);
    QCOMPARE((*desk.store().dossiers().byId(moved->id))->bookOrder, 3);
}

void DossierStoreTest::giveWholeDossiersInOrder()
{
    DeskStore desk;
    QList<Dossier> kept;
    for (const int minutes : {30, 10, 20}) {
        Dossier dossier = sampleDossier(desk.clock);
        dossier.receivedAt = desk.clock.now().addSecs(-60 * minutes);
        const auto stored = desk.store().dossiers().seal(dossier, officer());
        QVERIFY(stored);
        kept.append(*stored);
    }
    QList<Dossier> given;
    const auto take = [&](Dossier dossier) -> kernel::Status {
        given.append(std::move(dossier));
        return {};
    };
    QVERIFY(desk.store().dossiers().each({}, take));
    QCOMPARE(given, (QList<Dossier>{kept[0], kept[2], kept[1]}));
    // An error of who takes them ends it.
    int taken = 0;
    const auto stop = [&](const Dossier &) -> kernel::Status {
        ++taken;
        return kernel::failure(kernel::ErrorKind::Refused, u"book.tooLong"_s);
    };
    const auto broken = desk.store().dossiers().each({}, stop);
    QVERIFY(!broken);
    QCOMPARE(broken.error().key, u"book.tooLong"_s);
    QCOMPARE(taken, 1);
}

} // namespace motcua::tests
