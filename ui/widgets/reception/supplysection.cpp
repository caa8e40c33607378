#include "ui/widgets/reception/supplysection.h"

#include "ui/widgets/reception/stress.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

namespace
{

constexpr int joinHeight = 56; // px, as the big button of a reception

} // namespace

SupplySection::SupplySection(presentation::ReceptionPresenter &reception, QWidget *parent)
    : QWidget(parent), m_reception(reception)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_box = new SectionBox({1, tr("Supplement"), tr("F9 or Ctrl+Enter")}, this);
    outer->addWidget(m_box);
    m_lines = new QListWidget(m_box);
    m_lines->setObjectName(u"supplyLines"_s);
    m_lines->setAccessibleName(tr("The dossier and what was asked for"));
    m_lines->setWordWrap(true);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    m_lines->setFocusPolicy(Qt::NoFocus);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_box->body()->addWidget(m_lines, 1);
    makeCase();
    m_join = new QPushButton(tr("Let the papers join\n(F9)"), m_box);
    m_join->setObjectName(u"joinButton"_s);
    m_join->setAccessibleName(tr("Let the papers join the dossier"));
    m_join->setProperty("primary", true);
    m_join->setAutoDefault(false);
    m_join->setMinimumHeight(joinHeight);
    connect(m_join, &QPushButton::clicked, &m_reception, &presentation::ReceptionPresenter::seal);
    m_box->body()->addWidget(m_join);
}

void SupplySection::makeCase()
{
    m_caseLabel = new QLabel(tr("Case of the procedure (F3)"), m_box);
    m_case = new QComboBox(m_box);
    m_case->setObjectName(u"supplyCase"_s);
    m_case->setAccessibleName(tr("Case of the procedure"));
    m_case->setPlaceholderText(tr("Choose one"));
    m_case->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_caseLabel->setBuddy(m_case);
    connect(m_case, &QComboBox::activated, this,
            [this] { m_reception.supplying.chooseCase(m_case->currentData().toString()); });
    m_box->body()->addWidget(m_caseLabel);
    m_box->body()->addWidget(m_case);
}

void SupplySection::refreshCase()
{
    const auto cases = m_reception.supplying.cases();
    QStringList codes;
    for (const domain::ProcedureCase &one : cases)
        codes.append(one.code);
    if (std::exchange(m_caseCodes, codes) != codes) { // else its list may just be open
        m_case->clear();
        for (const domain::ProcedureCase &one : cases)
            m_case->addItem(one.name, one.code);
    }
    m_case->setCurrentIndex(m_case->findData(m_reception.supplying.caseCode())); // −1: not guessed
    m_caseLabel->setVisible(!cases.isEmpty());
    m_case->setVisible(!cases.isEmpty());
}

void SupplySection::focusCase()
{
    if (m_case->isVisible())
        m_case->setFocus(Qt::ShortcutFocusReason);
}

void SupplySection::refresh()
{
    if (!m_reception.supplying.isOn())
        return;
    const QStringList lines = m_reception.supplying.lines();
    m_lines->clear();
    m_lines->addItems(lines);
    refreshCase();
    QFont strong = font();
    strong.setBold(true);
    for (int row = 0; row < 2 && row < m_lines->count(); ++row) // number and name
        m_lines->item(row)->setFont(strong);
    using Step = presentation::ReceptionPresenter::Step;
    m_join->setEnabled(!m_reception.isSealing());
    stress(*m_join, m_reception.nextStep() == Step::Receipt);
    m_box->setProgress(m_reception.isDone(Step::Checklist) ? SectionBox::Progress::Done
                                                           : SectionBox::Progress::Current);
}

} // namespace motcua::widgets
