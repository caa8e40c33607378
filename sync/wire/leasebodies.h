#pragma once

#include "app/core/kernel/result.h"
#include "app/core/ports/gateway.h"

namespace motcua::sync
{

// Numbers lent for days to come, between a desk and a server of the province's own in front of
// iGate: this project's interface, described in sync/README.md.

[[nodiscard]] QByteArray leaseBody(const ports::LeaseRequest &request);

/// `{leases: [{agency, day, first, last, desk, generation, validUntil, signature}]}`, bare or in
/// an envelope; without that list "server.unknown". Nobody has checked the signatures yet.
[[nodiscard]] kernel::Result<QList<domain::NumberLease>> readLeases(const QByteArray &body);

} // namespace motcua::sync
