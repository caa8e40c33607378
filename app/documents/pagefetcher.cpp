#include "app/documents/pagefetcher.h"

#include "app/documents/pdfimage.h"

namespace motcua::documents
{

const kernel::EncodedPage &PageFetcher::page(int index)
{
    if (index == m_index)
        return m_page;
    m_index = -1;
    auto encoded = m_pages[index].load();
    if (!encoded)
        throw ErrorCarrier(encoded.error());
    if (auto checked = checkEncodedPage(*encoded); !checked) {
        kernel::Error error = checked.error();
        error.arguments = {QString::number(index + 1)};
        throw ErrorCarrier(std::move(error));
    }
    m_page = std::move(*encoded);
    m_index = index;
    return m_page;
}

} // namespace motcua::documents
