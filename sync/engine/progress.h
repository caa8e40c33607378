#pragma once

#include "app/core/domain/dossier.h"

#include <QList>

#include <optional>

namespace motcua::sync
{

/// A move as it is told to the server: the dossier in the state right after it, which is not its
/// present one when several moves waited for a link.
struct ProgressReport {
    domain::Dossier dossier;
    domain::DossierEvent event;
};

/// The event that made `revision` of the dossier, without the words of a result that was withdrawn
/// since. Nothing when there was none.
[[nodiscard]] std::optional<ProgressReport>
progressOf(const domain::Dossier &dossier, const QList<domain::DossierEvent> &events, int revision);

} // namespace motcua::sync
