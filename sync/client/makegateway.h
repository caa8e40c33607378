#pragma once

#include "sync/client/httptransport.h"
#include "sync/client/tokenkeeper.h"

#include "app/core/ports/gateway.h"

namespace motcua::sync
{

/// The adapter that the profile names, over a transport of the caller's (tests).
[[nodiscard]] std::unique_ptr<ports::Gateway> makeGateway(const domain::Profile &profile,
                                                          std::unique_ptr<HttpTransport> transport,
                                                          const kernel::Clock &clock,
                                                          SecretProvider secret);

/// The same over real HTTP with the profile's authorities. Use it on one thread; `clock` must
/// outlive it.
[[nodiscard]] std::unique_ptr<ports::Gateway>
makeGateway(const domain::Profile &profile, const kernel::Clock &clock, SecretProvider secret);

} // namespace motcua::sync
