#include "scanner/imaging/mixedraster.h"

#include "app/core/kernel/pageimage.h"
#include "scanner/imaging/coverage.h"
#include "scanner/imaging/rows.h"

#include <algorithm>
#include <functional>

namespace motcua::imaging
{

namespace
{

constexpr int plainPaper = 244; // every channel; brighter is white
constexpr int coarseTints = 8;  // dots of that picture to one that no stroke survives
constexpr int coarse = 2;       // sketch dots to one of the picture beneath

/// A picture with holes: each dot's sum and weight.
struct Holed {
    QSize size;
    std::vector<std::array<quint16, 4>> dots; ///< red, green, blue, weight: of four dots at most

    [[nodiscard]] std::array<quint16, 4> &at(int x, int y)
    {
        return dots[size_t(y) * size_t(size.width()) + size_t(x)];
    }
};

/// Means of what is known in each square of 2 × 2.
Holed halved(Holed &fine)
{
    Holed half{{(fine.size.width() + 1) / 2, (fine.size.height() + 1) / 2}, {}};
    half.dots.resize(size_t(half.size.width()) * size_t(half.size.height()));
    for (int y = 0; y < fine.size.height(); ++y)
        for (int x = 0; x < fine.size.width(); ++x) {
            const auto &from = fine.at(x, y);
            auto &to = half.at(x / 2, y / 2);
            for (size_t i = 0; from[3] > 0 && i < 4; ++i)
                to[i] = quint16(to[i] + (i < 3 ? from[i] / from[3] : 1));
        }
    return half;
}

/// What lies in a hole is taken from around it, the coarser the larger it is.
void fill(Holed &picture)
{
    const auto isHole = [](const auto &dot) { return dot[3] == 0; };
    if (std::none_of(picture.dots.begin(), picture.dots.end(), isHole))
        return;
    if (std::all_of(picture.dots.begin(), picture.dots.end(), isHole)) {
        std::fill(picture.dots.begin(), picture.dots.end(),
                  std::array<quint16, 4>{255, 255, 255, 1});
        return;
    }
    Holed half = halved(picture);
    fill(half);
    for (int y = 0; y < picture.size.height(); ++y)
        for (int x = 0; x < picture.size.width(); ++x)
            if (auto &dot = picture.at(x, y); isHole(dot))
                dot = half.at(x / 2, y / 2);
}

/// 0 where a stroke or its soft edge lies: within one dot of any ink.
QImage bare(const QList<QImage> &covers)
{
    const int width = covers.first().width();
    const int height = covers.first().height();
    QImage touched(covers.first().size(), QImage::Format_Grayscale8); // to the left and the right
    std::vector<uchar> any(size_t(width) + 2);
    for (int y = 0; y < height; ++y) {
        std::fill(any.begin(), any.end(), uchar(0));
        for (const QImage &cover : covers) {
            const uchar *line = cover.constScanLine(y);
            std::transform(line, line + width, any.begin() + 1, any.begin() + 1, std::bit_or());
        }
        uchar *to = touched.scanLine(y);
        for (size_t x = 0; x < size_t(width); ++x)
            to[x] = any[x] | any[x + 1] | any[x + 2];
    }
    QImage bare(touched.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < height; ++y) {
        const uchar *above = touched.constScanLine(std::max(0, y - 1));
        const uchar *here = touched.constScanLine(y);
        const uchar *below = touched.constScanLine(std::min(height - 1, y + 1));
        uchar *to = bare.scanLine(y);
        for (int x = 0; x < width; ++x)
            to[x] = (above[x] | here[x] | below[x]) == 0;
    }
    return bare;
}

QImage beneath(const QImage &sketch, const QList<QImage> &covers)
{
    const QImage isBare = bare(covers);
    Holed paper{{sketch.width() / coarse, sketch.height() / coarse}, {}};
    paper.dots.resize(size_t(paper.size.width()) * size_t(paper.size.height()));
    int darkest = 255;
    for (int y = 0; y < paper.size.height() * coarse; ++y) {
        const uchar *line = sketch.constScanLine(y);
        const uchar *free = isBare.constScanLine(y);
        for (int x = 0; x < paper.size.width() * coarse; ++x) {
            if (!free[x])
                continue;
            auto &dot = paper.at(x / coarse, y / coarse);
            for (size_t i = 0; i < 3; ++i)
                dot[i] = quint16(dot[i] + line[3 * x + int(i)]);
            ++dot[3];
        }
    }
    for (const auto &dot : paper.dots)
        for (size_t i = 0; dot[3] > 0 && i < 3; ++i)
            darkest = std::min(darkest, dot[i] / dot[3]);
    if (darkest >= plainPaper)
        return {};
    fill(paper);
    QImage picture(paper.size, QImage::Format_RGB888);
    setDpi(picture, dpiOf(sketch) / coarse);
    for (int y = 0; y < picture.height(); ++y) {
        uchar *line = picture.scanLine(y);
        for (int x = 0; x < picture.width(); ++x)
            for (size_t i = 0; i < 3; ++i)
                *line++ = uchar(paper.at(x, y)[i] / paper.at(x, y)[3]);
    }
    return picture;
}

void paint(QImage &page, const QImage &cover, QRgb colour)
{
    const std::array<int, 3> ink = {qRed(colour), qGreen(colour), qBlue(colour)};
    const int width = cover.width();
    for (int y = 0; y < cover.height(); ++y) {
        const uchar *share = cover.constScanLine(y);
        uchar *line = page.scanLine(y);
        for (int x = 0; x < width; ++x, line += 3)
            for (size_t c = 0; share[x] != 0 && c < 3; ++c)
                line[c] = uchar(line[c] + (ink[c] - line[c]) * share[x] / 255);
    }
}

QImage composed(const QImage &beneath, const QList<InkMask> &masks, const QList<QImage> &covers)
{
    const QSize size = covers.first().size();
    QImage page;
    if (beneath.isNull()) {
        page = kernel::pageImage(size, QImage::Format_RGB888);
        page.fill(Qt::white);
    } else {
        page = beneath.scaled(size).convertToFormat(QImage::Format_RGB888);
    }
    for (qsizetype i = 0; i < masks.size(); ++i)
        paint(page, covers[i], masks[i].ink);
    return page;
}

/// What the picture beneath is good for. Strokes are in the masks or they are lost: at its
/// resolution a pencil note or weak print can be seen but not be read.
QImage tints(const QImage &beneath)
{
    return beneath.isNull()
               ? beneath
               : beneath
                     .scaled(beneath.size() / coarseTints, Qt::IgnoreAspectRatio,
                             Qt::SmoothTransformation)
                     .scaled(beneath.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QList<QImage> coverages(const QList<InkMask> &masks, const QSize &size)
{
    QList<QImage> covers;
    for (const InkMask &mask : masks)
        covers.append(coverageOf(mask.strokes, size));
    return covers;
}

} // namespace

MixedRaster mixedRaster(QList<InkMask> masks, const QImage &sketch)
{
    const QImage page = whitened(sketch);
    const auto covers = coverages(masks, page.size());
    MixedRaster mixed{std::move(masks), {}, {}};
    ColourMap colours;
    if (page.format() == QImage::Format_RGB888) {
        mixed.beneath = beneath(page, covers);
        colours = ColourMap::of(sketch).widened(1);
    }
    mixed.legibility =
        legibility(page, composed(tints(mixed.beneath), mixed.masks, covers), colours);
    return mixed;
}

QImage shown(const MixedRaster &page, const QSize &size)
{
    return composed(page.beneath, page.masks, coverages(page.masks, size));
}

} // namespace motcua::imaging
