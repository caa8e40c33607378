#include "scanner/imaging/thumbnail.h"

#include "scanner/imaging/gray.h"

#include <algorithm>

namespace motcua::imaging
{

QImage thumbnailOf(const QImage &page, int pixels)
{
    if (page.isNull() || pixels <= 0)
        return {};
    const int longer = std::max(page.width(), page.height());
    // Means over whole squares first: scaling 26 MB smoothly costs ten times as much.
    const QImage near = reduced(page, std::max(1, longer / (2 * pixels)), true);
    const QImage plain = near.format() == QImage::Format_Mono ? grayOf(near) : near;
    if (std::max(plain.width(), plain.height()) <= pixels)
        return plain;
    return plain.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(plain.format());
}

} // namespace motcua::imaging
