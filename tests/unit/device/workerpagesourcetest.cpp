#include "tests/unit/device/workerpagesourcetest.h"

#include "scanner/device/workerpagesource.h"
#include "tests/unit/device/scriptedworker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace motcua::tests
{

using namespace scanner;

namespace
{

/// A SANE configuration that names one backend, for the searches of this process.
class OneBackend
{
public:
    OneBackend()
    {
        QFile list(m_folder.filePath(u"dll.conf"_s));
        if (!list.open(QIODevice::WriteOnly) || list.write("lab\n") != 4)
            qFatal("no configuration");
        qputenv("SANE_CONFIG_DIR", m_folder.path().toUtf8());
    }
    ~OneBackend() { qunsetenv("SANE_CONFIG_DIR"); }
    Q_DISABLE_COPY_MOVE(OneBackend)

private:
    QTemporaryDir m_folder;
};

} // namespace

void WorkerPageSourceTest::missingWorkerIsTold()
{
    const ScriptedWorker worker("");
    auto setup = worker.setup();
    setup.program = u"/nowhere/motcua-scanner"_s;
    WorkerPageSource source(setup);
    Ear ear;
    source.scan(worker.request(), ear);
    QCOMPARE(ear.ends, 0);
    QTRY_COMPARE(ear.ends, 1);
    QCOMPARE(ear.fault(), u"scanner.workerMissing"_s);
    QCOMPARE(ear.end.fault->arguments, QStringList{setup.program});
}

void WorkerPageSourceTest::silenceAtAnyStepEndsTheScan_data()
{
    QTest::addColumn<QByteArray>("story");
    QTest::addColumn<ScanLimits>("limits");
    QTest::addColumn<int>("pages");
    ScanLimits open;
    open.open = 150ms;
    QTest::newRow("nothing at all") << "deaf\n"_ba << open << 0;
    QTest::newRow("open") << "order; say '{\"type\":\"opening\"}'; deaf\n"_ba << open << 0;
    ScanLimits options;
    options.options = 150ms;
    QTest::newRow("options") << "order; say '{\"type\":\"setting\"}'; deaf\n"_ba << options << 0;
    ScanLimits first;
    first.firstStart = 150ms;
    QTest::newRow("first start") << "order; begin; deaf\n"_ba << first << 0;
    ScanLimits byte;
    byte.noByte = 150ms;
    QTest::newRow("bytes") << "order; begin; page 1; "
                              "say '{\"type\":\"reading\",\"page\":2,\"bytes\":5}'; deaf\n"_ba
                           << byte << 1;
    ScanLimits next;
    next.nextStart = 150ms;
    QTest::newRow("next start") << "order; begin; page 1; page 2; deaf\n"_ba << next << 2;
}

void WorkerPageSourceTest::silenceAtAnyStepEndsTheScan()
{
    QFETCH(const QByteArray, story);
    QFETCH(const ScanLimits, limits);
    QFETCH(const int, pages);
    const ScriptedWorker worker(story);
    auto setup = worker.setup();
    setup.limits = limits;
    setup.limits.cancelGrace = 10s; // so that even a slow shell hears the cancel
    WorkerPageSource source(setup);
    Ear ear;
    source.scan(worker.request(), ear);
    QTRY_COMPARE_WITH_TIMEOUT(ear.ends, 1, 10000);
    QCOMPARE(ear.fault(), u"scanner.noAnswer"_s);
    QCOMPARE(ear.end.pages, pages);
    QCOMPARE(ear.pages.size(), pages);
    QCOMPARE(ear.end.fault->arguments, QStringList{QString::number(pages + 1)});
    QTRY_VERIFY(worker.orders().join().contains("cancel"));
}

void WorkerPageSourceTest::misbehavingWorkerEndsTheScan_data()
{
    QTest::addColumn<QByteArray>("story");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("pages");
    QTest::newRow("dies") << "order; begin; page 1; kill -9 $$\n"_ba << u"scanner.crashed"_s << 1;
    QTest::newRow("leaves") << "order; begin; page 1; page 2; exit 0\n"_ba << u"scanner.crashed"_s
                            << 2;
    QTest::newRow("babbles") << "order; begin; page 1; say 'lamp is warm'; page 2; deaf\n"_ba
                             << u"scanner.crashed"_s << 1;
    QTest::newRow("speaks another version") << "order; say '{\"type\":\"hello\",\"version\":99}'; "
                                               "begin; deaf\n"_ba
                                            << u"scanner.workerVersion"_s << 0;
    QTest::newRow("announces what is not there")
        << "order; begin; page 1; say '{\"type\":\"page\",\"number\":2,\"file\":\"/nowhere\","
           "\"width\":1,\"lines\":1}'; deaf\n"_ba
        << u"scanner.pageMissing"_s << 1;
    QTest::newRow("tells a fault of its own")
        << "order; begin; page 1; say '{\"type\":\"ended\",\"pages\":1,\"fault\":{\"kind\":"
           "\"scanner\",\"key\":\"scanner.jammed\",\"arguments\":[\"2\"]}}'; deaf\n"_ba
        << u"scanner.jammed"_s << 1;
}

void WorkerPageSourceTest::misbehavingWorkerEndsTheScan()
{
    QFETCH(const QByteArray, story);
    QFETCH(const QString, key);
    QFETCH(const int, pages);
    const ScriptedWorker worker(story);
    WorkerPageSource source(worker.setup());
    Ear ear;
    source.scan(worker.request(), ear);
    QTRY_COMPARE(ear.ends, 1);
    QCOMPARE(ear.fault(), key);
    QCOMPARE(ear.end.pages, pages);
    QCOMPARE(ear.pages.size(), pages);
    if (key != "scanner.workerVersion"_L1)
        QCOMPARE(ear.end.fault->arguments, QStringList{QString::number(pages + 1)});
}

void WorkerPageSourceTest::deafWorkerIsKilledAndReplaced()
{
    const ScriptedWorker worker("if [ -e orders ]; then order; begin; page 2; finish 1; deaf; fi\n"
                                "order; begin; page 1; deaf\n");
    WorkerPageSource source(worker.setup());
    Ear ear;
    source.scan(worker.request(), ear);
    QTRY_COMPARE(ear.pages.size(), 1);
    source.cancel();
    source.cancel();
    QCOMPARE(ear.ends, 0);
    QCoreApplication::processEvents();
    QCOMPARE(ear.ends, 1);
    QVERIFY(ear.end.cancelled);
    QCOMPARE(ear.end.pages, 1);
    QVERIFY(!ear.end.fault);

    Ear next; // waits until the old worker is dead, then meets a patient one
    auto rest = worker.request();
    rest.firstNumber = 2;
    source.scan(rest, next);
    QTRY_COMPARE(next.ends, 1);
    QCOMPARE(next.fault(), QString());
    QCOMPARE(next.pages, QList<int>{2});
    QCOMPARE(ear.ends, 1);
    QCOMPARE(worker.starts(), 2);
    const auto orders = worker.orders();
    QVERIFY(orders.first().contains("\"patienceMs\":0"));
    QVERIFY(orders.at(1).contains("cancel"));
    QVERIFY(orders.at(2).contains("\"patienceMs\":10000"));
}

void WorkerPageSourceTest::cancelBeforeTheWorkerAnswers()
{
    const ScriptedWorker worker("deaf\n");
    WorkerPageSource source(worker.setup());
    Ear ear;
    source.scan(worker.request(), ear);
    source.cancel();
    QTRY_COMPARE(ear.ends, 1);
    QVERIFY(ear.end.cancelled);
    source.cancel(); // nothing runs: harmless
    QCoreApplication::processEvents();
    QCOMPARE(ear.ends, 1);
}

void WorkerPageSourceTest::longStartIsExplained()
{
    const ScriptedWorker worker("order; begin; deaf\n");
    auto setup = worker.setup();
    setup.limits.warmingNotice = 50ms;
    WorkerPageSource source(setup);
    Ear ear;
    source.scan(worker.request(), ear);
    QTRY_COMPARE(ear.notices, QStringList{u"scanner.warmingUp"_s});
    QCOMPARE(ear.ends, 0);
}

void WorkerPageSourceTest::nextScanMayBeginInTheListener()
{
    const ScriptedWorker worker("order; begin; page 1; finish 1\n"
                                "order; begin; page 2; finish 1; deaf\n");
    WorkerPageSource source(worker.setup());
    Ear first;
    Ear second;
    first.onEnd = [&] {
        auto rest = worker.request();
        rest.firstNumber = 2;
        source.scan(rest, second);
    };
    source.scan(worker.request(), first);
    QTRY_COMPARE(second.ends, 1);
    QCOMPARE(first.pages, QList<int>{1});
    QCOMPARE(second.pages, QList<int>{2});
    QCOMPARE(worker.starts(), 1);
}

void WorkerPageSourceTest::deviceIsGivenBackAfterAWhile()
{
    const ScriptedWorker worker("order; begin; page 1; finish 1; "
                                "read -r line || echo x >> released\n");
    auto setup = worker.setup();
    setup.limits.keepOpen = 50ms;
    WorkerPageSource source(setup);
    Ear ear;
    source.scan(worker.request(), ear);
    QTRY_COMPARE(ear.ends, 1);
    QTRY_COMPARE(worker.lines(u"released"_s).size(), 1); // its stdin ended, nothing was asked
    QCOMPARE(worker.orders().size(), 1);
}

void WorkerPageSourceTest::searchTellsWhatItFoundInTime()
{
    const ScriptedWorker worker("order; say '{\"type\":\"device\",\"name\":\"a:1\"}'; "
                                "say '{\"type\":\"device\",\"name\":\"b:1\"}'; "
                                "say '{\"type\":\"device\",\"name\":\"a:1\",\"model\":\"M\"}'; "
                                "deaf\n");
    auto setup = worker.setup();
    setup.limits.search = 300ms;
    WorkerPageSource source(setup);
    const OneBackend backend;
    std::optional<QList<ports::ScanDevice>> found;
    source.findDevices([&](auto devices) {
        QVERIFY(devices);
        found = *devices;
    });
    QTRY_VERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->at(0).name, u"a:1"_s);
    QCOMPARE(found->at(0).model, u"M"_s);
    QVERIFY(worker.orders().constFirst().contains("\"hidden\":[\"v4l\""));
    QVERIFY(worker.orders().constFirst().contains("\"test\""));
}

void WorkerPageSourceTest::searchWithoutAWorkerFails()
{
    ScannerSetup setup;
    setup.program = u"/nowhere/motcua-scanner"_s;
    WorkerPageSource source(setup);
    QString key;
    source.findDevices([&](auto devices) { key = devices ? u"?"_s : devices.error().key; });
    QVERIFY(key.isEmpty());
    QTRY_COMPARE(key, u"scanner.workerMissing"_s);
}

} // namespace motcua::tests
