#pragma once

#include "app/core/domain/party.h"

#include <QStringList>

namespace motcua::domain
{

// What looks wrong in what was typed or read about a party. All of it is worth saying and none of
// it is a wall: sexes change, birth dates are corrected, foreign numbers exist (regulation facts
// §6). The keys have sentences in presentation; empty = nothing noticed.

/// A 12-digit number against sex and birth date (NĐ 137/2015, TT 59/2021; facts §6.4): "id.length",
/// "id.birthYear", "id.sex", "id.unknownPlace".
[[nodiscard]] QStringList idNumberWarnings(const QString &idNumber, QDate birthDate, Sex sex);

/// 10 digits, 10 and a branch `-001`, or a person's 12 (TT 86/2024/TT-BTC): "tax.shape";
/// "tax.check" for a check digit that does not fit, or that was never issued; for 12 digits those
/// of idNumberWarnings().
[[nodiscard]] QStringList taxCodeWarnings(const QString &taxCode);

/// Mobile 03|05|07|08|09 and 8 digits, landline 02x, 1800 and 1900, foreign ones with their `+`;
/// several numbers may stand beside each other: "phone.old" for the 11-digit mobile numbers that
/// ended in 2018, "phone.shape".
[[nodiscard]] QStringList phoneWarnings(const QString &phone);

[[nodiscard]] QStringList emailWarnings(const QString &email); ///< "email.shape"

/// "birth.future", "birth.tooOld" (over 130 years).
[[nodiscard]] QStringList birthDateWarnings(QDate birthDate, QDate today);

/// All of these as they apply to the party's kind, and: "id.legacy" for a 9-digit number after the
/// end of 2024, when the old cards lost their force; "id.legacyShape"; "representative.id";
/// "id.expired" for a card whose last day is over; "verify.differs", "verify.notFound" by what the
/// population database said.
[[nodiscard]] QStringList partyWarnings(const Party &party, QDate today);

/// The same, and "agent.noAuthority" when nothing says by what the agent may file.
[[nodiscard]] QStringList agentWarnings(const Party &agent, const QString &authority, QDate today);

} // namespace motcua::domain
