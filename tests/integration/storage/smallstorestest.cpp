#include "tests/integration/storage/smallstorestest.h"

#include "tests/fakes/deskstore.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

const QString password = u"mật khẩu dài dòng"_s;

/// A wrap that costs nothing, for tests that never open it.
ports::UserRecord record(const QString &name, domain::Role role = domain::Role::Officer)
{
    return {{name, u"Người Dùng"_s, role, false}, {"salt"_ba, 1, 1, "wrapped"_ba}, 0};
}

/// A store on "disk" that is opened with a chosen boot of the machine.
struct Machine {
    QTemporaryDir folder;
    FixedClock clock;
    security::SodiumSealedFiles files;
    std::unique_ptr<storage::Store> store;

    Machine()
    {
        store = std::move(*storage::Store::create(path(), surroundings(u"boot-1"_s)));
        QVERIFY(store->users().add(record(u"hoa"_s), admin()));
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"store"_s); }
    [[nodiscard]] storage::Surroundings surroundings(const QString &boot) const
    {
        return {clock, files, u":/motcua/sql"_s, boot};
    }
    void start(const QString &boot)
    {
        store.reset();
        store = std::move(*storage::Store::open(path(), surroundings(boot)));
    }
    void fail(int times)
    {
        for (int i = 0; i < times; ++i)
            QVERIFY(store->users().noteLogin(u"hoa"_s, false));
    }
    [[nodiscard]] qint64 waitMinutes() { return *store->users().waitMs(u"hoa"_s) / 60'000; }
};

constexpr qint64 minute = 60'000;

} // namespace

void SmallStoresTest::keepsUsersAndWraps()
{
    DeskStore desk;
    auto &users = desk.store().users();
    const auto hoa = record(u"hoa"_s, domain::Role::Supervisor);
    QVERIFY(users.add(hoa, admin()));
    QVERIFY(users.add(record(u"an"_s), admin()));
    QCOMPARE(users.add(hoa, admin()).error().key, u"user.exists"_s);
    desk.reopen();
    const auto all = desk.store().users().users();
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->last(), hoa.user);
    const auto read = *desk.store().users().byName(u"hoa"_s);
    QCOMPARE(read->wrap.salt, hoa.wrap.salt);
    QCOMPARE(read->wrap.wrapped, hoa.wrap.wrapped);
    QCOMPARE(read->wrap.memoryBytes, hoa.wrap.memoryBytes);
    QVERIFY(!*desk.store().users().byName(u"Hoa"_s));

    QVERIFY(!*desk.store().users().recoveryWrap());
    QVERIFY(desk.store().users().setRecoveryWrap({{}, 0, 0, "box"_ba}, admin()));
    QCOMPARE((*desk.store().users().recoveryWrap())->wrapped, "box"_ba);
    QCOMPARE(desk.store().users().users()->size(), 2);
}

void SmallStoresTest::disablesAUserForGood()
{
    DeskStore desk;
    auto &users = desk.store().users();
    QVERIFY(users.add(record(u"hoa"_s), admin()));
    QVERIFY(users.disable(u"hoa"_s, admin()));
    const auto read = *users.byName(u"hoa"_s);
    QVERIFY(read->user.disabled);
    QVERIFY(read->wrap.wrapped.isEmpty()); // the password opens nothing any more
    QCOMPARE(users.disable(u"none"_s, admin()).error().key, u"user.unknown"_s);
    storage::LoginGuard guard(users, desk.keys);
    QCOMPARE(guard.login(u"hoa"_s, password).error().key, u"login.disabled"_s);
}

void SmallStoresTest::logsIn()
{
    DeskStore desk;
    auto hoa = record(u"hoa"_s);
    hoa.wrap = *desk.keys.wrapForPassword(*desk.vault, u"hoa"_s, password);
    QVERIFY(desk.store().users().add(hoa, admin()));
    desk.close();

    auto store = std::move(*storage::Store::open(desk.folder(), desk.surroundings()));
    storage::LoginGuard guard(store->users(), desk.keys);
    QCOMPARE(guard.login(u"hoa"_s, u"wrong"_s).error().key, u"login.wrong"_s);
    QCOMPARE((*store->users().byName(u"hoa"_s))->failures, 1);
    QCOMPARE(guard.login(u"nobody"_s, password).error().key, u"login.wrong"_s);
    const auto login = guard.login(u"hoa"_s, password);
    QVERIFY(login);
    QCOMPARE(login->user, hoa.user);
    QCOMPARE((*store->users().byName(u"hoa"_s))->failures, 0);
    QVERIFY(store->unlock(login->vault));
    QVERIFY(store->dossiers().list({}));
    QVERIFY(store->audit().breaks()->isEmpty()); // rows of the closed time are signed now
    const auto trail = *store->audit().rows(3);
    QCOMPARE(trail[0].what, u"login"_s);
    QCOMPARE(trail[1].what, u"loginFailed"_s);
}

void SmallStoresTest::logsInOnAFullDisk()
{
    DeskStore desk;
    auto hoa = record(u"hoa"_s);
    hoa.wrap = *desk.keys.wrapForPassword(*desk.vault, u"hoa"_s, password);
    QVERIFY(desk.store().users().add(hoa, admin()));
    desk.close();

    auto store = std::move(*storage::Store::open(desk.folder(), desk.surroundings()));
    storage::LoginGuard guard(store->users(), desk.keys);
    QCOMPARE(guard.login(u"hoa"_s, u"wrong"_s).error().key, u"login.wrong"_s); // waits unsigned
    store->database().setProbe([](const QString &sql) -> std::optional<kernel::Error> {
        if (!sql.startsWith("BEGIN"_L1) && !sql.startsWith("UPDATE"_L1))
            return std::nullopt;
        return kernel::Error{kernel::ErrorKind::Store, u"disk.full"_s, {}, u"a test"_s};
    });
    QCOMPARE(guard.login(u"hoa"_s, u"wrong"_s).error().key, u"disk.full"_s);
    const auto login = guard.login(u"hoa"_s, password);
    QVERIFY(login);
    QVERIFY(login->warning);
    QVERIFY(store->unlock(login->vault));
    QVERIFY(store->dossiers().list({}));

    // Room again: a signed row follows the waiting one, which is signed at the next opening.
    store->database().setProbe({});
    QVERIFY(store->users().add(record(u"an"_s), admin()));
    QVERIFY(!store->audit().breaks()->isEmpty());
    store->lock();
    QVERIFY(store->unlock(login->vault));
    QCOMPARE(*store->audit().breaks(), QStringList());
}

void SmallStoresTest::locksAfterFiveFailures()
{
    Machine machine;
    machine.fail(4);
    QCOMPARE(machine.waitMinutes(), 0);
    machine.fail(1);
    QCOMPARE(machine.waitMinutes(), 15);
    const security::SodiumKeyRing keys;
    storage::LoginGuard guard(machine.store->users(), keys);
    const auto refused = guard.login(u"hoa"_s, password);
    QCOMPARE(refused.error().key, u"login.locked"_s);
    QCOMPARE(refused.error().arguments, QStringList{u"15"_s});

    machine.clock.set(machine.clock.now().addYears(1)); // the wall clock shortens nothing
    QCOMPARE(machine.waitMinutes(), 15);
    machine.clock.advance(14 * minute);
    QCOMPARE(machine.waitMinutes(), 1);
    machine.clock.advance(minute);
    QCOMPARE(machine.waitMinutes(), 0);
    machine.fail(4);
    QCOMPARE(machine.waitMinutes(), 0);
    machine.fail(1);
    QCOMPARE(machine.waitMinutes(), 15);
}

void SmallStoresTest::locksAsTheProfileSays()
{
    Machine machine;
    machine.store->users().setLimits({3, 30 * minute});
    machine.fail(2);
    QCOMPARE(machine.waitMinutes(), 0);
    machine.fail(1);
    QCOMPARE(machine.waitMinutes(), 30);
    machine.clock.advance(30 * minute);
    QCOMPARE(machine.waitMinutes(), 0);
}

void SmallStoresTest::waitsOnThroughARestartOfTheProgram()
{
    Machine machine;
    machine.fail(5);
    machine.clock.advance(10 * minute);
    machine.start(u"boot-1"_s);
    QCOMPARE(machine.waitMinutes(), 5);
}

void SmallStoresTest::waitsAnewAfterARestartOfTheMachine()
{
    Machine machine;
    machine.fail(5);
    machine.clock.advance(14 * minute);
    machine.start(u"boot-2"_s);
    QCOMPARE(machine.waitMinutes(), 15);
    machine.clock.advance(15 * minute);
    QCOMPARE(machine.waitMinutes(), 0);
}

void SmallStoresTest::startsCountingAfterSuccess()
{
    Machine machine;
    machine.fail(4);
    QVERIFY(machine.store->users().noteLogin(u"hoa"_s, true));
    machine.fail(4);
    QCOMPARE(machine.waitMinutes(), 0);
    QVERIFY(machine.store->users().noteLogin(u"a typed password"_s, false));
    QCOMPARE(*machine.store->database().integer(
                 u"SELECT count(*) FROM audit WHERE subject = 'a typed password'"_s),
             0);
}

void SmallStoresTest::keepsSettingsAndSecrets()
{
    DeskStore desk;
    auto &settings = desk.store().settings();
    QVERIFY(!*settings.value(u"profile"_s));
    QVERIFY(settings.set(u"profile"_s, "{}"_ba));
    QVERIFY(settings.set(u"profile"_s, "{\"desk\":1}"_ba));
    QVERIFY(settings.set(u"empty"_s, {}));
    QVERIFY(settings.setSecret(u"token"_s, "eyJhbGci"_ba));
    QVERIFY(!*settings.value(u"token"_s)); // never in its sealed form
    QCOMPARE(**settings.secret(u"token"_s), "eyJhbGci"_ba);
    QVERIFY(!desk.allBytes().contains("eyJhbGci"));
    desk.close();
    const auto store = std::move(*storage::Store::open(desk.folder(), desk.surroundings()));
    QCOMPARE(**store->settings().value(u"profile"_s), "{\"desk\":1}"_ba);
    QCOMPARE(**store->settings().value(u"empty"_s), ""_ba);
    QCOMPARE(store->settings().secret(u"token"_s).error().key, u"vault.closed"_s);
    QCOMPARE(store->settings().setSecret(u"token"_s, "x"_ba).error().key, u"vault.closed"_s);
}

void SmallStoresTest::keepsScanSessions()
{
    DeskStore desk;
    const auto session = desk.store().captures().begin(u"draft-1"_s, u"KS01"_s, officer());
    QVERIFY(session);
    QVERIFY(QDir(session->folder).exists());
    QCOMPARE(session->key.size(), kernel::SealedFiles::keyBytes);
    auto page = desk.files.create(session->folder + u"/page-000001.mcp"_s, session->key);
    QVERIFY((*page)->finish("pixels"));
    desk.reopen();
    const auto open = desk.store().captures().openSessions();
    QCOMPARE(open->size(), 1);
    QCOMPARE(open->first().key, session->key);
    QCOMPARE(open->first().folder, session->folder);
    QCOMPARE(open->first().draft, u"draft-1"_s);
    QCOMPARE(open->first().componentCode, u"KS01"_s);
    QCOMPARE(open->first().operatorName, u"hoa"_s);
    QVERIFY(desk.store().captures().close(session->id));
    QVERIFY(!QDir(session->folder).exists());
    QVERIFY(desk.store().captures().openSessions()->isEmpty());
    QCOMPARE(desk.store().captures().close({u"none"_s}).error().key, u"capture.unknown"_s);

    // Killed between the row and the files: the next start removes them.
    QVERIFY(QDir().mkpath(session->folder));
    desk.reopen();
    QVERIFY(!QDir(session->folder).exists());
}

void SmallStoresTest::keepsDrafts()
{
    DeskStore desk;
    auto other = officer();
    other.user.name = u"lan"_s;
    auto &captures = desk.store().captures();
    QVERIFY(captures.saveDraft(u"d1"_s, "first"_ba, officer()));
    QVERIFY(captures.saveDraft(u"d1"_s, "second"_ba, officer()));
    QVERIFY(captures.saveDraft(u"d2"_s, "hers"_ba, other));
    QCOMPARE(captures.saveDraft(u"d2"_s, "mine"_ba, officer()).error().key, u"draft.foreign"_s);
    const auto removed = captures.saveDraft(u"d2"_s, {}, officer());
    QVERIFY(!removed);
    QCOMPARE(removed.error().key, u"draft.foreign"_s);
    QCOMPARE(removed.error().arguments, QStringList{u"lan"_s});
    desk.reopen();
    const auto drafts = *desk.store().captures().drafts();
    QCOMPARE(drafts.size(), 2);
    QCOMPARE(drafts[0].bytes, "second"_ba);
    QCOMPARE(drafts[1].bytes, "hers"_ba);
    QCOMPARE(drafts[1].operatorName, u"lan"_s);
    QVERIFY(desk.store().captures().saveDraft(u"d1"_s, {}, officer()));
    QCOMPARE(desk.store().captures().drafts()->size(), 1);
}

} // namespace motcua::tests
