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

    Scene()
    {
        desk.attach(fresh, "a page"_ba);
        known = *desk.store().dossiers().seal(sampleDossier(desk.clock), officer());
        item = desk.store().outbox().pending()->first();
        QVERIFY(
            desk.store().outbox().addNumber(u"H26.17.05-260930-0007"_s, desk.clock.now().date()));
        QVERIFY(desk.store().users().add(user(u"hoa"_s), admin()));
        QVERIFY(desk.store().dossiers().buildIndex());
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
        return scene.desk.store().outbox().save(item);
    });
    add("draw", [](Scene &scene) {
        return scene.desk.store().outbox().addNumber(u"H26.17.05-260930-0008"_s,
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
