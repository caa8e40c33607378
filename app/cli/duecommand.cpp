#include "app/assembly.h"
#include "app/cli/json.h"
#include "app/cli/options.h"
#include "app/cli/reception.h"
#include "app/core/domain/countexplanation.h"
#include "app/core/domain/deadline.h"
#include "app/core/domain/dossier.h"
#include "ui/presentation/dossier/dossierwords.h"
#include "ui/presentation/explanation.h"
#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"

#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;
using kernel::failure;

namespace
{

constexpr int firstYear = 2000; // before it and long after, a date is a slip of the hand
constexpr int lastYear = 2199;

struct DueOptions {
    QString from;
    int amount = 0;
    QString unit;
    QString calendar;
    QString mode;
    QString endOfDay;
    QString cutOff;
    QString out;
    bool explain = false;
};

kernel::Result<domain::CountChoice> choiceOf(const DueOptions &options)
{
    using domain::DayCountMode;
    using domain::EndOfDay;
    static constexpr std::pair<QLatin1StringView, DayCountMode> modes[] = {
        {"next-day"_L1, DayCountMode::NextDay},
        {"same-day"_L1, DayCountMode::SameDay},
        {"late-is-next-day"_L1, DayCountMode::LateIsNextDay}};
    static constexpr std::pair<QLatin1StringView, EndOfDay> ends[] = {
        {"last-session"_L1, EndOfDay::LastSession}, {"midnight"_L1, EndOfDay::Midnight}};
    domain::CountChoice choice;
    for (const auto &[name, mode] : modes) {
        if (options.mode == name)
            choice.mode = mode;
    }
    for (const auto &[name, end] : ends) {
        if (options.endOfDay == name)
            choice.endOfDay = end;
    }
    const QTime cutOff = QTime::fromString(options.cutOff, u"HH:mm"_s);
    if (cutOff.isValid())
        choice.cutOff = cutOff;
    if (!options.mode.isEmpty() && !choice.mode)
        return failure(ErrorKind::Usage, u"due.mode"_s, {options.mode});
    if (!options.endOfDay.isEmpty() && !choice.endOfDay)
        return failure(ErrorKind::Usage, u"due.endOfDay"_s, {options.endOfDay});
    if (!options.cutOff.isEmpty() && !choice.cutOff)
        return failure(ErrorKind::Usage, u"due.cutOff"_s, {options.cutOff});
    return choice;
}

struct Count {
    domain::CountExplanation told;
    QDateTime transferBy; ///< when the papers have to be at the agency
    QList<kernel::Error> gaps;
};

/// Years whose holidays were needed, and the next one where it should be there by now.
QList<kernel::Error> calendarGaps(const domain::CountExplanation &told,
                                  const domain::WorkCalendar &calendar)
{
    QList<kernel::Error> gaps;
    const QList<int> &needed = told.appointment.unannouncedYears;
    for (const int year : needed)
        gaps.append({ErrorKind::Refused, u"calendar.unannounced"_s, {QString::number(year)}, {}});
    const auto owed = calendar.owedYear(kernel::inVietnam(told.receivedAt).date());
    if (owed && !needed.contains(*owed))
        gaps.append({ErrorKind::Refused, u"calendar.owed"_s, {QString::number(*owed)}, {}});
    return gaps;
}

kernel::Result<Count> count(const DueOptions &options)
{
    const QDateTime from = kernel::fromIsoText(options.from);
    if (!from.isValid())
        return failure(ErrorKind::Refused, u"due.from"_s, {options.from});
    if (const int year = from.date().year(); year < firstYear || year > lastYear)
        return failure(ErrorKind::Refused, u"due.year"_s,
                       {options.from, QString::number(firstYear), QString::number(lastYear)});
    const auto unit = domain::unitFromName(options.unit);
    if (!unit)
        return failure(ErrorKind::Usage, u"due.unit"_s, {options.unit});
    if (options.amount < 1)
        return failure(ErrorKind::Refused, u"due.amount"_s, {QString::number(options.amount)});
    const auto choice = choiceOf(options);
    if (!choice)
        return failure(choice.error());
    const auto calendar = loadCalendar(options.calendar);
    if (!calendar)
        return failure(calendar.error());
    auto told = domain::explainAppointment(*calendar, from, {options.amount, *unit, *choice});
    if (!told)
        return failure(told.error());
    // What a procedure counts otherwise does not move the hand-over of the desk.
    const QDateTime by = domain::transferBy(*calendar, from);
    QList<kernel::Error> gaps = calendarGaps(*told, *calendar);
    return Count{std::move(*told), by, std::move(gaps)};
}

QJsonObject stepJson(const domain::CountStep &step, const domain::TimeLimit &limit)
{
    QJsonObject json = {{u"kind"_s, domain::stepName(step.kind)},
                        {u"text"_s, presentation::stepSentence(step, limit)}};
    if (step.date.isValid())
        json[u"date"_s] = step.date.toString(Qt::ISODate);
    if (step.at.isValid())
        json[u"at"_s] = timeJson(step.at);
    if (step.until.isValid())
        json[u"until"_s] = timeJson(step.until);
    if (step.number > 0)
        json[u"number"_s] = step.number;
    if (step.kind == domain::CountStep::Kind::Passed) {
        json[u"why"_s] = presentation::dayOffText(step.off);
        json[u"source"_s] = step.off.source;
    }
    return json;
}

QJsonObject dueJson(const Count &counted, const QStringList &warnings)
{
    const domain::CountExplanation &told = counted.told;
    QJsonArray skipped;
    for (const domain::SkippedDay &day : told.appointment.skipped)
        skipped.append(
            QJsonObject{{u"date"_s, day.date.toString(Qt::ISODate)}, {u"why"_s, day.why}});
    QJsonArray steps;
    for (const domain::CountStep &step : told.steps)
        steps.append(stepJson(step, told.limit));
    return {{u"dueAt"_s, timeJson(told.appointment.dueAt)},
            {u"transferBy"_s, timeJson(counted.transferBy)},
            {u"skipped"_s, skipped},
            {u"steps"_s, steps},
            {u"warnings"_s, QJsonArray::fromStringList(warnings)}};
}

QString dueText(const Count &counted, bool explain)
{
    const domain::CountExplanation &told = counted.told;
    QStringList lines = {presentation::momentText(told.appointment.dueAt)};
    if (explain) {
        for (const QString &sentence : presentation::explanationSentences(told))
            lines.append(u"  "_s + sentence);
        lines.append(u"  "_s + presentation::transferText({counted.transferBy, {}}));
    } else {
        for (const domain::SkippedDay &day : told.appointment.skipped)
            lines.append(u"  %1  %2"_s.arg(presentation::dateText(day.date),
                                           presentation::whyText(day.why)));
    }
    return lines.join(u'\n');
}

kernel::Status writeExplanation(const domain::CountExplanation &told, const QString &out,
                                Tools &tools)
{
    const ports::ExplainedDate date{{},
                                    {},
                                    presentation::explanationSentences(told),
                                    presentation::momentText(told.appointment.dueAt),
                                    tools.clock.now(),
                                    u"A4"_s};
    const auto pdf = tools.papers().explanation(date);
    if (!pdf)
        return failure(pdf.error());
    const auto written = writePaper(*pdf, out, u"explanation.pdf"_s);
    return written ? kernel::Status() : kernel::Status(failure(written.error()));
}

void due(Run &run, const DueOptions &options, const Common &, Tools &tools)
{
    const auto counted = count(options);
    if (!counted)
        return run.fail(counted.error());
    const domain::CountExplanation &told = counted->told;
    QStringList warnings;
    for (const kernel::Error &warning : counted->gaps) {
        warnings.append(presentation::errorText(warning));
        run.warn(warning);
    }
    if (!options.out.isEmpty()) {
        if (auto written = writeExplanation(told, options.out, tools); !written)
            return run.fail(written.error());
    }
    run.finish(dueJson(*counted, warnings), dueText(*counted, options.explain));
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
            "next-day | same-day | late-is-next-day: does the day of receipt count?");
    addText(*command, "--end-of-day", options->endOfDay,
            "last-session | midnight: when is the last day over?");
    addText(*command, "--cut-off", options->cutOff,
            "What comes later counts by --mode, e.g. 15:00");
    command->add_flag("--explain", options->explain, "Tell the count step by step");
    addText(*command, "--out", options->out, "The count as PDF, for printing");
    onChosen(*command, parsing, options, due);
}

} // namespace motcua::cli
