#include "app/core/services/serverdecisions.h"

#include "app/core/services/clockstops.h"

namespace motcua::services
{

using domain::Dossier;
using domain::DossierMove;
using domain::DossierState;
using kernel::Error;
using kernel::Result;

namespace
{

using M = DossierMove;
using Warnings = Result<QList<Error>>;

Warnings accepted(Dossier &dossier, const ServerMove &made, const Intake &intake)
{
    const ports::RemoteDossier &row = made.detail.row;
    dossier.receivedAt = row.acceptedAt.isValid() ? row.acceptedAt : made.at;
    auto warnings = intake.appoint(dossier);
    if (warnings && row.dueAt.isValid())
        dossier.dueAt = row.dueAt;
    return warnings;
}

Warnings supplementAsked(Dossier &dossier, const ServerMove &made, DossierState before,
                         const domain::WorkCalendar &calendar)
{
    domain::SupplementRequest request;
    request.requestedAt = made.at;
    request.reason = reasonOf(made.detail);
    request.items =
        made.detail.demanded.isEmpty() ? QStringList{request.reason} : made.detail.demanded;
    request.dueBefore = dossier.dueAt;
    request.beforeAcceptance = before == DossierState::Registered;
    dossier.supplements.append(request);
    return request.beforeAcceptance ? QList<Error>()
                                    : reckonAppointment(dossier, calendar, made.at);
}

Warnings supplied(Dossier &dossier, const ServerMove &made, const Intake &intake,
                  const domain::WorkCalendar &calendar)
{
    if (dossier.supplements.isEmpty())
        return QList<Error>();
    auto &last = dossier.supplements.last();
    last.suppliedAt = made.at;
    if (last.beforeAcceptance)
        dossier.receivedAt = made.at; // complete only now: the count starts here (facts §4.1)
    auto warnings = last.beforeAcceptance ? intake.appoint(dossier)
                                          : reckonAppointment(dossier, calendar, made.at);
    dossier.supplements.last().dueAfter = dossier.dueAt;
    return warnings;
}

domain::HandOver handOver(const Dossier &dossier, const QDateTime &at)
{
    domain::HandOver done;
    done.at = at;
    switch (dossier.returnBy) {
    case domain::ReturnBy::Direct: done.to = domain::ReturnTo::Applicant; break;
    case domain::ReturnBy::Postal: done.to = domain::ReturnTo::Post; break;
    case domain::ReturnBy::Electronic: done.to = domain::ReturnTo::Electronic; break;
    }
    return done;
}

} // namespace

QString reasonOf(const ports::RemoteDetail &detail)
{
    if (!detail.opinion.isEmpty())
        return detail.opinion;
    return detail.row.statusName.isEmpty() ? detail.row.status : detail.row.statusName;
}

Result<QList<Error>> followMove(Dossier &dossier, const ServerMove &made, const Intake &intake,
                                const domain::WorkCalendar &calendar)
{
    const DossierState before = dossier.state;
    dossier.state = domain::stateAfter(before, made.move).value_or(before);
    switch (made.move) {
    case M::Accept: return accepted(dossier, made, intake);
    case M::RequestSupplement: return supplementAsked(dossier, made, before, calendar);
    case M::Supplied: return supplied(dossier, made, intake, calendar);
    case M::RequestPayment: return awaitPayment(dossier, calendar, made.at);
    case M::Paid: return endPayment(dossier, calendar, made.at);
    case M::Refuse:
    case M::Withdraw:
    case M::Stop: dossier.closingReason = reasonOf(made.detail); break;
    case M::Finish: dossier.results += made.results; break;
    case M::Return: dossier.handOver = handOver(dossier, made.at); break;
    case M::Transfer: break;
    }
    return QList<Error>();
}

} // namespace motcua::services
