#include "ui/widgets/papers/papersmenu.h"

#include "ui/presentation/messages.h"
#include "ui/presentation/papers/paperwords.h"

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

using presentation::PapersPresenter;

PapersMenu::PapersMenu(services::Desk &desk, PreviewDialog::Parts parts, const QString &code,
                       QWidget *parent)
    : QMenu(parent), m_parts(parts), m_papers(desk)
{
    setObjectName(u"papersMenu"_s);
    setAccessibleName(tr("Papers of the dossier"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, [this] { m_papers.load(m_code); });
    connect(&m_papers, &PapersPresenter::loaded, this, &PapersMenu::fill);
    connect(&m_papers, &PapersPresenter::ready, this, &PapersMenu::show);
    connect(&m_papers, &PapersPresenter::failed, this, &PapersMenu::failed);
    setDossier(code);
}

void PapersMenu::setDossier(const QString &code)
{
    m_code = code;
    clear();
    // A menu without entries is not shown at all.
    addAction(tr("Looking…"))->setEnabled(false);
    if (!code.isEmpty())
        m_papers.load(code);
}

void PapersMenu::fill()
{
    clear();
    for (const services::PaperChoice &choice : m_papers.choices()) {
        auto *action = addAction(presentation::choiceText(choice));
        action->setObjectName(domain::paperName(choice.kind));
        action->setEnabled(!choice.obstacle);
        if (choice.obstacle)
            action->setToolTip(presentation::errorText(*choice.obstacle));
        connect(action, &QAction::triggered, this,
                [this, kind = choice.kind] { m_papers.print(kind); });
    }
    if (isEmpty())
        addAction(tr("No paper that your role may print"))->setEnabled(false);
}

void PapersMenu::show(const presentation::PaperView &paper)
{
    auto *preview = new PreviewDialog(m_parts, PreviewDialog::paper(paper), parentWidget());
    connect(preview, &QDialog::finished, this, [this] { m_papers.load(m_code); });
    preview->open();
}

} // namespace motcua::widgets
