#pragma once

#include <QList>
#include <QRect>

namespace motcua::imaging
{

/// The dots of dotted leaders ("Họ tên: ........"), on which tesseract stumbles, among the marks of
/// a page: rows of at least eight small ones that stand close and level; a few degrees of skew are
/// allowed.
[[nodiscard]] QList<QRect> leaderDots(const QList<QRect> &marks, double dpi);

} // namespace motcua::imaging
