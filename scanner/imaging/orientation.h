#pragma once

#include "scanner/imaging/sketch.h"
#include "scanner/imaging/skew.h"

namespace motcua::imaging
{

/// How a page must be turned to stand upright.
struct Orientation {
    int turn = 0;          ///< clockwise, 0, 90, 180 or 270 degrees
    double confidence = 0; ///< distance from chance of the ascenders against the descenders; ≥ 0
    int leaning = 0;       ///< the turn that the letters speak for, certain or not
    bool certain = false;  ///< turn only then; an uncertain answer always has turn 0
};

/// Judges Latin text by its ascenders and descenders; `skew` is what findSkew said of the same
/// sketch. A turn that would change anything is confirmed by tesseract's orientation detection
/// (about 0.5 s), so a page that already stands upright costs nothing.
[[nodiscard]] Orientation findOrientation(const Sketch &sketch, const Skew &skew);

} // namespace motcua::imaging
