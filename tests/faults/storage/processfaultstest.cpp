#include "tests/faults/storage/processfaultstest.h"

#include "tests/faults/storage/victim.h"
#include "tests/faults/tally.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

constexpr int dossiersOfARun = 3;

/// A killed process loses nothing that the kernel has, so memory is as good as a disk here, and an
/// fsync costs nothing on it.
QString memoryFolder()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/motcua-faults"_s;
}

struct Fault {
    QString kind; ///< as the shim calls it
    int at = 0;
    bool forEver = false;
};

struct Run {
    QStringList acknowledged;
    bool crashed = false;
    int exitCode = 0;
    QByteArray messages;
    int operations = 0; ///< file operations counted; 0 when it was killed
};

/// Lets the sealer run under the shim to its end, whatever that is.
Run run(const QString &folder, const Fault &fault)
{
    const QString report = folder + u".count"_s;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(MOTCUA_SHIM));
    environment.insert(u"MOTCUA_FAULT_UNDER"_s, folder);
    environment.insert(u"MOTCUA_FAULT"_s, fault.kind);
    environment.insert(u"MOTCUA_FAULT_AT"_s, QString::number(fault.at));
    environment.insert(u"MOTCUA_FAULT_REPORT"_s, report);
    if (fault.forEver)
        environment.insert(u"MOTCUA_FAULT_FOREVER"_s, u"1"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"motcua.*=false"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MOTCUA_SEALER), {folder, QString::number(dossiersOfARun), u"1"_s});
    process.waitForFinished(60'000);
    const auto codes = QString::fromLatin1(process.readAllStandardOutput());
    QFile counted(report);
    const int operations =
        counted.open(QIODevice::ReadOnly) ? counted.readAll().trimmed().toInt() : 0;
    return {codes.split(u'\n', Qt::SkipEmptyParts), process.exitStatus() == QProcess::CrashExit,
            process.exitCode(), process.readAllStandardError(), operations};
}

} // namespace

void ProcessFaultsTest::initTestCase()
{
    const QTemporaryDir folder(memoryFolder());
    const Run whole = run(folder.filePath(u"store"_s), {u"none"_s, 0, false});
    QVERIFY2(!whole.crashed && whole.exitCode == 0, whole.messages.constData());
    QCOMPARE(whole.acknowledged.size(), dossiersOfARun);
    m_points = whole.operations;
    QVERIFY(m_points > 50);
    qInfo("%d file operations in a run of %d dossiers", m_points, dossiersOfARun);
}

void ProcessFaultsTest::noticesALoss()
{
    const QTemporaryDir folder(memoryFolder());
    const QString path = folder.filePath(u"store"_s);
    const Run whole = run(path, {u"none"_s, 0, false});
    Victim victim(path);
    QVERIFY(victim.open());
    QCOMPARE(victim.losses(whole.acknowledged), QStringList());
    QCOMPARE(victim.losses(whole.acknowledged + QStringList{u"TQ1-260930-004-X"_s}).size(), 1);
    QVERIFY(!victim.losses(whole.acknowledged + whole.acknowledged).isEmpty());
    QDirIterator blobs(path + u"/blobs"_s, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(QFile::remove(blobs.next()));
    QVERIFY(!victim.losses(whole.acknowledged).isEmpty());
}

void ProcessFaultsTest::survivesAFaultAtEveryPoint_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("forEver");
    QTest::addColumn<int>("step"); // 1 = every point
    QTest::newRow("kill") << u"kill"_s << false << 1;
    QTest::newRow("torn write, then kill") << u"tear"_s << false << 1;
    QTest::newRow("EIO once") << u"EIO"_s << false << 1;
    QTest::newRow("ENOSPC once") << u"ENOSPC"_s << false << 1;
    QTest::newRow("EIO from there on") << u"EIO"_s << true << 5;
    QTest::newRow("ENOSPC from there on") << u"ENOSPC"_s << true << 5;
}

void ProcessFaultsTest::survivesAFaultAtEveryPoint()
{
    QFETCH(QString, kind);
    QFETCH(bool, forEver);
    QFETCH(int, step);
    const bool dies = kind == "kill"_L1 || kind == "tear"_L1;
    int hits = 0;
    int unreached = 0;
    for (int at = 1; at <= m_points; at += step) {
        const QTemporaryDir folder(memoryFolder());
        const QString path = folder.filePath(u"store"_s);
        const Run hurt = run(path, {kind, at, forEver});
        const auto pointed = [&](const QString &what) {
            return u"point %1 of %2: %3"_s.arg(at).arg(m_points).arg(what).toUtf8();
        };
        const QByteArray messages = pointed(QString::fromUtf8(hurt.messages));
        // Keys and hashes are drawn anew in each run, so now and then two blobs share a folder and
        // the run is a few operations shorter than the one that was counted.
        if (hurt.operations > 0 && hurt.operations < at) {
            QVERIFY2(hurt.acknowledged.size() == dossiersOfARun, messages.constData());
            ++unreached;
            continue;
        }
        QVERIFY2(hurt.crashed == dies, messages.constData());
        QVERIFY2(dies || hurt.exitCode <= 1, messages.constData());
        if (!dies && hurt.exitCode == 1)
            QVERIFY2(hurt.messages.startsWith("disk."), messages.constData());
        Victim victim(path);
        const auto opened = victim.open();
        QVERIFY2(opened, pointed(opened ? QString() : opened.error().detail).constData());
        const QStringList losses = victim.losses(hurt.acknowledged);
        QVERIFY2(losses.isEmpty(), pointed(losses.join(u"; "_s)).constData());
        QVERIFY2(victim.sealOne(100), messages.constData()); // and work goes on
        ++hits;
    }
    tally(dies ? 1 : 3,
          qPrintable(
              u"file operations of a run: %1"_s.arg(QString::fromUtf8(QTest::currentDataTag()))),
          hits);
    QVERIFY(unreached <= 10);
}

void ProcessFaultsTest::survivesKillsAtRandomTimes()
{
    const QTemporaryDir folder(memoryFolder());
    const QString path = folder.filePath(u"store"_s);
    const quint32 seed = QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    QStringList acknowledged;
    constexpr int cycles = 40;
    for (int cycle = 0; cycle < cycles; ++cycle) {
        QProcess process;
        process.start(QStringLiteral(MOTCUA_SEALER), {path, u"0"_s, QString::number(cycle * 1000)});
        const int wanted = random.bounded(12);
        int seen = 0;
        while (seen <= wanted && process.waitForReadyRead(30'000)) {
            while (process.canReadLine()) {
                acknowledged.append(QString::fromLatin1(process.readLine()).trimmed());
                ++seen;
            }
        }
        process.kill();
        QVERIFY(process.waitForFinished());
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            if (line.size() > 4) // a code that was acknowledged while it was being killed
                acknowledged.append(QString::fromLatin1(line));
        }
        QVERIFY2(seen > 0, process.readAllStandardError().constData());
    }
    Victim victim(path);
    QVERIFY(victim.open());
    const QStringList losses = victim.losses(acknowledged);
    QVERIFY2(losses.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + losses.join(u"; "_s)));
    qInfo("%lld dossiers acknowledged in %d killed runs", qlonglong(acknowledged.size()), cycles);
    tally(2, "kills at random times under load", cycles, seed);
}

} // namespace motcua::tests
