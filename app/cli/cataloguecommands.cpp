#include "app/assemblymasterdata.h"
#include "app/cli/cataloguereport.h"
#include "app/cli/deskcommand.h"
#include "app/cli/examplefile.h"
#include "app/cli/json.h"
#include "app/core/domain/procedurejson.h"
#include "app/core/kernel/filecontent.h"
#include "ui/presentation/masterdata/cataloguewords.h"
#include "ui/presentation/messages.h"

#include <QJsonArray>

#include <memory>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;
using services::MasterKind;

namespace
{

struct ImportOptions {
    QString file;
    bool partial = false;
    QString version;
};

QString importedText(qsizetype count)
{
    return QObject::tr("%n procedure(s) imported.", nullptr, int(count));
}

void importCatalogue(Run &run, const ImportOptions &options, const Common &common, Tools &tools)
{
    const auto file =
        services::readMasterFile(MasterKind::Catalogue, options.file, options.version);
    if (!file)
        return run.fail(file.error());
    const domain::CatalogueReading &reading = file->reading;
    if (!run.isJson()) // there they stand in the object
        printFaults(run, reading);
    if (auto usable = file->check(options.partial); !usable)
        return run.fail(usable.error(), faultsJson(0, reading));
    OpenDesk *desk = openDeskFor(domain::Permission::Administer, run, common, tools);
    if (!desk)
        return;
    auto master = masterDataOf(*desk, tools, common.folder());
    if (!takeIn(run, master, *file, {.partial = options.partial}))
        return;
    if (!reading.isWhole())
        run.say(QObject::tr("%n entry(ies) with faults were left out.", nullptr,
                            int(reading.rejected)));
    const auto imported = reading.procedures.size();
    run.finish(faultsJson(imported, reading), importedText(imported));
}

struct PullOptions {
    bool acceptEndings = false;
};

/// All or nothing: a pull that would end many procedures stores nothing before a person says yes.
void takePulled(Run &run, services::MasterData &master, const PullOptions &options,
                const services::MasterPlan &plan)
{
    const domain::CatalogueUpdate &update = *plan.update;
    if (!run.isJson()) {
        printFaults(run, update.judged);
        printUpdate(run, update);
    }
    if (auto applied = master.apply(plan, {.endings = options.acceptEndings}); !applied)
        return run.fail(applied.error(), plan.endsMany() ? updateJson(update, 0) : QJsonObject());
    if (!update.judged.isWhole())
        run.say(QObject::tr("%n entry(ies) with faults were left out.", nullptr,
                            int(update.judged.rejected)));
    run.finish(updateJson(update, update.stored), presentation::updateText(update));
}

void pullCatalogue(Run &run, const PullOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDeskFor(domain::Permission::Administer, run, common, tools);
    if (!desk)
        return;
    const std::shared_ptr<ports::Gateway> gateway = desk->makeGateway();
    const auto master =
        std::make_shared<services::MasterData>(masterDataOf(*desk, tools, common.folder()));
    gateway->pullCatalogue(
        [&run, gateway, master, options](const kernel::Result<QList<domain::ToldProcedure>> &told) {
            if (!told)
                return run.fail(told.error());
            const auto plan = master->planPull(*told);
            if (!plan)
                return run.fail(plan.error());
            takePulled(run, *master, options, *plan);
        });
}

struct FindOptions {
    QString text;
    int limit = 50;
};

void findProcedures(Run &run, const FindOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    const auto found =
        desk->catalogue().find(options.text, tools.clock.now().date(), options.limit);
    if (!found)
        return run.fail(found.error());
    QJsonArray array;
    QStringList lines;
    for (const domain::Procedure &procedure : *found) {
        array.append(procedureJson(procedure));
        // Its author says that it only shows how one looks.
        const QString mark =
            procedure.illustrative ? QObject::tr("example, to be checked") : QString();
        lines.append(u"%1\t%2\t%3"_s.arg(procedure.code, procedure.name, mark).trimmed());
    }
    run.finish({{u"procedures"_s, array}}, lines.join(u'\n'));
}

} // namespace

void addCatalogueCommands(CLI::App &app, Parsing &parsing)
{
    auto *catalogue =
        app.add_subcommand("catalogue", "The offline list of procedures")->require_subcommand(1);
    auto *import = catalogue->add_subcommand("import", "Take in a catalogue file");
    auto importOptions = std::make_shared<ImportOptions>();
    addText(*import, "file", importOptions->file, "Catalogue file (JSON, or a table as CSV)")
        ->required();
    import->add_flag("--partial", importOptions->partial,
                     "Import what is good, list the rest; without it nothing is imported then");
    addText(*import, "--edition", importOptions->version,
            "Version of a table's procedures (default: the file's name)");
    onChosen(*import, parsing, importOptions, importCatalogue);

    addExample(*catalogue, parsing, "Write a table to fill in", u":/motcua/catalogues/vi-du.csv"_s);

    auto *pull = catalogue->add_subcommand("pull", "Fetch it from the iGate server");
    auto pullOptions = std::make_shared<PullOptions>();
    pull->add_flag("--accept-endings", pullOptions->acceptEndings,
                   "Take it over although the server closed many procedures");
    onChosen(*pull, parsing, pullOptions, pullCatalogue);

    auto *find = catalogue->add_subcommand("find", "Find procedures by name, code or field");
    auto findOptions = std::make_shared<FindOptions>();
    addText(*find, "text", findOptions->text, "With or without diacritics");
    find->add_option("--limit", findOptions->limit, "At most so many");
    onChosen(*find, parsing, findOptions, findProcedures);
}

} // namespace motcua::cli
