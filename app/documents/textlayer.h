#pragma once

#include "app/core/kernel/page.h"
#include "app/documents/glyphlessfont.h"

#include <QByteArray>
#include <QSizeF>

namespace motcua::documents
{

/// The page as a PDF sees it: its size before /Rotate, in points, and the clockwise turn.
struct PageFrame {
    QSizeF points;
    int rotation = 0;
};

/// The operators that lay `text` invisibly (render mode 3) over a page, word by word, each as wide
/// as its box, with a space between words; the font resource is /F0. Boxes refer to the page **as
/// displayed**, that is after `rotation`: words can only be read from an upright page.
[[nodiscard]] QByteArray textOperators(const kernel::PageText &text, const PageFrame &frame,
                                       const GlyphlessFont &font);

} // namespace motcua::documents
