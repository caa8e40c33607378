#include "app/assemblymasterdata.h"
#include "app/cli/cataloguereport.h"
#include "app/cli/deskcommand.h"
#include "app/cli/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

struct CalendarFileOptions {
    QString file;
};

QJsonArray yearsJson(const domain::WorkCalendar &calendar)
{
    QJsonArray years;
    const QMap<int, QString> &announced = calendar.announcedYears();
    for (auto year = announced.cbegin(); year != announced.cend(); ++year)
        years.append(QJsonObject{{u"year"_s, year.key()}, {u"source"_s, year.value()}});
    return years;
}

QJsonObject calendarJson(const domain::WorkCalendar &calendar)
{
    return {{u"calendar"_s, calendar.version()}, {u"announced"_s, yearsJson(calendar)}};
}

/// All or nothing: there is no part of a calendar that could count alone.
void importCalendar(Run &run, const CalendarFileOptions &options, const Common &common,
                    Tools &tools)
{
    const auto file = services::readMasterFile(services::MasterKind::Calendar, options.file);
    if (!file)
        return run.fail(file.error());
    if (!run.isJson())
        printFaults(run, file->reading);
    if (auto usable = file->check(false); !usable) {
        QJsonObject faults = faultsJson(0, file->reading);
        faults.remove(u"imported"_s);
        return run.fail(usable.error(), faults);
    }
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk || !allowed(run, *desk, domain::Permission::Administer))
        return;
    auto master = masterDataOf(*desk, tools, common.folder());
    if (!takeIn(run, master, *file, {}))
        return;
    const domain::WorkCalendar &calendar = file->calendar.reading.calendar;
    run.finish(
        calendarJson(calendar),
        QObject::tr("The calendar %1 counts from the next login on.").arg(calendar.version()));
}

void showCalendar(Run &run, const NoOptions &, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    const domain::WorkCalendar &calendar = desk->calendar();
    QStringList lines{calendar.version()};
    const QMap<int, QString> &announced = calendar.announcedYears();
    for (auto year = announced.cbegin(); year != announced.cend(); ++year)
        lines.append(u"%1\t%2"_s.arg(year.key()).arg(year.value()));
    run.finish(calendarJson(calendar), lines.join(u'\n'));
}

} // namespace

void addCalendarCommands(CLI::App &app, Parsing &parsing)
{
    auto *calendar =
        app.add_subcommand("calendar", "The working-time calendar")->require_subcommand(1);
    auto *import =
        calendar->add_subcommand("import", "Take in a file in place of what the profile names");
    auto options = std::make_shared<CalendarFileOptions>();
    addText(*import, "file", options->file, "Calendar file (JSON)")->required();
    onChosen(*import, parsing, options, importCalendar);
    onChosen(*calendar->add_subcommand("show", "Tell the years on file, each with its source"),
             parsing, std::make_shared<NoOptions>(), showCalendar);
}

} // namespace motcua::cli
