#include "sync/engine/progress.h"

#include <algorithm>
#include <iterator>

namespace motcua::sync
{

namespace
{

std::optional<domain::DossierMove> moveOf(const domain::DossierEvent &event)
{
    const auto *found = std::find_if(
        std::begin(domain::allDossierMoves), std::end(domain::allDossierMoves),
        [&](domain::DossierMove move) { return domain::moveName(move) == event.what; });
    return found == std::end(domain::allDossierMoves) ? std::nullopt : std::optional(*found);
}

/// Collecting, exempting and the like are revisions of the dossier that no server hears of.
bool isFeeAct(const domain::DossierEvent &event)
{
    return std::any_of(std::begin(domain::allFeeActs), std::end(domain::allFeeActs),
                       [&](domain::FeeAct act) { return domain::feeActName(act) == event.what; });
}

/// A receipt that ends a wait for payment, or a cancelled one that renews it, is one revision with
/// that move: both events are of one moment.
bool isOneDeed(const domain::DossierEvent &act, const domain::DossierEvent &event)
{
    using domain::DossierMove;
    const auto move = moveOf(event);
    const bool renewed = move == DossierMove::RequestPayment &&
                         act.what == domain::feeActName(domain::FeeAct::Cancel);
    return isFeeAct(act) && act.at == event.at && (move == DossierMove::Paid || renewed);
}

/// A desk seals what it received; only online dossiers start before that.
domain::DossierState stateBefore(domain::DossierMove first)
{
    return domain::stateAfter(domain::DossierState::Received, first)
               ? domain::DossierState::Received
               : domain::DossierState::Registered;
}

} // namespace

std::optional<ProgressReport> progressOf(const domain::Dossier &dossier,
                                         const QList<domain::DossierEvent> &events, int revision)
{
    std::optional<domain::DossierState> state;
    int reached = 1;
    domain::DossierEvent before;
    for (const domain::DossierEvent &event : events) {
        const auto move = moveOf(event);
        const bool isBeside = isOneDeed(before, event);
        before = event;
        if (isFeeAct(event))
            ++reached;
        if (event.what == domain::extendName()) {
            // A new appointment is a revision of its own and leaves the state as it is; only what
            // was received has one.
            state = state.value_or(domain::DossierState::Received);
            if (++reached < revision)
                continue;
            ProgressReport report{dossier, event};
            report.dossier.state = *state;
            return report;
        }
        if (!move)
            continue;
        state = domain::stateAfter(state ? *state : stateBefore(*move), *move);
        reached += isBeside ? 0 : 1;
        if (reached < revision && state)
            continue;
        ProgressReport report{dossier, event};
        // An unforeseen move: the present state is the best that can be said.
        report.dossier.state = state.value_or(dossier.state);
        if (reached == revision)
            return report;
        state = dossier.state;
    }
    return {};
}

} // namespace motcua::sync
