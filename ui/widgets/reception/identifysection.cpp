#include "ui/widgets/reception/identifysection.h"

using namespace Qt::StringLiterals;
using motcua::presentation::PartyPresenter;

namespace motcua::widgets
{

IdentifySection::IdentifySection(presentation::ReceptionPresenter &reception, QWidget *parent)
    : QWidget(parent), m_reception(reception)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_box = new SectionBox({1, tr("Applicant"), u"F2"_s}, this);
    outer->addWidget(m_box);
    m_reader = new ReaderField(u"cardReader"_s, tr("QR code of the ID card"), m_box);
    m_reader->setPlaceholderText(tr("Read the ID card's QR code here"));
    m_reader->setAttribute(Qt::WA_InputMethodEnabled, false); // an input method mangles the reader
    m_tabs = new QTabBar(m_box);
    m_tabs->setObjectName(u"partyTabs"_s);
    m_tabs->setAccessibleName(tr("Owner or agent"));
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Owner"));
    m_tabs->addTab(tr("Filed by an agent (F8)"));
    m_forms = new QStackedWidget(m_box);
    m_owner = new PartyForm(reception.owner, u"owner"_s, m_forms);
    m_agent = new PartyForm(reception.agent, u"agent"_s, m_forms);
    m_forms->addWidget(m_owner);
    m_forms->addWidget(m_agent);
    m_box->body()->addWidget(m_reader);
    m_box->body()->addWidget(m_tabs);
    m_box->body()->addWidget(m_forms);

    m_owner->setTakeCard(
        [this](const QString &typed) { return m_reception.takeTyped(typed, m_reception.owner); });
    m_agent->setTakeCard(
        [this](const QString &typed) { return m_reception.takeTyped(typed, m_reception.agent); });
    m_reader->setTakeCard(
        [this](const QString &typed) { return m_reception.takeTyped(typed, shownParty()); });
    connect(m_reader, &ReaderField::entered, this, [this] {
        m_tabs->currentIndex() == 0 ? m_owner->focusFirst() : m_agent->focusFirst();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &IdentifySection::showParty);
    connect(&reception.agent, &PartyPresenter::changed, this, &IdentifySection::followAgent);
}

void IdentifySection::focusReader()
{
    m_reader->setFocus(Qt::ShortcutFocusReason);
    m_reader->selectAll();
}

void IdentifySection::toggleAgent()
{
    m_tabs->setCurrentIndex(1 - m_tabs->currentIndex());
    focusReader();
}

void IdentifySection::reset()
{
    m_reader->showText({});
    m_tabs->setCurrentIndex(0);
    followAgent();
}

void IdentifySection::takeCard(const QString &typed) { m_reception.takeTyped(typed, shownParty()); }

presentation::PartyPresenter &IdentifySection::shownParty()
{
    return m_tabs->currentIndex() == 0 ? m_reception.owner : m_reception.agent;
}

void IdentifySection::showParty(int index) { m_forms->setCurrentIndex(index); }

void IdentifySection::followAgent()
{
    const bool has = !m_reception.agent.isEmpty();
    if (has != m_reception.hasAgent())
        m_reception.setHasAgent(has);
    m_tabs->setTabText(1, has ? tr("Agent: %1 (F8)").arg(m_reception.agent.party().name)
                              : tr("Filed by an agent (F8)"));
}

} // namespace motcua::widgets
