#include "ui/presentation/dossier/openeddossier.h"

namespace motcua::presentation
{

using kernel::failure;
using kernel::Result;

Result<OpenedDossier> openDossier(const services::Desk &desk, const QString &code)
{
    auto shown = desk.view.open(code, desk.actor);
    if (!shown)
        return failure(shown.error());
    OpenedDossier opened{.shown = std::move(*shown), .published = {}, .missing = {}};
    const domain::Dossier &dossier = opened.shown.dossier;
    opened.published = domain::publishedList(dossier).components;
    if (domain::isAccepted(dossier))
        return opened;
    opened.missing = services::Intake::missing(dossier);
    auto procedure =
        desk.catalogue.byCode(dossier.procedureCode, kernel::inVietnam(dossier.receivedAt).date());
    if (!procedure)
        return failure(procedure.error());
    opened.procedure = std::move(*procedure);
    return opened;
}

} // namespace motcua::presentation
