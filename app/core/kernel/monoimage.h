#pragma once

#include <QImage>

namespace motcua::kernel
{

/// A page of one bit a dot is so in the whole program: 0 is white paper, 1 is black ink.
inline void markAsMono(QImage &image) { image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)}); }

/// Such an image, its dots not set; null when memory is short.
[[nodiscard]] inline QImage monoImage(const QSize &size)
{
    QImage image(size, QImage::Format_Mono);
    markAsMono(image);
    return image;
}

} // namespace motcua::kernel
