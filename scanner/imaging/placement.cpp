#include "scanner/imaging/placement.h"

#include "scanner/imaging/gray.h"
#include "scanner/imaging/pixelloops.h"
#include "scanner/imaging/sketch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace motcua::imaging
{

namespace
{

/// From a page turned clockwise back to the page of `size` before.
QTransform turnedBack(int degrees, const QSize &size)
{
    switch ((degrees % 360 + 360) % 360) {
    case 90: return {0, -1, 1, 0, 0, double(size.height() - 1)};
    case 180: return {-1, 0, 0, -1, double(size.width() - 1), double(size.height() - 1)};
    case 270: return {0, 1, -1, 0, double(size.width() - 1), 0};
    default: return {};
    }
}

QSize turnedSize(const QSize &size, int degrees)
{
    return degrees % 180 == 0 ? size : size.transposed();
}

QRect cropOf(const Placement &placement, const QSize &upright)
{
    const QRect all(QPoint(0, 0), upright);
    if (placement.crop.isNull())
        return all;
    const QRectF &share = placement.crop;
    const QPoint from(qRound(share.left() * upright.width()),
                      qRound(share.top() * upright.height()));
    const QPoint to(qRound(share.right() * upright.width()),
                    qRound(share.bottom() * upright.height()));
    const QRect part = QRect(from, to - QPoint(1, 1)).intersected(all);
    return part.isEmpty() ? all : part; // a crop that leaves nothing is none
}

constexpr int fractionBits = 16;

qint64 fixed(double value) { return std::llround(value * (1 << fractionBits)); }

/// The way of one row of the placed page over the raw one, in 1/65536 dots.
struct Walk {
    qint64 x = 0;
    qint64 y = 0;
    qint64 stepX = 0;
    qint64 stepY = 0;
};

/// Which dots of the row lie with `start + i × step` in 0 ≤ … < `end`; narrows from…to.
void clip(qint64 start, qint64 step, qint64 end, int &from, int &to)
{
    if (step == 0) {
        if (start < 0 || start >= end)
            to = from;
        return;
    }
    const auto inside = [&](int i) { return start + i * step >= 0 && start + i * step < end; };
    const double enter = double((step > 0 ? 0 : end - 1) - start) / double(step);
    const double leave = double((step > 0 ? end - 1 : 0) - start) / double(step);
    const double most = to;
    from = std::max(from, int(std::clamp(std::floor(enter), 0.0, most)));
    to = std::min(to, int(std::clamp(std::ceil(leave) + 1, 0.0, most)));
    while (from < to && !inside(from))
        ++from;
    while (from < to && !inside(to - 1))
        --to;
}

constexpr qint64 one = qint64(1) << fractionBits;

/// For how many steps `at` keeps its whole part but for `every` whole dots a step.
int stepsWithin(qint64 at, qint64 step, qint64 every, int most)
{
    const qint64 part = at & (one - 1);
    const qint64 drift = step - every * one;
    const qint64 steps = drift > 0   ? (one - part + drift - 1) / drift
                         : drift < 0 ? part / -drift + 1
                                     : most;
    return int(std::min<qint64>(steps, most));
}

template <int channels> void fill(uchar *to, int dots, const PaperTone &tone)
{
    if constexpr (channels == 1) {
        std::memset(to, tone.red, size_t(dots));
        return;
    }
    for (int i = 0; i < dots; ++i, to += channels) {
        to[0] = uchar(tone.red);
        to[1] = uchar(tone.green);
        to[2] = uchar(tone.blue);
    }
}

template <int channels> void reverseDots(uchar *row, int width)
{
    using Dot = std::array<uchar, channels>;
    auto *dots = reinterpret_cast<Dot *>(row);
    std::reverse(dots, dots + width);
}

/// Makes one row by interpolation.
template <int channels>
void blendRow(const QImage &raw, const Walk &walk, uchar *to, int width, const PaperTone &beyond)
{
    if (walk.stepX < -one / 2) { // upside down: the same dots from the other end
        const qint64 last = width - 1;
        blendRow<channels>(
            raw, {walk.x + last * walk.stepX, walk.y + last * walk.stepY, -walk.stepX, -walk.stepY},
            to, width, beyond);
        return reverseDots<channels>(to, width);
    }
    const qsizetype stride = raw.bytesPerLine();
    const qint64 columns = raw.width() - 1; // each has one to its right
    int from = 0;
    int end = width;
    clip(walk.x, walk.stepX, columns << fractionBits, from, end);
    clip(walk.y, walk.stepY, qint64(raw.height() - 1) << fractionBits, from, end);
    fill<channels>(to, from, beyond);
    fill<channels>(to + qsizetype(end) * channels, width - end, beyond);
    const uchar *pixels = raw.constBits();
    // 64 bits: 32 end at 32,767 dots, and a strip from a roll is longer.
    qint64 x = walk.x + from * walk.stepX;
    qint64 y = walk.y + from * walk.stepY;
    uchar *out = to + qsizetype(from) * channels;
    // Along a run the neighbours of all dots lie beside each other: on a page that leans little
    // dozens of dots, else one.
    const qint64 every = walk.stepX > one / 2 ? 1 : 0;
    for (int i = from; i < end;) {
        const int run = every == 1 ? std::min(stepsWithin(x, walk.stepX, 1, end - i),
                                              stepsWithin(y, walk.stepY, 0, end - i))
                                   : 1;
        const uchar *in =
            pixels + (y >> fractionBits) * stride + qsizetype(x >> fractionBits) * channels;
        loops::lean(in, in + stride, out, run,
                    {qint32(x & (one - 1)), qint32(walk.stepX - every * one), qint32(y & (one - 1)),
                     qint32(walk.stepY)},
                    channels);
        i += run;
        x += run * walk.stepX;
        y += run * walk.stepY;
        out += qsizetype(run) * channels;
    }
}

/// Makes one row dot by dot: the walk goes along a line or a column of the raw page.
template <int channels> void copyRow(const QImage &raw, const Walk &walk, uchar *to, int width)
{
    const qsizetype stride = raw.bytesPerLine();
    const uchar *in =
        raw.constBits() + (walk.y >> fractionBits) * stride + (walk.x >> fractionBits) * channels;
    const qsizetype step =
        (walk.stepY >> fractionBits) * stride + (walk.stepX >> fractionBits) * channels;
    if (step == channels) {
        std::memcpy(to, in, size_t(width) * channels);
        return;
    }
    for (int i = 0; i < width; ++i, in += step)
        for (int c = 0; c < channels; ++c)
            *to++ = in[c];
}

} // namespace

bool Placement::isNothing() const
{
    return skewDegrees == 0 && (turn + furtherTurn) % 360 == 0 && crop.isNull() && !mirrored;
}

QSize placedSize(const Placement &placement, const QSize &raw)
{
    const QSize upright = turnedSize(raw, placement.turn);
    return turnedSize(cropOf(placement, upright).size(), placement.furtherTurn);
}

QTransform toRaw(const Placement &placement, const QSize &raw)
{
    const QSize upright = turnedSize(raw, placement.turn);
    const QRect crop = cropOf(placement, upright);
    const QSize last = turnedSize(crop.size(), placement.furtherTurn);
    QTransform way;
    if (placement.mirrored)
        way = QTransform(-1, 0, 0, 1, last.width() - 1, 0);
    way *= turnedBack(placement.furtherTurn, crop.size());
    way *= QTransform::fromTranslate(crop.left(), crop.top());
    way *= turnedBack(placement.turn, raw);
    if (placement.skewDegrees != 0) {
        const QPointF middle((raw.width() - 1) / 2.0, (raw.height() - 1) / 2.0);
        way *= QTransform::fromTranslate(-middle.x(), -middle.y());
        way *= QTransform().rotate(placement.skewDegrees);
        way *= QTransform::fromTranslate(middle.x(), middle.y());
    }
    return way;
}

Rows placedRows(const QImage &raw, const Placement &placement)
{
    const QImage plain = raw.format() == QImage::Format_Mono ? grayOf(raw) : raw;
    const bool aside = (placement.turn + placement.furtherTurn) % 180 != 0;
    const QSizeF dpi = dpiOf(plain);
    Rows rows{placedSize(placement, plain.size()),
              plain.format() == QImage::Format_RGB888 ? 3 : 1,
              aside ? dpi.transposed() : dpi,
              {}};
    if (plain.isNull())
        return {};
    const QTransform way = toRaw(placement, plain.size());
    const bool blends = placement.skewDegrees != 0;
    rows.read = [plain, way, blends, width = rows.size.width(),
                 beyond = placement.beyond](int y, uchar *to) {
        const QPointF start = way.map(QPointF(0, y));
        const Walk walk{fixed(start.x()), fixed(start.y()), fixed(way.m11()), fixed(way.m12())};
        if (plain.format() == QImage::Format_RGB888)
            blends ? blendRow<3>(plain, walk, to, width, beyond)
                   : copyRow<3>(plain, walk, to, width);
        else
            blends ? blendRow<1>(plain, walk, to, width, beyond)
                   : copyRow<1>(plain, walk, to, width);
    };
    return rows;
}

QImage placed(const QImage &raw, const Placement &placement)
{
    if (raw.isNull() || placement.isNothing())
        return raw;
    const QImage image = imageOf(placedRows(raw, placement));
    return raw.format() == QImage::Format_Mono ? inkOf(image, 128) : image;
}

} // namespace motcua::imaging
