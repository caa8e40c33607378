#include "app/assembly.h"
#include "app/cli/json.h"
#include "app/cli/options.h"
#include "app/core/domain/dossier.h"
#include "ui/presentation/format.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;
using kernel::failure;

namespace
{

struct DueOptions {
    QString from;
    int amount = 0;
    QString unit;
    QString calendar;
    QString mode;
};

kernel::Result<std::optional<domain::DayCountMode>> modeOf(const QString &name)
{
    if (name.isEmpty())
        return std::nullopt;
    if (name == "next-day"_L1)
        return domain::DayCountMode::NextDay;
    if (name == "same-day"_L1)
        return domain::DayCountMode::SameDay;
    if (name == "late-is-next-day"_L1)
        return domain::DayCountMode::LateIsNextDay;
    return failure(ErrorKind::Usage, u"due.mode"_s, {name});
}

kernel::Result<domain::Appointment> count(const DueOptions &options, Run &run)
{
    const QDateTime from = kernel::fromIsoText(options.from);
    if (!from.isValid())
        return failure(ErrorKind::Refused, u"due.from"_s, {options.from});
    const auto unit = domain::unitFromName(options.unit);
    if (!unit)
        return failure(ErrorKind::Usage, u"due.unit"_s, {options.unit});
    if (options.amount < 1)
        return failure(ErrorKind::Refused, u"due.amount"_s, {QString::number(options.amount)});
    const auto calendar = loadCalendar(options.calendar);
    if (!calendar)
        return failure(calendar.error());
    const auto mode = modeOf(options.mode);
    if (!mode)
        return failure(mode.error());
    auto appointment = calendar->appointment(from, {options.amount, *unit, {.mode = *mode}});
    if (appointment) {
        for (const int year : appointment->unannouncedYears)
            run.warn({ErrorKind::Refused, u"calendar.unannounced"_s, {QString::number(year)}, {}});
    }
    return appointment;
}

void due(Run &run, const DueOptions &options, const Common &, Tools &)
{
    const auto appointment = count(options, run);
    if (!appointment)
        return run.fail(appointment.error());
    QJsonArray skipped;
    QString text = presentation::momentText(appointment->dueAt);
    for (const domain::SkippedDay &day : appointment->skipped) {
        skipped.append(
            QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)}, {u"why"_s, day.why}});
        text += u"\n  %1  %2"_s.arg(day.date.toString(u"dd/MM/yyyy"_s), day.why);
    }
    run.finish({{u"dueAt"_s, timeJson(appointment->dueAt)}, {u"skipped"_s, skipped}}, text);
}

} // namespace

void addDueCommand(CLI::App &app, Parsing &parsing)
{
    auto *command = app.add_subcommand("due", "When must a dossier be answered?");
    auto options = std::make_shared<DueOptions>();
    addText(*command, "--from", options->from, "Time of acceptance, ISO 8601")->required();
    command->add_option("--amount", options->amount, "How many units")->required();
    addText(*command, "--unit", options->unit, "workday | day | hour | month")->required();
    addText(*command, "--calendar", options->calendar, "Calendar file instead of the shipped one");
    addText(*command, "--mode", options->mode,
            "next-day | same-day: does the day of receipt count?");
    onChosen(*command, parsing, options, due);
}

} // namespace motcua::cli
