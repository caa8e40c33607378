#pragma once

#include "app/cli/run.h"
#include "app/core/domain/profile.h"

#include <optional>

namespace motcua::cli
{

/// Reads a profile; its problems go to stderr, a line each. Null = the run has ended.
[[nodiscard]] std::optional<domain::Profile> usableProfile(Run &run, const QString &path);

} // namespace motcua::cli
