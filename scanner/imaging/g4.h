#pragma once

#include "scanner/imaging/rows.h"

#include <QByteArray>
#include <QImage>

namespace motcua::imaging
{

/// A Mono page (1 = black) as one bare CCITT Group 4 strip (ITU-T T.6), as a PDF's CCITTFaxDecode
/// takes it with /K −1. Empty for another format or when memory is short.
[[nodiscard]] QByteArray encodedG4(const QImage &mono);

/// The same from gray rows; what is darker than `threshold` becomes black. Only the bits are held.
[[nodiscard]] QByteArray encodedG4(const Rows &gray, int threshold);

} // namespace motcua::imaging
