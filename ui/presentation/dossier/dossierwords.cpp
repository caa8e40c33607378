#include "ui/presentation/dossier/dossierwords.h"

#include "app/core/domain/correction.h"
#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

constexpr qint64 soonSeconds = 2 * 3600;

QString text(const char *source) { return QCoreApplication::translate("DossierWords", source); }

QString counted(const char *source, int count)
{
    return QCoreApplication::translate("DossierWords", source, nullptr, count);
}

/// Names of the papers that an event "printed" tells.
QString paperText(const QString &name)
{
    static const QHash<QString, const char *> names = {
        {u"receipt"_s, QT_TRANSLATE_NOOP("DossierWords", "receipt")},
        {u"supplement"_s, QT_TRANSLATE_NOOP("DossierWords", "supplement request")},
        {u"refusal"_s, QT_TRANSLATE_NOOP("DossierWords", "refusal")},
        {u"apology"_s, QT_TRANSLATE_NOOP("DossierWords", "apology and new appointment")},
        {u"stop"_s, QT_TRANSLATE_NOOP("DossierWords", "notice of the stop")},
        {u"control-slip"_s, QT_TRANSLATE_NOOP("DossierWords", "control slip")},
        {u"return-slip"_s, QT_TRANSLATE_NOOP("DossierWords", "return slip")},
        {u"fee-receipt"_s, QT_TRANSLATE_NOOP("DossierWords", "fee receipt")}};
    const char *known = names.value(name);
    return known ? text(known) : name;
}

/// One line of domain::correctionText(): `owner.phone: “before” → “after”`.
QString correctedLine(const QString &line)
{
    static const QRegularExpression shape(u"\\A([A-Za-z.]+): “(.*)” → “(.*)”\\z"_s);
    const auto match = shape.match(line);
    if (!match.hasMatch())
        return line;
    const QString field = match.captured(1);
    return u"%1: “%2” → “%3”"_s.arg(correctedFieldText(field),
                                    correctedValueText(field, match.captured(2)),
                                    correctedValueText(field, match.captured(3)));
}

QString correctionWords(const QString &told)
{
    QStringList lines = told.split(u'\n');
    for (QString &line : lines)
        line = correctedLine(line);
    return lines.join(u"; "_s);
}

/// Ids are for the log, not for people.
QString reasonText(const domain::DossierEvent &event)
{
    if (event.what == "viewed"_L1 || event.what == "exported"_L1)
        return {};
    if (event.what == domain::correctName())
        return correctionWords(event.reason);
    return event.what == "printed"_L1 ? paperText(event.reason) : event.reason;
}

QString countText(const domain::DossierComponent &component)
{
    QStringList parts;
    if (component.originals > 0)
        parts.append(
            counted(QT_TRANSLATE_N_NOOP("DossierWords", "%n original(s)"), component.originals));
    if (component.copies > 0)
        parts.append(
            counted(QT_TRANSLATE_N_NOOP("DossierWords", "%n copy(ies)"), component.copies));
    if (component.form != domain::PaperForm::Untold)
        parts.append(paperFormText(component.form));
    if (!component.comparedBy.isEmpty())
        parts.append(
            text(QT_TRANSLATE_NOOP("DossierWords", "compared by %1")).arg(component.comparedBy));
    if (component.atServer)
        parts.append(serverPaperText(*component.atServer));
    for (const domain::Document &document : component.documents)
        if (document.origin)
            parts.append(text(QT_TRANSLATE_NOOP("DossierWords", "reused from %1"))
                             .arg(document.origin->dossierCode));
    return parts.join(u", "_s);
}

void addDocuments(QList<PaperLine> &lines, const PaperLine &paper,
                  const QList<domain::Document> &documents)
{
    for (const domain::Document &document : documents) {
        PaperLine line = paper;
        line.pages = counted(QT_TRANSLATE_N_NOOP("DossierWords", "%n page(s)"), document.pages);
        line.document = document.id;
        lines.append(line);
    }
    if (documents.isEmpty())
        lines.append(paper);
}

QString supplementText(const domain::SupplementRequest &request)
{
    const QString asked =
        text(QT_TRANSLATE_NOOP("DossierWords", "Supplement asked for on %1: %2 (%3)"))
            .arg(momentText(request.requestedAt), request.items.join(u"; "_s), request.reason);
    if (request.suppliedAt.isValid())
        return text(QT_TRANSLATE_NOOP("DossierWords", "%1, handed in on %2"))
            .arg(asked, momentText(request.suppliedAt));
    if (request.respondBy.isValid())
        return text(QT_TRANSLATE_NOOP("DossierWords", "%1, until %2"))
            .arg(asked, momentText(request.respondBy));
    return asked;
}

QString resultText(const domain::ResultPaper &result)
{
    QStringList parts{result.kind, result.name, result.number, dateText(result.issuedOn),
                      result.signer};
    parts.removeAll(QString());
    if (result.isWithdrawn())
        return text(QT_TRANSLATE_NOOP("DossierWords", "Result withdrawn: %1 (%2)"))
            .arg(parts.join(u", "_s), result.withdrawnWhy);
    return text(QT_TRANSLATE_NOOP("DossierWords", "Result: %1")).arg(parts.join(u", "_s));
}

QString refusalText(const domain::Refusal &refusal)
{
    QStringList parts{refusalGroundText(refusal.ground), refusal.number, dateText(refusal.issuedOn),
                      refusal.signer};
    parts.removeAll(QString());
    if (refusal.byAgency)
        return text(QT_TRANSLATE_NOOP("DossierWords", "Refused by the agency that decides: %1"))
            .arg(parts.join(u", "_s));
    return parts.isEmpty() ? QString()
                           : text(QT_TRANSLATE_NOOP("DossierWords", "Refused at the counter: %1"))
                                 .arg(parts.join(u", "_s));
}

QString handOverText(const domain::HandOver &handOver)
{
    QStringList parts{returnToText(handOver.to), handOver.collector, handOver.parcelNumber,
                      handOver.delivery.address};
    parts.removeAll(QString());
    return text(QT_TRANSLATE_NOOP("DossierWords", "Handed over on %1: %2"))
        .arg(momentText(handOver.at), parts.join(u", "_s));
}

/// Where it came from, is decided and is fetched.
QStringList placeLines(const domain::Dossier &dossier)
{
    QStringList lines;
    QString filed =
        text(QT_TRANSLATE_NOOP("DossierWords", "Filed: %1")).arg(channelText(dossier.channel));
    if (!dossier.parcelNumber.isEmpty())
        filed = text(QT_TRANSLATE_NOOP("DossierWords", "%1, parcel %2"))
                    .arg(filed, dossier.parcelNumber);
    lines.append(filed);
    if (!dossier.competentName.isEmpty())
        lines.append(
            text(QT_TRANSLATE_NOOP("DossierWords", "Decided by: %1")).arg(dossier.competentName));
    if (dossier.isNonTerritorial)
        lines.append(text(QT_TRANSLATE_NOOP(
            "DossierWords", "Received for another territory; its papers go there with the "
                            "control slip")));
    if (dossier.returnBy == domain::ReturnBy::Postal && !dossier.postal.address.isEmpty())
        lines.append(text(QT_TRANSLATE_NOOP("DossierWords", "Result is posted to: %1"))
                         .arg(dossier.postal.address));
    if (dossier.returnBy == domain::ReturnBy::Postal &&
        dossier.postal.payer != domain::PostagePayer::Untold)
        lines.append(text(QT_TRANSLATE_NOOP("DossierWords", "Postage is paid by: %1"))
                         .arg(postagePayerText(dossier.postal.payer)));
    if (!dossier.returnPoint.isEmpty())
        lines.append(text(QT_TRANSLATE_NOOP("DossierWords", "Result is fetched at: %1"))
                         .arg(dossier.returnPoint));
    return lines;
}

} // namespace

QString serverPaperText(const domain::ServerPaper &paper)
{
    if (!paper.failure.isEmpty())
        return errorText({kernel::ErrorKind::Refused, paper.failure, paper.failureArguments, {}});
    return text(QT_TRANSLATE_NOOP("DossierWords",
                                  "at iGate with %1, comes when this computer itself "
                                  "reaches iGate"))
        .arg(paper.dossierCode);
}

QList<PaperLine> paperLines(const domain::Dossier &dossier)
{
    QList<PaperLine> lines;
    for (const domain::DossierComponent &component : dossier.components)
        addDocuments(lines, {component.name, countText(component), {}, {}}, component.documents);
    for (const domain::ResultPaper &result : dossier.results)
        addDocuments(lines,
                     {result.name, text(QT_TRANSLATE_NOOP("DossierWords", "result")), {}, {}},
                     result.documents);
    return lines;
}

QList<CourseLine> courseLines(const QList<domain::DossierEvent> &events)
{
    QList<CourseLine> lines;
    for (const domain::DossierEvent &event : events) {
        const QString reason = reasonText(event);
        const QString what = eventText(event.what);
        lines.prepend({kernel::inVietnam(event.at).toString(u"HH:mm dd/MM/yyyy"_s),
                       reason.isEmpty() ? what : u"%1: %2"_s.arg(what, reason), event.actor});
    }
    return lines;
}

QStringList factLines(const domain::Dossier &dossier)
{
    QStringList lines = placeLines(dossier);
    for (const domain::SupplementRequest &request : dossier.supplements)
        lines.append(supplementText(request));
    for (const domain::Extension &extension : dossier.extensions)
        lines.append(
            text(QT_TRANSLATE_NOOP("DossierWords", "New appointment %1 in place of %2: %3"))
                .arg(momentText(extension.dueAfter), momentText(extension.dueBefore),
                     extension.reason));
    if (!dossier.closingReason.isEmpty())
        lines.append(text(QT_TRANSLATE_NOOP("DossierWords", "Closed because: %1"))
                         .arg(dossier.closingReason));
    if (const QString refusal = refusalText(dossier.refusal); !refusal.isEmpty())
        lines.append(refusal);
    for (const domain::ResultPaper &result : dossier.results)
        lines.append(resultText(result));
    if (dossier.handOver.at.isValid())
        lines.append(handOverText(dossier.handOver));
    return lines;
}

QString transferText(const domain::TransferStanding &transfer)
{
    if (!transfer.by.isValid())
        return {};
    const QString by = momentText(transfer.by);
    if (!transfer.at.isValid())
        return (transfer.isLate
                    ? text(QT_TRANSLATE_NOOP("DossierWords",
                                             "The papers should have gone to the agency that "
                                             "decides by %1: hand them over now."))
                    : text(QT_TRANSLATE_NOOP("DossierWords",
                                             "The papers go to the agency that decides by %1.")))
            .arg(by);
    return transfer.isLate
               ? text(QT_TRANSLATE_NOOP("DossierWords",
                                        "Handed over to the agency late: on %1 instead of by %2."))
                     .arg(momentText(transfer.at), by)
               : text(QT_TRANSLATE_NOOP("DossierWords",
                                        "Handed over to the agency in time: on %1, by %2 at the "
                                        "latest."))
                     .arg(momentText(transfer.at), by);
}

qint64 answerSeconds(const domain::WorkCalendar &calendar, const QDateTime &answerBy,
                     const QDateTime &now)
{
    const bool isLate = answerBy < now;
    return (isLate ? -calendar.workingMs(answerBy, now) : calendar.workingMs(now, answerBy)) / 1000;
}

DossierPresenter::Pressing answerPressing(const domain::WorkCalendar &calendar,
                                          const QDateTime &answerBy, const QDateTime &now)
{
    using Pressing = DossierPresenter::Pressing;
    if (!answerBy.isValid())
        return Pressing::None;
    if (answerBy < now)
        return Pressing::Late;
    return answerSeconds(calendar, answerBy, now) < soonSeconds ? Pressing::Soon : Pressing::None;
}

} // namespace motcua::presentation
