#pragma once

#include "app/core/ports/scanners.h"

#include <QJsonArray>

namespace motcua::scanner
{

/// Options as they stand in a message, on the command line and in a report. Reading takes what is
/// there; an option without a type is none.
[[nodiscard]] QJsonArray optionsJson(const QList<ports::DeviceOption> &options);
[[nodiscard]] QList<ports::DeviceOption> optionsFrom(const QJsonValue &json);

} // namespace motcua::scanner
