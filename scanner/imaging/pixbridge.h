#pragma once

#include <QImage>
#include <QList>
#include <QRect>

#include <memory>

struct Pix; // leptonica's image

namespace motcua::imaging
{

struct PixDeleter {
    void operator()(Pix *pix) const;
};

/// A leptonica image with one owner. Its reference count is a plain integer (leptonica 1.82), so a
/// Pix never leaves the thread that made it.
using PixPtr = std::unique_ptr<Pix, PixDeleter>;

/// Copies a Mono (1 = black) or Grayscale8 image, with its resolution. Null for a null image, for
/// another format, and when memory is short. Silences leptonica's messages on the first call.
[[nodiscard]] PixPtr toPix(const QImage &image);

/// Copies a 1- or 8-bit Pix back to Mono (1 = black) or Grayscale8. Null for other depths.
[[nodiscard]] QImage fromPix(const Pix *pix);

/// The dots that lie in runs of ink at least `length` dots long, along rows or columns: an opening,
/// as pixOpenBrick() makes it, in passes that grow as the logarithm of the length. Null for null,
/// and when memory is short.
[[nodiscard]] PixPtr runsOf(Pix *ink, int length, bool across);

/// The boxes of all connected marks of a 1-bit Pix; none for null.
[[nodiscard]] QList<QRect> connectedBoxes(Pix *ink);

} // namespace motcua::imaging
