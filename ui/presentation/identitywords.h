#pragma once

#include "app/core/services/intake.h"

namespace motcua::presentation
{

// Words about who somebody is and how that was found out, in the program's language. Any thread.

[[nodiscard]] QString identityCheckText(domain::IdentityCheck check);
/// What the population database answered, to whom and when.
[[nodiscard]] QString verificationText(const domain::IdentityVerification &verified);
/// "Cá nhân", "Hộ gia đình, hộ kinh doanh", "Doanh nghiệp", …
[[nodiscard]] QString partyKindText(domain::PartyKind kind, domain::OrganisationKind organisation);
/// The sentence behind the word for whom it is about.
[[nodiscard]] QString partyNoticeText(const services::PartyNotice &notice);

/// Typed to the end: an identity number of 12 or 9 digits, or a tax code of 10 or 10-3 (regulation
/// facts §6.4, §6.5). Whether it is right is another question.
[[nodiscard]] bool isWholePersonNumber(const QString &typed);

} // namespace motcua::presentation
