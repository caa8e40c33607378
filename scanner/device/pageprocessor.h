#pragma once

#include "app/core/kernel/sealedstream.h"
#include "app/core/ports/pageprocessor.h"

namespace motcua::scanner
{

/// Reads a page from the spool, judges it and packs it. A scanned page is straightened and turned
/// once from its raw lines; a page that came in as JPEG keeps its bytes and is turned for display
/// only (EncodedPage::rotation). `textInput` and `thumbnail` always stand upright, so the text's
/// boxes refer to the page as it is shown. Stateless; safe from any thread. About 0.3 s and 80 MB
/// for A4 in colour at 300 dpi. Errors: those of the sealed file, "spool.damaged", "image.damaged",
/// "image.unsupported", "image.tooLarge", "image.memory".
class SpoolPageProcessor final : public ports::PageProcessor
{
public:
    /// `files` must live longer than this object.
    explicit SpoolPageProcessor(const kernel::SealedFiles &files) : m_files(files) {}

    [[nodiscard]] kernel::Result<ports::ProcessedPage>
    process(const QString &spoolFile, const QByteArray &key,
            const ports::PagePolicy &policy) const override;
    [[nodiscard]] kernel::Result<QImage> preview(const QString &spoolFile, const QByteArray &key,
                                                 int pixels) const override;

private:
    const kernel::SealedFiles &m_files;
};

} // namespace motcua::scanner
