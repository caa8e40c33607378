#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QString>

namespace motcua::kernel
{

/// More than any file that is read whole: a reception, a profile, a catalogue, a form.
inline constexpr qint64 largestContent = 64 << 20;

/// The whole file, which must not be empty and is at most `largestContent` bytes; `:/…` is a
/// resource. Errors, all Refused with the path: "file.missing", "file.tooLarge", "file.empty".
[[nodiscard]] Result<QByteArray> fileContent(const QString &path);

} // namespace motcua::kernel
