#include "scanner/imaging/barcodes.h"

#include "scanner/imaging/gray.h"

#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <exception>

namespace motcua::imaging
{

namespace
{

constexpr double codesDpi = 300; // more only costs time

QRect around(const ZXing::Position &corners, int factor)
{
    const auto [left, right] =
        std::minmax({corners[0].x, corners[1].x, corners[2].x, corners[3].x});
    const auto [top, bottom] =
        std::minmax({corners[0].y, corners[1].y, corners[2].y, corners[3].y});
    return {left * factor, top * factor, (right - left + 1) * factor, (bottom - top + 1) * factor};
}

ZXing::Results read(const QImage &gray)
{
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode | ZXing::BarcodeFormat::Code128 |
                     ZXing::BarcodeFormat::Code39 | ZXing::BarcodeFormat::DataMatrix);
    try {
        return ZXing::ReadBarcodes({gray.constBits(), gray.width(), gray.height(),
                                    ZXing::ImageFormat::Lum, int(gray.bytesPerLine())},
                                   hints);
    } catch (const std::exception &) {
        return {}; // an unreadable code is no code
    }
}

} // namespace

QList<Barcode> findBarcodes(const QImage &page)
{
    if (page.isNull())
        return {};
    const int factor = std::max(1, qRound(dpiOf(page).width() / codesDpi));
    const QImage gray = grayOf(reduced(page, factor));
    QList<Barcode> codes;
    for (const ZXing::Result &result : read(gray)) {
        if (!result.isValid())
            continue;
        codes.append({QString::fromStdString(ZXing::ToString(result.format())),
                      QString::fromStdString(result.text()), around(result.position(), factor)});
    }
    std::sort(codes.begin(), codes.end(),
              [](auto &a, auto &b) { return a.box.top() < b.box.top(); });
    return codes;
}

} // namespace motcua::imaging
