#include "ui/widgets/reception/splitbar.h"

#include "ui/widgets/focus.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;
using motcua::presentation::PageSplitting;

namespace motcua::widgets
{

SplitBar::SplitBar(PageSplitting &splitting, QWidget &strip, QWidget *parent)
    : QWidget(parent), m_splitting(splitting), m_strip(strip)
{
    setObjectName(u"splitBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 0, 0);
    m_text = new QLabel(this);
    m_text->setObjectName(u"splitText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    QPalette colours = m_text->palette();
    colours.setColor(QPalette::WindowText, tonesFor(colours).link);
    m_text->setPalette(colours);
    QFont strong = m_text->font();
    strong.setBold(true);
    m_text->setFont(strong);
    row->addWidget(m_text, 1);
    m_accept = new QPushButton(tr("Split (F10)"), this);
    m_accept->setObjectName(u"splitAccept"_s);
    m_accept->setAccessibleName(tr("Accept the proposed split"));
    m_accept->setShortcut(Qt::Key_F10);
    connect(m_accept, &QPushButton::clicked, &splitting, &PageSplitting::accept);
    row->addWidget(m_accept);
    m_ignore = new QPushButton(tr("Ignore (Shift+F10)"), this);
    m_ignore->setObjectName(u"splitIgnore"_s);
    m_ignore->setAccessibleName(tr("Ignore the proposed split"));
    m_ignore->setShortcut(QKeySequence(u"Shift+F10"_s));
    connect(m_ignore, &QPushButton::clicked, &splitting, &PageSplitting::ignore);
    row->addWidget(m_ignore);
    keepFocusOnClick({m_accept, m_ignore});
    connect(&splitting, &PageSplitting::changed, this, &SplitBar::refresh);
    refresh();
}

void SplitBar::refresh()
{
    const bool any = !m_splitting.proposal().isEmpty();
    const bool isNews = any && isHidden();
    m_text->setText(any ? m_splitting.sentence() : QString());
    if (!any)
        passFocusOn(*this, m_strip);
    m_accept->setEnabled(m_splitting.isReady());
    setVisible(any);
    if (isNews) {
        QAccessibleEvent spoken(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&spoken);
    }
}

} // namespace motcua::widgets
