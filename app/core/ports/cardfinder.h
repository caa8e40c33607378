#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QString>

namespace motcua::ports
{

/// What is seen of an ID card on a picture. Which side a card has its code on depends on its kind.
struct SeenCard {
    QString qr;   ///< text of its QR code; empty = none
    QString zone; ///< lines of its machine-readable zone, as recognised: domain::mrzFromPicture()
                  ///< judges them; empty = none

    [[nodiscard]] bool isEmpty() const { return qr.isEmpty() && zone.isEmpty(); }
    bool operator==(const SeenCard &) const = default;
};

/// Looks for an ID card on a raw page of a spool. A pure function of the file; safe from any
/// thread; takes up to some seconds.
class CardFinder
{
public:
    virtual ~CardFinder() = default;
    /// Errors: those of the sealed file, "spool.damaged", "image.damaged".
    [[nodiscard]] virtual kernel::Result<SeenCard> look(const QString &spoolFile,
                                                        const QByteArray &key) const = 0;
};

} // namespace motcua::ports
