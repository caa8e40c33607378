#pragma once

#include "app/core/ports/scanners.h"
#include "scanner/worker/sanedevice.h"

namespace motcua::scanner
{

/// Every option of the open device with its value, groups and what cannot be set included, in
/// SANE's order: for people and reports, never for negotiation.
[[nodiscard]] QList<ports::DeviceOption> listedOptions(SaneDevice &device);

} // namespace motcua::scanner
