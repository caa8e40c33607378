#pragma once

#include "app/core/kernel/error.h"

#include <QString>
#include <QStringList>

namespace motcua::presentation
{

/// The sentence of a message key in the program's language, with its numbered arguments filled in.
/// A key without a sentence gives a general one that names the key, so that nothing is ever silent.
/// Any thread.
[[nodiscard]] QString messageText(const QString &key, const QStringList &arguments = {});

/// The same for a failure.
[[nodiscard]] QString errorText(const kernel::Error &error);

/// The same for a notice of a scan, `key|argument|argument` (ports::ScanEnd::warnings).
[[nodiscard]] QString noticeText(const QString &notice);

/// The English source sentence, for the test that compares the table with the sources; null when
/// the table has no such key.
[[nodiscard]] const char *messageSource(const QString &key);

} // namespace motcua::presentation
