#include "app/cli/commandline.h"

#include "app/cli/usagefault.h"

#include <QCoreApplication>
#include <QTimer>

namespace motcua::cli
{

CommandLine parseCommandLine(int argc, char **argv)
{
    CLI::App app(
        "Một Cửa: the workstation of the one-stop desk. Without a command it opens the window.",
        "motcua");
    app.set_version_flag("--version", std::string("motcua ") + MOTCUA_VERSION);
    app.fallthrough(); // --json, --data and --user may stand anywhere
    app.require_subcommand(0, 1);
    Parsing parsing;
    addText(app, "--data", parsing.common->data, "The desk's store");
    addText(app, "--user", parsing.common->user, "Login name");
    app.add_flag("--json", parsing.common->json, "Exactly one JSON object on stdout");
    addSetupCommands(app, parsing);
    addCatalogueCommands(app, parsing);
    addAgencyCommands(app, parsing);
    addCalendarCommands(app, parsing);
    addDeviceCommand(app, parsing);
    addScanCommands(app, parsing);
    addReadIdCommand(app, parsing);
    addVerifyCommand(app, parsing);
    addDossierCommands(app, parsing);
    addReuseCommands(app, parsing);
    addPaperCommands(app, parsing);
    addFeeCommands(app, parsing);
    addFormCommands(app, parsing);
    addDueCommand(app, parsing);
    addSyncCommands(app, parsing);
    addPinCommands(app, parsing);
    addCourierCommands(app, parsing);
    addCareCommands(app, parsing);
    addDemoCommand(app, parsing);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &stop) {
        if (stop.get_exit_code() == 0) // --help, --version
            return {parsing.common, {}, false, app.exit(stop)};
        // Said later, in the person's language.
        parsing.chosen = [fault = usageFault(stop)](Run &run, Tools &) { run.fail(fault); };
    }
    return {parsing.common, parsing.chosen, parsing.demoWindow, std::nullopt};
}

int runCommand(const CommandLine &line, Tools &tools)
{
    int exit = Done;
    Run run(line.common->json);
    QObject::connect(&run, &Run::ended, QCoreApplication::instance(), [&exit](int code) {
        exit = code;
        QCoreApplication::exit(code);
    });
    // From inside the loop, so that a command may wait and may end at once.
    QTimer::singleShot(0, &run, [&] { line.action(run, tools); });
    QCoreApplication::exec();
    return exit;
}

} // namespace motcua::cli
