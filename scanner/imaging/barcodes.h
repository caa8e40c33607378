#pragma once

#include "scanner/imaging/sketch.h"

#include <QImage>
#include <QString>

#include <functional>

namespace motcua::imaging
{

/// The first QR, Code 128 or Code 39 code of the page whose text is `wanted`; empty where there is
/// none. Sees the sketch first, then its levelled and its black-and-white picture, then the page
/// itself: a large code is found in 40 ms, to find none takes 100 ms at 300 dpi. No Data Matrix:
/// zxing 1.4 finds it only across the middle of a clean image.
[[nodiscard]] QString findCode(const QImage &page, const Sketch &sketch,
                               const std::function<bool(const QString &)> &wanted);

} // namespace motcua::imaging
