#pragma once

#include <QString>

namespace motcua::domain
{

/// What the program's own separator sheets say in their QR and Code 128 symbols:
/// `MOTCUA:SEP:1:<kind>`, where the 1 is the version of this wording and the kind tells what
/// follows the sheet: "document", or the paper of a list as componentSeparator() names it. A kind
/// has 1 to 40 letters, digits, '-', '.' and '_', so that Code 128 can say it.
[[nodiscard]] QString separatorText(const QString &kind);

/// The kind of separator that a code's text means: that of an own sheet, or "patch-t" for the text
/// PATCHT (Code 39), which other programs print. Empty for any other text.
[[nodiscard]] QString separatorKind(const QString &text);

inline constexpr auto documentSeparator = QLatin1StringView("document");

/// "component-KS-01": the document behind the sheet is the paper with this code. Empty where the
/// code cannot stand in a kind.
[[nodiscard]] QString componentSeparator(const QString &componentCode);
/// The code out of such a kind; empty for every other kind.
[[nodiscard]] QString componentOf(const QString &kind);

} // namespace motcua::domain
