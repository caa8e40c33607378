#include "tests/integration/storage/storetest.h"

#include "tests/fakes/deskstore.h"
#include "tests/faults/tally.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A folder of schema files: the real first one and others.
struct Schema {
    QTemporaryDir folder;

    Schema()
    {
        for (const QString &file : QDir(u":/motcua/sql"_s).entryList())
            QFile::copy(u":/motcua/sql/"_s + file, folder.filePath(file));
    }
    void add(const QString &name, const QByteArray &sql) const
    {
        writeFile(folder.filePath(name), sql);
    }
    [[nodiscard]] QString next(const QString &name) const
    {
        const auto count = QDir(folder.path()).entryList({u"*.sql"_s}).size();
        return u"%1_%2.sql"_s.arg(count + 1, 4, 10, QChar(u'0')).arg(name);
    }
};

QString errorOf(const kernel::Result<std::unique_ptr<storage::Store>> &store)
{
    return store ? u"opened"_s : store.error().key;
}

} // namespace

void StoreTest::isMadeByRunningAllMigrations()
{
    DeskStore desk;
    const auto files = QDir(u":/motcua/sql"_s).entryList({u"*.sql"_s});
    QVERIFY(!files.isEmpty());
    auto &database = desk.store().database();
    QCOMPARE(*storage::Migrator::versionOf(database), files.size());
    QCOMPARE(*database.integer(u"PRAGMA application_id"_s), storage::Database::applicationId);
    QVERIFY(!QDir(desk.folder() + u"/copies"_s).exists());
    const QFileInfo folder(desk.folder());
    QVERIFY(!(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    const QFileInfo file(desk.folder() + u"/motcua.sqlite"_s);
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void StoreTest::completesAHalfMadeStore()
{
    DeskStore desk;
    desk.close();
    QVERIFY(storage::Store::create(desk.folder(), desk.surroundings()));
    QVERIFY(QDir(desk.folder() + u"/tmp"_s).removeRecursively());
    QVERIFY(QFile::remove(desk.folder() + u"/motcua.sqlite"_s));
    QVERIFY(storage::Store::create(desk.folder(), desk.surroundings()));
}

void StoreTest::refusesToMakeAStoreTwice()
{
    DeskStore desk;
    QVERIFY(desk.store().users().add(
        {{u"admin"_s, {}, domain::Role::Admin, false}, {"salt"_ba, 1, 1, "wrapped"_ba}, 0},
        admin()));
    desk.close();
    QCOMPARE(errorOf(storage::Store::create(desk.folder(), desk.surroundings())),
             u"store.exists"_s);
    QCOMPARE(errorOf(storage::Store::open(desk.folder(), desk.surroundings())), u"opened"_s);
}

void StoreTest::saysWhereThereIsNone()
{
    DeskStore desk;
    const auto store = storage::Store::open(desk.folder() + u"/none"_s, desk.surroundings());
    QCOMPARE(errorOf(store), u"store.missing"_s);
    QCOMPARE(store.error().arguments, QStringList{desk.folder() + u"/none"_s});
    QVERIFY(!QDir(desk.folder() + u"/none"_s).exists());
}

void StoreTest::refusesASecondProgram()
{
    DeskStore desk;
    QCOMPARE(errorOf(storage::Store::open(desk.folder(), desk.surroundings())), u"store.locked"_s);
    desk.close();
    QCOMPARE(errorOf(storage::Store::open(desk.folder(), desk.surroundings())), u"opened"_s);
}

void StoreTest::refusesANewerSchema()
{
    DeskStore desk;
    QVERIFY(desk.store().database().run(u"PRAGMA user_version = 4711"_s));
    desk.close();
    const auto store = storage::Store::open(desk.folder(), desk.surroundings());
    QCOMPARE(errorOf(store), u"store.newer"_s);
    QCOMPARE(store.error().arguments.first(), u"4711"_s);
}

void StoreTest::refusesAFileOfAnotherProgram_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("another application") << u"PRAGMA application_id = 77"_s;
    QTest::newRow("text") << QString();
}

void StoreTest::refusesAFileOfAnotherProgram()
{
    QFETCH(QString, damage);
    DeskStore desk;
    if (!damage.isEmpty())
        QVERIFY(desk.store().database().run(damage));
    desk.close();
    const QString path = desk.folder() + u"/motcua.sqlite"_s;
    if (damage.isEmpty())
        writeFile(path, QByteArray(10'000, 'x'));
    const qint64 size = QFileInfo(path).size();
    QCOMPARE(errorOf(storage::Store::open(desk.folder(), desk.surroundings())), u"store.damaged"_s);
    QCOMPARE(QFileInfo(path).size(), size); // looked at, left as it is
}

void StoreTest::copiesBeforeItMigrates()
{
    DeskStore desk;
    const auto dossier = *desk.store().dossiers().seal(sampleDossier(desk.clock), officer());
    desk.close();
    const Schema schema;
    schema.add(schema.next(u"more"_s),
               "-- a comment;\nCREATE TABLE more (\n  a INTEGER\n) STRICT;\n"
               "INSERT INTO more VALUES (1);\n");
    auto surroundings = desk.surroundings();
    surroundings.schema = schema.folder.path();
    {
        const auto store = storage::Store::open(desk.folder(), surroundings);
        QCOMPARE(errorOf(store), u"opened"_s);
        QCOMPARE(*(*store)->database().integer(u"SELECT a FROM more"_s), 1);
        QVERIFY((*store)->unlock(desk.vault));
        QVERIFY(*(*store)->dossiers().byId(dossier.id));
        QCOMPARE((*store)->outbox().pending()->size(), 1);
    }
    const QDir copies(desk.folder() + u"/copies"_s);
    QCOMPARE(copies.entryList(QDir::Files).size(), 1);
    const auto copy =
        storage::Database::open(copies.filePath(copies.entryList(QDir::Files).first()));
    QVERIFY(copy);
    QVERIFY((*copy)->faults(true)->isEmpty());
    QCOMPARE(*(*copy)->integer(u"SELECT count(*) FROM dossier"_s), 1);
}

void StoreTest::undoesAFailedMigration()
{
    DeskStore desk;
    const int before = *storage::Migrator::versionOf(desk.store().database());
    desk.close();
    const Schema schema;
    const QString broken = schema.next(u"broken"_s);
    schema.add(broken, "CREATE TABLE half (a INTEGER) STRICT;\nINSERT INTO none VALUES (1);\n");
    auto surroundings = desk.surroundings();
    surroundings.schema = schema.folder.path();
    QCOMPARE(errorOf(storage::Store::open(desk.folder(), surroundings)), u"store.failed"_s);
    desk.reopen(); // the program before it still works
    QCOMPARE(*storage::Migrator::versionOf(desk.store().database()), before);
    desk.close();
    schema.add(broken, "CREATE TABLE half (a INTEGER) STRICT;\n");
    QCOMPARE(errorOf(storage::Store::open(desk.folder(), surroundings)), u"opened"_s);
}

void StoreTest::refusesSchemaFilesOutOfOrder()
{
    const Schema schema;
    schema.add(u"0009_gap.sql"_s, "SELECT 1;\n");
    QVERIFY(!storage::Migrator::fromFolder(schema.folder.path()));
    const QTemporaryDir empty;
    QVERIFY(!storage::Migrator::fromFolder(empty.path()));
}

void StoreTest::keepsNoPersonalDataInClear()
{
    DeskStore desk;
    domain::Dossier dossier = sampleDossier(desk.clock);
    const QByteArray content = "%PDF-1.7 Tờ khai của "_ba + invented::owner.toUtf8();
    desk.attach(dossier, content);
    dossier.note = u"Ghi chú về "_s + invented::owner;
    dossier = *desk.store().dossiers().seal(dossier, officer());
    dossier.state = domain::DossierState::AwaitingSupplement;
    QVERIFY(desk.store().dossiers().move(dossier, {0, {}, {}, u"supplement"_s, invented::reason},
                                         officer()));
    auto item = desk.store().outbox().pending()->first();
    item.reason = u"server.refused"_s;
    item.reasonArguments = {invented::owner};
    QVERIFY(desk.store().outbox().save(item, {}));
    QVERIFY(desk.store().captures().saveDraft(u"d"_s, invented::owner.toUtf8(), officer()));
    const auto session = desk.store().captures().begin(u"d"_s, u"KS01"_s, officer());
    QVERIFY(desk.store().dossiers().find(u"dang"_s, 10));

    const QByteArray digest = dossier.components.first().documents.first().sha256;
    QList<QByteArray> secrets = {session->key, "PDF-1.7"_ba, digest, digest.toHex(),
                                 "0912345678"_ba};
    for (const QString &text :
         {invented::owner, invented::agent, invented::phone, invented::idNumber, invented::address,
          invented::reason, u"dang thi hong"_s, u"Nhung"_s, u"nhung"_s}) {
        secrets.append(text.toUtf8());
        secrets.append(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
    }
    for (const bool open : {true, false}) { // with the log, and after it was moved into the file
        if (!open)
            desk.close();
        const QByteArray bytes = desk.allBytes();
        QVERIFY(bytes.contains("1.001193")); // the search itself works
        for (const QByteArray &secret : std::as_const(secrets))
            QVERIFY2(!bytes.contains(secret), secret.constData());
    }
}

void StoreTest::noticesEveryFlippedBitOfAField()
{
    DeskStore desk;
    QVERIFY(desk.store().dossiers().seal(sampleDossier(desk.clock), officer()));
    QVERIFY(desk.store().dossiers().note(desk.store().dossiers().list({})->first().id,
                                         {0, {}, {}, u"viewed"_s, invented::reason}, officer()));
    auto &database = desk.store().database();
    QVERIFY(database.run(u"DROP TRIGGER event_unchanged"_s));
    int flips = 0;
    for (const auto &[table, column] :
         {std::pair(u"dossier"_s, u"body_sealed"_s), std::pair(u"dossier"_s, u"summary_sealed"_s),
          std::pair(u"event"_s, u"reason_sealed"_s), std::pair(u"outbox"_s, u"details_sealed"_s)}) {
        const auto whole =
            database.first(u"SELECT %1 FROM %2 WHERE %1 IS NOT NULL LIMIT 1"_s.arg(column, table),
                           {}, [](const storage::Row &row) { return row.bytes(0); });
        QVERIFY(whole && *whole);
        const QString put = u"UPDATE %1 SET %2 = ? WHERE %2 IS NOT NULL"_s.arg(table, column);
        for (qsizetype byte = 0; byte < (*whole)->size(); byte += 19) {
            QByteArray flipped = **whole;
            flipped[byte] = char(flipped[byte] ^ (1 << (byte % 8)));
            QVERIFY(database.run(put, {flipped}));
            QVERIFY2(!desk.damage().isEmpty(), qPrintable(column));
            ++flips;
        }
        QVERIFY(database.run(put, {**whole}));
        QCOMPARE(desk.damage(), QStringList());
    }
    tally(19, "bits flipped in sealed columns of the database", flips);
}

void StoreTest::noticesChangedColumns_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("received") << u"UPDATE dossier SET received_at = received_at - 1000"_s;
    QTest::newRow("due") << u"UPDATE dossier SET due_at = NULL"_s;
    QTest::newRow("agency") << u"UPDATE dossier SET agency = 'H99'"_s;
    QTest::newRow("revision") << u"UPDATE dossier SET revision = 2"_s;
    QTest::newRow("state") << u"UPDATE dossier SET state = 10"_s;
    QTest::newRow("provisional") << u"UPDATE dossier SET provisional = 0"_s;
    QTest::newRow("number") << u"UPDATE code SET code = 'X1', shown = 'X1'"_s;
    QTest::newRow("no number") << u"UPDATE code SET current = 0"_s;
    QTest::newRow("outbox row gone") << u"DELETE FROM outbox"_s;
    QTest::newRow("outbox row stuck") << u"UPDATE outbox SET next_at = NULL"_s;
    QTest::newRow("quarantine without reason") << u"UPDATE outbox SET state = 'quarantined'"_s;
    QTest::newRow("document row gone") << u"DELETE FROM document"_s;
    QTest::newRow("document at another blob")
        << u"UPDATE document SET blob = (SELECT name FROM blob ORDER BY bytes LIMIT 1)"_s;
}

void StoreTest::noticesChangedColumns()
{
    QFETCH(QString, sql);
    DeskStore desk;
    domain::Dossier dossier = sampleDossier(desk.clock);
    desk.attach(dossier, "some content"_ba);
    domain::Dossier other = sampleDossier(desk.clock);
    desk.attach(other, "less"_ba);
    QVERIFY(desk.store().dossiers().seal(dossier, officer()));
    QCOMPARE(desk.damage(), QStringList());
    QVERIFY(desk.store().database().run(sql));
    QVERIFY(!desk.damage().isEmpty());
}

/// A store of schema 1 with a full outbox; the migration is stopped at every statement first.
void StoreTest::theFirstSchemaKeepsItsHistoryAndOutbox()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(u":/motcua/sql/0001_foundation.sql"_s,
                        folder.filePath(u"0001_foundation.sql"_s)));
    const auto old = storage::Migrator::fromFolder(folder.path());
    const auto newest = storage::Migrator::fromFolder(u":/motcua/sql"_s);
    QVERIFY(old && newest);
    const auto database = *storage::Database::open(folder.filePath(u"desk.sqlite"_s));
    const QString copies = folder.filePath(u"copies"_s);
    QVERIFY(old->migrate(*database, copies));
    QVERIFY(database->run(
        u"INSERT INTO dossier (number, id, revision, provisional, state, agency, procedure_code, "
        "received_at, body_sealed, summary_sealed) VALUES (1, 'd', 6, 0, 9, 'H99', '1.001193', 1, "
        "x'00', x'00')"_s));
    const QStringList words{u"sealed"_s,         u"feeCollected"_s, u"printed"_s, u"transfer"_s,
                            u"requestPayment"_s, u"feeCollected"_s, u"paid"_s,    u"finish"_s};
    for (int i = 1; i <= words.size(); ++i)
        QVERIFY(database->run(u"INSERT INTO event (dossier, sequence, at, actor, what) "
                              "VALUES (1, ?, 1, 'lan', ?)"_s,
                              {i, words.at(i - 1)}));
    for (const auto &[kind, revision, state] : {std::tuple(u"createDossier"_s, 1, u"accepted"_s),
                                                std::tuple(u"reportProgress"_s, 3, u"queued"_s),
                                                std::tuple(u"reportProgress"_s, 6, u"queued"_s)})
        QVERIFY(database->run(
            u"INSERT INTO outbox (id, dossier, kind, revision, state, code, create_attempted, "
            "remote_id, empty_look_ups, attempts, permanent_errors, reason, queued_at, "
            "details_sealed) VALUES (?, 1, ?, ?, ?, 'c', 0, '', 0, 0, 0, '', 1, x'00')"_s,
            {QString(kind + QString::number(revision)), kind, revision, state}));

    int stopped = 0;
    for (bool isDone = false; !isDone; ++stopped) {
        int statements = 0;
        database->setProbe([&](const QString &) -> std::optional<kernel::Error> {
            if (++statements <= stopped)
                return {};
            return kernel::Error{kernel::ErrorKind::Store, u"store.failed"_s, {}, {}};
        });
        isDone = newest->migrate(*database, copies).has_value();
        database->setProbe({});
        QCOMPARE(*storage::Migrator::versionOf(*database), isDone ? newest->newestVersion() : 1);
    }
    QVERIFY(stopped > 10);
    const auto revisions =
        database->all(u"SELECT coalesce(revision, 0) FROM event ORDER BY sequence"_s, {},
                      [](const storage::Row &row) { return int(row.integer(0)); });
    QCOMPARE(*revisions, QList<int>({0, 0, 0, 3, 4, 0, 5, 6}));
    QCOMPARE(*database->integer(u"SELECT count(*) FROM outbox WHERE next_bytes = -1"_s), 3);
    QVERIFY(!database->run(u"UPDATE event SET what = 'x'"_s)); // still never changed
}

void StoreTest::setsItsPragmas()
{
    DeskStore desk;
    auto &database = desk.store().database();
    QCOMPARE(*database.integer(u"PRAGMA synchronous"_s), 2);
    QCOMPARE(*database.integer(u"PRAGMA foreign_keys"_s), 1);
    QCOMPARE(*database.integer(u"PRAGMA trusted_schema"_s), 0);
    QCOMPARE(*database.integer(u"PRAGMA cell_size_check"_s), 1);
    const auto mode = database.first(u"PRAGMA journal_mode"_s, {},
                                     [](const storage::Row &row) { return row.text(0); });
    QCOMPARE(**mode, u"wal"_s);
    const auto loose = database.integer(u"SELECT count(*) FROM pragma_table_list WHERE strict = 0 "
                                        "AND name NOT LIKE 'sqlite_%'"_s);
    QCOMPARE(*loose, 0);
}

} // namespace motcua::tests
