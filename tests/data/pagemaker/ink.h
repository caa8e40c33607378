#pragma once

#include "tests/data/pagemaker/sheet.h"

namespace motcua::pagemaker
{

/// A round seal as state agencies use it: 36 mm, red, two rings, a star, words along the ring.
void stampSeal(Sheet &sheet, QPointF centre, const QString &words);

/// A signature in ballpoint blue, about 90 × 40 points, drawn from the sheet's seed.
void sign(Sheet &sheet, QPointF at);

/// A faint grey note by hand without letters.
void pencilNote(Sheet &sheet, QPointF at);

} // namespace motcua::pagemaker
