#pragma once

#include "app/assembly.h"
#include "app/cli/demoworld.h"

namespace motcua::cli
{

/// The demo's people. Everything is invented and lives in a temporary folder.
inline constexpr auto demoOfficer = "lan";
inline constexpr auto demoPassword = "Demo-mot-cua-2026";

/// Makes the demo's store against the stand-in's address: profile, admin, officer `lan`.
[[nodiscard]] kernel::Status createDemoStore(Tools &tools, const DemoWorld &world);

/// A birth registration with invented people: the first compulsory paper is scanned from the demo's
/// feeder, the others come from files of the same stack.
[[nodiscard]] services::DossierDraft demoDraft(const domain::Procedure &procedure,
                                               const DemoWorld &world);

} // namespace motcua::cli
