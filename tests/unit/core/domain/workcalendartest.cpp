#include "tests/unit/core/domain/workcalendartest.h"

#include "app/core/domain/jsonreader.h"
#include "app/core/kernel/clock.h"
#include "resources/resources.h"
#include "tests/unit/core/domain/lunar.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua::domain;
using motcua::kernel::fromIsoText;
using motcua::kernel::isoText;

namespace motcua::tests
{

namespace
{

constexpr TimeUnit allUnits[] = {TimeUnit::Workday, TimeUnit::Day, TimeUnit::Hour, TimeUnit::Month};
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

void WorkCalendarTest::moonAgreesWithTheTable_data()
{
    // The anchors of regulation facts §4.4; what the tests below go by is reckoned from the sky.
    QTest::addColumn<QDate>("newYear");
    QTest::addColumn<QDate>("hungKings");
    const auto row = [](QDate newYear, QDate hungKings) {
        QTest::newRow(qPrintable(QString::number(newYear.year()))) << newYear << hungKings;
    };
    row({2022, 2, 1}, {2022, 4, 10});
    row({2023, 1, 22}, {2023, 4, 29});
    row({2024, 2, 10}, {2024, 4, 18});
    row({2025, 1, 29}, {2025, 4, 7});
    row({2026, 2, 17}, {2026, 4, 26});
    row({2027, 2, 6}, {2027, 4, 16});
    row({2028, 1, 26}, {2028, 4, 4});
    row({2029, 2, 13}, {2029, 4, 23});
    row({2030, 2, 2}, {2030, 4, 12}); // a day before the Chinese calendar
    row({2031, 1, 23}, {2031, 4, 1});
    row({2032, 2, 11}, {2032, 4, 19});
}

void WorkCalendarTest::moonAgreesWithTheTable()
{
    QFETCH(QDate, newYear);
    QTEST(lunarDate(newYear.year(), 1, 1), "newYear");
    QTEST(lunarDate(newYear.year(), 3, 10), "hungKings");
}

void WorkCalendarTest::shippedCalendarKnowsTheLaw_data()
{
    QTest::addColumn<int>("year");
    for (int year = 2022; year <= 2027; ++year)
        QTest::newRow(qPrintable(QString::number(year))) << year;
}

/// Labour Code 2019 Art 112, and 24/11 from 2026 on (Resolution 28/2026/QH16).
void WorkCalendarTest::shippedCalendarKnowsTheLaw()
{
    QFETCH(int, year);
    const QDate newYear = lunarDate(year, 1, 1);
    QCOMPARE(m_shipped.dayOff(newYear).name, u"Tết Nguyên đán"_s);
    QCOMPARE(m_shipped.dayOff(lunarDate(year, 3, 10)).name, u"Giỗ Tổ Hùng Vương"_s);
    QCOMPARE(m_shipped.dayOff({year, 1, 1}).name, u"Tết Dương lịch"_s);
    QCOMPARE(m_shipped.dayOff({year, 4, 30}).name, u"Ngày Chiến thắng"_s);
    QCOMPARE(m_shipped.dayOff({year, 5, 1}).name, u"Ngày Quốc tế lao động"_s);
    QCOMPARE(m_shipped.dayOff({year, 9, 2}).name, u"Quốc khánh"_s);
    QCOMPARE(m_shipped.dayOff({year, 9, 1}).kind == DayOffKind::Holiday,
             m_shipped.dayOff({year, 9, 3}).kind != DayOffKind::Holiday);
    QCOMPARE(m_shipped.dayOff({year, 11, 24}).kind == DayOffKind::Holiday, year >= 2026);
    // New Year's Eve and the first three days are off in every span announced so far.
    for (int day = -1; day <= 2; ++day)
        QVERIFY(!m_shipped.isWorkday(newYear.addDays(day)));
    int lost = 0; // workdays of the week that are holidays or their compensation
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const DayOffKind kind = m_shipped.dayOff(day).kind;
        lost +=
            day.dayOfWeek() < 6 && kind != DayOffKind::WeeklyRest && kind != DayOffKind::Swapped;
    }
    QCOMPARE(lost, year < 2026 ? 11 : 12);
}

/// Art 111: a holiday on a day of rest is given again on the next workday; chains push on.
void WorkCalendarTest::compensationFollowsTheChain()
{
    QSet<QDate> holidays;
    QSet<QDate> given;
    for (QDate day(2022, 1, 1); day < QDate(2028, 1, 1); day = day.addDays(1)) {
        if (m_shipped.dayOff(day).kind == DayOffKind::Holiday)
            holidays.insert(day);
        if (m_shipped.dayOff(day).kind == DayOffKind::Compensatory)
            given.insert(day);
    }
    QSet<QDate> owed;
    for (QDate day(2022, 1, 1); day < QDate(2028, 1, 1); day = day.addDays(1)) {
        if (!holidays.contains(day) || day.dayOfWeek() < 6)
            continue;
        QDate next = day;
        do {
            next = next.addDays(1);
        } while (next.dayOfWeek() > 5 || holidays.contains(next) || owed.contains(next));
        owed.insert(next);
    }
    QVERIFY(owed.size() > 10);
    QVERIFY2(given == owed,
             qPrintable(QDebug::toString(given - owed) + QDebug::toString(owed - given)));
}

void WorkCalendarTest::shippedCalendarKnowsItsDays_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("why"); // empty = a workday
    const auto row = [](QDate date, const QString &why) {
        QTest::newRow(qPrintable(date.toString(Qt::ISODate))) << date << why;
    };
    row({2022, 4, 11}, u"Giỗ Tổ Hùng Vương"_s);
    row({2022, 5, 3}, u"Ngày Quốc tế lao động"_s);
    row({2023, 1, 26}, u"Tết Nguyên đán"_s);
    row({2023, 1, 27}, {});
    row({2023, 5, 3}, u"Ngày Chiến thắng"_s);
    row({2023, 5, 4}, {});
    row({2023, 9, 4}, u"Quốc khánh"_s);
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

    row("late is next day", u"2026-11-18T15:01"_s, {1, U::Workday}, LateIsNextDay,
        u"2026-11-20T17:00"_s);
    row("late is next day, in time", u"2026-11-18T15:00"_s, {1, U::Workday}, LateIsNextDay,
        u"2026-11-19T17:00"_s);
    row("late is next day, calendar days", u"2026-11-20T16:10"_s, {1, U::Day}, LateIsNextDay,
        u"2026-11-25T17:00"_s);

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

void WorkCalendarTest::nextYearIsOwedFromNovember()
{
    QVERIFY(!m_shipped.owedYear(QDate(2026, 6, 1)));
    QVERIFY(!m_shipped.owedYear(QDate(2026, 10, 31)));
    QVERIFY(!m_shipped.owedYear(QDate(2026, 11, 1))); // a Sunday
    QVERIFY(m_shipped.owedYear(QDate(2026, 11, 2)) == 2027);
    QVERIFY(m_shipped.owedYear(QDate(2026, 12, 31)) == 2027);
    QVERIFY(!m_shipped.owedYear(QDate(2025, 12, 1))); // 2026 is on file
    QVERIFY(m_shipped.owedYear(QDate(2026, 10, 1), 10) == 2027);
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
    // Whatever the unit, and where only days off lie in the next year.
    const auto years = [&](const QString &from, TimeLimit limit) {
        return m_shipped.appointment(fromIsoText(from), limit)->unannouncedYears;
    };
    QCOMPARE(years(u"2026-12-31T16:00"_s, {2, TimeUnit::Hour}), QList<int>{2027});
    QCOMPARE(years(u"2026-12-31T15:00"_s, {2, TimeUnit::Hour}), QList<int>());
    QCOMPARE(years(u"2026-12-01T09:00"_s, {1, TimeUnit::Month}), QList<int>{2027});
    QCOMPARE(years(u"2026-12-01T09:00"_s, {31, TimeUnit::Day}), QList<int>{2027});
    QCOMPARE(years(u"2026-12-01T09:00"_s, {30, TimeUnit::Day}), QList<int>());
    QVERIFY(m_shipped.isAnnounced(2024) && m_shipped.isAnnounced(2026));
}

void WorkCalendarTest::pushesTheChainOf2023()
{
    // Hùng Kings on Saturday 29/4, Victory Day on Sunday, 1/5 on Monday: two compensatory days
    // follow.
    const auto counted =
        m_shipped.appointment(fromIsoText(u"2023-04-28T09:00"_s), {1, TimeUnit::Workday});
    QVERIFY(counted);
    QCOMPARE(isoText(counted->dueAt), u"2023-05-04T17:00:00+07:00"_s);
    const QList<SkippedDay> expected = {{QDate(2023, 4, 29), u"Giỗ Tổ Hùng Vương"_s},
                                        {QDate(2023, 4, 30), u"Ngày Chiến thắng"_s},
                                        {QDate(2023, 5, 1), u"Ngày Quốc tế lao động"_s},
                                        {QDate(2023, 5, 2), u"Giỗ Tổ Hùng Vương"_s},
                                        {QDate(2023, 5, 3), u"Ngày Chiến thắng"_s}};
    QVERIFY(counted->skipped == expected);
}

void WorkCalendarTest::unitSaysItsOwnOnTopOfTheLand()
{
    // A centre that is open on Saturday mornings, closes earlier, and has one day off of its own.
    const QJsonObject unit = objectIn(R"({"id": "hcc", "version": "1", "extends": "vn",
        "cutOff": "14:00", "endOfDay": "midnight",
        "week": {
            "monday": [{"begin":"07:00","end":"11:00"},{"begin":"13:00","end":"16:00"}],
            "tuesday": [{"begin":"07:00","end":"11:00"},{"begin":"13:00","end":"16:00"}],
            "wednesday": [{"begin":"07:00","end":"11:00"},{"begin":"13:00","end":"16:00"}],
            "thursday": [{"begin":"07:00","end":"11:00"},{"begin":"13:00","end":"16:00"}],
            "friday": [{"begin":"07:00","end":"11:00"},{"begin":"13:00","end":"15:30"}],
            "saturday": [{"begin":"07:30","end":"11:30"}]},
        "holidays": [{"date":"2026-11-19","name":"Dời trụ sở","source":"QĐ","confidence":"high"}],
        "workdays": [{"date":"2026-11-24","sessions":[{"begin":"08:00","end":"10:00"}],
                      "source":"QĐ","confidence":"high"}]})");
    QStringList opened;
    const auto read = WorkCalendar::fromJson(unit, [&](const QString &id) {
        opened += id;
        QFile file(u":/motcua/calendars/vn.json"_s);
        return file.open(QIODevice::ReadOnly) ? jsonObject(file.readAll())
                                              : kernel::Result<QJsonObject>();
    });
    QVERIFY2(read, qPrintable(read ? QString() : read.error().arguments.join(u' ')));
    QCOMPARE(opened, QStringList(u"vn"_s));
    QCOMPARE(read->version(), u"hcc 1 < "_s + m_shipped.version());
    QVERIFY(read->rules() == (CountRules{DayCountMode::NextDay, EndOfDay::Midnight, QTime(14, 0)}));
    QCOMPARE(read->sessionsOn({2026, 11, 21}).size(), 1); // a plain Saturday
    QCOMPARE(read->reasonOff({2026, 11, 22}), u"weeklyRest"_s);
    QCOMPARE(read->reasonOff({2026, 11, 19}), u"Dời trụ sở"_s);
    QCOMPARE(read->closingTime({2026, 11, 24}).time(), QTime(10, 0)); // a holiday of the land
    QCOMPARE(read->reasonOff({2026, 9, 2}), u"Quốc khánh"_s);
    // A Saturday worked for a Friday has the unit's own Friday, not the land's.
    QCOMPARE(read->sessionsOn({2026, 1, 10}), read->sessionsOn({2026, 1, 9}));
    QCOMPARE(read->reasonOff({2026, 1, 2}), u"swapped"_s);
    QVERIFY(read->isAnnounced(2026) && !read->isAnnounced(2027));
    const auto counted = read->appointment(fromIsoText(u"2026-11-18T09:00"_s), {2});
    QCOMPARE(isoText(counted->dueAt), u"2026-11-21T23:59:59+07:00"_s);
}

void WorkCalendarTest::extendingMustEnd()
{
    const QJsonObject ring = {{u"id"_s, u"a"_s}, {u"version"_s, u"1"_s}, {u"extends"_s, u"b"_s}};
    const auto alone = WorkCalendar::fromJson(ring);
    QVERIFY(!alone);
    QCOMPARE(alone.error().key, u"calendar.extends"_s);
    QCOMPARE(alone.error().arguments, (QStringList{u"$.extends"_s, u"b"_s}));
    int opened = 0;
    const auto endless = WorkCalendar::fromJson(ring, [&](const QString &) {
        ++opened;
        return kernel::Result<QJsonObject>(ring);
    });
    QVERIFY(!endless);
    QCOMPARE(endless.error().key, u"calendar.extends"_s);
    QCOMPARE(opened, 1);
    const auto missing = WorkCalendar::fromJson(ring, [](const QString &id) {
        return kernel::Result<QJsonObject>(
            kernel::failure(kernel::ErrorKind::Refused, u"calendar.missing"_s, {id}));
    });
    QCOMPARE(missing.error().key, u"calendar.missing"_s);
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
    QTest::newRow("end of day") << R"({"endOfDay": "24:00"})"_ba << u"json.oneOf"_s
                                << u"$.endOfDay"_s;
    QTest::newRow("worked and off")
        << R"({"holidays": [{"date":"2026-02-20","name":"x","source":"y","confidence":"high"}],
               "workdays": [{"date":"2026-02-20","source":"y","confidence":"high"}]})"_ba
        << u"calendar.duplicateDay"_s << u"$.workdays[0].date"_s;
    QTest::newRow("workday of unknown length")
        << R"({"workdays": [{"date":"2026-02-21","source":"y","confidence":"high"}]})"_ba
        << u"json.missing"_s << u"$.workdays[0].sessions"_s;
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

} // namespace motcua::tests
