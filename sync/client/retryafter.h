#pragma once

#include <QByteArray>
#include <QDateTime>

namespace motcua::sync
{

/// A date in any of the three forms of HTTP (RFC 9110 §5.6.7), else invalid.
[[nodiscard]] QDateTime httpDate(QString text);

/// Seconds that a Retry-After header asks for, as a number or as a date in any of the three forms
/// of HTTP (RFC 9110 §5.6.7, §10.2.3), from 0 to a day. −1 when it is absent, no such thing, or
/// more than a day: nobody who means it asks for that, and the desk's own pauses are gentle enough.
[[nodiscard]] qint64 retryAfterSeconds(const QByteArray &header, const QDateTime &now);

} // namespace motcua::sync
