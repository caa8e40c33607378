#pragma once

#include "app/core/domain/jsonreader.h"

namespace motcua::domain
{

/// How people are identified at this desk (product rows A1, J5).
struct IdentityProfile {
    bool warnExpired = true; ///< a card whose last day is over on the day of reception is said

    /// Of the keys of identitychecks.h those that this office wants to hear.
    [[nodiscard]] QStringList wanted(QStringList warnings) const;
    bool operator==(const IdentityProfile &) const = default;
};

/// The part `identity` of a profile; absent keys read as their defaults.
[[nodiscard]] IdentityProfile readIdentityProfile(JsonReader identity);

} // namespace motcua::domain
