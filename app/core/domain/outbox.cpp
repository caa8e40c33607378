#include "app/core/domain/outbox.h"

#include "app/core/domain/enumnames.h"

namespace motcua::domain
{

namespace
{

constexpr auto kinds = enumNames<OutboxKind>(
    {{OutboxKind::CreateDossier, "createDossier"}, {OutboxKind::ReportProgress, "reportProgress"}});

} // namespace

QString outboxKindName(OutboxKind kind) { return nameIn(kinds, kind); }
std::optional<OutboxKind> outboxKindFromName(const QString &name) { return valueIn(kinds, name); }

} // namespace motcua::domain
