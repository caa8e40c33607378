#include "sync/engine/progress.h"

#include <algorithm>

namespace motcua::sync
{

std::optional<ProgressReport> progressOf(const domain::Dossier &dossier,
                                         const QList<domain::DossierEvent> &events, int revision)
{
    const auto made =
        std::find_if(events.begin(), events.end(),
                     [&](const domain::DossierEvent &event) { return event.revision == revision; });
    if (revision < 1 || made == events.end())
        return {};
    ProgressReport report{dossier, *made};
    report.dossier.state = made->state.value_or(dossier.state);
    return report;
}

} // namespace motcua::sync
