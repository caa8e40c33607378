#include "app/core/domain/syncstate.h"

#include "app/core/domain/enumnames.h"

#include <algorithm>
#include <iterator>

namespace motcua::domain
{

namespace
{

using S = SyncState;
using E = SyncEvent;

struct Row {
    S from;
    E event;
    S to;
};

constexpr Row table[] = {
    {S::Draft, E::Seal, S::Sealed},
    {S::Draft, E::Discard, S::Cancelled},
    {S::Sealed, E::Enqueue, S::Queued},
    {S::Queued, E::LoseAnswer, S::OutcomeUnknown},
    {S::Queued, E::Acknowledge, S::Known},
    {S::Queued, E::Reject, S::Rejected},
    {S::Queued, E::Fail, S::Quarantined},
    {S::Queued, E::Withdraw, S::Cancelled},
    {S::Queued, E::Export, S::Exported},
    {S::OutcomeUnknown, E::Acknowledge, S::Known},
    {S::OutcomeUnknown, E::FindNothing, S::Queued},
    {S::OutcomeUnknown, E::Fail, S::Quarantined},
    {S::OutcomeUnknown, E::Export, S::Exported},
    {S::Known, E::SendFile, S::Uploading},
    {S::Known, E::ConfirmFiles, S::Verified},
    {S::Known, E::Reject, S::Rejected},
    {S::Known, E::Fail, S::Quarantined},
    {S::Uploading, E::ConfirmFiles, S::Verified},
    {S::Uploading, E::Reject, S::Rejected},
    {S::Uploading, E::Fail, S::Quarantined},
    {S::Verified, E::Accept, S::Accepted},
    {S::Verified, E::Reject, S::Rejected},
    {S::Verified, E::Fail, S::Quarantined},
    {S::Accepted, E::AllowPurge, S::Purgeable},
    {S::Rejected, E::Revise, S::Queued},
    {S::Rejected, E::Withdraw, S::Cancelled},
    {S::Quarantined, E::Repair, S::Queued},
    {S::Quarantined, E::Withdraw, S::Cancelled},
    {S::Exported, E::Acknowledge, S::Known},
    {S::Exported, E::Repair, S::OutcomeUnknown}, // taken back: the courier may have been faster
    {S::Exported, E::Fail, S::Quarantined},
    {S::Exported, E::Export, S::Exported}, // another stick
    {S::Purgeable, E::Purge, S::Purged},
};

constexpr auto stateNames = enumNames<S>({{S::Draft, "draft"},
                                          {S::Sealed, "sealed"},
                                          {S::Queued, "queued"},
                                          {S::OutcomeUnknown, "outcomeUnknown"},
                                          {S::Known, "known"},
                                          {S::Uploading, "uploading"},
                                          {S::Verified, "verified"},
                                          {S::Accepted, "accepted"},
                                          {S::Rejected, "rejected"},
                                          {S::Quarantined, "quarantined"},
                                          {S::Exported, "exported"},
                                          {S::Purgeable, "purgeable"},
                                          {S::Purged, "purged"},
                                          {S::Cancelled, "cancelled"}});
constexpr auto eventNames = enumNames<E>({{E::Seal, "seal"},
                                          {E::Discard, "discard"},
                                          {E::Enqueue, "enqueue"},
                                          {E::LoseAnswer, "loseAnswer"},
                                          {E::Acknowledge, "acknowledge"},
                                          {E::FindNothing, "findNothing"},
                                          {E::SendFile, "sendFile"},
                                          {E::ConfirmFiles, "confirmFiles"},
                                          {E::Accept, "accept"},
                                          {E::Reject, "reject"},
                                          {E::Revise, "revise"},
                                          {E::Fail, "fail"},
                                          {E::Repair, "repair"},
                                          {E::Withdraw, "withdraw"},
                                          {E::Export, "export"},
                                          {E::AllowPurge, "allowPurge"},
                                          {E::Purge, "purge"}});

} // namespace

std::optional<SyncState> stateAfter(SyncState from, SyncEvent event)
{
    const auto *row = std::find_if(std::begin(table), std::end(table), [&](const Row &r) {
        return r.from == from && r.event == event;
    });
    return row == std::end(table) ? std::nullopt : std::optional(row->to);
}

std::optional<SyncState> stateAfter(SyncState from, const QList<SyncEvent> &events)
{
    std::optional<SyncState> state = from;
    for (const SyncEvent event : events)
        state = state ? stateAfter(*state, event) : state;
    return state;
}

bool isUnderWay(SyncState state)
{
    return state == S::Queued || state == S::OutcomeUnknown || state == S::Known ||
           state == S::Uploading || state == S::Verified || state == S::Exported;
}

bool needsPerson(SyncState state) { return state == S::Rejected || state == S::Quarantined; }

bool isSettled(SyncState state)
{
    return state == S::Accepted || state == S::Purgeable || state == S::Purged ||
           state == S::Cancelled;
}

QString syncStateName(SyncState state) { return nameIn(stateNames, state); }
std::optional<SyncState> syncStateFromName(const QString &name)
{
    return valueIn(stateNames, name);
}
QString syncEventName(SyncEvent event) { return nameIn(eventNames, event); }

} // namespace motcua::domain
