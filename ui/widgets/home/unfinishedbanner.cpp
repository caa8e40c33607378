#include "ui/widgets/home/unfinishedbanner.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

UnfinishedBanner::UnfinishedBanner(presentation::UnfinishedPresenter &unfinished, Dialogs &dialogs,
                                   QWidget *parent)
    : QFrame(parent), m_unfinished(unfinished), m_dialogs(dialogs)
{
    setObjectName(u"unfinishedBanner"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 10, 8);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tonesFor(colours).warning);
    m_text->setPalette(colours);
    m_text->setForegroundRole(QPalette::WindowText);
    row->addWidget(m_text, 1);
    auto *go = new QPushButton(tr("Continue (F6)"), this);
    go->setObjectName(u"resumeButton"_s);
    go->setAccessibleName(tr("Continue the unfinished dossier"));
    connect(go, &QPushButton::clicked, this, &UnfinishedBanner::resumeShown);
    row->addWidget(go);
    auto *drop = new QPushButton(tr("Discard…"), this);
    drop->setObjectName(u"discardButton"_s);
    drop->setAccessibleName(tr("Discard the unfinished dossier"));
    connect(drop, &QPushButton::clicked, this, &UnfinishedBanner::discardShown);
    row->addWidget(drop);
    connect(&unfinished, &presentation::UnfinishedPresenter::changed, this,
            &UnfinishedBanner::refresh);
    refresh();
}

void UnfinishedBanner::refresh()
{
    const auto &list = m_unfinished.list();
    setVisible(!list.isEmpty());
    if (list.isEmpty())
        return;
    const QString title = presentation::unfinishedTitle(list.last());
    m_text->setText(list.size() == 1
                        ? tr("Continue the unfinished dossier of %1?").arg(title)
                        : tr("Continue the unfinished dossier of %1? There are %n in all.", nullptr,
                             int(list.size()))
                              .arg(title));
}

void UnfinishedBanner::resumeShown()
{
    if (!m_unfinished.list().isEmpty())
        emit resumed(m_unfinished.list().last());
}

void UnfinishedBanner::discardShown()
{
    if (m_unfinished.list().isEmpty())
        return;
    const services::Unfinished &shown = m_unfinished.list().last();
    m_dialogs.ask(this,
                  {tr("Discard"),
                   tr("Discard the unfinished dossier of %1 with everything typed and scanned?")
                       .arg(presentation::unfinishedTitle(shown)),
                   tr("Discard"), tr("Keep")},
                  [this, id = shown.draftId] { m_unfinished.discard(id); });
}

} // namespace motcua::widgets
