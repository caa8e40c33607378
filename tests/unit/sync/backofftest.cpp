#include "tests/unit/sync/backofftest.h"

#include "sync/engine/backoff.h"

#include <QTest>

using motcua::sync::Backoff;

void TestBackoff::grows_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<double>("share");
    QTest::addColumn<qint64>("delay");
    QTest::newRow("first, all of it") << 1 << 1.0 << qint64(2'000);
    QTest::newRow("first, half") << 1 << 0.5 << qint64(1'000);
    QTest::newRow("second") << 2 << 1.0 << qint64(4'000);
    QTest::newRow("fifth") << 5 << 1.0 << qint64(32'000);
    QTest::newRow("capped") << 10 << 1.0 << qint64(900'000);
    QTest::newRow("after a weekend") << 5'000 << 0.5 << qint64(450'000);
    QTest::newRow("none") << 0 << 1.0 << qint64(2'000);
}

void TestBackoff::grows()
{
    QFETCH(const int, failures);
    QFETCH(const double, share);
    const Backoff backoff{2'000, 900'000, [share] { return share; }};
    QTEST(backoff.delayMs(failures), "delay");
}

void TestBackoff::obeysTheServer()
{
    const Backoff backoff{2'000, 900'000, [] { return 0.5; }};
    QCOMPARE(backoff.delayMs(1, 120), 121'000);
    QCOMPARE(backoff.delayMs(9, 0), 1'000);
    QCOMPARE(backoff.delayMs(1, 1'000'000),
             86'401'000); // no proxy may put a desk to sleep for ever
}
