#include "scanner/imaging/squarecode.h"

#include "scanner/imaging/gray.h"
#include "scanner/imaging/sketch.h"

#include <QElapsedTimer>
#include <QTransform>

#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <cmath>
#include <exception>
#include <vector>

namespace motcua::imaging
{

namespace
{

using ZXing::Binarizer;

constexpr qint64 mostDots = 40'000'000; // of an enlarged look
constexpr double usualSide = 1800;      // longer side on which finder patterns are found best

ZXing::Results read(const QImage &gray, Binarizer binarizer)
{
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    hints.setTryRotate(false); // finder patterns are found at any angle
    hints.setTryDownscale(false);
    hints.setBinarizer(binarizer);
    hints.setCharacterSet("UTF8");
    try {
        return ZXing::ReadBarcodes({gray.constBits(), gray.width(), gray.height(),
                                    ZXing::ImageFormat::Lum, int(gray.bytesPerLine())},
                                   hints);
    } catch (const std::exception &) {
        return {}; // an unreadable code is no code
    }
}

QImage scaled(const QImage &gray, double factor)
{
    const QSize size(qRound(gray.width() * factor), qRound(gray.height() * factor));
    const bool fits = size.width() >= 20 && size.height() >= 20 &&
                      qint64(size.width()) * size.height() <= mostDots;
    return fits ? gray.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                      .convertToFormat(QImage::Format_Grayscale8)
                : QImage();
}

QImage turnedBy(const QImage &gray, double degrees)
{
    QImage turned = gray.transformed(QTransform().rotate(degrees), Qt::SmoothTransformation)
                        .convertToFormat(QImage::Format_RGB32);
    return turned.convertToFormat(QImage::Format_Grayscale8);
}

/// Pale print drawn apart from its paper, where the light was evened out before.
QImage deepened(QImage level)
{
    constexpr int strength = 4;
    for (int y = 0; y < level.height(); ++y) {
        uchar *row = level.scanLine(y);
        std::transform(row, row + level.width(), row, [](uchar tone) {
            return uchar(std::clamp(255 - (levelPaper - int(tone)) * strength, 0, 255));
        });
    }
    return level;
}

struct Range {
    int least = 255;
    int most = 0;

    void take(const Range &other)
    {
        least = std::min(least, other.least);
        most = std::max(most, other.most);
    }
};

/// Least and most tone of each square of a picture and its eight neighbours.
class Tones
{
public:
    static constexpr int side = 32; // dots; three of them hold a finder pattern of a small code

    explicit Tones(const QImage &gray)
        : m_columns((gray.width() + side - 1) / side), m_rows((gray.height() + side - 1) / side),
          m_ranges(size_t(m_columns) * size_t(m_rows))
    {
        for (int y = 0; y < gray.height(); ++y) {
            const uchar *row = gray.constScanLine(y);
            for (int x = 0; x < gray.width(); ++x)
                m_ranges[size_t(y / side * m_columns + x / side)].take({row[x], row[x]});
        }
    }

    [[nodiscard]] Range around(int column, int row) const
    {
        Range range;
        for (int place = 0; place < 9; ++place) {
            const int x = column + place % 3 - 1;
            const int y = row + place / 3 - 1;
            if (x >= 0 && y >= 0 && x < m_columns && y < m_rows)
                range.take(m_ranges[size_t(y * m_columns + x)]);
        }
        return range;
    }

private:
    int m_columns;
    int m_rows;
    std::vector<Range> m_ranges;
};

/// Every part of the picture from black to white, however little apart its own tones are.
QImage stretched(QImage gray)
{
    constexpr int leastContrast = 10; // less is the grain of the paper
    const Tones tones(gray);
    for (int y = 0; y < gray.height(); ++y) {
        uchar *row = gray.scanLine(y);
        for (int left = 0; left < gray.width(); left += Tones::side) {
            const Range range = tones.around(left / Tones::side, y / Tones::side);
            const int contrast = std::max(leastContrast, range.most - range.least);
            uchar *end = row + std::min(left + Tones::side, gray.width());
            std::transform(row + left, end, row + left, [&](uchar tone) {
                return uchar(std::min(255, (tone - range.least) * 255 / contrast));
            });
        }
    }
    return gray;
}

/// One picture in several sizes, thresholds and angles.
class Search
{
public:
    Search(const std::function<bool(const QString &)> &wanted, std::chrono::milliseconds limit)
        : m_wanted(wanted), m_limit(limit)
    {
        m_timer.start();
    }

    [[nodiscard]] bool isOver() const
    {
        return !m_text.isEmpty() || m_timer.elapsed() >= m_limit.count();
    }
    [[nodiscard]] const QString &text() const { return m_text; }

    void look(const QImage &gray, Binarizer binarizer)
    {
        if (gray.isNull() || isOver())
            return;
        for (const auto &result : read(gray, binarizer)) {
            const QString text = QString::fromStdString(result.text());
            if (m_text.isEmpty() && result.isValid() && m_wanted(text))
                m_text = text;
        }
    }

    void lookInSizes(const QImage &gray)
    {
        const double usual = usualSide / std::max(gray.width(), gray.height());
        for (const double factor : {1.0, 0.5, 2.0, usual, 3.0, 0.33}) {
            if (isOver())
                return;
            const QImage seen = factor == 1.0 ? gray : scaled(gray, factor);
            look(seen, Binarizer::LocalAverage);
            look(seen, Binarizer::GlobalHistogram);
        }
    }

private:
    const std::function<bool(const QString &)> &m_wanted;
    std::chrono::milliseconds m_limit;
    QElapsedTimer m_timer;
    QString m_text;
};

} // namespace

QString findSquareCode(const QImage &picture, const std::function<bool(const QString &)> &wanted,
                       std::chrono::milliseconds limit)
{
    if (picture.isNull())
        return {};
    const QImage gray = grayOf(picture);
    Search search(wanted, limit);
    search.look(gray, Binarizer::LocalAverage);
    search.look(scaled(gray, 2), Binarizer::LocalAverage);
    const QImage strong = search.isOver() ? QImage() : stretched(gray);
    search.look(strong, Binarizer::LocalAverage);
    const QImage level = search.isOver() ? QImage() : levelled(gray);
    if (!level.isNull() && !search.isOver())
        search.lookInSizes(deepened(level));
    for (const QImage &seen : {gray, strong}) {
        if (!search.isOver())
            search.lookInSizes(seen);
    }
    for (const double degrees : {45.0, 22.0, 67.0}) {
        if (!search.isOver())
            search.lookInSizes(turnedBy(gray, degrees));
    }
    return search.text();
}

} // namespace motcua::imaging
