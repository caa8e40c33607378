#pragma once

#include "app/core/services/dossiermoves.h"

#include <optional>

namespace motcua::tests
{

/// The moves of DossierMoves and "extend", in the order of the table of lifecycle.cpp.
[[nodiscard]] QStringList allDeeds();

/// Where the law leads (regulation facts §2.1, "typical moves", §2.2, §4.6, §4.7 and §7), written
/// down apart from the program's own table; nothing = refused.
[[nodiscard]] std::optional<domain::DossierState> lawfulEnd(domain::DossierState state,
                                                            const QString &deed);

/// Does it with good input: reasons, a later appointment, a numbered result. `supervisor` may all.
[[nodiscard]] kernel::Result<services::Moved> perform(const services::DossierMoves &moves,
                                                      const QString &deed,
                                                      const services::DossierRef &ref,
                                                      const domain::Dossier &before);
[[nodiscard]] ports::Actor supervisor();

} // namespace motcua::tests
