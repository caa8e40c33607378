#include "tests/integration/scanner/killtest.h"

#include "tests/integration/scanner/saneconfig.h"
#include "tests/integration/scanner/scanlab.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using ports::ScanSource;
using scanner::WorkerPageSource;

namespace
{

const QByteArray worker = "motcua-scanner"_ba;
const QString device = u"test:0"_s;

/// Moments over the whole length of a stack, with a fixed seed.
void addMoments(int count)
{
    QTest::addColumn<int>("microseconds");
    QRandomGenerator random(7);
    for (int i = 0; i < count; ++i) {
        const int moment = int(random.bounded(700000));
        QTest::addRow("after %d us", moment) << moment;
    }
}

struct TestDeviceLab {
    SaneConfig config{{u"test"_s}};
    Spool spool;

    TestDeviceLab()
    {
        // Slow enough that the moments fall into the stack.
        config.write(u"test.conf"_s,
                     SaneConfig::testConf("read-delay true\nread-delay-duration 2000\n"));
    }
};

} // namespace

void KillTest::workerKilled_data() { addMoments(12); }

void KillTest::workerKilled()
{
    QFETCH(const int, microseconds);
    const TestDeviceLab lab;
    ScanRecorder heard;
    WorkerPageSource source(labSetup());
    source.scan(lab.spool.request(device, ScanSource::Adf), heard);
    QTimer::singleShot(std::chrono::milliseconds(microseconds / 1000), &source, [] {
        const auto workers = childrenOf(QCoreApplication::applicationPid(), worker);
        for (const qint64 process : workers)
            killAtOnce(process);
    });
    QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), 30000);
    const int announced = int(heard.pages.size());
    QCOMPARE(heard.numbers(), numbersUpTo(announced));
    QCOMPARE(heard.end.pages, announced);
    // A page may have become durable without its message; none may be missing.
    const auto readable = lab.spool.readable();
    QVERIFY(readable == numbersUpTo(announced) || readable == numbersUpTo(announced + 1));
    if (heard.end.fault) {
        ++m_hits;
        QCOMPARE(heard.fault(), u"scanner.crashed"_s);
        QCOMPARE(heard.end.fault->arguments, QStringList{QString::number(announced + 1)});
    } else {
        QCOMPARE(announced, 10); // the stack was quicker than the kill
    }

    ScanRecorder after;
    auto rest = lab.spool.request(device, ScanSource::Adf);
    rest.firstNumber = announced + 1;
    source.scan(rest, after);
    QTRY_VERIFY_WITH_TIMEOUT(after.isOver(), 30000);
    if (after.fault() != "scanner.crashed"_L1) // the late kill has hit this one
        QCOMPARE(after.fault(), QString());
    QCOMPARE(lab.spool.readable().first(announced), numbersUpTo(announced));
}

/// The stack takes half a second at least, so of twelve moments in 0.7 s some must have hit it.
void KillTest::killsHaveHitTheStack() { QVERIFY(m_hits >= 3); }

void KillTest::deskKilled_data() { addMoments(6); }

void KillTest::deskKilled()
{
    QFETCH(const int, microseconds);
    const TestDeviceLab lab;
    QProcess desk;
    desk.start(QCoreApplication::applicationDirPath() + u"/integration_scannerdesk"_s,
               {device, lab.spool.folder(), QString::fromLatin1(lab.spool.key().toHex())});
    QVERIFY(desk.waitForStarted());
    QList<qint64> workers;
    QTRY_VERIFY(!(workers = childrenOf(desk.processId(), worker)).isEmpty());
    bool killed = false;
    QTimer::singleShot(std::chrono::milliseconds(microseconds / 1000), &desk, [&] {
        desk.kill();
        killed = true;
    });
    QTRY_VERIFY(killed);
    QTRY_COMPARE(desk.state(), QProcess::NotRunning);
    // In order or by SIGALRM, a few seconds later at most.
    QTRY_VERIFY_WITH_TIMEOUT(!isRunning(workers.constFirst()), 10000);

    const auto lines = desk.readAllStandardOutput().split('\n');
    QList<int> announced;
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            announced.append(line.toInt());
    }
    QCOMPARE(announced, numbersUpTo(int(announced.size())));
    const auto readable = lab.spool.readable();
    QVERIFY(readable.size() >= announced.size());
    QCOMPARE(readable, numbersUpTo(int(readable.size())));
    QCOMPARE(kernel::spooledPages(lab.spool.folder()), readable);
}

void KillTest::workerKilledAtRestIsReplaced()
{
    const TestDeviceLab lab;
    WorkerPageSource source(labSetup());
    for (int round = 1; round <= 2; ++round) {
        ScanRecorder heard;
        auto request = lab.spool.request(device, ScanSource::Flatbed);
        request.firstNumber = round;
        source.scan(request, heard);
        QTRY_VERIFY_WITH_TIMEOUT(heard.isOver(), 20000);
        QCOMPARE(heard.fault(), QString());
        const auto workers = childrenOf(QCoreApplication::applicationPid(), worker);
        QCOMPARE(workers.size(), 1);
        killAtOnce(workers.constFirst());
        QTRY_VERIFY(childrenOf(QCoreApplication::applicationPid(), worker).isEmpty());
        QCoreApplication::processEvents();
    }
    QCOMPARE(lab.spool.readable(), numbersUpTo(2));
}

} // namespace motcua::tests
