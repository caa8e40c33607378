#include "ui/widgets/dossier/dossieractions.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

DossierActions::DossierActions(services::Desk &desk, PreviewDialog::Parts parts, bool withFees,
                               QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_print = new QPushButton(tr("Printed papers (Ctrl+P)"), this);
    m_print->setObjectName(u"dossierPrint"_s);
    m_print->setAccessibleName(tr("Print a paper of this dossier"));
    m_print->setIcon(QIcon(u":/motcua/icons/print.svg"_s));
    m_print->setShortcut(QKeySequence(u"Ctrl+P"_s));
    m_papers = new PapersMenu(desk, parts, {}, this);
    connect(m_print, &QPushButton::clicked, this, &DossierActions::openPapers);
    connect(m_papers, &PapersMenu::failed, this, &DossierActions::failed);
    row->addWidget(m_print);
    if (withFees) {
        auto *fees = new QPushButton(tr("Fees (Ctrl+T)"), this);
        fees->setObjectName(u"dossierFees"_s);
        fees->setAccessibleName(tr("Fees of this dossier"));
        fees->setShortcut(QKeySequence(u"Ctrl+T"_s));
        connect(fees, &QPushButton::clicked, this, [this] { emit feesWanted(m_code); });
        row->addWidget(fees);
    }
    row->addStretch();
}

void DossierActions::setDossier(const QString &code)
{
    m_code = code;
    m_papers->setDossier(code);
}

void DossierActions::openPapers()
{
    // popup() returns at once, and above the button: it stands at the foot of the window.
    m_papers->popup(m_print->mapToGlobal(QPoint(0, -m_papers->sizeHint().height())));
}

} // namespace motcua::widgets
