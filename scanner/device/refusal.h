#pragma once

#include "app/core/ports/pagesource.h"

class QObject;

namespace motcua::scanner
{

/// The answer to a scan that is asked for while another one runs: "scanner.inUse", at the next turn
/// of the loop. `listener` must live until then; without `source` it comes no more.
void refuseSecondScan(QObject &source, ports::ScanListener &listener);

} // namespace motcua::scanner
