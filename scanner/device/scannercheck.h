#pragma once

#include "app/core/ports/scanners.h"
#include "scanner/device/systemview.h"

namespace motcua::scanner
{

/// Why a scanner may not be found, or found and not be used (R9); pure. Each finding has its mend
/// in its sentence; worst first. A working system gives only good ones, at least one.
[[nodiscard]] QList<ports::ScannerFinding> checkScanners(const SystemView &view);

/// The backends that makers' devices with this USB vendor number ("04c5") use; empty = unknown.
[[nodiscard]] QStringList backendsOfVendor(const QString &vendorId);

/// Those of `backends` that may find a device on the USB bus.
[[nodiscard]] QStringList usbBackends(const QStringList &backends);

} // namespace motcua::scanner
