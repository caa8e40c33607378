#pragma once

#include "scanner/imaging/pixbridge.h"

#include <QList>
#include <QRect>

namespace motcua::imaging
{

/// Ruled lines of a page: the edges of tables and boxes, lines to write on, the line beneath a
/// heading. Boxes in its dots; a line that leans by some degrees is found in pieces.
struct Rules {
    QList<QRect> across;
    QList<QRect> down;
};

/// The ruled lines in `ink` (1 = black): at least 6 mm long, at most 0.8 mm thick. A long stroke of
/// a large letter is thicker.
[[nodiscard]] Rules rulesIn(Pix *ink, double dpi);

/// Paints the rules of a Grayscale8 page over with `paper`, in `ink` too. Where a letter's stroke
/// crosses a rule it stays whole.
void removeRules(QImage &page, Pix *ink, const Rules &rules, uchar paper);

} // namespace motcua::imaging
