#pragma once

#include <QList>
#include <QString>

#include <initializer_list>
#include <optional>

namespace motcua::domain
{

/// How far a dossier is on its way to the server (offline facts §c.2). The outbox stores all but
/// the first two: sealing and queueing are one transaction.
enum class SyncState {
    Draft,          ///< being built
    Sealed,         ///< fixed and numbered: its receipt may be printed
    Queued,         ///< waits for its next request
    OutcomeUnknown, ///< a create left and no answer came: look up before anything else
    Known,          ///< the server knows it, and not all of its files yet
    Uploading,      ///< some of its files are at the server
    Verified,       ///< every file is there as it is here
    Accepted,       ///< official; the end for the outbox
    Rejected,       ///< the server said no to this dossier: a person must mend it
    Quarantined,    ///< a lasting fault on the way: a person must look
    Exported,       ///< on its way by courier; still ours until the server shows it
    Purgeable,      ///< proven to be at the server: its files here may go
    Purged,         ///< they went
    Cancelled,      ///< discarded, or taken back by a supervisor
};

/// What can happen to it.
enum class SyncEvent {
    Seal,
    Discard,
    Enqueue,
    LoseAnswer,  ///< a create left, and whether it was obeyed is open
    Acknowledge, ///< the server answered, or a look-up found it
    FindNothing, ///< two look-ups in a row: the create never arrived
    SendFile,
    ConfirmFiles,
    Accept,
    Reject,
    Revise, ///< mended, send it again
    Fail,
    Repair, ///< somebody looked, send it again
    Withdraw,
    Export,
    AllowPurge,
    Purge,
};

inline constexpr SyncState allSyncStates[] = {
    SyncState::Draft,    SyncState::Sealed,      SyncState::Queued,   SyncState::OutcomeUnknown,
    SyncState::Known,    SyncState::Uploading,   SyncState::Verified, SyncState::Accepted,
    SyncState::Rejected, SyncState::Quarantined, SyncState::Exported, SyncState::Purgeable,
    SyncState::Purged,   SyncState::Cancelled,
};

inline constexpr SyncEvent allSyncEvents[] = {
    SyncEvent::Seal,        SyncEvent::Discard,     SyncEvent::Enqueue,  SyncEvent::LoseAnswer,
    SyncEvent::Acknowledge, SyncEvent::FindNothing, SyncEvent::SendFile, SyncEvent::ConfirmFiles,
    SyncEvent::Accept,      SyncEvent::Reject,      SyncEvent::Revise,   SyncEvent::Fail,
    SyncEvent::Repair,      SyncEvent::Withdraw,    SyncEvent::Export,   SyncEvent::AllowPurge,
    SyncEvent::Purge,
};

/// The state after `event`, or nothing where the table has no such pair.
[[nodiscard]] std::optional<SyncState> stateAfter(SyncState from, SyncEvent event);
/// The same for several in order.
[[nodiscard]] std::optional<SyncState> stateAfter(SyncState from, const QList<SyncEvent> &events);

/// The engine moves it on by itself.
[[nodiscard]] bool isUnderWay(SyncState state);
/// Nothing happens until a person acts: a reason stands beside it.
[[nodiscard]] bool needsPerson(SyncState state);
/// Nothing of it waits for the server any more.
[[nodiscard]] bool isSettled(SyncState state);

/// Names for JSON and the store, lowerCamel: `outcomeUnknown`.
[[nodiscard]] QString syncStateName(SyncState state);
[[nodiscard]] std::optional<SyncState> syncStateFromName(const QString &name);
[[nodiscard]] QString syncEventName(SyncEvent event);

} // namespace motcua::domain
