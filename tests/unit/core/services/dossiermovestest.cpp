#include "tests/unit/core/services/dossiermovestest.h"

#include "app/core/domain/deadline.h"
#include "app/core/domain/dossierjson.h"
#include "app/core/domain/jsonreader.h"
#include "app/core/services/dossiermoves.h"
#include "tests/fakes/lifecycle.h"
#include "tests/unit/core/services/counter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

using domain::Dossier;
using domain::DossierMove;
using domain::DossierState;
using kernel::ErrorKind;
using services::DossierRef;
using services::Moved;
using Deed = std::function<kernel::Result<Moved>(const services::DossierMoves &)>;

const DossierRef one{u"H99.01-261120-0001"_s};

/// A desk with one dossier, received now with two papers.
struct Life : Counter {
    Life() { put(DossierState::Processing); }

    void put(DossierState state)
    {
        auto checked = intake.check(wholeDraft(), officer);
        if (!checked)
            qFatal("%s", qPrintable(checked.error().key));
        Dossier dossier = checked->dossier;
        dossier.code = one.code;
        dossier.state = state;
        dossier.dueAt = kernel::vietnamTime({2026, 11, 27}, {17, 0});
        dossier.limit = domain::TimeLimit{5, domain::TimeUnit::Workday};
        if (state == DossierState::AwaitingSupplement) { // the clock stands
            dossier.supplements = {{clock.now(), {u"x"_s}, u"y"_s, {}, {}, {}, {}, {}, false}};
            dossier.dueAt = {};
        }
        dossiers.dossiers = {dossier};
    }
    [[nodiscard]] Dossier now() const { return dossiers.dossiers.first(); }
    [[nodiscard]] QString asJson() const
    {
        return u"%1 %2 %3 %4 %5"_s.arg(now().revision)
            .arg(int(now().state))
            .arg(dossiers.items.size())
            .arg(dossiers.history.value(now().id.value).size())
            .arg(now().dueAt.toString(Qt::ISODate));
    }

    services::DossierMoves moves{{dossiers, intake, clock}, calendar};
};

QString keyOf(const kernel::Result<Moved> &moved) { return moved ? QString() : moved.error().key; }

QStringList keysOf(const QList<kernel::Error> &warnings)
{
    QStringList keys;
    for (const kernel::Error &warning : warnings)
        keys.append(warning.key);
    return keys;
}

ports::Actor as(domain::Role role) { return {{u"ai"_s, u"Ai Đó"_s, role, false}, u"Q1"_s}; }

/// Since the reception: other hours, an earlier cut-off, and a day off that was published late.
domain::WorkCalendar changedCalendar()
{
    QFile file(u":/motcua/calendars/vn.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject json = *domain::jsonObject(file.readAll());
    json[u"version"_s] = u"changed"_s;
    json[u"mode"_s] = u"lateIsNextDay"_s;
    json[u"cutOff"_s] = u"14:00"_s;
    const QJsonArray hours{QJsonObject{{u"begin"_s, u"08:00"_s}, {u"end"_s, u"16:00"_s}}};
    json[u"week"_s] = QJsonObject{{u"monday"_s, hours},
                                  {u"tuesday"_s, hours},
                                  {u"wednesday"_s, hours},
                                  {u"thursday"_s, hours},
                                  {u"friday"_s, hours}};
    QJsonArray holidays = json[u"holidays"_s].toArray();
    holidays.append(QJsonObject{{u"date"_s, u"2026-12-01"_s},
                                {u"name"_s, u"Ngày nghỉ mẫu"_s},
                                {u"source"_s, u"Thông báo mẫu"_s},
                                {u"confidence"_s, u"low"_s}});
    json[u"holidays"_s] = holidays;
    return *domain::WorkCalendar::fromJson(json);
}

services::SupplementWish wish(const QStringList &items) { return {items, u"Thiếu chữ ký"_s, {}}; }

} // namespace

void DossierMovesTest::everyPairFollowsTheLaw_data()
{
    QTest::addColumn<DossierState>("state");
    QTest::addColumn<QString>("deed");
    for (const DossierState state : domain::allDossierStates) {
        for (const QString &deed : allDeeds())
            QTest::newRow(qPrintable(domain::stateName(state) + u' ' + deed)) << state << deed;
    }
}

void DossierMovesTest::everyPairFollowsTheLaw()
{
    QFETCH(DossierState, state);
    QFETCH(QString, deed);
    Life life;
    life.put(state);
    const QString before = life.asJson();
    const auto expected = lawfulEnd(state, deed);
    const auto moved = perform(life.moves, deed, one, life.now());
    QCOMPARE(moved.has_value(), expected.has_value());
    if (!expected) {
        QCOMPARE(moved.error().key, u"dossier.moveNotAllowed"_s);
        QCOMPARE(moved.error().arguments,
                 QStringList({domain::stateName(state),
                              services::DossierMoves::possible(life.now()).join(u' ')}));
        QStringList lawful; // by the table of the facts, not by that of the code
        for (const QString &other : allDeeds())
            if (lawfulEnd(state, other))
                lawful.append(other);
        QStringList named = moved.error().arguments.value(1).split(u' ', Qt::SkipEmptyParts);
        lawful.sort();
        named.sort();
        QCOMPARE(named, lawful);
        QCOMPARE(life.asJson(), before); // no event, no outbox row, no new revision
        return;
    }
    QCOMPARE(life.now().state, *expected);
    QCOMPARE(life.now().revision, 2);
    const auto events = life.dossiers.history.value(life.now().id.value);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().what, deed);
    QCOMPARE(events.first().at, life.clock.now());
    QCOMPARE(events.first().actor, u"minh"_s);
    QCOMPARE(life.dossiers.items.size(), 1);
    QCOMPARE(life.dossiers.items.first().kind, domain::OutboxKind::ReportProgress);
}

void DossierMovesTest::rolesHold_data()
{
    QTest::addColumn<QString>("deed");
    QTest::addColumn<QString>("allowed"); // besides the supervisor
    for (const QString &deed : allDeeds()) {
        const bool money = deed == "paid"_L1 || deed == "requestPayment"_L1;
        QTest::newRow(qPrintable(deed)) << deed
                                        << (deed == "finish"_L1   ? u"clerk"_s
                                            : deed == "extend"_L1 ? QString() // facts §4.7
                                            : money               ? u"officer cashier"_s
                                                                  : u"officer"_s);
    }
}

void DossierMovesTest::rolesHold()
{
    QFETCH(QString, deed);
    QFETCH(QString, allowed);
    using domain::Role;
    for (const Role role : {Role::Officer, Role::Cashier, Role::Clerk, Role::Admin}) {
        Life life;
        const auto &moves = life.moves;
        const ports::Actor actor = as(role);
        const auto move = domain::moveFromName(deed);
        // The state fits none of some deeds: the role is asked first all the same.
        kernel::Result<Moved> moved =
            deed == "extend"_L1                       ? moves.extend(one, {}, actor)
            : *move == DossierMove::Accept            ? moves.accept(one, actor)
            : *move == DossierMove::RequestSupplement ? moves.requestSupplement(one, {}, actor)
            : *move == DossierMove::Supplied          ? moves.supplied(one, {}, {}, actor)
            : *move == DossierMove::Finish            ? moves.finish(one, {}, {}, actor)
            : *move == DossierMove::Return            ? moves.handBack(one, {}, actor)
            : QStringList({u"refuse"_s, u"withdraw"_s, u"stop"_s}).contains(deed)
                ? moves.close(one, *move, {}, actor)
                : moves.advance(one, *move, {}, actor);
        const bool mayDo = allowed.split(u' ').contains(domain::roleName(role));
        QCOMPARE(keyOf(moved).startsWith("role."_L1), !mayDo);
        if (!mayDo)
            QCOMPARE(moved.error().kind, ErrorKind::NotAllowed);
    }
}

void DossierMovesTest::refusedInput_data()
{
    QTest::addColumn<DossierState>("state");
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("key");
    const ports::Actor boss = supervisor();
    const auto row = [](const char *name, DossierState state, const Deed &deed,
                        const QString &key) { QTest::newRow(name) << state << deed << key; };
    const auto processing = DossierState::Processing;
    const auto at = [](QDate day, QTime time) { return kernel::vietnamTime(day, time); };
    row(
        "supplement without items", processing,
        [=](const auto &m) { return m.requestSupplement(one, wish({u"  "_s}), boss); },
        u"supplement.items"_s);
    row(
        "supplement without reason", processing,
        [=](const auto &m) {
            return m.requestSupplement(one, {{u"declaration: Ký lại"_s}, u" "_s, {}}, boss);
        },
        u"move.reason"_s);
    row(
        "supplement until yesterday", processing,
        [=](const auto &m) {
            return m.requestSupplement(
                one, {{u"declaration: Ký lại"_s}, u"Thiếu"_s, at({2026, 11, 19}, {9, 0})}, boss);
        },
        u"supplement.respondBy"_s);
    for (const DossierMove move : {DossierMove::Refuse, DossierMove::Withdraw, DossierMove::Stop})
        row(
            qPrintable(domain::moveName(move) + u" without reason"_s), processing,
            [=](const auto &m) { return m.close(one, move, u"\t"_s, boss); }, u"move.reason"_s);
    row(
        "extension without reason", processing,
        [=](const auto &m) {
            return m.extend(one, {at({2026, 12, 2}, {9, 0}), {}}, boss);
        },
        u"move.reason"_s);
    row(
        "extension to the same moment", processing,
        [=](const auto &m) {
            return m.extend(one, {at({2026, 11, 27}, {17, 0}), u"Chờ"_s}, boss);
        },
        u"extension.earlier"_s);
    row(
        "extension without time", processing,
        [=](const auto &m) {
            return m.extend(one, {{}, u"Chờ"_s}, boss);
        },
        u"extension.earlier"_s);
    row(
        "extension to a Sunday", processing,
        [=](const auto &m) {
            return m.extend(one, {at({2026, 11, 29}, {9, 0}), u"Chờ"_s}, boss);
        },
        u"extension.outsideHours"_s);
    row(
        "extension to the lunch break", processing,
        [=](const auto &m) {
            return m.extend(one, {at({2026, 12, 2}, {12, 15}), u"Chờ"_s}, boss);
        },
        u"extension.outsideHours"_s);
    row(
        "result without number and file", processing,
        [=](const auto &m) { return m.finish(one, {}, {}, boss); }, u"result.empty"_s);
    row(
        "result of tomorrow", processing,
        [=](const auto &m) {
            return m.finish(one, {{}, u"1"_s, QDate(2026, 11, 21), {}, {}, {}, {}}, {}, boss);
        },
        u"result.future"_s);
    row(
        "result that ended before", processing,
        [=](const auto &m) {
            return m.finish(one, {{}, u"1"_s, QDate(2026, 11, 20), {}, QDate(2026, 11, 19), {}, {}},
                            {}, boss);
        },
        u"result.validity"_s);
    row(
        "result whose file is gone", processing,
        [=](const auto &m) {
            return m.finish(one, {}, {{u"/nowhere.pdf"_s, u"application/pdf"_s, 1}}, boss);
        },
        u"file.missing"_s);
    row(
        "agent of a dossier without one", DossierState::Processed,
        [=](const auto &m) {
            return m.handBack(one, {{}, domain::ReturnTo::Agent, {}, {}, {}, {}}, boss);
        },
        u"return.noAgent"_s);
    row(
        "electronic without a file", DossierState::Processed,
        [=](const auto &m) {
            return m.handBack(one, {{}, domain::ReturnTo::Electronic, {}, {}, {}, {}}, boss);
        },
        u"return.noFile"_s);
    row(
        "no such dossier", processing,
        [=](const auto &m) { return m.close({u"nothing"_s}, DossierMove::Stop, u"Vì"_s, boss); },
        u"dossier.unknown"_s);
}

void DossierMovesTest::refusedInput()
{
    QFETCH(DossierState, state);
    QFETCH(Deed, deed);
    QFETCH(QString, key);
    Life life;
    life.put(state);
    const QString before = life.asJson();
    QCOMPARE(keyOf(deed(life.moves)), key);
    QCOMPARE(life.asJson(), before);
    QVERIFY(life.blobs.contents().isEmpty());
}

void DossierMovesTest::staleScreenIsTold()
{
    Life life;
    QVERIFY(life.moves.advance(one, DossierMove::RequestPayment, {}, supervisor()));
    const QString before = life.asJson();
    const auto moved = life.moves.close({one.code, 1}, DossierMove::Stop, u"Vì"_s, supervisor());
    QCOMPARE(keyOf(moved), u"dossier.changed"_s);
    QCOMPARE(life.asJson(), before);
    QVERIFY(life.moves.close({one.code, 2}, DossierMove::Stop, u"Vì"_s, supervisor()));
}

/// Where the procedure says so; elsewhere the days until the payment count (facts §4.5).
void DossierMovesTest::paymentStopsTheClockWhereTheLawSaysSo()
{
    for (const bool pauses : {false, true}) {
        Life life; // received on Friday 20 November at nine, five working days
        life.dossiers.dossiers[0].pausesForPayment = pauses;
        const QDateTime due = life.now().dueAt;
        life.clock.set(kernel::vietnamTime({2026, 11, 23}, {10, 0}));
        QVERIFY(life.moves.advance(one, DossierMove::RequestPayment, {}, life.officer));
        QCOMPARE(life.now().dueAt, pauses ? QDateTime() : due);
        QCOMPARE(domain::promisedAt(life.now()), due);
        life.clock.set(
            kernel::vietnamTime({2026, 11, 26}, {10, 0})); // two workdays: the 24th is off
        QVERIFY(life.moves.advance(one, DossierMove::Paid, {}, life.officer));
        QCOMPARE(life.now().payments.size(), 1);
        QCOMPARE(life.now().payments[0].paidAt, life.clock.now());
        QCOMPARE(life.now().dueAt, pauses ? kernel::vietnamTime({2026, 12, 2}, {17, 0}) : due);
    }
}

void DossierMovesTest::moreSupplementsThanTheLawAllowsAreSaid()
{
    Life life;
    life.dossiers.dossiers[0].mostSupplements = 1;
    QVERIFY(
        life.moves.requestSupplement(one, wish({u"Tờ khai"_s}), life.officer)->warnings.isEmpty());
    life.dossiers.dossiers[0].state = DossierState::Processing;
    const auto second = life.moves.requestSupplement(one, wish({u"Tờ khai"_s}), life.officer);
    QCOMPARE(keysOf(second->warnings), QStringList{u"supplement.overMost"_s});
    QCOMPARE(second->warnings[0].arguments, QStringList({u"2"_s, u"1"_s}));
}

/// What was kept because a paper is missing is not accepted before that paper is there.
void DossierMovesTest::incompleteIsNotAccepted()
{
    Life life;
    life.put(DossierState::Registered);
    const auto all = life.now().components;
    life.dossiers.dossiers[0].components.removeLast();
    const QString before = life.asJson();
    QCOMPARE(keyOf(life.moves.accept(one, life.officer)), u"component.missing"_s);
    QCOMPARE(life.asJson(), before);
    life.dossiers.dossiers[0].components = all;
    QVERIFY(life.moves.accept(one, life.officer));
}

void DossierMovesTest::nothingSuppliedIsNoSupplement()
{
    Life life;
    life.put(DossierState::AwaitingSupplement);
    services::DraftComponent empty;
    empty.component = u"KS01"_s;
    empty.originals = 0;
    const auto checked = life.moves.checkSupplied(one, {empty}, life.officer);
    QVERIFY(!checked);
    QCOMPARE(checked.error().key, u"supplied.nothing"_s);
}

/// A demand names a listed paper or what was declared, else it is none (NĐ 118 Art 16).
void DossierMovesTest::paperOutsideTheListIsRefused()
{
    const auto refused = [](const QString &item) {
        Life life;
        const auto moved = life.moves.requestSupplement(one, wish({item}), life.officer);
        return !moved && moved.error().key == "supplement.notListed"_L1 &&
               moved.error().arguments.value(1).contains(u"Giấy chứng sinh"_s) &&
               life.now().revision == 1;
    };
    QVERIFY(refused(u"Giấy khám sức khỏe"_s));
    QVERIFY(refused(u"Hợp đồng thuê nhà có chứng thực"_s));
    QVERIFY(refused(u"Giấy đăng ký xe máy"_s));  // "đăng ký" asks for no signature
    QVERIFY(refused(u"Sửa ngày sinh của mẹ"_s)); // of which paper?
    QVERIFY(refused(u"declaration"_s));          // nothing is said to be wrong
    for (const QString &item :
         {u"declaration: Sửa ngày sinh của mẹ"_s, u"ks01: incorrect: ký lại"_s,
          u"Tờ khai: ghi rõ nơi cư trú của cha theo thẻ căn cước còn hạn"_s,
          u"Nộp lại bản chính Giấy chứng sinh"_s, u"Giấy chứng sinh: chưa có chữ ký của bác sĩ"_s,
          u"Văn bản ủy quyền: expired"_s})
        QVERIFY2(!refused(item), qPrintable(item));
    for (const auto &component : sampleProcedure().componentsFor(u"usual"_s))
        QVERIFY2(!refused(component.name), qPrintable(component.name));
}

/// The words behind a listed paper, and the reason, demand nothing else either.
void DossierMovesTest::wordsDemandNoOtherPaper_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("named");
    const QString fine = u"Chưa hợp lệ"_s;
    QTest::newRow("correction") << u"Tờ khai: chữ ký thiếu ở trang 2"_s << fine << QString();
    QTest::newRow("copy") << u"Giấy chứng sinh: bản sao mờ, chụp lại"_s << fine << QString();
    QTest::newRow("smuggled") << u"Tờ khai: ký lại, nộp kèm hợp đồng thuê nhà"_s << fine
                              << u"hợp đồng thuê nhà"_s;
    QTest::newRow("as missing") << u"Văn bản ủy quyền: missing: giấy khám sức khỏe còn hạn"_s
                                << fine << u"giấy khám sức khỏe còn hạn"_s;
    QTest::newRow("in a sentence")
        << u"Nộp Giấy chứng sinh và sổ hộ khẩu"_s << fine << u"sổ hộ khẩu"_s;
    QTest::newRow("another procedure's")
        << u"Tờ khai: bổ sung sơ đồ vị trí"_s << fine << u"sơ đồ vị trí"_s;
    QTest::newRow("in the reason")
        << u"Tờ khai: ký lại"_s << u"Thiếu giấy xác nhận cư trú"_s << u"giấy xác nhận cư trú"_s;
}

void DossierMovesTest::wordsDemandNoOtherPaper()
{
    QFETCH(QString, item);
    QFETCH(QString, reason);
    QFETCH(QString, named);
    Life life;
    domain::Procedure other = sampleProcedure();
    other.code = u"1.009999"_s;
    other.components = {{u"X1"_s, u"Sơ đồ vị trí"_s, true, 1, 0, true, {}}};
    life.catalogue.procedures.append(other);
    const auto moved = life.moves.requestSupplement(one, {{item}, reason, {}}, life.officer);
    QCOMPARE(keyOf(moved), named.isEmpty() ? QString() : u"supplement.namesAnother"_s);
    if (named.isEmpty())
        return;
    QCOMPARE(moved.error().arguments.value(0), named);
    QVERIFY(moved.error().arguments.value(1).contains(u"Giấy chứng sinh"_s));
    QCOMPARE(life.now().revision, 1);
}

/// Of an old store, or pulled without a known procedure: the catalogue of its day is the list, and
/// where there is none a supervisor answers for it.
void DossierMovesTest::withoutAListTheCatalogueMeasures()
{
    Life life;
    life.dossiers.dossiers.first().published.reset();
    const QStringList foreign{u"Giấy khám sức khỏe"_s};
    QCOMPARE(keyOf(life.moves.requestSupplement(one, wish(foreign), life.officer)),
             u"supplement.notListed"_s);
    QVERIFY(life.moves.requestSupplement(one, wish({u"Giấy chứng sinh: ký lại"_s}), life.officer));
    QCOMPARE(life.now().supplements.last().demands.size(), 1);
    QVERIFY(!life.now().published); // nothing is put into the past

    Life unknown;
    unknown.dossiers.dossiers.first().published.reset();
    unknown.catalogue.procedures.clear();
    const auto refused = unknown.moves.requestSupplement(one, wish(foreign), unknown.officer);
    QCOMPARE(keyOf(refused), u"supplement.noList"_s);
    QVERIFY(refused.error().kind == ErrorKind::NotAllowed);
    QCOMPARE(unknown.now().revision, 1);
    const auto answered = unknown.moves.requestSupplement(one, wish(foreign), supervisor());
    QVERIFY(answered);
    QCOMPARE(keysOf(answered->warnings), QStringList{u"supplement.unchecked"_s});
    QCOMPARE(unknown.now().supplements.last().items, foreign);
}

/// Nothing on paper once it is accepted, unless the sector's law compares the original.
void DossierMovesTest::onlineDossiersOweNoPaper()
{
    const QString item = u"Giấy chứng sinh: nộp bản giấy"_s;
    Life life;
    life.dossiers.dossiers[0].channel = domain::Channel::Online;
    const auto refused = life.moves.requestSupplement(one, wish({item}), life.officer);
    QCOMPARE(keyOf(refused), u"supplement.onPaper"_s);
    QCOMPARE(refused.error().arguments, QStringList{u"Giấy chứng sinh"_s});
    QCOMPARE(keyOf(life.moves.requestSupplement(
                 one, {{u"Tờ khai: ký lại"_s}, u"Cần mang bản gốc đến"_s, {}}, life.officer)),
             u"supplement.onPaper"_s);
    QVERIFY(life.moves.requestSupplement(
        one, wish({u"Giấy chứng sinh: chụp lại từ bản gốc cho rõ"_s}), life.officer));

    Life counter;
    QVERIFY(counter.moves.requestSupplement(one, wish({item}), counter.officer));

    Life compared;
    Dossier &dossier = compared.dossiers.dossiers[0];
    dossier.channel = domain::Channel::Online;
    dossier.published->components[1].originalAtReturn = true;
    QVERIFY(compared.moves.requestSupplement(one, wish({item}), compared.officer));
    compared.dossiers.dossiers[0].state = DossierState::Processed;
    const auto returned = compared.moves.handBack(one, {}, compared.officer);
    QVERIFY(returned);
    QVERIFY(keysOf(returned->warnings).contains(u"return.compareOriginals"_s));
}

/// A catalogue that is imported again, the same version with other words, changes no dossier.
void DossierMovesTest::rulesStayThoseOfTheReception()
{
    Life life;
    life.put(DossierState::AwaitingSupplement);
    domain::Procedure &now = life.catalogue.procedures.first();
    now.components = {{u"KS09"_s, u"Giấy khám sức khỏe"_s, true, 1, 0, true, {}}};
    now.fees.clear();
    services::DraftComponent old = paper(u"KS03"_s);
    old.demanded = true;
    const auto known = life.moves.checkSupplied(one, {old}, life.officer);
    QVERIFY2(known, known ? "" : qPrintable(known.error().key));
    QCOMPARE(known->dossier.components.first().name, u"Văn bản ủy quyền"_s);
    services::DraftComponent added = paper(u"KS09"_s);
    added.demanded = true;
    QCOMPARE(life.moves.checkSupplied(one, {added}, life.officer).error().key,
             u"component.notPublished"_s);
}

/// One rule for both ways in: a paper of another person stands for nothing in a supplement either.
void DossierMovesTest::aSupplementReusesTheOwnersPapersAlone()
{
    Life life;
    life.put(DossierState::AwaitingSupplement);
    Dossier earlier;
    earlier.id = {u"d"_s};
    earlier.code = u"H99.01-250505-0001"_s;
    earlier.receivedAt = life.clock.now().addDays(-500);
    earlier.owner.idNumber = u"001090000077"_s; // somebody else's
    earlier.components = {domain::DossierComponent()};
    earlier.components[0].originals = 1;
    earlier.components[0].documents = {
        {{u"old"_s}, "hash", 10, 2, u"application/pdf"_s, domain::DocumentSource::Scan}};
    life.dossiers.dossiers.append(earlier);
    life.dossiers.dossiers[0].owner.idNumber = u"001090000001"_s;
    services::DraftComponent again = paper(u"KS02"_s);
    again.reuse = kernel::DocumentId{u"old"_s};
    const auto foreign = life.moves.checkSupplied(one, {again}, life.officer);
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().key, u"reuse.foreign"_s);

    life.dossiers.dossiers[1].owner.idNumber = u"001090000001"_s;
    auto checked = life.moves.checkSupplied(one, {again}, life.officer);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().key));
    const services::FilesByComponent files(1);
    services::CheckedDossier unseen = *checked; // as if nobody had looked whose it is
    unseen.sources[0].origin.reset();
    QCOMPARE(keyOf(life.moves.supplied(one, unseen, files, life.officer)), u"reuse.foreign"_s);
    QCOMPARE(life.now().revision, 1);
    const auto moved = life.moves.supplied(one, *checked, files, life.officer);
    QVERIFY2(moved, qPrintable(keyOf(moved)));
    QList<domain::Document> reused;
    for (const domain::DossierComponent &component : moved->dossier.components)
        reused += component.documents;
    QCOMPARE(reused.size(), 1);
    QVERIFY(reused[0].source == domain::DocumentSource::Reuse && reused[0].origin);
    QCOMPARE(reused[0].origin->dossierCode, earlier.code);
}

void DossierMovesTest::completenessIsThatOfTheReception()
{
    Life life;
    life.put(DossierState::Registered);
    life.catalogue.procedures.first().components.append(
        {u"KS09"_s, u"Giấy khám sức khỏe"_s, true, 1, 0, true, {}});
    const auto accepted = life.moves.accept(one, life.officer);
    QVERIFY2(accepted, qPrintable(keyOf(accepted)));
    QCOMPARE(accepted->dossier.published->components.size(), 3);
}

/// NĐ 61/2018 Art 18: the same day.
void DossierMovesTest::lateHandOverIsSaid()
{
    for (const bool isLate : {false, true}) {
        Life life;
        life.put(DossierState::Received);
        life.clock.advance((isLate ? 30 : 2) * 3'600'000);
        const auto moved = life.moves.advance(one, DossierMove::Transfer, {}, life.officer);
        QVERIFY(moved);
        QCOMPARE(keysOf(moved->warnings), isLate ? QStringList{u"transfer.late"_s} : QStringList());
    }
}

void DossierMovesTest::extensionIsOfferedWhereItCanBe()
{
    Life life;
    life.put(DossierState::AwaitingPayment);
    Dossier dossier = life.now();
    QVERIFY(services::DossierMoves::possible(dossier).contains(u"extend"_s));
    dossier.dueAt = {}; // the clock stands: there is nothing to put off
    QVERIFY(!services::DossierMoves::possible(dossier).contains(u"extend"_s));
    dossier = life.now();
    dossier.extensions.append(domain::Extension());
    QVERIFY(!services::DossierMoves::possible(dossier).contains(u"extend"_s));
}

/// Where a supplement does not stop the clock, who will be late has to say so all the same (NĐ
/// 61/2018 Art 19).
void DossierMovesTest::aRunningClockIsApologisedForWhilePapersAreAwaited()
{
    Life life;
    life.dossiers.dossiers[0].supplementMode = domain::SupplementMode::None;
    QVERIFY(life.moves.requestSupplement(one, wish({u"declaration: Ký lại"_s}), life.officer));
    QCOMPARE(life.now().state, DossierState::AwaitingSupplement);
    QVERIFY(life.now().dueAt.isValid()); // it runs on
    QVERIFY(services::DossierMoves::possible(life.now()).contains(u"extend"_s));
    QVERIFY(domain::mayNeedApology(life.now()));
    const QDateTime until = kernel::vietnamTime({2026, 12, 2}, {9, 0});
    QVERIFY(life.moves.extend(one, {until, u"Chờ giấy tờ"_s}, supervisor()));
    QCOMPARE(life.now().dueAt, until);
    QCOMPARE(life.now().state, DossierState::AwaitingSupplement);
}

/// Papers never came before they were asked for, whatever a clock that was set back says.
void DossierMovesTest::aClockSetBackGivesNoTimeAway()
{
    Life life;
    life.dossiers.dossiers[0].supplementMode = domain::SupplementMode::Restart;
    QVERIFY(life.moves.requestSupplement(one, wish({u"declaration: Ký lại"_s}), life.officer));
    const QDateTime asked = life.now().supplements.last().requestedAt;
    life.clock.set(asked.addDays(-3));
    QVERIFY(life.moves.supplied(one, {}, {}, life.officer));
    QCOMPARE(life.now().supplements.last().suppliedAt, asked);
    QVERIFY(life.now().dueAt > asked);
}

void DossierMovesTest::textsAreKeptWithoutUnseenSigns()
{
    Life life;
    services::SupplementWish asked = wish({u"Tờ\u202E khai:\tký lại"_s});
    asked.reason = u"Thiếu\u0007 chữ\u200B ký\r\nở trang 2"_s;
    const auto moved = life.moves.requestSupplement(one, asked, life.officer);
    QVERIFY2(moved, qPrintable(keyOf(moved)));
    QCOMPARE(life.now().supplements.last().items, QStringList{u"Tờ khai: ký lại"_s});
    QCOMPARE(life.now().supplements.last().reason, u"Thiếu chữ ký\nở trang 2"_s);
    life.put(DossierState::Processing);
    QCOMPARE(keyOf(life.moves.close(one, DossierMove::Stop, u" \u200E\u0001 "_s, life.officer)),
             u"move.reason"_s);
}

void DossierMovesTest::supplementStopsTheClock()
{
    Life life; // received on Friday 20 November at nine, five working days
    life.clock.set(kernel::vietnamTime({2026, 11, 23}, {10, 0}));
    const auto asked =
        life.moves.requestSupplement(one,
                                     {{u" Tờ khai : Ký lại "_s, {}, u"KS02: unclear"_s},
                                      u"Thiếu"_s,
                                      kernel::vietnamTime({2026, 12, 10}, {17, 0})},
                                     life.officer);
    QVERIFY2(asked, qPrintable(keyOf(asked)));
    QVERIFY(!life.now().dueAt.isValid());
    const domain::SupplementRequest request = life.now().supplements.value(0);
    QCOMPARE(request.items, QStringList({u"Tờ khai: Ký lại"_s, u"Giấy chứng sinh: không rõ"_s}));
    QCOMPARE(request.requestedAt, life.clock.now());
    QCOMPARE(request.dueBefore, kernel::vietnamTime({2026, 11, 27}, {17, 0}));
    QCOMPARE(request.officerName, u"Trần Thị Lan"_s);
    QVERIFY(asked->warnings.isEmpty());
    QVERIFY(life.dossiers.history.value(life.now().id.value).last().reason.contains(u"Ký lại"_s));

    life.clock.set(kernel::vietnamTime({2026, 11, 26}, {10, 0}));
    const auto brought = life.moves.supplied(one, {}, {}, life.officer);
    QVERIFY2(brought, qPrintable(keyOf(brought)));
    // Monday to Thursday, with the holiday of 24/11 between: two working days do not count. Five
    // working days end on Monday 30 November, and two more on Wednesday.
    QCOMPARE(kernel::isoText(life.now().dueAt), u"2026-12-02T17:00:00+07:00"_s);
    QCOMPARE(life.now().supplements.value(0).suppliedAt, life.clock.now());
    QCOMPARE(life.now().supplements.value(0).dueAfter, life.now().dueAt);
}

void DossierMovesTest::clockKeepsItsModeAndLimit_data()
{
    using domain::SupplementMode;
    QTest::addColumn<SupplementMode>("mode");
    QTest::addColumn<QString>("waiting");
    QTest::addColumn<QString>("after");
    QTest::newRow("restart") << SupplementMode::Restart << QString()
                             << u"2026-12-03T17:00:00+07:00"_s; // five from Thursday 26 November
    QTest::newRow("none") << SupplementMode::None << u"2026-11-30T17:00:00+07:00"_s
                          << u"2026-11-30T17:00:00+07:00"_s;
}

void DossierMovesTest::clockKeepsItsModeAndLimit()
{
    QFETCH(domain::SupplementMode, mode);
    QFETCH(QString, waiting);
    QFETCH(QString, after);
    Life life;
    life.dossiers.dossiers[0].supplementMode = mode;
    // The catalogue's limit may change under an open dossier.
    life.catalogue.procedures[0].limit = domain::TimeLimit{30, domain::TimeUnit::Workday};
    life.clock.set(kernel::vietnamTime({2026, 11, 23}, {10, 0}));
    QVERIFY(life.moves.requestSupplement(one, wish({u"declaration: Ký lại"_s}), life.officer));
    QCOMPARE(kernel::isoText(life.now().dueAt), waiting);
    life.clock.set(kernel::vietnamTime({2026, 11, 26}, {10, 0}));
    QVERIFY(life.moves.supplied(one, {}, {}, life.officer));
    QCOMPARE(kernel::isoText(life.now().dueAt), after);
}

void DossierMovesTest::aRecountKeepsTheRulesAndHoursOfTheReception()
{
    Life life;
    life.dossiers.dossiers[0].supplementMode = domain::SupplementMode::Restart;
    QVERIFY(life.now().conventions == life.calendar.conventions());
    life.clock.set(kernel::vietnamTime({2026, 11, 23}, {10, 0}));
    QVERIFY(life.moves.requestSupplement(one, wish({u"declaration: Ký lại"_s}), life.officer));

    const domain::WorkCalendar changed = changedCalendar();
    const services::DossierMoves moves{{life.dossiers, life.intake, life.clock}, changed};
    life.clock.set(kernel::vietnamTime({2026, 11, 26}, {16, 30}));
    const auto supplied = moves.supplied(one, {}, {}, life.officer);
    QVERIFY(supplied);
    // Five workdays from Friday on until 17:00 as at the reception, past the new day off; by
    // today's rules the papers would have come a day later, and the day would end at 16:00.
    QCOMPARE(kernel::isoText(life.now().dueAt), u"2026-12-04T17:00:00+07:00"_s);
    QVERIFY(keysOf(supplied->warnings).contains(u"calendar.otherVersion"_s));

    life.dossiers.dossiers[0].conventions.reset(); // of an older store: all as it is today
    const auto today = domain::calendarFor(life.now(), changed);
    QVERIFY(today.conventions() == changed.conventions());
}

void DossierMovesTest::secondSupplementIsAWarning()
{
    Life life;
    QVERIFY(life.moves.requestSupplement(one, wish({u"declaration: Ký lại"_s}), life.officer));
    QVERIFY(life.moves.supplied(one, {}, {}, life.officer));
    const auto again =
        life.moves.requestSupplement(one, wish({u"Văn bản ủy quyền"_s}), life.officer);
    QVERIFY(again);
    QCOMPARE(keysOf(again->warnings), QStringList({u"supplement.again"_s}));
    QCOMPARE(again->warnings.first().arguments, QStringList({u"2"_s}));
    QCOMPARE(life.now().supplements.size(), 2);
}

void DossierMovesTest::nothingIsAskedForTwice_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<bool>("online");
    QTest::addColumn<bool>("refused");
    QTest::newRow("by its name") << u"Giấy chứng sinh"_s << true << true << true;
    QTest::newRow("by its code") << u"ks02"_s << true << true << true;
    QTest::newRow("on paper") << u"Giấy chứng sinh: missing: bản giấy"_s << true << true << true;
    QTest::newRow("in a sentence") << u"Nộp lại bản giấy giay chung sinh"_s << true << true << true;
    QTest::newRow("a correction") << u"Giấy chứng sinh: ghi rõ giờ sinh"_s << true << true << false;
    QTest::newRow("another paper") << u"Văn bản ủy quyền"_s << true << true << false;
    QTest::newRow("not accepted yet") << u"Giấy chứng sinh"_s << false << true << false;
    QTest::newRow("at the counter") << u"Giấy chứng sinh"_s << true << false << false;
}

void DossierMovesTest::nothingIsAskedForTwice()
{
    QFETCH(QString, item);
    QFETCH(bool, accepted);
    QFETCH(bool, online);
    QFETCH(bool, refused);
    Life life;
    life.put(accepted ? DossierState::Received : DossierState::Registered);
    life.dossiers.dossiers[0].channel = online ? domain::Channel::Online : domain::Channel::Direct;
    const auto asked =
        life.moves.requestSupplement(one, wish({u"Văn bản ủy quyền"_s, item}), life.officer);
    QCOMPARE(keyOf(asked), refused ? u"supplement.alreadyThere"_s : QString());
    if (refused)
        QCOMPARE(asked.error().arguments, QStringList({u"Giấy chứng sinh"_s}));
}

void DossierMovesTest::suppliedPapersJoin()
{
    const QTemporaryDir folder;
    QFile pdf(folder.filePath(u"moi.pdf"_s));
    QVERIFY(pdf.open(QIODevice::WriteOnly));
    pdf.write("%PDF new");
    pdf.close();
    Life life;
    life.put(DossierState::AwaitingSupplement);
    services::DraftComponent more = paper(u"KS02"_s);
    more.files = {pdf.fileName()};
    const auto checked =
        life.moves.checkSupplied(one, {more, paper(u"Văn bản ủy quyền"_s)}, life.officer);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().key));
    const services::PreparedFile file{pdf.fileName(), u"application/pdf"_s, 1};
    const auto moved = life.moves.supplied(one, *checked, {{file}, {}}, life.officer);
    QVERIFY2(moved, qPrintable(keyOf(moved)));
    const auto components = life.now().components;
    QCOMPARE(components.size(), 3);
    QCOMPARE(components[1].name, u"Giấy chứng sinh"_s);
    QCOMPARE(components[1].originals, 2);
    QCOMPARE(components[1].documents.size(), 1);
    QCOMPARE(components[2].code, u"KS03"_s);
    QVERIFY(!components[2].volunteered);
    QCOMPARE(life.blobs.contents(), QByteArrayList{"%PDF new"});
}

/// With the papers that were asked for before it was accepted it is accepted: so it must be whole.
void DossierMovesTest::whatIsAcceptedByASupplementIsWhole()
{
    Life life;
    life.put(DossierState::AwaitingSupplement);
    Dossier &dossier = life.dossiers.dossiers[0];
    dossier.supplements[0].beforeAcceptance = true;
    const domain::DossierComponent chungSinh = dossier.components.takeAt(1);
    const QString before = life.asJson();
    const auto other = life.moves.checkSupplied(one, {paper(u"Văn bản ủy quyền"_s)}, life.officer);
    QVERIFY(!other);
    QCOMPARE(other.error().key, u"component.missing"_s);
    QCOMPARE(other.error().arguments, QStringList{chungSinh.name});
    QCOMPARE(keyOf(life.moves.supplied(one, {}, {}, life.officer)), u"component.missing"_s);
    QCOMPARE(life.asJson(), before);
    const auto whole = life.moves.checkSupplied(one, {paper(u"KS02"_s)}, life.officer);
    QVERIFY2(whole, whole ? "" : qPrintable(whole.error().key));
    QCOMPARE(keyOf(life.moves.supplied(one, *whole, {{}}, life.officer)), QString());
}

void DossierMovesTest::suppliedPapersAreOfTheList()
{
    Life life;
    const auto early = life.moves.checkSupplied(one, {paper(u"KS03"_s)}, life.officer);
    QVERIFY(!early);
    QCOMPARE(early.error().key, u"dossier.moveNotAllowed"_s);
    life.put(DossierState::AwaitingSupplement);
    services::DraftComponent foreign = paper(u"Sổ hộ khẩu"_s);
    const auto given = life.moves.checkSupplied(one, {foreign}, life.officer);
    QVERIFY(given && given->dossier.components[0].volunteered);
    foreign.demanded = true;
    const auto refused = life.moves.checkSupplied(one, {foreign}, life.officer);
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, u"component.notPublished"_s);
}

void DossierMovesTest::extensionIsKeptWhole()
{
    Life life;
    const QDateTime until = kernel::vietnamTime({2026, 12, 2}, {9, 0});
    QVERIFY(life.moves.extend(one, {until, u" Chờ xác minh "_s}, supervisor()));
    const domain::Extension kept = life.now().extensions.value(0);
    QCOMPARE(kept.dueBefore, kernel::vietnamTime({2026, 11, 27}, {17, 0}));
    QCOMPARE(kept.dueAfter, until);
    QCOMPARE(kept.reason, u"Chờ xác minh"_s);
    QCOMPARE(life.now().dueAt, until);
    QCOMPARE(life.now().state, DossierState::Processing);
    const auto again = life.moves.extend(
        one, {kernel::vietnamTime({2026, 12, 9}, {9, 0}), u"Chờ nữa"_s}, supervisor());
    QCOMPARE(keyOf(again), u"extension.again"_s);
    Life endless;
    endless.dossiers.dossiers[0].dueAt = {};
    QCOMPARE(keyOf(endless.moves.extend(one, {until, u"Chờ"_s}, supervisor())),
             u"extension.noAppointment"_s);
}

void DossierMovesTest::closingGivesThePapersBack()
{
    Life life;
    life.dossiers.dossiers[0].components[0].originals = 2;
    life.dossiers.dossiers[0].components[1].originals = 0;
    const auto moved = life.moves.close(one, DossierMove::Withdraw, u" Nộp nhầm "_s, life.officer);
    QVERIFY(moved);
    QCOMPARE(life.now().closingReason, u"Nộp nhầm"_s);
    QCOMPARE(keysOf(moved->warnings), QStringList({u"papers.giveBack"_s}));
    QCOMPARE(moved->warnings.first().arguments, QStringList({u"2 × Tờ khai"_s}));
}

/// Facts §1.5, §2.2: the one-stop does not decide the substance.
void DossierMovesTest::afterAcceptanceTheAgencyRefuses()
{
    using Ground = domain::RefusalGround;
    const domain::Refusal signedPaper{
        Ground::ConditionsNotMet, false, u" 15/UBND "_s, {2026, 11, 20}, u"Lê Lãnh Đạo"_s};
    Life life;
    const auto refused =
        life.moves.refuse(one, {u"Không đủ điều kiện"_s, signedPaper}, life.officer);
    QVERIFY(refused);
    QVERIFY(!keysOf(refused->warnings).contains(u"refusal.agencyPaper"_s));
    QVERIFY(life.now().refusal.byAgency);
    QCOMPARE(life.now().refusal.number, u"15/UBND"_s);
    QCOMPARE(life.now().closingReason, u"Không đủ điều kiện"_s);
    const auto read = domain::dossierFromJson(domain::toJson(life.now()));
    QVERIFY(read);
    QCOMPARE(read->refusal, life.now().refusal);

    Life untold;
    const auto bare = untold.moves.refuse(one, {u"Không đủ điều kiện"_s}, untold.officer);
    QVERIFY(bare && keysOf(bare->warnings).contains(u"refusal.agencyPaper"_s));

    domain::Refusal tomorrow = signedPaper;
    tomorrow.issuedOn = {2026, 11, 21};
    QCOMPARE(keyOf(Life().moves.refuse(one, {u"x"_s, tomorrow}, life.officer)),
             u"refusal.future"_s);

    Life counter;
    counter.put(DossierState::Registered);
    for (const domain::Refusal &how : {signedPaper, domain::Refusal{Ground::ConditionsNotMet},
                                       domain::Refusal{Ground::Invalid, false, {}, {}, u"Ai Đó"_s}})
        QCOMPARE(keyOf(counter.moves.refuse(one, {u"x"_s, how}, counter.officer)),
                 u"refusal.counter"_s);
    QCOMPARE(counter.now().revision, 1);
    const auto form03 =
        counter.moves.refuse(one, {u"Sai nơi nộp"_s, {Ground::OutsideCompetence}}, counter.officer);
    QVERIFY(form03);
    QVERIFY(!counter.now().refusal.byAgency);
    QVERIFY(!keysOf(form03->warnings).contains(u"refusal.agencyPaper"_s));
}

void DossierMovesTest::resultAndHandOverAreKept()
{
    const QTemporaryDir folder;
    QFile pdf(folder.filePath(u"kq.pdf"_s));
    QVERIFY(pdf.open(QIODevice::WriteOnly));
    pdf.write("%PDF result");
    pdf.close();
    Life life;
    life.catalogue.procedures[0].result = u"Giấy khai sinh"_s;
    const ports::Actor clerk = as(domain::Role::Clerk);
    domain::ResultPaper result;
    result.number = u"12/2026"_s;
    result.issuedOn = QDate(2026, 11, 20);
    result.signer = u"Phạm Văn Ký"_s;
    QVERIFY(life.moves.finish(
        one, result, {{pdf.fileName(), u"application/pdf"_s, 3, domain::DocumentSource::File}},
        clerk));
    const domain::ResultPaper kept = life.now().results.value(0);
    QCOMPARE(kept.name, u"Giấy khai sinh"_s); // as the procedure says: none was given
    QCOMPARE(kept.documents.size(), 1);
    QCOMPARE(kept.documents[0].pages, 3);

    domain::HandOver handOver;
    handOver.to = domain::ReturnTo::Electronic;
    life.dossiers.dossiers[0].fees = {
        domain::DossierFee{u"LP"_s, u"Lệ phí"_s, domain::FeeKind::Levy, 8000}};
    const auto returned = life.moves.handBack(one, handOver, life.officer);
    QVERIFY2(returned, qPrintable(keyOf(returned)));
    QCOMPARE(keysOf(returned->warnings), QStringList({u"return.unpaid"_s}));
    QCOMPARE(life.now().handOver.at, life.clock.now());
    QCOMPARE(life.now().state, DossierState::Returned);
    QCOMPARE(keyOf(life.moves.handBack(one, handOver, life.officer)), u"dossier.moveNotAllowed"_s);
}

void DossierMovesTest::severalResultsUntilTheHandOver()
{
    Life life;
    const ports::Actor clerk = as(domain::Role::Clerk);
    domain::ResultPaper decision;
    decision.name = u"Quyết định"_s;
    decision.number = u"12/QĐ"_s;
    domain::ResultPaper licence = decision;
    licence.name = u"Giấy phép"_s;
    licence.number = u"7/GP"_s;
    QCOMPARE(keyOf(life.moves.addResult(one, licence, {}, clerk)), u"dossier.moveNotAllowed"_s);
    QVERIFY(life.moves.finish(one, decision, {}, clerk));
    QCOMPARE(keyOf(life.moves.withdrawResult(one, u"12/QĐ"_s, u"Nhầm"_s, clerk)),
             u"result.lastOne"_s);
    QCOMPARE(keyOf(life.moves.addResult(one, decision, {}, clerk)), u"result.twice"_s);
    QCOMPARE(keyOf(life.moves.addResult(one, {}, {}, clerk)), u"result.empty"_s);
    QCOMPARE(keyOf(life.moves.addResult(one, licence, {}, life.officer)), u"role.notAllowed"_s);
    QVERIFY(life.moves.addResult(one, licence, {}, clerk));
    QCOMPARE(life.now().results.size(), 2);
    QCOMPARE(services::DossierMoves::resultDeeds(life.now()).size(), 2);
    QCOMPARE(keyOf(life.moves.withdrawResult(one, u"8/GP"_s, u"Nhầm"_s, clerk)),
             u"result.unknown"_s);
    QCOMPARE(keyOf(life.moves.withdrawResult(one, u"7/GP"_s, u" "_s, clerk)), u"move.reason"_s);
    QVERIFY(life.moves.withdrawResult(one, u"7/gp"_s, u"Nhầm hồ sơ"_s, clerk));
    QVERIFY(life.now().results[1].isWithdrawn());
    QCOMPARE(life.now().results[1].withdrawnWhy, u"Nhầm hồ sơ"_s);
    QVERIFY(life.moves.addResult(one, licence, {}, clerk)); // the number is free again
    QVERIFY(life.moves.handBack(one, {}, life.officer));
    QCOMPARE(keyOf(life.moves.withdrawResult(one, u"7/GP"_s, u"Nhầm"_s, clerk)),
             u"dossier.moveNotAllowed"_s);
}

void DossierMovesTest::collectorIsChecked_data()
{
    using domain::ReturnTo;
    QTest::addColumn<ReturnTo>("to");
    QTest::addColumn<QString>("collector");
    QTest::addColumn<QString>("collectorId");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("kept");
    const QString owner = u"Nguyễn Văn Mẫu"_s;
    QTest::newRow("the owner") << ReturnTo::Applicant << QString() << QString() << QString()
                               << owner;
    QTest::newRow("the agent") << ReturnTo::Agent << QString() << QString() << QString()
                               << u"Trần Thị Thay"_s;
    QTest::newRow("a stranger") << ReturnTo::Applicant << u"Lê Lạ"_s << QString()
                                << u"return.collector"_s << QString();
    QTest::newRow("a checked stranger")
        << ReturnTo::Applicant << u"Lê Lạ"_s << u"001090000001"_s << QString() << u"Lê Lạ"_s;
    QTest::newRow("by parcel") << ReturnTo::Post << QString() << QString() << QString()
                               << QString();
}

void DossierMovesTest::collectorIsChecked()
{
    QFETCH(domain::ReturnTo, to);
    QFETCH(QString, collector);
    QFETCH(QString, collectorId);
    QFETCH(QString, key);
    QFETCH(QString, kept);
    Life life;
    life.put(DossierState::Processed);
    life.dossiers.dossiers[0].agent = domain::Party();
    life.dossiers.dossiers[0].agent->name = u"Trần Thị Thay"_s;
    life.dossiers.dossiers[0].owner.address = u"Xã Mẫu, tỉnh Mẫu"_s;
    const auto moved =
        life.moves.handBack(one, {{}, to, collector, collectorId, {}, {}}, life.officer);
    QCOMPARE(keyOf(moved), key);
    if (moved)
        QCOMPARE(life.now().handOver.collector, kept);
    if (moved && to == domain::ReturnTo::Post)
        QCOMPARE(keysOf(moved->warnings), QStringList({u"return.noParcel"_s}));
}

/// As agreed at reception, unless the hand-over says otherwise; else to the owner's address.
void DossierMovesTest::aParcelGoesWhereItWasAgreed()
{
    Life life;
    life.put(DossierState::Processed);
    domain::Dossier &dossier = life.dossiers.dossiers[0];
    dossier.owner.address = u"Xã Mẫu, tỉnh Mẫu"_s;
    dossier.postal = {u"Phường Khác, tỉnh Mẫu"_s, domain::PostagePayer::Recipient};
    domain::HandOver parcel;
    parcel.to = domain::ReturnTo::Post;
    parcel.parcelNumber = u"EM1"_s;
    parcel.delivery.payer = domain::PostagePayer::Agency;
    const auto moved = life.moves.handBack(one, parcel, life.officer);
    QVERIFY2(moved, qPrintable(keyOf(moved)));
    QCOMPARE(life.now().handOver.delivery.address, u"Phường Khác, tỉnh Mẫu"_s);
    QVERIFY(life.now().handOver.delivery.payer == domain::PostagePayer::Agency);
    Life nowhere;
    nowhere.put(DossierState::Processed);
    nowhere.dossiers.dossiers[0].owner.address.clear();
    const auto sent = nowhere.moves.handBack(one, parcel, nowhere.officer);
    QVERIFY2(sent, qPrintable(keyOf(sent)));
    QCOMPARE(keysOf(sent->warnings), QStringList({u"postal.noAddress"_s}));
}

} // namespace motcua::tests
