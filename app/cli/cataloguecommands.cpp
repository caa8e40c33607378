#include "app/cli/deskcommand.h"
#include "app/cli/json.h"

#include "app/core/domain/cataloguefile.h"
#include "app/core/kernel/filecontent.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

struct FileOptions {
    QString file;
};

void importCatalogue(Run &run, const FileOptions &options, const Common &common, Tools &tools)
{
    const auto bytes = kernel::fileContent(options.file);
    if (!bytes)
        return run.fail(bytes.error());
    const auto procedures = domain::readCatalogue(*bytes);
    if (!procedures)
        return run.fail(procedures.error());
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk || !allowed(run, *desk, domain::Permission::Administer))
        return;
    if (auto imported = desk->catalogue().import(*procedures, desk->actor()); !imported)
        return run.fail(imported.error());
    run.finish({{u"imported"_s, int(procedures->size())}},
               QObject::tr("%n procedure(s) imported.", nullptr, int(procedures->size())));
}

struct NoOptions {
};

void pullCatalogue(Run &run, const NoOptions &, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk || !allowed(run, *desk, domain::Permission::Administer))
        return;
    const std::shared_ptr<ports::Gateway> gateway = desk->makeGateway();
    gateway->pullCatalogue(
        [&run, desk, gateway](kernel::Result<QList<domain::Procedure>> procedures) {
            if (!procedures)
                return run.fail(procedures.error());
            if (auto imported = desk->catalogue().import(*procedures, desk->actor()); !imported)
                return run.fail(imported.error());
            run.finish({{u"imported"_s, int(procedures->size())}},
                       QObject::tr("%n procedure(s) imported.", nullptr, int(procedures->size())));
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
        lines.append(u"%1\t%2"_s.arg(procedure.code, procedure.name));
    }
    run.finish({{u"procedures"_s, array}}, lines.join(u'\n'));
}

} // namespace

void addCatalogueCommands(CLI::App &app, Parsing &parsing)
{
    auto *catalogue =
        app.add_subcommand("catalogue", "The offline list of procedures")->require_subcommand(1);
    auto *import = catalogue->add_subcommand("import", "Take in a catalogue file");
    auto importOptions = std::make_shared<FileOptions>();
    addText(*import, "file", importOptions->file, "Catalogue file (JSON)")->required();
    onChosen(*import, parsing, importOptions, importCatalogue);

    onChosen(*catalogue->add_subcommand("pull", "Fetch it from the iGate server"), parsing,
             std::make_shared<NoOptions>(), pullCatalogue);

    auto *find = catalogue->add_subcommand("find", "Find procedures by name, code or field");
    auto findOptions = std::make_shared<FindOptions>();
    addText(*find, "text", findOptions->text, "With or without diacritics");
    find->add_option("--limit", findOptions->limit, "At most so many");
    onChosen(*find, parsing, findOptions, findProcedures);
}

} // namespace motcua::cli
