#include "tests/unit/core/services/pagepooltest.h"

#include "app/core/services/pagepool.h"

#include <QSemaphore>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <new>

namespace motcua::tests
{

using services::PagePool;
using Urgency = PagePool::Urgency;

namespace
{

/// What the jobs of a test did: how many ran together and in which order they came back.
struct Trace {
    std::atomic_int running = 0;
    std::atomic_int mostRunning = 0;
    QSemaphore held;
    QList<int> done; // application's thread

    void start(PagePool &pool, QObject &asker, int name, qint64 bytes,
               Urgency urgency = Urgency::Page)
    {
        pool.start(
            &asker, urgency, bytes,
            [this, name] {
                mostRunning = std::max(int(mostRunning), ++running);
                held.acquire();
                --running;
                return name;
            },
            [this](int ended) { done.append(ended); });
    }
};

} // namespace

void PagePoolTest::bytesBoundWhatRuns()
{
    Trace trace;
    QObject asker;
    PagePool pool(4, 100);
    for (int name = 1; name <= 6; ++name)
        trace.start(pool, asker, name, 40); // two fit, three do not
    QTRY_COMPARE(int(trace.running), 2);
    trace.held.release(6);
    QTRY_COMPARE(trace.done.size(), 6);
    QCOMPARE(int(trace.mostRunning), 2);
}

void PagePoolTest::heavyPageRunsAloneAndIsNotOvertaken()
{
    Trace trace;
    QObject asker;
    PagePool pool(4, 100);
    trace.start(pool, asker, 1, 60);
    trace.start(pool, asker, 2, 500); // more than the whole budget: alone, but it runs
    trace.start(pool, asker, 3, 10);
    QTRY_COMPARE(int(trace.running), 1);
    trace.held.release(3);
    QTRY_COMPARE(trace.done, (QList<int>{1, 2, 3}));
    QCOMPARE(int(trace.mostRunning), 1);
}

void PagePoolTest::pictureGoesFirst()
{
    Trace trace;
    QObject asker;
    PagePool pool(1, 100);
    trace.start(pool, asker, 1, 1); // occupies the only thread
    trace.start(pool, asker, 2, 1, Urgency::Text);
    trace.start(pool, asker, 3, 1, Urgency::Page);
    trace.start(pool, asker, 4, 1000, Urgency::Thumbnail); // and is no page: it waits for none
    trace.start(pool, asker, 5, 1, Urgency::Thumbnail);
    QTRY_COMPARE(int(trace.running), 2);
    trace.held.release(5);
    QTRY_COMPARE(trace.done.size(), 5);
    QCOMPARE(int(trace.mostRunning), 2);
    const auto before = [&](int one, int other) {
        return trace.done.indexOf(one) < trace.done.indexOf(other);
    };
    QVERIFY(before(1, 3) && before(3, 2) && before(4, 5));
}

void PagePoolTest::jobWithoutAskerIsNeverStarted()
{
    Trace trace;
    QObject stays;
    auto goes = std::make_unique<QObject>();
    PagePool pool(1, 100);
    trace.start(pool, stays, 1, 1);
    trace.start(pool, *goes, 2, 1);
    trace.start(pool, stays, 3, 1);
    goes.reset();
    trace.held.release(2); // a third that ran would hang here
    QTRY_COMPARE(trace.done, (QList<int>{1, 3}));
}

void PagePoolTest::lackOfMemoryIsAnAnswer_data()
{
    QTest::addColumn<PagePool::Urgency>("urgency");
    QTest::newRow("picture") << Urgency::Thumbnail;
    QTest::newRow("page") << Urgency::Page;
    QTest::newRow("text") << Urgency::Text;
}

void PagePoolTest::lackOfMemoryIsAnAnswer()
{
    QFETCH(PagePool::Urgency, urgency);
    QObject asker;
    PagePool pool(1, 100);
    QStringList answers;
    const auto start = [&](bool isHeavy) {
        pool.start(
            &asker, urgency, 1,
            [isHeavy]() -> kernel::Result<QString> {
                if (isHeavy)
                    throw std::bad_alloc();
                return QStringLiteral("made");
            },
            [&answers](const kernel::Result<QString> &made) {
                answers.append(made ? *made : made.error().key);
            });
    };
    start(true);
    start(false); // the pool works on
    QTRY_COMPARE(answers, QStringList({QStringLiteral("image.memory"), QStringLiteral("made")}));
}

} // namespace motcua::tests
