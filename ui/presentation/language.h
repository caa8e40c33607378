#pragma once

#include <QCoreApplication>
#include <QString>

namespace motcua::presentation
{

/// Makes `language` ("vi" or "en") the language of everything shown, in place of the one before.
/// False when the program carries no such translation; then English source texts are shown. Call
/// before the first window is made; GUI thread.
bool installLanguage(QCoreApplication &application, const QString &language);

inline constexpr auto defaultLanguage = "vi";

/// Vietnamese, unless the environment asks for English (LC_ALL, LC_MESSAGES or LANG begins with
/// "en").
[[nodiscard]] QString preferredLanguage();

} // namespace motcua::presentation
