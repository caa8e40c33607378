#pragma once

#include "app/core/ports/pagesource.h"

namespace motcua::presentation
{

/// The page that is being read, as far as it has come: the parts of its preview put together, white
/// where nothing was said yet. A value.
class GrowingPage
{
public:
    void take(int number, const ports::PagePart &part);
    void clear() { *this = {}; }

    [[nodiscard]] int number() const { return m_number; } ///< 0 = no page is being read
    [[nodiscard]] const QImage &picture() const { return m_picture; }

private:
    int m_number = 0;
    int m_end = 0; // lines that have come
    QImage m_picture;
};

} // namespace motcua::presentation
