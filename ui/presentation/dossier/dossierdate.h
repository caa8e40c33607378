#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/workcalendar.h"

#include <QStringList>

namespace motcua::presentation
{

/// "Why this date?" of a stored dossier, a sentence each: the count of the limit that was frozen at
/// its reception, and what every supplement, payment and apology has made of it since (regulation
/// facts §4.5–4.7). Where the calendar of today counts otherwise than the one of then, that is
/// said: the dossier's own date holds. Empty without a prescribed time. Any thread.
[[nodiscard]] QStringList dossierDateReason(const domain::WorkCalendar &calendar,
                                            const domain::Dossier &dossier, const QDateTime &now);

} // namespace motcua::presentation
