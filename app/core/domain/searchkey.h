#pragma once

#include <QString>
#include <QStringList>

namespace motcua::domain
{

/// Text as it is searched: NFC, lower case, without Vietnamese tone marks and diacritics, đ → d,
/// every run of other characters than letters and digits one space. SQLite's own folding misses đ,
/// so index and query both go through here.
[[nodiscard]] QString searchKey(const QString &text);

/// The words of searchKey().
[[nodiscard]] QStringList searchWords(const QString &text);

/// Only the digits; a leading +84 or 84 of a phone number of 11 digits or more becomes 0.
[[nodiscard]] QString phoneDigits(const QString &text);

} // namespace motcua::domain
