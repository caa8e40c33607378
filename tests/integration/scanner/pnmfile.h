#pragma once

#include <QByteArray>
#include <QImage>

namespace motcua::tests
{

/// A raw PBM, PGM or PPM as Grayscale8 or RGB888; of 16-bit samples the high byte. Null when the
/// bytes are none.
[[nodiscard]] QImage pnmImage(const QByteArray &bytes);

/// An RGB888 image as a raw PPM.
[[nodiscard]] QByteArray ppmBytes(const QImage &image);

} // namespace motcua::tests
