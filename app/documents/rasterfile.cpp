#include "app/documents/rasterfile.h"

#include "app/documents/filekind.h"

#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QTransform>

#include <mutex>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

namespace
{

constexpr qint64 mostBytes = 300'000'000; // as Qt decodes it: A3 at 600 dpi in 32 bits

/// Qt's own limit of 128 MB would refuse A4 at 600 dpi; ours is checked by pixels before reading.
void raiseAllocationLimit()
{
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(int(mostPixels * 8 >> 20) + 1); });
}

QImage onWhite(const QImage &image)
{
    QImage page(image.size(), QImage::Format_RGB888);
    page.setDotsPerMeterX(image.dotsPerMeterX());
    page.setDotsPerMeterY(image.dotsPerMeterY());
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.drawImage(0, 0, image.convertToFormat(QImage::Format_ARGB32_Premultiplied));
    return page;
}

/// Black on white in two colours and nothing else?
bool isInkOnPaper(const QImage &image)
{
    const auto colours = image.colorTable();
    return colours.size() == 2 &&
           ((colours[0] == qRgb(255, 255, 255) && colours[1] == qRgb(0, 0, 0)) ||
            (colours[1] == qRgb(255, 255, 255) && colours[0] == qRgb(0, 0, 0)));
}

QImage monoPage(QImage image)
{
    image.convertTo(QImage::Format_Mono);
    if (image.color(1) != qRgb(0, 0, 0))
        image.invertPixels();
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    return image;
}

} // namespace

QImage asPage(QImage image)
{
    if (image.depth() == 1 && isInkOnPaper(image))
        return monoPage(std::move(image));
    if (image.hasAlphaChannel())
        return onWhite(image);
    if (image.format() == QImage::Format_Grayscale8 ||
        image.format() == QImage::Format_Grayscale16 ||
        (image.format() == QImage::Format_Indexed8 && image.isGrayscale()))
        return std::move(image).convertToFormat(QImage::Format_Grayscale8);
    return std::move(image).convertToFormat(QImage::Format_RGB888);
}

QImage turned(QImage image, const Turn &turn)
{
    if (turn.clockwise != 0)
        image = image.transformed(QTransform().rotate(turn.clockwise));
    return turn.isMirrored ? std::move(image).mirrored(true, false) : image;
}

kernel::Result<QImage> readPng(const QString &path)
{
    raiseAllocationLimit();
    QImageReader reader(path, "png"_ba);
    const QSize size = reader.size();
    if (size.isEmpty())
        return fileFailure(u"file.unreadable"_s, path, reader.errorString());
    const qint64 pixels = qint64(size.width()) * size.height();
    const int depth = QImage::toPixelFormat(reader.imageFormat()).bitsPerPixel();
    if (pixels > mostPixels || pixels * depth / 8 > mostBytes)
        return fileFailure(u"file.tooLarge"_s, path);
    QImage image;
    if (!reader.read(&image))
        return fileFailure(u"file.unreadable"_s, path, reader.errorString());
    return asPage(std::move(image));
}

} // namespace motcua::documents
