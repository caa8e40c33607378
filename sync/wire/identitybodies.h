#pragma once

#include "app/core/ports/gateway.h"

namespace motcua::sync
{

// An enquiry to the national population database through the province's endpoint; the layout is in
// ../README.md. The number travels in the body: addresses are logged on the way.

[[nodiscard]] QByteArray identityBody(const ports::IdentityQuestion &question);

/// "server.unknown" for an answer that tells no result.
[[nodiscard]] kernel::Result<ports::IdentityAnswer> readIdentityAnswer(const QByteArray &body);

} // namespace motcua::sync
