#pragma once

#include "app/core/domain/role.h"

namespace motcua::ports
{

/// Who does something, for rights and for the audit trail.
struct Actor {
    domain::User user;
    QString desk;
};

} // namespace motcua::ports
