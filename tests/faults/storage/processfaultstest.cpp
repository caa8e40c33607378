#include "tests/faults/storage/processfaultstest.h"

#include "tests/faults/storage/hurtrun.h"
#include "tests/faults/storage/oldstore.h"
#include "tests/faults/tally.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using kernel::Status;

namespace
{

constexpr qsizetype smallDocument = 3'000;
constexpr qsizetype documentOfChunks = 100'000;
constexpr int timesInARun = 3;
constexpr int cyclesOfAStore = 20;
constexpr int killsInCi = 20'000;
constexpr int killsNightly = 200'000;

/// A killed process loses nothing that the kernel has, so memory is as good as a disk here, and an
/// fsync costs nothing on it.
QString memoryFolder()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/motcua-faults"_s;
}

void copyStore(const QString &from, const QString &to)
{
    namespace fs = std::filesystem;
    fs::remove_all(to.toStdString());
    fs::copy(from.toStdString(), to.toStdString(), fs::copy_options::recursive);
}

/// Opens the store, lets `play` work on it, and closes it.
Status withStore(const QString &folder, const std::function<Status(Victim &)> &play,
                 qsizetype documentBytes = smallDocument)
{
    Victim victim(folder, documentBytes);
    victim.takeCopiesForItself();
    if (auto opened = victim.open(); !opened)
        return opened;
    return play(victim);
}

Status doTimes(const QString &deed, Victim &victim, int first, int count, const Say &say)
{
    for (int n = first; n < first + count; ++n) {
        if (auto done = doDeed(deed, victim, n, say); !done)
            return done;
    }
    return {};
}

const Say silence = [](const QString &) {};

/// What stands before, and what is going on when the fault comes.
struct Scenario {
    QString name;
    std::function<Status(const QString &folder, const Say &say)> prepare;
    std::function<Status(const QString &folder, const Say &say)> play;
};

Scenario deedAgain(const QString &deed)
{
    return {deed,
            [deed](const QString &folder, const Say &say) {
                return withStore(folder,
                                 [&](Victim &victim) { return doTimes(deed, victim, 1, 1, say); });
            },
            [deed](const QString &folder, const Say &say) {
                return withStore(folder, [&](Victim &victim) {
                    return doTimes(deed, victim, 2, timesInARun, say);
                });
            }};
}

/// The first dossiers of a desk, with documents of several chunks.
Scenario fromNothing()
{
    return {u"from nothing"_s,
            [](const QString &folder, const Say &) {
                return QDir().mkpath(folder) ? Status()
                                             : kernel::failure(kernel::ErrorKind::Store, u"disk"_s);
            },
            [](const QString &folder, const Say &say) {
                return withStore(
                    folder,
                    [&](Victim &victim) { return doTimes(u"seal"_s, victim, 1, timesInARun, say); },
                    documentOfChunks);
            }};
}

Scenario migration()
{
    return {u"migrate"_s, &makeOldStore, [](const QString &folder, const Say &say) {
                return withStore(
                    folder, [&](Victim &victim) { return doTimes(u"seal"_s, victim, 10, 1, say); });
            }};
}

/// A copy of a store with something on its way begins a generation of its own.
Scenario copy()
{
    return {u"copy"_s, deedAgain(u"sync"_s).prepare, [](const QString &folder, const Say &say) {
                Victim victim(folder, smallDocument);
                if (auto opened = victim.open(); !opened)
                    return opened;
                return doTimes(u"seal"_s, victim, 10, 1, say);
            }};
}

const QList<Scenario> &scenarios()
{
    static const QList<Scenario> all = [] {
        QList<Scenario> list{fromNothing(), migration(), copy()};
        for (const QString &deed : deedNames())
            list.append(deedAgain(deed));
        return list;
    }();
    return all;
}

/// A scenario with its prepared store.
struct Stage {
    explicit Stage(const Scenario &of) : scenario(of), folder(memoryFolder())
    {
        const Status prepared =
            scenario.prepare(before(), [this](const QString &line) { said.append(line); });
        if (!prepared)
            qFatal("%s: %s", qPrintable(scenario.name), qPrintable(prepared.error().detail));
    }
    [[nodiscard]] QString before() const { return folder.filePath(u"before"_s); }
    [[nodiscard]] QString store() const { return folder.filePath(u"store"_s); }
    [[nodiscard]] HurtRun run(const Fault &fault) const
    {
        copyStore(before(), store());
        return hurtRun(store(), fault,
                       [this](const Say &say) { return scenario.play(store(), say); });
    }

    const Scenario &scenario;
    QTemporaryDir folder;
    QStringList said; ///< acknowledged before
};

/// What is wrong with the store after a run; empty = nothing.
QString wrongAfter(const QString &folder, const QStringList &said)
{
    Victim victim(folder, smallDocument);
    victim.takeCopiesForItself();
    if (const auto opened = victim.open(); !opened)
        return u"it does not open: %1 (%2)"_s.arg(opened.error().key, opened.error().detail);
    return lossAfter(victim, said, true);
}

/// What a run itself did wrong: it is refused for its disk, or it does all it would have done.
QString wrongWith(const HurtRun &run, const Fault &fault, const HurtRun &whole)
{
    if (run.crashed != fault.kills())
        return fault.kills() ? u"it did not die"_s : u"it died"_s;
    if (!run.error.isEmpty())
        return run.error.startsWith("disk."_L1) ? QString()
                                                : QString(u"it was refused with "_s + run.error);
    const bool isCutShort = !run.crashed && run.said.size() != whole.said.size();
    return isCutShort ? u"it stopped without a word"_s : QString();
}

/// Deed after deed as `seed` decides, until it is killed.
Status underLoad(const QString &folder, int first, quint32 seed, const Say &say)
{
    return withStore(folder, [&](Victim &victim) {
        say(u"opened"_s);
        const QStringList deeds = deedNames();
        QRandomGenerator choices(seed);
        Status done;
        for (int n = first; done; ++n)
            done = doDeed(deeds.at(choices.bounded(int(deeds.size()))), victim, n, say);
        return done;
    });
}

int killsToPlay()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("MOTCUA_KILLS", &isNumber);
    const bool isLong = qEnvironmentVariableIsSet("MOTCUA_NIGHTLY");
    return isNumber ? asked : (isLong ? killsNightly : killsInCi);
}

} // namespace

void ProcessFaultsTest::initTestCase() { QLoggingCategory::setFilterRules(u"motcua.*=false"_s); }

void ProcessFaultsTest::noticesALoss()
{
    const Stage stage(scenarios().first());
    const HurtRun whole = stage.run({});
    QCOMPARE(whole.error, QString());
    QCOMPARE(whole.said.size(), timesInARun);
    const QStringList &said = whole.said;
    QCOMPARE(wrongAfter(stage.store(), said), QString());
    for (const QString &never :
         {u"sealed TQ1-260930-004-X"_s, u"receipt 7"_s, u"draft 3"_s, u"drawn 5"_s, u"lent 1"_s,
          u"moved X"_s, u"accepted 1"_s, u"heard 2026-10-01T08:00:00+07:00"_s, u"failures 1"_s,
          u"secret 1"_s, u"imported X"_s, u"session 1"_s, u"kept"_s, u"no such word"_s})
        QVERIFY2(!wrongAfter(stage.store(), said + QStringList{never}).isEmpty(),
                 qPrintable(never));
    QVERIFY(!wrongAfter(stage.store(), said + said).isEmpty());
    QDirIterator blobs(stage.store() + u"/blobs"_s, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(QFile::remove(blobs.next()));
    QVERIFY(!wrongAfter(stage.store(), said).isEmpty());
}

void ProcessFaultsTest::survivesAFaultAtEveryPoint_data()
{
    QTest::addColumn<int>("scenario");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<bool>("forEver");
    for (int i = 0; i < scenarios().size(); ++i) {
        for (const QByteArray &kind : {"kill"_ba, "tear"_ba, "EIO"_ba, "ENOSPC"_ba}) {
            const auto row = [&](const char *how, bool forEver) {
                QTest::addRow("%s: %s%s", qPrintable(scenarios().at(i).name), kind.constData(), how)
                    << i << kind << forEver;
            };
            row("", false);
            if (kind.startsWith('E'))
                row(" from there on", true);
        }
    }
}

void ProcessFaultsTest::survivesAFaultAtEveryPoint()
{
    QFETCH(const int, scenario);
    QFETCH(const QByteArray, kind);
    QFETCH(const bool, forEver);
    const bool dies = Fault{kind}.kills();
    const Stage stage(scenarios().at(scenario));
    const HurtRun whole = stage.run({});
    QCOMPARE(whole.error, QString());
    QCOMPARE(wrongAfter(stage.store(), stage.said + whole.said), QString());
    qInfo("%d points", whole.operations);
    int hits = 0;
    int unreached = 0;
    for (int at = 1; at <= whole.operations; ++at) {
        const Fault fault{kind, at, forEver};
        const HurtRun hurt = stage.run(fault);
        // Keys and hashes are drawn anew in each run, so now and then two blobs share a folder and
        // the run is a few operations shorter than the one that was counted.
        const bool isUnreached = !hurt.crashed && hurt.operations < at;
        QString wrong = isUnreached ? hurt.error : wrongWith(hurt, fault, whole);
        if (wrong.isEmpty())
            wrong = wrongAfter(stage.store(), stage.said + hurt.said);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"point %1 of %2: %3"_s.arg(at).arg(whole.operations).arg(wrong)));
        (isUnreached ? unreached : hits)++;
    }
    QVERIFY(unreached <= 10);
    const QByteArray how = forEver ? kind + " from there on" : kind;
    const bool isMigration = scenarios().at(scenario).name == "migrate"_L1;
    if (isMigration && dies)
        tally(20, "migration of a store with a full outbox: each point of it", hits);
    tally(dies ? 1 : 3, QByteArray("file operations of a desk: " + how).constData(), hits);
}

void ProcessFaultsTest::survivesKillsAtRandomTimes()
{
    const quint32 seed = qEnvironmentVariableIsSet("MOTCUA_SEED")
                             ? qEnvironmentVariable("MOTCUA_SEED").toUInt()
                             : QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    const Stage stage(scenarios().last());
    const QString folder = stage.folder.filePath(u"load"_s);
    const int wanted = killsToPlay();
    qint64 acknowledged = 0;
    int kills = 0;
    while (kills < wanted) {
        copyStore(stage.before(), folder);
        QStringList said = stage.said;
        for (int cycle = 1; cycle <= cyclesOfAStore; ++cycle, ++kills) {
            // Mostly at work; now and then while the store is being opened.
            const bool isAtWork = random.bounded(4) != 0;
            const Moment moment{isAtWork, std::chrono::microseconds(random.bounded(4'000))};
            const quint32 choices = random.generate();
            const HurtRun run = killedRun(moment, [&](const Say &say) {
                return underLoad(folder, cycle * 1000, choices, say);
            });
            QVERIFY2(run.crashed, qPrintable(u"seed %1: "_s.arg(seed) + run.error));
            said += run.said;
        }
        acknowledged += said.size();
        const QString wrong = wrongAfter(folder, said);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"seed %1, kill %2: %3"_s.arg(seed).arg(kills).arg(wrong)));
    }
    qInfo("%lld deeds acknowledged in %d killed processes", acknowledged, kills);
    QVERIFY(acknowledged > kills / 4);
    tally(2, "kills at random times under load", kills, seed);
}

} // namespace motcua::tests
