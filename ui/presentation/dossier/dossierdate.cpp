#include "ui/presentation/dossier/dossierdate.h"

#include "app/core/domain/countexplanation.h"
#include "app/core/domain/deadline.h"
#include "ui/presentation/explanation.h"
#include "ui/presentation/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

using domain::ClockPause;
using domain::SupplementMode;

QString text(const char *source) { return QCoreApplication::translate("DossierDate", source); }

/// Something that changed the appointment after it was first counted.
struct Turn {
    enum class Kind { Supplement, Payment, Extension };
    QDateTime at;
    Kind kind = Kind::Supplement;
    ClockPause pause;
    domain::Extension extension;
};

QList<Turn> turnsOf(const domain::Dossier &dossier)
{
    const domain::DeadlineCase whole = domain::deadlineCase(dossier);
    QList<Turn> turns;
    for (const ClockPause &pause : whole.supplements) {
        const bool before = pause.to.isValid() && pause.to <= dossier.receivedAt;
        if (!before) // accepted only then: no clock ran yet
            turns.append({pause.from, Turn::Kind::Supplement, pause, {}});
    }
    for (const ClockPause &pause : whole.payments)
        turns.append({pause.from, Turn::Kind::Payment, pause, {}});
    for (const domain::Extension &extension : whole.extensions)
        turns.append({extension.at, Turn::Kind::Extension, {}, extension});
    std::stable_sort(turns.begin(), turns.end(),
                     [](const Turn &a, const Turn &b) { return a.at < b.at; });
    return turns;
}

QString supplementSentence(const ClockPause &pause, SupplementMode mode, const QString &due)
{
    const QString from = momentText(pause.from);
    if (!pause.to.isValid())
        return mode == SupplementMode::None
                   ? text(QT_TRANSLATE_NOOP("DossierDate",
                                            "Since %1 papers are awaited; by the law "
                                            "of this procedure the time runs on."))
                         .arg(from)
                   : text(QT_TRANSLATE_NOOP("DossierDate",
                                            "Since %1 papers are awaited: the time stands still "
                                            "until they come in."))
                         .arg(from);
    const QString to = momentText(pause.to);
    switch (mode) {
    case SupplementMode::Subtract:
        return text(QT_TRANSLATE_NOOP("DossierDate",
                                      "From %1 to %2 papers were awaited; this time does not "
                                      "count: the result is due on %3."))
            .arg(from, to, due);
    case SupplementMode::Restart:
        return text(QT_TRANSLATE_NOOP("DossierDate",
                                      "Papers were asked for on %1 and came in on %2: the whole "
                                      "time begins anew, and the result is due on %3."))
            .arg(from, to, due);
    case SupplementMode::None:
        return text(QT_TRANSLATE_NOOP("DossierDate",
                                      "From %1 to %2 papers were awaited; by the law of this "
                                      "procedure the time ran on."))
            .arg(from, to);
    }
    Q_UNREACHABLE();
}

QString paymentSentence(const ClockPause &pause, const QString &due)
{
    const QString from = momentText(pause.from);
    return pause.to.isValid()
               ? text(QT_TRANSLATE_NOOP("DossierDate",
                                        "From %1 to %2 the payment was awaited; this time does not "
                                        "count: the result is due on %3."))
                     .arg(from, momentText(pause.to), due)
               : text(QT_TRANSLATE_NOOP("DossierDate",
                                        "Since %1 the payment is awaited: the time stands still "
                                        "until it is made."))
                     .arg(from);
}

QString sentence(const Turn &turn, SupplementMode mode, const QString &due)
{
    switch (turn.kind) {
    case Turn::Kind::Supplement: return supplementSentence(turn.pause, mode, due);
    case Turn::Kind::Payment: return paymentSentence(turn.pause, due);
    case Turn::Kind::Extension:
        return text(QT_TRANSLATE_NOOP("DossierDate",
                                      "On %1 the agency apologised and gave a new appointment: %2 "
                                      "(%3)."))
            .arg(momentText(turn.at), momentText(turn.extension.dueAfter), turn.extension.reason);
    }
    Q_UNREACHABLE();
}

void add(domain::DeadlineCase &counted, const Turn &turn)
{
    switch (turn.kind) {
    case Turn::Kind::Supplement: counted.supplements.append(turn.pause); break;
    case Turn::Kind::Payment: counted.payments.append(turn.pause); break;
    case Turn::Kind::Extension: counted.extensions.append(turn.extension); break;
    }
}

} // namespace

QStringList dossierDateReason(const domain::WorkCalendar &today, const domain::Dossier &dossier,
                              const QDateTime &now)
{
    if (!dossier.limit || !dossier.receivedAt.isValid())
        return {};
    const domain::WorkCalendar calendar = domain::calendarFor(dossier, today);
    const auto told = domain::explainAppointment(calendar, dossier.receivedAt, *dossier.limit);
    if (!told)
        return {};
    QStringList sentences = explanationSentences(*told);
    if (dossier.legalLimit)
        sentences.append(shortenedText(*dossier.limit, *dossier.legalLimit));
    // The same reckoning as when it was written, one turn after the other.
    domain::DeadlineCase counted{
        .limit = dossier.limit, .mode = dossier.supplementMode, .receivedAt = dossier.receivedAt};
    QDateTime due = told->appointment.dueAt;
    const QList<Turn> turns = turnsOf(dossier);
    for (const Turn &turn : turns) {
        add(counted, turn);
        const QDateTime end = turn.pause.to.isValid() ? turn.pause.to : now;
        if (const auto deadline = domain::currentDeadline(calendar, counted, end))
            due = deadline->dueAt;
        sentences.append(sentence(turn, dossier.supplementMode, momentText(due)));
    }
    if (dossier.dueAt.isValid() && due.isValid() && due != dossier.dueAt)
        sentences.append(
            text(QT_TRANSLATE_NOOP("DossierDate",
                                   "The calendar has changed since: the date that was given, %1, "
                                   "holds."))
                .arg(momentText(dossier.dueAt)));
    return sentences;
}

} // namespace motcua::presentation
