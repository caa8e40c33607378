#pragma once

#include "app/core/domain/profile.h"
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

/// DossierStore::find() for what was typed or read off one of our papers, and after what it finds
/// the dossiers of agencies that were merged: an old code or number finds by the new one and the
/// other way round (regulation facts §3.2, §3.4).
[[nodiscard]] kernel::Result<QList<domain::DossierSummary>>
findDossiers(const ports::DossierStore &dossiers, const domain::Profile &profile,
             const QString &text, int limit);

} // namespace motcua::services
