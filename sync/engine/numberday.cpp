#include "sync/engine/numberday.h"

#include "app/core/domain/clockstate.h"

namespace motcua::sync
{

kernel::Result<std::optional<QDate>> numberDay(const SyncParts &parts)
{
    const QDateTime now = parts.clock.now();
    if (!parts.clockBook)
        return now.date();
    const auto state = parts.clockBook->state();
    if (!state)
        return kernel::failure(state.error());
    if (domain::clockDoubt(*state, now))
        return std::optional<QDate>();
    return domain::trustedTime(*state, now).date();
}

} // namespace motcua::sync
