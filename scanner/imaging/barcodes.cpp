#include "scanner/imaging/barcodes.h"

#include "scanner/imaging/gray.h"

#include <QRect>

#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <exception>

namespace motcua::imaging
{

namespace
{

using Wanted = std::function<bool(const QString &)>;

constexpr double codesDpi = 300; // more only costs time

QRect around(const ZXing::Position &corners)
{
    const auto [left, right] =
        std::minmax({corners[0].x, corners[1].x, corners[2].x, corners[3].x});
    const auto [top, bottom] =
        std::minmax({corners[0].y, corners[1].y, corners[2].y, corners[3].y});
    return {left, top, right - left + 1, bottom - top + 1};
}

/// At most `most` codes; 0 = all.
ZXing::Results read(const QImage &gray, ZXing::BarcodeFormats formats, ZXing::Binarizer binarizer,
                    uint8_t most)
{
    ZXing::DecodeHints hints;
    hints.setFormats(formats);
    hints.setTryRotate(false);
    hints.setBinarizer(binarizer);
    // Two passes compare their finds: see linearCode().
    hints.setTryDownscale(false);
    hints.setMaxNumberOfSymbols(most);
    try {
        return ZXing::ReadBarcodes({gray.constBits(), gray.width(), gray.height(),
                                    ZXing::ImageFormat::Lum, int(gray.bytesPerLine())},
                                   hints);
    } catch (const std::exception &) {
        return {}; // an unreadable code is no code
    }
}

QString squareCode(const QImage &gray, ZXing::Binarizer binarizer, const Wanted &wanted)
{
    for (const auto &result : read(gray, ZXing::BarcodeFormat::QRCode, binarizer, 0)) {
        const QString text = QString::fromStdString(result.text());
        if (result.isValid() && wanted(text))
            return text;
    }
    return {};
}

/// zxing 1.4 aborts the process by an assertion when it compares two equal linear codes
/// (Result.cpp), so it is given one at a time and what was read is painted over.
QString linearCode(QImage gray, ZXing::Binarizer binarizer, const Wanted &wanted)
{
    constexpr int mostPasses = 12;
    constexpr int margin = 12;
    const auto formats = ZXing::BarcodeFormat::Code128 | ZXing::BarcodeFormat::Code39;
    for (int pass = 0; pass < mostPasses; ++pass) {
        const auto results = read(gray, formats, binarizer, 1);
        if (results.empty() || !results.front().isValid())
            return {};
        const QString text = QString::fromStdString(results.front().text());
        if (wanted(text))
            return text;
        const QRect gone = around(results.front().position())
                               .adjusted(-margin, -margin, margin, margin)
                               .intersected(gray.rect());
        for (int y = gone.top(); y <= gone.bottom(); ++y)
            std::fill_n(gray.scanLine(y) + gone.left(), gone.width(), uchar(255));
    }
    return {};
}

QString codeIn(const QImage &gray, ZXing::Binarizer binarizer, const Wanted &wanted)
{
    const QString text = squareCode(gray, binarizer, wanted);
    return text.isEmpty() ? linearCode(gray, binarizer, wanted) : text;
}

} // namespace

QString findCode(const QImage &page, const Sketch &sketch, const Wanted &wanted)
{
    if (sketch.isNull())
        return {};
    QString text = codeIn(sketch.gray, ZXing::Binarizer::LocalAverage, wanted);
    if (text.isEmpty() && !sketch.level.isNull())
        text = codeIn(sketch.level, ZXing::Binarizer::GlobalHistogram, wanted);
    const int factor = std::max(1, qRound(dpiOf(page).width() / codesDpi));
    if (text.isEmpty() && page.width() / factor > sketch.gray.width())
        text = codeIn(grayOf(reduced(page, factor)), ZXing::Binarizer::LocalAverage, wanted);
    return text;
}

} // namespace motcua::imaging
