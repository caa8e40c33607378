#pragma once

#include <QString>

namespace motcua::domain
{

// What people and other systems send as text, made fit to be stored, printed and compared: without
// signs that nobody sees. Marks of direction let a name read otherwise on paper than it is stored
// ("Trojan source"), controls break a printed line; both come with copied text and from cards.

/// One line: composed (NFC), white space and line ends as single spaces, no control, format,
/// private or unassigned signs, no surrogate without its other half.
[[nodiscard]] QString plainLine(const QString &text);

/// The same with its line ends kept, for notes and reasons.
[[nodiscard]] QString plainText(const QString &text);

} // namespace motcua::domain
