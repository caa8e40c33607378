#pragma once

#include "app/core/domain/workcalendar.h"
#include "app/core/ports/remotedossier.h"
#include "app/core/services/intake.h"

namespace motcua::services
{

/// What a move does to a dossier when it was made at the server and this desk only follows.
struct ServerMove {
    domain::DossierMove move = domain::DossierMove::Transfer;
    const ports::RemoteDetail &detail;
    QList<domain::ResultPaper> results; ///< of Finish, with documents that are stored here
    QDateTime at;                       ///< when it was made, as far as the server tells
};

/// Changes `dossier` as the move demands (state, clock, supplement, payment, results, reasons). The
/// server gave the applicant the appointment: where it tells one on accepting, that one counts.
/// Gives the warnings that are owed. Errors: those of the working calendar. Storage thread.
[[nodiscard]] kernel::Result<QList<kernel::Error>> followMove(domain::Dossier &dossier,
                                                              const ServerMove &made,
                                                              const Intake &intake,
                                                              const domain::WorkCalendar &calendar);

/// The reason that stands beside the move in the dossier's history.
[[nodiscard]] QString reasonOf(const ports::RemoteDetail &detail);

} // namespace motcua::services
