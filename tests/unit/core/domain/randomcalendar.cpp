#include "tests/unit/core/domain/randomcalendar.h"

#include "app/core/kernel/clock.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

using domain::CountChoice;
using domain::DayCountMode;
using domain::EndOfDay;
using domain::TimeUnit;

const QStringList weekdays = {u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                              u"friday"_s, u"saturday"_s, u"sunday"_s};
const QDate firstDay(2024, 1, 1);
constexpr int days = 3 * 366;

bool chance(QRandomGenerator &random, int percent) { return random.bounded(100) < percent; }

QString timeOfDay(int minutes) { return QTime(0, 0).addSecs(minutes * 60).toString(u"HH:mm"_s); }

QJsonArray anySessions(QRandomGenerator &random)
{
    QJsonArray sessions;
    int at = random.bounded(5 * 60, 10 * 60);
    for (int left = random.bounded(1, 4); left > 0; --left) {
        const int end = at + random.bounded(20, 5 * 60);
        if (end >= 24 * 60)
            break;
        sessions.append(QJsonObject{{u"begin"_s, timeOfDay(at)}, {u"end"_s, timeOfDay(end)}});
        at = end + (chance(random, 20) ? 0 : random.bounded(1, 120));
    }
    return sessions;
}

QJsonObject evidence(QJsonObject entry)
{
    entry[u"source"_s] = u"test"_s;
    entry[u"confidence"_s] = u"low"_s;
    return entry;
}

QString iso(QDate date) { return date.toString(Qt::ISODate); }

/// The working day that makes up for a holiday on a day of rest (Labour Code 2019 Art 111): the
/// first one after it that is free, so that those of a run follow one another.
QDate dayInLieu(QDate holiday, const QJsonObject &week, const QSet<QDate> &used)
{
    QDate day = holiday.addDays(1);
    while (used.contains(day) || !week.contains(weekdays[day.dayOfWeek() - 1]))
        day = day.addDays(1);
    return day;
}

/// Runs of holidays with their compensatory days; every day once.
QJsonArray anyHolidays(QRandomGenerator &random, const QJsonObject &week, QSet<QDate> &used)
{
    QJsonArray holidays;
    for (int run = random.bounded(40); run > 0; --run) {
        const QDate begin = firstDay.addDays(random.bounded(days));
        const int length = chance(random, 60) ? 1 : random.bounded(1, 12);
        QList<QDate> lost; // on a day of rest
        for (QDate day = begin; day < begin.addDays(length); day = day.addDays(1)) {
            if (used.contains(day))
                continue;
            holidays.append(evidence({{u"date"_s, iso(day)}, {u"name"_s, u"Lễ"_s}}));
            used.insert(day);
            if (!week.contains(weekdays[day.dayOfWeek() - 1]))
                lost.append(day);
        }
        for (const QDate day : chance(random, 80) ? lost : QList<QDate>()) {
            const QDate lieu = dayInLieu(day, week, used);
            holidays.append(evidence(
                {{u"date"_s, iso(lieu)}, {u"name"_s, u"Lễ"_s}, {u"kind"_s, u"compensatory"_s}}));
            used.insert(lieu);
        }
    }
    return holidays;
}

QJsonArray anySwaps(QRandomGenerator &random, const QJsonObject &week, QSet<QDate> &used)
{
    QJsonArray swaps;
    for (int tries = random.bounded(20); tries > 0; --tries) {
        const QDate off = firstDay.addDays(random.bounded(days));
        const QDate worked = off.addDays(random.bounded(-20, 20));
        const bool fits = week.contains(weekdays[off.dayOfWeek() - 1]) &&
                          !week.contains(weekdays[worked.dayOfWeek() - 1]);
        if (!fits || used.contains(off) || used.contains(worked))
            continue;
        QJsonObject swap = evidence({{u"off"_s, iso(off)}, {u"worked"_s, iso(worked)}});
        if (chance(random, 30))
            swap[u"sessions"_s] = anySessions(random);
        swaps.append(swap);
        used << off << worked;
    }
    return swaps;
}

QJsonArray anyWorkdays(QRandomGenerator &random, QSet<QDate> &used)
{
    QJsonArray workdays;
    for (int count = random.bounded(6); count > 0; --count) {
        const QDate date = firstDay.addDays(random.bounded(days));
        if (!used.contains(date))
            workdays.append(
                evidence({{u"date"_s, iso(date)}, {u"sessions"_s, anySessions(random)}}));
        used.insert(date);
    }
    return workdays;
}

template <class Value, std::size_t size>
Value anyOf(QRandomGenerator &random, const domain::EnumNames<Value, size> &names)
{
    return names[random.bounded(quint32(size))].value;
}

} // namespace

QJsonObject anyCalendarJson(QRandomGenerator &random)
{
    QJsonObject week;
    const int worked = random.bounded(1, 8);
    while (week.size() < worked)
        week[weekdays[random.bounded(7)]] = anySessions(random);
    QSet<QDate> used;
    QJsonObject json = {{u"id"_s, u"any"_s}, {u"version"_s, u"1"_s}, {u"week"_s, week}};
    json[u"mode"_s] = nameIn(domain::dayCountModes, anyOf(random, domain::dayCountModes));
    json[u"endOfDay"_s] = nameIn(domain::endsOfDay, anyOf(random, domain::endsOfDay));
    json[u"cutOff"_s] = timeOfDay(random.bounded(10 * 60, 24 * 60));
    json[u"holidays"_s] = anyHolidays(random, week, used);
    json[u"swaps"_s] = anySwaps(random, week, used);
    json[u"workdays"_s] = anyWorkdays(random, used);
    return json;
}

domain::TimeLimit anyLimit(QRandomGenerator &random, int most)
{
    constexpr TimeUnit units[] = {TimeUnit::Workday, TimeUnit::Day, TimeUnit::Hour,
                                  TimeUnit::Month};
    domain::TimeLimit limit{random.bounded(1, most), units[random.bounded(4)]};
    if (chance(random, 30))
        limit.counting.mode = anyOf(random, domain::dayCountModes);
    if (chance(random, 30))
        limit.counting.endOfDay = anyOf(random, domain::endsOfDay);
    if (chance(random, 30))
        limit.counting.cutOff = QTime(0, 0).addSecs(random.bounded(24 * 60) * 60);
    return limit;
}

QDateTime anyInstant(QRandomGenerator &random)
{
    return kernel::vietnamTime(firstDay.addDays(random.bounded(days)),
                               QTime(0, 0).addSecs(random.bounded(86400)));
}

} // namespace motcua::tests
