#include "app/core/services/dossiermoves.h"

#include "app/core/domain/deadline.h"
#include "app/core/domain/plaintext.h"
#include "app/core/domain/supplementrules.h"
#include "app/core/services/clockstops.h"
#include "app/core/services/receptionrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::Dossier;
using domain::DossierMove;
using domain::DossierState;
using kernel::Error;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

using M = DossierMove;

constexpr int longestExtension = 5; // years: beyond it a date is a slip of the finger

/// Inside a session or at its end: an instant at which somebody is there.
bool isWorkingInstant(const domain::WorkCalendar &calendar, const QDateTime &instant)
{
    const QDateTime local = kernel::inVietnam(instant);
    const auto sessions = calendar.sessionsOn(local.date());
    return std::any_of(sessions.begin(), sessions.end(), [&](const domain::WorkSession &session) {
        return session.begin <= local.time() && local.time() <= session.end;
    });
}

Status checkHandOver(const Dossier &dossier, const domain::HandOver &handOver)
{
    using domain::ReturnTo;
    if (handOver.to == ReturnTo::Agent && !dossier.agent)
        return failure(ErrorKind::Refused, u"return.noAgent"_s);
    const bool hasFile =
        std::any_of(dossier.results.begin(), dossier.results.end(), [](const auto &result) {
            return !result.isWithdrawn() && !result.documents.isEmpty();
        });
    if (handOver.to == ReturnTo::Electronic && !hasFile)
        return failure(ErrorKind::Refused, u"return.noFile"_s);
    const bool inPerson = handOver.to == ReturnTo::Applicant || handOver.to == ReturnTo::Agent;
    const QString named = handOver.to == ReturnTo::Agent ? dossier.agent->name : dossier.owner.name;
    const bool somebodyElse = inPerson && handOver.collector.simplified() != named.simplified();
    if (somebodyElse && handOver.collectorId.trimmed().isEmpty())
        return failure(ErrorKind::Refused, u"return.collector"_s, {handOver.collector, named});
    return {};
}

QList<Error> handOverWarnings(const Dossier &dossier)
{
    QList<Error> warnings;
    const bool unpaid = std::any_of(dossier.fees.begin(), dossier.fees.end(),
                                    [](const auto &fee) { return fee.isOwed(); });
    if (unpaid)
        warnings.append({ErrorKind::Refused, u"return.unpaid"_s, {}, {}});
    if (dossier.handOver.to == domain::ReturnTo::Post && dossier.handOver.parcelNumber.isEmpty())
        warnings.append({ErrorKind::Refused, u"return.noParcel"_s, {}, {}});
    if (dossier.handOver.to == domain::ReturnTo::Post &&
        dossier.handOver.delivery.address.isEmpty())
        warnings.append({ErrorKind::Refused, u"postal.noAddress"_s, {}, {}});
    if (const QStringList originals = domain::originalsToCompare(dossier); !originals.isEmpty())
        warnings.append(
            {ErrorKind::Refused, u"return.compareOriginals"_s, {originals.join(u"; "_s)}, {}});
    return warnings;
}

/// What was not told now is as it was agreed at reception.
domain::PostalDelivery deliveryOf(const Dossier &dossier, domain::PostalDelivery told)
{
    for (const QString &address : {dossier.postal.address, dossier.owner.address})
        if (told.address.isEmpty())
            told.address = address;
    if (told.payer == domain::PostagePayer::Untold)
        told.payer = dossier.postal.payer;
    return told;
}

} // namespace

QStringList DossierMoves::possible(const Dossier &dossier)
{
    QStringList names;
    for (const M move : domain::movesFrom(dossier.state))
        names.append(domain::moveName(move));
    if (domain::mayNeedApology(dossier))
        names.append(domain::extendName());
    return names;
}

Status DossierMoves::allow(const ports::Actor &actor, const QString &deed) const
{
    switch (domain::rightTo(deed, actor.user.role, m_parts.rights)) {
    case domain::DeedRight::Granted: return {};
    case domain::DeedRight::Denied:
        return failure(ErrorKind::NotAllowed, u"role.notAllowed"_s, {actor.user.name});
    case domain::DeedRight::SupervisorOnly:
        return failure(ErrorKind::NotAllowed, u"role.supervisorOnly"_s, {actor.user.name});
    }
    Q_UNREACHABLE();
}

Result<Dossier> DossierMoves::load(const DossierRef &ref) const
{
    const auto found = m_parts.dossiers.byCode(ref.code);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorKind::Refused, u"dossier.unknown"_s, {ref.code});
    if (ref.revision != 0 && (*found)->revision != ref.revision)
        return failure(ErrorKind::Refused, u"dossier.changed"_s, {(*found)->code});
    return **found;
}

Result<Dossier> DossierMoves::begin(const DossierRef &ref, M move, const ports::Actor &actor) const
{
    if (auto allowed = allow(actor, domain::moveName(move)); !allowed)
        return failure(allowed.error());
    auto dossier = load(ref);
    if (!dossier)
        return dossier;
    const auto next = domain::stateAfter(dossier->state, move);
    if (!next)
        return notAllowed(*dossier);
    dossier->state = *next;
    return dossier;
}

Result<Moved> DossierMoves::write(Dossier dossier, const QString &what, const QString &reason,
                                  const ports::Actor &actor) const
{
    domain::DossierEvent event;
    event.at = m_parts.clock.now();
    event.actor = actor.user.name;
    event.what = what;
    event.reason = reason;
    auto written = m_parts.dossiers.move(std::move(dossier), std::move(event), actor);
    if (!written)
        return failure(written.error());
    return Moved{std::move(*written), {}};
}

Result<Moved> DossierMoves::accept(const DossierRef &ref, const ports::Actor &actor,
                                   const QString &caseName) const
{
    auto dossier = begin(ref, M::Accept, actor);
    if (!dossier)
        return failure(dossier.error());
    const auto open = m_parts.intake.completeCase(*dossier, caseName);
    if (!open)
        return failure(open.error());
    dossier->receivedAt = m_parts.clock.now();
    dossier->officer = actor.user.name;
    dossier->officerName = actor.user.fullName;
    dossier->desk = actor.desk;
    const auto warnings = m_parts.intake.appoint(*dossier);
    if (!warnings)
        return failure(warnings.error());
    auto moved = write(std::move(*dossier), domain::moveName(M::Accept), {}, actor);
    if (moved)
        moved->warnings = *open + *warnings;
    return moved;
}

Result<CheckedDossier> DossierMoves::checkSupplied(const DossierRef &ref,
                                                   const QList<DraftComponent> &papers,
                                                   const ports::Actor &actor,
                                                   const QString &caseName) const
{
    if (const auto dossier = begin(ref, M::Supplied, actor); !dossier)
        return failure(dossier.error());
    const auto dossier = load(ref);
    if (!dossier)
        return failure(dossier.error());
    return m_parts.intake.checkSupplied(*dossier, papers, actor, caseName);
}

Result<Moved> DossierMoves::supplied(const DossierRef &ref, const CheckedDossier &papers,
                                     const FilesByComponent &files, const ports::Actor &actor) const
{
    auto dossier = begin(ref, M::Supplied, actor);
    if (!dossier)
        return failure(dossier.error());
    auto added = m_parts.intake.storeFiles(papers, files);
    if (!added)
        return failure(added.error());
    noteComparison(*added, actor.user.fullName);
    domain::addComponents(*dossier, *added);
    const QDateTime now = m_parts.clock.now();
    QList<Error> warnings;
    if (!dossier->supplements.isEmpty()) {
        auto &request = dossier->supplements.last();
        request.suppliedAt = std::max(now, request.requestedAt); // a clock was set back
        if (request.beforeAcceptance) {
            const auto open = m_parts.intake.completeCase(*dossier, papers.dossier.caseCode);
            if (!open)
                return failure(open.error());
            warnings = *open;
            dossier->receivedAt = now; // complete only now: the count starts here (facts §4.1)
        }
    }
    const auto resumed = resumeClock(*dossier);
    if (!resumed)
        return failure(resumed.error());
    QStringList names;
    for (const domain::DossierComponent &component : *added)
        names.append(component.name);
    auto moved =
        write(std::move(*dossier), domain::moveName(M::Supplied), names.join(u"; "_s), actor);
    if (moved)
        moved->warnings = warnings + *resumed;
    return moved;
}

/// The appointment after the last supplement was asked for or came in.
Result<QList<Error>> DossierMoves::resumeClock(Dossier &dossier) const
{
    if (dossier.supplements.isEmpty())
        return QList<Error>();
    auto &last = dossier.supplements.last();
    const bool waiting = !last.suppliedAt.isValid();
    QList<Error> warnings;
    if (last.beforeAcceptance) {
        if (waiting)
            return warnings; // no clock yet
        const auto appointed = m_parts.intake.appoint(dossier);
        if (!appointed)
            return failure(appointed.error());
        warnings = *appointed;
    } else {
        const auto reckoned = reckonAppointment(dossier, m_calendar, m_parts.clock.now());
        if (!reckoned)
            return reckoned;
        warnings = *reckoned;
    }
    if (!waiting)
        last.dueAfter = dossier.dueAt;
    return warnings;
}

Result<Moved> DossierMoves::refuse(const DossierRef &ref, const RefusalWish &wish,
                                   const ports::Actor &actor) const
{
    auto dossier = begin(ref, M::Refuse, actor);
    if (!dossier)
        return failure(dossier.error());
    const auto before = load(ref);
    if (!before)
        return failure(before.error());
    domain::Refusal how = wish.how;
    for (QString *line : {&how.number, &how.signer})
        *line = domain::plainLine(*line);
    if (auto fits = checkLength({how.number, how.signer}); !fits)
        return failure(fits.error());
    how.byAgency = domain::isAccepted(*before);
    const bool isToldPaper = !how.number.isEmpty() || !how.signer.isEmpty();
    const bool isOfAgency = isToldPaper || how.issuedOn.isValid() ||
                            how.ground == domain::RefusalGround::ConditionsNotMet;
    if (!how.byAgency && isOfAgency) // the one-stop does not decide the substance
        return failure(ErrorKind::Refused, u"refusal.counter"_s);
    if (how.issuedOn.isValid() && how.issuedOn > kernel::inVietnam(m_parts.clock.now()).date())
        return failure(ErrorKind::Refused, u"refusal.future"_s,
                       {how.issuedOn.toString(Qt::ISODate)});
    dossier->refusal = how;
    const bool isComplete = !how.number.isEmpty() && !how.signer.isEmpty();
    const QString agency =
        dossier->competentName.isEmpty() ? dossier->agencyName : dossier->competentName;
    auto moved = end(std::move(*dossier), M::Refuse, wish.reason, actor);
    if (moved && how.byAgency && !isComplete)
        moved->warnings.append({ErrorKind::Refused, u"refusal.agencyPaper"_s, {agency}, {}});
    return moved;
}

Result<Moved> DossierMoves::close(const DossierRef &ref, M move, const QString &reason,
                                  const ports::Actor &actor) const
{
    Q_ASSERT(move == M::Refuse || move == M::Withdraw || move == M::Stop);
    if (move == M::Refuse)
        return refuse(ref, {reason}, actor);
    auto dossier = begin(ref, move, actor);
    if (!dossier)
        return failure(dossier.error());
    return end(std::move(*dossier), move, reason, actor);
}

Result<Moved> DossierMoves::end(Dossier dossier, M move, const QString &reason,
                                const ports::Actor &actor) const
{
    if (auto given = needReason(reason); !given)
        return failure(given.error());
    dossier.closingReason = domain::plainText(reason);
    const QStringList papers = domain::papersToReturn(dossier);
    const bool isPaid = std::any_of(dossier.fees.begin(), dossier.fees.end(),
                                    [](const auto &fee) { return fee.isPaid(); });
    auto moved =
        write(std::move(dossier), domain::moveName(move), domain::plainText(reason), actor);
    if (moved && !papers.isEmpty())
        moved->warnings.append(
            {ErrorKind::Refused, u"papers.giveBack"_s, {papers.join(u"; "_s)}, {}});
    if (moved && isPaid) // facts §1.5
        moved->warnings.append({ErrorKind::Refused, u"fees.giveBack"_s, {}, {}});
    return moved;
}

Result<Moved> DossierMoves::advance(const DossierRef &ref, M move, const QString &note,
                                    const ports::Actor &actor) const
{
    Q_ASSERT(move == M::Transfer || move == M::RequestPayment || move == M::Paid);
    auto dossier = begin(ref, move, actor);
    if (!dossier)
        return failure(dossier.error());
    // Where it goes and when is what the control slip tells (facts §1.8, §7).
    const QString noted = domain::plainText(note);
    const bool unnamed = move == M::Transfer && noted.isEmpty();
    const QString told = unnamed ? dossier->competentName : noted;
    const QDateTime now = m_parts.clock.now();
    auto warnings = move == M::RequestPayment ? awaitPayment(*dossier, m_calendar, now)
                    : move == M::Paid         ? endPayment(*dossier, m_calendar, now)
                                              : QList<Error>();
    if (!warnings)
        return failure(warnings.error());
    if (move == M::Transfer) {
        const auto calendar = domain::calendarFor(*dossier, m_calendar);
        const QDateTime by = domain::transferBy(calendar, dossier->receivedAt);
        if (dossier->receivedAt.isValid() && now > by)
            warnings->append({ErrorKind::Refused, u"transfer.late"_s, {kernel::isoText(by)}, {}});
    }
    auto moved = write(std::move(*dossier), domain::moveName(move), told, actor);
    if (moved)
        moved->warnings = *warnings;
    return moved;
}

Result<Moved> DossierMoves::extend(const DossierRef &ref, const ExtensionWish &wish,
                                   const ports::Actor &actor) const
{
    if (auto allowed = allow(actor, domain::extendName()); !allowed)
        return failure(allowed.error());
    auto dossier = load(ref);
    if (!dossier)
        return failure(dossier.error());
    if (!domain::mayBeExtended(dossier->state, dossier->dueAt))
        return notAllowed(*dossier);
    if (!dossier->extensions.isEmpty())
        return failure(ErrorKind::Refused, u"extension.again"_s);
    if (auto given = needReason(wish.reason); !given)
        return failure(given.error());
    if (!dossier->dueAt.isValid())
        return failure(ErrorKind::Refused, u"extension.noAppointment"_s);
    const QDateTime now = m_parts.clock.now();
    if (!wish.until.isValid() || wish.until <= dossier->dueAt || wish.until <= now)
        return failure(ErrorKind::Refused, u"extension.earlier"_s,
                       {kernel::isoText(std::max(dossier->dueAt, now))});
    if (wish.until > now.addYears(longestExtension))
        return failure(ErrorKind::Refused, u"extension.tooFar"_s,
                       {QString::number(longestExtension)});
    if (!isWorkingInstant(m_calendar, wish.until))
        return failure(ErrorKind::Refused, u"extension.outsideHours"_s,
                       {kernel::isoText(wish.until)});

    domain::Extension extension;
    extension.at = now;
    extension.dueBefore = dossier->dueAt;
    extension.dueAfter = wish.until;
    extension.reason = domain::plainText(wish.reason);
    extension.officerName = actor.user.fullName;
    dossier->extensions.append(extension);
    dossier->dueAt = wish.until;
    auto moved = write(std::move(*dossier), domain::extendName(), extension.reason, actor);
    if (moved)
        for (const int year : m_calendar.unannouncedYears(kernel::inVietnam(now).date(),
                                                          kernel::inVietnam(wish.until).date()))
            moved->warnings.append(
                {ErrorKind::Refused, u"calendar.unannounced"_s, {QString::number(year)}, {}});
    return moved;
}

Result<Moved> DossierMoves::handBack(const DossierRef &ref, const domain::HandOver &handOver,
                                     const ports::Actor &actor) const
{
    auto dossier = begin(ref, M::Return, actor);
    if (!dossier)
        return failure(dossier.error());
    domain::HandOver done = handOver;
    for (QString *line :
         {&done.collector, &done.collectorId, &done.parcelNumber, &done.delivery.address})
        *line = domain::plainLine(*line);
    done.delivery = done.to == domain::ReturnTo::Post ? deliveryOf(*dossier, done.delivery)
                                                      : domain::PostalDelivery();
    if (done.collector.isEmpty() && done.to == domain::ReturnTo::Applicant)
        done.collector = dossier->owner.name;
    if (done.collector.isEmpty() && done.to == domain::ReturnTo::Agent && dossier->agent)
        done.collector = dossier->agent->name;
    if (auto good = checkHandOver(*dossier, done); !good)
        return failure(good.error());
    done.at = m_parts.clock.now();
    done.officerName = actor.user.fullName;
    dossier->handOver = done;
    QList<Error> warnings = handOverWarnings(*dossier);
    auto moved = write(std::move(*dossier), domain::moveName(M::Return), done.collector, actor);
    if (moved)
        moved->warnings = std::move(warnings);
    return moved;
}

} // namespace motcua::services
