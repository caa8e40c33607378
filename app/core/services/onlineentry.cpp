#include "app/core/services/onlineentry.h"

#include "app/core/services/receptionrules.h"

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::failure;
using kernel::Result;

namespace
{

kernel::DossierId idOf(const ServerOrigin &origin)
{
    return serverDossierId(origin.id.isEmpty() ? origin.code : origin.id);
}

} // namespace

void takeFiledCase(DossierDraft &draft, const FiledCase &filed, const domain::Procedure &procedure)
{
    const domain::ProcedureCase *found = procedure.caseByCode(filed.code);
    if (!found && !filed.name.isEmpty())
        found = procedure.caseCalled(filed.name);
    if (!found && procedure.cases.size() == 1)
        found = &procedure.cases.first();
    if (!found)
        return;
    draft.caseCode = found->code;
    for (const domain::FeeDefinition &fee : procedure.fees)
        if (fee.caseCode == found->code && fee.demand != domain::FeeDemand::Optional)
            draft.fees.append({fee.code, {}, false});
}

Result<std::optional<domain::Dossier>> OnlineEntry::known(const ServerOrigin &origin) const
{
    if (origin.code.isEmpty())
        return std::optional<domain::Dossier>();
    const auto same = m_dossiers.byId(idOf(origin));
    if (!same || *same)
        return same;
    const auto namesake = m_dossiers.byCode(origin.code);
    if (!namesake || !*namesake)
        return namesake;
    const QString &id = (*namesake)->serverId;
    if (!origin.id.isEmpty() && !id.isEmpty() && id != origin.id)
        return failure(kernel::ErrorKind::Refused, u"code.taken"_s, {origin.code});
    return namesake;
}

Result<Registered> OnlineEntry::registerOnline(const CheckedDossier &checked,
                                               const FilesByComponent &files,
                                               const ServerOrigin &origin,
                                               const ports::Actor &actor) const
{
    const auto there = known(origin);
    if (!there)
        return failure(there.error());
    if (*there)
        return Registered{**there, false};
    if (origin.code.isEmpty() && !origin.id.isEmpty())
        return failure(kernel::ErrorKind::Refused, u"online.noNumber"_s, {origin.id});
    CheckedDossier entering = checked;
    domain::Dossier &dossier = entering.dossier;
    Q_ASSERT(dossier.state == domain::DossierState::Registered);
    dossier.serverId = origin.id;
    if (!origin.code.isEmpty()) { // else what was typed in, if anything
        dossier.code = origin.code;
        dossier.id = idOf(origin);
    }
    auto sealed = m_intake.seal(entering, files, actor);
    if (!sealed)
        return failure(sealed.error());
    return Registered{std::move(*sealed), true};
}

} // namespace motcua::services
