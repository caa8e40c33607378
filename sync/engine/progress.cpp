#include "sync/engine/progress.h"

#include "app/core/domain/moverights.h"

#include <algorithm>

namespace motcua::sync
{

namespace
{

/// A result that was withdrawn before its move was told was entered wrongly: its number and signer
/// must not reach the server as the reason of that move, nor as the reason of the withdrawal.
bool tellsWithdrawn(const domain::Dossier &dossier, const domain::DossierEvent &event)
{
    const auto &results = dossier.results;
    return domain::isResultDeed(event.what) &&
           std::none_of(results.begin(), results.end(), [&](const domain::ResultPaper &result) {
               return !result.isWithdrawn() && domain::resultWords(result) == event.reason;
           });
}

} // namespace

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
    if (tellsWithdrawn(dossier, *made))
        report.event.reason.clear();
    return report;
}

} // namespace motcua::sync
