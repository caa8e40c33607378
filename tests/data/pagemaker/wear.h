#pragma once

#include "tests/data/pagemaker/page.h"

#include <QRandomGenerator>

namespace motcua::pagemaker
{

/// Lays `ink` (black on white, RGB32) on worn paper and looks at it through a scanner. `behind` is
/// the other side of the sheet as it would be read from that side; null = nothing there.
[[nodiscard]] QImage worn(const QImage &ink, const QImage &behind, const Wear &wear, quint32 seed);

} // namespace motcua::pagemaker
