#pragma once

#include "app/core/kernel/sealedstream.h"
#include "app/core/ports/pageprocessor.h"

namespace motcua::scanner
{

/// Reads a page from the spool, judges it and packs it. A scanned page is straightened, turned,
/// cropped and mirrored in one pass from its raw lines, row by row into the encoder, so it is held
/// once. A page that came in as JPEG keeps its bytes and is turned for display only
/// (EncodedPage::rotation); the operator's crop or mirror makes it anew (quality 92), and it is
/// never straightened or cropped to its paper. `textInput` and `thumbnail` show the page as it is
/// read, edits included. A separator sheet is not judged further. Stateless; safe from any thread.
/// About 0.2 s and 90 MB for A4 in colour at 300 dpi, 0.7 s and 150 MB at 600. Errors: those of the
/// sealed file, "spool.damaged", "image.damaged", "image.unsupported", "image.tooLarge",
/// "image.tooLong" [most dots of a side] (only as JPEG), "image.memory".
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
