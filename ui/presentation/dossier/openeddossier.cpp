#include "ui/presentation/dossier/openeddossier.h"

namespace motcua::presentation
{

using kernel::failure;
using kernel::Result;

namespace
{

/// Registered, or sent home before it was accepted.
bool isNotAccepted(const domain::Dossier &dossier)
{
    using domain::DossierState;
    const bool waits = dossier.state == DossierState::AwaitingSupplement &&
                       !dossier.supplements.isEmpty() &&
                       dossier.supplements.last().beforeAcceptance;
    return dossier.state == DossierState::Registered || waits;
}

/// What was published then, as far as the dossier tells; others are named by hand.
QList<domain::ProcedureComponent> handedIn(const domain::Dossier &dossier)
{
    QList<domain::ProcedureComponent> papers;
    for (const domain::DossierComponent &given : dossier.components) {
        if (given.volunteered)
            continue;
        domain::ProcedureComponent paper;
        paper.code = given.code;
        paper.name = given.name;
        papers.append(paper);
    }
    return papers;
}

} // namespace

Result<OpenedDossier> openDossier(const services::Desk &desk, const QString &code)
{
    auto shown = desk.view.open(code, desk.actor);
    if (!shown)
        return failure(shown.error());
    OpenedDossier opened{std::move(*shown), {}, {}};
    const domain::Dossier &dossier = opened.shown.dossier;
    opened.published = domain::publishedList(dossier).components;
    if (isNotAccepted(dossier))
        opened.missing = services::Intake::missing(dossier);
    return opened;
}

} // namespace motcua::presentation
