#pragma once

#include <QByteArray>

namespace motcua::imaging
{

/// The clockwise turn for display that a JPEG's EXIF part asks for: 0, 90, 180 or 270 degrees
/// (EXIF 2.32 §4.6.4, tag 0x0112). Mirrored orientations give their turn only; 0 without EXIF.
[[nodiscard]] int exifTurn(const QByteArray &jpeg);

} // namespace motcua::imaging
