#include "tests/unit/core/domain/calendarpropertytest.h"

#include "app/core/domain/countexplanation.h"
#include "app/core/domain/jsonreader.h"
#include "app/core/kernel/clock.h"
#include "resources/resources.h"
#include "tests/unit/core/domain/randomcalendar.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace motcua::domain;
using motcua::kernel::isoText;
using motcua::kernel::vietnamTime;

namespace motcua::tests
{

namespace
{

constexpr int calendars = 60;
constexpr int casesEach = 50;
constexpr quint32 usualSeed = 20261130;

QString described(const QDateTime &from, const TimeLimit &limit)
{
    return u"from %1, %2 of unit %3"_s.arg(isoText(from)).arg(limit.amount).arg(int(limit.unit));
}

/// Working time by a second way: minute by minute.
qint64 minutesWorked(const WorkCalendar &calendar, QDateTime from, const QDateTime &to)
{
    qint64 minutes = 0;
    for (; from < to; from = from.addSecs(60)) {
        const auto sessions = calendar.sessionsOn(from.date());
        minutes += std::any_of(sessions.begin(), sessions.end(), [&](const WorkSession &session) {
            return session.begin <= from.time() && from.time() < session.end;
        });
    }
    return minutes;
}

int workdaysIn(const WorkCalendar &calendar, QDate first, QDate last)
{
    int workdays = 0;
    for (; first <= last; first = first.addDays(1))
        workdays += calendar.isWorkday(first);
    return workdays;
}

QList<WorkSession> weekdaySessions(const QJsonObject &calendar, QDate date)
{
    static const QStringList names = {u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                      u"friday"_s, u"saturday"_s, u"sunday"_s};
    QList<WorkSession> sessions;
    for (const QJsonValue &entry : calendar[u"week"_s][names[date.dayOfWeek() - 1]].toArray())
        sessions.append({QTime::fromString(entry[u"begin"_s].toString(), u"HH:mm"_s),
                         QTime::fromString(entry[u"end"_s].toString(), u"HH:mm"_s)});
    return sessions;
}

/// The date of reception by the rules, told anew: the next session's date, and one workday more
/// for what comes late.
QDate receivingDate(const WorkCalendar &calendar, const QDateTime &from, const CountRules &rules)
{
    QDate day = from.date();
    const auto opens = [&](QDate date) {
        const auto sessions = calendar.sessionsOn(date);
        return !sessions.isEmpty() && (date > from.date() || from.time() < sessions.last().end);
    };
    while (!opens(day))
        day = day.addDays(1);
    QTime begins = calendar.sessionsOn(day).first().begin;
    for (const WorkSession &session : calendar.sessionsOn(day)) {
        if (day == from.date() && from.time() < session.end) {
            begins = std::max(from.time(), session.begin);
            break;
        }
    }
    if (rules.mode == DayCountMode::NextDay || begins <= rules.cutOff)
        return day;
    do {
        day = day.addDays(1);
    } while (!calendar.isWorkday(day));
    return day;
}

} // namespace

void CalendarPropertyTest::initTestCase()
{
    initResources();
    QFile file(u":/motcua/calendars/vn.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_shipped = WorkCalendar::fromJson(jsonObject(file.readAll()).value()).value();
}

void CalendarPropertyTest::init()
{
    bool given = false;
    const uint wanted = qEnvironmentVariable("MOTCUA_SEED").toUInt(&given);
    m_seed = given ? wanted : usualSeed;
    m_random.seed(m_seed);
    m_cases = 0;
    m_ways.clear();
}

void CalendarPropertyTest::cleanup()
{
    qInfo("seed %u, %d cases", m_seed, m_cases);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_cases > 1000);
    if (m_ways.isEmpty())
        return;
    // Every unit by every mode to every end of the day, and none by a hair.
    QCOMPARE(m_ways.size(), 4 * int(dayCountModes.size()) * int(endsOfDay.size()));
    const int rarest = *std::min_element(m_ways.cbegin(), m_ways.cend());
    qInfo("%lld ways to count, each at least %d times", qint64(m_ways.size()), rarest);
    QVERIFY(rarest >= 20);
}

void CalendarPropertyTest::played(const WorkCalendar &calendar, const TimeLimit &limit)
{
    const CountRules rules = limit.counting.over(calendar.rules());
    ++m_ways[u"%1 %2 %3"_s.arg(int(limit.unit)).arg(int(rules.mode)).arg(int(rules.endOfDay))];
    ++m_cases;
}

WorkCalendar CalendarPropertyTest::anyCalendar()
{
    if (m_random.bounded(10) == 0)
        return m_shipped;
    const auto calendar = WorkCalendar::fromJson(anyCalendarJson(m_random));
    if (!calendar)
        qFatal("%s", qPrintable(calendar.error().key + calendar.error().arguments.join(u' ')));
    return *calendar;
}

void CalendarPropertyTest::landsInWorkingTime()
{
    int compensatory = 0;
    for (int i = 0; i < calendars * casesEach; ++i) {
        const WorkCalendar calendar = anyCalendar();
        const QDateTime from = anyInstant(m_random);
        const TimeLimit limit = anyLimit(m_random, 40);
        const auto counted = calendar.appointment(from, limit);
        if (!counted) {
            // One session a week and forty hours can only be too far, and then really are.
            QCOMPARE(counted.error().key, u"calendar.tooFar"_s);
            continue;
        }
        const QDateTime due = counted->dueAt;
        QVERIFY2(due > from, qPrintable(described(from, limit)));
        const auto sessions = calendar.sessionsOn(due.date());
        QVERIFY2(!sessions.isEmpty(), qPrintable(described(from, limit)));
        const CountRules rules = limit.counting.over(calendar.rules());
        if (limit.unit == TimeUnit::Hour)
            QVERIFY(std::any_of(sessions.begin(), sessions.end(), [&](const WorkSession &session) {
                return session.begin < due.time() && due.time() <= session.end;
            }));
        else
            QCOMPARE(due.time(), rules.endOfDay == EndOfDay::Midnight ? QTime(23, 59, 59)
                                                                      : sessions.last().end);
        for (const SkippedDay &day : counted->skipped) {
            QVERIFY(!calendar.isWorkday(day.date) && !day.why.isEmpty());
            QVERIFY(day.date >= from.date() && day.date < due.date());
            compensatory += calendar.dayOff(day.date).kind == DayOffKind::Compensatory;
        }
        played(calendar, limit);
    }
    qInfo("%d compensatory days passed over", compensatory);
    QVERIFY(compensatory >= 100);
}

void CalendarPropertyTest::neverRunsBackwards()
{
    for (int i = 0; i < calendars * casesEach; ++i) {
        const WorkCalendar calendar = anyCalendar();
        const QDateTime earlier = anyInstant(m_random);
        const QDateTime later = earlier.addSecs(m_random.bounded(10 * 86400));
        const TimeLimit limit = anyLimit(m_random, 40);
        const auto first = calendar.appointment(earlier, limit);
        const auto second = calendar.appointment(later, limit);
        if (!first || !second)
            continue;
        QVERIFY2(first->dueAt <= second->dueAt, qPrintable(described(earlier, limit)));
        played(calendar, limit);
    }
}

void CalendarPropertyTest::moreTimeIsNeverEarlier()
{
    for (int i = 0; i < calendars * casesEach; ++i) {
        const WorkCalendar calendar = anyCalendar();
        const QDateTime from = anyInstant(m_random);
        TimeLimit limit = anyLimit(m_random, 40);
        const auto shorter = calendar.appointment(from, limit);
        ++limit.amount;
        const auto longer = calendar.appointment(from, limit);
        if (!shorter || !longer)
            continue;
        QVERIFY2(shorter->dueAt <= longer->dueAt, qPrintable(described(from, limit)));
        // Workdays and hours pass nothing over for free: one more is always later.
        if (limit.unit == TimeUnit::Workday || limit.unit == TimeUnit::Hour)
            QVERIFY2(shorter->dueAt < longer->dueAt, qPrintable(described(from, limit)));
        played(calendar, limit);
    }
}

void CalendarPropertyTest::countingBackGivesTheAmount()
{
    for (int i = 0; i < calendars * casesEach; ++i) {
        const WorkCalendar calendar = anyCalendar();
        QDateTime from = anyInstant(m_random);
        from = vietnamTime(from.date(), QTime(from.time().hour(), from.time().minute()));
        const TimeLimit limit = anyLimit(m_random, 20);
        const auto counted = calendar.appointment(from, limit);
        if (!counted)
            continue;
        const QDate due = counted->dueAt.date();
        const CountRules rules = limit.counting.over(calendar.rules());
        const QDate received = receivingDate(calendar, from, rules);
        const bool sameDay = rules.mode == DayCountMode::SameDay;
        const QDate one = sameDay ? received : received.addDays(1);
        const QDate month = received.addMonths(limit.amount).addDays(sameDay ? -1 : 0);
        const QByteArray text = described(from, limit).toUtf8();
        if (limit.unit == TimeUnit::Hour)
            QVERIFY2(minutesWorked(calendar, from, counted->dueAt) == limit.amount * 60,
                     text.constData());
        else if (limit.unit == TimeUnit::Workday)
            QVERIFY2(workdaysIn(calendar, one, due) == limit.amount, text.constData());
        else // the last day, or the first workday after it
            QVERIFY2(workdaysIn(calendar,
                                limit.unit == TimeUnit::Day ? one.addDays(limit.amount - 1) : month,
                                due) == 1,
                     text.constData());
        played(calendar, limit);
    }
}

void CalendarPropertyTest::workingTimeIsAdditive()
{
    for (int i = 0; i < calendars * casesEach; ++i) {
        const WorkCalendar calendar = anyCalendar();
        QList<QDateTime> instants;
        while (instants.size() < 3)
            instants.append(anyInstant(m_random));
        std::sort(instants.begin(), instants.end());
        const qint64 whole = calendar.workingMs(instants[0], instants[2]);
        QCOMPARE(calendar.workingMs(instants[0], instants[1]) +
                     calendar.workingMs(instants[1], instants[2]),
                 whole);
        QCOMPARE(calendar.workingMs(instants[2], instants[0]), 0);
        // And its inverse: after so much working time comes that instant, or no work until it.
        const QDateTime back = calendar.afterWorkingMs(instants[0], whole);
        if (whole > 0)
            QCOMPARE(calendar.workingMs(back, instants[2]) + calendar.workingMs(instants[2], back),
                     0);
        ++m_cases;
    }
}

void CalendarPropertyTest::explanationTellsTheSameDate()
{
    using Kind = CountStep::Kind;
    for (int i = 0; i < calendars * casesEach; ++i) {
        const WorkCalendar calendar = anyCalendar();
        const QDateTime from = anyInstant(m_random);
        const TimeLimit limit = anyLimit(m_random, 15);
        const auto told = explainAppointment(calendar, from, limit);
        if (!told)
            continue;
        QVERIFY(calendar.appointment(from, limit) == told->appointment);
        int number = 0;
        QDate lastCounted;
        for (const CountStep &step : told->steps) {
            if (step.kind == Kind::Counted) {
                QCOMPARE(step.number, ++number);
                QVERIFY(calendar.isWorkday(step.date) && step.date > lastCounted);
                lastCounted = step.date;
            }
            if (step.kind == Kind::Passed)
                QVERIFY(!calendar.isWorkday(step.date));
            if (step.kind == Kind::Ends)
                QCOMPARE(step.at, told->appointment.dueAt);
        }
        if (limit.unit == TimeUnit::Workday) {
            QCOMPARE(number, limit.amount);
            QCOMPARE(lastCounted, told->appointment.dueAt.date());
        }
        played(calendar, limit);
    }
}

void CalendarPropertyTest::extendingChangesOnlyWhatItNames()
{
    for (int i = 0; i < calendars; ++i) {
        QJsonObject base = anyCalendarJson(m_random);
        for (const QString &key : {u"swaps"_s, u"workdays"_s})
            base.remove(key);
        const QJsonObject own = anyCalendarJson(m_random);
        const QJsonObject unit = {{u"id"_s, u"unit"_s},        {u"version"_s, u"3"_s},
                                  {u"extends"_s, u"any"_s},    {u"week"_s, own[u"week"_s]},
                                  {u"mode"_s, own[u"mode"_s]}, {u"workdays"_s, own[u"workdays"_s]}};
        const auto whole = WorkCalendar::fromJson(base);
        const auto alone = WorkCalendar::fromJson(own);
        const auto extended = WorkCalendar::fromJson(
            unit, [&](const QString &) { return kernel::Result<QJsonObject>(base); });
        QVERIFY(whole && alone && extended);
        QCOMPARE(extended->version(), u"unit 3 < any 1"_s);
        QVERIFY(extended->rules().mode == alone->rules().mode);
        QVERIFY(extended->rules().cutOff == whole->rules().cutOff);
        QVERIFY(extended->rules().endOfDay == whole->rules().endOfDay);
        QHash<QDate, QJsonArray> extra;
        for (const QJsonValue &entry : own[u"workdays"_s].toArray())
            extra.insert(QDate::fromString(entry[u"date"_s].toString(), Qt::ISODate),
                         entry[u"sessions"_s].toArray());
        for (QDate day(2024, 1, 1); day < QDate(2025, 1, 1); day = day.addDays(1)) {
            const auto sessions = extended->sessionsOn(day);
            if (extra.contains(day))
                QCOMPARE(sessions.size(), extra[day].size());
            else if (whole->dayOff(day) != DayOff())
                QVERIFY(sessions.isEmpty());
            else
                QVERIFY(sessions == weekdaySessions(own, day));
            ++m_cases;
        }
    }
}

} // namespace motcua::tests
