#include "ui/widgets/scanner/intentspage.h"

#include "ui/presentation/messages.h"
#include "ui/presentation/scanner/intentwords.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;
using motcua::domain::ScanIntent;
using motcua::presentation::IntentsPresenter;

namespace motcua::widgets
{

IntentsPage::IntentsPage(services::Desk &desk, presentation::ScannerPresenter &scanner,
                         MessageLine &message, QWidget *parent)
    : QWidget(parent), m_intents(desk, scanner), m_message(message)
{
    // Who may only look gets the list with what each profile does, and no dead form.
    auto *layout = new QBoxLayout(
        m_intents.mayChange() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    layout->setSpacing(m_intents.mayChange() ? 16 : 6);
    layout->addLayout(makeListSide(), 7);
    layout->addLayout(makeFormSide(), m_intents.mayChange() ? 5 : 0);
    connect(m_list, &ChoiceList::rowChosen, this, &IntentsPage::choose);
    connect(m_list, &ChoiceList::currentRowChanged, this, &IntentsPage::showRow);
    connect(m_form, &IntentForm::edited, this, [this] {
        m_isEdited = true;
        refresh();
    });
    connect(&m_intents, &IntentsPresenter::saved, this, &IntentsPage::showSaved);
    connect(&m_intents, &IntentsPresenter::failed, this, [this](const kernel::Error &error) {
        m_message.showError(presentation::errorText(error));
    });
    connect(&m_intents, &IntentsPresenter::modelReset, this,
            [this] { m_list->setCurrentIndex(m_intents.index(qMax(0, m_intents.chosenRow()))); });
    m_list->setCurrentIndex(m_intents.index(qMax(0, m_intents.chosenRow())));
}

QPushButton *IntentsPage::makeDeed(const char *objectName, const QString &text,
                                   const QString &spoken)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAccessibleName(spoken);
    return button;
}

QLayout *IntentsPage::makeListSide()
{
    m_list = new ChoiceList(u"intentList"_s, this);
    m_list->setAccessibleName(tr("Scan profiles"));
    m_list->setModel(&m_intents);
    m_use = makeDeed("useIntent", tr("Use for the next stack (Enter)"),
                     tr("Use this profile for the next stack"));
    connect(m_use, &QPushButton::clicked, this, [this] { choose(m_list->currentIndex().row()); });
    m_new = makeDeed("newIntent", tr("&New profile"), tr("Make a new profile from this one"));
    m_new->setVisible(m_intents.mayChange());
    connect(m_new, &QPushButton::clicked, this, &IntentsPage::makeNew);
    auto *deeds = new QHBoxLayout;
    deeds->addWidget(m_use);
    deeds->addWidget(m_new);
    deeds->addStretch();
    if (!m_intents.mayChange()) {
        auto *note = new QLabel(tr("Only a supervisor or an administrator may change profiles."));
        note->setForegroundRole(QPalette::PlaceholderText);
        deeds->addWidget(note);
    }
    auto *side = new QVBoxLayout;
    side->addWidget(m_list, 1);
    side->addLayout(deeds);
    return side;
}

QLayout *IntentsPage::makeFormSide()
{
    m_form = new IntentForm(this);
    m_unmet = new QLabel(this);
    m_unmet->setObjectName(u"intentUnmet"_s);
    m_unmet->setWordWrap(true);
    QPalette colours = m_unmet->palette();
    colours.setColor(QPalette::WindowText, tonesFor(palette()).warning);
    m_unmet->setPalette(colours);
    const bool mayChange = m_intents.mayChange();
    m_save = makeDeed("saveIntent", tr("Sa&ve"), tr("Save the profile"));
    m_save->setDefault(true);
    m_usual = makeDeed("usualIntent", tr("Make it &usual"),
                       tr("Use this profile wherever no other one is proposed"));
    m_giveUp = makeDeed("giveUpIntent", {}, {});
    connect(m_save, &QPushButton::clicked, this, &IntentsPage::save);
    connect(m_usual, &QPushButton::clicked, this,
            [this] { m_intents.setUsual(m_form->intent().id); });
    connect(m_giveUp, &QPushButton::clicked, this,
            [this] { m_intents.giveUp(m_form->intent().id); });
    auto *deeds = new QHBoxLayout;
    for (QPushButton *deed : {m_save, m_usual, m_giveUp}) {
        deed->setVisible(mayChange);
        deeds->addWidget(deed);
    }
    deeds->addStretch();
    auto *side = new QVBoxLayout;
    m_form->setVisible(mayChange);
    side->addWidget(m_form);
    side->addWidget(m_unmet);
    side->addStretch();
    side->addLayout(deeds);
    return side;
}

void IntentsPage::choose(int row)
{
    if (row < 0)
        return;
    m_intents.choose(row);
    m_message.showSuccess(
        tr("“%1” is used for the next stack.").arg(presentation::intentName(m_intents.at(row))));
}

void IntentsPage::makeNew()
{
    ScanIntent fresh = m_intents.at(m_list->currentIndex().row());
    fresh.id.clear();
    m_form->show(fresh, tr("New profile"));
    m_isEdited = true;
    refresh();
    m_form->focusName();
}

void IntentsPage::save() { m_intents.save(m_form->intent(), m_form->name()); }

void IntentsPage::showRow(int row)
{
    if (row < 0)
        return;
    const ScanIntent intent = m_intents.at(row);
    m_form->show(intent, presentation::intentName(intent));
    m_isEdited = false;
    refresh();
}

void IntentsPage::showSaved(const QString &id)
{
    m_isEdited = false;
    const int row = id.isEmpty() ? qMax(0, m_intents.chosenRow()) : m_intents.rowOf(id);
    m_list->setCurrentIndex(m_intents.index(row));
    showRow(row);
    m_message.showSuccess(id.isEmpty() ? tr("The profile is gone.")
                                       : tr("Kept; it counts for everybody at this desk."));
}

void IntentsPage::refresh()
{
    const ScanIntent intent = m_form->intent();
    m_unmet->setText(m_intents.unmetText(intent));
    const bool isNew = intent.id.isEmpty();
    m_save->setEnabled(m_isEdited);
    m_usual->setEnabled(!isNew && !m_isEdited && !m_intents.isUsual(intent.id));
    m_giveUp->setText(isNew || !m_intents.isShipped(intent.id) ? tr("&Delete") : tr("As it &came"));
    m_giveUp->setAccessibleName(isNew || !m_intents.isShipped(intent.id)
                                    ? tr("Delete this profile")
                                    : tr("Make this profile what it was when it came"));
    m_giveUp->setEnabled(!isNew && m_intents.isOwn(intent.id));
}

} // namespace motcua::widgets
