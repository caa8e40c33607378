#pragma once

#include "app/core/kernel/page.h"

#include <QByteArray>
#include <QSizeF>

namespace motcua::documents
{

/// The operators that paint a page: its picture /Im0, where it has one, and over it each ink
/// through its stencil /Ink0, /Ink1… `size` is the page before /Rotate, in points.
[[nodiscard]] QByteArray pictureOperators(const kernel::EncodedPage &page, const QSizeF &size);

/// The resource name of an ink, without the slash.
[[nodiscard]] QByteArray inkName(qsizetype layer);

} // namespace motcua::documents
