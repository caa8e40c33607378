#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QString>

namespace motcua::domain
{

/// Eight characters by default (regulation facts §8; fourteen are asked for where nothing but the
/// password guards), or as many as SecurityProfile says. Errors: "password.short" with the least
/// length (Refused).
[[nodiscard]] kernel::Status checkPassword(const QString &password, int least = 8);

/// A key as it stands on paper: upper-case hexadecimal digits in groups of four (`A1B2 C3D4`), so
/// that it is copied by hand without losing one's place.
[[nodiscard]] QString recoveryKeyText(const QByteArray &key);

} // namespace motcua::domain
