#pragma once

#include "app/core/kernel/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace motcua::cli
{

// Times that were given as options. An empty text is no time and no fault.

/// "time.wrong" names the option whose text is no time.
[[nodiscard]] kernel::Result<QDateTime> momentOf(const QString &text, const char *option);
/// "date.wrong" likewise; a date is 2026-11-21.
[[nodiscard]] kernel::Result<QDate> dateOf(const QString &text, const char *option);

} // namespace motcua::cli
