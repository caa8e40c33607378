#include "scanner/imaging/pixelloops.h"

#include <algorithm>

// Sanitizers are not ready yet when the program's loader asks for the right version.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) &&                             \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define MOTCUA_WIDE __attribute__((target_clones("avx2", "default"), optimize("O3")))
#else
#define MOTCUA_WIDE
#endif

namespace motcua::imaging::loops
{

MOTCUA_WIDE void brightness(const uchar *rgb, uchar *gray, int pixels)
{
    for (int x = 0; x < pixels; ++x)
        gray[x] = uchar((rgb[3 * x] * 77 + rgb[3 * x + 1] * 150 + rgb[3 * x + 2] * 29) >> 8);
}

MOTCUA_WIDE void brightest(const uchar *rgb, uchar *gray, int pixels)
{
    for (int x = 0; x < pixels; ++x)
        gray[x] = std::max(std::max(rgb[3 * x], rgb[3 * x + 1]), rgb[3 * x + 2]);
}

MOTCUA_WIDE void add(const uchar *from, quint16 *sums, int count)
{
    for (int i = 0; i < count; ++i)
        sums[i] = quint16(sums[i] + from[i]);
}

namespace
{

/// `fixed` is the factor where the compiler shall know it, else 0.
template <int channels, int fixed>
inline void meansOf(const quint16 *sums, uchar *to, int pixels, int anyFactor)
{
    const int factor = fixed > 0 ? fixed : anyFactor;
    const quint32 area = quint32(factor * factor);
    for (int x = 0; x < pixels; ++x, to += channels, sums += factor * channels)
        for (int c = 0; c < channels; ++c) {
            quint32 sum = 0;
            for (int i = 0; i < factor; ++i)
                sum += sums[i * channels + c];
            to[c] = uchar(sum / area);
        }
}

template <int channels> inline void meansOf(const quint16 *sums, uchar *to, int pixels, int factor)
{
    switch (factor) {
    case 2: return meansOf<channels, 2>(sums, to, pixels, factor);
    case 4: return meansOf<channels, 4>(sums, to, pixels, factor);
    default: return meansOf<channels, 0>(sums, to, pixels, factor);
    }
}

} // namespace

void means(const quint16 *sums, uchar *to, int pixels, const Squares &squares)
{
    if (squares.channels == 3)
        meansOf<3>(sums, to, pixels, squares.factor);
    else
        meansOf<1>(sums, to, pixels, squares.factor);
}

MOTCUA_WIDE void blend(const uchar *upper, const uchar *lower, uchar *to, int count, int share)
{
    const quint16 part = quint16(share);
    const quint16 rest = quint16(256 - share);
    for (int i = 0; i < count; ++i)
        to[i] = uchar(quint16(upper[i] * rest + lower[i] * part + 128) >> 8);
}

MOTCUA_WIDE void fourForThree(const uchar *from, uchar *to, int blocks)
{
    // Dot i of a block lies at (i + ½) × ¾ - ½ of the three: -⅛, ⅝, 1⅜, 2⅛.
    for (int i = 0; i < blocks; ++i) {
        const int before = from[3 * i - 1];
        const int first = from[3 * i];
        const int second = from[3 * i + 1];
        const int third = from[3 * i + 2];
        const int behind = from[3 * i + 3];
        to[4 * i] = uchar((before * 32 + first * 224 + 128) >> 8);
        to[4 * i + 1] = uchar((first * 96 + second * 160 + 128) >> 8);
        to[4 * i + 2] = uchar((second * 160 + third * 96 + 128) >> 8);
        to[4 * i + 3] = uchar((third * 224 + behind * 32 + 128) >> 8);
    }
}

MOTCUA_WIDE void scale(const uchar *from, uchar *to, int pixels, qint32 scale, qint32 step)
{
    for (int x = 0; x < pixels; ++x) {
        const int value = (from[x] * ((scale + x * step) >> 8)) >> 8;
        to[x] = uchar(std::min(value, 255));
    }
}

MOTCUA_WIDE void threshold(const uchar *gray, uchar *bits, int pixels, int threshold)
{
    const int whole = pixels / 8;
    for (int i = 0; i < whole; ++i) {
        int byte = 0;
        for (int bit = 0; bit < 8; ++bit)
            byte |= int(gray[8 * i + bit] < threshold) << (7 - bit);
        bits[i] = uchar(byte);
    }
    if (pixels % 8 == 0)
        return;
    int byte = 0;
    for (int x = whole * 8; x < pixels; ++x)
        byte |= int(gray[x] < threshold) << (7 - x % 8);
    bits[whole] = uchar(byte);
}

namespace
{

template <int channels>
inline void leanOf(const uchar *upper, const uchar *lower, uchar *to, int pixels, const Lean &lean)
{
    for (int i = 0; i < pixels; ++i) {
        const qint32 right = (lean.right + i * lean.rightStep) >> 8;
        const qint32 below = (lean.below + i * lean.belowStep) >> 8;
        for (int c = 0; c < channels; ++c) {
            const int at = channels * i + c;
            const qint32 above = (upper[at] << 8) + (upper[at + channels] - upper[at]) * right;
            const qint32 under = (lower[at] << 8) + (lower[at + channels] - lower[at]) * right;
            to[at] = uchar(((above << 8) + (under - above) * below + 32768) >> 16);
        }
    }
}

} // namespace

MOTCUA_WIDE void lean(const uchar *upper, const uchar *lower, uchar *to, int pixels,
                      const Lean &lean, int channels)
{
    channels == 3 ? leanOf<3>(upper, lower, to, pixels, lean)
                  : leanOf<1>(upper, lower, to, pixels, lean);
}

} // namespace motcua::imaging::loops
