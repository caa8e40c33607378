#pragma once

#include "scanner/imaging/rows.h"

namespace motcua::imaging
{

/// The same page with more dots, each interpolated between four (bilinear); as it is where it has
/// that many already. The soft edge of a gray stroke tells where within a dot the stroke ends; on a
/// finer grid this survives the step to black and white. Rows in order, more than once.
[[nodiscard]] Rows enlargedTo(double dpi, Rows rows);

} // namespace motcua::imaging
