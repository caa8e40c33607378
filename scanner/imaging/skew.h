#pragma once

#include "scanner/imaging/sketch.h"

namespace motcua::imaging
{

/// How far the lines of a page lean.
struct Skew {
    double degrees = 0;    ///< clockwise, within ±7
    double confidence = 0; ///< leptonica's ratio; text gives 5…60, blank pages below 3
    bool sideways = false; ///< the lines run up or down the image
    bool crossed = false;  ///< they run both ways: a ruled table says nothing about the sheet's way

    /// Certain enough, and large enough to be seen: 0.1°…7°, confidence ≥ 3 (leptonica's own
    /// limits).
    [[nodiscard]] bool isWorthTurning() const;
};

[[nodiscard]] Skew findSkew(const Sketch &sketch);

} // namespace motcua::imaging
