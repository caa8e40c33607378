#include "tests/unit/sync/leasekeepertest.h"

#include "sync/engine/leasekeeper.h"
#include "sync/wire/leasebodies.h"
#include "tests/fakes/fakegateway.h"
#include "tests/fakes/fixedclock.h"
#include "tests/fakes/memorystores.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace motcua;
using domain::NumberLease;

namespace
{

class NoAlarm final : public sync::WakeUp
{
public:
    void set(qint64, std::function<void()>) override {}
    void clear() override {}
};

/// A desk that asks for today and tomorrow, four numbers each.
struct Scene {
    tests::MemoryStores stores;
    tests::FakeGateway gateway;
    tests::FixedClock clock;
    NoAlarm alarm;
    sync::SyncParts parts{
        stores.outbox, stores.dossiers, stores.blobs, gateway, clock, alarm, {}, {}, nullptr};
    sync::LeaseSettings settings{u"H38.28.05"_s,
                                 u"Q1"_s,
                                 u"1"_s,
                                 4,
                                 {},
                                 4,
                                 [](QDate today) {
                                     return QList{today, today.addDays(1)};
                                 },
                                 [](const QByteArray &message, const QByteArray &signature) {
                                     return signature == "good for " + message;
                                 }};
    std::optional<kernel::Error> error;
    bool done = false;

    [[nodiscard]] NumberLease lease(int first, int last) const
    {
        NumberLease made{u"H38.28.05"_s, clock.now().date(),    first, last, u"Q1"_s,
                         u"1"_s,         clock.now().addDays(2)};
        made.signature = "good for " + domain::signedBytes(made);
        return made;
    }
    void fill()
    {
        done = false;
        sync::LeaseKeeper keeper(parts, settings);
        keeper.fill([this](const std::optional<kernel::Error> &ended) {
            error = ended;
            done = true;
        });
        QTRY_VERIFY(done);
    }
};

} // namespace

void TestLeases::asksWhenHalfAreGone()
{
    const QDate day(2026, 11, 30);
    QVERIFY(!domain::wishFor(day, {60, 31}, 60));
    const auto wish = domain::wishFor(day, {60, 30}, 60);
    QVERIFY(wish);
    QCOMPARE(wish->have, 60);
    QCOMPARE(wish->want, 90);

    Scene scene;
    scene.gateway.leases = {scene.lease(1, 4)};
    scene.fill();
    QVERIFY(!scene.error);
    QCOMPARE(scene.gateway.leaseRequests.size(), 1);
    QCOMPARE(scene.gateway.leaseRequests.first().days.size(), 2); // today and tomorrow
    scene.fill();
    QCOMPARE(scene.gateway.leaseRequests.last().days.size(), 1); // tomorrow is missing still
    scene.settings.isSigned = {};
    scene.fill(); // nobody lends
    QCOMPARE(scene.gateway.leaseRequests.size(), 2);
}

void TestLeases::takesOnlyWhatIsSignedForThisDesk()
{
    const auto refused = [](auto change) {
        Scene scene;
        NumberLease lease = scene.lease(1, 4);
        change(lease);
        scene.gateway.leases = {lease};
        scene.fill();
        return scene.error && scene.error->key == u"lease.untrusted"_s &&
               scene.stores.outbox.leases.isEmpty();
    };
    const auto resigned = [](NumberLease &lease) {
        lease.signature = "good for " + domain::signedBytes(lease);
    };
    QVERIFY(refused([](NumberLease &lease) { lease.signature.chop(1); }));
    QVERIFY(refused([](NumberLease &lease) { lease.last = 5; })); // signed for other numbers
    QVERIFY(refused([&](NumberLease &lease) { lease.desk = u"Q2"_s, resigned(lease); }));
    QVERIFY(refused([&](NumberLease &lease) { lease.generation = u"2.ABCD"_s, resigned(lease); }));
    QVERIFY(refused([&](NumberLease &lease) { lease.agency = u"H99"_s, resigned(lease); }));
    QVERIFY(
        refused([&](NumberLease &lease) { lease.day = lease.day.addDays(9), resigned(lease); }));
    QVERIFY(refused([&](NumberLease &lease) { lease.last = 0, resigned(lease); }));
    QVERIFY(refused([&](NumberLease &lease) { lease.first = 0, resigned(lease); }));
    QVERIFY(refused([&](NumberLease &lease) { lease.last = 10'000, resigned(lease); })); // 5 digits
    QVERIFY(refused([&](NumberLease &lease) {
        lease.last = std::numeric_limits<int>::min();
        resigned(lease);
    }));
    QVERIFY(!refused([](NumberLease &) {}));
}

void TestLeases::bodiesBothWays()
{
    const QByteArray body =
        sync::leaseBody({u"H38.28.05"_s, u"Q1"_s, u"1"_s, {{QDate(2026, 12, 1), 3, 63}}});
    const QJsonObject sent = QJsonDocument::fromJson(body).object();
    QCOMPARE(sent[u"days"_s][0][u"want"_s].toInt(), 63);
    QCOMPARE(sent[u"days"_s][0][u"day"_s].toString(), u"2026-12-01"_s);

    const auto read = sync::readLeases(
        R"({"leases": [{"agency": "H38.28.05", "day": "2026-12-01", "first": 7, "last": "9",
            "desk": "Q1", "generation": "1", "validUntil": "2026-12-03T00:00:00+07:00",
            "signature": "QUJD"}, {}, {"first": 4294967297, "last": "4294967300"}]})"_ba);
    QVERIFY(read);
    QCOMPARE(read->size(), 3);
    QCOMPARE(read->first().count(), 3);
    QCOMPARE(read->first().signature, "ABC"_ba);
    for (const NumberLease &bad : read->mid(1)) // not taken by anybody, and never as other numbers
        QVERIFY(!domain::isPossible(bad, 4));
    QVERIFY(domain::isPossible(read->first(), 4));
    for (const QByteArray &broken : {"{}"_ba, "[]"_ba, ""_ba, "<html>"_ba, "{\"leases\": 5}"_ba})
        QCOMPARE(sync::readLeases(broken).error().key, u"server.unknown"_s);
}
