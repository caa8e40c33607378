#pragma once

#include "app/core/domain/jsonreader.h"

namespace motcua::domain
{

/// How the desk guards its accounts (regulation facts §8, §10.10). The bounds of the reader keep a
/// profile from switching a guard off.
struct SecurityProfile {
    int passwordLength = 8;    ///< least characters of a new password, 8 to 64
    int loginFailures = 5;     ///< wrong passwords in a row that close an account, 3 to 10
    int loginWaitMinutes = 15; ///< for how long, 5 to 1440
    int lockAfterMinutes = 15; ///< without a key or the mouse, 0 (never) to 60

    bool operator==(const SecurityProfile &) const = default;
};

/// The part `security` of a profile; absent keys read as their defaults.
[[nodiscard]] SecurityProfile readSecurityProfile(JsonReader security);

} // namespace motcua::domain
