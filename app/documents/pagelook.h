#pragma once

#include <QImage>

namespace motcua::documents
{

/// Could these be pictures of the same page? Meant for gross mistakes alone: an empty or a black
/// page, another page, one that is upside down. Paper's tint, noise and a shift of a few dots don't
/// count. Without marks on `expected` there is nothing to compare but emptiness.
[[nodiscard]] bool looksLike(const QImage &drawn, const QImage &expected);

} // namespace motcua::documents
