#pragma once

#include "scanner/imaging/sketch.h"

#include <QImage>

namespace motcua::imaging
{

/// There is colour worth keeping: a red seal, blue ink, a coloured print. The paper's own tint and
/// the colour fringes that a scanner puts on black letters don't count. False for a gray page.
/// Sketch::page will do.
[[nodiscard]] bool hasColour(const QImage &page);

/// Gray tones carry meaning: a photo, a copied card, a pencil note. Such a page must not become
/// black and white.
[[nodiscard]] bool isShaded(const Sketch &sketch);

} // namespace motcua::imaging
