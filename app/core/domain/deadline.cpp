#include "app/core/domain/deadline.h"

#include "app/core/domain/daycounter.h"
#include "app/core/kernel/clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr int answerHours = 8;

bool isOpen(const ClockPause &pause) { return pause.from.isValid() && !pause.to.isValid(); }

bool anyOpen(const QList<ClockPause> &pauses)
{
    return std::any_of(pauses.begin(), pauses.end(), isOpen);
}

/// Sorted, without overlaps, nothing before `begin`; an open pause ends at `now`.
QList<ClockPause> merged(const QList<ClockPause> &pauses, const QDateTime &begin,
                         const QDateTime &now)
{
    QList<ClockPause> clipped;
    for (const ClockPause &pause : pauses) {
        const ClockPause within{std::max(pause.from, begin), isOpen(pause) ? now : pause.to};
        if (pause.from.isValid() && within.from < within.to)
            clipped.append(within);
    }
    std::sort(clipped.begin(), clipped.end(),
              [](const ClockPause &a, const ClockPause &b) { return a.from < b.from; });
    QList<ClockPause> apart;
    for (const ClockPause &pause : clipped) {
        if (!apart.isEmpty() && pause.from <= apart.last().to)
            apart.last().to = std::max(apart.last().to, pause.to);
        else
            apart.append(pause);
    }
    return apart;
}

/// One reckoning at one `now`.
class Reckoning
{
public:
    Reckoning(const WorkCalendar &calendar, const DeadlineCase &dossier, const QDateTime &now)
        : m_calendar(calendar), m_case(dossier), m_now(now),
          m_counter(calendar, dossier.limit.value_or(TimeLimit{1}))
    {
        m_begin = m_case.receivedAt;
        m_pauses = m_case.payments;
        if (m_case.mode == SupplementMode::Subtract)
            m_pauses += m_case.supplements;
        if (m_case.mode == SupplementMode::Restart)
            restart();
        for (const Extension &extension : m_case.extensions) {
            if (extension.dueAfter.isValid() && (!m_extension || m_extension->at <= extension.at))
                m_extension = &extension;
        }
    }

    [[nodiscard]] bool isWaiting() const { return anyOpen(m_pauses) || m_restartAwaited; }

    /// As if everything waited for came at `now`; invalid when there is none or it is too far.
    [[nodiscard]] QDateTime due() const
    {
        const bool restarted = m_begin > m_case.receivedAt;
        if (!m_extension)
            return m_case.limit ? counted() : QDateTime();
        if (m_case.limit && restarted && m_begin >= m_extension->at)
            return std::max(counted(), m_extension->dueAfter);
        return moved(m_extension->dueAfter, uncounted(m_extension->at));
    }

    /// The last moment that the days of a pause were counted to: of a late dossier it lies behind
    /// its appointment.
    [[nodiscard]] QDateTime lastCounted() const
    {
        const QList<ClockPause> pauses = merged(m_pauses, m_begin, m_now);
        return pauses.isEmpty() ? m_begin : std::max(m_begin, pauses.last().to);
    }

    [[nodiscard]] qint64 workedMs() const
    {
        qint64 worked = m_calendar.workingMs(m_begin, m_now);
        for (const ClockPause &pause : merged(m_pauses, m_begin, m_now))
            worked -= m_calendar.workingMs(pause.from, std::min(pause.to, m_now));
        return worked;
    }

private:
    void restart()
    {
        for (const ClockPause &supplement : m_case.supplements) {
            if (supplement.dueBefore.isValid() && supplement.dueBefore < supplement.from)
                continue; // no request makes lateness undone
            if (isOpen(supplement))
                m_restartAwaited = true;
            m_begin = std::max(m_begin, isOpen(supplement) ? m_now : supplement.to);
        }
    }

    /// Time of pauses from `begin` on, in what the limit counts: days, or working milliseconds.
    [[nodiscard]] qint64 uncounted(const QDateTime &begin) const
    {
        qint64 sum = 0;
        for (const ClockPause &pause : merged(m_pauses, begin, m_now)) {
            sum += m_counter.isHours() ? m_calendar.workingMs(pause.from, pause.to)
                                       : m_counter.daysBetween(m_counter.dayOne(pause.from),
                                                               m_counter.dayOne(pause.to));
        }
        return sum;
    }

    [[nodiscard]] QDateTime counted() const
    {
        const QList<ClockPause> pauses = merged(m_pauses, m_begin, m_now);
        const QDateTime due = m_counter.dueAt(m_begin, uncounted(m_begin));
        if (pauses.isEmpty())
            return due;
        // Months differ in length: thirty days of pause in January could reach past a whole month
        // begun in February.
        const QDateTime anew = m_counter.dueAt(pauses.last().to);
        return due.isValid() && anew.isValid() ? std::min(due, anew) : due;
    }

    /// A promised instant moved by time that does not count.
    [[nodiscard]] QDateTime moved(const QDateTime &promised, qint64 more) const
    {
        if (more == 0)
            return promised;
        if (m_counter.isHours())
            return m_calendar.afterWorkingMs(promised, more);
        const QDateTime local = kernel::inVietnam(promised);
        QDate day = local.date();
        const bool workdays = !m_case.limit || m_case.limit->unit == TimeUnit::Workday;
        for (qint64 passed = 0; workdays && passed < more; ++passed)
            day = m_calendar.nextWorkday(day);
        day = m_counter.movedToWorkday(workdays ? day : day.addDays(more));
        return std::min(kernel::vietnamTime(day, local.time()), m_counter.end(day));
    }

    const WorkCalendar &m_calendar;
    const DeadlineCase &m_case;
    QDateTime m_now;
    DayCounter m_counter;
    QDateTime m_begin;
    QList<ClockPause> m_pauses; // that are subtracted
    bool m_restartAwaited = false;
    const Extension *m_extension = nullptr;
};

} // namespace

DeadlineCase deadlineCase(const Dossier &dossier)
{
    DeadlineCase read{.limit = dossier.limit,
                      .mode = dossier.supplementMode,
                      .receivedAt = dossier.receivedAt,
                      .extensions = dossier.extensions};
    for (const SupplementRequest &request : dossier.supplements)
        read.supplements.append({request.requestedAt, request.suppliedAt, request.dueBefore});
    for (const PaymentRequest &request :
         dossier.pausesForPayment ? dossier.payments : QList<PaymentRequest>())
        read.payments.append({request.requestedAt, request.paidAt});
    return read;
}

WorkCalendar calendarFor(const Dossier &dossier, const WorkCalendar &today)
{
    return dossier.conventions ? today.countingBy(*dossier.conventions) : today;
}

kernel::Result<Deadline> currentDeadline(const WorkCalendar &calendar, const DeadlineCase &dossier,
                                         const QDateTime &now)
{
    Q_ASSERT(dossier.receivedAt.isValid() && now.isValid());
    if (dossier.limit && dossier.limit->amount < 1)
        return kernel::failure(kernel::ErrorKind::Refused, u"calendar.amount"_s);
    const Reckoning reckoning(calendar, dossier, now);
    Deadline deadline;
    deadline.isWaiting = reckoning.isWaiting();
    deadline.workedSeconds = reckoning.workedMs() / 1000;
    const QDateTime due = reckoning.due();
    if (!due.isValid()) {
        if (!dossier.limit)
            return deadline;
        return kernel::failure(kernel::ErrorKind::Refused, u"calendar.tooFar"_s,
                               {QString::number(WorkCalendar::horizonYears)});
    }
    deadline.dueIfResumedNow = due;
    if (!deadline.isWaiting)
        deadline.dueAt = due;
    deadline.remainingSeconds =
        (calendar.workingMs(now, due) - calendar.workingMs(due, now)) / 1000;
    deadline.unannouncedYears =
        calendar.unannouncedYears(kernel::inVietnam(dossier.receivedAt).date(),
                                  kernel::inVietnam(std::max(due, reckoning.lastCounted())).date());
    return deadline;
}

kernel::Result<Appointment> answerBy(const WorkCalendar &calendar, const QDateTime &submittedAt)
{
    return calendar.appointment(submittedAt, {answerHours, TimeUnit::Hour});
}

QDateTime transferBy(const WorkCalendar &calendar, const QDateTime &receivedAt)
{
    const QDateTime counts = kernel::inVietnam(calendar.workingStart(receivedAt));
    if (counts.time() <= calendar.rules().cutOff)
        return calendar.closingTime(counts.date());
    const QDate next = calendar.nextWorkday(counts.date());
    const QList<WorkSession> sessions = calendar.sessionsOn(next);
    return kernel::vietnamTime(next, sessions.isEmpty() ? QTime(0, 0) : sessions.first().end);
}

TransferStanding transferOf(const Dossier &dossier, const WorkCalendar &today,
                            const QList<DossierEvent> &events, const QDateTime &now)
{
    TransferStanding standing;
    const QString transfer = moveName(DossierMove::Transfer);
    const auto done = std::find_if(events.begin(), events.end(), [&](const DossierEvent &event) {
        return event.what == transfer;
    });
    const bool isDone = done != events.end();
    if (!dossier.receivedAt.isValid() || (!isDone && dossier.state != DossierState::Received))
        return standing;
    standing.by = transferBy(calendarFor(dossier, today), dossier.receivedAt);
    standing.at = isDone ? done->at : QDateTime();
    standing.isLate = (isDone ? done->at : now) > standing.by;
    return standing;
}

QDateTime apologyBy(const WorkCalendar &calendar, const QDateTime &dueAt)
{
    return calendar.closingTime(calendar.previousWorkday(kernel::inVietnam(dueAt).date()));
}

std::optional<Timeliness> timeliness(const QDateTime &finishedAt, const QDateTime &dueAt)
{
    if (!finishedAt.isValid() || !dueAt.isValid())
        return std::nullopt;
    if (finishedAt > dueAt)
        return Timeliness::Late;
    return kernel::inVietnam(finishedAt).date() < kernel::inVietnam(dueAt).date()
               ? Timeliness::Early
               : Timeliness::OnTime;
}

std::optional<Timeliness> countedTimeliness(const Dossier &dossier,
                                            const QList<DossierEvent> &events, const QDateTime &now)
{
    using M = DossierMove;
    const QDateTime due = promisedAt(dossier);
    QDateTime end;
    for (const DossierEvent &event : events) {
        const auto move = moveFromName(event.what);
        if (move == M::Refuse || move == M::Stop || move == M::Withdraw || move == M::Finish)
            end = event.at;
    }
    if (end.isValid())
        return timeliness(end, due);
    end = now;
    if (dossier.state == DossierState::AwaitingSupplement && !dossier.supplements.isEmpty()) {
        const auto asked =
            std::count_if(dossier.supplements.begin(), dossier.supplements.end(),
                          [](const SupplementRequest &one) { return !one.beforeAcceptance; });
        if (asked > 1)
            return Timeliness::Late;
        end = dossier.supplements.last().requestedAt;
    }
    const auto late = timeliness(end, due);
    return late == Timeliness::Late ? late : std::nullopt;
}

bool mayBeExtended(DossierState state, const QDateTime &dueAt)
{
    return mayBeExtended(state) || (state == DossierState::AwaitingSupplement && dueAt.isValid());
}

bool mayNeedApology(const Dossier &dossier)
{
    return mayBeExtended(dossier.state, dossier.dueAt) && dossier.dueAt.isValid() &&
           dossier.extensions.isEmpty();
}

bool mayNeedApology(const DossierSummary &dossier)
{
    return mayBeExtended(dossier.state, dossier.dueAt) && dossier.dueAt.isValid() &&
           !dossier.apologised;
}

Urgency urgency(const WorkCalendar &calendar, const QDateTime &dueAt, const QDateTime &now,
                int workdays)
{
    if (!dueAt.isValid())
        return Urgency::None;
    if (now > dueAt)
        return Urgency::Late;
    QDate last = kernel::inVietnam(now).date();
    for (int day = 0; day < workdays; ++day)
        last = calendar.nextWorkday(last);
    return kernel::inVietnam(dueAt).date() <= last ? Urgency::DueSoon : Urgency::Running;
}

} // namespace motcua::domain
