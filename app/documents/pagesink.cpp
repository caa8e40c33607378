#include "app/documents/pagesink.h"

#include <algorithm>
#include <cmath>

namespace motcua::documents
{

namespace
{

/// What a person sets a scanner to. Cameras and screens write 72, 96, 180 or 240.
bool isScannerSetting(double dpi)
{
    constexpr int lowest = 150;
    constexpr int step = 50;
    constexpr double slack = 0.5; // whole dots per metre or centimetre
    const int whole = qRound(dpi);
    return whole >= lowest && whole % step == 0 && std::abs(dpi - whole) < slack;
}

} // namespace

QSizeF believableDpi(QSizeF told, QSize pixels)
{
    constexpr double cardInches = 2.0;          // the short side of an ID card is 2.13 in
    constexpr double longestInches = 17.0;      // A3, and a little
    constexpr double longestSheetInches = 47.0; // A0
    const double longSide = std::max(pixels.width(), pixels.height());
    const double shortSide = std::min(pixels.width(), pixels.height());
    const auto isPossible = [](double dpi) { return dpi >= lowestDpi && dpi <= highestDpi; };
    if (isPossible(told.width()) && isPossible(told.height())) {
        const double width = pixels.width() / told.width();
        const double height = pixels.height() / told.height();
        const bool isSet = isScannerSetting(told.width()) && isScannerSetting(told.height());
        const double longest = isSet ? longestSheetInches : longestInches;
        if (std::max(width, height) <= longest && std::min(width, height) >= cardInches)
            return told;
    }
    const double fitted =
        std::clamp(std::max(longSide / 11.69, shortSide / 8.27), lowestDpi, highestDpi);
    return QSizeF(fitted, fitted);
}

bool makesAPage(QSize pixels, QSizeF dpi)
{
    constexpr double pointsPerInch = 72;
    return std::min(pixels.width() / dpi.width(), pixels.height() / dpi.height()) * pointsPerInch >=
           smallestPagePoints;
}

kernel::Status ImageSink::begin(const ImportedPage &page)
{
    m_page = page;
    m_row = 0;
    m_image = page.jpeg.isEmpty() ? QImage(page.pixels, page.format) : QImage();
    if (page.format == QImage::Format_Mono)
        m_image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    return {};
}

kernel::Status ImageSink::take(QByteArrayView rows)
{
    const int bytes = m_page.bytesPerRow();
    for (; rows.size() >= bytes && m_row < m_image.height(); rows = rows.sliced(bytes))
        std::copy_n(rows.data(), bytes, reinterpret_cast<char *>(m_image.scanLine(m_row++)));
    return {};
}

kernel::Status giveImage(const QImage &image, QSizeF dpi, PageSink &sink)
{
    const ImportedPage page{{}, image.format(), image.size(), dpi};
    auto status = sink.begin(page);
    for (int y = 0; status && y < image.height(); ++y)
        status = sink.take({image.constScanLine(y), page.bytesPerRow()});
    return status;
}

} // namespace motcua::documents
