#pragma once

#include <QDateTime>
#include <QString>

namespace motcua::sync
{

// The date forms of one iGate server (iGate facts §3.4): every place has its own.

/// `2025-08-12T08:00:00.000+0700`: bd and pa, both ways.
[[nodiscard]] QString platformMoment(const QDateTime &when);
/// A day typed by a citizen: local midnight told in UTC, `...T17:00:00.000+0000` of the day before.
[[nodiscard]] QString platformDay(QDate day);
/// `2026-06-09 08:00:00`: connector create.
[[nodiscard]] QString connectorMoment(const QDateTime &when);
/// `19900101000000`: days of a connector create.
[[nodiscard]] QString connectorDay(QDate day);
/// `2026-06-09T09:00:00.000`, no zone: connector progress.
[[nodiscard]] QString progressMoment(const QDateTime &when);

/// Any of the above, with `+0000`, `+00:00`, `Z` or no zone (= +07:00), and `dd/MM/yyyy`. Told in
/// Vietnam's time; unreadable text gives an invalid time.
[[nodiscard]] QDateTime readMoment(const QString &text);

} // namespace motcua::sync
