#pragma once

#include "app/core/kernel/page.h"

namespace motcua::tests
{

/// What a viewer shows of a packed page before its turn, RGB888 of `page.pixels`: its picture
/// stretched over the page and the inks over it. Null where a part cannot be decoded. Decodes with
/// Qt and jbig2dec, not with the code that packed it; not CMYK.
[[nodiscard]] QImage viewed(const kernel::EncodedPage &page);

} // namespace motcua::tests
