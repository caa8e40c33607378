#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>

#include <limits>

namespace motcua::ports
{

/// Which pages: a batch of papers has too many to hold them all as pictures.
struct PageSpan {
    int first = 0;
    int most = std::numeric_limits<int>::max();
};

/// Pictures of a finished PDF, for preview and for a printer. Stateless; any thread.
class PaperPreview
{
public:
    virtual ~PaperPreview() = default;
    /// The pages of `span` at `dpi` (36…600), white background, dots per metre set; past the end
    /// there are none. Error: "file.unreadable".
    [[nodiscard]] virtual kernel::Result<QList<QImage>> pages(const QByteArray &pdf, int dpi,
                                                              PageSpan span = {}) const = 0;
};

} // namespace motcua::ports
