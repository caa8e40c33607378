#include "app/core/domain/supplementrules.h"
#include "app/core/services/intake.h"
#include "app/core/services/reuse.h"

#include <algorithm>
#include <utility>

// What the published list says of papers that are there already or come later.

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

/// As far as a dossier tells what its procedure asked for.
domain::Procedure publishedThen(const domain::Dossier &dossier)
{
    domain::Procedure procedure;
    procedure.code = dossier.procedureCode;
    procedure.name = dossier.procedureName;
    for (const domain::DossierComponent &component : dossier.components) {
        domain::ProcedureComponent asked;
        asked.code = component.code;
        asked.name = component.name;
        asked.compulsory = component.compulsory;
        if (!component.volunteered)
            procedure.components.append(asked);
    }
    return procedure;
}

} // namespace

Status Intake::checkReuse(CheckedDossier &checked, const ports::Actor &actor) const
{
    const auto reuses = [](const DraftComponent &source) { return source.reuse.has_value(); };
    if (std::none_of(checked.sources.begin(), checked.sources.end(), reuses))
        return {};
    const auto papers =
        findReusable(m_parts.dossiers, checked.dossier.owner.idNumber, m_parts.clock, actor);
    if (!papers)
        return failure(papers.error());
    for (const DraftComponent &source : std::as_const(checked.sources)) {
        if (!source.reuse)
            continue;
        const auto paper = std::find_if(papers->begin(), papers->end(), [&](const auto &one) {
            return one.document.id == *source.reuse;
        });
        if (paper == papers->end())
            return failure(ErrorKind::Refused, u"reuse.foreign"_s, {source.component});
        if (!paper->isValid)
            checked.warnings.append(paper->why);
    }
    return {};
}

Status Intake::checkComplete(const domain::Dossier &dossier) const
{
    const auto procedure = m_parts.catalogue.byCode(dossier.procedureCode,
                                                    kernel::inVietnam(dossier.receivedAt).date());
    if (!procedure)
        return failure(procedure.error());
    if (!*procedure)
        return {}; // the list of that time is not here any more
    QStringList missing;
    for (const auto &asked : (*procedure)->componentsFor(dossier.caseCode)) {
        const bool isThere = std::any_of(
            dossier.components.begin(), dossier.components.end(), [&](const auto &given) {
                return given.code == asked.code && given.name == asked.name;
            });
        if (asked.compulsory && !isThere)
            missing.append(asked.name);
    }
    if (missing.isEmpty())
        return {};
    return failure(ErrorKind::Refused, u"component.missing"_s, {missing.join(u"; "_s)});
}

Result<CheckedDossier> Intake::checkSupplied(const domain::Dossier &dossier,
                                             const QList<DraftComponent> &papers) const
{
    DossierDraft draft;
    draft.procedure = dossier.procedureCode;
    draft.caseCode = dossier.caseCode;
    auto procedure = procedureFor(draft, kernel::inVietnam(dossier.receivedAt).date());
    if (!procedure && procedure.error().key != u"procedure.unknown"_s)
        return failure(procedure.error());
    if (!procedure) // gone from the catalogue: what was handed in was published then
        procedure = publishedThen(dossier);
    CheckedDossier checked;
    checked.dossier.caseCode = dossier.caseCode;
    if (auto added = addComponents(checked, papers, *procedure); !added)
        return failure(added.error());
    if (checked.sources.isEmpty())
        return failure(ErrorKind::Refused, u"supplied.nothing"_s);
    return checked;
}

Result<QStringList> Intake::unlisted(const domain::Dossier &dossier, const QStringList &items) const
{
    const auto procedure = m_parts.catalogue.byCode(dossier.procedureCode,
                                                    kernel::inVietnam(dossier.receivedAt).date());
    if (!procedure)
        return failure(procedure.error());
    QStringList found;
    for (const QString &item : *procedure ? items : QStringList())
        if (domain::seemsUnlisted((*procedure)->componentsFor(dossier.caseCode), item))
            found.append(item);
    return found;
}

} // namespace motcua::services
