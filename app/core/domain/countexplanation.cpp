#include "app/core/domain/countexplanation.h"

#include "app/core/domain/daycounter.h"
#include "app/core/kernel/clock.h"

#include <algorithm>

namespace motcua::domain
{

namespace
{

using Kind = CountStep::Kind;

constexpr auto stepKinds = enumNames<Kind>({{Kind::Received, "received"},
                                            {Kind::Opens, "opens"},
                                            {Kind::Late, "late"},
                                            {Kind::ReceivingDay, "receivingDay"},
                                            {Kind::ReceivingOut, "receivingOut"},
                                            {Kind::Counted, "counted"},
                                            {Kind::Passed, "passed"},
                                            {Kind::RunsOver, "runsOver"},
                                            {Kind::Moved, "moved"},
                                            {Kind::Worked, "worked"},
                                            {Kind::Ends, "ends"},
                                            {Kind::Unannounced, "unannounced"}});

constexpr qint64 minuteMs = 60'000;

/// Writes the steps of one count whose end is known.
class Telling
{
public:
    Telling(const WorkCalendar &calendar, CountExplanation &told)
        : m_calendar(calendar), m_told(told), m_counter(calendar, told.limit),
          m_start(calendar.workingStart(told.receivedAt))
    {
        told.rules = m_counter.rules();
    }

    void tell()
    {
        add({.kind = Kind::Received, .at = m_told.receivedAt});
        const QDate received = m_told.receivedAt.date();
        if (m_start != m_told.receivedAt)
            add({.kind = Kind::Opens,
                 .date = m_calendar.isWorkday(received) ? QDate() : received,
                 .at = m_start,
                 .off = m_calendar.dayOff(received)});
        if (m_counter.isHours())
            tellHours();
        else
            tellDays();
        add({.kind = Kind::Ends, .at = m_told.appointment.dueAt});
        for (const int year : m_told.appointment.unannouncedYears)
            add({.kind = Kind::Unannounced, .number = year});
    }

private:
    void add(CountStep step) { m_told.steps.append(std::move(step)); }

    void addPassed(QDate from, QDate end)
    {
        for (; from < end; from = from.addDays(1)) {
            if (!m_calendar.isWorkday(from))
                add({.kind = Kind::Passed, .date = from, .off = m_calendar.dayOff(from)});
        }
    }

    void tellDays()
    {
        const QDate one = m_told.dayOne = m_counter.dayOne(m_told.receivedAt);
        const QDate last = m_told.lastDay = m_counter.lastDay(one);
        tellReceivingDay(one);
        if (m_told.limit.unit == TimeUnit::Workday) {
            tellWorkdays(one, last);
            return;
        }
        add({.kind = Kind::RunsOver, .date = last, .number = m_told.limit.amount});
        const QDate moved = m_counter.movedToWorkday(last);
        addPassed(last, moved);
        if (moved != last)
            add({.kind = Kind::Moved, .date = moved});
    }

    void tellReceivingDay(QDate one)
    {
        const DayCountMode mode = m_told.rules.mode;
        QDate received = m_start.date();
        if (mode != DayCountMode::NextDay && m_counter.isLate(m_start)) {
            received = m_calendar.nextWorkday(received);
            add({.kind = Kind::Late,
                 .date = received,
                 .at = kernel::vietnamTime(m_start.date(), m_told.rules.cutOff)});
        }
        if (mode == DayCountMode::SameDay) {
            add({.kind = Kind::ReceivingDay, .date = one});
            return;
        }
        add({.kind = Kind::ReceivingOut, .date = received});
        if (m_told.limit.unit == TimeUnit::Workday)
            addPassed(received.addDays(1), one);
    }

    void tellWorkdays(QDate one, QDate last)
    {
        int number = 0;
        for (QDate day = one; day <= last; day = day.addDays(1)) {
            if (m_calendar.isWorkday(day))
                add({.kind = Kind::Counted, .date = day, .number = ++number});
            else
                addPassed(day, day.addDays(1));
        }
    }

    void tellHours()
    {
        const QDateTime due = m_told.appointment.dueAt;
        for (QDate day = m_start.date(); day <= due.date(); day = day.addDays(1)) {
            addPassed(day, day.addDays(1));
            for (const WorkSession &session : m_calendar.sessionsOn(day))
                tellSession(std::max(kernel::vietnamTime(day, session.begin), m_start),
                            std::min(kernel::vietnamTime(day, session.end), due));
        }
    }

    void tellSession(const QDateTime &begin, const QDateTime &end)
    {
        if (begin >= end)
            return;
        m_workedMs += begin.msecsTo(end);
        add({.kind = Kind::Worked,
             .date = begin.date(),
             .at = begin,
             .until = end,
             .number = int(m_workedMs / minuteMs)});
    }

    const WorkCalendar &m_calendar;
    CountExplanation &m_told;
    DayCounter m_counter;
    QDateTime m_start;
    qint64 m_workedMs = 0;
};

} // namespace

kernel::Result<CountExplanation> explainAppointment(const WorkCalendar &calendar,
                                                    const QDateTime &from, const TimeLimit &limit)
{
    auto appointment = calendar.appointment(from, limit);
    if (!appointment)
        return kernel::failure(appointment.error());
    CountExplanation told{.receivedAt = kernel::inVietnam(from),
                          .limit = limit,
                          .appointment = std::move(*appointment)};
    Telling(calendar, told).tell();
    return told;
}

QString stepName(CountStep::Kind kind) { return nameIn(stepKinds, kind); }

} // namespace motcua::domain
