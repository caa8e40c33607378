#include "app/assemblymasterdata.h"
#include "app/cli/cataloguereport.h"
#include "app/cli/deskcommand.h"
#include "app/cli/examplefile.h"
#include "app/cli/json.h"

#include "app/core/domain/agencyfile.h"
#include "app/core/kernel/filecontent.h"

#include <QJsonArray>

#include <optional>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;

namespace
{

struct AgencyFileOptions {
    QString file;
    bool partial = false;
};

QJsonObject agencyReport(const services::MasterFile &file, bool isKept)
{
    QJsonObject json = rejectedJson(file.reading);
    json[u"agencies"_s] = isKept ? int(file.agencies.agencies().size()) : 0;
    json[u"territories"_s] = isKept ? int(file.agencies.territories().size()) : 0;
    return json;
}

void importAgencies(Run &run, const AgencyFileOptions &options, const Common &common, Tools &tools)
{
    const auto file = services::readMasterFile(services::MasterKind::Agencies, options.file);
    if (!file)
        return run.fail(file.error());
    if (!run.isJson())
        printFaults(run, file->reading);
    if (auto usable = file->check(options.partial); !usable)
        return run.fail(usable.error(), agencyReport(*file, false));
    OpenDesk *desk = openDeskFor(domain::Permission::Administer, run, common, tools);
    if (!desk)
        return;
    auto master = masterDataOf(*desk, tools, common.folder());
    if (!takeIn(run, master, *file, {.partial = options.partial}))
        return;
    run.finish(agencyReport(*file, true),
               QObject::tr("%n agency(ies) known from the next login on.", nullptr,
                           int(file->agencies.agencies().size())));
}

struct AgencyQuery {
    QString code;
    QString day; ///< ISO; empty = today
};

/// The tree that a question is put to, and the day it is about.
struct AgencyQuestion {
    const domain::AgencyTree &tree;
    QDate day;
};

/// Nothing: the run has been ended, by an invalid day before anybody had to log in.
std::optional<AgencyQuestion> questionOf(Run &run, const AgencyQuery &query, const Common &common,
                                         Tools &tools)
{
    const auto day = dateOf(query.day, "--day");
    if (!day)
        run.fail(day.error());
    const OpenDesk *desk = day ? openDesk(run, common, tools) : nullptr;
    if (!desk)
        return std::nullopt;
    return AgencyQuestion{desk->profile().agencies,
                          day->isValid() ? *day : tools.clock.now().date()};
}

void listAgencies(Run &run, const AgencyQuery &query, const Common &common, Tools &tools)
{
    const auto asked = questionOf(run, query, common, tools);
    if (!asked)
        return;
    QJsonArray array;
    QStringList lines;
    for (const domain::AdministrativeUnit &unit : asked->tree.agencies()) {
        if (!unit.isInForce(asked->day))
            continue;
        array.append(domain::toJson(unit));
        lines.append(u"%1\t%2\t%3"_s.arg(unit.code, unit.name, unit.unitName).trimmed());
    }
    run.finish({{u"day"_s, asked->day.toString(Qt::ISODate)}, {u"agencies"_s, array}},
               lines.join(u'\n'));
}

/// One code, agency or territory: what it was on a day, and who has its tasks then.
void showAgency(Run &run, const AgencyQuery &query, const Common &common, Tools &tools)
{
    const auto asked = questionOf(run, query, common, tools);
    if (!asked)
        return;
    const auto &[tree, day] = *asked;
    const auto place = tree.territory(query.code, day);
    if (place)
        return run.finish({{u"territory"_s, domain::toJson(*place)}},
                          u"%1\t%2"_s.arg(place->code, place->name));
    if (tree.isEmpty())
        return run.fail({ErrorKind::Refused, u"agency.unknown"_s, {query.code}, {}});
    const auto doubt = tree.doubt(query.code, day);
    if (doubt && doubt->key != "agency.ended"_L1)
        return run.fail(*doubt);
    const auto heir = tree.successor(query.code, day);
    const auto heading = heir ? tree.heading(heir->code, day) : std::nullopt;
    if (!heading)
        return run.fail({ErrorKind::Refused, u"agency.unknown"_s, {query.code}, {}});
    if (doubt)
        run.warn(*doubt);
    run.finish({{u"agency"_s, domain::toJson(*heir)},
                {u"heading"_s, QJsonArray{heading->parent, heading->unit}},
                {u"isSuccessor"_s, heir->code != query.code}},
               u"%1\t%2\n%3\n%4"_s.arg(heir->code, heir->name, heading->parent, heading->unit));
}

} // namespace

void addAgencyCommands(CLI::App &app, Parsing &parsing)
{
    auto *agencies = app.add_subcommand("agencies", "Agencies and territory, with what they were")
                         ->require_subcommand(1);
    auto *import = agencies->add_subcommand("import", "Take in a file in place of the one before");
    auto fileOptions = std::make_shared<AgencyFileOptions>();
    addText(*import, "file", fileOptions->file, "File of agencies (JSON)")->required();
    import->add_flag("--partial", fileOptions->partial,
                     "Take in what is good, list the rest; without it nothing is taken in then");
    onChosen(*import, parsing, fileOptions, importAgencies);

    auto *list = agencies->add_subcommand("list", "List those in force");
    auto query = std::make_shared<AgencyQuery>();
    addText(*list, "--day", query->day, "On that day, 2026-11-21 (default: today)");
    onChosen(*list, parsing, query, listAgencies);

    auto *show = agencies->add_subcommand("show", "Tell what a code stands for");
    addText(*show, "code", query->code, "Of an agency or a territory")->required();
    addText(*show, "--day", query->day, "On that day, 2026-11-21 (default: today)");
    onChosen(*show, parsing, query, showAgency);

    addExample(*agencies, parsing, "Write a file to fill in", u":/motcua/agencies/vi-du.json"_s);
}

} // namespace motcua::cli
