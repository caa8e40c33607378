#pragma once

#include "app/cli/run.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <CLI/CLI.hpp>

#include <memory>

namespace motcua::cli
{

/// What stands before or after any command.
struct Common {
    QString data; ///< the desk's store; empty = $XDG_DATA_HOME/motcua
    QString user;
    bool json = false;

    [[nodiscard]] QString folder() const;
};

/// Of a command that has none of its own.
struct NoOptions {
};

/// Shared by all commands while the line is parsed; the chosen one leaves its action here.
struct Parsing {
    std::shared_ptr<Common> common = std::make_shared<Common>();
    Action chosen;           ///< empty = open the window
    bool demoWindow = false; ///< ... on a demo store
};

/// An option or positional that lands in a QString (UTF-8).
CLI::Option *addText(CLI::App &command, const std::string &name, QString &target,
                     const std::string &help);
CLI::Option *addTexts(CLI::App &command, const std::string &name, QStringList &target,
                      const std::string &help);

/// The time or day (ISO 8601) that `option` was given; an empty text is none and no fault. Errors:
/// "time.wrong", "date.wrong" [option, text].
[[nodiscard]] kernel::Result<QDateTime> momentOf(const QString &text, const char *option);
[[nodiscard]] kernel::Result<QDate> dateOf(const QString &text, const char *option);

/// Makes `action` what the program does when `command` is on the line. `state` holds the command's
/// options.
template <class State>
void onChosen(CLI::App &command, Parsing &parsing, std::shared_ptr<State> state,
              void (*action)(Run &, const State &, const Common &, Tools &))
{
    command.callback([&parsing, state, action] {
        parsing.chosen = [state, action, common = parsing.common](Run &run, Tools &tools) {
            action(run, *state, *common, tools);
        };
    });
}

// Each in its own file.
void addSetupCommands(CLI::App &app, Parsing &parsing);
void addCatalogueCommands(CLI::App &app, Parsing &parsing);
void addAgencyCommands(CLI::App &app, Parsing &parsing);
void addCalendarCommands(CLI::App &app, Parsing &parsing);
void addDeviceCommand(CLI::App &app, Parsing &parsing);
void addReadIdCommand(CLI::App &app, Parsing &parsing);
void addVerifyCommand(CLI::App &app, Parsing &parsing);
void addScanCommands(CLI::App &app, Parsing &parsing);
void addDossierCommands(CLI::App &app, Parsing &parsing);
void addMoveCommands(CLI::App &dossier, Parsing &parsing); ///< below `dossier`
void addReuseCommands(CLI::App &app, Parsing &parsing);
void addPaperCommands(CLI::App &app, Parsing &parsing);
void addFeeCommands(CLI::App &app, Parsing &parsing);
void addFormCommands(CLI::App &app, Parsing &parsing);
void addDueCommand(CLI::App &app, Parsing &parsing);
void addSyncCommands(CLI::App &app, Parsing &parsing);
void addPinCommands(CLI::App &app, Parsing &parsing);
void addCourierCommands(CLI::App &app, Parsing &parsing);
void addCareCommands(CLI::App &app, Parsing &parsing);
void addDemoCommand(CLI::App &app, Parsing &parsing);

/// A password or secret: the environment variable, else a prompt on the terminal without echo.
[[nodiscard]] kernel::Result<QString> secret(const char *variable, const QString &prompt);

} // namespace motcua::cli
