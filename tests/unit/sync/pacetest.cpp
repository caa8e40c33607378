#include "tests/unit/sync/pacetest.h"

#include "sync/engine/breaker.h"
#include "sync/engine/sendorder.h"
#include "sync/engine/sendwindow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;
using sync::SendOrder;

namespace
{

domain::OutboxItem item(const QString &id, qint64 nextBytes, int queuedSecond)
{
    domain::OutboxItem made;
    made.id.value = id;
    made.nextBytes = nextBytes;
    made.queuedAt = QDateTime::fromSecsSinceEpoch(1'800'000'000 + queuedSecond);
    return made;
}

} // namespace

void TestPace::smallBeforeLarge()
{
    SendOrder order;
    order.add(item(u"scan"_s, 3'000'000, 1));
    order.add(item(u"form"_s, 40'000, 2));
    order.add(item(u"create, younger"_s, 0, 4));
    order.add(item(u"not weighed"_s, -1, 3));
    QVERIFY(order.hasSmall());
    QCOMPARE(order.take().id.value, u"not weighed"_s);
    QCOMPARE(order.take().id.value, u"create, younger"_s);
    QVERIFY(!order.hasSmall());
    QCOMPARE(order.take().id.value, u"form"_s);
    QCOMPARE(order.take().id.value, u"scan"_s);
    QVERIFY(order.isEmpty());
}

void TestPace::everyFourthTurnIsTheOldestFiles()
{
    SendOrder order;
    order.add(item(u"old"_s, 9'000'000, 0));
    for (int i = 1; i <= 6; ++i)
        order.add(item(u"new%1"_s.arg(i), 0, i));
    QStringList taken;
    while (!order.isEmpty())
        taken.append(order.take().id.value);
    QCOMPARE(taken, QStringList({u"new1"_s, u"new2"_s, u"new3"_s, u"old"_s, u"new4"_s, u"new5"_s,
                                 u"new6"_s}));
}

void TestPace::newWorkNeverStarvesALargeFile()
{
    SendOrder order;
    order.add(item(u"old"_s, 9'000'000, 0));
    for (int turn = 1; turn <= 100; ++turn) {
        order.add(item(u"new"_s, turn % 2, turn)); // a new one for each that goes
        if (order.take().id.value == "old"_L1) {
            QVERIFY(turn <= 4);
            return;
        }
    }
    QFAIL("the old file never went");
}

void TestPace::theWindowOpensSlowlyAndHalves()
{
    sync::SendWindow window;
    QCOMPARE(window.size(), 1);
    QList<int> sizes;
    for (int i = 0; i < 40; ++i) {
        window.noteGood();
        sizes.append(window.size());
        QVERIFY(window.size() <= sync::SendWindow::most);
    }
    QCOMPARE(sizes.first(), 2);
    QVERIFY(sizes.indexOf(3) > 1 && sizes.indexOf(4) > sizes.indexOf(3) + 1);
    QCOMPARE(sizes.last(), 4);
    window.noteTrouble();
    QCOMPARE(window.size(), 2);
    for (int i = 0; i < 10; ++i)
        window.noteTrouble();
    QCOMPARE(window.size(), 1);
}

void TestPace::theBreakerOpensLongerEachTime()
{
    sync::Breaker breaker({2'000, 900'000, [] { return 1.0; }});
    QCOMPARE(breaker.closedIn(100), 0);
    QCOMPARE(breaker.open(100, {}), 2'000);
    QCOMPARE(breaker.closedIn(600), 1'500);
    QCOMPARE(breaker.closedIn(2'100), 0);
    QCOMPARE(breaker.open(2'100, {}), 4'000);
    QCOMPARE(breaker.open(6'100, 120), 122'000); // as asked, and the jitter on top
    breaker.noteGood();
    QCOMPARE(breaker.open(200'000, {}), 2'000);
    breaker.closeNow();
    QCOMPARE(breaker.closedIn(200'000), 0);
}

/// A thousand desks are back within one step, spread over it; and what a server that is not there
/// cost them does not count against it when it first says that it is busy.
void TestPace::aLongOutageIsProbedInEvenSteps()
{
    double share = 1;
    sync::Breaker breaker({2'000, 900'000, [&share] { return share; }});
    QCOMPARE(breaker.openBriefly(0, 20'000), 2'000);
    QCOMPARE(breaker.openBriefly(0, 20'000), 4'000);
    share = 0;
    QCOMPARE(breaker.openBriefly(0, 20'000), 0); // its share of 8 s
    share = 1;
    QCOMPARE(breaker.openBriefly(0, 20'000), 16'000);
    for (int i = 0; i < 40; ++i) {
        share = 0;
        QCOMPARE(breaker.openBriefly(0, 20'000), 20'000);
        share = 1;
        QCOMPARE(breaker.openBriefly(0, 20'000), 15'000);
    }
    QCOMPARE(breaker.open(0, {}), 2'000);
    QCOMPARE(breaker.open(0, {}), 4'000);
    breaker.noteGood();
    QCOMPARE(breaker.openBriefly(0, 20'000), 2'000);
    // Now busy, now not there: both go on counting.
    QCOMPARE(breaker.open(0, {}), 2'000);
    QCOMPARE(breaker.openBriefly(0, 20'000), 4'000);
    QCOMPARE(breaker.open(0, {}), 4'000);
}

void TestPace::aWrongLoginIsNotTriedSoon()
{
    sync::Breaker breaker({2'000, 900'000, [] { return 0.0; }});
    QCOMPARE(breaker.openLong(0), 900'000);
}
