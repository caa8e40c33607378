#include "app/core/domain/workcalendarreader.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

const QStringList &weekdays()
{
    // In the order of Qt::DayOfWeek, from Monday = 1.
    static const QStringList names = {u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                      u"friday"_s, u"saturday"_s, u"sunday"_s};
    return names;
}

} // namespace

kernel::Result<WorkCalendar> WorkCalendar::fromJson(const QJsonObject &json)
{
    return WorkCalendarReader().read(json);
}

kernel::Result<WorkCalendar> WorkCalendarReader::read(const QJsonObject &json)
{
    JsonReader file(json, m_report);
    const QString id = file.needText(u"id"_s);
    m_calendar.m_version = id + u' ' + file.needText(u"version"_s);
    std::ignore = file.text(u"title"_s);
    std::ignore = file.text(u"note"_s);
    m_calendar.m_mode =
        file.oneOf(u"mode"_s, {u"nextDay"_s, u"sameDay"_s}, u"nextDay"_s) == u"sameDay"_s
            ? DayCountMode::SameDay
            : DayCountMode::NextDay;
    const QTime cutOff = file.time(u"cutOff"_s);
    m_calendar.m_cutOff = cutOff.isValid() ? cutOff : QTime(15, 0); // NĐ 61/2018 Art 18
    readWeek(file);
    readHolidays(file);
    readSwaps(file);
    readAnnounced(file);
    file.finish();
    if (!m_report.problems.isEmpty())
        return kernel::failure(m_report.problems.first().error);
    return m_calendar;
}

void WorkCalendarReader::readWeek(JsonReader &file)
{
    JsonReader week = file.needPart(u"week"_s);
    for (int day = 0; day < weekdays().size(); ++day) {
        if (const auto read = sessions(week, weekdays()[day]); !read.isEmpty())
            m_calendar.m_week.insert(day + 1, read);
    }
    week.finish();
    if (m_calendar.m_week.isEmpty())
        file.problem(u"week"_s, u"calendar.emptyWeek"_s);
}

QList<WorkSession> WorkCalendarReader::sessions(JsonReader &owner, const QString &key)
{
    QList<WorkSession> read;
    owner.list(key, [&](JsonReader &entry) {
        const WorkSession session{entry.time(u"begin"_s), entry.time(u"end"_s)};
        const bool ordered = session.begin.isValid() && session.begin < session.end &&
                             (read.isEmpty() || read.last().end <= session.begin);
        if (!ordered)
            entry.problem(u"begin"_s, u"calendar.session"_s);
        else
            read.append(session);
    });
    return read;
}

/// What a reviewer checks an entry by; the count does not depend on it, its absence is a fault.
void WorkCalendarReader::readEvidence(JsonReader &entry)
{
    std::ignore = entry.needText(u"source"_s);
    if (!entry.has(u"confidence"_s))
        entry.problem(u"confidence"_s, u"json.missing"_s);
    std::ignore = entry.oneOf(u"confidence"_s, {u"high"_s, u"medium"_s, u"low"_s});
    std::ignore = entry.text(u"note"_s);
}

void WorkCalendarReader::addDayOff(JsonReader &entry, const QString &key, const QString &why)
{
    const QDate date = entry.date(key);
    if (!date.isValid()) {
        if (!entry.has(key))
            entry.problem(key, u"json.missing"_s);
        return;
    }
    if (m_calendar.m_daysOff.contains(date))
        entry.problem(key, u"calendar.duplicateDay"_s, {date.toString(Qt::ISODate)});
    m_calendar.m_daysOff.insert(date, why);
}

void WorkCalendarReader::readHolidays(JsonReader &file)
{
    file.list(u"holidays"_s, [&](JsonReader &entry) {
        addDayOff(entry, u"date"_s, entry.needText(u"name"_s));
        std::ignore = entry.oneOf(u"kind"_s, {u"holiday"_s, u"compensatory"_s}, u"holiday"_s);
        readEvidence(entry);
    });
}

void WorkCalendarReader::readSwaps(JsonReader &file)
{
    file.list(u"swaps"_s, [&](JsonReader &entry) {
        addDayOff(entry, u"off"_s, u"swapped"_s);
        const QDate off = entry.date(u"off"_s);
        const QDate worked = entry.date(u"worked"_s);
        QList<WorkSession> times = sessions(entry, u"sessions"_s);
        readEvidence(entry);
        if (times.isEmpty())
            times = m_calendar.m_week.value(off.dayOfWeek());
        // A swap gives a workday for a day of rest; anything else is a typing error.
        if (times.isEmpty() || !worked.isValid() || m_calendar.isWorkday(worked) ||
            m_calendar.m_daysOff.contains(worked)) {
            entry.problem(u"worked"_s, u"calendar.swap"_s);
            return;
        }
        m_calendar.m_workedDays.insert(worked, times);
    });
}

void WorkCalendarReader::readAnnounced(JsonReader &file)
{
    file.list(u"announced"_s, [&](JsonReader &entry) {
        const int year = int(entry.integer(u"year"_s, 0, {2000, 2100}));
        if (year == 0)
            entry.problem(u"year"_s, u"json.missing"_s);
        std::ignore = entry.needText(u"source"_s);
        m_calendar.m_announcedYears.insert(year);
    });
}

} // namespace motcua::domain
