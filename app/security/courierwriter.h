#pragma once

#include "app/core/ports/courierfiles.h"

namespace motcua::security
{

/// Begins `path`.part and seals a new content key to each of `to`; `seed` signs.
[[nodiscard]] kernel::Result<std::unique_ptr<ports::CourierWriter>>
createCourierFile(const QString &path, const QByteArray &seed, const QList<QByteArray> &to);

} // namespace motcua::security
