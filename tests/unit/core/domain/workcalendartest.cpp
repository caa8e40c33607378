#include "tests/unit/core/domain/workcalendartest.h"

#include "app/core/domain/jsonreader.h"
#include "app/core/kernel/clock.h"
#include "resources/resources.h"

#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace motcua::domain;
using motcua::kernel::fromIsoText;
using motcua::kernel::isoText;

namespace motcua::tests
{

namespace
{

constexpr TimeUnit allUnits[] = {TimeUnit::Workday, TimeUnit::Day, TimeUnit::Hour, TimeUnit::Month};
constexpr DayCountMode allModes[] = {DayCountMode::NextDay, DayCountMode::SameDay,
                                     DayCountMode::LateIsNextDay};

QJsonObject objectIn(const QByteArray &bytes)
{
    const auto read = jsonObject(bytes);
    return read ? *read : QJsonObject();
}

/// A calendar of one's own: Monday to Friday 08:00–12:00 and 13:00–17:00.
QJsonObject plainCalendar()
{
    const QJsonArray day = {QJsonObject{{u"begin"_s, u"08:00"_s}, {u"end"_s, u"12:00"_s}},
                            QJsonObject{{u"begin"_s, u"13:00"_s}, {u"end"_s, u"17:00"_s}}};
    QJsonObject week;
    for (const auto &name : {u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s})
        week[name] = day;
    return {{u"id"_s, u"plain"_s}, {u"version"_s, u"1"_s}, {u"week"_s, week}};
}

QJsonObject holiday(const QString &date, const QString &name)
{
    return {{u"date"_s, date},
            {u"name"_s, name},
            {u"source"_s, u"test"_s},
            {u"confidence"_s, u"high"_s}};
}

WorkCalendar plain() { return WorkCalendar::fromJson(plainCalendar()).value(); }

/// Any instant of 2024–2026, also at night and on days off.
QDateTime anyInstant(QRandomGenerator &random)
{
    return kernel::vietnamTime(QDate(2024, 1, 1).addDays(random.bounded(3 * 365)),
                               QTime(0, 0).addSecs(random.bounded(86400)));
}

bool isInsideSession(const WorkCalendar &calendar, const QDateTime &instant)
{
    const auto sessions = calendar.sessionsOn(instant.date());
    return std::any_of(sessions.begin(), sessions.end(), [&](const WorkSession &session) {
        return instant.time() > session.begin && instant.time() <= session.end;
    });
}

} // namespace

void WorkCalendarTest::initTestCase()
{
    initResources();
    QFile file(u":/motcua/calendars/vn.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto json = jsonObject(file.readAll());
    QVERIFY(json);
    const auto read = WorkCalendar::fromJson(*json);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    m_shipped = *read;
    QVERIFY(m_shipped.version().startsWith("vn "_L1));
    QVERIFY(m_shipped.rules() == CountRules());
}

void WorkCalendarTest::shippedCalendarKnowsTheMoon_data()
{
    // Computed for UTC+7 from the new moons, not copied from the calendar file.
    QTest::addColumn<QDate>("newYear");
    QTest::addColumn<QDate>("hungKings");
    QTest::newRow("2024") << QDate(2024, 2, 10) << QDate(2024, 4, 18);
    QTest::newRow("2025") << QDate(2025, 1, 29) << QDate(2025, 4, 7);
    QTest::newRow("2026") << QDate(2026, 2, 17) << QDate(2026, 4, 26);
    QTest::newRow("2027") << QDate(2027, 2, 6) << QDate(2027, 4, 16);
}

void WorkCalendarTest::shippedCalendarKnowsTheMoon()
{
    QFETCH(QDate, newYear);
    QFETCH(QDate, hungKings);
    QCOMPARE(m_shipped.reasonOff(newYear), u"Tết Nguyên đán"_s);
    QCOMPARE(m_shipped.reasonOff(hungKings), u"Giỗ Tổ Hùng Vương"_s);
    // New Year's Eve and the first three days are off in every span announced so far.
    for (int day = -1; day <= 2; ++day)
        QVERIFY(!m_shipped.isWorkday(newYear.addDays(day)));
    // Art 112 gives five days of Tết; days that fall on weekly rest are given again.
    int workdaysLost = 0;
    for (int day = -10; day <= 15; ++day) {
        const QDate date = newYear.addDays(day);
        workdaysLost += m_shipped.reasonOff(date) == u"Tết Nguyên đán"_s && date.dayOfWeek() < 6;
    }
    QCOMPARE(workdaysLost, 5);
}

void WorkCalendarTest::shippedCalendarKnowsItsDays_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("why"); // empty = a workday
    const auto row = [](QDate date, const QString &why) {
        QTest::newRow(qPrintable(date.toString(Qt::ISODate))) << date << why;
    };
    row({2024, 2, 7}, {});
    row({2024, 2, 8}, u"Tết Nguyên đán"_s);
    row({2024, 2, 14}, u"Tết Nguyên đán"_s);
    row({2024, 2, 15}, {});
    row({2024, 4, 29}, u"swapped"_s);
    row({2024, 5, 4}, {}); // a worked Saturday
    row({2024, 9, 3}, u"Quốc khánh"_s);
    row({2025, 4, 26}, {});
    row({2025, 5, 2}, u"swapped"_s);
    row({2025, 9, 1}, u"Quốc khánh"_s);
    row({2025, 11, 24}, {}); // a holiday only from 2026 on
    row({2026, 1, 2}, u"swapped"_s);
    row({2026, 1, 10}, {});
    row({2026, 1, 17}, u"weeklyRest"_s);
    row({2026, 2, 13}, {});
    row({2026, 2, 16}, u"Tết Nguyên đán"_s);
    row({2026, 2, 20}, u"Tết Nguyên đán"_s);
    row({2026, 2, 23}, {});
    row({2026, 4, 27}, u"Giỗ Tổ Hùng Vương"_s);
    row({2026, 8, 22}, {});
    row({2026, 8, 31}, u"swapped"_s);
    row({2026, 11, 24}, u"Ngày Văn hóa Việt Nam"_s);
    row({2027, 5, 3}, u"Ngày Quốc tế lao động"_s);
}

void WorkCalendarTest::shippedCalendarKnowsItsDays()
{
    QFETCH(QDate, date);
    QFETCH(QString, why);
    QCOMPARE(m_shipped.reasonOff(date), why);
    QCOMPARE(m_shipped.isWorkday(date), why.isEmpty());
    QCOMPARE(m_shipped.sessionsOn(date).isEmpty(), !why.isEmpty());
}

void WorkCalendarTest::countsTime_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("amount");
    QTest::addColumn<TimeUnit>("unit");
    QTest::addColumn<DayCountMode>("mode");
    QTest::addColumn<QString>("due");
    const auto row = [](const char *name, const QString &from, TimeLimit limit, DayCountMode mode,
                        const QString &due) {
        QTest::newRow(name) << from << limit.amount << limit.unit << mode << due;
    };
    using U = TimeUnit;
    using enum DayCountMode;

    // November 2026: the 20th is a Friday, the 24th a holiday.
    row("one workday", u"2026-11-18T09:00"_s, {1, U::Workday}, NextDay, u"2026-11-19T17:00"_s);
    row("over the weekend", u"2026-11-20T09:00"_s, {1, U::Workday}, NextDay, u"2026-11-23T17:00"_s);
    row("over the holiday", u"2026-11-20T09:00"_s, {3, U::Workday}, NextDay, u"2026-11-26T17:00"_s);
    row("over Tết", u"2026-02-13T10:00"_s, {1, U::Workday}, NextDay, u"2026-02-23T17:00"_s);
    row("swap passed", u"2026-12-31T10:00"_s, {1, U::Workday}, NextDay, u"2027-01-04T17:00"_s);
    row("worked Saturday counts", u"2026-01-09T10:00"_s, {1, U::Workday}, NextDay,
        u"2026-01-10T17:00"_s);
    row("swapped Friday does not", u"2025-12-31T10:00"_s, {1, U::Workday}, NextDay,
        u"2026-01-05T17:00"_s);

    // The cut-off: "after 15:00", so 15:00 itself is in time.
    row("same day", u"2026-11-18T09:00"_s, {1, U::Workday}, SameDay, u"2026-11-18T17:00"_s);
    row("same day at the cut-off", u"2026-11-18T15:00"_s, {1, U::Workday}, SameDay,
        u"2026-11-18T17:00"_s);
    row("same day after the cut-off", u"2026-11-18T15:01"_s, {1, U::Workday}, SameDay,
        u"2026-11-19T17:00"_s);
    row("same day, Friday after the cut-off", u"2026-11-20T15:01"_s, {1, U::Workday}, SameDay,
        u"2026-11-23T17:00"_s);
    row("next day after the cut-off", u"2026-11-18T15:01"_s, {1, U::Workday}, NextDay,
        u"2026-11-19T17:00"_s);

    // Outside working time: as if received when the next session begins.
    row("at night", u"2026-11-18T21:00"_s, {1, U::Workday}, NextDay, u"2026-11-20T17:00"_s);
    row("before opening", u"2026-11-18T06:00"_s, {1, U::Workday}, NextDay, u"2026-11-19T17:00"_s);
    row("at lunch", u"2026-11-18T12:00"_s, {1, U::Workday}, SameDay, u"2026-11-18T17:00"_s);
    row("on Sunday", u"2026-11-22T10:00"_s, {1, U::Workday}, NextDay, u"2026-11-25T17:00"_s);
    row("on Sunday, same day", u"2026-11-22T10:00"_s, {1, U::Workday}, SameDay,
        u"2026-11-23T17:00"_s);
    row("another zone", u"2026-11-18T02:00Z"_s, {1, U::Workday}, NextDay, u"2026-11-19T17:00"_s);

    row("calendar days", u"2026-11-18T09:00"_s, {2, U::Day}, NextDay, u"2026-11-20T17:00"_s);
    row("calendar days end on Saturday", u"2026-11-18T09:00"_s, {3, U::Day}, NextDay,
        u"2026-11-23T17:00"_s);
    row("calendar days end on a holiday", u"2026-11-18T09:00"_s, {6, U::Day}, NextDay,
        u"2026-11-25T17:00"_s);
    row("calendar days, same day", u"2026-11-18T09:00"_s, {3, U::Day}, SameDay,
        u"2026-11-20T17:00"_s);

    row("a month", u"2026-09-10T09:00"_s, {1, U::Month}, NextDay, u"2026-10-12T17:00"_s);
    row("a month without that day", u"2026-03-31T09:00"_s, {1, U::Month}, NextDay,
        u"2026-05-04T17:00"_s); // 30/4 and 1/5 are off, then the weekend
    row("a month into February", u"2025-01-24T09:00"_s, {1, U::Month}, NextDay,
        u"2025-02-24T17:00"_s);
    row("a month, same day", u"2026-09-10T09:00"_s, {1, U::Month}, SameDay, u"2026-10-09T17:00"_s);

    // 07:30–11:30 and 13:30–17:00.
    row("hours", u"2026-11-18T09:00"_s, {2, U::Hour}, NextDay, u"2026-11-18T11:00"_s);
    row("hours over lunch", u"2026-11-18T10:30"_s, {2, U::Hour}, NextDay, u"2026-11-18T14:30"_s);
    row("hours to the stroke of noon", u"2026-11-18T09:30"_s, {2, U::Hour}, NextDay,
        u"2026-11-18T11:30"_s);
    row("hours over night", u"2026-11-18T16:00"_s, {8, U::Hour}, NextDay, u"2026-11-19T16:30"_s);
    row("hours from a day off", u"2026-11-22T10:00"_s, {8, U::Hour}, NextDay,
        u"2026-11-25T08:00"_s);
    row("hours at closing time", u"2026-11-18T17:00"_s, {1, U::Hour}, NextDay,
        u"2026-11-19T08:30"_s);
}

void WorkCalendarTest::countsTime()
{
    QFETCH(QString, from);
    QFETCH(int, amount);
    QFETCH(TimeUnit, unit);
    QFETCH(DayCountMode, mode);
    QFETCH(QString, due);
    const auto counted = m_shipped.appointment(fromIsoText(from), {amount, unit, {.mode = mode}});
    QVERIFY(counted);
    QCOMPARE(isoText(counted->dueAt), isoText(fromIsoText(due)));
    if (mode == m_shipped.rules().mode)
        QVERIFY(m_shipped.appointment(fromIsoText(from), {amount, unit}) == counted);
}

void WorkCalendarTest::tellsWhatItPassedOver()
{
    const auto counted =
        m_shipped.appointment(fromIsoText(u"2026-11-20T09:00"_s), {2, TimeUnit::Workday});
    QVERIFY(counted);
    const QList<SkippedDay> expected = {{QDate(2026, 11, 21), u"weeklyRest"_s},
                                        {QDate(2026, 11, 22), u"weeklyRest"_s},
                                        {QDate(2026, 11, 24), u"Ngày Văn hóa Việt Nam"_s}};
    QCOMPARE(isoText(counted->dueAt), u"2026-11-25T17:00:00+07:00"_s);
    QVERIFY(counted->skipped == expected);
    QVERIFY(counted->unannouncedYears.isEmpty());
}

void WorkCalendarTest::warnsAboutUnannouncedYears()
{
    const auto count = [&](const QString &from, int days) {
        return m_shipped.appointment(fromIsoText(from), {days, TimeUnit::Workday})
            ->unannouncedYears;
    };
    QCOMPARE(count(u"2026-12-30T09:00"_s, 1), QList<int>());
    QCOMPARE(count(u"2026-12-31T09:00"_s, 1), QList<int>{2027});
    QCOMPARE(count(u"2027-06-01T09:00"_s, 1), QList<int>{2027});
    QCOMPARE(count(u"2027-12-31T09:00"_s, 1), (QList<int>{2027, 2028}));
    QVERIFY(m_shipped.isAnnounced(2024) && m_shipped.isAnnounced(2026));
}

void WorkCalendarTest::pushesTheChainOf2023()
{
    // Hùng Kings on Saturday 29/4, Victory Day on Sunday, 1/5 on Monday: two compensatory days
    // follow.
    QJsonObject json = plainCalendar();
    json[u"holidays"_s] = QJsonArray{
        holiday(u"2023-04-29"_s, u"Giỗ Tổ"_s), holiday(u"2023-04-30"_s, u"Chiến thắng"_s),
        holiday(u"2023-05-01"_s, u"Lao động"_s), holiday(u"2023-05-02"_s, u"Nghỉ bù"_s),
        holiday(u"2023-05-03"_s, u"Nghỉ bù"_s)};
    json[u"announced"_s] = QJsonArray{QJsonObject{{u"year"_s, 2023}, {u"source"_s, u"test"_s}}};
    const auto calendar = WorkCalendar::fromJson(json);
    QVERIFY(calendar);
    const auto counted =
        calendar->appointment(fromIsoText(u"2023-04-28T09:00"_s), {1, TimeUnit::Workday});
    QVERIFY(counted);
    QCOMPARE(isoText(counted->dueAt), u"2023-05-04T17:00:00+07:00"_s);
    QCOMPARE(counted->skipped.size(), 5);
    QCOMPARE(counted->skipped.first().why, u"Giỗ Tổ"_s);
}

void WorkCalendarTest::refusesWhatItCannotCount()
{
    const QDateTime from = fromIsoText(u"2026-11-18T09:00"_s);
    for (const TimeUnit unit : allUnits) {
        QCOMPARE(m_shipped.appointment(from, {0, unit}).error().key, u"calendar.amount"_s);
        QCOMPARE(m_shipped.appointment(from, {-1, unit}).error().key, u"calendar.amount"_s);
        QCOMPARE(m_shipped.appointment(from, {1'000'000'000, unit}).error().key,
                 u"calendar.tooFar"_s);
    }
    QVERIFY(m_shipped.appointment(from, {119, TimeUnit::Month}));
    QVERIFY(!m_shipped.appointment(from, {121, TimeUnit::Month}));
}

void WorkCalendarTest::namesTheFaultOfAFile_data()
{
    QTest::addColumn<QByteArray>("change"); // keys that replace those of the plain calendar
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("path");
    QTest::newRow("unknown key") << R"({"cutoff": "15:00"})"_ba << u"json.unknownKeyNear"_s
                                 << u"$.cutoff"_s;
    QTest::newRow("mode") << R"({"mode": "never"})"_ba << u"json.oneOf"_s << u"$.mode"_s;
    QTest::newRow("no week") << R"({"week": {}})"_ba << u"calendar.emptyWeek"_s << u"$.week"_s;
    QTest::newRow("overlap")
        << R"({"week": {"monday": [{"begin":"08:00","end":"12:00"},{"begin":"11:59","end":"17:00"}]}})"_ba
        << u"calendar.session"_s << u"$.week.monday[1].begin"_s;
    QTest::newRow("backwards") << R"({"week": {"friday": [{"begin":"12:00","end":"08:00"}]}})"_ba
                               << u"calendar.session"_s << u"$.week.friday[0].begin"_s;
    QTest::newRow("no such time") << R"({"week": {"friday": [{"begin":"25:00","end":"26:00"}]}})"_ba
                                  << u"json.time"_s << u"$.week.friday[0].begin"_s;
    QTest::newRow("impossible date")
        << R"({"holidays": [{"date":"2026-02-30","name":"x","source":"y","confidence":"high"}]})"_ba
        << u"json.date"_s << u"$.holidays[0].date"_s;
    QTest::newRow("no source") << R"({"holidays": [{"date":"2026-02-20","name":"x"}]})"_ba
                               << u"json.missing"_s << u"$.holidays[0].source"_s;
    QTest::newRow("twice")
        << R"({"holidays": [{"date":"2026-02-20","name":"x","source":"y","confidence":"high"},
                            {"date":"2026-02-20","name":"z","source":"y","confidence":"high"}]})"_ba
        << u"calendar.duplicateDay"_s << u"$.holidays[1].date"_s;
    QTest::newRow("swap of two workdays")
        << R"({"swaps": [{"off":"2026-11-18","worked":"2026-11-19","source":"y","confidence":"low"}]})"_ba
        << u"calendar.swap"_s << u"$.swaps[0].worked"_s;
    QTest::newRow("year") << R"({"announced": [{"year": 26, "source": "y"}]})"_ba << u"json.range"_s
                          << u"$.announced[0].year"_s;
}

void WorkCalendarTest::namesTheFaultOfAFile()
{
    QFETCH(QByteArray, change);
    const QJsonObject changed = objectIn(change);
    QVERIFY(!changed.isEmpty());
    QJsonObject json = plainCalendar();
    for (auto entry = changed.begin(); entry != changed.end(); ++entry)
        json[entry.key()] = entry.value();
    const auto read = WorkCalendar::fromJson(json);
    QVERIFY(!read);
    QTEST(read.error().key, "key");
    QTEST(read.error().arguments.value(0), "path");
}

void WorkCalendarTest::endsInsideASession()
{
    QRandomGenerator random(20260501);
    for (int round = 0; round < 4000; ++round) {
        const QDateTime from = anyInstant(random);
        const TimeLimit limit{random.bounded(1, 40),
                              allUnits[random.bounded(4)],
                              {.mode = allModes[random.bounded(3)]}};
        const auto counted = m_shipped.appointment(from, limit);
        QVERIFY(counted);
        QVERIFY2(isInsideSession(m_shipped, counted->dueAt), qPrintable(isoText(counted->dueAt)));
        QVERIFY(counted->dueAt > from);
        for (const SkippedDay &day : counted->skipped) {
            QVERIFY(!m_shipped.isWorkday(day.date));
            QVERIFY(!day.why.isEmpty());
            QVERIFY(day.date >= from.date() && day.date < counted->dueAt.date());
        }
    }
}

void WorkCalendarTest::neverRunsBackwards()
{
    QRandomGenerator random(7);
    const WorkCalendar calendars[] = {m_shipped, plain()};
    for (int round = 0; round < 4000; ++round) {
        const WorkCalendar &calendar = calendars[round % 2];
        const QDateTime earlier = anyInstant(random);
        const QDateTime later = earlier.addSecs(random.bounded(10 * 86400));
        const TimeLimit limit{random.bounded(1, 30),
                              allUnits[random.bounded(4)],
                              {.mode = allModes[random.bounded(3)]}};
        const auto first = calendar.appointment(earlier, limit);
        const auto second = calendar.appointment(later, limit);
        QVERIFY2(first->dueAt <= second->dueAt,
                 qPrintable(isoText(earlier) + u" → "_s + isoText(first->dueAt)));
    }
}

void WorkCalendarTest::moreTimeIsNeverEarlier()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 2000; ++round) {
        const QDateTime from = anyInstant(random);
        const TimeUnit unit = allUnits[random.bounded(4)];
        const CountChoice counting{.mode = allModes[random.bounded(3)]};
        const int amount = random.bounded(1, 30);
        const auto shorter = m_shipped.appointment(from, {amount, unit, counting});
        const auto longer = m_shipped.appointment(from, {amount + 1, unit, counting});
        QVERIFY(shorter->dueAt <= longer->dueAt);
        // Workdays and hours pass nothing over for free: one more is always later.
        if (unit == TimeUnit::Workday || unit == TimeUnit::Hour)
            QVERIFY(shorter->dueAt < longer->dueAt);
    }
}

} // namespace motcua::tests
