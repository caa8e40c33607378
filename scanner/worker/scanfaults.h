#pragma once

#include "app/core/kernel/error.h"

#include <sane/sane.h>

#include <QString>

namespace motcua::scanner
{

/// Which call gave a status: INVAL means another thing at each (R7).
enum class ScanStage { Open, Start, Read };

// Two statuses outside the standard's list that backends of today return.
inline constexpr auto statusWarmingUp = SANE_Status(12);
inline constexpr auto statusLocked = SANE_Status(13);

/// A bad status as an error for the person. Faults of the device have its name as their argument;
/// faults of a stack have none yet: StackScan adds the number of the page to continue from.
[[nodiscard]] kernel::Error scanFault(SANE_Status status, ScanStage stage, const QString &device);

} // namespace motcua::scanner
