#pragma once

#include <QString>

#include <optional>

namespace motcua::cli
{

// The files of one stack that became several documents: OUT-1.pdf, OUT-2.pdf, ….

inline constexpr int mostNumber = 999; ///< three digits: `scan-2026.pdf` is a year

/// `scan.pdf`, 2 → `scan-2.pdf`.
[[nodiscard]] QString numberedName(const QString &path, int number);

/// The lowest of those that lie beside `path` with a number of at least `from`; empty = there is
/// none.
[[nodiscard]] std::optional<QString> numberedFile(const QString &path, int from = 1);

} // namespace motcua::cli
