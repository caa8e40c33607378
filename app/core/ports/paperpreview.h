#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>

namespace motcua::ports
{

/// Pictures of a finished PDF, for preview and for a printer. Stateless; any thread.
class PaperPreview
{
public:
    virtual ~PaperPreview() = default;
    /// Every page at `dpi` (36…600), white background, dots per metre set. Error:
    /// "file.unreadable".
    [[nodiscard]] virtual kernel::Result<QList<QImage>> pages(const QByteArray &pdf,
                                                              int dpi) const = 0;
};

} // namespace motcua::ports
