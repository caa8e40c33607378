#include "app/storage/database.h"
#include "resources/resources.h"
#include "tests/faults/crashstates/diskrecord.h"
#include "tests/faults/storage/deeds.h"
#include "tests/faults/tally.h"
#include "tests/testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace motcua;
using tests::DiskImage;
using tests::DiskRecord;
using tests::Leftover;

namespace
{

constexpr int inCi = 50'000; // states in all, 8 ms each: opened, unlocked and verified
constexpr int nightly = 1'000'000;
constexpr quint64 defaultSeed = 20'261'130;
constexpr int sector = 512;

QStringList scenarios() { return tests::deedNames() + QStringList{u"migrate"_s}; }

const auto honest = QString(); // what a disk does not lie about: see recordshim.cpp
const auto liesAboutAll = u"all"_s;

QString memoryFolder()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/motcua-states"_s;
}

/// Plays a scenario under the recording shim.
std::optional<DiskRecord> recorded(const QString &scenario, const QTemporaryDir &scratch,
                                   const QString &lies, DiskImage *after = nullptr)
{
    const QString store = scratch.filePath(u"store"_s);
    const QString record = scratch.filePath(u"record"_s);
    if (!QDir().mkpath(store))
        return {};
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(MOTCUA_SHIM));
    environment.insert(u"MOTCUA_RECORD_UNDER"_s, store);
    environment.insert(u"MOTCUA_RECORD"_s, record);
    if (!lies.isEmpty())
        environment.insert(u"MOTCUA_RECORD_LIES"_s, lies);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MOTCUA_SCENARIO), {scenario, store});
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        return {};
    }
    if (after)
        *after = DiskImage::of(store);
    return DiskRecord::read(record, store);
}

/// Decides what a power cut leaves: all extremes first, then at random.
class Chance
{
public:
    explicit Chance(quint64 seed) : m_random(seed) {}

    [[nodiscard]] Leftover leftover(const DiskRecord &record, qsizetype cut, int turn)
    {
        Leftover left;
        left.cut = cut;
        const QList<qsizetype> pending = record.pending(cut);
        const int way = turn < 2 ? turn : 2 + pick(6);
        const double share = double(1 + pick(9)) / 10;
        const qsizetype until = pending.isEmpty() ? 0 : pick(int(pending.size()) + 1);
        for (qsizetype i = 0; i < pending.size(); ++i) {
            const bool isKept = way == 1 ||                  // all of it
                                (way == 2 && i < until) ||   // in its order
                                (way == 3 && i == until) ||  // only one
                                (way == 4 && i != until) ||  // all but one
                                (way >= 5 && chance(share)); // any subset
            if (isKept)
                left.kept.insert(pending.at(i));
        }
        if (turn >= 2 && pick(2) == 0)
            tear(record, pending, left);
        return left;
    }

private:
    void tear(const DiskRecord &record, const QList<qsizetype> &pending, Leftover &left)
    {
        QList<qsizetype> writes;
        for (const qsizetype entry : pending)
            if (left.kept.contains(entry) && record.isWrite(entry))
                writes.append(entry);
        if (writes.isEmpty())
            return;
        left.torn = pick(2) == 0 ? writes.last() : writes.at(pick(int(writes.size())));
        const qsizetype bytes = record.bytesOf(left.torn);
        left.isHollow = pick(4) == 0;
        left.tornBytes = pick(int(bytes));
        if (pick(2) == 0)
            left.tornBytes -= left.tornBytes % sector; // as disks do it
    }
    [[nodiscard]] int pick(int below) { return int(m_random() % quint64(std::max(1, below))); }
    [[nodiscard]] bool chance(double share)
    {
        return std::uniform_real_distribution<double>(0, 1)(m_random) < share;
    }

    std::mt19937_64 m_random;
};

/// Equal for two cuts that leave the same bytes and had promised the same.
QByteArray keyOf(const DiskRecord &record, const Leftover &left, qsizetype printed)
{
    const QList<qsizetype> applied = record.applied(left);
    const bool isTorn = left.torn >= 0;
    const qint64 rest[] = {printed, left.torn,
                           isTorn ? (left.isHollow ? -1 : qint64(left.tornBytes)) : 0};
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(rest), sizeof rest));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(applied.constData()),
                                applied.size() * qsizetype(sizeof(qsizetype))));
    return hash.result();
}

/// The oracles: all that was acknowledged is there and the verifier has nothing to say.
QString wrong(const QString &folder, const QStringList &printed, bool worksOn)
{
    tests::Victim victim(folder, 3'000);
    victim.takeCopiesForItself(); // the power comes back where it went
    if (const auto opened = victim.open(); !opened)
        return u"it does not open: %1 (%2)"_s.arg(opened.error().key, opened.error().detail);
    return tests::lossAfter(victim, printed, worksOn);
}

QString told(const DiskRecord &record, const Leftover &left)
{
    QStringList lines{
        u"power cut before entry %1 of %2; of what was not safe there came through:"_s.arg(left.cut)
            .arg(record.size())};
    for (const qsizetype entry : record.pending(left.cut)) {
        const QString fate = !left.kept.contains(entry) ? u"lost"_s
                             : entry == left.torn
                                 ? (left.isHollow ? u"zeros"_s : u"%1 bytes"_s.arg(left.tornBytes))
                                 : u"kept"_s;
        lines.append(u"  %1: %2"_s.arg(fate, record.describe(entry)));
    }
    return lines.join(u'\n');
}

struct PowerCut {
    Leftover left;
    QStringList printed;
    bool worksOn = false;
};

/// What is wrong, or nothing.
QString faultAfter(const DiskRecord &record, const QString &store, const PowerCut &cut)
{
    const QString fault = record.image(cut.left).writeTo(store)
                              ? wrong(store, cut.printed, cut.worksOn)
                              : u"the state cannot be built"_s;
    return fault.isEmpty() ? QString() : QString(fault + u'\n' + told(record, cut.left));
}

} // namespace

/// Every state of the disk that a power cut may leave, built from the record of a run (offline
/// facts §d.3 no. 5). A kill leaves the page cache; this does not. MOTCUA_SEED plays other states,
/// MOTCUA_NIGHTLY the long count.
class CrashStates final : public QObject
{
    Q_OBJECT

private slots:
    void theRecordTellsAll_data() { addScenarios(); }
    void theRecordTellsAll();
    void nothingAcknowledgedIsLost_data() { addScenarios(); }
    void nothingAcknowledgedIsLost();
    void aLyingDiskIsCaught_data() { addScenarios(); }
    void aLyingDiskIsCaught();
    void aMissingSyncIsCaught_data();
    void aMissingSyncIsCaught();
    void anOutboxApartIsCaught();

private:
    static void addScenarios();
    static quint64 seed();
};

void CrashStates::addScenarios()
{
    QTest::addColumn<QString>("scenario");
    for (const QString &scenario : scenarios())
        QTest::newRow(qPrintable(scenario)) << scenario;
}

quint64 CrashStates::seed()
{
    return qEnvironmentVariableIsSet("MOTCUA_SEED")
               ? qEnvironmentVariable("MOTCUA_SEED").toULongLong()
               : defaultSeed;
}

/// With nothing lost the record gives what really lies on the disk: no operation goes past it.
void CrashStates::theRecordTellsAll()
{
    QFETCH(const QString, scenario);
    const QTemporaryDir scratch(memoryFolder());
    DiskImage after;
    const auto record = recorded(scenario, scratch, honest, &after);
    QVERIFY(record);
    Leftover all;
    all.cut = record->size();
    for (const qsizetype entry : record->pending(all.cut))
        all.kept.insert(entry);
    const DiskImage rebuilt = record->image(all);
    QCOMPARE(rebuilt.files.keys(), after.files.keys());
    QCOMPARE(rebuilt.folders, after.folders);
    QVERIFY(rebuilt == after);
    QCOMPARE(record->printed(all.cut).last(), u"closed"_s);
}

void CrashStates::nothingAcknowledgedIsLost()
{
    QFETCH(const QString, scenario);
    const QTemporaryDir scratch(memoryFolder());
    const auto record = recorded(scenario, scratch, honest);
    QVERIFY(record);
    const int wanted = 1 + (qEnvironmentVariableIsSet("MOTCUA_NIGHTLY") ? nightly : inCi) /
                               int(scenarios().size());
    const QString store = scratch.filePath(u"crashed"_s);
    Chance chance(seed());
    QSet<QByteArray> seen;
    int fruitless = 0;
    for (int turn = 0; int(seen.size()) < wanted && fruitless < 20; ++turn) {
        const auto before = seen.size();
        for (qsizetype cut = 0; cut <= record->size() && int(seen.size()) < wanted; ++cut) {
            const QStringList printed = record->printed(cut);
            // Before anything is promised there is little to lose, and a store takes longest. An
            // old store is there before the power is.
            if (printed.isEmpty() && (turn % 4 != 0 || scenario == "migrate"_L1))
                continue;
            const Leftover left = chance.leftover(*record, cut, turn);
            const QByteArray key = keyOf(*record, left, printed.size());
            if (seen.contains(key))
                continue;
            seen.insert(key);
            const QString fault =
                faultAfter(*record, store, {left, printed, seen.size() % 20 == 0});
            QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed()) + fault));
        }
        fruitless = seen.size() == before ? fruitless + 1 : 0;
    }
    qInfo("%s: %lld entries, %lld states", qPrintable(scenario), qlonglong(record->size()),
          qlonglong(seen.size()));
    QVERIFY(seen.size() > 1'000);
    tests::tally(5, "crash states by record and replay", seen.size(), seed());
}

/// Negative control: without fsync a kill would lose nothing, and these states must.
void CrashStates::aLyingDiskIsCaught()
{
    QFETCH(const QString, scenario);
    const QTemporaryDir scratch(memoryFolder());
    const auto record = recorded(scenario, scratch, liesAboutAll);
    QVERIFY(record);
    const QString store = scratch.filePath(u"crashed"_s);
    const Leftover nothing{record->size(), {}};
    QVERIFY(record->image(nothing).writeTo(store));
    QVERIFY(!wrong(store, record->printed(record->size()), false).isEmpty());

    Chance chance(seed());
    int states = 0;
    int caught = 0;
    for (int turn = 2; turn < 4; ++turn) {
        for (qsizetype cut = record->size() / 2; cut <= record->size(); cut += 5, ++states) {
            const Leftover left = chance.leftover(*record, cut, turn);
            QVERIFY(record->image(left).writeTo(store));
            caught += wrong(store, record->printed(cut), false).isEmpty() ? 0 : 1;
        }
    }
    qInfo("%s: %d of %d states of a lying disk are caught", qPrintable(scenario), caught, states);
    QVERIFY(caught > states / 2);
    tests::tally(7, "control caught: crash states of a disk that lies about fsync", caught, seed());
}

void CrashStates::aMissingSyncIsCaught_data()
{
    QTest::addColumn<QString>("lies");
    QTest::newRow("commits in the log's own time (NORMAL)") << u"log"_s;
    QTest::newRow("no sync of folders") << u"folders"_s;
}

/// Negative controls: one kind of sync is left out, and the same oracles must see what is missing.
void CrashStates::aMissingSyncIsCaught()
{
    QFETCH(const QString, lies);
    const QTemporaryDir scratch(memoryFolder());
    const auto record = recorded(u"seal"_s, scratch, lies);
    QVERIFY(record);
    const QString store = scratch.filePath(u"crashed"_s);
    const qsizetype all = record->printed(record->size()).size();
    int states = 0;
    int caught = 0;
    for (qsizetype cut = 0; cut <= record->size(); cut += 3) {
        const QStringList printed = record->printed(cut);
        // Before the first is sealed nothing can be missing; after the last the store is closed,
        // and then even such a one syncs.
        if (printed.size() < 2 || printed.size() > all - 2)
            continue;
        ++states;
        QVERIFY(record->image({cut, {}}).writeTo(store));
        caught += wrong(store, printed, false).isEmpty() ? 0 : 1;
    }
    qInfo("%d of %d states are caught", caught, states);
    QVERIFY(states > 0);
    QVERIFY(caught > states / 2); // a checkpoint in between makes some safe
    tests::tally(7,
                 qPrintable(u"control caught: a store with %1"_s.arg(
                     QString::fromUtf8(QTest::currentDataTag()))),
                 caught);
}

/// Negative control: what a power cut between two transactions would leave of a seal and its outbox
/// row.
void CrashStates::anOutboxApartIsCaught()
{
    const QTemporaryDir scratch(memoryFolder());
    const auto record = recorded(u"seal"_s, scratch, honest);
    QVERIFY(record);
    const QString store = scratch.filePath(u"crashed"_s);
    const QStringList printed = record->printed(record->size());
    QVERIFY(record->image({record->size(), {}}).writeTo(store));
    QCOMPARE(wrong(store, printed, false), QString());
    {
        const auto database = storage::Database::open(store + u"/motcua.sqlite"_s);
        QVERIFY(database);
        QVERIFY((*database)->run(
            u"DELETE FROM outbox WHERE position = (SELECT max(position) FROM outbox)"_s));
    }
    QVERIFY(!wrong(store, {u"opened"_s}, false).isEmpty()); // even where nothing was promised
    QVERIFY(!wrong(store, printed, false).isEmpty());
    tests::tally(7, "control caught: an outbox row that is not of the seal's transaction", 1);
}

int main(int argc, char **argv)
{
    tests::keepFreedMemory();
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"motcua.*=false"_s);
    initResources();
    CrashStates states;
    return QTest::qExec(&states, argc, argv);
}
#include "crashstatestest.moc"
