#pragma once

#include <QDateTime>

namespace motcua::kernel
{

/// Vietnam has one zone without daylight saving time: every time in Một Cửa is a local time at
/// +07:00.
inline constexpr int vietnamOffsetSeconds = 7 * 3600;

/// The same instant, told in Vietnam's time.
[[nodiscard]] QDateTime inVietnam(const QDateTime &instant);

/// A wall-clock time of day in Vietnam.
[[nodiscard]] QDateTime vietnamTime(QDate date, QTime time);

/// ISO 8601 with milliseconds left out: `2026-11-21T14:05:09+07:00`. An invalid time gives an empty
/// string.
[[nodiscard]] QString isoText(const QDateTime &instant);

/// Reads ISO 8601; a missing zone means +07:00. An unreadable text gives an invalid time.
[[nodiscard]] QDateTime fromIsoText(const QString &text);

/// Where time comes from; injected so that tests can set it. Safe from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall clock in Vietnam, for what people read and for the legal "received at".
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Milliseconds that never go backwards, for waits and lockouts; unrelated to now().
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace motcua::kernel
