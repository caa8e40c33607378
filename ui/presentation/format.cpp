#include "ui/presentation/format.h"

#include "app/core/kernel/clock.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("Format", source, nullptr, count);
}

QString weekdayText(QDate date)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("Format", "Monday"),    QT_TRANSLATE_NOOP("Format", "Tuesday"),
        QT_TRANSLATE_NOOP("Format", "Wednesday"), QT_TRANSLATE_NOOP("Format", "Thursday"),
        QT_TRANSLATE_NOOP("Format", "Friday"),    QT_TRANSLATE_NOOP("Format", "Saturday"),
        QT_TRANSLATE_NOOP("Format", "Sunday"),
    };
    return text(names[date.dayOfWeek() - 1]);
}

/// "2 × weekly rest, Quốc khánh": a long row of skipped days in one breath.
QString skippedText(const QList<domain::SkippedDay> &skipped)
{
    QMap<QString, int> counts;
    QStringList order;
    for (const domain::SkippedDay &day : skipped) {
        if (counts[day.why]++ == 0)
            order.append(day.why);
    }
    QStringList parts;
    for (const QString &why : order) {
        const int count = counts[why];
        if (why == "weeklyRest"_L1)
            parts.append(
                QCoreApplication::translate("Format", "%n weekend day(s)", nullptr, count));
        else if (why == "swapped"_L1)
            parts.append(
                QCoreApplication::translate("Format", "%n day(s) off in exchange", nullptr, count));
        else
            parts.append(
                QCoreApplication::translate("Format", "%n day(s) of %1", nullptr, count).arg(why));
    }
    return parts.join(u", "_s);
}

} // namespace

QString dateText(QDate date) { return date.toString(u"dd/MM/yyyy"_s); }

QString dayText(QDate date) { return weekdayText(date) + u", "_s + dateText(date); }

QDate dateFromText(const QString &typed)
{
    static const QRegularExpression shape(
        u"^\\s*(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})\\s*$|^\\s*(\\d{2})(\\d{2})(\\d{4})\\s*$"_s);
    const auto match = shape.match(typed);
    if (!match.hasMatch())
        return {};
    const int first = match.hasCaptured(1) ? 1 : 4;
    return QDate(match.captured(first + 2).toInt(), match.captured(first + 1).toInt(),
                 match.captured(first).toInt());
}

QString momentText(const QDateTime &moment)
{
    const QDateTime local = kernel::inVietnam(moment);
    return text(QT_TRANSLATE_NOOP("Format", "%1, %2 %3"))
        .arg(weekdayText(local.date()), dateText(local.date()), local.toString(u"HH:mm"_s));
}

QString moneyText(qint64 vnd)
{
    QString digits = QString::number(qAbs(vnd));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return (vnd < 0 ? u"−"_s : QString()) + digits + u" đ"_s;
}

QString durationText(qint64 seconds)
{
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    if (seconds < hour)
        return text(QT_TRANSLATE_NOOP("Format", "%1 min")).arg(qMax<qint64>(0, seconds) / 60);
    if (seconds < 2 * day)
        return text(QT_TRANSLATE_NOOP("Format", "%1 h")).arg(seconds / hour);
    return text(QT_TRANSLATE_NOOP("Format", "%1 d")).arg(seconds / day);
}

QString limitText(const domain::TimeLimit &limit)
{
    switch (limit.unit) {
    case domain::TimeUnit::Workday:
        return QCoreApplication::translate("Format", "%n working day(s)", nullptr, limit.amount);
    case domain::TimeUnit::Day:
        return QCoreApplication::translate("Format", "%n day(s)", nullptr, limit.amount);
    case domain::TimeUnit::Hour:
        return QCoreApplication::translate("Format", "%n working hour(s)", nullptr, limit.amount);
    case domain::TimeUnit::Month:
        return QCoreApplication::translate("Format", "%n month(s)", nullptr, limit.amount);
    }
    Q_UNREACHABLE();
}

QString outboxLine(const domain::OutboxSummary &summary, const QDateTime &now)
{
    QStringList parts;
    parts << text(QT_TRANSLATE_NOOP("Format", "unsent %1")).arg(summary.unsent);
    if (summary.oldestUnsent.isValid())
        parts << text(QT_TRANSLATE_NOOP("Format", "oldest %1"))
                     .arg(durationText(summary.oldestUnsent.secsTo(now)));
    if (summary.quarantined > 0)
        parts << text(QT_TRANSLATE_NOOP("Format", "needs attention %1")).arg(summary.quarantined);
    const QDateTime contact = kernel::inVietnam(summary.lastContact);
    if (!summary.lastContact.isValid())
        parts << text(QT_TRANSLATE_NOOP("Format", "no contact yet"));
    else if (contact.date() == kernel::inVietnam(now).date())
        parts << text(QT_TRANSLATE_NOOP("Format", "last contact %1"))
                     .arg(contact.toString(u"HH:mm"_s));
    else
        parts << text(QT_TRANSLATE_NOOP("Format", "last contact %1"))
                     .arg(contact.toString(u"HH:mm dd/MM"_s));
    return parts.join(u" · "_s);
}

QString appointmentReason(const domain::TimeLimit &limit, const domain::Appointment &appointment)
{
    if (appointment.skipped.isEmpty())
        return limitText(limit);
    return text(QT_TRANSLATE_NOOP("Format", "%1, passing over %2"))
        .arg(limitText(limit), skippedText(appointment.skipped));
}

QString stateText(domain::DossierState state)
{
    using S = domain::DossierState;
    switch (state) {
    case S::Registered: return text(QT_TRANSLATE_NOOP("Format", "newly registered"));
    case S::Received: return text(QT_TRANSLATE_NOOP("Format", "received"));
    case S::Refused: return text(QT_TRANSLATE_NOOP("Format", "not accepted"));
    case S::Processing: return text(QT_TRANSLATE_NOOP("Format", "in progress"));
    case S::AwaitingSupplement: return text(QT_TRANSLATE_NOOP("Format", "waiting for supplement"));
    case S::AwaitingPayment: return text(QT_TRANSLATE_NOOP("Format", "waiting for payment"));
    case S::Withdrawn: return text(QT_TRANSLATE_NOOP("Format", "withdrawn"));
    case S::Stopped: return text(QT_TRANSLATE_NOOP("Format", "stopped"));
    case S::Processed: return text(QT_TRANSLATE_NOOP("Format", "result ready"));
    case S::Returned: return text(QT_TRANSLATE_NOOP("Format", "result returned"));
    }
    Q_UNREACHABLE();
}

QString channelText(domain::Channel channel)
{
    switch (channel) {
    case domain::Channel::Direct: return text(QT_TRANSLATE_NOOP("Format", "At the counter"));
    case domain::Channel::Online: return text(QT_TRANSLATE_NOOP("Format", "Online"));
    case domain::Channel::Postal: return text(QT_TRANSLATE_NOOP("Format", "By post"));
    }
    Q_UNREACHABLE();
}

QString returnByText(domain::ReturnBy way)
{
    switch (way) {
    case domain::ReturnBy::Direct: return text(QT_TRANSLATE_NOOP("Format", "At the one-stop desk"));
    case domain::ReturnBy::Postal: return text(QT_TRANSLATE_NOOP("Format", "By public post"));
    case domain::ReturnBy::Electronic: return text(QT_TRANSLATE_NOOP("Format", "Electronic copy"));
    }
    Q_UNREACHABLE();
}

QString sexText(domain::Sex sex)
{
    switch (sex) {
    case domain::Sex::Unknown: return text(QT_TRANSLATE_NOOP("Format", "not stated"));
    case domain::Sex::Male: return text(QT_TRANSLATE_NOOP("Format", "Male"));
    case domain::Sex::Female: return text(QT_TRANSLATE_NOOP("Format", "Female"));
    }
    Q_UNREACHABLE();
}

QString syncStateText(domain::SyncState state)
{
    switch (state) {
    case domain::SyncState::Draft:
    case domain::SyncState::Sealed:
    case domain::SyncState::Queued: return text(QT_TRANSLATE_NOOP("Format", "waiting to be sent"));
    case domain::SyncState::OutcomeUnknown:
        return text(QT_TRANSLATE_NOOP("Format", "outcome unknown, is looked up"));
    case domain::SyncState::Known:
    case domain::SyncState::Uploading:
    case domain::SyncState::Verified:
        return text(QT_TRANSLATE_NOOP("Format", "known to the server, files follow"));
    case domain::SyncState::Accepted:
    case domain::SyncState::Purgeable: return text(QT_TRANSLATE_NOOP("Format", "sent"));
    case domain::SyncState::Purged:
        return text(QT_TRANSLATE_NOOP("Format", "sent, no longer on this machine"));
    case domain::SyncState::Rejected:
        return text(QT_TRANSLATE_NOOP("Format", "refused by the server"));
    case domain::SyncState::Exported:
        return text(QT_TRANSLATE_NOOP("Format", "with the courier, not yet at the server"));
    case domain::SyncState::Cancelled: return text(QT_TRANSLATE_NOOP("Format", "taken back"));
    case domain::SyncState::Quarantined: return text(QT_TRANSLATE_NOOP("Format", "set aside"));
    }
    Q_UNREACHABLE();
}

QString feeKindText(domain::FeeKind kind)
{
    return kind == domain::FeeKind::Fee ? text(QT_TRANSLATE_NOOP("Format", "Fee"))
                                        : text(QT_TRANSLATE_NOOP("Format", "Levy"));
}

QString scanSourceText(const QString &source)
{
    if (source == "adf"_L1)
        return text(QT_TRANSLATE_NOOP("Format", "Feeder, one side"));
    if (source == "adf-duplex"_L1)
        return text(QT_TRANSLATE_NOOP("Format", "Feeder, both sides"));
    return text(QT_TRANSLATE_NOOP("Format", "Glass"));
}

} // namespace motcua::presentation
