#pragma once

#include <QImage>
#include <QString>

#include <chrono>
#include <functional>

namespace motcua::imaging
{

/// The text of a QR code, however it lies on the picture: small (from 1.5 dots a module), at any
/// angle, pale, unevenly lit. Tries one look after the other, the likely ones first, until `wanted`
/// takes a text or `limit` has passed (a look that has begun is ended); then empty. Plain bytes are
/// read as UTF-8, as ID cards have them. An A4 page at 300 dpi: 0.1 s for a clear code, some
/// seconds to find none.
[[nodiscard]] QString findSquareCode(const QImage &picture,
                                     const std::function<bool(const QString &)> &wanted,
                                     std::chrono::milliseconds limit);

} // namespace motcua::imaging
