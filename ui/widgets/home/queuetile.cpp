#include "ui/widgets/home/queuetile.h"

#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

QueueTile::QueueTile(const QString &title, Urgency urgency, QWidget *parent)
    : QAbstractButton(parent), m_title(title), m_urgency(urgency)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(0);
}

void QueueTile::setCount(int count)
{
    m_count = count;
    setAccessibleName(u"%1: %2"_s.arg(m_title).arg(count));
    update();
}

QSize QueueTile::sizeHint() const { return {150, fontMetrics().height() * 3 + 22}; }

void QueueTile::paintEvent(QPaintEvent *)
{
    const Tones tones = tonesFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(hasFocus() || isChecked() ? tones.link : tones.line, hasFocus()    ? 2.5
                                                                             : isChecked() ? 2
                                                                                           : 1));
    painter.setBrush(tones.panel);
    painter.drawRoundedRect(area, 6, 6);
    const QColor urgent = m_urgency == Urgency::Bad       ? tones.bad
                          : m_urgency == Urgency::Warning ? tones.warning
                                                          : palette().color(QPalette::Text);
    const QRect inner = rect().adjusted(14, 8, -10, -8);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.8);
    big.setBold(true);
    painter.setFont(big);
    painter.setPen(m_count > 0 ? urgent : tones.muted);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, QString::number(m_count));
    QFont plain = font();
    plain.setBold(isChecked());
    painter.setFont(plain);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetrics(plain).elidedText(m_title, Qt::ElideRight, inner.width()));
}

} // namespace motcua::widgets
