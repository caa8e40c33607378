#include "scanner/imaging/gray.h"

#include "app/core/kernel/pageimage.h"
#include "scanner/imaging/pixelloops.h"
#include "scanner/imaging/rows.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace motcua::imaging
{

namespace
{

constexpr double metresPerInch = 0.0254;

QImage sameSize(const QImage &page, QImage::Format format)
{
    QImage image = kernel::pageImage(page.size(), format);
    image.setDotsPerMeterX(page.dotsPerMeterX());
    image.setDotsPerMeterY(page.dotsPerMeterY());
    return image;
}

/// One of the loops from colour to gray, over a page.
QImage mixed(const QImage &page, void (*mix)(const uchar *, uchar *, int))
{
    QImage gray = sameSize(page, QImage::Format_Grayscale8);
    for (int y = 0; y < gray.height(); ++y)
        mix(page.constScanLine(y), gray.scanLine(y), gray.width());
    return gray;
}

QImage boxMeans(const QImage &page, int factor, int channels)
{
    QImage small =
        kernel::pageImage({page.width() / factor, page.height() / factor},
                          channels == 3 ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
    const int wide = small.width() * factor * channels;
    // Columns of up to 256 rows fit 16 bits.
    std::vector<quint16> sums(static_cast<size_t>(wide));
    for (int y = 0; y < small.height(); ++y) {
        std::fill(sums.begin(), sums.end(), quint16(0));
        for (int line = 0; line < factor; ++line)
            loops::add(page.constScanLine(y * factor + line), sums.data(), wide);
        loops::means(sums.data(), small.scanLine(y), small.width(),
                     {.factor = factor, .channels = channels});
    }
    return small;
}

using Histogram = std::array<quint32, 256>;

int medianOfBrighterHalf(const Histogram &histogram)
{
    qint64 all = 0;
    for (const quint32 count : histogram)
        all += count;
    qint64 above = 0;
    for (int tone = 255; tone > 0; --tone) {
        above += histogram[size_t(tone)];
        if (above * 4 >= all)
            return tone;
    }
    return 0;
}

constexpr double noiseOfPaper = 0.94; // tones above this share of the paper's are paper

} // namespace

QSizeF dpiOf(const QImage &page)
{
    const auto inches = [](int perMetre) {
        if (perMetre <= 0)
            return 300.0;
        const double exact = perMetre * metresPerInch;
        const double whole = std::round(exact);
        return qRound(whole / metresPerInch) == perMetre ? whole : exact;
    };
    return {inches(page.dotsPerMeterX()), inches(page.dotsPerMeterY())};
}

void setDpi(QImage &page, QSizeF dpi)
{
    page.setDotsPerMeterX(qRound(dpi.width() / metresPerInch));
    page.setDotsPerMeterY(qRound(dpi.height() / metresPerInch));
}

QImage asPage(const QImage &image)
{
    switch (image.format()) {
    case QImage::Format_Grayscale8:
    case QImage::Format_RGB888: return image;
    case QImage::Format_Mono:
        if (image.colorTable() == QList<QRgb>{qRgb(255, 255, 255), qRgb(0, 0, 0)})
            return image;
        break;
    default: break;
    }
    if (!image.hasAlphaChannel())
        return image.convertToFormat(image.isGrayscale() ? QImage::Format_Grayscale8
                                                         : QImage::Format_RGB888);
    QImage opaque = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < opaque.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(opaque.scanLine(y));
        for (int x = 0; x < opaque.width(); ++x) {
            const int missing = 255 - qAlpha(line[x]);
            line[x] =
                qRgb(qRed(line[x]) + missing, qGreen(line[x]) + missing, qBlue(line[x]) + missing);
        }
    }
    return opaque.convertToFormat(QImage::Format_RGB888);
}

QImage grayOf(const QImage &page)
{
    return page.format() == QImage::Format_RGB888 ? mixed(page, loops::brightness)
                                                  : page.convertToFormat(QImage::Format_Grayscale8);
}

QImage grayInPlace(QImage page)
{
    if (page.format() != QImage::Format_RGB888)
        return grayOf(page);
    const int width = page.width();
    const qsizetype stride = (width + 3) / 4 * 4; // as QImage wants its lines; shorter than before
    auto *owner = new QImage(std::move(page));
    uchar *bits = owner->bits();
    QImage gray(
        bits, width, owner->height(), stride, QImage::Format_Grayscale8,
        [](void *owned) { delete static_cast<QImage *>(owned); }, owner);
    gray.setDotsPerMeterX(owner->dotsPerMeterX());
    gray.setDotsPerMeterY(owner->dotsPerMeterY());
    std::vector<uchar> colours(size_t(width) * 3);
    for (int y = 0; y < owner->height(); ++y) {
        std::copy_n(bits + y * owner->bytesPerLine(), colours.size(), colours.data());
        loops::brightness(colours.data(), bits + y * stride, width);
    }
    return gray;
}

QImage brightestOf(const QImage &page)
{
    return page.format() == QImage::Format_RGB888 ? mixed(page, loops::brightest) : grayOf(page);
}

QImage reduced(const QImage &page, int factor, bool keepColour)
{
    const bool colour = page.format() == QImage::Format_RGB888;
    QImage small;
    if (factor <= 1)
        return colour && !keepColour ? grayOf(page) : page;
    if (colour)
        small = boxMeans(page, factor, 3);
    else
        small = boxMeans(grayOf(page), factor, 1);
    setDpi(small, dpiOf(page) / factor);
    return colour && !keepColour ? grayOf(small) : small;
}

PaperTone paperTone(const QImage &page)
{
    if (page.isNull() || page.format() == QImage::Format_Mono)
        return {};
    const bool colour = page.format() == QImage::Format_RGB888;
    std::array<Histogram, 3> histograms{};
    const int step = std::max(1, page.width() / 400); // a sample of the pixels is enough
    const int width = page.width();
    const int channels = colour ? 3 : 1;
    for (int y = 0; y < page.height(); y += step) {
        const uchar *line = page.constScanLine(y);
        for (int x = 0; x < width; x += step, line += channels * step)
            for (int c = 0; c < channels; ++c)
                ++histograms[size_t(c)][line[c]];
    }
    const int red = medianOfBrighterHalf(histograms[0]);
    return colour ? PaperTone{red, medianOfBrighterHalf(histograms[1]),
                              medianOfBrighterHalf(histograms[2])}
                  : PaperTone{red, red, red};
}

ToneCurve whiteningCurve(int paper)
{
    ToneCurve curve{};
    const double white = std::max(64.0, paper * noiseOfPaper);
    for (size_t i = 0; i < curve.size(); ++i)
        curve[i] = uchar(std::min(255.0, double(i) * 255.0 / white));
    return curve;
}

ToneCurve cleaningCurve()
{
    ToneCurve curve{};
    constexpr double kept = 0.8 * 255;
    constexpr double white = noiseOfPaper * 255;
    for (size_t i = 0; i < curve.size(); ++i) {
        const double tone = double(i);
        const double stretched = kept + (tone - kept) * (255 - kept) / (white - kept);
        curve[i] = uchar(std::lround(tone <= kept ? tone : std::min(255.0, stretched)));
    }
    return curve;
}

QImage whitened(const QImage &page)
{
    if (page.format() != QImage::Format_Grayscale8 && page.format() != QImage::Format_RGB888)
        return page;
    return imageOf(whitenedRows(rowsOf(page), paperTone(page)));
}

} // namespace motcua::imaging
