#pragma once

#include "app/core/domain/profile.h"
#include "app/core/domain/scanintent.h"
#include "app/core/ports/pageprocessor.h"
#include "app/core/ports/pagesource.h"
#include "app/core/services/dossierdraft.h"

namespace motcua::services
{

/// What an intent asks of a device and of the pages that come. Spool folder, key and numbers are
/// filled in by the capture.
[[nodiscard]] ports::ScanRequest scanRequest(const domain::ScanIntent &intent,
                                             const QString &device);
[[nodiscard]] ports::PagePolicy pagePolicy(const domain::ScanIntent &intent);

/// The intents of one desk: the shipped ones with its own on top. Unless the profile names a usual
/// one, that is the plain words of its `scan` part (dpi, mode, source, paper), with the id "desk".
[[nodiscard]] domain::ScanIntents deskIntents(const domain::ScanIntents &shipped,
                                              const domain::ScanDefaults &profile);

/// Fills in what `paper` is to be scanned with where its draft leaves that to a profile: the one
/// that it names, else by `name`, the paper's own. What only a rule proposes gives way when the
/// device refuses it. Error: "scan.profile" (the id, those there are).
[[nodiscard]] kernel::Status chooseScanIntent(DraftComponent &paper, const QString &name,
                                              const domain::ScanIntents &intents);

/// The ids for a sentence: "a4-both, a4-front, …".
[[nodiscard]] QString intentIds(const domain::ScanIntents &intents);

/// What this device cannot do of the intent, by its description alone, each with what it offers
/// instead; the paper's size is known only to the worker, which says it before the first sheet
/// moves (R22). Keys: "scanner.noSource", "scanner.noMode", "scanner.noResolution". A device that
/// has not been described yet has no fault.
[[nodiscard]] QList<kernel::Error> unmetWishes(const domain::ScanIntent &intent,
                                               const ports::ScanDevice &device);

} // namespace motcua::services
