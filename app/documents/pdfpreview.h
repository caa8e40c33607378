#pragma once

#include "app/core/ports/paperpreview.h"

namespace motcua::documents
{

/// Pictures of a PDF with poppler. Stateless; each call opens its own document, so any thread may.
class PdfPreview final : public ports::PaperPreview
{
public:
    [[nodiscard]] kernel::Result<QList<QImage>> pages(const QByteArray &pdf, int dpi,
                                                      ports::PageSpan span = {}) const override;
};

} // namespace motcua::documents
