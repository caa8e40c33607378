#pragma once

#include "app/core/ports/pagesource.h"
#include "scanner/worker/option.h"

namespace motcua::scanner
{

/// What a device offers, in the order in which it names its sources. A device without a source
/// option is a flatbed unless it has a switch that only feeders have. Back-only, card and film
/// sources are left out.
[[nodiscard]] QList<ports::ScanSource> offeredSources(const QList<Option> &options);

/// Colour alone when the device has no mode option: what it gives is known only from the frame.
[[nodiscard]] QList<ports::ScanMode> offeredModes(const QList<Option> &options);

/// Dots per inch, ascending, from 50 on; of a range the usual values within it. Empty = the device
/// does not tell.
[[nodiscard]] QList<int> offeredResolutions(const QList<Option> &options);

/// Fills `sources`, `modes` and `resolutions` in the contract's words.
void describe(ports::ScanDevice &device, const QList<Option> &options);

} // namespace motcua::scanner
