#pragma once

#include "app/core/domain/scanintent.h"

namespace motcua::presentation
{

// Scan profiles in words.

/// Which of a profile's two names is shown: that of the window's language, not the environment's.
[[nodiscard]] bool areIntentsEnglish();
[[nodiscard]] QString intentName(const domain::ScanIntent &intent);
/// "A4 · feeder, both sides · colour · 300 dpi · blank pages flagged · straightened"
[[nodiscard]] QString intentSummary(const domain::ScanIntent &intent);
[[nodiscard]] QString sidesText(domain::ScanSides sides);
[[nodiscard]] QString colourText(domain::ScanColour colour);
/// "A4 (210 × 297 mm)"; the name itself where its size is not known.
[[nodiscard]] QString paperText(const QString &paper);

} // namespace motcua::presentation
