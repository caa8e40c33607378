#include "scanner/imaging/gray.h"

#include <algorithm>
#include <array>

namespace motcua::imaging
{

namespace
{

constexpr double metresPerInch = 0.0254;

QImage sameSize(const QImage &page, QImage::Format format)
{
    QImage image(page.size(), format);
    image.setDotsPerMeterX(page.dotsPerMeterX());
    image.setDotsPerMeterY(page.dotsPerMeterY());
    return image;
}

/// Applies `mix` to each colour pixel.
template <class Mix> QImage mixed(const QImage &page, Mix mix)
{
    QImage gray = sameSize(page, QImage::Format_Grayscale8);
    for (int y = 0; y < gray.height(); ++y) {
        const uchar *from = page.constScanLine(y);
        uchar *to = gray.scanLine(y);
        for (int x = 0; x < gray.width(); ++x, from += 3)
            to[x] = mix(from[0], from[1], from[2]);
    }
    return gray;
}

/// ITU-R BT.601, as JPEG weighs it.
uchar brightness(int red, int green, int blue)
{
    return uchar((red * 77 + green * 150 + blue * 29) >> 8);
}

uchar brightest(uchar red, uchar green, uchar blue) { return std::max({red, green, blue}); }

/// `fixed` is the factor where the compiler shall know it (a third of the time), else 0.
template <int channels, int fixed> QImage boxMeans(const QImage &page, int anyFactor)
{
    const int factor = fixed > 0 ? fixed : anyFactor;
    QImage small(page.width() / factor, page.height() / factor,
                 channels == 3 ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
    const int area = factor * factor;
    std::vector<int> sums(size_t(small.width()) * channels);
    for (int y = 0; y < small.height(); ++y) {
        std::fill(sums.begin(), sums.end(), 0);
        for (int line = 0; line < factor; ++line) {
            const uchar *from = page.constScanLine(y * factor + line);
            int *sum = sums.data();
            for (int x = 0; x < small.width(); ++x, sum += channels)
                for (int i = 0; i < factor; ++i)
                    for (int c = 0; c < channels; ++c)
                        sum[c] += *from++;
        }
        std::transform(sums.begin(), sums.end(), small.scanLine(y),
                       [area](int sum) { return uchar(sum / area); });
    }
    return small;
}

template <int channels> QImage boxMeans(const QImage &page, int factor)
{
    switch (factor) {
    case 2: return boxMeans<channels, 2>(page, factor);
    case 4: return boxMeans<channels, 4>(page, factor);
    default: return boxMeans<channels, 0>(page, factor);
    }
}

using Histogram = std::array<qint64, 256>;

int medianOfBrighterHalf(const Histogram &histogram)
{
    qint64 all = 0;
    for (const qint64 count : histogram)
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

using Curve = std::array<uchar, 256>;

Curve whiteningCurve(int paper)
{
    Curve curve{};
    const double white = std::max(64.0, paper * noiseOfPaper);
    for (size_t i = 0; i < curve.size(); ++i)
        curve[i] = uchar(std::min(255.0, double(i) * 255.0 / white));
    return curve;
}

} // namespace

QSizeF dpiOf(const QImage &page)
{
    const auto inches = [](int perMetre) {
        return perMetre > 0 ? perMetre * metresPerInch : 300.0;
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
    return page.format() == QImage::Format_RGB888 ? mixed(page, brightness)
                                                  : page.convertToFormat(QImage::Format_Grayscale8);
}

QImage brightestOf(const QImage &page)
{
    return page.format() == QImage::Format_RGB888 ? mixed(page, brightest) : grayOf(page);
}

QImage reduced(const QImage &page, int factor, bool keepColour)
{
    const bool colour = page.format() == QImage::Format_RGB888;
    QImage small;
    if (factor <= 1)
        return colour && !keepColour ? grayOf(page) : page;
    if (colour)
        small = boxMeans<3>(page, factor);
    else
        small = boxMeans<1>(grayOf(page), factor);
    setDpi(small, dpiOf(page) / factor);
    return colour && !keepColour ? grayOf(small) : small;
}

PaperTone paperTone(const QImage &page)
{
    if (page.isNull() || page.format() == QImage::Format_Mono)
        return {};
    const bool colour = page.format() == QImage::Format_RGB888;
    std::array<Histogram, 3> histograms{};
    const int step = std::max(1, page.width() / 1000); // a sample of the pixels is enough
    for (int y = 0; y < page.height(); y += step) {
        const uchar *line = page.constScanLine(y);
        for (int x = 0; x < page.width(); x += step)
            for (int c = 0; c < (colour ? 3 : 1); ++c)
                ++histograms[size_t(c)][line[colour ? x * 3 + c : x]];
    }
    const int red = medianOfBrighterHalf(histograms[0]);
    return colour ? PaperTone{red, medianOfBrighterHalf(histograms[1]),
                              medianOfBrighterHalf(histograms[2])}
                  : PaperTone{red, red, red};
}

QImage whitened(const QImage &page)
{
    if (page.format() != QImage::Format_Grayscale8 && page.format() != QImage::Format_RGB888)
        return page;
    const PaperTone paper = paperTone(page);
    const std::array<Curve, 3> curves = {whiteningCurve(paper.red), whiteningCurve(paper.green),
                                         whiteningCurve(paper.blue)};
    const bool colour = page.format() == QImage::Format_RGB888;
    QImage white = sameSize(page, page.format());
    for (int y = 0; y < page.height(); ++y) {
        const uchar *from = page.constScanLine(y);
        uchar *to = white.scanLine(y);
        for (int x = 0; x < page.width(); ++x) {
            if (!colour) {
                to[x] = curves[0][from[x]];
                continue;
            }
            for (size_t c = 0; c < 3; ++c)
                *to++ = curves[c][*from++];
        }
    }
    return white;
}

} // namespace motcua::imaging
