#include "app/core/domain/workcalendar.h"

#include "app/core/kernel/clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

using kernel::ErrorKind;

namespace
{

constexpr int horizonYears = 10;
// No calendar is without a workday for so long; the bound keeps faulty data from looping for ever.
constexpr int longestBreakDays = 400;

} // namespace

QList<WorkSession> WorkCalendar::sessionsOn(QDate date) const
{
    if (const auto worked = m_workedDays.constFind(date); worked != m_workedDays.cend())
        return *worked;
    return m_daysOff.contains(date) ? QList<WorkSession>() : m_week.value(date.dayOfWeek());
}

bool WorkCalendar::isWorkday(QDate date) const { return !sessionsOn(date).isEmpty(); }

QString WorkCalendar::reasonOff(QDate date) const
{
    if (isWorkday(date))
        return {};
    return m_daysOff.value(date, u"weeklyRest"_s);
}

QDate WorkCalendar::nextWorkday(QDate date) const
{
    for (int days = 1; days < longestBreakDays; ++days) {
        if (isWorkday(date.addDays(days)))
            return date.addDays(days);
    }
    return date.addYears(horizonYears + 1); // refused as too far
}

/// The instant from which time counts: `from` itself, or the beginning of the next session.
QDateTime WorkCalendar::workingStart(const QDateTime &from) const
{
    const QList<WorkSession> today = sessionsOn(from.date());
    for (const WorkSession &session : today) {
        if (from.time() < session.end)
            return kernel::vietnamTime(from.date(), std::max(from.time(), session.begin));
    }
    const QDate day = nextWorkday(from.date());
    const QList<WorkSession> sessions = sessionsOn(day);
    return kernel::vietnamTime(day, sessions.isEmpty() ? QTime(0, 0) : sessions.first().begin);
}

QDateTime WorkCalendar::endOfDay(QDate date) const
{
    const QList<WorkSession> sessions = sessionsOn(date);
    return kernel::vietnamTime(date, sessions.isEmpty() ? QTime(0, 0) : sessions.last().end);
}

kernel::Result<QDateTime> WorkCalendar::afterHours(const QDateTime &start, int hours) const
{
    const QDate horizon = start.date().addYears(horizonYears);
    qint64 left = qint64(hours) * 3600'000;
    QTime from = start.time();
    for (QDate day = start.date(); day <= horizon; day = nextWorkday(day), from = QTime(0, 0)) {
        const QList<WorkSession> sessions = sessionsOn(day);
        for (const WorkSession &session : sessions) {
            const QTime begin = std::max(from, session.begin);
            const qint64 here = std::max(0, begin.msecsTo(session.end));
            if (left <= here)
                return kernel::vietnamTime(day, begin.addMSecs(int(left)));
            left -= here;
        }
    }
    return kernel::failure(ErrorKind::Refused, u"calendar.tooFar"_s,
                           {QString::number(horizonYears)});
}

QDate WorkCalendar::lastDay(const QDateTime &start, TimeLimit limit, DayCountMode mode) const
{
    const QDate received = start.date();
    const QDate horizon = received.addYears(horizonYears);
    const bool sameDay = mode == DayCountMode::SameDay;
    const bool late = start.time() > m_cutOff;
    const QDate first = sameDay && !late ? received : nextWorkday(received);

    if (limit.unit == TimeUnit::Workday) {
        QDate day = first;
        for (int counted = 1; counted < limit.amount && day <= horizon; ++counted)
            day = nextWorkday(day);
        return day;
    }
    QDate last;
    if (limit.unit == TimeUnit::Day)
        last = sameDay ? first.addDays(limit.amount - 1) : received.addDays(limit.amount);
    else
        last =
            sameDay ? first.addMonths(limit.amount).addDays(-1) : received.addMonths(limit.amount);
    return isWorkday(last) ? last : nextWorkday(last);
}

kernel::Result<Appointment> WorkCalendar::appointment(const QDateTime &from, TimeLimit limit) const
{
    return appointment(from, limit, m_mode);
}

kernel::Result<Appointment> WorkCalendar::appointment(const QDateTime &from, TimeLimit limit,
                                                      DayCountMode mode) const
{
    Q_ASSERT(from.isValid());
    if (limit.amount < 1)
        return kernel::failure(ErrorKind::Refused, u"calendar.amount"_s);
    const QDateTime accepted = kernel::inVietnam(from);
    const QDateTime start = workingStart(accepted);

    Appointment appointment;
    if (limit.unit == TimeUnit::Hour) {
        const auto end = afterHours(start, limit.amount);
        if (!end)
            return kernel::failure(end.error());
        appointment.dueAt = *end;
    } else {
        appointment.dueAt = endOfDay(lastDay(start, limit, mode));
    }
    const QDate due = appointment.dueAt.date();
    if (!due.isValid() || due > accepted.date().addYears(horizonYears))
        return kernel::failure(ErrorKind::Refused, u"calendar.tooFar"_s,
                               {QString::number(horizonYears)});

    for (QDate day = accepted.date(); day <= due; day = day.addDays(1)) {
        if (!isWorkday(day))
            appointment.skipped.append({day, reasonOff(day)});
    }
    for (int year = accepted.date().year(); year <= due.year(); ++year) {
        if (!isAnnounced(year))
            appointment.unannouncedYears.append(year);
    }
    return appointment;
}

} // namespace motcua::domain
