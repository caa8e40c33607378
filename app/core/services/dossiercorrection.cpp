#include "app/core/domain/identitychecks.h"
#include "app/core/domain/plaintext.h"
#include "app/core/services/dossiermoves.h"
#include "app/core/services/receptionrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::Error;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;

namespace
{

kernel::Status checkCorrectedTexts(const domain::Dossier &dossier, const QString &reason)
{
    QStringList texts{reason};
    for (const QString &field : domain::correctableFields())
        texts.append(domain::correctableValue(dossier, field));
    return checkLength(texts);
}

/// What the checks say of those who were corrected; no wall, as at reception.
QList<Error> correctedPartyWarnings(const domain::Dossier &dossier,
                                    const QList<domain::CorrectedField> &changes, QDate today)
{
    bool isOwner = false;
    bool isAgent = false;
    for (const domain::CorrectedField &change : changes) {
        isOwner |= change.field.startsWith("owner."_L1);
        isAgent |= change.field.startsWith("agent"_L1);
    }
    QStringList keys;
    if (isOwner)
        keys += domain::partyWarnings(dossier.owner, today);
    if (isAgent && dossier.agent)
        keys += domain::agentWarnings(*dossier.agent, dossier.agentAuthority, today);
    keys.removeDuplicates();
    QList<Error> warnings;
    for (const QString &key : std::as_const(keys))
        warnings.append({ErrorKind::Refused, key, {}, {}});
    return warnings;
}

} // namespace

Result<Moved> DossierMoves::correct(const DossierRef &ref,
                                    const QList<domain::Correction> &corrections,
                                    const QString &reason, const ports::Actor &actor) const
{
    if (auto allowed = allow(actor, domain::correctName()); !allowed)
        return failure(allowed.error());
    auto dossier = load(ref);
    if (!dossier)
        return failure(dossier.error());
    if (!domain::mayBeCorrected(dossier->state))
        return failure(ErrorKind::Refused, u"dossier.moveNotAllowed"_s,
                       {domain::stateName(dossier->state), QString()});
    const QString why = domain::plainText(reason);
    if (why.isEmpty())
        return failure(ErrorKind::Refused, u"correction.reason"_s);
    const auto changes = domain::correct(*dossier, corrections);
    if (!changes)
        return failure(changes.error());
    if (auto fits = checkCorrectedTexts(*dossier, why); !fits)
        return failure(fits.error());
    const bool hasMoved = std::any_of(changes->begin(), changes->end(), [](const auto &change) {
        return change.field.endsWith(".address"_L1);
    });
    const QList<Error> places = hasMoved ? m_parts.intake.place(*dossier) : QList<Error>();
    const QDateTime now = m_parts.clock.now();
    domain::DossierEvent event;
    event.at = now;
    event.actor = actor.user.name;
    event.what = domain::correctName();
    event.reason = domain::correctionText(why, *changes);
    auto written = m_parts.dossiers.correct(std::move(*dossier), std::move(event), actor);
    if (!written)
        return failure(written.error());
    Moved moved{std::move(*written), {}, *changes};
    moved.warnings = correctedPartyWarnings(moved.dossier, *changes, kernel::inVietnam(now).date());
    moved.warnings += places;
    // No call of iGate changes what it was told at its creation.
    moved.warnings.append({ErrorKind::Refused, u"correction.notTold"_s, {}, {}});
    return moved;
}

} // namespace motcua::services
