#include "ui/widgets/reception/identifysection.h"

#include <QHBoxLayout>

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
    m_box->body()->addLayout(makeReader());
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

/// The field of a keyboard-wedge reader, and what a desk without one does instead.
QLayout *IdentifySection::makeReader()
{
    m_reader = new ReaderField(u"cardReader"_s, tr("QR code of the ID card"), m_box);
    m_reader->setPlaceholderText(tr("Read the ID card's QR code here"));
    m_reader->setAttribute(Qt::WA_InputMethodEnabled, false); // an input method mangles the reader
    m_scan = new QToolButton(m_box);
    m_scan->setObjectName(u"cardScanButton"_s);
    m_scan->setText(tr("Scan card"));
    m_scan->setAccessibleName(tr("Read the ID card that lies on the scanner"));
    m_scan->setToolTip(tr("Reads the ID card that lies on the scanner; its picture is not kept. "
                          "Shift+F2"));
    m_scan->setFocusPolicy(Qt::TabFocus);
    connect(m_scan, &QToolButton::clicked, &m_reception,
            &presentation::ReceptionPresenter::scanCard);
    auto *file = new QToolButton(m_box);
    file->setObjectName(u"cardFileButton"_s);
    file->setText(tr("From a file…"));
    file->setAccessibleName(tr("Read the ID card off picture files"));
    file->setToolTip(tr("Reads the ID card off its pictures; they are not kept. Ctrl+F2"));
    file->setFocusPolicy(Qt::TabFocus);
    connect(file, &QToolButton::clicked, this, &IdentifySection::cardFilesWanted);
    connect(&m_reception.cardScan, &presentation::CardScan::changed, this, [this, file] {
        for (QToolButton *button : {m_scan, file})
            button->setEnabled(!m_reception.cardScan.isRunning());
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_reader, 1);
    row->addWidget(m_scan);
    row->addWidget(file);
    row->addWidget(makeVerify());
    return row;
}

/// Where the province offers it; a desk without a link says so and goes on.
QToolButton *IdentifySection::makeVerify()
{
    auto *verify = new QToolButton(m_box);
    verify->setObjectName(u"verifyIdentity"_s);
    verify->setText(tr("Verify"));
    verify->setAccessibleName(tr("Compare with the national population database"));
    verify->setToolTip(tr("Compares number, name, birth date and sex with the national population "
                          "database. Ctrl+Shift+F2"));
    verify->setShortcut(QKeySequence(u"Ctrl+Shift+F2"_s));
    verify->setFocusPolicy(Qt::TabFocus);
    verify->setVisible(m_reception.owner.canVerify());
    connect(verify, &QToolButton::clicked, this, [this] { shownParty().verify(); });
    return verify;
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
    m_readFor.clear();
    m_tabs->setCurrentIndex(0);
    followAgent();
}

void IdentifySection::takeCard(const QString &typed) { m_reception.takeTyped(typed, shownParty()); }

void IdentifySection::beginReading(const QObject &reader)
{
    m_readFor.insert(&reader, &shownParty());
}

void IdentifySection::takeSeen(const QObject &reader, const ports::SeenCard &card)
{
    PartyPresenter *const party = m_readFor.take(&reader);
    m_reception.takeSeen(card, party ? *party : shownParty());
}

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
