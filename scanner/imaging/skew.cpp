#include "scanner/imaging/skew.h"

#include "scanner/imaging/pixbridge.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>

namespace motcua::imaging
{

namespace
{

constexpr double leastDegrees = 0.1;
constexpr double mostDegrees = 7;
constexpr double leastConfidence = 3;
constexpr double crossedConfidence = 10; // of the weaker direction; text has below 3 there
constexpr int inkThreshold = 140;

Skew measured(Pix *ink, bool sideways)
{
    l_float32 angle = 0;
    l_float32 confidence = 0;
    constexpr int coarse = 2;
    constexpr int fine = 1;
    if (pixFindSkewSweepAndSearch(ink, &angle, &confidence, coarse, fine, l_float32(mostDegrees),
                                  1.0F, 0.01F) != 0)
        return {};
    return {-double(angle), double(confidence), sideways, false};
}

} // namespace

bool Skew::isWorthTurning() const
{
    return confidence >= leastConfidence && std::abs(degrees) >= leastDegrees &&
           std::abs(degrees) <= mostDegrees;
}

Skew findSkew(const Sketch &sketch)
{
    const PixPtr raw = toPix(inkOf(sketch.level, inkThreshold));
    if (!raw)
        return {};
    // The scanner's dark border is straight whatever the page does.
    const PixPtr ink(pixRemoveBorderConnComps(raw.get(), 8));
    const PixPtr aside(ink ? pixRotateOrth(ink.get(), 1) : nullptr);
    if (!aside)
        return {};
    const Skew upright = measured(ink.get(), false);
    const Skew sideways = measured(aside.get(), true);
    Skew found = sideways.confidence > upright.confidence * 1.3 ? sideways : upright;
    found.crossed = std::min(sideways.confidence, upright.confidence) >= crossedConfidence;
    return found;
}

} // namespace motcua::imaging
