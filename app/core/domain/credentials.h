#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QString>

namespace motcua::domain
{

/// At least eight characters (regulation facts §8; fourteen are asked for where nothing but the
/// password guards). Errors: "password.short" with the least length (Refused).
[[nodiscard]] kernel::Status checkPassword(const QString &password);

/// A key as it stands on paper: upper-case hexadecimal digits in groups of four (`A1B2 C3D4`), so
/// that it is copied by hand without losing one's place.
[[nodiscard]] QString recoveryKeyText(const QByteArray &key);

} // namespace motcua::domain
