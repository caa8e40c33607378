#pragma once

#include <QList>
#include <QRect>
#include <QSize>
#include <QString>

#include <optional>

namespace motcua::documents
{

/// A symbol as dark rectangles on a grid of modules, without quiet zone; a Code 128 is one module
/// high.
struct Barcode {
    QSize modules;
    QList<QRect> bars;
};

enum class QrLevel { L, M }; ///< 7 % or 15 % of the symbol may be lost

/// ISO/IEC 15417. Nothing when `text` is empty, too long or holds more than ASCII.
[[nodiscard]] std::optional<Barcode> code128(const QString &text);

/// ISO/IEC 18004 (TCVN 7322:2009), the text as plain UTF-8 bytes, as the ID cards have it: cheap
/// readers stumble over an ECI. Nothing when `text` is empty or too long.
[[nodiscard]] std::optional<Barcode> qrCode(const QString &text, QrLevel level);

} // namespace motcua::documents
