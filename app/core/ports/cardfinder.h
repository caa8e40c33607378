#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace motcua::ports
{

/// What a picture shows of an ID card.
struct CardSight {
    QString qr;  ///< text of its QR code; empty = none was found
    QImage gray; ///< the page for a text recogniser, to look for the machine-readable zone
};

/// Looks for an ID card on a raw page of a spool. A pure function of the file; safe from any
/// thread; takes up to some seconds. Errors: those of the sealed file, "spool.damaged",
/// "image.damaged".
class CardFinder
{
public:
    virtual ~CardFinder() = default;
    [[nodiscard]] virtual kernel::Result<CardSight> look(const QString &spoolFile,
                                                         const QByteArray &key) const = 0;
};

} // namespace motcua::ports
