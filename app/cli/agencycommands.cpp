#include "app/cli/deskcommand.h"
#include "app/cli/json.h"

#include "app/core/domain/agencyfile.h"
#include "app/core/kernel/filecontent.h"
#include "app/core/services/agencybook.h"
#include "ui/presentation/messages.h"

#include <QJsonArray>
#include <QSaveFile>

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

QJsonObject agencyReport(const domain::AgencyReading &reading, bool isKept)
{
    QJsonArray faults;
    for (const domain::CatalogueFault &fault : reading.faults)
        faults.append(QJsonObject{{u"line"_s, fault.line},
                                  {u"column"_s, fault.column},
                                  {u"path"_s, fault.path},
                                  {u"message"_s, presentation::errorText(fault.error)}});
    return {{u"agencies"_s, isKept ? int(reading.tree.agencies().size()) : 0},
            {u"territories"_s, isKept ? int(reading.tree.territories().size()) : 0},
            {u"rejected"_s, faults},
            {u"moreRejected"_s, reading.moreFaults},
            {u"rejectedEntries"_s, reading.rejected}};
}

void printAgencyFaults(Run &run, const domain::AgencyReading &reading)
{
    for (const domain::CatalogueFault &fault : reading.faults)
        run.print(QObject::tr("Line %1, column %2: %3")
                      .arg(fault.line)
                      .arg(fault.column)
                      .arg(presentation::errorText(fault.error)));
    if (reading.moreFaults > 0)
        run.print(QObject::tr("… and %n more.", nullptr, int(reading.moreFaults)));
}

void importAgencies(Run &run, const AgencyFileOptions &options, const Common &common, Tools &tools)
{
    const auto bytes = kernel::fileContent(options.file);
    if (!bytes)
        return run.fail(bytes.error());
    const domain::AgencyReading reading = domain::readAgencies(*bytes);
    const domain::AgencyTree &tree = reading.tree;
    if (!run.isJson())
        printAgencyFaults(run, reading);
    if (!reading.isWhole() && (!options.partial || tree.isEmpty()))
        return run.fail({ErrorKind::Refused,
                         tree.isEmpty() ? u"agency.unusable"_s : u"agency.rejected"_s,
                         {QString::number(reading.rejected)},
                         {}},
                        agencyReport(reading, false));
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk || !allowed(run, *desk, domain::Permission::Administer))
        return;
    if (auto kept = services::keepAgencies(desk->settings(), tree); !kept)
        return run.fail(kept.error());
    const QJsonObject detail{{u"agencies"_s, int(tree.agencies().size())},
                             {u"territories"_s, int(tree.territories().size())}};
    if (auto noted = auditOf(*desk).append(desk->actor(), {u"agenciesImported"_s, {}, detail});
        !noted)
        return run.fail(noted.error());
    const auto own = tree.doubt(desk->profile().agency.code, tools.clock.now().date());
    if (own)
        run.warn(*own);
    run.finish(agencyReport(reading, true),
               QObject::tr("%n agency(ies) known from the next login on.", nullptr,
                           int(tree.agencies().size())));
}

struct AgencyQuery {
    QString code;
    QString day; ///< ISO; empty = today
};

/// The day asked about; an invalid one is a fault.
kernel::Result<QDate> dayAsked(const QString &text, const Tools &tools)
{
    const QDate day =
        text.isEmpty() ? tools.clock.now().date() : QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return kernel::failure(ErrorKind::Refused, u"date.wrong"_s, {u"--day"_s, text});
    return day;
}

void listAgencies(Run &run, const AgencyQuery &query, const Common &common, Tools &tools)
{
    const auto day = dayAsked(query.day, tools);
    if (!day)
        return run.fail(day.error());
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    QJsonArray array;
    QStringList lines;
    for (const domain::AdministrativeUnit &unit : desk->profile().agencies.agencies()) {
        if (!unit.isInForce(*day))
            continue;
        array.append(domain::toJson(unit));
        lines.append(u"%1\t%2\t%3"_s.arg(unit.code, unit.name, unit.unitName).trimmed());
    }
    run.finish({{u"day"_s, day->toString(Qt::ISODate)}, {u"agencies"_s, array}}, lines.join(u'\n'));
}

/// One code, agency or territory: what it was on a day, and who has its tasks then.
void showAgency(Run &run, const AgencyQuery &query, const Common &common, Tools &tools)
{
    const auto day = dayAsked(query.day, tools);
    if (!day)
        return run.fail(day.error());
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    const domain::AgencyTree &tree = desk->profile().agencies;
    const auto place = tree.territory(query.code, *day);
    if (place)
        return run.finish({{u"territory"_s, domain::toJson(*place)}},
                          u"%1\t%2"_s.arg(place->code, place->name));
    if (tree.isEmpty())
        return run.fail({ErrorKind::Refused, u"agency.unknown"_s, {query.code}, {}});
    const auto doubt = tree.doubt(query.code, *day);
    if (doubt && doubt->key != "agency.ended"_L1)
        return run.fail(*doubt);
    const auto heir = tree.successor(query.code, *day);
    const auto heading = heir ? tree.heading(heir->code, *day) : std::nullopt;
    if (!heading)
        return run.fail({ErrorKind::Refused, u"agency.unknown"_s, {query.code}, {}});
    if (doubt)
        run.warn(*doubt);
    run.finish({{u"agency"_s, domain::toJson(*heir)},
                {u"heading"_s, QJsonArray{heading->parent, heading->unit}},
                {u"isSuccessor"_s, heir->code != query.code}},
               u"%1\t%2\n%3\n%4"_s.arg(heir->code, heir->name, heading->parent, heading->unit));
}

struct AgencyExample {
    QString out;
};

void writeAgencyExample(Run &run, const AgencyExample &options, const Common &, Tools &)
{
    const auto example = kernel::fileContent(u":/motcua/agencies/vi-du.json"_s);
    if (!example)
        return run.fail(example.error());
    QSaveFile file(options.out);
    if (!file.open(QIODevice::WriteOnly) || file.write(*example) != example->size() ||
        !file.commit())
        return run.fail({ErrorKind::Refused, u"file.target"_s, {options.out}, file.errorString()});
    run.finish({{u"out"_s, options.out}}, options.out);
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

    auto *example = agencies->add_subcommand("example", "Write a file to fill in");
    auto exampleOptions = std::make_shared<AgencyExample>();
    addText(*example, "--out", exampleOptions->out, "The file to write")->required();
    onChosen(*example, parsing, exampleOptions, writeAgencyExample);
}

} // namespace motcua::cli
