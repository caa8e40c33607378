#include "tests/unit/sync/numberpooltest.h"

#include "sync/engine/numberpool.h"
#include "tests/fakes/fakegateway.h"
#include "tests/fakes/fixedclock.h"
#include "tests/fakes/memorystores.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua;

namespace
{

constexpr qint64 hour = 3'600'000;

class NoAlarm final : public sync::WakeUp
{
public:
    void set(qint64, std::function<void()>) override {}
    void clear() override {}
};

class Book final : public ports::ClockBook
{
public:
    [[nodiscard]] kernel::Result<domain::ClockState> state() const override { return kept; }
    [[nodiscard]] kernel::Status noteServer(qint64 aheadMs) override
    {
        kept.serverAheadMs = aheadMs;
        return {};
    }
    [[nodiscard]] kernel::Status confirm(const QString &, const ports::Actor &) override
    {
        return {};
    }

    domain::ClockState kept;
};

/// A desk at 20:00 of 30 September that keeps three numbers, and a server that numbers by its own
/// day.
struct Scene {
    Scene() { clock.set(kernel::vietnamTime({2026, 9, 30}, {20, 0})); }

    void serverNumbers(QDate day)
    {
        gateway.numbers.clear();
        for (int order = 1; order <= 9; ++order)
            gateway.numbers.append(
                u"H38.28.05-%1-000%2"_s.arg(day.toString(u"yyMMdd"_s)).arg(order));
    }
    void fill()
    {
        bool done = false;
        pool.fill([&](const std::optional<kernel::Error> &ended) {
            error = ended;
            done = true;
        });
        QTRY_VERIFY(done);
        QVERIFY(!error);
    }
    [[nodiscard]] int drawn() const { return int(gateway.log.count(u"draw"_s)); }
    [[nodiscard]] int free(QDate day) const { return *stores.outbox.freeNumbers(day); }

    tests::MemoryStores stores;
    tests::FakeGateway gateway;
    tests::FixedClock clock;
    NoAlarm alarm;
    Book book;
    sync::SyncParts parts{
        stores.outbox, stores.dossiers, stores.blobs, gateway, clock, alarm, {}, {}, nullptr,
        &book};
    sync::NumberPool pool{parts, 3};
    std::optional<kernel::Error> error;
};

const QDate today(2026, 9, 30);
const QDate tomorrow(2026, 10, 1);

} // namespace

void TestNumberPool::theServersDayCounts()
{
    Scene scene;
    scene.book.kept.serverAheadMs = 20 * hour;
    scene.serverNumbers(tomorrow);
    scene.fill();
    QCOMPARE(scene.free(tomorrow), 3);
    QCOMPARE(scene.drawn(), 3);
    for (int i = 0; i < 8; ++i) { // the rounds of two hours: none is burnt
        scene.fill();
        scene.clock.advance(hour / 4);
    }
    QCOMPARE(scene.drawn(), 3);
}

void TestNumberPool::theFirstAnswerTellsTheTime()
{
    Scene scene;
    scene.serverNumbers(tomorrow);
    const QString first = scene.gateway.numbers.first();
    scene.fill(); // nobody has told the time
    QCOMPARE(scene.drawn(), 1);
    scene.book.kept.serverAheadMs = 20 * hour;
    scene.fill();
    QCOMPARE(scene.drawn(), 3);
    QCOMPARE(scene.free(tomorrow), 3);
    QVERIFY(scene.stores.outbox.numbers.contains(first)); // kept for its day
}

void TestNumberPool::aDoubtfulClockDrawsNone()
{
    Scene scene;
    scene.book.kept.serverAheadMs = 25 * hour;
    scene.serverNumbers(tomorrow);
    scene.fill();
    scene.book.kept.serverAheadMs = 0;
    scene.book.kept.lastRow = scene.clock.now().addSecs(3'600); // it went back
    scene.fill();
    QCOMPARE(scene.drawn(), 0);
    scene.book.kept.lastRow = {};
    scene.serverNumbers(today);
    scene.fill();
    QCOMPARE(scene.free(today), 3);
}

void TestNumberPool::anUnknownClockKeepsOneForItsDay()
{
    Scene scene;
    scene.serverNumbers(tomorrow);
    for (int i = 0; i < 3; ++i) {
        scene.fill();
        scene.clock.advance(hour); // 23:00 at last
    }
    QCOMPARE(scene.drawn(), 1);
    scene.clock.advance(2 * hour); // the day of that number
    scene.fill();
    QCOMPARE(scene.drawn(), 3);
    QCOMPARE(scene.free(tomorrow), 3);
}

void TestNumberPool::aConfirmedClockIsOurOwn()
{
    Scene scene;
    scene.book.kept.serverAheadMs = 26 * hour;
    scene.book.kept.confirmedAheadMs = 26 * hour;
    scene.serverNumbers(today);
    scene.fill();
    QCOMPARE(scene.free(today), 3);
}
