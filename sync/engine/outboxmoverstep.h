#pragma once

#include "sync/engine/outboxmover.h"

namespace motcua::sync
{

/// One step on its way; shared by the callbacks of its request.
struct OutboxMover::Step {
    domain::OutboxItem item;
    domain::SyncState stored = domain::SyncState::Queued; ///< as it was last seen in the store
    domain::Dossier dossier;
    RemoteFiles sent;
    StepKind kind = StepKind::CreateDossier;
    QList<domain::SyncEvent> moves; ///< since it was last saved
    QString note;                   ///< a reason to keep beside a good end
    Done done;
    std::weak_ptr<int> moverAlive;

    /// What the table does not allow from here is no move here: nothing changes.
    void pass(domain::SyncEvent event)
    {
        const auto after = domain::stateAfter(item.state, event);
        if (!after)
            return;
        item.state = *after;
        moves.append(event);
    }
};

} // namespace motcua::sync
