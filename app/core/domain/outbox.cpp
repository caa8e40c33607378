#include "app/core/domain/outbox.h"

#include "app/core/domain/enumnames.h"

namespace motcua::domain
{

namespace
{

constexpr auto states = enumNames<SyncState>({{SyncState::Queued, "queued"},
                                              {SyncState::OutcomeUnknown, "outcomeUnknown"},
                                              {SyncState::Accepted, "accepted"},
                                              {SyncState::Quarantined, "quarantined"}});
constexpr auto kinds = enumNames<OutboxKind>(
    {{OutboxKind::CreateDossier, "createDossier"}, {OutboxKind::ReportProgress, "reportProgress"}});

} // namespace

QString syncStateName(SyncState state) { return nameIn(states, state); }
std::optional<SyncState> syncStateFromName(const QString &name) { return valueIn(states, name); }
QString outboxKindName(OutboxKind kind) { return nameIn(kinds, kind); }
std::optional<OutboxKind> outboxKindFromName(const QString &name) { return valueIn(kinds, name); }

} // namespace motcua::domain
