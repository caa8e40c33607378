#include "app/core/domain/workcalendar.h"

#include "app/core/domain/daycounter.h"
#include "app/core/kernel/clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

using kernel::ErrorKind;

namespace
{

// No calendar is without a workday for so long; the bound keeps faulty data from looping for ever.
constexpr int longestBreakDays = 400;

} // namespace

QList<WorkSession> WorkCalendar::sessionsOn(QDate date) const
{
    if (const auto worked = m_workedDays.constFind(date); worked != m_workedDays.cend())
        return worked->sessions.isEmpty() ? m_week.value(worked->like) : worked->sessions;
    return m_daysOff.contains(date) ? QList<WorkSession>() : m_week.value(date.dayOfWeek());
}

DayOff WorkCalendar::dayOff(QDate date) const { return m_daysOff.value(date); }

QString WorkCalendar::reasonOff(QDate date) const
{
    if (isWorkday(date))
        return {};
    const DayOff off = dayOff(date);
    if (off.kind == DayOffKind::WeeklyRest)
        return u"weeklyRest"_s;
    return off.kind == DayOffKind::Swapped ? u"swapped"_s : off.name;
}

QList<int> WorkCalendar::unannouncedYears(QDate from, QDate to) const
{
    QList<int> years;
    for (int year = from.year(); year <= to.year(); ++year) {
        if (!isAnnounced(year))
            years.append(year);
    }
    return years;
}

QMap<QDate, DayOff> WorkCalendar::daysOff(int year) const
{
    QMap<QDate, DayOff> days;
    for (auto day = m_daysOff.cbegin(); day != m_daysOff.cend(); ++day)
        if (day.key().year() == year)
            days.insert(day.key(), day.value());
    return days;
}

std::optional<int> WorkCalendar::owedYear(QDate day, int month) const
{
    const QDate begin(day.year(), month, 1);
    const QDate first = isWorkday(begin) ? begin : nextWorkday(begin);
    const int next = day.year() + 1;
    return day < first || isAnnounced(next) ? std::nullopt : std::optional(next);
}

QDate WorkCalendar::nextWorkday(QDate date) const
{
    for (int days = 1; days < longestBreakDays; ++days) {
        if (isWorkday(date.addDays(days)))
            return date.addDays(days);
    }
    return date.addYears(horizonYears + 1); // refused as too far
}

QDate WorkCalendar::previousWorkday(QDate date) const
{
    for (int days = 1; days < longestBreakDays; ++days) {
        if (isWorkday(date.addDays(-days)))
            return date.addDays(-days);
    }
    return date.addYears(-horizonYears - 1);
}

QDateTime WorkCalendar::workingStart(const QDateTime &from) const
{
    const QDateTime instant = kernel::inVietnam(from);
    const QList<WorkSession> today = sessionsOn(instant.date());
    for (const WorkSession &session : today) {
        if (instant.time() < session.end)
            return kernel::vietnamTime(instant.date(), std::max(instant.time(), session.begin));
    }
    const QDate day = nextWorkday(instant.date());
    const QList<WorkSession> sessions = sessionsOn(day);
    return kernel::vietnamTime(day, sessions.isEmpty() ? QTime(0, 0) : sessions.first().begin);
}

QDateTime WorkCalendar::closingTime(QDate workday) const
{
    const QList<WorkSession> sessions = sessionsOn(workday);
    return kernel::vietnamTime(workday, sessions.isEmpty() ? QTime(0, 0) : sessions.last().end);
}

qint64 WorkCalendar::workingMs(const QDateTime &from, const QDateTime &to) const
{
    const QDateTime begin = kernel::inVietnam(from);
    const QDateTime end = kernel::inVietnam(to);
    const auto before = [this](const QDateTime &instant) { // of that day, up to the instant
        qint64 worked = 0;
        for (const WorkSession &session : sessionsOn(instant.date()))
            worked += std::max(0, session.begin.msecsTo(std::min(instant.time(), session.end)));
        return worked;
    };
    if (end <= begin)
        return 0;
    qint64 worked = before(end) - before(begin);
    for (QDate day = begin.date(); day < end.date(); day = nextWorkday(day)) {
        for (const WorkSession &session : sessionsOn(day))
            worked += session.begin.msecsTo(session.end);
    }
    return worked;
}

QDateTime WorkCalendar::afterWorkingMs(const QDateTime &from, qint64 milliseconds) const
{
    const QDateTime start = kernel::inVietnam(from);
    const QDate horizon = start.date().addYears(horizonYears);
    QTime begin = start.time();
    for (QDate day = start.date(); day <= horizon; day = nextWorkday(day), begin = QTime(0, 0)) {
        const QList<WorkSession> sessions = sessionsOn(day);
        for (const WorkSession &session : sessions) {
            const QTime first = std::max(begin, session.begin);
            const qint64 here = std::max(0, first.msecsTo(session.end));
            if (milliseconds <= here && here > 0)
                return kernel::vietnamTime(day, first.addMSecs(int(milliseconds)));
            milliseconds -= here;
        }
    }
    return {};
}

kernel::Result<Appointment> WorkCalendar::appointment(const QDateTime &from,
                                                      const TimeLimit &limit) const
{
    Q_ASSERT(from.isValid());
    if (limit.amount < 1)
        return kernel::failure(ErrorKind::Refused, u"calendar.amount"_s);
    const QDateTime accepted = kernel::inVietnam(from);
    Appointment appointment;
    appointment.dueAt = DayCounter(*this, limit).dueAt(accepted);
    if (!appointment.dueAt.isValid())
        return kernel::failure(ErrorKind::Refused, u"calendar.tooFar"_s,
                               {QString::number(horizonYears)});

    const QDate due = appointment.dueAt.date();
    for (QDate day = accepted.date(); day <= due; day = day.addDays(1)) {
        if (!isWorkday(day))
            appointment.skipped.append({day, reasonOff(day)});
    }
    appointment.unannouncedYears = unannouncedYears(accepted.date(), due);
    return appointment;
}

} // namespace motcua::domain
