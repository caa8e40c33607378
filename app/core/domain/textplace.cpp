#include "app/core/domain/textplace.h"

#include <algorithm>

namespace motcua::domain
{

TextPlace TextPlaces::at(qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, 0, m_text.size());
    if (offset < m_counted) {
        m_counted = m_lineBegin = 0;
        m_line = 1;
    }
    while (true) {
        const qsizetype end = m_text.indexOf('\n', m_counted);
        if (end < 0 || end >= offset)
            break;
        ++m_line;
        m_counted = m_lineBegin = end + 1;
    }
    const QByteArrayView before = m_text.sliced(m_lineBegin, offset - m_lineBegin);
    return {m_line, QString::fromUtf8(before).size() + 1, {}};
}

} // namespace motcua::domain
