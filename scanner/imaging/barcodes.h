#pragma once

#include <QImage>
#include <QRect>
#include <QString>

namespace motcua::imaging
{

struct Barcode {
    QString kind; ///< "QRCode", "Code128", "Code39", "DataMatrix"
    QString text;
    QRect box; ///< around it, in pixels of the page

    bool operator==(const Barcode &) const = default;
};

/// Reads every QR, Code 128 and Code 39 code of a page, whatever its angle, from the top down; Data
/// Matrix only where it lies across the middle of the image (zxing 1.4). About 110 ms at 300 dpi.
[[nodiscard]] QList<Barcode> findBarcodes(const QImage &page);

} // namespace motcua::imaging
