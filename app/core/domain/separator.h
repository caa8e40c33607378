#pragma once

#include <QString>

namespace motcua::domain
{

/// What the program's own separator sheets say in their QR and Code 128 symbols:
/// `MOTCUA:SEP:1:<kind>`, where the 1 is the version of this wording and the kind tells what the
/// sheet parts, e.g. "document". Upper and lower case, digits and '-' only, so that Code 128 can
/// say it.
[[nodiscard]] QString separatorText(const QString &kind);

/// The kind of separator that a code's text means: that of an own sheet, or "patch-t" for the text
/// PATCHT (Code 39), which other programs print. Empty for any other text.
[[nodiscard]] QString separatorKind(const QString &text);

inline constexpr auto documentSeparator = QLatin1StringView("document");

} // namespace motcua::domain
