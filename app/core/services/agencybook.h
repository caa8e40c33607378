#pragma once

#include "app/core/domain/agencytree.h"
#include "app/core/ports/dossierstore.h"
#include "app/core/ports/settingsstore.h"

namespace motcua::services
{

// The agencies of the province as an office has imported them: kept beside the profile, which may
// change without them. Storage thread.

/// In place of those before.
[[nodiscard]] kernel::Status keepAgencies(ports::SettingsStore &settings,
                                          const domain::AgencyTree &tree);
/// Empty when none were imported; what a damaged setting still holds.
[[nodiscard]] kernel::Result<domain::AgencyTree> keptAgencies(const ports::SettingsStore &settings);

/// DossierStore::find(), and after what it finds the dossiers of agencies that were merged: an old
/// code or number finds by the new one and the other way round (regulation facts §3.2).
[[nodiscard]] kernel::Result<QList<domain::DossierSummary>>
findDossiers(const ports::DossierStore &dossiers, const domain::AgencyTree &tree,
             const QString &text, int limit);

} // namespace motcua::services
