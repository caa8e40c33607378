#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QString>

namespace motcua::ports
{

/// Looks for an ID card on a raw page of a spool. A pure function of the file; safe from any
/// thread; takes up to some seconds.
class CardFinder
{
public:
    virtual ~CardFinder() = default;
    /// Text of the card's QR code; empty where there is none. Errors: those of the sealed file,
    /// "spool.damaged", "image.damaged".
    [[nodiscard]] virtual kernel::Result<QString> qrText(const QString &spoolFile,
                                                         const QByteArray &key) const = 0;
};

} // namespace motcua::ports
