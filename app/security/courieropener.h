#pragma once

#include "app/core/ports/courierfiles.h"

namespace motcua::security
{

/// As CourierFiles::inspect().
[[nodiscard]] kernel::Result<ports::CourierEnvelope> inspectCourierFile(const QString &path);

/// As CourierFiles::open().
[[nodiscard]] kernel::Result<std::unique_ptr<ports::CourierOpened>>
openCourierFile(const QString &path, const QList<QByteArray> &secrets);

} // namespace motcua::security
