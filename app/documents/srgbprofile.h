#pragma once

#include <QByteArray>

namespace motcua::documents
{

/// An ICC profile of sRGB (IEC 61966-2-1) in version 2.1 of the format: matrix and one tone curve,
/// computed here, so that nothing is read from the system at run time. The same bytes each time.
[[nodiscard]] QByteArray srgbProfile();

} // namespace motcua::documents
