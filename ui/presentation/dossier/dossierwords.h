#pragma once

#include "app/core/domain/deadline.h"
#include "ui/presentation/dossier/dossierpresenter.h"

namespace motcua::presentation
{

// A dossier's life in the words of the program's language.

[[nodiscard]] QList<PaperLine> paperLines(const domain::Dossier &dossier);
/// Of a paper that lies at the server: what it waits for, or why it does not come.
[[nodiscard]] QString serverPaperText(const domain::ServerPaper &paper);
/// Newest first.
[[nodiscard]] QList<CourseLine> courseLines(const QList<domain::DossierEvent> &events);
[[nodiscard]] QStringList factLines(const domain::Dossier &dossier);

/// Until when its papers go to the agency that decides, or when they went; empty = it owes none.
[[nodiscard]] QString transferText(const domain::TransferStanding &transfer);

/// Working seconds until the answer to an online dossier is due; negative = late.
[[nodiscard]] qint64 answerSeconds(const domain::WorkCalendar &calendar, const QDateTime &answerBy,
                                   const QDateTime &now);
/// Soon = less than two working hours are left.
[[nodiscard]] DossierPresenter::Pressing answerPressing(const domain::WorkCalendar &calendar,
                                                        const QDateTime &answerBy,
                                                        const QDateTime &now);

} // namespace motcua::presentation
