#include "tests/integration/courier/couriertest.h"

#include "tests/faults/tally.h"
#include "tests/integration/courier/couriersite.h"
#include "tests/standin/igate/igateservice.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace motcua;
using domain::DossierState;
using domain::IgateAdapter;
using domain::SyncState;

namespace motcua::tests
{

namespace
{

enum class Before {
    Nothing,
    Numbered,    ///< official numbers were drawn ahead
    LostAnswer,  ///< a create left, was obeyed, and its answer never came
    NeverArrived ///< a create left and never came to the server
};

struct Scene {
    explicit Scene(IgateAdapter adapter = IgateAdapter::Connector, bool filesLater = false)
        : server({}, standin::Catalogue::builtIn()),
          origin(server, keys, {u"Q1"_s, u"H99.129"_s, adapter, false, filesLater}),
          first(server, keys, {u"Q7"_s, u"H99.130"_s, adapter, true, filesLater}),
          second(server, keys, {u"Q8"_s, u"H99.131"_s, adapter, true, filesLater})
    {
        server.setClock([this] { return origin.desk.clock.now(); });
        const auto advance = [this](qint64 ms) {
            for (CourierSite *site : {&origin, &first, &second})
                site->desk.clock.advance(ms);
        };
        for (CourierSite *site : {&origin, &first, &second})
            site->advance = advance;
    }

    [[nodiscard]] QString stick() const { return folder.path(); }

    void receive()
    {
        dossiers.append(origin.receive(u"Đặng Thị Mẫu"_s, 2, true));
        origin.advance(90'000);
        dossiers.append(origin.receive(u"Vừ Mí Thử"_s, 1, false));
    }

    [[nodiscard]] QList<QJsonObject> atServer(const QString &owner) const
    {
        QList<QJsonObject> found;
        for (const QJsonValue &kept : server.state().value("dossiers"_L1).toArray())
            if (kept.toObject().value("owner"_L1) == owner)
                found.append(kept.toObject());
        return found;
    }

    /// What one dossier looks like at the server, beside what its desk holds; empty = as it should.
    [[nodiscard]] QString wrong(const domain::Dossier &dossier) const
    {
        const QList<QJsonObject> found = atServer(dossier.owner.name);
        if (found.size() != 1)
            return u"%1 dossiers of %2"_s.arg(found.size()).arg(dossier.owner.name);
        QStringList there;
        for (const QJsonValue &file : found.first().value("files"_L1).toArray())
            there.append(file.toObject().value("sha256"_L1).toString());
        QStringList ours;
        for (const auto &component : dossier.components)
            for (const domain::Document &document : component.documents)
                ours.append(QString::fromLatin1(document.sha256.toHex()));
        if (there != ours)
            return u"%1 files of %2"_s.arg(there.size()).arg(dossier.owner.name);
        QMap<QString, int> steps;
        for (const QJsonValue &step : found.first().value("progress"_L1).toArray())
            if (++steps[step.toObject().value("NoiDungXuLy"_L1).toString()] > 1)
                return u"a move was reported twice"_s;
        return {};
    }

    /// All of it, once nothing waits any more.
    [[nodiscard]] QString wrong()
    {
        if (server.state().value("dossiers"_L1).toArray().size() != dossiers.size())
            return u"%1 dossiers at the server"_s.arg(
                server.state().value("dossiers"_L1).toArray().size());
        for (const domain::Dossier &dossier : std::as_const(dossiers)) {
            const domain::Dossier now = origin.now(dossier);
            if (const QString fault = wrong(now); !fault.isEmpty())
                return fault;
            if (now.provisional ||
                now.code != atServer(now.owner.name).first().value("code"_L1).toString())
                return u"origin and server differ about a number"_s;
            if (dossier.provisional && !now.formerCodes.contains(dossier.code))
                return u"a former number is lost"_s;
            for (CourierSite *site : {&first, &second})
                if (const auto there = site->now(dossier); !there.id.isNull()) {
                    const auto byFormer = site->desk.store().dossiers().byCode(dossier.code);
                    if (there.code != now.code || !byFormer || !*byFormer)
                        return u"a connected desk has another number"_s;
                }
        }
        for (CourierSite *site : {&origin, &first, &second}) {
            const auto items = site->items();
            for (const domain::OutboxItem &item : items)
                if (item.state != SyncState::Accepted)
                    return u"%1: an item is %2 (%3)"_s.arg(
                        site->profile.desk, domain::syncStateName(item.state), item.reason);
            if (const QStringList damage = site->desk.damage(); !damage.isEmpty())
                return site->profile.desk + u": "_s + damage.first();
        }
        return {};
    }

    /// O = the origin has a link, A and B = a connected desk takes the stick in and sends, K = the
    /// stick comes home.
    void play(char step)
    {
        switch (step) {
        case 'O': QVERIFY(origin.sync()); break;
        case 'A': QVERIFY(first.importFrom(stick()) && first.sync()); break;
        case 'B': QVERIFY(second.importFrom(stick()) && second.sync()); break;
        case 'K': {
            const auto home = origin.importFrom(stick());
            QVERIFY(home || home.error().key == "courier.nothing"_L1);
            break;
        }
        default: QFAIL("no such step");
        }
    }

    QTemporaryDir folder;
    ProvinceKeys keys = newProvince();
    standin::IgateService server;
    CourierSite origin;
    CourierSite first;
    CourierSite second;
    QList<domain::Dossier> dossiers;
};

/// A second stick with the same files: who takes it in knows nothing of the first.
bool copyStick(const QString &from, const QString &to)
{
    const QStringList names = QDir(from).entryList(QDir::Files);
    return !names.isEmpty() && std::all_of(names.begin(), names.end(), [&](const QString &name) {
        return QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name));
    });
}

void prepare(Scene &scene, Before before)
{
    if (before == Before::Numbered) {
        auto &outbox = scene.origin.desk.store().outbox();
        for (int i = 1; i <= 2; ++i)
            QVERIFY(outbox.addNumber(u"H99.129-260930-010%1"_s.arg(i), u"H99.129"_s,
                                     QDate(2026, 9, 30)));
    }
    scene.receive();
    if (before != Before::LostAnswer && before != Before::NeverArrived)
        return;
    standin::Switches switches;
    standin::Fault fault;
    fault.match = u"create"_s;
    fault.how = before == Before::LostAnswer ? u"cutAfter"_s : u"cutBefore"_s;
    switches.faults = {fault};
    scene.server.setSwitches(switches);
    QVERIFY(scene.origin.sync(1));
    scene.server.setSwitches({});
}

} // namespace

void CourierTest::everyOrderGivesOneDossier_data()
{
    QTest::addColumn<IgateAdapter>("adapter");
    QTest::addColumn<Before>("before");
    const std::pair<const char *, Before> befores[] = {{"fresh", Before::Nothing},
                                                       {"numbered", Before::Numbered},
                                                       {"answer lost", Before::LostAnswer},
                                                       {"never arrived", Before::NeverArrived}};
    for (const auto &[name, before] : befores) {
        QTest::addRow("connector, %s", name) << IgateAdapter::Connector << before;
        QTest::addRow("officer, %s", name) << IgateAdapter::Officer << before;
    }
}

void CourierTest::everyOrderGivesOneDossier()
{
    QFETCH(IgateAdapter, adapter);
    QFETCH(Before, before);
    std::string order = "ABKO";
    int orders = 0;
    do {
        Scene scene(adapter);
        prepare(scene, before);
        const auto gone = scene.origin.exportTo(scene.stick());
        QVERIFY2(gone, gone ? "" : qPrintable(gone.error().key));
        for (const char step : order)
            scene.play(step);
        // Whoever still waits asks once more; the stick makes its round again.
        for (const char step : {'A', 'B', 'K', 'O', 'A', 'B'})
            scene.play(step);
        const QString fault = scene.wrong();
        QVERIFY2(fault.isEmpty(), qPrintable(QString::fromStdString(order) + u": "_s + fault));
        ++orders;
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(orders, 24);
    tally(11, "orders of stick, link, two connected desks and the way home", orders);
}

/// The control: with this protection gone the oracle must see two.
void CourierTest::anImportThatDoesNotLookUpIsCaught()
{
    Scene scene;
    scene.receive();
    QVERIFY(scene.origin.exportTo(scene.stick()));
    const QTemporaryDir other;
    QVERIFY(copyStick(scene.stick(), other.path()));
    QVERIFY(scene.first.importFrom(scene.stick()));
    QVERIFY(scene.first.sync());
    QVERIFY(scene.second.importFrom(other.path()));
    QVERIFY(scene.second.desk.store().database().run(
        u"UPDATE outbox SET state = 'queued', create_attempted = 0"_s));
    QVERIFY(scene.second.sync());
    QVERIFY(scene.wrong().contains(u"dossiers at the server"_s));
}

void CourierTest::copiesOfOneStickInTheSameMinute_data()
{
    QTest::addColumn<IgateAdapter>("adapter");
    QTest::addColumn<bool>("isLost");
    for (const bool isLost : {false, true}) {
        QTest::addRow("connector, %s", isLost ? "first answer lost" : "plain")
            << IgateAdapter::Connector << isLost;
        QTest::addRow("officer, %s", isLost ? "first answer lost" : "plain")
            << IgateAdapter::Officer << isLost;
    }
}

/// Neither sees the other's answer on its stick: what keeps the second from creating is that it
/// looks up again when the first one has. Nothing guards the length of one request, in which both
/// have looked and neither has created: a server without keys leaves that open.
void CourierTest::copiesOfOneStickInTheSameMinute()
{
    QFETCH(IgateAdapter, adapter);
    QFETCH(bool, isLost);
    Scene scene(adapter);
    scene.receive();
    QVERIFY(scene.origin.exportTo(scene.stick()));
    const QTemporaryDir other;
    QVERIFY(copyStick(scene.stick(), other.path()));
    QVERIFY(scene.first.importFrom(scene.stick()) && scene.second.importFrom(other.path()));
    if (isLost) {
        standin::Switches switches;
        standin::Fault fault;
        fault.match = u"create"_s;
        fault.how = u"cutAfter"_s;
        switches.faults = {fault};
        scene.server.setSwitches(switches);
        QVERIFY(scene.first.sync(1)); // looks up for the first time, as the other does
        QVERIFY(scene.second.sync(1));
        QVERIFY(scene.first.sync(1));
        scene.server.setSwitches({});
    }
    for (int round = 0; round < 6; ++round) // turn by turn, none is ahead by more than a round
        QVERIFY(scene.first.sync(1) && scene.second.sync(1));
    QVERIFY(scene.origin.sync());
    QCOMPARE(scene.wrong(), QString());
    tally(11, "copies of one stick at two desks in the same minute", 1);
}

void CourierTest::aLookChangesNothing()
{
    Scene scene;
    scene.receive();
    QVERIFY(scene.origin.exportTo(scene.stick()));
    for (int times = 0; times < 2; ++times) {
        const auto seen = scene.first.look(scene.stick());
        QVERIFY(seen);
        QCOMPARE(seen->files.size(), 1);
        QCOMPARE(seen->files.first().desk, u"Q1"_s);
        QCOMPARE(seen->files.first().taken.fresh, 2);
        QVERIFY(scene.first.items().isEmpty());
    }
    QVERIFY(scene.first.importFrom(scene.stick()));
    const auto known = scene.first.look(scene.stick());
    QVERIFY(known);
    QCOMPARE(known->files.first().taken.fresh, 0);
    QCOMPARE(known->files.first().taken.known, 2);
    const auto home = scene.origin.look(scene.stick());
    QVERIFY(home);
    QCOMPARE(home->brought, 2);
    QCOMPARE(scene.origin.states(), u"exported exported exported"_s);
    QVERIFY(scene.first.desk.damage().isEmpty());
}

void CourierTest::aStoppedExportLeavesNothing()
{
    Scene scene;
    scene.receive();
    services::CourierWatch watch;
    qint64 all = 0;
    watch.told = [&](qint64, qint64 bytes) {
        all = bytes;
        watch.cancel.cancel(); // in the middle of the first content
    };
    const auto stopped = scene.origin.exportTo(scene.stick(), watch);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().key, u"courier.stopped"_s);
    QVERIFY(all > 0);
    QVERIFY(QDir(scene.stick()).isEmpty());
    QVERIFY(!scene.origin.states().contains(u"exported"_s));
    QVERIFY(scene.origin.exportTo(scene.stick())); // and work goes on
}

void CourierTest::theLinkComesBackAtTheOrigin()
{
    Scene scene;
    scene.receive();
    QVERIFY(scene.origin.exportTo(scene.stick()));
    QVERIFY(scene.origin.sync());
    // By itself it creates nothing that a courier has.
    QCOMPARE(scene.server.state().value("dossiers"_L1).toArray().size(), 0);
    QCOMPARE(scene.origin.states(), u"exported exported exported"_s);
    QVERIFY(scene.first.importFrom(scene.stick()));
    QVERIFY(scene.first.sync());
    QVERIFY(scene.origin.sync()); // it sees what the courier's desk made
    QCOMPARE(scene.origin.states(), u"accepted accepted accepted"_s);
    QCOMPARE(scene.wrong(), QString());
}

void CourierTest::aPersonTakesItBack()
{
    Scene scene;
    scene.receive();
    QVERIFY(scene.origin.exportTo(scene.stick()));
    const auto items = scene.origin.items();
    for (const domain::OutboxItem &item : items)
        QVERIFY(scene.origin.desk.store().outbox().retry(item.id));
    QCOMPARE(scene.origin.states(), u"outcomeUnknown outcomeUnknown outcomeUnknown"_s);
    QVERIFY(scene.origin.sync());
    QCOMPARE(scene.origin.states(), u"accepted accepted accepted"_s);
    QVERIFY(scene.first.importFrom(scene.stick()));
    QVERIFY(scene.first.sync());
    QCOMPARE(scene.wrong(), QString());
}

void CourierTest::laterMovesGoByASecondStick()
{
    Scene scene;
    scene.receive();
    QVERIFY(scene.origin.exportTo(scene.stick()));
    QVERIFY(scene.first.importFrom(scene.stick()));
    QVERIFY(scene.first.sync());
    domain::Dossier dossier = scene.origin.now(scene.dossiers.last());
    domain::DossierEvent event;
    event.what = domain::moveName(domain::DossierMove::Transfer);
    dossier.state = domain::DossierState::Processing;
    QVERIFY(scene.origin.desk.store().dossiers().move(dossier, event, officer()));
    const auto again = scene.origin.exportTo(scene.stick());
    QVERIFY(again);
    QCOMPARE(again->items, 4);
    QCOMPARE(again->again, 2); // the answers are not home yet
    const auto renewed = scene.first.importFrom(scene.stick());
    QVERIFY(renewed);
    QCOMPARE(renewed->files.last().taken.renewed, 1);
    QVERIFY(scene.first.sync());
    QVERIFY(scene.origin.importFrom(scene.stick()) && scene.origin.sync());
    // The answers on the stick are older than this sync: the next import writes new ones.
    QVERIFY(scene.first.importFrom(scene.stick()));
    QVERIFY(scene.origin.importFrom(scene.stick()));
    QCOMPARE(scene.wrong(), QString());
    const auto steps = scene.atServer(dossier.owner.name).first().value("progress"_L1).toArray();
    QVERIFY(!steps.isEmpty());
}

void CourierTest::moveThatWasReportedElsewhereIsNotRepeated()
{
    Scene scene;
    scene.dossiers.append(scene.origin.receive(u"Đặng Thị Mẫu"_s, 1, false));
    QVERIFY(scene.origin.sync());
    QCOMPARE(scene.origin.states(), u"accepted"_s);
    domain::Dossier dossier = scene.origin.now(scene.dossiers.first());
    domain::DossierEvent event;
    event.what = domain::moveName(domain::DossierMove::RequestSupplement);
    dossier.state = domain::DossierState::AwaitingSupplement;
    QVERIFY(scene.origin.desk.store().dossiers().move(dossier, event, officer()));
    QVERIFY(scene.origin.exportTo(scene.stick()));
    const QTemporaryDir other;
    QVERIFY(copyStick(scene.stick(), other.path()));
    QVERIFY(scene.first.importFrom(scene.stick()) && scene.first.sync());
    QVERIFY(scene.second.importFrom(other.path()) && scene.second.sync());
    QVERIFY(scene.origin.sync());
    QCOMPARE(scene.wrong(), QString());
}

/// The stick is lost, and somebody else moves the dossier on: that proves nothing about the pages
/// which went by courier.
void CourierTest::aStateThatOthersMadeProvesNoPages()
{
    Scene scene;
    scene.dossiers.append(scene.origin.receive(u"Đặng Thị Mẫu"_s, 1, false));
    QVERIFY(scene.origin.sync());
    CourierSite &origin = scene.origin;
    const auto move = [&](domain::DossierMove made, DossierState after, const QByteArray &page) {
        domain::Dossier dossier = origin.now(scene.dossiers.first());
        domain::DossierEvent event;
        event.what = domain::moveName(made);
        dossier.state = after;
        if (!page.isEmpty())
            origin.desk.attach(dossier, page);
        QVERIFY(origin.desk.store().dossiers().move(dossier, event, officer()));
    };
    move(domain::DossierMove::RequestSupplement, DossierState::AwaitingSupplement, {});
    QVERIFY(origin.sync());
    move(domain::DossierMove::Supplied, DossierState::Processing, "%PDF-1.7 the missing page");
    QVERIFY(origin.exportTo(scene.stick()));
    QVERIFY(scene.server.decide({{u"code"_s, origin.now(scene.dossiers.first()).code},
                                 {u"status"_s, int(DossierState::Processing)}}));
    QVERIFY(origin.sync());
    QCOMPARE(origin.states(), u"accepted accepted quarantined"_s);
    QCOMPARE(origin.items().last().reason, u"sync.carriedUnproven"_s);
    const auto steps = [&] {
        return scene.atServer(u"Đặng Thị Mẫu"_s).first().value("progress"_L1).toArray().size();
    };
    const qsizetype before = steps();
    QVERIFY(origin.desk.store().outbox().retry(origin.items().last().id));
    QVERIFY(origin.sync());
    QCOMPARE(scene.wrong(), QString()); // the page is there
    QCOMPARE(steps(), before);          // and the server is not put back to what it has left
}

/// A second stick brought what was supplied after the first, and was lost: what the server knows by
/// the first one proves nothing of it.
void CourierTest::theCreateProvesOnlyItsOwnPages()
{
    Scene scene;
    scene.dossiers.append(scene.origin.receive(u"Đặng Thị Mẫu"_s, 1, false));
    CourierSite &origin = scene.origin;
    QVERIFY(origin.exportTo(scene.stick()));
    QVERIFY(scene.first.importFrom(scene.stick()) && scene.first.sync());
    for (const bool isSupplied : {false, true}) {
        origin.advance(90'000);
        domain::Dossier dossier = origin.now(scene.dossiers.first());
        domain::DossierEvent event;
        event.what = domain::moveName(isSupplied ? domain::DossierMove::Supplied
                                                 : domain::DossierMove::RequestSupplement);
        dossier.state = isSupplied ? DossierState::Processing : DossierState::AwaitingSupplement;
        if (isSupplied)
            origin.desk.attach(dossier, "%PDF-1.7 the missing page");
        QVERIFY(origin.desk.store().dossiers().move(dossier, event, officer()));
    }
    const QTemporaryDir lost;
    QVERIFY(origin.exportTo(lost.path()));
    QVERIFY(origin.sync());
    // Taken back, for the second stick did not arrive.
    for (const domain::OutboxItem &item : origin.items())
        if (item.state == SyncState::Exported)
            QVERIFY(origin.desk.store().outbox().retry(item.id));
    QVERIFY(origin.sync());
    // Its first page is there under an id that only the other desk knows, so the list cannot be
    // replaced: the new page lies at the server, and the outbox says what is left to do.
    QCOMPARE(origin.states(), u"accepted accepted accepted"_s);
    QStringList left;
    for (const domain::OutboxItem &item : origin.items())
        if (!item.reason.isEmpty())
            left.append(item.reason);
    QCOMPARE(left, QStringList{u"sync.notNamed"_s});
    QCOMPARE(scene.server.state().value("looseFiles"_L1).toArray().size(), 1);
}

void CourierTest::whatIsSetAsideStays()
{
    Scene scene;
    scene.receive();
    domain::OutboxItem item = scene.origin.items().last();
    item.state = SyncState::Quarantined;
    item.reason = u"server.refused"_s;
    QVERIFY(scene.origin.desk.store().outbox().save(item, {domain::SyncEvent::Fail}));
    const auto gone = scene.origin.exportTo(scene.stick());
    QVERIFY(gone);
    QCOMPARE(gone->dossiers, 1);
    QCOMPARE(gone->staying, 1);
    QCOMPARE(scene.origin.states(), u"exported exported quarantined"_s);
}

void CourierTest::forwardedDossiersStayApart()
{
    Scene scene;
    scene.receive();
    QVERIFY(scene.origin.exportTo(scene.stick()));
    QVERIFY(scene.first.importFrom(scene.stick()));
    auto &dossiers = scene.first.desk.store().dossiers();
    QVERIFY(dossiers.list({})->isEmpty()); // no book, no report, no queue
    QCOMPARE(*scene.first.desk.store().news().unfinished(), 0);
    QVERIFY(dossiers.ofParty(invented::idNumber, 10, officer())->isEmpty());
    QVERIFY(!dossiers.knownParty(invented::idNumber)->has_value());
    domain::Dossier forwarded = scene.first.now(scene.dossiers.last());
    QVERIFY(!forwarded.id.isNull()); // but whoever has the number finds it
    forwarded.state = domain::DossierState::Processing;
    const auto moved = dossiers.move(forwarded, {0, {}, {}, u"transfer"_s, {}}, officer());
    QVERIFY(!moved);
    QCOMPARE(moved.error().key, u"courier.forwarded"_s);
    // Nor by any other way to its row.
    QVERIFY(!scene.first.desk.store().database().run(
        u"UPDATE dossier SET revision = revision + 1, body_sealed = x'00' WHERE origin <> ''"_s));
    QCOMPARE(scene.first.desk.damage(), QStringList());
}

void CourierTest::equalProvisionalNumbersOfTwoAgencies()
{
    Scene scene;
    CourierSite twin(scene.server, scene.keys, {u"Q1"_s, u"H99.200"_s});
    twin.advance = scene.origin.advance;
    scene.dossiers.append(scene.origin.receive(u"Đặng Thị Mẫu"_s, 1, false));
    twin.desk.clock.set(scene.origin.desk.clock.now());
    const domain::Dossier other = twin.receive(u"Vừ Mí Thử"_s, 1, false);
    QCOMPARE(other.code, scene.dossiers.first().code);
    CourierSite hub(scene.server, scene.keys,
                    {u"Q1"_s, u"H99.300"_s, IgateAdapter::Connector, true});
    hub.advance = scene.origin.advance;
    hub.desk.clock.set(scene.origin.desk.clock.now());
    QVERIFY(scene.origin.exportTo(scene.stick()));
    QVERIFY(twin.exportTo(scene.stick()));
    const auto taken = hub.importFrom(scene.stick());
    QVERIFY(taken);
    QCOMPARE(taken->files.size(), 2);
    for (const services::CourierFile &file : taken->files)
        QVERIFY2(!file.problem && file.taken.fresh == 1,
                 file.problem ? qPrintable(file.problem->key) : "");
    // And the hub's own counter gives that number too.
    const domain::Dossier own = hub.receive(u"Người Của Quầy"_s, 1, false);
    QCOMPARE(own.code, other.code);
    QCOMPARE((*hub.desk.store().dossiers().byCode(own.code))->id, own.id);
    hub.advance = [&](qint64 ms) { hub.desk.clock.advance(ms); };
    QVERIFY(hub.sync());
    QCOMPARE(scene.server.state().value("dossiers"_L1).toArray().size(), 3);
    QCOMPARE(hub.states(), u"accepted accepted accepted"_s);
    QCOMPARE(hub.desk.damage(), QStringList());
}

void CourierTest::filesThatComeLater()
{
    for (const char *order : {"AKO", "OAK", "ABO", "BAK"}) {
        Scene scene(IgateAdapter::Connector, true);
        scene.receive();
        QVERIFY(scene.origin.exportTo(scene.stick()));
        for (const char *step = order; *step; ++step)
            scene.play(*step);
        for (const char step : {'A', 'B', 'K', 'O', 'A', 'B'})
            scene.play(step);
        QCOMPARE(scene.wrong(), QString());
    }
}

void CourierTest::nothingOnTheStickIsReadable()
{
    Scene scene;
    scene.receive();
    QVERIFY(scene.origin.exportTo(scene.stick()));
    QVERIFY(scene.first.importFrom(scene.stick()));
    QByteArray bytes;
    const QDir stick(scene.stick());
    QCOMPARE(stick.entryList(QDir::Files).size(), 2); // dossiers and answers
    for (const QString &name : stick.entryList(QDir::Files)) {
        bytes += name.toUtf8();
        QFile file(stick.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        bytes += file.readAll();
    }
    for (const QString &word :
         {u"Đặng"_s, u"Mẫu"_s, u"H99"_s, invented::idNumber, u"260930"_s, u"1.001193"_s,
          u"dossier"_s, u"%PDF"_s, scene.dossiers.first().id.value})
        QVERIFY2(!bytes.contains(word.toUtf8()), qPrintable(word));
}

} // namespace motcua::tests
