#include "tests/faults/courier/stickfaultstest.h"

#include "tests/faults/courier/stickdesk.h"
#include "tests/faults/tally.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

struct StickFaultsTest::Fault {
    QString kind; ///< as the shim calls it
    int at = 0;
};

struct StickFaultsTest::Run {
    bool crashed = false;
    int exitCode = 0;
    QByteArray out;
    QByteArray err;
    int operations = 0; ///< 0 when it was killed
};

namespace
{

constexpr int dossiers = 2;

QString memoryFolder()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/motcua-courier"_s;
}

bool copyTree(const QString &from, const QString &to)
{
    QProcess copy;
    copy.start(u"cp"_s, {u"-r"_s, from, to});
    return copy.waitForFinished(20'000) && copy.exitCode() == 0;
}

QStringList filesOn(const QString &stick)
{
    return QDir(stick).entryList({u"*.mcc"_s}, QDir::Files);
}

/// Whole files of the stick, as a connected desk judges them.
int wholeFiles(const QString &stick)
{
    const security::SodiumCourierFiles files;
    int whole = 0;
    for (const QString &name : filesOn(stick))
        whole += files.inspect(QDir(stick).filePath(name)).has_value() ? 1 : 0;
    return whole;
}

qint64 forwardedAt(StickDesk &desk)
{
    return *desk.store().database().integer(u"SELECT count(*) FROM dossier WHERE origin <> ''"_s);
}

} // namespace

StickFaultsTest::Run StickFaultsTest::run(const QStringList &arguments, const QString &under,
                                          const Fault &fault) const
{
    const QString report = m_folder->filePath(u"count"_s);
    QFile::remove(report);
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(MOTCUA_SHIM));
    environment.insert(u"MOTCUA_FAULT_UNDER"_s, under);
    environment.insert(u"MOTCUA_FAULT"_s, fault.kind);
    environment.insert(u"MOTCUA_FAULT_AT"_s, QString::number(fault.at));
    environment.insert(u"MOTCUA_FAULT_REPORT"_s, report);
    environment.insert(u"QT_LOGGING_RULES"_s, u"motcua.*=false"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MOTCUA_CARRIER), arguments);
    process.waitForFinished(60'000);
    QFile counted(report);
    const int operations =
        counted.open(QIODevice::ReadOnly) ? counted.readAll().trimmed().toInt() : 0;
    return {process.exitStatus() == QProcess::CrashExit, process.exitCode(),
            process.readAllStandardOutput(), process.readAllStandardError(), operations};
}

void StickFaultsTest::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>(memoryFolder());
    StickDesk origin(m_folder->filePath(u"origin"_s), u"Q1"_s);
    QVERIFY(origin.open());
    for (int n = 1; n <= dossiers; ++n)
        QVERIFY(origin.victim().sealOne(n));
    origin.close();
    StickDesk hub(m_folder->filePath(u"hub"_s), u"hub"_s);
    QVERIFY(hub.open());
    hub.close();
    QVERIFY(QDir().mkpath(m_folder->filePath(u"full"_s)));
    QVERIFY(copyTree(m_folder->filePath(u"origin"_s), m_folder->filePath(u"exporting"_s)));
    const Run whole = run(
        {u"export"_s, m_folder->filePath(u"exporting"_s), u"Q1"_s, m_folder->filePath(u"full"_s)},
        {}, {u"none"_s, 0});
    QVERIFY2(whole.exitCode == 0, whole.err.constData());
    QCOMPARE(wholeFiles(m_folder->filePath(u"full"_s)), 1);
}

void StickFaultsTest::exportSurvives_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"kill", "tear", "EIO", "ENOSPC"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

/// Both folders, stick and store, lie under one that the shim watches. Until the end nothing on the
/// stick looks whole unless the store knows that it went.
void StickFaultsTest::exportSurvives()
{
    QFETCH(QString, kind);
    const bool dies = kind == "kill"_L1 || kind == "tear"_L1;
    int points = 0;
    for (int at = 1;; ++at) {
        const QTemporaryDir place(memoryFolder());
        const QString store = place.filePath(u"store"_s);
        const QString stick = place.filePath(u"stick"_s);
        QVERIFY(copyTree(m_folder->filePath(u"origin"_s), store) && QDir().mkpath(stick));
        const Run hurt = run({u"export"_s, store, u"Q1"_s, stick}, place.path(), {kind, at});
        if (!hurt.crashed && hurt.operations < at)
            break; // it was over before
        ++points;
        const auto pointed = [&](const char *what) {
            return u"point %1: %2 %3"_s.arg(at)
                .arg(QString::fromLatin1(what), QString::fromUtf8(hurt.err))
                .toUtf8();
        };
        QVERIFY2(hurt.crashed == dies, pointed("not as planned").constData());
        StickDesk desk(store, u"Q1"_s);
        QVERIFY2(desk.open(), pointed("does not open").constData());
        QVERIFY2(desk.victim().losses({}).isEmpty(), pointed("damaged").constData());
        const QStringList states = desk.states();
        const bool isGone = states == QStringList{u"exported"_s};
        QVERIFY2(isGone || states == QStringList{u"queued"_s}, pointed("half").constData());
        QVERIFY2(wholeFiles(stick) == filesOn(stick).size(), pointed("half a file").constData());
        QVERIFY2(isGone || filesOn(stick).isEmpty(), pointed("went unnoticed").constData());
        if (!dies && hurt.exitCode != 0 && !hurt.err.startsWith("disk.") &&
            !hurt.err.startsWith("courier.unsettled"))
            QVERIFY2(hurt.err.startsWith("courier.") && !isGone,
                     pointed("no sentence").constData());
        const auto again = desk.exportTo(stick); // and work goes on
        QVERIFY2(again && again->dossiers == dossiers, pointed("no second try").constData());
        QVERIFY2(QDir(stick).entryList({u"*.part"_s}).isEmpty(), pointed("litter").constData());
    }
    QVERIFY2(points > 30, qPrintable(QString::number(points)));
    tally(dies ? 1 : 3, qPrintable(u"file operations of an export to a stick: "_s + kind), points);
}

void StickFaultsTest::importSurvives_data() { exportSurvives_data(); }

void StickFaultsTest::importSurvives()
{
    QFETCH(QString, kind);
    const bool dies = kind == "kill"_L1 || kind == "tear"_L1;
    int points = 0;
    for (int at = 1;; ++at) {
        const QTemporaryDir place(memoryFolder());
        const QString store = place.filePath(u"store"_s);
        const QString stick = place.filePath(u"stick"_s);
        QVERIFY(copyTree(m_folder->filePath(u"hub"_s), store) &&
                copyTree(m_folder->filePath(u"full"_s), stick));
        const Run hurt = run({u"import"_s, store, u"hub"_s, stick}, place.path(), {kind, at});
        if (!hurt.crashed && hurt.operations < at)
            break;
        ++points;
        const auto pointed = [&](const char *what) {
            return u"point %1: %2 %3"_s.arg(at)
                .arg(QString::fromLatin1(what), QString::fromUtf8(hurt.err))
                .toUtf8();
        };
        QVERIFY2(hurt.crashed == dies, pointed("not as planned").constData());
        StickDesk desk(store, u"hub"_s);
        QVERIFY2(desk.open(), pointed("does not open").constData());
        QVERIFY2(desk.victim().losses({}).isEmpty(), pointed("damaged").constData());
        const qint64 there = forwardedAt(desk);
        QVERIFY2(there == 0 || there == dossiers, pointed("half a file").constData());
        QVERIFY2(dies || hurt.exitCode != 0 || there == dossiers, pointed("a lie").constData());
        const auto again = desk.importFrom(stick);
        QVERIFY2(again && !again->files.first().problem, pointed("no second try").constData());
        QCOMPARE(forwardedAt(desk), dossiers);
        QCOMPARE(desk.states(), QStringList{u"outcomeUnknown"_s});
        QVERIFY2(desk.victim().losses({}).isEmpty(), pointed("damaged later").constData());
        QVERIFY2(wholeFiles(stick) == 2, pointed("answers").constData());
    }
    QVERIFY2(points > 30, qPrintable(QString::number(points)));
    tally(dies ? 1 : 3, qPrintable(u"file operations of an import from a stick: "_s + kind),
          points);
}

} // namespace motcua::tests
