#pragma once

#include <QImage>
#include <QRect>
#include <QString>

namespace motcua::imaging
{

struct Barcode {
    QString kind; ///< "QRCode", "Code128", "Code39"
    QString text;
    QRect box; ///< around it, in pixels of the page

    bool operator==(const Barcode &) const = default;
};

/// Reads every QR, Code 128 and Code 39 code of a page, whatever its angle, from the top down.
/// About 110 ms at 300 dpi. No Data Matrix: zxing 1.4 finds it only across the middle of a clean
/// image.
[[nodiscard]] QList<Barcode> findBarcodes(const QImage &page);

} // namespace motcua::imaging
