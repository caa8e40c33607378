#include "ui/widgets/home/serverbanner.h"

#include "ui/widgets/decisiondialog.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

using Deed = presentation::ServerPresenter::Deed;

ServerBanner::ServerBanner(presentation::ServerPresenter &server, Dialogs &dialogs, QWidget *parent)
    : QFrame(parent), m_server(server), m_dialogs(dialogs)
{
    setObjectName(u"serverBanner"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 10, 8);
    m_text = new QLabel(this);
    m_text->setObjectName(u"serverBannerText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::WindowText);
    row->addWidget(m_text, 1);
    m_deed = new QPushButton(this);
    m_deed->setObjectName(u"serverDeed"_s);
    connect(m_deed, &QPushButton::clicked, this, &ServerBanner::act);
    row->addWidget(m_deed);
    connect(&server, &presentation::ServerPresenter::changed, this, &ServerBanner::refresh);
    refresh();
}

void ServerBanner::refresh()
{
    const auto &banner = m_server.banner();
    setVisible(!banner.text.isEmpty());
    QPalette colours = palette();
    const Tones tones = tonesFor(colours);
    colours.setColor(QPalette::WindowText, banner.isStop ? tones.bad : tones.warning);
    m_text->setPalette(colours);
    m_text->setText(banner.text);
    m_deed->setVisible(banner.deed != Deed::None && m_server.maySupervise());
    m_deed->setText(banner.deed == Deed::ConfirmClock ? tr("The clock is right…")
                                                      : tr("Take them over…"));
    m_deed->setAccessibleName(m_deed->text());
}

void ServerBanner::act()
{
    if (m_server.banner().deed == Deed::AcceptEndings)
        return m_dialogs.ask(
            this,
            {tr("News of the server"), m_server.banner().text, tr("Take them over"), tr("Not now")},
            [this] { m_server.acceptEndings(); });
    const auto confirm = [this](const QString &reason) { m_server.confirmClock(reason); };
    (new DecisionDialog({tr("This machine's clock"),
                         m_server.banner().text,
                         {},
                         {{u"confirmClock"_s, tr("The clock is right"), confirm}}},
                        this))
        ->open();
}

} // namespace motcua::widgets
