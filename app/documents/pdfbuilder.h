#pragma once

#include "app/core/ports/documentwriter.h"
#include "app/documents/glyphlessfont.h"
#include "app/documents/objectwriter.h"
#include "app/documents/textlayer.h"

namespace motcua::documents
{

/// Writes a document from its pages, each fetched once and gone before the next: only where the
/// objects lie in the file, and the characters of all texts, stay in memory. For one document, on
/// one thread; `file` must outlive it. Throws what qpdf throws.
class PdfBuilder
{
public:
    explicit PdfBuilder(PartFile &file);

    /// Errors: those of the pages' loaders, "pdf.page" [number] and those of PartFile.
    [[nodiscard]] kernel::Status write(const QList<ports::DocumentPage> &pages,
                                       const ports::DocumentFacts &facts);

private:
    /// Pages as a tree of two levels: readers need not go through all to come to one. Its number.
    [[nodiscard]] kernel::Result<int> writeTree(const QList<ports::DocumentPage> &pages);
    [[nodiscard]] kernel::Result<int> writePage(const ports::DocumentPage &page, int parent);
    [[nodiscard]] QByteArray writeImages(const kernel::EncodedPage &page);
    [[nodiscard]] QByteArray writeText(const kernel::PageText &text, const PageFrame &frame);
    void writeFont();
    [[nodiscard]] kernel::Status writeEnd(const ports::DocumentFacts &facts, int tree);

    ObjectWriter m_writer;
    int m_font = 0; ///< reserved with the first text; put last, when all letters are known
    GlyphlessFont m_glyphs;
};

} // namespace motcua::documents
