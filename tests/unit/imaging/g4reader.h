#pragma once

#include <QByteArray>
#include <QImage>

namespace motcua::tests
{

/// Decodes a bare Group 4 strip by wrapping it into a TIFF file for libtiff's own reader.
[[nodiscard]] QImage decodedG4(const QByteArray &strip, const QSize &size);

} // namespace motcua::tests
