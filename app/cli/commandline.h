#pragma once

#include "app/cli/options.h"

#include <optional>

namespace motcua::cli
{

/// The line as understood: what to do, or that the program is done already (help, wrong usage).
struct CommandLine {
    std::shared_ptr<Common> common;
    Action action;           ///< empty = open the window
    bool demoWindow = false; ///< ... on a demo store
    std::optional<int> exit; ///< set = nothing more to do
};

/// Reads the arguments of main(). Needs no Qt application yet, so that the right kind can be made
/// after it.
[[nodiscard]] CommandLine parseCommandLine(int argc, char **argv, Tools &tools);

/// Runs one command in the event loop of `app` and gives its exit code.
[[nodiscard]] int runCommand(const CommandLine &line);

} // namespace motcua::cli
