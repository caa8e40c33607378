#include "tests/integration/sync/socketstest.h"

#include "sync/client/httpclient.h"
#include "tests/fakes/syncbench.h"
#include "tests/standin/igate/igatestandin.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;
using domain::IgateAdapter;
using domain::SyncState;

namespace
{

struct Scene {
    explicit Scene(IgateAdapter adapter, const QJsonObject &switches = {},
                   const QString &secret = u"standin-secret"_s)
        : bench([this, adapter, secret](const kernel::Clock &clock) {
              sync::HttpSettings settings;
              settings.stallMs = 500;
              return sync::makeGateway(tests::standinProfile(adapter, server.baseUrl()),
                                       std::make_unique<sync::HttpClient>(settings), clock,
                                       [secret] { return secret; });
          })
    {
        const auto read = standin::Switches::fromJson(switches);
        Q_ASSERT(read);
        server.service().setSwitches(*read);
        started = server.start();
    }

    void receive(int number = 1)
    {
        const auto sealed =
            bench.stores.dossiers.seal(tests::sampleDossier(bench.stores, 3, number), {});
        Q_ASSERT(sealed);
    }
    [[nodiscard]] QJsonArray dossiers() const
    {
        return server.service().state().value("dossiers"_L1).toArray();
    }
    [[nodiscard]] int asked(const QString &operation) const
    {
        return server.service().state().value("requests"_L1).toObject().value(operation).toInt();
    }
    [[nodiscard]] const domain::OutboxItem &item() const
    {
        return bench.stores.dossiers.items.first();
    }

    mutable standin::IgateStandin server;
    tests::SyncBench bench;
    bool started = false;
};

QJsonObject fault(const QString &match, const QString &how, int nth = 1)
{
    const QJsonObject one{{u"match"_s, match}, {u"how"_s, how}, {u"nth"_s, nth}};
    return {{u"faults"_s, QJsonArray{one}}};
}

void compareFiles(const Scene &scene)
{
    const QJsonArray kept = scene.dossiers().at(0).toObject().value("files"_L1).toArray();
    const domain::Dossier &dossier = scene.bench.stores.dossiers.dossiers.first();
    QCOMPARE(kept.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(kept.at(i).toObject().value("sha256"_L1).toString().toLatin1(),
                 dossier.components.at(i).documents.first().sha256.toHex());
}

/// The look-up of both a known and an unknown number, in the shape at hand.
void compareLookUps(Scene &scene)
{
    std::optional<ports::RemoteDossier> found;
    std::optional<ports::RemoteDossier> nothing;
    int answers = 0;
    scene.bench.gateway->lookUp(scene.item().code, [&](const auto &answer) {
        answers += answer ? 1 : 0;
        found = answer.value_or(std::nullopt);
    });
    scene.bench.gateway->lookUp(scene.item().code + u'9', [&](const auto &answer) {
        answers += answer ? 1 : 0;
        nothing = answer.value_or(std::nullopt);
    });
    QTRY_COMPARE(answers, 2);
    QVERIFY(found);
    QVERIFY(!nothing);
    QCOMPARE(found->status, u"2"_s);
    QCOMPARE(found->ownerName, u"Người Nộp Mẫu 1"_s);
}

/// Only the officer's interface can be asked for a person's dossiers; only hers come.
void compareSearch(Scene &scene, IgateAdapter adapter)
{
    const QString number = scene.bench.stores.dossiers.dossiers.first().owner.idNumber;
    std::optional<QList<ports::RemoteDossier>> found;
    std::optional<QList<ports::RemoteDossier>> nobody;
    int answers = 0;
    scene.bench.gateway->searchByIdentity(number, [&](const auto &answer) {
        answers += answer ? 1 : 0;
        found = answer.value_or(std::nullopt);
    });
    scene.bench.gateway->searchByIdentity(u"000000000009"_s, [&](const auto &answer) {
        answers += answer ? 1 : 0;
        nobody = answer.value_or(std::nullopt);
    });
    QTRY_COMPARE(answers, 2);
    QCOMPARE(found.has_value(), adapter == IgateAdapter::Officer);
    QCOMPARE(nobody.has_value(), adapter == IgateAdapter::Officer);
    if (!found)
        return;
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().code, scene.item().code);
    QCOMPARE(found->first().procedureName, u"Thủ tục"_s);
    QVERIFY(found->first().acceptedAt.isValid());
    const domain::Dossier &ours = scene.bench.stores.dossiers.dossiers.first();
    QVERIFY(found->first().papers);
    QCOMPARE(found->first().papers->size(), ours.components.size());
    QVERIFY(!found->first().papers->first().name.isEmpty()); // as the server calls its form
    QCOMPARE(found->first().papers->first().files.size(), ours.components.first().documents.size());
    QVERIFY(nobody->isEmpty());
}

void addAdapters()
{
    QTest::addColumn<IgateAdapter>("adapter");
    QTest::newRow("connector") << IgateAdapter::Connector;
    QTest::newRow("officer") << IgateAdapter::Officer;
}

} // namespace

void Sockets::everyShape_data()
{
    QTest::addColumn<IgateAdapter>("adapter");
    QTest::addColumn<QJsonObject>("switches");
    const QList<std::pair<QString, QList<QJsonValue>>> shapes = {
        {u"login"_s, {u"flat"_s, u"wrapped"_s}},
        {u"pattern"_s, {u"bare"_s}},
        {u"number"_s, {u"bare"_s, u"wrapped"_s}},
        {u"upload"_s, {u"raw"_s, u"nested"_s}},
        {u"create"_s, {u"bare"_s}},
        {u"paging"_s, {u"page"_s, u"array"_s}},
        {u"names"_s, {u"array"_s}},
        {u"translate"_s, {u"array"_s}},
        {u"currentTask"_s, {u"object"_s}},
        {u"status"_s, {u"number"_s}},
        {u"keys"_s, {u"lower"_s}},
        {u"zone"_s, {u"+07:00"_s, u"Z"_s, u"none"_s}},
        {u"duplicates"_s, {u"refuse"_s}},
        {u"slash"_s, {u"required"_s}},
        {u"pageSize"_s, {1}},
        {u"tokenLife"_s, {1, -1}},
        {u"numberGap"_s, {3}},
        {u"slowMs"_s, {20}},
        {u"extraKeys"_s, {true}},
    };
    for (const auto &[name, adapter] : {std::pair("connector", IgateAdapter::Connector),
                                        std::pair("officer", IgateAdapter::Officer)})
        for (const auto &[key, values] : shapes)
            for (const QJsonValue &value : values)
                QTest::addRow("%s, %s %s", name, qPrintable(key),
                              qPrintable(value.toVariant().toString()))
                    << adapter << QJsonObject{{key, value}};
}

void Sockets::everyShape()
{
    QFETCH(const IgateAdapter, adapter);
    QFETCH(const QJsonObject, switches);
    Scene scene(adapter, switches);
    QVERIFY(scene.started);
    scene.receive();
    scene.bench.boot();
    QVERIFY(scene.bench.drain() > 0);
    QVERIFY2(scene.item().state == SyncState::Accepted, qPrintable(scene.item().reason));
    QCOMPARE(scene.dossiers().size(), 1);
    QCOMPARE(scene.dossiers().at(0).toObject().value("code"_L1).toString(), scene.item().code);
    QCOMPARE(scene.asked(u"create"_s), 1);
    QVERIFY(scene.bench.stores.outbox.contact.isValid());
    compareFiles(scene);
    compareLookUps(scene);
    compareSearch(scene, adapter);
}

void Sockets::swallowedCreateMakesOneDossier_data()
{
    QTest::addColumn<IgateAdapter>("adapter");
    QTest::addColumn<QString>("how");
    for (const auto &[name, adapter] : {std::pair("connector", IgateAdapter::Connector),
                                        std::pair("officer", IgateAdapter::Officer)})
        for (const QString &how : {u"cutAfter"_s, u"truncated"_s, u"empty"_s, u"slow"_s})
            QTest::addRow("%s, %s", name, qPrintable(how)) << adapter << how;
}

/// The create is committed and its answer lost. One request may have left, and one only: Qt's own
/// repeating of requests on a dropped kept connection must not show either.
void Sockets::swallowedCreateMakesOneDossier()
{
    QFETCH(const IgateAdapter, adapter);
    QFETCH(const QString, how);
    QJsonObject lost = fault(u"create"_s, how);
    QJsonArray faults = lost.value("faults"_L1).toArray();
    QJsonObject one = faults.at(0).toObject();
    one.insert(u"ms"_s, 1500); // of "slow": longer than the stall time of this test
    lost.insert(u"faults"_s, QJsonArray{one});
    Scene scene(adapter, lost);
    scene.receive();
    scene.bench.boot();
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.item().state, SyncState::OutcomeUnknown);
    QCOMPARE(scene.bench.report.unknown, 1);
    QVERIFY(scene.bench.drain() > 0);
    QVERIFY2(scene.item().state == SyncState::Accepted, qPrintable(scene.item().reason));
    QCOMPARE(scene.dossiers().size(), 1);
    QCOMPARE(scene.asked(u"create"_s), 1);
    compareFiles(scene);
}

void Sockets::serverDownThenUp()
{
    Scene scene(IgateAdapter::Connector);
    const quint16 port = scene.server.port();
    scene.server.stop();
    scene.receive();
    scene.bench.boot();
    QVERIFY(scene.bench.settle());
    QVERIFY(scene.bench.report.reason);
    QCOMPARE(scene.bench.report.reason->key, u"server.unreachable"_s);
    QCOMPARE(scene.bench.report.waiting, 1);
    QVERIFY(scene.bench.report.pausedMs > 0);
    QCOMPARE(scene.item().reason, u"server.unreachable"_s);
    QVERIFY(!scene.item().createAttempted);

    QVERIFY(scene.server.start(port));
    scene.bench.engine->syncNow();
    QVERIFY(scene.bench.drain() > 0);
    QCOMPARE(scene.dossiers().size(), 1);
    QVERIFY(scene.item().reason.isEmpty());
}

/// A number is drawn once, however often the process ends afterwards; so is every file.
void Sockets::numberIsKeptAcrossARestart()
{
    Scene scene(IgateAdapter::Connector, fault(u"upload"_s, u"503"_s, 2));
    scene.receive();
    scene.bench.boot();
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.item().files.size(), 1);
    QCOMPARE(scene.bench.report.reason->key, u"server.busy"_s);
    scene.bench.boot();
    QVERIFY(scene.bench.drain() > 0);
    QCOMPARE(scene.asked(u"number"_s), 1);
    QCOMPARE(scene.asked(u"upload"_s), 4); // three, and the one that was turned away
    compareFiles(scene);
}

void Sockets::wrongSecretIsNotHammered()
{
    Scene scene(IgateAdapter::Officer, {}, u"wrong"_s);
    scene.receive(1);
    scene.receive(2);
    scene.bench.boot();
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.bench.report.reason->key, u"server.unauthorised"_s);
    QCOMPARE(scene.bench.report.pausedMs, scene.bench.settings.serverCap);
    QCOMPARE(scene.asked(u"login"_s), 1);
    QCOMPARE(scene.bench.report.waiting, 2);
    QCOMPARE(scene.bench.report.quarantined, 0);
}

void Sockets::tokenRejectedMidwayCostsOneLogin()
{
    Scene scene(IgateAdapter::Connector, fault(u"upload"_s, u"401"_s, 2));
    scene.receive();
    scene.bench.boot();
    QCOMPARE(scene.bench.drain(), 1);
    QCOMPARE(scene.asked(u"login"_s), 2);
    QCOMPARE(scene.dossiers().size(), 1);
}

void Sockets::drawsNumbersAhead()
{
    Scene scene(IgateAdapter::Officer);
    scene.server.service().setClock([&scene] { return scene.bench.clock.now(); });
    scene.bench.settings.drawAhead = 3;
    scene.bench.boot();
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.bench.stores.outbox.numbers.size(), 3);
    QCOMPARE(scene.bench.stores.outbox.numbers.first(), scene.bench.clock.now().date());
    // The pool is full: an idle minute asks the server for nothing.
    const QJsonObject before = scene.server.service().state();
    scene.bench.clock.advance(60'000);
    scene.bench.wakeUp.ring();
    QVERIFY(scene.bench.settle());
    QCOMPARE(scene.bench.rounds, 2);
    QCOMPARE(scene.server.service().state(), before);
}

void Sockets::pullsTheCatalogue_data() { addAdapters(); }

void Sockets::pullsTheCatalogue()
{
    QFETCH(const IgateAdapter, adapter);
    Scene scene(adapter, {{u"names"_s, u"array"_s}, {u"pageSize"_s, 2}, {u"paging"_s, u"page"_s}});
    scene.bench.boot();
    QList<domain::ToldProcedure> told;
    scene.bench.gateway->pullCatalogue([&](const auto &pulled) { told = *pulled; });
    QTRY_COMPARE(told.size(), 5);

    QList<domain::Procedure> procedures;
    for (const domain::ToldProcedure &one : std::as_const(told))
        procedures.append(one.procedure);
    QCOMPARE(told.at(1).limitProse, u"Trong ngày làm việc"_s);
    QVERIFY(told.at(0).limitProse.isEmpty() && !told.at(0).isClosed);
    QVERIFY(told.at(0).untoldKinds.isEmpty() && told.at(0).untoldAmounts.isEmpty());
    const domain::Procedure &birth = procedures.first();
    QCOMPARE(birth.code, u"1.001193"_s);
    QCOMPARE(birth.localCode, u"1.001193.000.00.00.H99"_s);
    QCOMPARE(birth.name, u"Đăng ký khai sinh"_s);
    QCOMPARE(birth.sector, u"Hộ tịch"_s);
    QCOMPARE(birth.level, u"commune"_s);
    QVERIFY(birth.limit == (domain::TimeLimit{1, domain::TimeUnit::Workday}));
    QCOMPARE(birth.components.size(), 3);
    QCOMPARE(birth.components.at(0).code, u"KS01"_s);
    QCOMPARE(birth.components.at(0).originals, 1);
    QVERIFY(!birth.components.at(2).compulsory);
    QCOMPARE(birth.fees.first().amount, 5000);

    QVERIFY(!procedures.at(1).limit); // "Trong ngày làm việc" is prose
    QCOMPARE(procedures.at(3).cases.size(), 2);
    QCOMPARE(procedures.at(3).componentsFor(procedures.at(3).cases.at(1).code).size(), 2);
    QVERIFY(procedures.at(4).fees.first().kind == domain::FeeKind::Fee);
}
