#pragma once

#include "app/core/ports/documentwriter.h"
#include "app/documents/glyphlessfont.h"
#include "app/documents/pagefetcher.h"
#include "app/documents/partfile.h"

#include <qpdf/QPDF.hh>

#include <memory>

namespace motcua::documents
{

/// Puts a document together in memory, all but the pages' bytes and text, which are streamed in
/// while write() runs. For one document, on one thread; `pages` must outlive it. Throws
/// ErrorCarrier and what qpdf throws.
class PdfBuilder
{
public:
    PdfBuilder(const QList<ports::DocumentPage> &pages, const ports::DocumentFacts &facts);

    void write(PartFile &file);

private:
    void addPage(int index);
    [[nodiscard]] QPDFObjectHandle images(const kernel::EncodedPage &page, int index);
    void addFont();

    QPDF m_pdf;
    const QList<ports::DocumentPage> &m_pages;
    std::shared_ptr<PageFetcher> m_fetcher; // the streams hold it too
    GlyphlessFont m_glyphs;
    QPDFObjectHandle m_font; // uninitialised when no page has text
};

} // namespace motcua::documents
