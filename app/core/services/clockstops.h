#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/workcalendar.h"
#include "app/core/kernel/result.h"

#include <QDateTime>
#include <QList>

namespace motcua::services
{

// What stops the time of a dossier and lets it run again. Each function changes `dossier` and gives
// the warnings that are owed: "calendar.otherVersion", "calendar.unannounced". Errors: those of
// currentDeadline().

/// The appointment that follows from everything the dossier holds now. A recount counts by the
/// rules and hours of the reception and by the days off of today's `calendar` (calendarFor());
/// another version of it is said, and nothing else of the dossier follows it.
[[nodiscard]] kernel::Result<QList<kernel::Error>>
reckonAppointment(domain::Dossier &dossier, const domain::WorkCalendar &calendar,
                  const QDateTime &now);

/// The applicant has to pay first: the clock stands where the procedure says so (facts §4.5).
[[nodiscard]] kernel::Result<QList<kernel::Error>>
awaitPayment(domain::Dossier &dossier, const domain::WorkCalendar &calendar, const QDateTime &now);
[[nodiscard]] kernel::Result<QList<kernel::Error>>
endPayment(domain::Dossier &dossier, const domain::WorkCalendar &calendar, const QDateTime &now);

/// The payment that ended the last wait was none after all: it goes on from where it began.
[[nodiscard]] kernel::Result<QList<kernel::Error>>
reopenPayment(domain::Dossier &dossier, const domain::WorkCalendar &calendar, const QDateTime &now);

} // namespace motcua::services
