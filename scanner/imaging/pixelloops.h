#pragma once

#include <QtGlobal>

// The loops that every pixel of a page goes through. Built twice, for any x86-64 and for AVX2; the
// processor chooses when the program starts.

namespace motcua::imaging::loops
{

/// ITU-R BT.601, as JPEG weighs it.
void brightness(const uchar *rgb, uchar *gray, int pixels);
void brightest(const uchar *rgb, uchar *gray, int pixels);
/// Adds `count` bytes to as many sums.
void add(const uchar *from, quint16 *sums, int count);
/// Means over `factor` neighbouring pixels of sums over as many rows.
struct Squares {
    int factor = 1;
    int channels = 1;
};
void means(const quint16 *sums, uchar *to, int pixels, const Squares &squares);
/// Between two rows, `share` / 256 of the way to the lower one.
void blend(const uchar *upper, const uchar *lower, uchar *to, int count, int share);
/// Where a run of dots lies between the four neighbours of each: shares of the way to the right and
/// to the lower row, in 1/65536, each within 0 … 65535 for the whole run.
struct Lean {
    qint32 right = 0;
    qint32 rightStep = 0;
    qint32 below = 0;
    qint32 belowStep = 0;
};
/// Each dot from its place in the two rows and the dot to its right. `channels` is 1 or 3.
void lean(const uchar *upper, const uchar *lower, uchar *to, int pixels, const Lean &lean,
          int channels);
/// Four dots for each three, `blocks` times, at the places that lie evenly between them (bilinear).
/// Reads one dot before `from` and one behind the last three.
void fourForThree(const uchar *from, uchar *to, int blocks);
/// `scale` in 1/256, starting at `scale` / 256 and growing by `step` / 256 with each pixel: to =
/// from × scale ÷ 256, at most 255.
void scale(const uchar *from, uchar *to, int pixels, qint32 scale, qint32 step);
/// 1 = darker than `threshold`, from the high bit; fills the last byte with white.
void threshold(const uchar *gray, uchar *bits, int pixels, int threshold);

} // namespace motcua::imaging::loops
