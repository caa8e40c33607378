#pragma once

#include "app/cli/deskcommand.h"
#include "app/core/services/dossierdraft.h"

#include <functional>

namespace motcua::cli
{

/// Compares the owner of a draft, and then the agent, with the national population database, and
/// goes on with what it said. What cannot be asked is said on stderr and stops nothing.
void verifyParties(Run &run, OpenDesk &desk, const kernel::Clock &clock,
                   services::DossierDraft draft,
                   std::function<void(const services::DossierDraft &)> then);

} // namespace motcua::cli
