#include "tests/unit/core/kernel/kerneltest.h"

#include "app/core/kernel/canceltoken.h"
#include "app/core/kernel/clock.h"
#include "app/core/kernel/executor.h"
#include "app/core/kernel/ids.h"

#include <QSemaphore>
#include <QSet>
#include <QTest>
#include <QUuid>

#include <memory>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace motcua::kernel;

namespace motcua::tests
{

void KernelTest::uuidsSortByTime()
{
    QString previous;
    // Across every byte of the time field, up to the year 10889.
    for (const qint64 ms : {0LL, 1LL, 255LL, 256LL, 65535LL, 65536LL, 1'000'000'000'000LL,
                            1'795'000'000'000LL, (1LL << 48) - 1}) {
        const QString uuid = makeUuidV7(ms);
        QVERIFY2(previous < uuid, qPrintable(previous + u' ' + uuid));
        previous = uuid;
    }
}

void KernelTest::uuidsHaveVersionAndVariant()
{
    for (int i = 0; i < 200; ++i) {
        const QString text = makeUuidV7(0x0123456789abLL);
        QCOMPARE(text.size(), 36);
        QCOMPARE(text, text.toLower());
        QVERIFY(text.startsWith("01234567-89ab-7"_L1));
        const QUuid uuid(text);
        QVERIFY(!uuid.isNull());
        QCOMPARE(uuid.variant(), QUuid::DCE);
        QVERIFY(u"89ab"_s.contains(text.at(19)));
    }
}

void KernelTest::uuidsDiffer()
{
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(makeUuidV7(1'795'000'000'000LL));
    QCOMPARE(seen.size(), 1000);
}

void KernelTest::readsAndWritesTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    const QString expected = u"2026-11-21T14:05:09+07:00"_s;
    QTest::newRow("Vietnam") << u"2026-11-21T14:05:09+07:00"_s << expected;
    QTest::newRow("UTC") << u"2026-11-21T07:05:09Z"_s << expected;
    QTest::newRow("another zone") << u"2026-11-21T08:05:09+01:00"_s << expected;
    QTest::newRow("no zone") << u"2026-11-21T14:05:09"_s << expected;
    QTest::newRow("blanks") << u"  2026-11-21T14:05:09 "_s << expected;
    QTest::newRow("milliseconds") << u"2026-11-21T14:05:09.999+07:00"_s << expected;
    QTest::newRow("no seconds") << u"2026-11-21T14:05"_s << u"2026-11-21T14:05:00+07:00"_s;
    QTest::newRow("date only") << u"2026-11-21"_s << u"2026-11-21T00:00:00+07:00"_s;
    QTest::newRow("the day before in UTC")
        << u"2026-11-20T17:00:00Z"_s << u"2026-11-21T00:00:00+07:00"_s;
}

void KernelTest::readsAndWritesTimes()
{
    QFETCH(QString, text);
    const QDateTime read = fromIsoText(text);
    QTEST(isoText(read), "iso");
    QCOMPARE(read.offsetFromUtc(), vietnamOffsetSeconds);
    QCOMPARE(isoText(fromIsoText(isoText(read))), isoText(read));
}

void KernelTest::refusesUnreadableTimes()
{
    for (const QString &text : {QString(), u"yesterday"_s, u"2026-02-30T10:00:00"_s, u"14:05"_s})
        QVERIFY2(!fromIsoText(text).isValid(), qPrintable(text));
    QCOMPARE(isoText(QDateTime()), QString());
}

void KernelTest::systemClockIsVietnams()
{
    const SystemClock clock;
    QCOMPARE(clock.now().offsetFromUtc(), vietnamOffsetSeconds);
    const qint64 first = clock.monotonicMs();
    QVERIFY(clock.monotonicMs() >= first);
}

void KernelTest::cancellingReachesEveryCopy()
{
    const CancelToken token;
    const CancelToken copy = token;
    const CancelToken other;
    QVERIFY(!copy.isCancelled());
    token.cancel();
    QVERIFY(copy.isCancelled());
    QVERIFY(!other.isCancelled());
}

void KernelTest::executorKeepsTheOrder()
{
    QList<int> done; // touched by the executor's thread alone, read after call()
    Executor executor(u"order"_s);
    for (int i = 0; i < 1000; ++i)
        executor.post([&done, i] { done.append(i); });
    executor.call([] {});
    QList<int> expected(1000);
    std::iota(expected.begin(), expected.end(), 0);
    QCOMPARE(done, expected);
}

void KernelTest::executorRunsInItsOwnThread()
{
    Executor executor(u"own"_s);
    QThread *const thread = executor.call([] { return QThread::currentThread(); });
    QVERIFY(thread != QThread::currentThread());
    QCOMPARE(thread->objectName(), u"own"_s);
    QCOMPARE(executor.call([] { return QThread::currentThread(); }), thread);
}

void KernelTest::executorGivesValues()
{
    Executor executor(u"values"_s);
    QSemaphore gate;
    auto future = executor.run([&gate] {
        gate.acquire();
        return std::make_unique<int>(7);
    });
    QVERIFY(!future.isFinished());
    gate.release();
    QCOMPARE(*future.takeResult(), 7);
    auto nothing = executor.run([] {});
    nothing.waitForFinished();
    QVERIFY(nothing.isFinished());
}

void KernelTest::executorCallsItselfAtOnce()
{
    QStringList steps;
    Executor executor(u"itself"_s);
    executor.call([&] {
        executor.post([&] { steps += u"posted"_s; });
        executor.call([&] { steps += u"called"_s; });
        steps += u"after"_s;
    });
    executor.call([] {});
    QCOMPARE(steps, (QStringList{u"called"_s, u"after"_s, u"posted"_s}));
}

void KernelTest::executorFinishesWhatWasPosted()
{
    int done = 0;
    QSemaphore gate;
    {
        Executor executor(u"last"_s);
        executor.post([&] { gate.acquire(); });
        for (int i = 0; i < 100; ++i)
            executor.post([&done] { ++done; });
        gate.release(); // most of the work is still queued when the destructor begins
    }
    QCOMPARE(done, 100);
}

} // namespace motcua::tests
