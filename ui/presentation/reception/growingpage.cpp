#include "ui/presentation/reception/growingpage.h"

#include <QPainter>

#include <algorithm>

namespace motcua::presentation
{

void GrowingPage::take(int number, const ports::PagePart &part)
{
    const int width = part.lines.width();
    const int end = part.top + part.lines.height();
    // A torn page comes again from its top.
    if (number != m_number || part.top < m_end || width != m_picture.width()) {
        m_number = number;
        m_picture = {};
    }
    m_end = end;
    const int height = std::max({end, part.height, m_picture.height()});
    if (m_picture.height() < height) {
        QImage longer(width, height, QImage::Format_RGB32);
        longer.fill(Qt::white);
        if (!m_picture.isNull())
            QPainter(&longer).drawImage(0, 0, m_picture);
        m_picture = longer;
    }
    QPainter(&m_picture).drawImage(0, part.top, part.lines);
}

} // namespace motcua::presentation
