#pragma once

#include <QStringView>

namespace motcua::domain
{

/// How far a text has come on its way to being the QR text of an ID card, or the machine-readable
/// zone on its back.
enum class CardMatch {
    None,   ///< can become none any more
    Begun,  ///< up to twelve digits, or up to `IDVNM`: other words begin like that
    Typing, ///< a number and a separator behind it: nobody types that by hand
    Whole,  ///< all seven fields, or two lines and more of the zone; more may follow
};

/// Follows what a keyboard-wedge reader types, key by key and however slowly, from the first digit
/// on. The separator is whatever the keyboard layout makes of `|` (`\`, `~`, `#`, a full-width
/// bar): the first sign behind the twelve digits decides. Words may be mangled by an input method;
/// number and dates may not. A zone is three lines of 30 signs (TD1) that begin with `IDVNM`, run
/// on.
[[nodiscard]] CardMatch matchCard(QStringView typed);

struct CardPlace {
    qsizetype start = 0;
    CardMatch match = CardMatch::None;
};

/// The card that `text` ends with, wherever it begins: readers type behind what stands in a field.
[[nodiscard]] CardPlace cardAtEnd(QStringView text);

/// The Enter that readers send behind each line of a zone: more lines follow.
[[nodiscard]] bool isLineOfZone(QStringView typed);

/// A sign of full width as its plain one; any other sign as it is.
[[nodiscard]] QChar narrow(QChar sign);
/// Does it stand between the fields?
[[nodiscard]] bool isCardSeparator(QChar sign);

} // namespace motcua::domain
