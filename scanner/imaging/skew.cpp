#include "scanner/imaging/skew.h"

#include "scanner/imaging/gray.h"
#include "scanner/imaging/pixbridge.h"

#include <leptonica/allheaders.h>

#include <cmath>

namespace motcua::imaging
{

namespace
{

constexpr double leastDegrees = 0.1;
constexpr double mostDegrees = 7;
constexpr double leastConfidence = 3;
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
    return {-double(angle), double(confidence), sideways};
}

/// Walks through the source along the turned line of each target pixel; 1/256 pixel steps.
template <int channels> void turn(const QImage &from, QImage &to, double radians)
{
    const double cosine = std::cos(radians);
    const double sine = std::sin(radians);
    const double middleX = (from.width() - 1) / 2.0;
    const double middleY = (from.height() - 1) / 2.0;
    const auto fixed = [](double value) { return qint64(std::llround(value * 65536)); };
    const qint64 stepX = fixed(cosine);
    const qint64 stepY = fixed(sine);
    const uchar *pixels = from.constBits();
    const qsizetype stride = from.bytesPerLine();
    for (int y = 0; y < to.height(); ++y) {
        qint64 atX = fixed(middleX - middleX * cosine - (y - middleY) * sine);
        qint64 atY = fixed(middleY - middleX * sine + (y - middleY) * cosine);
        uchar *out = to.scanLine(y);
        for (int x = 0; x < to.width(); ++x, out += channels, atX += stepX, atY += stepY) {
            const qint64 left = atX >> 16;
            const qint64 upper = atY >> 16;
            if (quint64(left) >= quint64(from.width() - 1) ||
                quint64(upper) >= quint64(from.height() - 1))
                continue; // stays white
            const int right = int(atX >> 8) & 255;
            const int lower = int(atY >> 8) & 255;
            const uchar *in = pixels + upper * stride + left * channels;
            for (int c = 0; c < channels; ++c, ++in) {
                const int above = in[0] * (256 - right) + in[channels] * right;
                const int below = in[stride] * (256 - right) + in[stride + channels] * right;
                out[c] = uchar((above * (256 - lower) + below * lower + 32768) >> 16);
            }
        }
    }
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
    return sideways.confidence > upright.confidence * 1.3 ? sideways : upright;
}

QImage deskewed(const QImage &page, double degrees)
{
    if (page.isNull())
        return {};
    if (page.format() == QImage::Format_Mono)
        return inkOf(deskewed(grayOf(page), degrees), 128);
    QImage straight(page.size(), page.format());
    straight.setDotsPerMeterX(page.dotsPerMeterX());
    straight.setDotsPerMeterY(page.dotsPerMeterY());
    straight.fill(Qt::white);
    const double radians = degrees * M_PI / 180;
    if (page.format() == QImage::Format_RGB888)
        turn<3>(page, straight, radians);
    else
        turn<1>(page, straight, radians);
    return straight;
}

} // namespace motcua::imaging
