#include "tests/faults/storage/statementfaultstest.h"

#include "tests/fakes/deskstore.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

using kernel::Status;

/// Every row of every table, as text.
QStringList contentOf(storage::Database &database)
{
    QStringList content;
    const auto tables = database.all(
        u"SELECT name, (SELECT group_concat(quoted, ' || '','' || ') FROM (SELECT 'quote(' || "
        "c.name || ')' AS quoted FROM pragma_table_info(t.name) c)) FROM sqlite_schema t "
        "WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"_s,
        {}, [](const storage::Row &row) { return std::pair(row.text(0), row.text(1)); });
    if (!tables)
        return {tables.error().detail};
    for (const auto &[table, columns] : *tables) {
        const auto rows = database.all(u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(columns, table), {},
                                       [](const storage::Row &row) { return row.text(0); });
        if (!rows)
            return {rows.error().detail};
        content.append(table);
        content.append(*rows);
    }
    return content;
}

/// A store with something in it, for deeds to change.
struct Scene {
    DeskStore desk;
    domain::Dossier fresh = sampleDossier(desk.clock, u"Lê Thị Mai"_s);
    domain::Dossier known;
    domain::OutboxItem item;
    domain::Dossier payer;
    domain::FeeReceipt paid;

    Scene()
    {
        desk.attach(fresh, "a page"_ba);
        known = *desk.store().dossiers().seal(sampleDossier(desk.clock), officer());
        item = desk.store().outbox().pending()->first();
        takeMoney();
        QVERIFY(desk.store().outbox().addNumber(u"H26.17.05-260930-0007"_s, u"H26.17.05"_s,
                                                desk.clock.now().date()));
        QVERIFY(desk.store().users().add(user(u"hoa"_s), admin()));
        QVERIFY(desk.store().dossiers().buildIndex());
    }
    /// One dossier that has paid, with a second fee to pay.
    void takeMoney()
    {
        domain::ReceiptSeries series{u"01BLP0-001"_s, u"28AA-26E"_s, 1, 100};
        series.validFrom = desk.clock.now().date();
        QVERIFY(desk.store().fees().addSeries(series, officer()));
        payer = sampleDossier(desk.clock);
        payer.fees = {{u"L"_s, u"Lệ phí"_s, domain::FeeKind::Levy, 8000},
                      {u"M"_s, u"Lệ phí"_s, domain::FeeKind::Levy, 5000}};
        payer = *desk.store().dossiers().seal(payer, officer());
        payer.fees[0].state = domain::FeeState::Collected;
        const auto issued = desk.store().fees().issue(
            {receipt(0)}, {payer, {0, {}, {}, u"feeCollected"_s, {}}}, officer());
        QVERIFY(issued);
        payer = issued->dossier;
        paid = issued->receipts.first();
    }
    [[nodiscard]] domain::FeeReceipt receipt(int fee) const
    {
        domain::FeeReceipt made;
        made.form = u"01BLP0-001"_s;
        made.symbol = u"28AA-26E"_s;
        made.payerName = invented::owner;
        made.lines = {{payer.fees[fee].code, payer.fees[fee].name, payer.fees[fee].kind,
                       payer.fees[fee].amount}};
        made.at = desk.clock.now();
        return made;
    }
    [[nodiscard]] domain::CashClosing closing() const
    {
        return {{u"Q1"_s, u"hoa"_s, desk.clock.now().date()},
                8000,
                8000,
                u"đủ"_s,
                desk.clock.now(),
                u"hoa"_s};
    }
    static ports::UserRecord user(const QString &name)
    {
        return {{name, {}, domain::Role::Officer, false}, {"s"_ba, 1, 1, "w"_ba}, 0};
    }
};

using Deed = std::function<Status(Scene &)>;

template <class Value> Status withoutValue(const kernel::Result<Value> &result)
{
    return result ? Status() : kernel::failure(result.error());
}

domain::Procedure procedure(const QString &code)
{
    domain::Procedure made;
    made.code = code;
    made.name = u"Thủ tục "_s + code;
    made.version = u"1"_s;
    return made;
}

} // namespace

/// Whatever fails, no number is gone and no money without its receipt.
static void addMoneyDeeds(const std::function<void(const char *, const Deed &)> &add)
{
    add("add series", [](Scene &scene) {
        const domain::ReceiptSeries series{u"01BLP0-002"_s, u"28AB-26E"_s, 1, 9};
        return scene.desk.store().fees().addSeries(series, officer());
    });
    add("adjust series", [](Scene &scene) {
        return scene.desk.store().fees().adjustSeries({{}, u"28AA-26E"_s, 3}, u"rách"_s, officer());
    });
    add("collect and move on", [](Scene &scene) {
        auto dossier = scene.payer;
        dossier.fees[1].state = domain::FeeState::Collected;
        dossier.state = domain::DossierState::Processing;
        return withoutValue(scene.desk.store().fees().issue(
            {scene.receipt(1)}, {dossier, {0, {}, {}, u"feeCollected"_s, {}}}, officer()));
    });
    add("exempt", [](Scene &scene) {
        auto dossier = scene.payer;
        dossier.fees[1].state = domain::FeeState::Exempt;
        return withoutValue(scene.desk.store().fees().change(
            {dossier, {0, {}, {}, u"feeExempted"_s, u"Hộ nghèo"_s}}, officer()));
    });
    add("cancel receipt", [](Scene &scene) {
        auto dossier = scene.payer;
        dossier.fees[0].state = domain::FeeState::Waiting;
        dossier.fees[0].receipt.clear();
        auto receipt = scene.paid;
        receipt.state = domain::FeeReceiptState::Cancelled;
        receipt.settledAt = scene.desk.clock.now();
        receipt.settledBy = u"hoa"_s;
        return withoutValue(scene.desk.store().fees().settle(
            receipt, {dossier, {0, {}, {}, u"feeReceiptCancelled"_s, u"sai"_s}}, officer()));
    });
    add("close cash day",
        [](Scene &scene) { return scene.desk.store().fees().close(scene.closing(), officer()); });
}

void StatementFaultsTest::leavesAllOrNothing_data()
{
    QTest::addColumn<Deed>("deed");
    const auto add = [](const char *name, const Deed &deed) { QTest::newRow(name) << deed; };
    add("seal", [](Scene &scene) {
        return withoutValue(scene.desk.store().dossiers().seal(scene.fresh, officer()));
    });
    add("move", [](Scene &scene) {
        auto moved = scene.known;
        moved.state = domain::DossierState::Processing;
        return withoutValue(scene.desk.store().dossiers().move(
            moved, {0, {}, {}, u"transfer"_s, u"why"_s}, officer()));
    });
    add("note", [](Scene &scene) {
        return scene.desk.store().dossiers().note(scene.known.id, {0, {}, {}, u"printed"_s, {}},
                                                  officer());
    });
    add("number", [](Scene &scene) {
        return scene.desk.store().outbox().assignCode(scene.item, u"H26.17.05-260930-0099"_s);
    });
    add("accept", [](Scene &scene) {
        auto item = scene.item;
        item.state = domain::SyncState::Accepted;
        return scene.desk.store().outbox().save(item, {domain::SyncEvent::Acknowledge,
                                                       domain::SyncEvent::ConfirmFiles,
                                                       domain::SyncEvent::Accept});
    });
    add("draw", [](Scene &scene) {
        return scene.desk.store().outbox().addNumber(u"H26.17.05-260930-0008"_s, u"H26.17.05"_s,
                                                     scene.desk.clock.now().date());
    });
    add("import", [](Scene &scene) {
        return scene.desk.store().catalogue().import(
            {procedure(u"1.000001"_s), procedure(u"1.000002"_s)}, admin());
    });
    add("add user", [](Scene &scene) {
        return scene.desk.store().users().add(Scene::user(u"lan"_s), admin());
    });
    add("failed login",
        [](Scene &scene) { return scene.desk.store().users().noteLogin(u"hoa"_s, false); });
    add("disable user",
        [](Scene &scene) { return scene.desk.store().users().disable(u"hoa"_s, admin()); });
    add("draft", [](Scene &scene) {
        return scene.desk.store().captures().saveDraft(u"d"_s, "bytes"_ba, officer());
    });
    add("scan session", [](Scene &scene) {
        return withoutValue(scene.desk.store().captures().begin(u"d"_s, u"KS01"_s, officer()));
    });
    addMoneyDeeds(add);
}

void StatementFaultsTest::leavesAllOrNothing()
{
    QFETCH(Deed, deed);
    Scene scene;
    auto &database = scene.desk.store().database();
    const QStringList before = contentOf(database);
    const int limit = 100;
    for (int failing = 1; failing < limit; ++failing) {
        int count = 0;
        database.setProbe([&](const QString &) -> std::optional<kernel::Error> {
            if (++count != failing)
                return std::nullopt;
            return kernel::Error{kernel::ErrorKind::Store, u"disk.full"_s, {}, u"a test"_s};
        });
        const Status done = deed(scene);
        database.setProbe({});
        if (count < failing) { // it ran to its end: every statement has had its turn
            QVERIFY(done);
            QVERIFY(contentOf(database) != before);
            QCOMPARE(scene.desk.damage(), QStringList());
            qInfo("%d statements", count);
            return;
        }
        QVERIFY2(!done, qPrintable(u"statement %1 failed unnoticed"_s.arg(failing)));
        QCOMPARE(done.error().key, u"disk.full"_s);
        QCOMPARE(contentOf(database), before);
        QVERIFY(scene.desk.store().dossiers().find(u"le thi mai"_s, 10)->isEmpty());
    }
    QFAIL("never came to its end");
}

void StatementFaultsTest::refusesWorkAfterAnIoError()
{
    Scene scene;
    const auto before = scene.desk.store().dossiers().list({})->size();
    // The kernel refuses every write past this size: a real error out of the file layer.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
    const rlimit tight{4096, usual.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto refused = scene.desk.store().dossiers().seal(scene.fresh, officer());
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &usual), 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, u"disk.write"_s);

    // The disk is well again, but what it holds is unknown until it is looked at.
    QCOMPARE(scene.desk.store().dossiers().seal(scene.fresh, officer()).error().key,
             u"disk.write"_s);
    QCOMPARE(scene.desk.store().dossiers().list({}).error().key, u"disk.write"_s);
    scene.desk.reopen();
    QCOMPARE(scene.desk.store().dossiers().list({})->size(), before);
    QCOMPARE(scene.desk.damage(), QStringList());
    QVERIFY(scene.desk.store().dossiers().seal(scene.fresh, officer()));
}

} // namespace motcua::tests
