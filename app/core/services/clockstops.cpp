#include "app/core/services/clockstops.h"

#include "app/core/domain/deadline.h"

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::Error;
using kernel::ErrorKind;
using kernel::Result;

Result<QList<Error>> reckonAppointment(domain::Dossier &dossier,
                                       const domain::WorkCalendar &calendar, const QDateTime &now)
{
    QList<Error> warnings;
    if (!dossier.limit)
        return warnings;
    const domain::WorkCalendar own = domain::calendarFor(dossier, calendar);
    const auto deadline = domain::currentDeadline(own, domain::deadlineCase(dossier), now);
    if (!deadline)
        return kernel::failure(deadline.error());
    dossier.dueAt = deadline->dueAt;
    if (dossier.calendarVersion != calendar.version() && !deadline->isWaiting)
        warnings.append({ErrorKind::Refused,
                         u"calendar.otherVersion"_s,
                         {dossier.calendarVersion, calendar.version()},
                         {}});
    for (const int year : deadline->unannouncedYears)
        warnings.append(
            {ErrorKind::Refused, u"calendar.unannounced"_s, {QString::number(year)}, {}});
    return warnings;
}

Result<QList<Error>> awaitPayment(domain::Dossier &dossier, const domain::WorkCalendar &calendar,
                                  const QDateTime &now)
{
    dossier.payments.append({now, {}, dossier.dueAt});
    if (!dossier.pausesForPayment)
        return QList<Error>();
    return reckonAppointment(dossier, calendar, now);
}

Result<QList<Error>> endPayment(domain::Dossier &dossier, const domain::WorkCalendar &calendar,
                                const QDateTime &now)
{
    if (dossier.payments.isEmpty() || dossier.payments.last().paidAt.isValid())
        return QList<Error>(); // it was asked for elsewhere, before this desk knew the dossier
    domain::PaymentRequest &payment = dossier.payments.last();
    payment.paidAt = std::max(now, payment.requestedAt); // a clock was set back
    if (!dossier.pausesForPayment)
        return QList<Error>();
    return reckonAppointment(dossier, calendar, now);
}

Result<QList<Error>> reopenPayment(domain::Dossier &dossier, const domain::WorkCalendar &calendar,
                                   const QDateTime &now)
{
    if (dossier.payments.isEmpty())
        return QList<Error>();
    dossier.payments.last().paidAt = {};
    if (!dossier.pausesForPayment)
        return QList<Error>();
    return reckonAppointment(dossier, calendar, now);
}

} // namespace motcua::services
