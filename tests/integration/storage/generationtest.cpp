#include "tests/integration/storage/generationtest.h"

#include "tests/fakes/deskstore.h"
#include "tests/faults/tally.h"
#include "tests/integration/storage/till.h"

#include "app/core/domain/dossiercode.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

/// As cp -r does: every file is a new one.
void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator all(from, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QString target = to + path.mid(from.size());
        if (all.fileInfo().isDir())
            QDir().mkpath(target);
        else
            QVERIFY(QFile::copy(path, target));
    }
}

/// Writes the bytes of one file over another, which keeps its inode.
void overwrite(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    QVERIFY(source.open(QIODevice::ReadOnly));
    QVERIFY(target.open(QIODevice::WriteOnly | QIODevice::Truncate));
    target.write(source.readAll());
}

std::unique_ptr<storage::Store> opened(const QString &folder, const DeskStore &desk)
{
    auto store = storage::Store::open(folder, desk.surroundings());
    if (!store || !(*store)->unlock(desk.vault))
        return nullptr;
    return std::move(*store);
}

int generationOf(storage::Store &store) { return store.generation().number().value_or(-1); }

/// Numbers that the desk has drawn for its day.
void drawAhead(DeskStore &desk, int from, int count)
{
    for (int i = from; i < from + count; ++i)
        QVERIFY(desk.store().outbox().addNumber(
            u"H26.17.05-%1-%2"_s.arg(desk.clock.now().toString(u"yyMMdd"_s))
                .arg(i, 4, 10, QChar(u'0')),
            u"H26.17.05"_s, desk.clock.now().date()));
}

QStringList seal(storage::Store &store, const FixedClock &clock, int count)
{
    QStringList codes;
    for (int i = 0; i < count; ++i)
        if (const auto sealed = store.dossiers().seal(sampleDossier(clock), officer()))
            codes.append(sealed->code);
    return codes;
}

} // namespace

void GenerationTest::aRestartIsNoCopy()
{
    DeskStore desk;
    drawAhead(desk, 1, 3);
    for (int i = 0; i < 3; ++i)
        desk.reopen();
    QCOMPARE(generationOf(desk.store()), 1);
    QCOMPARE(seal(desk.store(), desk.clock, 1).first().right(4), u"0001"_s);
}

void GenerationTest::whatCountsAsElsewhere()
{
    using storage::Fingerprint;
    const Fingerprint here{u"m"_s, u"7@1.2"_s, {u"aa"_s, u"bb"_s}};
    QVERIFY(!isElsewhere(here, here));
    QVERIFY(isElsewhere(here, {u"n"_s, u"7@1.2"_s, {u"aa"_s, u"bb"_s}}));
    QVERIFY(isElsewhere(here, {u"m"_s, u"8@1.2"_s, {u"aa"_s, u"bb"_s}}));
    QVERIFY(isElsewhere(here, {u"m"_s, u"7@1.2"_s, {u"cc"_s}}));
    QVERIFY(!isElsewhere(here, {u"m"_s, u"7@1.2"_s, {u"bb"_s, u"cc"_s}})); // a card more
    QVERIFY(!isElsewhere(here, {{}, u"7@1.2"_s, {}}));                     // cannot be read
    QCOMPARE(storage::fingerprintFromJson(toJson(here)), here);
}

/// One image, two clones, and the desk itself goes on: no number is given twice.
void GenerationTest::copiesGiveNoEqualNumbers()
{
    constexpr int runs = 50;
    for (int run = 0; run < runs; ++run) {
        DeskStore desk;
        drawAhead(desk, 1, 4);
        QStringList codes = seal(desk.store(), desk.clock, run % 4);
        QTemporaryDir clones;
        desk.close();
        for (const QString &name : {u"/a"_s, u"/b"_s})
            copyFolder(desk.folder(), clones.path() + name);
        for (const QString &name : {u"/a"_s, u"/b"_s}) {
            const auto clone = opened(clones.path() + name, desk);
            QVERIFY(clone);
            QCOMPARE(generationOf(*clone), 2);
            const QStringList given = seal(*clone, desk.clock, 3);
            QCOMPARE(given.size(), 3);
            for (const QString &code : given)
                QVERIFY2(domain::isProvisionalCode(code), qPrintable(code));
            codes += given;
        }
        desk.reopen();
        QCOMPARE(generationOf(desk.store()), 1);
        codes += seal(desk.store(), desk.clock, 3);
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    }
    tally(21, "images with two clones that all go on", runs);
}

/// The database alone is put back over the present one: same file, same machine.
void GenerationTest::anOlderStoreInTheSamePlace()
{
    constexpr int runs = 50;
    for (int run = 0; run < runs; ++run) {
        DeskStore desk;
        drawAhead(desk, 1, 5);
        QStringList codes = seal(desk.store(), desk.clock, run % 3);
        desk.close();
        QTemporaryDir backup;
        const QString database = desk.folder() + u"/motcua.sqlite"_s;
        QVERIFY(QFile::copy(database, backup.path() + u"/old"_s));
        desk.reopen();
        codes += seal(desk.store(), desk.clock, 1 + run % 2); // lost with the newer store
        desk.close();
        for (const QString &log : {u"-wal"_s, u"-shm"_s})
            QFile::remove(database + log);
        overwrite(backup.path() + u"/old"_s, database);
        desk.reopen();
        QCOMPARE(generationOf(desk.store()), 2);
        codes += seal(desk.store(), desk.clock, 3);
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
        QCOMPARE(desk.damage().join(u"; "_s), QString());
        desk.reopen();
        QCOMPARE(generationOf(desk.store()), 2); // once, not at each start
    }
    tally(21, "older stores put back in the same place", runs);
}

/// Store, anchor and all were put back: only the server knows what was numbered since.
void GenerationTest::aWholeDiskThatWasSetBack()
{
    DeskStore desk;
    drawAhead(desk, 1, 3);
    const QString given = seal(desk.store(), desk.clock, 1).first();
    auto &news = desk.store().news();
    QVERIFY(news.noteForeign(u"H26.17.05-261130-0999"_s)); // another desk's
    QVERIFY(news.noteForeign(given));                      // our own
    QVERIFY(news.noteForeign({}));
    QVERIFY(!domain::clockDoubt(*desk.store().clockBook().state(), desk.clock.now()));
    QString kept = given;
    kept.replace(u"-0001"_s, u"-0002"_s);
    QVERIFY(news.noteForeign(kept));
    const auto refused = desk.store().dossiers().seal(sampleDossier(desk.clock), officer());
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, u"store.setBack"_s);
    QCOMPARE(refused.error().arguments, QStringList{kept});
    desk.reopen();
    QCOMPARE(generationOf(desk.store()), 2);
    const QStringList later = seal(desk.store(), desk.clock, 1);
    QCOMPARE(later.size(), 1);
    QVERIFY2(domain::isProvisionalCode(later.first()), qPrintable(later.first()));
    desk.reopen();
    QCOMPARE(generationOf(desk.store()), 2); // once
    QCOMPARE(desk.damage(), QStringList());
}

void GenerationTest::whatWasOnItsWayIsLookedUp()
{
    using domain::SyncEvent;
    using domain::SyncState;
    DeskStore desk;
    drawAhead(desk, 1, 2);
    const auto official = desk.store().dossiers().seal(sampleDossier(desk.clock), officer());
    const auto known = desk.store().dossiers().seal(sampleDossier(desk.clock), officer());
    const auto provisional = desk.store().dossiers().seal(sampleDossier(desk.clock), officer());
    QVERIFY(official && known && provisional && provisional->provisional);
    const auto itemOf = [](storage::Store &store, const domain::Dossier &dossier) {
        const auto items = store.outbox().all();
        for (const domain::OutboxItem &item : *items)
            if (item.dossier == dossier.id)
                return item;
        return domain::OutboxItem();
    };
    domain::OutboxItem item = itemOf(desk.store(), *known);
    item.createAttempted = true;
    item.state = SyncState::Known;
    item.remoteId = u"r1"_s;
    QVERIFY(desk.store().outbox().save(item, {SyncEvent::Acknowledge}));
    desk.close();
    QTemporaryDir clones;
    copyFolder(desk.folder(), clones.path() + u"/a"_s);
    const auto clone = opened(clones.path() + u"/a"_s, desk);
    QVERIFY(clone);
    QCOMPARE(itemOf(*clone, *official).state, SyncState::OutcomeUnknown);
    QVERIFY(itemOf(*clone, *official).createAttempted);
    QCOMPARE(itemOf(*clone, *known).state, SyncState::Known);
    const domain::OutboxItem waits = itemOf(*clone, *provisional);
    QCOMPARE(waits.state, SyncState::Quarantined);
    QCOMPARE(waits.reason, u"sync.restored"_s);
    QVERIFY(clone->outbox().retry(waits.id));
    QCOMPARE(itemOf(*clone, *provisional).state, SyncState::OutcomeUnknown); // looked up first
}

void GenerationTest::seriesOfReceiptsStop()
{
    Till till;
    till.addSeries(u"28AA-26E"_s, 1, 10);
    QVERIFY(till.tryPay(till.dossier()));
    till.desk.close();
    QTemporaryDir clones;
    copyFolder(till.desk.folder(), clones.path() + u"/a"_s);
    const auto clone = opened(clones.path() + u"/a"_s, till.desk);
    QVERIFY(clone);
    const auto series = clone->fees().series();
    QVERIFY(series && series->size() == 1);
    QVERIFY(series->first().needsConfirmation);
}

} // namespace motcua::tests
