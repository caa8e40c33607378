#include "app/core/domain/workcalendarreader.h"

#include "app/core/domain/countrulesjson.h"

#include <tuple>
#include <utility>

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

constexpr auto holidayKinds = enumNames<DayOffKind>(
    {{DayOffKind::Holiday, "holiday"}, {DayOffKind::Compensatory, "compensatory"}});

} // namespace

kernel::Result<WorkCalendar> WorkCalendar::fromJson(const QJsonObject &json, const Opener &openBase)
{
    return WorkCalendarReader(openBase).read(json);
}

WorkCalendarReader::WorkCalendarReader(WorkCalendar::Opener openBase, QStringList extending)
    : m_openBase(std::move(openBase)), m_extending(std::move(extending))
{
}

kernel::Result<WorkCalendar> WorkCalendarReader::read(const QJsonObject &json)
{
    JsonReader file(json, m_report);
    if (const auto base = readBase(file); !base)
        return kernel::failure(base.error());
    const QString base =
        m_calendar.m_version.isEmpty() ? QString() : u" < "_s + m_calendar.m_version;
    const QString id = file.needText(u"id"_s);
    m_calendar.m_version = id + u' ' + file.needText(u"version"_s) + base;
    std::ignore = file.text(u"title"_s);
    std::ignore = file.text(u"note"_s);
    m_calendar.m_rules = readCountChoice(file).over(m_calendar.m_rules);
    readWeek(file);
    readHolidays(file);
    readSwaps(file);
    readWorkdays(file);
    readAnnounced(file);
    file.finish();
    if (!m_report.problems.isEmpty())
        return kernel::failure(m_report.problems.first().error);
    return m_calendar;
}

kernel::Status WorkCalendarReader::readBase(JsonReader &file)
{
    const QString key = u"extends"_s;
    const QString id = file.text(key);
    if (id.isEmpty())
        return {};
    if (!m_openBase || m_extending.contains(id))
        return kernel::failure(kernel::ErrorKind::Refused, u"calendar.extends"_s,
                               {file.path(key), id});
    const auto json = m_openBase(id);
    if (!json)
        return kernel::failure(json.error());
    auto base = WorkCalendarReader(m_openBase, m_extending + QStringList(id)).read(*json);
    if (!base)
        return kernel::failure(base.error());
    m_calendar = std::move(*base);
    return {};
}

void WorkCalendarReader::readWeek(JsonReader &file)
{
    const bool extends = !m_calendar.m_week.isEmpty();
    if (extends && !file.has(u"week"_s))
        return;
    m_calendar.m_week.clear();
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

void WorkCalendarReader::readEvidence(JsonReader &entry, DayOff &off)
{
    off.source = entry.needText(u"source"_s);
    if (!entry.has(u"confidence"_s))
        entry.problem(u"confidence"_s, u"json.missing"_s);
    off.confidence = entry.oneOf(u"confidence"_s, {u"high"_s, u"medium"_s, u"low"_s});
    std::ignore = entry.text(u"note"_s);
}

QDate WorkCalendarReader::newDay(JsonReader &entry, const QString &key)
{
    const QDate date = entry.date(key);
    if (!date.isValid()) {
        if (!entry.has(key))
            entry.problem(key, u"json.missing"_s);
        return {};
    }
    if (m_named.contains(date)) {
        entry.problem(key, u"calendar.duplicateDay"_s, {date.toString(Qt::ISODate)});
        return {};
    }
    m_named.insert(date);
    return date;
}

void WorkCalendarReader::addDayOff(QDate date, const DayOff &off)
{
    m_calendar.m_workedDays.remove(date);
    m_calendar.m_daysOff.insert(date, off);
}

void WorkCalendarReader::addWorked(QDate date, const WorkCalendar::WorkedDay &worked)
{
    m_calendar.m_daysOff.remove(date);
    m_calendar.m_workedDays.insert(date, worked);
}

void WorkCalendarReader::readHolidays(JsonReader &file)
{
    file.list(u"holidays"_s, [&](JsonReader &entry) {
        const QDate date = newDay(entry, u"date"_s);
        DayOff off{.name = entry.needText(u"name"_s)};
        off.kind = readEnum(entry, u"kind"_s, holidayKinds, DayOffKind::Holiday);
        readEvidence(entry, off);
        if (date.isValid())
            addDayOff(date, off);
    });
}

void WorkCalendarReader::readSwaps(JsonReader &file)
{
    file.list(u"swaps"_s, [&](JsonReader &entry) {
        const QDate day = newDay(entry, u"off"_s);
        const QDate worked = newDay(entry, u"worked"_s);
        const WorkCalendar::WorkedDay times{sessions(entry, u"sessions"_s), day.dayOfWeek()};
        DayOff off{.kind = DayOffKind::Swapped, .workedInstead = worked};
        readEvidence(entry, off);
        if (!day.isValid() || !worked.isValid())
            return;
        // A swap gives a workday for a day of rest; anything else is a typing error. Where Saturday
        // mornings are worked anyway, it says the sessions.
        const bool plain = m_calendar.m_week.contains(times.like) &&
                           !m_calendar.m_week.contains(worked.dayOfWeek());
        if (times.sessions.isEmpty() && !plain) {
            entry.problem(u"worked"_s, u"calendar.swap"_s);
            return;
        }
        addDayOff(day, off);
        addWorked(worked, times);
    });
}

void WorkCalendarReader::readWorkdays(JsonReader &file)
{
    file.list(u"workdays"_s, [&](JsonReader &entry) {
        const QDate date = newDay(entry, u"date"_s);
        const WorkCalendar::WorkedDay times{sessions(entry, u"sessions"_s), date.dayOfWeek()};
        DayOff evidence;
        readEvidence(entry, evidence);
        if (times.sessions.isEmpty() && !m_calendar.m_week.contains(times.like))
            entry.problem(u"sessions"_s, u"json.missing"_s);
        if (date.isValid())
            addWorked(date, times);
    });
}

void WorkCalendarReader::readAnnounced(JsonReader &file)
{
    file.list(u"announced"_s, [&](JsonReader &entry) {
        const int year = int(entry.integer(u"year"_s, 0, {2000, 2100}));
        if (year == 0)
            entry.problem(u"year"_s, u"json.missing"_s);
        m_calendar.m_announced.insert(year, entry.needText(u"source"_s));
    });
}

} // namespace motcua::domain
