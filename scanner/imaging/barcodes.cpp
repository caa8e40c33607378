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

/// How hard one reading of a picture tries.
struct Effort {
    int most = 0; ///< symbols; 0 = all
    bool anyAngle = true;
    ZXing::Binarizer binarizer = ZXing::Binarizer::LocalAverage;
};

ZXing::Results read(const QImage &gray, ZXing::BarcodeFormats formats, const Effort &effort)
{
    ZXing::DecodeHints hints;
    hints.setFormats(formats);
    hints.setTryRotate(effort.anyAngle);
    hints.setBinarizer(effort.binarizer);
    // Two passes compare their finds: see addLinear().
    hints.setTryDownscale(effort.most == 0 && effort.anyAngle);
    hints.setMaxNumberOfSymbols(uint8_t(effort.most));
    try {
        return ZXing::ReadBarcodes({gray.constBits(), gray.width(), gray.height(),
                                    ZXing::ImageFormat::Lum, int(gray.bytesPerLine())},
                                   hints);
    } catch (const std::exception &) {
        return {}; // an unreadable code is no code
    }
}

void add(QList<Barcode> &codes, const ZXing::Result &result, const QRect &box)
{
    const Barcode code{QString::fromStdString(ZXing::ToString(result.format())),
                       QString::fromStdString(result.text()), box};
    for (Barcode &known : codes) {
        // Another part of the same bars.
        if (known.kind == code.kind && known.text == code.text &&
            known.box.adjusted(-40, -40, 40, 40).intersects(box)) {
            known.box |= box;
            return;
        }
    }
    codes.append(code);
}

/// zxing 1.4 aborts the process by an assertion when it compares two equal linear codes
/// (Result.cpp), so it is given one at a time and what was read is painted over.
void addLinear(QList<Barcode> &codes, QImage gray, int factor, const Effort &effort = {1})
{
    constexpr int mostPasses = 12;
    constexpr int margin = 12;
    for (int pass = 0; pass < mostPasses; ++pass) {
        const auto results =
            read(gray, ZXing::BarcodeFormat::Code128 | ZXing::BarcodeFormat::Code39, effort);
        if (results.empty() || !results.front().isValid())
            return;
        const QRect box = around(results.front().position(), 1);
        add(codes, results.front(), {box.topLeft() * factor, box.size() * factor});
        const QRect gone = box.adjusted(-margin, -margin, margin, margin).intersected(gray.rect());
        for (int y = gone.top(); y <= gone.bottom(); ++y)
            std::fill_n(gray.scanLine(y) + gone.left(), gone.width(), uchar(255));
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
    for (const auto &result : read(gray, ZXing::BarcodeFormat::QRCode, Effort()))
        if (result.isValid())
            add(codes, result, around(result.position(), factor));
    addLinear(codes, gray, factor);
    std::sort(codes.begin(), codes.end(),
              [](auto &a, auto &b) { return a.box.top() < b.box.top(); });
    return codes;
}

QString findCode(const QImage &page, const Sketch &sketch,
                 const std::function<bool(const QString &)> &wanted)
{
    const auto among = [&wanted](const QList<Barcode> &codes) {
        const auto code = std::find_if(codes.begin(), codes.end(),
                                       [&](const Barcode &found) { return wanted(found.text); });
        return code == codes.end() ? QString() : code->text;
    };
    const auto seenIn = [&among](const QImage &gray, ZXing::Binarizer binarizer) {
        QList<Barcode> codes;
        const Effort squares{0, false, binarizer};
        for (const auto &result : read(gray, ZXing::BarcodeFormat::QRCode, squares))
            if (result.isValid())
                add(codes, result, around(result.position(), 1));
        if (const QString text = among(codes); !text.isEmpty())
            return text;
        codes.clear();
        addLinear(codes, gray, 1, {1, false, binarizer});
        return among(codes);
    };
    if (sketch.isNull())
        return {};
    QString text = seenIn(sketch.gray, ZXing::Binarizer::LocalAverage);
    if (text.isEmpty() && !sketch.level.isNull())
        text = seenIn(sketch.level, ZXing::Binarizer::GlobalHistogram);
    const int factor = std::max(1, qRound(dpiOf(page).width() / codesDpi));
    if (text.isEmpty() && page.width() / factor > sketch.gray.width())
        text = seenIn(grayOf(reduced(page, factor)), ZXing::Binarizer::LocalAverage);
    return text;
}

} // namespace motcua::imaging
