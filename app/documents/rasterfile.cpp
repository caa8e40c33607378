#include "app/documents/rasterfile.h"

#include <QPainter>
#include <QTransform>

namespace motcua::documents
{

namespace
{

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

} // namespace motcua::documents
