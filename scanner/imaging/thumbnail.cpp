#include "scanner/imaging/thumbnail.h"

#include "scanner/imaging/gray.h"

#include <algorithm>
#include <cmath>

namespace motcua::imaging
{

namespace
{

constexpr double squareEnough = 0.02; // by which the resolutions of the two sides may differ

/// A fax has twice as many dots across as down, and is no broader for it.
QSize shownSize(const QImage &page, int longer)
{
    const QSizeF dpi = dpiOf(page);
    QSizeF size = page.size();
    if (!dpi.isEmpty() && std::abs(dpi.width() / dpi.height() - 1) > squareEnough)
        size = {size.width() / dpi.width(), size.height() / dpi.height()};
    return size.scaled(longer, longer, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
}

} // namespace

QImage thumbnailOf(const QImage &page, int pixels)
{
    if (page.isNull() || pixels <= 0)
        return {};
    const int longer = std::max(page.width(), page.height());
    // Means over whole squares first: scaling 26 MB smoothly costs ten times as much.
    const int shorter = std::min(page.width(), page.height());
    const QImage near =
        reduced(page, std::clamp(longer / (2 * pixels), 1, std::max(1, shorter)), true);
    const QImage plain = near.format() == QImage::Format_Mono ? grayOf(near) : near;
    const QSize size = shownSize(page, std::min(pixels, std::max(plain.width(), plain.height())));
    if (size == plain.size())
        return plain;
    return plain.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(plain.format());
}

} // namespace motcua::imaging
