#pragma once

#include <QImage>
#include <QList>

namespace motcua::imaging
{

/// The strokes of one ink on a page.
struct InkMask {
    QImage strokes; ///< Mono (1 = ink), as large as the page
    QRgb ink = qRgb(0, 0, 0);
};

/// A mask without ink; null when memory is short.
[[nodiscard]] QImage emptyMask(const QSize &size, QSizeF dpi);

/// One dot of a mask; outside of it is no ink.
[[nodiscard]] inline bool isInked(const QImage &mask, QPoint at)
{
    return mask.rect().contains(at) &&
           (mask.constScanLine(at.y())[at.x() >> 3] & (0x80 >> (at.x() & 7)));
}
inline void setInk(uchar *line, int x) { line[x >> 3] |= uchar(0x80 >> (x & 7)); }
inline void clearInk(uchar *line, int x) { line[x >> 3] &= uchar(~(0x80 >> (x & 7))); }

} // namespace motcua::imaging
