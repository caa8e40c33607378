#pragma once

#include "app/core/services/intake.h"

namespace motcua::presentation
{

// Words about who somebody is and how that was found out, in the program's language. Any thread.

[[nodiscard]] QString identityCheckText(domain::IdentityCheck check);
/// "Cá nhân", "Hộ gia đình, hộ kinh doanh", "Doanh nghiệp", …
[[nodiscard]] QString partyKindText(domain::PartyKind kind, domain::OrganisationKind organisation);
/// The sentence behind the word for whom it is about.
[[nodiscard]] QString partyNoticeText(const services::PartyNotice &notice);

} // namespace motcua::presentation
