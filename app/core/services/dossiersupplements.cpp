#include "app/core/domain/paperwords.h"
#include "app/core/domain/plaintext.h"
#include "app/core/domain/supplementrules.h"
#include "app/core/services/dossiermoves.h"
#include "app/core/services/receptionrules.h"

#include <algorithm>

// What a supplement request may demand, and of which list (NĐ 118/2025 Art 16).

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::Dossier;
using domain::DossierState;
using kernel::Error;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;

namespace
{

using M = domain::DossierMove;

QStringList cleaned(const QStringList &items)
{
    QStringList clean;
    for (const QString &item : items) {
        if (const QString line = domain::plainLine(item); !line.isEmpty())
            clean.append(line);
    }
    return clean;
}

/// No limit holds everywhere: it is said, not enforced (facts §4.6).
QList<Error> supplementWarnings(const Dossier &dossier)
{
    const QString count = QString::number(dossier.supplements.size());
    const auto accepted =
        std::count_if(dossier.supplements.begin(), dossier.supplements.end(),
                      [](const auto &request) { return !request.beforeAcceptance; });
    if (dossier.mostSupplements > 0 && accepted > dossier.mostSupplements)
        return {{ErrorKind::Refused,
                 u"supplement.overMost"_s,
                 {count, QString::number(dossier.mostSupplements)},
                 {}}};
    if (dossier.supplements.size() > 1)
        return {{ErrorKind::Refused, u"supplement.again"_s, {count}, {}}};
    return {};
}

} // namespace

Result<QList<Error>> DossierMoves::takeList(Dossier &dossier, const ports::Actor &actor) const
{
    if (dossier.published)
        return QList<Error>();
    auto list = m_parts.intake.publishedOf(dossier);
    if (!list)
        return failure(list.error());
    dossier.published = std::move(*list);
    if (dossier.published)
        return QList<Error>();
    // Somebody has to answer for what no list bears out.
    if (!domain::mayDo(actor.user.role, domain::Permission::Supervise))
        return failure(ErrorKind::NotAllowed, u"supplement.noList"_s,
                       {dossier.code, dossier.procedureName});
    return QList<Error>{
        {ErrorKind::Refused, u"supplement.unchecked"_s, {dossier.procedureName}, {}}};
}

Result<QList<domain::SupplementDemand>> DossierMoves::demandsFor(const Dossier &dossier,
                                                                 const QStringList &items,
                                                                 const QString &reason) const
{
    const auto first = domain::demandsOf(dossier, items);
    if (!first || !dossier.published)
        return first;
    const bool asks = domain::asksToHandIn(reason) ||
                      std::any_of(first->begin(), first->end(),
                                  [](const auto &demand) { return !demand.reason.isEmpty(); });
    // What the catalogue holds is asked only where somebody wrote more than a name.
    const auto known = asks ? m_parts.intake.knownPapers() : QSet<QString>();
    if (!known)
        return failure(known.error());
    const auto demands = domain::demandsOf(dossier, items, *known);
    if (!demands)
        return demands;
    if (const auto fits = domain::reasonFits(dossier, reason, *known); !fits)
        return failure(fits.error());
    return demands;
}

Result<Moved> DossierMoves::requestSupplement(const DossierRef &ref, const SupplementWish &wish,
                                              const ports::Actor &actor) const
{
    if (auto allowed = allow(actor, domain::moveName(M::RequestSupplement)); !allowed)
        return failure(allowed.error());
    const auto before = load(ref);
    auto dossier = begin(ref, M::RequestSupplement, actor);
    if (!before || !dossier)
        return failure(before ? dossier.error() : before.error());
    const QStringList items = cleaned(wish.items);
    if (items.isEmpty())
        return failure(ErrorKind::Refused, u"supplement.items"_s);
    if (auto given = needReason(wish.reason); !given)
        return failure(given.error());
    if (auto fits = checkLength(items); !fits)
        return failure(fits.error());
    const QDateTime now = m_parts.clock.now();
    if (wish.respondBy.isValid() && wish.respondBy <= now)
        return failure(ErrorKind::Refused, u"supplement.respondBy"_s);
    Dossier measured = *before; // what is kept of its reception stays as it is
    const auto listed = takeList(measured, actor);
    if (!listed)
        return failure(listed.error());
    const auto demands = demandsFor(measured, items, domain::plainText(wish.reason));
    if (!demands)
        return failure(demands.error());

    domain::SupplementRequest request;
    request.requestedAt = now;
    request.demands = *demands;
    for (const domain::SupplementDemand &demand : *demands)
        request.items.append(domain::demandText(measured, demand));
    if (request.items.isEmpty())
        request.items = items; // no list is known
    request.reason = domain::plainText(wish.reason);
    request.officerName = actor.user.fullName;
    request.respondBy = wish.respondBy;
    request.dueBefore = before->dueAt;
    request.beforeAcceptance = before->state == DossierState::Registered;
    dossier->supplements.append(request);
    if (const auto stopped = resumeClock(*dossier); !stopped)
        return failure(stopped.error());
    const QString told = u"%1: %2"_s.arg(request.reason, request.items.join(u"; "_s));
    auto moved = write(std::move(*dossier), domain::moveName(M::RequestSupplement), told, actor);
    if (!moved)
        return moved;
    moved->warnings = *listed + supplementWarnings(moved->dossier);
    return moved;
}

} // namespace motcua::services
