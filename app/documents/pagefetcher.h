#pragma once

#include "app/core/ports/documentwriter.h"

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

/// Fetches a page when qpdf reaches the first of its images and keeps it until another is asked
/// for: the images of a page stand one after the other. For one document, on one thread.
class PageFetcher
{
public:
    /// `pages` must outlive it.
    explicit PageFetcher(const QList<ports::DocumentPage> &pages) : m_pages(pages) {}

    /// Throws ErrorCarrier with the loader's error or "pdf.page" [number].
    const kernel::EncodedPage &page(int index);

private:
    const QList<ports::DocumentPage> &m_pages;
    kernel::EncodedPage m_page;
    int m_index = -1;
};

} // namespace motcua::documents
