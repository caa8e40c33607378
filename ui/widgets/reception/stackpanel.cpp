#include "ui/widgets/reception/stackpanel.h"

#include "ui/widgets/focus.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using motcua::presentation::CapturePresenter;
using motcua::presentation::PageDeskPresenter;
using motcua::presentation::StackPause;

namespace motcua::widgets
{

namespace
{

constexpr QSize pictureSize(92, 130);

} // namespace

StackPanel::StackPanel(presentation::ReceptionPresenter &reception, QWidget &strip, QWidget *parent)
    : QFrame(parent), m_reception(reception), m_strip(strip)
{
    setObjectName(u"stackPanel"_s);
    setFrameShape(QFrame::NoFrame);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(12);
    auto *page = new QVBoxLayout;
    page->setSpacing(2);
    m_picture = new QLabel(this);
    m_picture->setFixedSize(pictureSize);
    m_picture->setAlignment(Qt::AlignCenter);
    m_caption = new QLabel(this);
    m_caption->setObjectName(u"stackCaption"_s);
    m_caption->setAlignment(Qt::AlignHCenter);
    m_caption->setTextFormat(Qt::PlainText);
    page->addStretch();
    page->addWidget(m_picture, 0, Qt::AlignHCenter);
    page->addWidget(m_caption);
    page->addStretch();
    row->addLayout(page);
    makeTexts();
    row->addWidget(m_texts, 1);
    connect(&reception.stackPause, &StackPause::changed, this, &StackPanel::refresh);
    connect(&reception.capture, &CapturePresenter::growingChanged, this, &StackPanel::refresh);
    connect(&reception.capture, &CapturePresenter::scanningChanged, this, &StackPanel::refresh);
    connect(&reception.pageDesk, &PageDeskPresenter::changed, this, &StackPanel::refresh);
    // The last page before a fault may still be without its picture.
    connect(&reception.capture.set, &services::CaptureSet::pageChanged, this, [this] {
        if (m_reception.stackPause.kind() != StackPause::Kind::None)
            refresh();
    });
    refresh();
}

void StackPanel::makeTexts()
{
    m_texts = new QWidget(this);
    auto *column = new QVBoxLayout(m_texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_heading = new QLabel(m_texts);
    m_heading->setObjectName(u"stackHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    QFont bold = m_heading->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_heading->setFont(bold);
    m_deed = new QLabel(m_texts);
    m_deed->setObjectName(u"stackDeed"_s);
    m_deed->setTextFormat(Qt::PlainText);
    m_deed->setWordWrap(true);
    m_goOn = new QPushButton(m_texts);
    m_goOn->setObjectName(u"stackGoOn"_s);
    m_end = new QPushButton(m_texts);
    m_goOn->setProperty("primary", true);
    m_end->setObjectName(u"stackEnd"_s);
    keepFocusOnClick({m_goOn, m_end});
    m_goOn->setAccessibleName(tr("Go on with the stack"));
    m_end->setAccessibleName(tr("End the stack"));
    connect(m_goOn, &QPushButton::clicked, &m_reception,
            &presentation::ReceptionPresenter::scanCurrent);
    connect(m_end, &QPushButton::clicked, &m_reception.stackPause, &StackPause::giveUp);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_goOn);
    buttons->addWidget(m_end);
    buttons->addStretch();
    column->addStretch();
    column->addWidget(m_heading);
    column->addWidget(m_deed);
    column->addLayout(buttons);
    column->addStretch();
}

void StackPanel::refresh()
{
    const bool paused = m_reception.stackPause.isOf(m_reception.pageDesk.selected());
    const bool grows = !paused && m_reception.capture.growing().number() > 0;
    if (!paused)
        passFocusOn(*m_texts, m_strip);
    m_texts->setVisible(paused);
    setVisible(paused || grows);
    if (paused)
        showPause();
    else if (grows)
        showGrowing();
    if (paused)
        makeRoom();
}

/// What new texts ask for goes up layout by layout, and a frame may be painted before it is there.
void StackPanel::makeRoom()
{
    for (const QWidget *widget : {m_texts, static_cast<QWidget *>(this), parentWidget()})
        widget->layout()->activate();
}

void StackPanel::showPause()
{
    const StackPause &pause = m_reception.stackPause;
    const bool waits = pause.kind() == StackPause::Kind::NoPaper;
    const Tones tones = tonesFor(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, waits ? tones.warning : tones.bad);
    m_heading->setPalette(colours);
    if (m_heading->text() != pause.heading()) {
        m_heading->setText(pause.heading());
        QAccessibleEvent event(m_heading, QAccessible::NameChanged); // screen readers speak it
        QAccessible::updateAccessibility(&event);
    }
    m_deed->setText(pause.deed());
    m_goOn->setText(waits ? tr("Try now (F5)") : tr("Continue (F5)"));
    m_end->setText(waits && !pause.isBroken() ? tr("Stop waiting (Esc)")
                                              : tr("End the stack here (Esc)"));
    const auto safe = pause.lastSafe();
    const services::CapturedPage *page = safe ? m_reception.capture.set.page(*safe) : nullptr;
    m_picture->setVisible(page != nullptr);
    m_caption->setVisible(page != nullptr);
    if (!page)
        return;
    showPicture(page->thumbnail.picture());
    const int row = m_reception.pageDesk.rowOf(*safe);
    m_caption->setText(row < 0 ? tr("last safe page") : tr("safe up to page %1").arg(row + 1));
}

void StackPanel::showGrowing()
{
    m_picture->show();
    m_caption->show();
    showPicture(m_reception.capture.growing().picture());
    m_caption->setText(tr("being read…"));
}

void StackPanel::showPicture(const QImage &picture)
{
    if (picture.isNull())
        return m_picture->clear();
    const qreal ratio = devicePixelRatioF();
    QImage fitted =
        picture.scaled(pictureSize * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    fitted.setDevicePixelRatio(ratio);
    QPainter painter(&fitted); // paper is as white as the window
    painter.setPen(tonesFor(palette()).muted);
    painter.drawRect(
        QRectF(QPointF(0, 0), fitted.deviceIndependentSize()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.end();
    m_picture->setPixmap(QPixmap::fromImage(fitted));
}

} // namespace motcua::widgets
