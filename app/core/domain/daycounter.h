#pragma once

#include "app/core/domain/workcalendar.h"

namespace motcua::domain
{

/// Counts one time limit on one calendar, which outlives it; WorkCalendar::appointment() tells the
/// rules. For limits in days and months the count is three questions in a row: dayOne(), lastDay(),
/// end(). A value.
class DayCounter
{
public:
    DayCounter(const WorkCalendar &calendar, const TimeLimit &limit);

    [[nodiscard]] const CountRules &rules() const { return m_rules; }
    /// Is this working instant after the cut-off?
    [[nodiscard]] bool isLate(const QDateTime &start) const;
    /// The date that counts as one for what was received at `from`.
    [[nodiscard]] QDate dayOne(const QDateTime &from) const;
    /// The last date of the count before it moves off a day off; `more` days that do not count are
    /// added: workdays for a limit in workdays, else calendar days.
    [[nodiscard]] QDate lastDay(QDate dayOne, qint64 more = 0) const;
    /// `lastDay`, or the next workday.
    [[nodiscard]] QDate movedToWorkday(QDate lastDay) const;
    [[nodiscard]] QDateTime end(QDate workday) const;
    /// How many days of the limit's kind lie from one day up to but not including the other.
    [[nodiscard]] qint64 daysBetween(QDate day, QDate end) const;

    /// The whole count from reception on, `more` days or milliseconds of working time included;
    /// invalid when it is too far.
    [[nodiscard]] QDateTime dueAt(const QDateTime &from, qint64 more = 0) const;
    [[nodiscard]] bool isHours() const { return m_limit.unit == TimeUnit::Hour; }

private:
    const WorkCalendar &m_calendar;
    TimeLimit m_limit;
    CountRules m_rules;
};

} // namespace motcua::domain
