#include "ui/widgets/sectionbox.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace motcua::widgets
{

namespace
{

using Progress = SectionBox::Progress;

/// The number in a circle; a tick when done.
class StepBadge final : public QWidget
{
public:
    StepBadge(int number, QWidget *parent) : QWidget(parent), m_number(number)
    {
        setFixedSize(24, 24);
    }
    void setProgress(Progress progress)
    {
        m_progress = progress;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tones tones = tonesFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF circle = QRectF(rect()).adjusted(1, 1, -1, -1);
        const bool filled = m_progress != Progress::Pending;
        painter.setPen(QPen(filled ? Qt::transparent : tones.muted, 1.5));
        painter.setBrush(m_progress == Progress::Current ? QBrush(tones.accent)
                         : m_progress == Progress::Done  ? QBrush(QColor(0x1c, 0x70, 0x3c))
                                                         : QBrush(Qt::NoBrush));
        painter.drawEllipse(circle);
        if (m_progress == Progress::Done) {
            painter.setPen(QPen(Qt::white, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF({{6.8, 12.4}, {10.6, 16.2}, {17.2, 8.4}}));
            return;
        }
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(filled ? QColor(Qt::white) : tones.muted);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
    Progress m_progress = Progress::Pending;
};

} // namespace

SectionBox::SectionBox(const Head &head, QWidget *parent) : QFrame(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 8, 12, 10);
    layout->setSpacing(6);
    auto *row = new QHBoxLayout;
    m_badge = new StepBadge(head.number, this);
    row->addWidget(m_badge);
    auto *title = new QLabel(head.title, this);
    QFont bold = title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() + 0.5);
    title->setFont(bold);
    row->addWidget(title);
    row->addStretch();
    auto *hint = new QLabel(head.hint, this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(hint);
    layout->addLayout(row);
    m_body = new QVBoxLayout;
    m_body->setSpacing(6);
    layout->addLayout(m_body, 1);
}

void SectionBox::setProgress(Progress progress)
{
    m_progress = progress;
    static_cast<StepBadge *>(m_badge)->setProgress(progress);
    update();
}

void SectionBox::paintEvent(QPaintEvent *)
{
    const Tones tones = tonesFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(area, 6, 6);
    painter.fillPath(shape, tones.panel);
    if (m_progress == Progress::Current) {
        painter.setClipPath(shape);
        painter.fillRect(QRectF(0, 0, 5, height()), tones.accent);
        painter.setClipping(false);
    }
    painter.setPen(QPen(m_progress == Progress::Current ? tones.accent : tones.line, 1));
    painter.drawPath(shape);
}

} // namespace motcua::widgets
