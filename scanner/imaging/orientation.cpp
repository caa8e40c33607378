#include "scanner/imaging/orientation.h"

#include "app/core/kernel/units.h"
#include "scanner/imaging/pixbridge.h"

#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>

#include <cmath>
#include <memory>

namespace motcua::imaging
{

namespace
{

constexpr int inkThreshold = 140;
constexpr double leastConfidence = 8;      // leptonica's own limit for a decision
constexpr double leastSecondOpinion = 1.5; // of tesseract; below it its answers scatter

/// Ascenders against descenders: > 0 upright, < 0 upside down, 0 unknown.
double upConfidence(const Sketch &sketch, const Skew &skew)
{
    PixPtr ink = toPix(inkOf(sketch.level, inkThreshold));
    if (ink && skew.sideways)
        ink.reset(pixRotateOrth(ink.get(), 1));
    if (ink && skew.isWorthTurning())
        ink.reset(pixRotateShearCenter(ink.get(), l_float32(-skew.degrees * M_PI / 180),
                                       L_BRING_IN_WHITE));
    l_float32 confidence = 0;
    if (!ink || pixUpDownDetect(ink.get(), &confidence, 0, 0, 0) != 0)
        return 0;
    return double(confidence);
}

/// tesseract's turn for the page, or −1 where it is not sure either.
int secondOpinion(const QImage &gray)
{
    tesseract::TessBaseAPI reader;
    if (reader.Init(nullptr, "osd", tesseract::OEM_TESSERACT_ONLY) != 0)
        return -1;
    reader.SetVariable("debug_file", "/dev/null");
    reader.SetPageSegMode(tesseract::PSM_OSD_ONLY);
    reader.SetImage(gray.constBits(), gray.width(), gray.height(), 1, int(gray.bytesPerLine()));
    reader.SetSourceResolution(qRound(gray.dotsPerMeterX() * kernel::metresPerInch));
    int degrees = 0;
    float confidence = 0;
    const char *script = nullptr;
    float scriptConfidence = 0;
    const bool found =
        reader.DetectOrientationScript(&degrees, &confidence, &script, &scriptConfidence);
    return found && double(confidence) >= leastSecondOpinion ? (360 - degrees) % 360 : -1;
}

} // namespace

Orientation findOrientation(const Sketch &sketch, const Skew &skew)
{
    if (skew.confidence < 3) // no lines, no text
        return {};
    const double up = upConfidence(sketch, skew);
    const int turn = (skew.sideways ? 90 : 0) + (up < 0 ? 180 : 0);
    Orientation found{0, std::abs(up), turn, false};
    if (found.confidence < leastConfidence)
        return found;
    if (turn != 0 && secondOpinion(sketch.gray) != turn)
        return found;
    found.turn = turn;
    found.certain = true;
    return found;
}

} // namespace motcua::imaging
