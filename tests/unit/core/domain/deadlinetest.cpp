#include "tests/unit/core/domain/deadlinetest.h"

#include "app/core/domain/deadline.h"
#include "app/core/domain/jsonreader.h"
#include "app/core/kernel/clock.h"
#include "resources/resources.h"
#include "tests/unit/core/domain/randomcalendar.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua::domain;
using motcua::kernel::isoText;

namespace motcua::tests
{

namespace
{

constexpr quint32 seed = 468;
constexpr int rounds = 3000;

/// `04T10:00` of November 2026: the 2nd is a Monday, the 24th a holiday.
QDateTime at(const QString &dayAndTime) { return kernel::fromIsoText(u"2026-11-"_s + dayAndTime); }

ClockPause pause(const QString &from, const QString &to)
{
    return {at(from), to.isEmpty() ? QDateTime() : at(to)};
}

DeadlineCase received(TimeLimit limit, SupplementMode mode = SupplementMode::Subtract)
{
    return {.limit = limit, .mode = mode, .receivedAt = at(u"02T09:00"_s)};
}

QString due(const WorkCalendar &calendar, const DeadlineCase &dossier, const QString &now)
{
    const auto deadline = currentDeadline(calendar, dossier, at(now));
    return deadline ? isoText(deadline->dueAt).left(16) : deadline.error().key;
}

/// A dossier on a random calendar with one or two pauses after its reception.
DeadlineCase anyCase(QRandomGenerator &random)
{
    DeadlineCase dossier{.limit = anyLimit(random, 20), .receivedAt = anyInstant(random)};
    QDateTime from = dossier.receivedAt.addSecs(random.bounded(20 * 86400));
    for (int count = random.bounded(1, 3); count > 0; --count) {
        const QDateTime to = from.addSecs(random.bounded(20 * 86400));
        dossier.supplements.append({from, to});
        from = to.addSecs(random.bounded(5 * 86400));
    }
    return dossier;
}

WorkCalendar anyCalendar(QRandomGenerator &random)
{
    return WorkCalendar::fromJson(anyCalendarJson(random)).value();
}

} // namespace

void DeadlineTest::initTestCase()
{
    initResources();
    QFile file(u":/motcua/calendars/vn.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_shipped = WorkCalendar::fromJson(jsonObject(file.readAll()).value()).value();
}

void DeadlineTest::movesTheAppointment_data()
{
    QTest::addColumn<int>("amount");
    QTest::addColumn<TimeUnit>("unit");
    QTest::addColumn<DayCountMode>("counting");
    QTest::addColumn<QString>("requested");
    QTest::addColumn<QString>("supplied");
    QTest::addColumn<QString>("none");
    QTest::addColumn<QString>("subtract");
    QTest::addColumn<QString>("restart");
    using U = TimeUnit;
    using enum DayCountMode;

    // Received Monday 2 November at 09:00. Five workdays: 3, 4, 5, 6, 9.
    QTest::newRow("workdays") << 5 << U::Workday << NextDay << u"04T10:00"_s << u"06T15:00"_s
                              << u"2026-11-09T17:00"_s << u"2026-11-11T17:00"_s
                              << u"2026-11-13T17:00"_s;
    QTest::newRow("within a day") << 5 << U::Workday << NextDay << u"04T08:00"_s << u"04T16:30"_s
                                  << u"2026-11-09T17:00"_s << u"2026-11-09T17:00"_s
                                  << u"2026-11-11T17:00"_s;
    QTest::newRow("over the weekend")
        << 5 << U::Workday << NextDay << u"06T16:00"_s << u"09T08:00"_s << u"2026-11-09T17:00"_s
        << u"2026-11-10T17:00"_s << u"2026-11-16T17:00"_s;
    QTest::newRow("over the holiday")
        << 20 << U::Workday << NextDay << u"23T09:00"_s << u"25T09:00"_s << u"2026-12-01T17:00"_s
        << u"2026-12-02T17:00"_s << u"2026-12-23T17:00"_s;
    // The receiving day counts: 2, 3, 4, 5, 6. Asked on the 4th, brought on the 6th before 15:00:
    // the 4th and the 5th do not count.
    QTest::newRow("same day") << 5 << U::Workday << SameDay << u"04T10:00"_s << u"06T14:00"_s
                              << u"2026-11-06T17:00"_s << u"2026-11-10T17:00"_s
                              << u"2026-11-12T17:00"_s;
    QTest::newRow("same day, brought late")
        << 5 << U::Workday << SameDay << u"04T10:00"_s << u"06T15:30"_s << u"2026-11-06T17:00"_s
        << u"2026-11-11T17:00"_s << u"2026-11-13T17:00"_s;
    // Sixteen working hours: 6 on the 2nd, 7.5 on the 3rd, 2.5 on the 4th. The pause takes
    // 1.5 + 3.5 + 4.
    QTest::newRow("hours") << 16 << U::Hour << NextDay << u"03T10:00"_s << u"04T11:30"_s
                           << u"2026-11-04T10:00"_s << u"2026-11-05T11:30"_s
                           << u"2026-11-06T14:30"_s;
    QTest::newRow("hours, at night")
        << 16 << U::Hour << NextDay << u"03T17:00"_s << u"04T07:30"_s << u"2026-11-04T10:00"_s
        << u"2026-11-04T10:00"_s << u"2026-11-06T08:30"_s;
    // Ten days end on the 12th; two of pause on Saturday the 14th.
    QTest::newRow("calendar days")
        << 10 << U::Day << NextDay << u"04T10:00"_s << u"06T15:00"_s << u"2026-11-12T17:00"_s
        << u"2026-11-16T17:00"_s << u"2026-11-16T17:00"_s;
    QTest::newRow("a month") << 1 << U::Month << NextDay << u"04T10:00"_s << u"10T15:00"_s
                             << u"2026-12-02T17:00"_s << u"2026-12-08T17:00"_s
                             << u"2026-12-10T17:00"_s;
}

void DeadlineTest::movesTheAppointment()
{
    QFETCH(int, amount);
    QFETCH(TimeUnit, unit);
    QFETCH(DayCountMode, counting);
    QFETCH(QString, requested);
    QFETCH(QString, supplied);
    const std::pair<SupplementMode, const char *> modes[] = {{SupplementMode::None, "none"},
                                                             {SupplementMode::Subtract, "subtract"},
                                                             {SupplementMode::Restart, "restart"}};
    for (const auto &[mode, column] : modes) {
        DeadlineCase dossier = received({amount, unit, {.mode = counting}}, mode);
        dossier.supplements = {pause(requested, supplied)};
        QTEST(due(m_shipped, dossier, supplied), column);
    }
}

void DeadlineTest::standsStillWhileWaiting()
{
    for (const SupplementMode mode : {SupplementMode::Subtract, SupplementMode::Restart}) {
        DeadlineCase dossier = received({5}, mode);
        dossier.supplements = {pause(u"04T10:00"_s, {})};
        const auto early = currentDeadline(m_shipped, dossier, at(u"05T10:00"_s));
        const auto late = currentDeadline(m_shipped, dossier, at(u"20T10:00"_s));
        QVERIFY(early && late);
        QVERIFY(early->isWaiting && late->isWaiting);
        QVERIFY(!early->dueAt.isValid() && !late->dueAt.isValid());
        // What it would be if the papers came now is what it is when they do.
        dossier.supplements = {pause(u"04T10:00"_s, u"20T10:00"_s)};
        QCOMPARE(currentDeadline(m_shipped, dossier, at(u"20T10:00"_s))->dueAt,
                 late->dueIfResumedNow);
        QVERIFY(late->remainingSeconds > 0);
    }
}

void DeadlineTest::noneKeepsRunningWhileWaiting()
{
    DeadlineCase dossier = received({5}, SupplementMode::None);
    dossier.supplements = {pause(u"04T10:00"_s, {})};
    const auto deadline = currentDeadline(m_shipped, dossier, at(u"10T08:30"_s));
    QVERIFY(deadline && !deadline->isWaiting);
    QCOMPARE(isoText(deadline->dueAt), u"2026-11-09T17:00:00+07:00"_s);
    QCOMPARE(deadline->remainingSeconds, -3600);
}

void DeadlineTest::workedAndLeftMakeTheLimit()
{
    DeadlineCase dossier = received({20, TimeUnit::Hour});
    dossier.supplements = {pause(u"03T10:00"_s, u"04T11:30"_s), pause(u"05T08:00"_s, {})};
    for (const auto &now : {u"02T09:00"_s, u"02T15:10"_s, u"03T20:00"_s, u"04T14:00"_s,
                            u"05T09:00"_s, u"19T09:00"_s}) {
        DeadlineCase seen = dossier;
        if (at(now) < at(u"05T08:00"_s))
            seen.supplements.removeLast();
        if (at(now) < at(u"04T11:30"_s))
            seen.supplements.first().to = {};
        if (at(now) < at(u"03T10:00"_s))
            seen.supplements.clear();
        const auto deadline = currentDeadline(m_shipped, seen, at(now));
        QVERIFY(deadline);
        QCOMPARE(deadline->workedSeconds + deadline->remainingSeconds, 20 * 3600);
    }
}

void DeadlineTest::paymentsAreSubtractedInEveryMode()
{
    for (const SupplementMode mode :
         {SupplementMode::None, SupplementMode::Subtract, SupplementMode::Restart}) {
        DeadlineCase dossier = received({5}, mode);
        dossier.payments = {pause(u"04T10:00"_s, {})};
        QCOMPARE(due(m_shipped, dossier, u"05T10:00"_s), QString());
        dossier.payments = {pause(u"04T10:00"_s, u"06T15:00"_s)};
        QCOMPARE(due(m_shipped, dossier, u"06T15:00"_s), u"2026-11-11T17:00"_s);
    }
    // After a restart only what follows it is subtracted.
    DeadlineCase dossier = received({5}, SupplementMode::Restart);
    dossier.payments = {pause(u"03T10:00"_s, u"05T10:00"_s), pause(u"10T10:00"_s, u"12T10:00"_s)};
    dossier.supplements = {pause(u"05T11:00"_s, u"06T15:00"_s)};
    QCOMPARE(due(m_shipped, dossier, u"12T10:00"_s), u"2026-11-17T17:00"_s);
}

void DeadlineTest::overlappingPausesCountOnce()
{
    DeadlineCase dossier = received({5});
    dossier.supplements = {pause(u"04T10:00"_s, u"06T15:00"_s)};
    dossier.payments = {pause(u"05T10:00"_s, u"06T11:00"_s)};
    QCOMPARE(due(m_shipped, dossier, u"06T15:00"_s), u"2026-11-11T17:00"_s);
    dossier.payments = {pause(u"03T10:00"_s, u"05T11:00"_s)};
    QCOMPARE(due(m_shipped, dossier, u"06T15:00"_s), u"2026-11-12T17:00"_s);
    std::swap(dossier.supplements, dossier.payments);
    QCOMPARE(due(m_shipped, dossier, u"06T15:00"_s), u"2026-11-12T17:00"_s);
}

void DeadlineTest::supplementsBeforeAcceptanceCostNothing()
{
    DeadlineCase dossier = received({5});
    dossier.supplements = {{at(u"02T09:00"_s).addDays(-10), at(u"02T09:00"_s).addDays(-3)}};
    QCOMPARE(due(m_shipped, dossier, u"03T09:00"_s), u"2026-11-09T17:00"_s);
}

void DeadlineTest::extensionReplacesTheAppointment()
{
    DeadlineCase dossier = received({5});
    dossier.extensions = {{.at = at(u"06T09:00"_s), .dueAfter = at(u"12T16:00"_s)}};
    QCOMPARE(due(m_shipped, dossier, u"06T10:00"_s), u"2026-11-12T16:00"_s);
    // A pause before it is in it already, one after it moves it and keeps its time of day.
    dossier.supplements = {pause(u"03T10:00"_s, u"04T10:00"_s)};
    QCOMPARE(due(m_shipped, dossier, u"06T10:00"_s), u"2026-11-12T16:00"_s);
    dossier.supplements.append(pause(u"09T10:00"_s, u"11T10:00"_s));
    QCOMPARE(due(m_shipped, dossier, u"11T10:00"_s), u"2026-11-16T16:00"_s);
    dossier.extensions.append({.at = at(u"16T09:00"_s), .dueAfter = at(u"20T11:00"_s)});
    QCOMPARE(due(m_shipped, dossier, u"16T10:00"_s), u"2026-11-20T11:00"_s);
}

void DeadlineTest::restartNeverUndercutsAPromise()
{
    DeadlineCase dossier = received({2}, SupplementMode::Restart);
    dossier.extensions = {{.at = at(u"03T09:00"_s), .dueAfter = at(u"30T16:00"_s)}};
    dossier.supplements = {pause(u"04T10:00"_s, u"05T10:00"_s)};
    QCOMPARE(due(m_shipped, dossier, u"05T10:00"_s), u"2026-11-30T16:00"_s);
    dossier.supplements = {pause(u"04T10:00"_s, u"30T10:00"_s)};
    QCOMPARE(due(m_shipped, dossier, u"30T10:00"_s), u"2026-12-02T17:00"_s);
}

void DeadlineTest::noRequestUndoesLateness()
{
    DeadlineCase dossier = received({2}, SupplementMode::Restart); // due on the 4th
    ClockPause asked = pause(u"09T10:00"_s, {});
    asked.dueBefore = at(u"04T17:00"_s);
    dossier.supplements = {asked};
    const auto waiting = currentDeadline(m_shipped, dossier, at(u"10T10:00"_s));
    QVERIFY(waiting && !waiting->isWaiting);
    QCOMPARE(isoText(waiting->dueAt), u"2026-11-04T17:00:00+07:00"_s);
    dossier.supplements[0].to = at(u"11T10:00"_s);
    QCOMPARE(due(m_shipped, dossier, u"12T10:00"_s), u"2026-11-04T17:00"_s);
    dossier.supplements[0].dueBefore = at(u"09T17:00"_s); // asked in time
    QCOMPARE(due(m_shipped, dossier, u"12T10:00"_s), u"2026-11-13T17:00"_s);
}

/// What was late when papers were asked for is due in its old year, but the days of the pause were
/// counted on the new one.
void DeadlineTest::aPauseIsCountedOnPublishedYearsOnly()
{
    DeadlineCase dossier = received({2});
    const auto on = [](QDate day) { return kernel::vietnamTime(day, QTime(10, 0)); };
    dossier.supplements = {{on({2026, 12, 21}), on({2027, 1, 20}), {}}};
    const auto late = currentDeadline(m_shipped, dossier, on({2027, 1, 21}));
    QVERIFY(late);
    QCOMPARE(late->unannouncedYears, QList<int>{2027});
    dossier.supplements = {{on({2026, 12, 21}), on({2026, 12, 23}), {}}};
    const auto within = currentDeadline(m_shipped, dossier, on({2026, 12, 24}));
    QVERIFY(within && within->unannouncedYears.isEmpty());
}

/// QĐ 766: asked once, the request is the end; asked again, it is overdue (facts §4.6, §5.2).
void DeadlineTest::countsAsTheIndexDoes()
{
    Dossier dossier;
    dossier.state = DossierState::Processing;
    dossier.dueAt = at(u"10T17:00"_s);
    const auto counted = [&](const QString &now, const QList<DossierEvent> &events = {}) {
        return countedTimeliness(dossier, events, at(now));
    };
    QCOMPARE(counted(u"10T17:00"_s), std::nullopt);
    QCOMPARE(counted(u"10T17:01"_s), Timeliness::Late);
    const auto event = [](const QString &what, const QString &when) {
        return DossierEvent{0, at(when), {}, what, {}};
    };
    const QList<DossierEvent> done{event(u"finish"_s, u"09T10:00"_s),
                                   event(u"return"_s, u"12T10:00"_s)};
    QCOMPARE(counted(u"20T10:00"_s, done), Timeliness::Early);
    QCOMPARE(counted(u"20T10:00"_s, {event(u"stop"_s, u"10T10:00"_s)}), Timeliness::OnTime);
    dossier.state = DossierState::AwaitingSupplement;
    dossier.dueAt = {};
    dossier.supplements = {{.requestedAt = at(u"06T10:00"_s), .dueBefore = at(u"10T17:00"_s)}};
    QCOMPARE(counted(u"20T10:00"_s), std::nullopt);
    dossier.supplements.prepend({.requestedAt = at(u"03T10:00"_s),
                                 .suppliedAt = at(u"04T10:00"_s),
                                 .dueBefore = at(u"09T17:00"_s)});
    QCOMPARE(counted(u"07T10:00"_s), Timeliness::Late);
    dossier.supplements[0].beforeAcceptance = true;
    QCOMPARE(counted(u"07T10:00"_s), std::nullopt);
}

void DeadlineTest::withoutLimitThereIsNoAppointment()
{
    DeadlineCase dossier{.receivedAt = at(u"02T09:00"_s)};
    const auto deadline = currentDeadline(m_shipped, dossier, at(u"03T09:00"_s));
    QVERIFY(deadline);
    QVERIFY(!deadline->dueAt.isValid() && !deadline->dueIfResumedNow.isValid());
    QCOMPARE(deadline->workedSeconds, qint64(7.5 * 3600));
    dossier.extensions = {{.at = at(u"03T09:00"_s), .dueAfter = at(u"12T16:00"_s)}};
    QCOMPARE(due(m_shipped, dossier, u"04T09:00"_s), u"2026-11-12T16:00"_s);
}

void DeadlineTest::warnsAboutUnannouncedYears()
{
    DeadlineCase dossier = received({30});
    QVERIFY(currentDeadline(m_shipped, dossier, at(u"03T09:00"_s))->unannouncedYears.isEmpty());
    dossier.supplements = {pause(u"04T10:00"_s, u"30T15:00"_s)};
    QCOMPARE(currentDeadline(m_shipped, dossier, at(u"30T15:00"_s))->unannouncedYears,
             QList<int>{2027});
}

void DeadlineTest::refusesWhatItCannotCount()
{
    QCOMPARE(due(m_shipped, received({0}), u"03T09:00"_s), u"calendar.amount"_s);
    QCOMPARE(due(m_shipped, received({200, TimeUnit::Month}), u"03T09:00"_s), u"calendar.tooFar"_s);
}

void DeadlineTest::readsADossier()
{
    Dossier dossier;
    dossier.limit = TimeLimit{5};
    dossier.supplementMode = SupplementMode::Restart;
    dossier.receivedAt = at(u"02T09:00"_s);
    dossier.supplements = {{.requestedAt = at(u"04T10:00"_s), .suppliedAt = at(u"06T15:00"_s)},
                           {.requestedAt = at(u"10T10:00"_s)}};
    dossier.extensions = {{.at = at(u"03T09:00"_s), .dueAfter = at(u"12T16:00"_s)}};
    const DeadlineCase read = deadlineCase(dossier);
    QVERIFY(read.limit == dossier.limit && read.mode == SupplementMode::Restart);
    QCOMPARE(read.receivedAt, dossier.receivedAt);
    QVERIFY(read.supplements ==
            (QList{pause(u"04T10:00"_s, u"06T15:00"_s), pause(u"10T10:00"_s, {})}));
    QVERIFY(read.payments.isEmpty() && read.extensions == dossier.extensions);
}

void DeadlineTest::answersWithinEightWorkingHours_data()
{
    QTest::addColumn<QString>("submitted");
    QTest::addColumn<QString>("answer");
    // 7.5 hours a day: the eighth falls on the next one.
    QTest::newRow("at work") << u"18T09:00"_s << u"2026-11-19T09:30:00+07:00"_s;
    QTest::newRow("late") << u"18T16:10"_s << u"2026-11-19T16:40:00+07:00"_s;
    QTest::newRow("at night") << u"18T22:00"_s << u"2026-11-20T08:00:00+07:00"_s;
    QTest::newRow("on Sunday") << u"22T22:00"_s << u"2026-11-25T08:00:00+07:00"_s;
}

void DeadlineTest::answersWithinEightWorkingHours()
{
    QFETCH(QString, submitted);
    QTEST(isoText(answerBy(m_shipped, at(submitted))->dueAt), "answer");
}

void DeadlineTest::apologyComesADayBefore()
{
    QCOMPARE(isoText(apologyBy(m_shipped, at(u"19T17:00"_s))), u"2026-11-18T17:00:00+07:00"_s);
    QCOMPARE(isoText(apologyBy(m_shipped, at(u"25T17:00"_s))), u"2026-11-23T17:00:00+07:00"_s);
    QCOMPARE(isoText(apologyBy(m_shipped, at(u"23T09:00"_s))), u"2026-11-20T17:00:00+07:00"_s);
}

void DeadlineTest::classesOfReports()
{
    const QDateTime due = at(u"19T17:00"_s);
    QVERIFY(timeliness(at(u"18T23:59"_s), due) == Timeliness::Early);
    QVERIFY(timeliness(at(u"19T00:00"_s), due) == Timeliness::OnTime);
    QVERIFY(timeliness(due, due) == Timeliness::OnTime);
    QVERIFY(timeliness(due.addMSecs(1), due) == Timeliness::Late);
    // The day is Vietnam's, whatever zone the instants are told in.
    QVERIFY(timeliness(at(u"18T23:59"_s).toUTC(), due.toUTC()) == Timeliness::Early);
    QVERIFY(timeliness(at(u"19T00:00"_s).toUTC(), due) == Timeliness::OnTime);
    QVERIFY(!timeliness(due, {}) && !timeliness({}, due));
}

void DeadlineTest::urgencyGrows()
{
    const QDateTime due = at(u"25T17:00"_s); // Tuesday the 24th is a holiday
    QVERIFY(urgency(m_shipped, {}, due) == Urgency::None);
    QVERIFY(urgency(m_shipped, due, at(u"20T17:00"_s)) == Urgency::Running);
    QVERIFY(urgency(m_shipped, due, at(u"23T08:00"_s)) == Urgency::DueSoon);
    QVERIFY(urgency(m_shipped, due, at(u"20T17:00"_s), 2) == Urgency::DueSoon);
    QVERIFY(urgency(m_shipped, due, at(u"23T08:00"_s), 0) == Urgency::Running);
    QVERIFY(urgency(m_shipped, due, due) == Urgency::DueSoon);
    QVERIFY(urgency(m_shipped, due, due.addSecs(1)) == Urgency::Late);
}

void DeadlineTest::modesAreOrdered()
{
    QRandomGenerator random(seed);
    int compared = 0;
    for (int round = 0; round < rounds; ++round) {
        const WorkCalendar calendar = anyCalendar(random);
        DeadlineCase dossier = anyCase(random);
        const QDateTime now = dossier.supplements.last().to;
        QList<QDateTime> dues;
        for (const SupplementMode mode :
             {SupplementMode::None, SupplementMode::Subtract, SupplementMode::Restart}) {
            dossier.mode = mode;
            if (const auto deadline = currentDeadline(calendar, dossier, now))
                dues.append(deadline->dueAt);
        }
        if (dues.size() < 3)
            continue; // too far
        ++compared;
        QVERIFY2(
            dues[0] <= dues[1] && dues[1] <= dues[2],
            qPrintable(u"round %1: none %2, subtract %3, restart %4"_s.arg(
                QString::number(round), isoText(dues[0]), isoText(dues[1]), isoText(dues[2]))));
    }
    qInfo("seed %u, %d cases", seed, compared);
    QVERIFY(compared > rounds / 2);
}

void DeadlineTest::pauseWithoutLengthChangesNothing()
{
    QRandomGenerator random(seed);
    int compared = 0;
    for (int round = 0; round < rounds; ++round) {
        const WorkCalendar calendar = anyCalendar(random);
        DeadlineCase dossier = anyCase(random);
        for (ClockPause &empty : dossier.supplements)
            empty.to = empty.from;
        const auto appointment = calendar.appointment(dossier.receivedAt, *dossier.limit);
        const auto deadline = currentDeadline(calendar, dossier, dossier.supplements.last().to);
        QCOMPARE(deadline.has_value(), appointment.has_value());
        if (!deadline)
            continue;
        ++compared;
        QCOMPARE(deadline->dueAt, appointment->dueAt);
    }
    qInfo("seed %u, %d cases", seed, compared);
    QVERIFY(compared > rounds / 2);
}

void DeadlineTest::longerPausesAreNeverEarlier()
{
    QRandomGenerator random(seed);
    int compared = 0;
    for (int round = 0; round < rounds; ++round) {
        const WorkCalendar calendar = anyCalendar(random);
        DeadlineCase dossier = anyCase(random);
        dossier.mode = random.bounded(2) == 0 ? SupplementMode::Subtract : SupplementMode::Restart;
        const auto before =
            currentDeadline(calendar, dossier, dossier.supplements.last().to.addDays(30));
        dossier.supplements.last().to =
            dossier.supplements.last().to.addSecs(random.bounded(10 * 86400));
        const auto after =
            currentDeadline(calendar, dossier, dossier.supplements.last().to.addDays(30));
        if (!before || !after)
            continue;
        ++compared;
        QVERIFY2(before->dueAt <= after->dueAt, qPrintable(u"round %1"_s.arg(round)));
    }
    qInfo("seed %u, %d cases", seed, compared);
    QVERIFY(compared > rounds / 2);
}

void DeadlineTest::papersGoToTheAgency_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QString>("by");
    QTest::newRow("in the morning") << u"20T09:00"_s << u"2026-11-20T17:00:00+07:00"_s;
    QTest::newRow("at fifteen") << u"19T15:00"_s << u"2026-11-19T17:00:00+07:00"_s;
    QTest::newRow("after fifteen") << u"19T15:01"_s << u"2026-11-20T11:30:00+07:00"_s;
    QTest::newRow("late on Friday") << u"20T16:00"_s << u"2026-11-23T11:30:00+07:00"_s;
    QTest::newRow("before a holiday") << u"23T15:30"_s << u"2026-11-25T11:30:00+07:00"_s;
    QTest::newRow("at lunch") << u"20T12:00"_s << u"2026-11-20T17:00:00+07:00"_s;
    QTest::newRow("in the evening") << u"19T20:00"_s << u"2026-11-20T17:00:00+07:00"_s;
    QTest::newRow("on Sunday") << u"22T10:00"_s << u"2026-11-23T17:00:00+07:00"_s;
    QTest::newRow("on the holiday") << u"24T10:00"_s << u"2026-11-25T17:00:00+07:00"_s;
}

void DeadlineTest::papersGoToTheAgency()
{
    QFETCH(QString, received);
    QTEST(isoText(transferBy(m_shipped, at(received))), "by");
}

void DeadlineTest::handOversAreLateOrInTime()
{
    Dossier dossier;
    dossier.receivedAt = at(u"19T15:30"_s);
    const auto standing = [&](const QList<DossierEvent> &events, const QString &now) {
        return transferOf(dossier, m_shipped, events, at(now));
    };
    dossier.state = DossierState::Registered;
    QCOMPARE(standing({}, u"20T09:00"_s), TransferStanding());
    dossier.state = DossierState::Received;
    QVERIFY(!standing({}, u"20T11:30"_s).isLate);
    QVERIFY(standing({}, u"20T11:31"_s).isLate);
    QVERIFY(!standing({}, u"20T11:31"_s).at.isValid());
    DossierEvent transfer;
    transfer.what = moveName(DossierMove::Transfer);
    transfer.at = at(u"20T08:00"_s);
    dossier.state = DossierState::Processing;
    QVERIFY(!standing({transfer}, u"27T08:00"_s).isLate);
    transfer.at = at(u"20T14:00"_s);
    QVERIFY(standing({transfer}, u"27T08:00"_s).isLate);
    QCOMPARE(standing({transfer}, u"27T08:00"_s).at, transfer.at);
    dossier.state = DossierState::Processed; // on the day itself, without a hand-over
    QCOMPARE(standing({}, u"27T08:00"_s), TransferStanding());
    // By the cut-off of its reception, whatever the calendar says today.
    dossier.state = DossierState::Received;
    dossier.conventions = m_shipped.conventions();
    dossier.conventions->rules.cutOff = QTime(16, 0);
    QCOMPARE(isoText(standing({}, u"19T16:00"_s).by), u"2026-11-19T17:00:00+07:00"_s);
}

} // namespace motcua::tests
