#pragma once

#include "app/core/ports/documentwriter.h"
#include "app/documents/glyphlessfont.h"
#include "app/documents/partfile.h"

#include <qpdf/QPDF.hh>

#include <exception>

namespace motcua::documents
{

/// Carries one of our errors through qpdf, which knows only exceptions.
class ErrorCarrier : public std::exception
{
public:
    explicit ErrorCarrier(kernel::Error carried) : error(std::move(carried)) {}
    const char *what() const noexcept override { return "carried error"; }

    kernel::Error error;
};

/// One page's image, fetched; throws ErrorCarrier with the loader's error or "pdf.page" [number].
[[nodiscard]] kernel::EncodedPage fetchedPage(const ports::DocumentPage &page, int number);

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
    void addFont();

    QPDF m_pdf;
    const QList<ports::DocumentPage> &m_pages;
    GlyphlessFont m_glyphs;
    QPDFObjectHandle m_font; // uninitialised when no page has text
};

} // namespace motcua::documents
