#include "app/core/services/paperdays.h"

#include "app/core/kernel/clock.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::Dossier;
using domain::DossierMove;
using domain::PaperKind;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Status;

namespace
{

QDateTime beginOf(QDate day) { return kernel::vietnamTime(day, QTime(0, 0)); }

/// The events that a paper tells of; none for those of the reception.
QList<DossierMove> movesOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Supplement: return {DossierMove::RequestSupplement};
    case PaperKind::Refusal: return {DossierMove::Refuse};
    case PaperKind::Stop: return {DossierMove::Stop, DossierMove::Withdraw};
    case PaperKind::ReturnSlip:
    case PaperKind::HandoverList: return {DossierMove::Return};
    default: return {};
    }
}

/// Their names, and those of the events that move nothing.
QStringList eventsOf(PaperKind kind)
{
    if (kind == PaperKind::Apology)
        return {u"extend"_s};
    if (kind == PaperKind::FeeReceipt)
        return {domain::feeActName(domain::FeeAct::Collect)};
    QStringList names;
    for (const DossierMove move : movesOf(kind))
        names.append(domain::moveName(move));
    return names;
}

} // namespace

Status inOrder(const Days &days)
{
    if (days.from.isValid() && days.to.isValid() && days.from <= days.to)
        return {};
    return failure(ErrorKind::Refused, u"print.days"_s);
}

ports::DossierFilter daysFilter(PaperKind kind, const Days &days, int most)
{
    ports::DossierFilter filter;
    filter.limit = most + 1;
    const QDateTime from = beginOf(days.from);
    const QDateTime to = beginOf(days.to.addDays(1));
    filter.happened = eventsOf(kind);
    if (filter.happened.isEmpty()) {
        filter.receivedFrom = from;
        filter.receivedTo = to;
    } else {
        filter.happenedFrom = from;
        filter.happenedTo = to;
    }
    return filter;
}

QList<ports::ListedDossiers> booksOf(const ports::ListedDossiers &list)
{
    QMap<QString, ports::ListedDossiers> books;
    for (const Dossier &dossier : list.dossiers) {
        const bool isEntered = dossier.bookOrder > 0;
        // A book that the office names may have the same name every year.
        const QString year = kernel::inVietnam(dossier.receivedAt).toString(u"yyyy"_s);
        const QString place = QStringList{dossier.sector, year, dossier.book}.join(u'\n');
        ports::ListedDossiers &book = books[isEntered ? u'1' + place : u"2"_s];
        book.dossiers.append(dossier);
        book.book = isEntered ? dossier.book : QString();
        book.field = isEntered ? dossier.sector : QString();
    }
    if (books.isEmpty())
        return {list};
    for (ports::ListedDossiers &book : books) {
        book.from = list.from;
        book.to = list.to;
        std::stable_sort(
            book.dossiers.begin(), book.dossiers.end(),
            [](const Dossier &a, const Dossier &b) { return a.bookOrder < b.bookOrder; });
    }
    return books.values();
}

} // namespace motcua::services
