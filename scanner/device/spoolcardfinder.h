#pragma once

#include "app/core/kernel/sealedstream.h"
#include "app/core/ports/cardfinder.h"

namespace motcua::scanner
{

/// Reads the page from the spool and looks for the QR code of an ID card on it, and for the zone on
/// its back, which a child reads (ZoneChild). Stateless; safe from any thread but the GUI's, as it
/// waits for that child.
class SpoolCardFinder final : public ports::CardFinder
{
public:
    /// `files` must live longer than this object.
    explicit SpoolCardFinder(const kernel::SealedFiles &files) : m_files(files) {}

    [[nodiscard]] kernel::Result<ports::SeenCard> look(const QString &spoolFile,
                                                       const QByteArray &key) const override;

private:
    const kernel::SealedFiles &m_files;
};

} // namespace motcua::scanner
