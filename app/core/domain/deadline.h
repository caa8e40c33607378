#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/workcalendar.h"
#include "app/core/kernel/result.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace motcua::domain
{

// What supplements, payments and apologies make of an appointment (regulation facts §4.5–4.7).
// Pure functions; they never read the clock.

/// A time in which the agency waits for the applicant.
struct ClockPause {
    QDateTime from;
    QDateTime to;             ///< invalid = still waiting
    QDateTime dueBefore = {}; ///< appointment when it began; invalid = none, or not told

    bool operator==(const ClockPause &) const = default;
};

/// All that the current appointment of one dossier follows from.
struct DeadlineCase {
    std::optional<TimeLimit> limit; ///< empty = no prescribed time
    SupplementMode mode = SupplementMode::Subtract;
    QDateTime receivedAt;
    QList<ClockPause> supplements;
    /// For financial obligations (thực hiện nghĩa vụ tài chính), where the procedure does not count
    /// them: the one who asks leaves out those that count. Always subtracted.
    QList<ClockPause> payments;
    QList<Extension> extensions; ///< the last one's new appointment counts
};
/// With what the dossier holds; payments where its procedure does not count them.
[[nodiscard]] DeadlineCase deadlineCase(const Dossier &dossier);

/// What this dossier is counted on, whenever it is counted: days off and days worked instead as
/// `today` has them, because they are published year by year and fall on everybody (Labour Code
/// 2019 Art 112); cut-off, mode of the count, end of the day and working hours of the week as they
/// were at its reception, because a dossier keeps the rules of that day (facts §0).
[[nodiscard]] WorkCalendar calendarFor(const Dossier &dossier, const WorkCalendar &today);

struct Deadline {
    QDateTime dueAt; ///< invalid while waiting, and without a prescribed time
    bool isWaiting = false;
    /// The appointment if what is waited for came now; the same as `dueAt` when nothing is.
    QDateTime dueIfResumedNow;
    qint64 workedSeconds = 0;    ///< working time since the clock began, without pauses
    qint64 remainingSeconds = 0; ///< working time to `dueIfResumedNow`; negative = late by so much
    QList<int> unannouncedYears; ///< a warning is owed

    bool operator==(const Deadline &) const = default;
};

/// The appointment as it stands at `now`.
///
/// - Subtract: the time from request to completion is not counted (QĐ 766). For limits in hours it
///   is working time; for limits in workdays the workdays, and for days and months the calendar
///   days, from the date that would have counted first after the request up to the one that counts
///   first after completion. So a pause within a day costs nothing, and no pause gives more than a
///   restart would.
/// - Restart: the whole time begins anew at the last completion; but what was late already when it
///   was asked for stays late.
/// - None: supplements change nothing.
///
/// Pauses before the beginning count only from there, those that overlap once. After an extension
/// its new appointment stands, moved by the later pauses; a restart never makes it earlier.
/// Errors: those of WorkCalendar::appointment().
[[nodiscard]] kernel::Result<Deadline>
currentDeadline(const WorkCalendar &calendar, const DeadlineCase &dossier, const QDateTime &now);

/// Until when an online dossier has to be answered: accepted, sent back for supplement, or refused
/// within 8 working hours of its receipt (NĐ 45/2020, facts §4.2).
[[nodiscard]] kernel::Result<Appointment> answerBy(const WorkCalendar &calendar,
                                                   const QDateTime &submittedAt);

/// Until when the papers go from the one-stop to the agency that decides: by the end of the working
/// day on which they were received, or of what was received after the cut-off of 15:00 by the end
/// of the first session of the next workday (NĐ 61/2018 Art 18, facts §2.2, §4.2). Received outside
/// working hours is received when the next session begins. An electronic dossier goes at once and
/// is measured by the same end.
[[nodiscard]] QDateTime transferBy(const WorkCalendar &calendar, const QDateTime &receivedAt);

/// How a dossier stands with its hand-over to the agency.
struct TransferStanding {
    QDateTime by;        ///< invalid = none is owed: not received yet, or it went another way
    QDateTime at;        ///< invalid = not handed over yet
    bool isLate = false; ///< handed over after `by`, or still not at `now`

    bool operator==(const TransferStanding &) const = default;
};
/// By the hours and the cut-off of its reception; `today` has the days off. `events` in order.
[[nodiscard]] TransferStanding transferOf(const Dossier &dossier, const WorkCalendar &today,
                                          const QList<DossierEvent> &events, const QDateTime &now);

/// The last moment to tell the one-stop that a dossier will be late: the end of the last workday
/// that lies at least one day before the appointment (NĐ 61/2018 Art 19, facts §4.7).
[[nodiscard]] QDateTime apologyBy(const WorkCalendar &calendar, const QDateTime &dueAt);

/// The three classes of the reports (facts §4.7): finished before the appointment's day; not after
/// the appointment; after it. Nothing without an appointment.
enum class Timeliness { Early, OnTime, Late };
[[nodiscard]] std::optional<Timeliness> timeliness(const QDateTime &finishedAt,
                                                   const QDateTime &dueAt);

/// How a dossier counts at `now` (QĐ 766/QĐ-TTg, facts §4.6, §5.2): its end is when it was refused,
/// stopped, withdrawn or processed, or while papers are awaited when they were asked for, and what
/// waits for a second supplement after acceptance counts as late. Nothing without an appointment,
/// and for one that is not over as long as it is in time. `events` in order.
[[nodiscard]] std::optional<Timeliness>
countedTimeliness(const Dossier &dossier, const QList<DossierEvent> &events, const QDateTime &now);

/// Whether a new appointment may be given in place of `dueAt`: where mayBeExtended(state) says so,
/// and while papers are awaited where the clock runs on, so that there is an appointment to be
/// missed.
[[nodiscard]] bool mayBeExtended(DossierState state, const QDateTime &dueAt);
/// Whether an apology could still be owed: accepted and not over, with an appointment, none given.
[[nodiscard]] bool mayNeedApology(const Dossier &dossier);
[[nodiscard]] bool mayNeedApology(const DossierSummary &dossier);

/// How pressing an unfinished dossier is.
enum class Urgency {
    None,    ///< no appointment, or the clock stands
    Running, ///< time enough
    DueSoon, ///< the appointment lies within the coming workdays, today included
    Late,
};
constexpr int dueSoonWorkdays = 1; ///< today and the next workday: the last ones for an apology
[[nodiscard]] Urgency urgency(const WorkCalendar &calendar, const QDateTime &dueAt,
                              const QDateTime &now, int workdays = dueSoonWorkdays);

} // namespace motcua::domain
