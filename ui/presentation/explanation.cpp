#include "ui/presentation/explanation.h"

#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

using Kind = domain::CountStep::Kind;
using domain::CountStep;

/// Steps that one sentence tells: the first and the last of a run.
struct Run {
    CountStep first;
    CountStep last;
};

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("Explanation", source, nullptr, count);
}

bool joins(const CountStep &last, const CountStep &next)
{
    if (last.kind != next.kind)
        return false;
    if (next.kind == Kind::Counted)
        return true;
    return next.kind == Kind::Passed && last.date.addDays(1) == next.date && last.off == next.off;
}

QString hoursText(int minutes)
{
    return minutes % 60 == 0 ? text(QT_TRANSLATE_NOOP("Explanation", "%1 h")).arg(minutes / 60)
                             : text(QT_TRANSLATE_NOOP("Explanation", "%1 h %2 min"))
                                   .arg(minutes / 60)
                                   .arg(minutes % 60);
}

QString timeText(const QDateTime &at) { return at.toString(u"HH:mm"_s); }

QString opensText(const CountStep &step)
{
    if (!step.date.isValid())
        return text(QT_TRANSLATE_NOOP("Explanation",
                                      "That is outside working time: it counts as received on %1."))
            .arg(momentText(step.at));
    return text(QT_TRANSLATE_NOOP("Explanation",
                                  "That is a day off (%1): it counts as received on %2."))
        .arg(dayOffText(step.off), momentText(step.at));
}

QString countedText(const Run &run)
{
    if (run.first.number == run.last.number)
        return text(QT_TRANSLATE_NOOP("Explanation", "Working day %1: %2."))
            .arg(run.first.number)
            .arg(dayText(run.first.date));
    return text(QT_TRANSLATE_NOOP("Explanation", "Working days %1 to %2: from %3 to %4."))
        .arg(run.first.number)
        .arg(run.last.number)
        .arg(dayText(run.first.date), dayText(run.last.date));
}

/// With the source that a reviewer can look up.
QString evidenceText(const domain::DayOff &off)
{
    if (off.source.isEmpty())
        return dayOffText(off);
    const QString source = off.confidence == "low"_L1
                               ? text(QT_TRANSLATE_NOOP("Explanation", "%1 (forecast: %2)"))
                               : u"%1 (%2)"_s;
    return source.arg(dayOffText(off), off.source);
}

QString passedText(const Run &run)
{
    if (run.first.date == run.last.date)
        return text(QT_TRANSLATE_NOOP("Explanation", "%1 does not count: %2."))
            .arg(dayText(run.first.date), evidenceText(run.first.off));
    return text(QT_TRANSLATE_NOOP("Explanation", "From %1 to %2 no day counts: %3."))
        .arg(dayText(run.first.date), dayText(run.last.date), evidenceText(run.first.off));
}

QString runsOverText(const CountStep &step, domain::TimeUnit unit)
{
    const QString source =
        unit == domain::TimeUnit::Month
            ? QCoreApplication::translate("Explanation", "%n month(s) run up to %1.", nullptr,
                                          step.number)
            : QCoreApplication::translate("Explanation",
                                          "%n day(s), days off included, run up to %1.", nullptr,
                                          step.number);
    return source.arg(dayText(step.date));
}

QString endsText(const QDateTime &at)
{
    if (at.time() >= QTime(23, 59))
        return text(QT_TRANSLATE_NOOP("Explanation",
                                      "The time is up at 24:00 of %1 (Civil Code, Article 148)."))
            .arg(dayText(at.date()));
    return text(QT_TRANSLATE_NOOP("Explanation", "The result is due on %1.")).arg(momentText(at));
}

QString sentence(const Run &run, const domain::TimeLimit &limit)
{
    const CountStep &step = run.first;
    switch (step.kind) {
    case Kind::Received:
        return text(QT_TRANSLATE_NOOP("Explanation", "Received on %1.")).arg(momentText(step.at));
    case Kind::Opens: return opensText(step);
    case Kind::Late:
        return text(QT_TRANSLATE_NOOP("Explanation",
                                      "That is after %1: it counts from the next working day, %2."))
            .arg(timeText(step.at), dayText(step.date));
    case Kind::ReceivingDay:
        return text(QT_TRANSLATE_NOOP("Explanation", "%1 is the first day of the count."))
            .arg(dayText(step.date));
    case Kind::ReceivingOut:
        return text(QT_TRANSLATE_NOOP(
                        "Explanation",
                        "The receiving day, %1, does not count (Civil Code, Article 147)."))
            .arg(dayText(step.date));
    case Kind::Counted: return countedText(run);
    case Kind::Passed: return passedText(run);
    case Kind::RunsOver: return runsOverText(step, limit.unit);
    case Kind::Moved:
        return text(QT_TRANSLATE_NOOP("Explanation",
                                      "The last day is a day off: the next working day, %1, takes "
                                      "its place (Civil Code, Article 148)."))
            .arg(dayText(step.date));
    case Kind::Worked:
        return text(QT_TRANSLATE_NOOP("Explanation", "%1 from %2 to %3: together %4."))
            .arg(dayText(step.date), timeText(step.at), timeText(step.until),
                 hoursText(step.number));
    case Kind::Ends: return endsText(step.at);
    case Kind::Unannounced:
        return messageText(u"calendar.unannounced"_s, {QString::number(step.number)});
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList explanationSentences(const domain::CountExplanation &told)
{
    QList<Run> runs;
    for (const CountStep &step : told.steps) {
        if (!runs.isEmpty() && joins(runs.last().last, step))
            runs.last().last = step;
        else
            runs.append({step, step});
    }
    QStringList sentences;
    for (const Run &run : runs)
        sentences.append(sentence(run, told.limit));
    return sentences;
}

QString stepSentence(const CountStep &step, const domain::TimeLimit &limit)
{
    return sentence({step, step}, limit);
}

QString shortenedText(const domain::TimeLimit &limit, const domain::TimeLimit &legal)
{
    return text(QT_TRANSLATE_NOOP("Explanation",
                                  "The law gives %1; here the time was shortened to %2."))
        .arg(limitText(legal), limitText(limit));
}

QString dayOffText(const domain::DayOff &off)
{
    using K = domain::DayOffKind;
    switch (off.kind) {
    case K::WeeklyRest: return text(QT_TRANSLATE_NOOP("Explanation", "weekly rest"));
    case K::Holiday: return off.name;
    case K::Compensatory:
        return text(QT_TRANSLATE_NOOP("Explanation", "day off in compensation for %1"))
            .arg(off.name);
    case K::Swapped:
        return text(QT_TRANSLATE_NOOP("Explanation", "day off in exchange for %1"))
            .arg(dateText(off.workedInstead));
    }
    Q_UNREACHABLE();
}

QString whyText(const QString &why)
{
    if (why == "weeklyRest"_L1)
        return dayOffText({});
    return why == "swapped"_L1 ? text(QT_TRANSLATE_NOOP("Explanation", "day off in exchange"))
                               : why;
}

} // namespace motcua::presentation
