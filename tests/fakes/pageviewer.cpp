#include "tests/fakes/pageviewer.h"

#include "tests/fakes/jbig2reader.h"

namespace motcua::tests
{

namespace
{

bool paint(QImage &picture, const kernel::InkLayer &layer)
{
    const QImage mask = decodedJbig2(layer.bytes);
    if (mask.isNull() || mask.size() != layer.area.size())
        return false;
    for (int y = 0; y < mask.height(); ++y)
        for (int x = 0; x < mask.width(); ++x)
            if (mask.pixelIndex(x, y) == 1)
                picture.setPixel(layer.area.topLeft() + QPoint(x, y), layer.ink);
    return true;
}

} // namespace

QImage viewed(const kernel::EncodedPage &page)
{
    QImage picture(page.pixels, QImage::Format_RGB888);
    picture.fill(Qt::white);
    if (!page.bytes.isEmpty()) {
        const QImage decoded = page.coding == kernel::PageCoding::Jbig2
                                   ? decodedJbig2(page.bytes)
                                   : QImage::fromData(page.bytes, "JPEG");
        if (decoded.isNull())
            return {};
        picture = decoded.convertToFormat(QImage::Format_RGB888).scaled(page.pixels);
    }
    picture.setDotsPerMeterX(qRound(page.dpi.width() / 0.0254));
    picture.setDotsPerMeterY(qRound(page.dpi.height() / 0.0254));
    for (const kernel::InkLayer &layer : page.inks)
        if (!paint(picture, layer))
            return {};
    return picture;
}

} // namespace motcua::tests
