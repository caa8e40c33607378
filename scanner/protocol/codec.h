#pragma once

#include "app/core/kernel/result.h"
#include "scanner/protocol/messages.h"

#include <QByteArray>

namespace motcua::scanner
{

/// Longest line either side accepts, in bytes: a broken partner must not fill the memory.
inline constexpr qsizetype longestLine = 1 << 20;

/// One message as one line of compact JSON with its '\n'. Pure; any thread.
[[nodiscard]] QByteArray encoded(const Command &command);
[[nodiscard]] QByteArray encoded(const Event &event);

/// Reads one line, with or without its '\n'. Unknown types, missing fields and anything that is not
/// an object give "scanner.protocol"; the detail names the type, never the content (it may hold the
/// spool key).
[[nodiscard]] kernel::Result<Command> decodedCommand(QByteArrayView line);
[[nodiscard]] kernel::Result<Event> decodedEvent(QByteArrayView line);

/// The names of the command line's contract: "flatbed", "adf", "adf-duplex"; "color", "gray",
/// "lineart".
[[nodiscard]] QString sourceName(ports::ScanSource source);
[[nodiscard]] QString modeName(ports::ScanMode mode);
[[nodiscard]] std::optional<ports::ScanSource> sourceNamed(QStringView name);
[[nodiscard]] std::optional<ports::ScanMode> modeNamed(QStringView name);

} // namespace motcua::scanner
