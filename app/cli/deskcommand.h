#pragma once

#include "app/assembly.h"
#include "app/cli/options.h"

#include <memory>
#include <optional>

namespace motcua::cli
{

/// Opens the store of `common` for its user, password from MOTCUA_PASSWORD or a prompt. The desk
/// lives until the run ends. On failure the run has been ended and the result is null.
[[nodiscard]] OpenDesk *openDesk(Run &run, const Common &common, Tools &tools);

/// The same for a command that needs a permission: without it the run has been ended.
[[nodiscard]] OpenDesk *openDeskFor(domain::Permission permission, Run &run, const Common &common,
                                    Tools &tools);

/// Passes when the desk's user may do it, else ends the run with exit 6.
[[nodiscard]] bool allowed(Run &run, const OpenDesk &desk, domain::Permission permission);

/// Passes for every role that works with dossiers, fees or results, else as allowed().
[[nodiscard]] bool mayRead(Run &run, const OpenDesk &desk);

/// The dossier of that present or former number; without one the run has been ended.
[[nodiscard]] std::optional<domain::Dossier> dossierOf(Run &run, OpenDesk &desk,
                                                       const QString &code);

/// Says how many dossiers wait for papers at iGate, which nothing but this desk's own link brings:
/// a courier's answers carry no papers. Gives their number.
int warnOfAwaitedPapers(Run &run, OpenDesk &desk);

} // namespace motcua::cli
