#include "ui/widgets/reception/separatormenu.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using motcua::presentation::SeparatorSheets;
using motcua::presentation::SplitChoice;

namespace motcua::widgets
{

SeparatorMenu::SeparatorMenu(presentation::ReceptionPresenter &reception, QWidget *parent)
    : QMenu(tr("Separators"), parent), m_reception(reception)
{
    setObjectName(u"separatorMenu"_s);
    m_atSeparators = addAction(tr("Split at separator sheets"));
    m_atSeparators->setObjectName(u"splitAtSeparators"_s);
    m_atBlankSheets = addAction(tr("Split at blank sheets"));
    m_atBlankSheets->setObjectName(u"splitAtBlankSheets"_s);
    for (QAction *each : {m_atSeparators, m_atBlankSheets})
        each->setCheckable(true);
    connect(m_atSeparators, &QAction::triggered, &reception.splitChoice,
            &SplitChoice::setAtSeparators);
    connect(m_atBlankSheets, &QAction::triggered, &reception.splitChoice,
            &SplitChoice::setAtBlankSheets);
    addSeparator();
    for (const int count : {1, 5, 20}) {
        auto *print = addAction(tr("Print %n separator sheet(s)…", nullptr, count));
        print->setObjectName(u"printSeparators-%1"_s.arg(count));
        connect(print, &QAction::triggered, this, [this, count] {
            m_reception.separatorSheets.make({{{}, {}, count}});
        });
    }
    m_forPapers = addAction(tr("Print one for each paper of the list…"));
    m_forPapers->setObjectName(u"printSeparatorsForPapers"_s);
    connect(m_forPapers, &QAction::triggered, this, &SeparatorMenu::printForEachPaper);
    connect(this, &QMenu::aboutToShow, this, &SeparatorMenu::fill);
    connect(&reception.splitChoice, &SplitChoice::changed, this, &SeparatorMenu::fill);
    fill();
}

void SeparatorMenu::fill()
{
    // What the scan profile asks for cannot be taken back here.
    const bool ofProfile = m_reception.scanner.policy().findSeparators;
    m_atSeparators->setEnabled(!ofProfile);
    m_atSeparators->setChecked(ofProfile || m_reception.splitChoice.atSeparators());
    m_atBlankSheets->setChecked(m_reception.splitChoice.atBlankSheets());
    const auto &lines = m_reception.checklist.lines();
    m_forPapers->setEnabled(std::any_of(lines.begin(), lines.end(), [](const auto &line) {
        return SeparatorSheets::canName(line.asked);
    }));
}

void SeparatorMenu::printForEachPaper()
{
    QList<ports::SeparatorSheet> sheets;
    for (const presentation::ChecklistLine &line : m_reception.checklist.lines()) {
        if (SeparatorSheets::canName(line.asked))
            sheets.append({line.asked.code, line.asked.name, 1});
    }
    m_reception.separatorSheets.make(sheets);
}

} // namespace motcua::widgets
