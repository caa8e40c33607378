#pragma once

#include "app/core/domain/mrz.h"

namespace motcua::domain
{

/// The zone in what was recognised on a picture of a card's back: three lines. Where only digits or
/// only letters stand, what looks like the other kind is taken for it (O and 0, I and 1, S and 5,
/// B and 8, Z and 2; K for a filler), where only fillers stand nothing else counts, and one of two
/// signs goes that a reader in doubt gave for one. Nothing unless the zone is sound then
/// (mrzFault(): number, dates and sex are under five check digits) and its two numbers agree: a
/// wrong guess does not pass.
[[nodiscard]] std::optional<Mrz> mrzFromPicture(const QString &lines);

/// Is it of a zone at all, read well or badly? Not any three lines of print.
[[nodiscard]] bool looksLikeZone(const QString &lines);

} // namespace motcua::domain
