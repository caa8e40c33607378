#include "app/core/domain/outbox.h"

#include "app/core/domain/enumnames.h"

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr EnumNames<SyncState> states = {{SyncState::Queued, "queued"_L1},
                                         {SyncState::OutcomeUnknown, "outcomeUnknown"_L1},
                                         {SyncState::Accepted, "accepted"_L1},
                                         {SyncState::Quarantined, "quarantined"_L1}};
constexpr EnumNames<OutboxKind> kinds = {{OutboxKind::CreateDossier, "createDossier"_L1},
                                         {OutboxKind::ReportProgress, "reportProgress"_L1}};

} // namespace

QString syncStateName(SyncState state) { return nameIn(states, state); }
std::optional<SyncState> syncStateFromName(const QString &name) { return valueIn(states, name); }
QString outboxKindName(OutboxKind kind) { return nameIn(kinds, kind); }
std::optional<OutboxKind> outboxKindFromName(const QString &name) { return valueIn(kinds, name); }

} // namespace motcua::domain
