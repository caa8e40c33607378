#include "ui/widgets/statusline.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

StatusLine::StatusLine(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"statusLine"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumHeight(fontMetrics().height() + 18);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    m_line = new QLabel(tr("Not logged in"), this);
    m_line->setObjectName(u"statusText"_s);
    m_line->setAccessibleName(tr("State of sending"));
    m_line->setForegroundRole(QPalette::WindowText); // the alarm's colour lies there
    m_send = new QPushButton(tr("Send now (F12)"), this);
    m_send->setObjectName(u"sendNow"_s);
    m_send->setAccessibleName(tr("Send now"));
    m_send->setIcon(QIcon(u":/motcua/icons/send.svg"_s));
    m_send->setShortcut(Qt::Key_F12);
    m_send->setFlat(true);
    m_send->hide();
    m_scanner = new QPushButton(tr("Scanner… (F11)"), this);
    m_scanner->setObjectName(u"deskScanner"_s);
    m_scanner->setAccessibleName(tr("Choose the scanner, check it, scan profiles and all options"));
    m_scanner->setToolTip(m_scanner->accessibleName());
    m_scanner->setIcon(QIcon(u":/motcua/icons/scan.svg"_s));
    m_scanner->setShortcut(Qt::Key_F11);
    m_scanner->setFlat(true);
    m_scanner->hide();
    connect(m_scanner, &QPushButton::clicked, this, &StatusLine::scannerCareWanted);
    m_who = new QLabel(this);
    m_who->setObjectName(u"statusWho"_s);
    row->addWidget(m_line);
    row->addSpacing(12);
    row->addWidget(m_send);
    row->addWidget(m_scanner);
    row->addStretch();
    row->addWidget(m_who);
}

void StatusLine::show(presentation::StatusPresenter &status, const QString &who)
{
    m_who->setText(who);
    m_send->show();
    m_scanner->show();
    connect(m_send, &QPushButton::clicked, &status, &presentation::StatusPresenter::sendNow);
    connect(&status, &presentation::StatusPresenter::changed, this,
            [this, &status] { refresh(status); });
    refresh(status);
}

void StatusLine::setLocked(bool isLocked)
{
    m_send->setVisible(!isLocked);
    m_scanner->setVisible(!isLocked);
}

void StatusLine::refresh(const presentation::StatusPresenter &status)
{
    m_line->setText(status.line());
    QPalette colours = palette();
    QFont weight = font();
    if (status.isAlarm())
        colours.setColor(QPalette::WindowText, tonesFor(colours).bad);
    weight.setBold(status.isAlarm());
    m_line->setPalette(colours);
    m_line->setFont(weight);
}

} // namespace motcua::widgets
