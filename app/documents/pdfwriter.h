#pragma once

#include "app/core/ports/documentwriter.h"

namespace motcua::documents
{

/// PDF/A-2u files of scanned pages with an invisible text layer (ISO 19005-2). A page is one image,
/// or the strokes of its inks over a coarse one, or over none. It is fetched once and gone before
/// the next is: memory does not grow with their number. The same pages and facts give the same
/// file.
///
/// Words of the text layer are placed on the page as displayed, after `EncodedPage::rotation`.
/// Besides the port's errors: "pdf.page" [page number] for a page that cannot stand in a PDF,
/// "pdf.noPages", and whatever a page's loader reports.
class PdfWriter final : public ports::DocumentWriter
{
public:
    [[nodiscard]] kernel::Result<ports::WrittenDocument>
    writePdf(const QList<ports::DocumentPage> &pages, const ports::DocumentFacts &facts,
             const QString &path) const override;
    /// Also "file.denied" (no right to read) and "file.tooLarge" (too many pixels to open safely).
    /// Arguments: the file's name.
    [[nodiscard]] kernel::Result<ports::FileFacts> inspect(const QString &path) const override;
};

} // namespace motcua::documents
