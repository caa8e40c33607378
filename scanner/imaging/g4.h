#pragma once

#include <QByteArray>
#include <QImage>

namespace motcua::imaging
{

/// A Mono page (1 = black) as one bare CCITT Group 4 strip (ITU-T T.6), as a PDF's CCITTFaxDecode
/// takes it with /K −1. Empty for another format or when memory is short.
[[nodiscard]] QByteArray encodedG4(const QImage &mono);

} // namespace motcua::imaging
