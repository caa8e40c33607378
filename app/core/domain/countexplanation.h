#pragma once

#include "app/core/domain/workcalendar.h"

#include <QDateTime>
#include <QList>

namespace motcua::domain
{

/// One step of a count, in the order in which an officer would tell it. Which of the fields hold
/// something depends on the kind; ui/presentation makes sentences of them.
struct CountStep {
    enum class Kind {
        Received,     ///< `at`
        Opens,        ///< received outside working time: counts as received at `at`; `off` says
                      ///< why, if on a day off `date`
        Late,         ///< after the cut-off `at`: counts as received on, or from, `date`
        ReceivingDay, ///< `date` counts as day one
        ReceivingOut, ///< `date` does not count
        Counted,      ///< `date` is day number `number`
        Passed,       ///< `date` does not count because of `off`
        RunsOver,     ///< calendar days or months, days off included: the last one is `date`
        Moved,        ///< the last one is a day off: the next workday, `date`, takes its place
        Worked,       ///< working time from `at` to `until`; `number` minutes with all before
        Ends,         ///< the time is up at `at`
        Unannounced,  ///< no holidays are on file for the year `number`
    };

    Kind kind = Kind::Received;
    QDate date;
    QDateTime at;
    QDateTime until;
    int number = 0;
    DayOff off;

    bool operator==(const CountStep &) const = default;
};

/// An appointment with all that it follows from: for a panel, the command line and a printed paper.
struct CountExplanation {
    QDateTime receivedAt;
    TimeLimit limit;
    CountRules rules; ///< that were applied
    Appointment appointment;
    QDate dayOne;  ///< invalid for limits in hours
    QDate lastDay; ///< before it moved off a day off; invalid for limits in hours
    QList<CountStep> steps;
};

/// Counts as WorkCalendar::appointment() does, with the same errors, and says how.
[[nodiscard]] kernel::Result<CountExplanation>
explainAppointment(const WorkCalendar &calendar, const QDateTime &from, const TimeLimit &limit);

/// The kind's name as JSON writes it: "counted".
[[nodiscard]] QString stepName(CountStep::Kind kind);

} // namespace motcua::domain
