#pragma once

#include "app/core/domain/clockstate.h"
#include "app/core/ports/actor.h"

namespace motcua::ports
{

/// What the store knows of this machine's clock (offline facts §c.4). Storage thread.
class ClockBook
{
public:
    virtual ~ClockBook() = default;
    [[nodiscard]] virtual kernel::Result<domain::ClockState> state() const = 0;
    /// The server's clock leads ours by so much, as it was just heard.
    [[nodiscard]] virtual kernel::Status noteServer(qint64 aheadMs) = 0;
    /// A supervisor says that this machine's clock is right, whatever the server and the rows so
    /// far say; noted in the audit trail. Errors: "role.notAllowed" (NotAllowed), "clock.reason".
    [[nodiscard]] virtual kernel::Status confirm(const QString &reason, const Actor &actor) = 0;
};

} // namespace motcua::ports
