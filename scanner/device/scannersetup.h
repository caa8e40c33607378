#pragma once

#include "scanner/device/scanlimits.h"

#include <QString>

namespace motcua::scanner
{

/// Which worker is started, and how.
struct ScannerSetup {
    QString program; ///< the worker; empty = `motcua-scanner` beside the running program
    bool allowTestDevices = false; ///< SANE's test and file devices are listed too
    QString saneConfig = {};       ///< instead of SANE_CONFIG_DIR; empty = as it is
    ScanLimits limits;
};

/// With the program's path filled in.
[[nodiscard]] ScannerSetup withProgram(ScannerSetup setup);

} // namespace motcua::scanner
