#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/procedure.h"
#include "app/core/domain/profile.h"

namespace motcua::services
{

// Where the people of a dossier live, where it is decided and where its result goes.

/// Keeps the codes of the territories that the parties' addresses name on the day of reception
/// (domain/addressplace.h). Gives what they still call by a name of before: "address.ended",
/// "address.endedAlone".
[[nodiscard]] QList<kernel::Error> keepPlaces(domain::Dossier &dossier,
                                              const domain::AgencyTree &tree);

/// May this desk receive it for the agency that decides (phi địa giới, facts §7)? Notes whether
/// that is one of another territory; one that the catalogue itself routes to is not.
/// Errors, both Refused: "procedure.ownTerritory" [procedure, agency], "procedure.otherProvince"
/// [procedure, agency].
[[nodiscard]] kernel::Status checkTerritory(const domain::Procedure &procedure,
                                            domain::Dossier &dossier,
                                            const domain::AgencyTree &tree);

/// "owner.elsewhere" [agency]: of a commune's procedure whose owner lives in the territory of that
/// other agency, and nobody said who decides.
[[nodiscard]] std::optional<kernel::Error> livesElsewhere(const domain::Procedure &procedure,
                                                          const domain::Dossier &dossier,
                                                          const domain::AgencyTree &tree);

/// "postal.noAddress" where the result goes by post and no address is known.
[[nodiscard]] QList<kernel::Error> deliveryWarnings(const domain::Dossier &dossier);

} // namespace motcua::services
