#include "app/core/domain/daycounter.h"

#include "app/core/kernel/clock.h"

#include <algorithm>

namespace motcua::domain
{

namespace
{

constexpr qint64 hourMs = 3600'000;
// Ten years of calendar days, with room; nobody waits for more.
constexpr qint64 mostDays = 4000;

} // namespace

DayCounter::DayCounter(const WorkCalendar &calendar, const TimeLimit &limit)
    : m_calendar(calendar), m_limit(limit), m_rules(limit.counting.over(calendar.rules()))
{
}

bool DayCounter::isLate(const QDateTime &start) const { return start.time() > m_rules.cutOff; }

QDate DayCounter::dayOne(const QDateTime &from) const
{
    const QDateTime start = m_calendar.workingStart(from);
    QDate received = start.date();
    if (m_rules.mode != DayCountMode::NextDay && isLate(start))
        received = m_calendar.nextWorkday(received);
    if (m_rules.mode == DayCountMode::SameDay)
        return received;
    return m_limit.unit == TimeUnit::Workday ? m_calendar.nextWorkday(received)
                                             : received.addDays(1);
}

QDate DayCounter::lastDay(QDate dayOne, qint64 more) const
{
    more = std::min(more, mostDays);
    if (m_limit.unit == TimeUnit::Month) {
        // "The day of the same number" is that of the receiving day, which is not always day one.
        const bool sameDay = m_rules.mode == DayCountMode::SameDay;
        const QDate last = sameDay ? dayOne.addMonths(m_limit.amount).addDays(-1)
                                   : dayOne.addDays(-1).addMonths(m_limit.amount);
        return last.addDays(more);
    }
    const qint64 days = std::min<qint64>(m_limit.amount - 1 + more, mostDays);
    if (m_limit.unit == TimeUnit::Day)
        return dayOne.addDays(days);
    QDate day = dayOne;
    for (qint64 counted = 0; counted < days; ++counted)
        day = m_calendar.nextWorkday(day);
    return day;
}

QDate DayCounter::movedToWorkday(QDate lastDay) const
{
    return m_calendar.isWorkday(lastDay) ? lastDay : m_calendar.nextWorkday(lastDay);
}

QDateTime DayCounter::end(QDate workday) const
{
    return m_rules.endOfDay == EndOfDay::Midnight ? kernel::vietnamTime(workday, QTime(23, 59, 59))
                                                  : m_calendar.closingTime(workday);
}

qint64 DayCounter::daysBetween(QDate day, QDate end) const
{
    if (m_limit.unit != TimeUnit::Workday)
        return std::max<qint64>(0, day.daysTo(end));
    qint64 workdays = 0;
    for (; day < end && workdays < mostDays; day = m_calendar.nextWorkday(day))
        workdays += m_calendar.isWorkday(day);
    return workdays;
}

QDateTime DayCounter::dueAt(const QDateTime &from, qint64 more) const
{
    QDateTime due;
    if (isHours())
        due = m_calendar.afterWorkingMs(m_calendar.workingStart(from),
                                        m_limit.amount * hourMs + more);
    else
        due = end(movedToWorkday(lastDay(dayOne(from), more)));
    const QDate horizon = from.date().addYears(WorkCalendar::horizonYears);
    // A count of months may leave the calendar altogether and come back before its beginning.
    return due.isValid() && due >= from && due.date() <= horizon ? due : QDateTime();
}

} // namespace motcua::domain
