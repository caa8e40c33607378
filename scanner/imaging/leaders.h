#pragma once

#include <QImage>

namespace motcua::imaging
{

/// The page without dotted leaders ("Họ tên: ........"), on which tesseract stumbles: rows of at
/// least eight small dots that stand close and level are painted over with paper. For OCR input
/// only, never for the page itself. Takes and gives a levelled() Grayscale8 page; a few degrees of
/// skew are allowed.
[[nodiscard]] QImage withoutLeaders(const QImage &level);

} // namespace motcua::imaging
