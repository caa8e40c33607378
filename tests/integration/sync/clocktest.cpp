#include "tests/integration/sync/clocktest.h"

#include "sync/client/clockwatch.h"
#include "tests/fakes/deskstore.h"
#include "tests/faults/tally.h"

#include <QLocale>
#include <QSet>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace motcua;
using tests::DeskStore;

namespace
{

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 year = 365 * day;

/// A server whose clock is right, half a second away.
class TimeServer final : public sync::HttpTransport
{
public:
    explicit TimeServer(const tests::FixedClock &truth) : m_truth(truth) {}

    void send(sync::HttpRequest, std::function<void(sync::HttpOutcome)> done) override
    {
        sync::HttpOutcome outcome;
        outcome.link = sync::HttpOutcome::Link::Answered;
        outcome.status = 200;
        outcome.date = QLocale::c()
                           .toString(m_truth.now().toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                           .toLatin1();
        done(outcome);
    }

private:
    const tests::FixedClock &m_truth;
};

/// A desk whose clock may differ from the true one, and a way to hear the server.
class Desk
{
public:
    explicit Desk(const QDateTime &start) : truth(start)
    {
        store.clock.set(start);
        m_watch = std::make_unique<sync::ClockWatch>(
            std::make_unique<TimeServer>(truth), store.clock, [this](qint64 ahead) {
                QVERIFY(store.store().clockBook().noteServer(ahead).has_value());
            });
    }

    void pass(qint64 ms)
    {
        truth.advance(ms);
        store.clock.advance(ms);
    }
    void setClockBy(qint64 ms) { store.clock.set(store.clock.now().addMSecs(ms)); }
    void hear()
    {
        for (int i = 0; i < domain::ClockSamples::kept; ++i)
            m_watch->send({}, [](const sync::HttpOutcome &) {});
    }
    kernel::Result<domain::Dossier> receive()
    {
        return store.store().dossiers().seal(tests::sampleDossier(store.clock), tests::officer());
    }
    [[nodiscard]] qint64 leadOfTruth() const { return store.clock.now().msecsTo(truth.now()); }

    tests::FixedClock truth;
    DeskStore store;

private:
    std::unique_ptr<sync::ClockWatch> m_watch;
};

ports::Actor supervisor()
{
    return {{u"minh"_s, u"Lê Minh"_s, domain::Role::Supervisor, false}, u"Q1"_s};
}

} // namespace

void ClockTest::theMedianIsTaken()
{
    domain::ClockSamples samples;
    QVERIFY(!samples.median());
    for (const qint64 ahead : {5, 1, 9, 1000000, 3})
        samples.add(ahead);
    QCOMPARE(*samples.median(), 5);
    for (int i = 0; i < domain::ClockSamples::kept; ++i)
        samples.add(-7);
    QCOMPARE(*samples.median(), -7); // the first are forgotten
}

void ClockTest::aDrawnNumberIsOfTheServersDay()
{
    Desk desk(kernel::vietnamTime({2026, 11, 30}, {9, 0}));
    desk.setClockBy(20 * hour); // it shows the 1st
    auto &outbox = desk.store.store().outbox();
    const auto draw = [&](const QString &code, QDate of) {
        QVERIFY(outbox.addNumber(code, {}, of));
    };
    draw(u"H26.17.05-261201-0001"_s, QDate(2026, 12, 1));
    draw(u"H26.17.05-261130-0001"_s, QDate(2026, 11, 30));
    desk.hear();
    QCOMPARE(desk.receive()->code, u"H26.17.05-261130-0001"_s);
    QVERIFY(desk.store.store().clockBook().confirm(u"đồng hồ máy đúng"_s, supervisor()));
    QCOMPARE(desk.receive()->code, u"H26.17.05-261201-0001"_s);
    QCOMPARE(desk.store.damage(), QStringList());
}

void ClockTest::aClockThatIsWrong_data()
{
    QTest::addColumn<QDateTime>("start");
    QTest::addColumn<qint64>("jump");
    QTest::addColumn<bool>("isHeard");
    const std::pair<const char *, QDateTime> moments[] = {
        {"a morning", kernel::vietnamTime({2026, 11, 30}, {9, 0})},
        {"New Year", kernel::vietnamTime({2026, 12, 31}, {23, 59, 59})},
        {"leap day", kernel::vietnamTime({2028, 2, 29}, {23, 59, 59})},
        {"Europe's spring", kernel::vietnamTime({2027, 3, 28}, {8, 0})},
    };
    const std::pair<const char *, qint64> jumps[] = {
        {"right", 0},
        {"+1 s", second},
        {"-1 s", -second},
        {"+5 min", 5 * minute},
        {"-5 min", -5 * minute},
        {"+6 min", 6 * minute},
        {"-6 min", -6 * minute},
        {"+1 h", hour},
        {"-1 h", -hour},
        {"+1 d", day},
        {"-1 d", -day},
        {"+26 h", 26 * hour},
        {"-26 h", -26 * hour},
        {"+10 y", 10 * year},
        {"-10 y", -10 * year},
    };
    for (const auto &[moment, start] : moments)
        for (const auto &[name, jump] : jumps)
            for (const bool isHeard : {false, true})
                QTest::addRow("%s, %s, %s", moment, name, isHeard ? "heard" : "no link")
                    << start << jump << isHeard;
    tests::tally(16, "a wrong clock, at four moments, with a server and without",
                 std::size(moments) * std::size(jumps) * 2);
}

void ClockTest::aClockThatIsWrong()
{
    QFETCH(const QDateTime, start);
    QFETCH(const qint64, jump);
    QFETCH(const bool, isHeard);
    Desk desk(start);
    QVERIFY(desk.receive()); // rows of the right time
    desk.pass(2 * second);
    desk.setClockBy(jump);
    if (isHeard)
        desk.hear();
    // By hand, not by the function under test.
    const bool isBack = jump < -5 * minute - 2 * second;
    const bool isFar = isHeard && std::llabs(jump) > day;
    const auto received = desk.receive();
    QCOMPARE(received.has_value(), !isBack && !isFar);
    if (!received)
        QCOMPARE(received.error().key, isBack ? u"clock.backwards"_s : u"clock.far"_s);
    if (received) {
        QCOMPARE(received->receivedAt, desk.store.clock.now());
        const QString day = desk.store.clock.now().toString(u"yyMMdd"_s);
        QVERIFY2(received->code.contains(day), qPrintable(received->code));
        const auto events = desk.store.store().dossiers().events(received->id);
        const QDateTime beside = events->first().serverAt;
        if (std::llabs(jump) != 5 * minute) // there the server's whole seconds decide
            QCOMPARE(beside.isValid(), isHeard && std::llabs(jump) > 5 * minute);
        if (beside.isValid())
            QVERIFY(std::llabs(beside.msecsTo(desk.truth.now())) <= second);
    }

    // The clock is set right. Rows of a future that never was need a supervisor's word.
    desk.pass(minute);
    desk.setClockBy(desk.leadOfTruth());
    if (isHeard)
        desk.hear();
    const bool hasFutureRows = received && jump > 6 * minute;
    auto later = desk.receive();
    QCOMPARE(later.has_value(), !hasFutureRows);
    if (hasFutureRows) {
        QVERIFY(desk.store.store().clockBook().confirm(u"pin hỏng"_s, supervisor()));
        later = desk.receive();
        QVERIFY(later);
    }
    QCOMPARE(desk.store.damage(), QStringList());
    if (received)
        QVERIFY(received->code != later->code);
}

/// Heard every minute: it is noticed, and numbers stop once it is a day ahead.
void ClockTest::aClockThatRunsSixtyTimesTooFast()
{
    Desk desk(kernel::vietnamTime({2026, 11, 30}, {8, 0}));
    QSet<QString> codes;
    int refused = 0;
    for (int passed = 0; passed < 30; ++passed) {
        desk.pass(minute);
        desk.setClockBy(59 * minute);
        desk.hear();
        const auto state = desk.store.store().clockBook().state();
        QVERIFY(std::llabs(*state->serverAheadMs - desk.leadOfTruth()) <= 2 * second);
        const auto received = desk.receive();
        const bool isDayAhead = -desk.leadOfTruth() > day;
        QCOMPARE(received.has_value(), !isDayAhead);
        if (received)
            codes.insert(received->code);
        else
            ++refused;
    }
    QCOMPARE(codes.size(), 24);
    QCOMPARE(refused, 6);
    tests::tally(16, "minutes of a clock that runs sixty times too fast", 30);
}

void ClockTest::settingItRightShowsWithoutALink()
{
    Desk desk(kernel::vietnamTime({2026, 11, 30}, {8, 0}));
    desk.setClockBy(40 * hour);
    desk.hear();
    QVERIFY(!desk.receive());
    desk.store.reopen();
    QVERIFY(!desk.receive());
    desk.setClockBy(-40 * hour);
    desk.pass(hour);
    const auto state = desk.store.store().clockBook().state();
    QVERIFY(std::llabs(*state->serverAheadMs) <= second);
    // The restart wrote rows at the wrong time.
    QCOMPARE(desk.receive().has_value(),
             !state->lastRow.isValid() || state->lastRow <= desk.store.clock.now());
}

void ClockTest::onlyASupervisorConfirms()
{
    Desk desk(kernel::vietnamTime({2026, 11, 30}, {8, 0}));
    QVERIFY(desk.receive());
    desk.setClockBy(-3 * day);
    desk.hear();
    QCOMPARE(desk.receive().error().key, u"clock.backwards"_s);
    storage::SqlClockBook &book = desk.store.store().clockBook();
    QCOMPARE(book.confirm(u"pin hỏng"_s, tests::officer()).error().key, u"role.notAllowed"_s);
    QCOMPARE(book.confirm(u"  "_s, supervisor()).error().key, u"clock.reason"_s);
    QVERIFY(!desk.receive());
    QVERIFY(book.confirm(u"pin hỏng"_s, supervisor()));
    QVERIFY(desk.receive());
    // It holds for this clock only.
    desk.setClockBy(-3 * day);
    desk.hear();
    QVERIFY(!desk.receive());
    QCOMPARE(desk.store.damage(), QStringList());
}
