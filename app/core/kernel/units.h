#pragma once

// Lengths, for those who measure pages: scanners count dots an inch, images dots a metre, PDF 1/72
// inch, and people millimetres.

namespace motcua::kernel
{

inline constexpr double millimetresPerInch = 25.4;
inline constexpr double metresPerInch = 0.0254;
inline constexpr double pointsPerInch = 72; // ISO 32000-1 §8.3.2.3

} // namespace motcua::kernel
