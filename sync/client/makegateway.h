#pragma once

#include "sync/client/clockwatch.h"
#include "sync/client/httptransport.h"
#include "sync/client/tokenkeeper.h"

#include "app/core/ports/gateway.h"
#include "app/core/ports/pinguard.h"

namespace motcua::sync
{

/// The adapter that the profile names, over a transport of the caller's (tests).
[[nodiscard]] std::unique_ptr<ports::Gateway> makeGateway(const domain::Profile &profile,
                                                          std::unique_ptr<HttpTransport> transport,
                                                          const kernel::Clock &clock,
                                                          SecretProvider secret);

/// The same over real HTTP with the profile's authorities and, where it has them, pins. `note`
/// hears of the server's clock; may be empty. Use it on one thread; `clock` must outlive it.
[[nodiscard]] std::unique_ptr<ports::Gateway>
makeGateway(const domain::Profile &profile, const kernel::Clock &clock, SecretProvider secret,
            std::unique_ptr<ports::PinGuard> pins, ClockNote note = {});

} // namespace motcua::sync
