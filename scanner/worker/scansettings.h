#pragma once

#include "app/core/kernel/result.h"
#include "app/core/ports/pagesource.h"
#include "scanner/worker/option.h"

#include <QSizeF>
#include <QStringList>

namespace motcua::scanner
{

/// What the device will really do, read back after the writes.
struct Settled {
    QSizeF dpi;
    ports::ScanSource source = ports::ScanSource::Flatbed;
    ports::ScanMode mode = ports::ScanMode::Colour;
    QStringList warnings; ///< as in ports::ScanEnd::warnings
};

/// Writes the person's wishes into an open device in the order that backends need (R14): source,
/// duplex switches, mode, depth, resolution, paper, the rest. A wish that cannot be met is an error
/// before the first sheet moves (R22): "scanner.noSource", "scanner.noMode",
/// "scanner.noResolution", "scanner.paperTooLarge" (arguments: asked, offered) or
/// "scanner.settingsRefused" (argument: names). The one exception is lineart on a device without
/// it: gray, with the warning "scanner.lineartAsGray" (R23).
[[nodiscard]] kernel::Result<Settled> negotiate(OptionAccess &access,
                                                const ports::ScanRequest &request);

} // namespace motcua::scanner
