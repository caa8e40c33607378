#include "ui/widgets/dossier/dossierpage.h"

#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"
#include "ui/widgets/dossier/moveformwidget.h"
#include "ui/widgets/previewdialog.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;
using motcua::presentation::DossierPresenter;
using motcua::presentation::PaperLine;

namespace motcua::widgets
{

namespace
{

constexpr int clockMs = 30'000;
constexpr int factRows = 4;

/// Always the same key for the same move, wherever it stands in the row.
void clearRow(QHBoxLayout &row)
{
    while (QLayoutItem *item = row.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QKeySequence keyOf(const QString &move)
{
    static const QHash<QString, QString> keys = {{u"accept"_s, u"F9"_s},
                                                 {u"transfer"_s, u"F7"_s},
                                                 {u"supplement"_s, u"F5"_s},
                                                 {u"supplied"_s, u"F6"_s},
                                                 {u"finish"_s, u"F8"_s},
                                                 {u"resultAdded"_s, u"F8"_s},
                                                 {u"resultWithdrawn"_s, u"Ctrl+F9"_s},
                                                 {u"return"_s, u"F9"_s},
                                                 {u"requestPayment"_s, u"Ctrl+F8"_s},
                                                 {u"paid"_s, u"Ctrl+F8"_s},
                                                 {u"extend"_s, u"F10"_s},
                                                 {u"refuse"_s, u"Ctrl+F5"_s},
                                                 {u"withdraw"_s, u"Ctrl+F6"_s},
                                                 {u"stop"_s, u"Ctrl+F7"_s},
                                                 {u"correct"_s, u"Ctrl+E"_s}};
    return QKeySequence(keys.value(move));
}

QString title(const QString &move)
{
    QString text = presentation::moveText(move);
    text[0] = text[0].toUpper();
    return text;
}

} // namespace

DossierPage::DossierPage(Parts parts, QWidget *parent) : QWidget(parent), m_parts(parts)
{
    setObjectName(u"dossierPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 10);
    layout->setSpacing(8);
    makeHead(*layout);
    m_message = new MessageLine(u"dossierMessage"_s, this);
    layout->addWidget(m_message);
    makeBody(*layout);
    makeMoves(*layout);
    makeShortcuts();
    connectDossier();
    m_clock.setInterval(clockMs);
    connect(&m_clock, &QTimer::timeout, this, &DossierPage::refreshDue);
}

void DossierPage::makeHead(QVBoxLayout &layout)
{
    const auto label = [this](const char *name, qreal larger) {
        auto *made = new QLabel(this);
        made->setObjectName(QString::fromLatin1(name));
        made->setTextFormat(Qt::PlainText);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QFont font = made->font();
        font.setBold(larger > 0);
        font.setPointSizeF(font.pointSizeF() + larger);
        made->setFont(font);
        return made;
    };
    m_code = label("dossierCode", 5);
    m_state = label("dossierState", 2);
    m_who = label("dossierWho", 0);
    m_who->setWordWrap(true);
    m_due = label("dossierDue", 1);
    m_due->setWordWrap(true); // a long sentence must not make the window larger
    m_due->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    makeReason();
    auto *back = new QPushButton(tr("Back (Esc)"), this);
    back->setObjectName(u"dossierBack"_s);
    back->setAccessibleName(tr("Back to the home page"));
    connect(back, &QPushButton::clicked, this, &DossierPage::leave);
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(m_code);
    row->addWidget(m_state);
    row->addWidget(m_due, 1);
    row->addWidget(m_why);
    row->addWidget(back);
    layout.addLayout(row);
    layout.addWidget(m_who);
}

/// The same panel and keys as in a reception.
void DossierPage::makeReason()
{
    m_why = new QToolButton(this);
    m_why->setObjectName(u"dossierWhy"_s);
    m_why->setText(tr("Why this date? (Ctrl+I)"));
    m_why->setAccessibleName(tr("Why the appointment falls on this date"));
    m_why->setShortcut(QKeySequence(u"Ctrl+I"_s));
    m_why->setAutoRaise(true);
    m_reason = new ReasonPanel(this);
    m_reason->setObjectName(u"dossierReason"_s);
    connect(m_why, &QToolButton::clicked, this,
            [this] { m_reason->showFor(*m_why, m_parts.dossier.dateReason()); });
    connect(m_reason, &ReasonPanel::printWanted, &m_parts.dossier, &DossierPresenter::printReason);
    const auto &printed = m_parts.dossier.printedReason;
    connect(&printed, &presentation::PrintedReason::ready, this, &DossierPage::showReason);
    connect(&printed, &presentation::PrintedReason::failed, this, &DossierPage::showError);
}

void DossierPage::showReason(const QByteArray &pdf)
{
    const PreviewDialog::Paper paper{tr("Why this date?"), m_parts.dossier.dossier().code,
                                     tr("For the applicant; it is no part of the dossier."),
                                     u"cach-tinh-ngay-hen.pdf"_s, pdf};
    (new PreviewDialog({m_parts.preview, m_parts.printer, m_parts.dialogs}, paper, this))->open();
}

QWidget *DossierPage::captioned(const QString &caption, QWidget *widget)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *label = new QLabel(caption, box);
    label->setBuddy(widget);
    widget->setAccessibleName(caption);
    layout->addWidget(label);
    layout->addWidget(widget, 1);
    return box;
}

void DossierPage::makeBody(QVBoxLayout &layout)
{
    m_papers = new QTableWidget(0, 3, this);
    m_papers->setObjectName(u"dossierPapers"_s);
    m_papers->setHorizontalHeaderLabels({tr("Paper"), tr("Handed in"), tr("Digitised")});
    m_papers->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_papers->setSelectionMode(QAbstractItemView::SingleSelection);
    m_papers->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_papers->setTabKeyNavigation(false);
    m_papers->setShowGrid(false);
    m_papers->setWordWrap(true);
    m_papers->verticalHeader()->hide();
    m_papers->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_papers->horizontalHeader()->setHighlightSections(false);
    m_papers->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_papers->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_papers, &QTableWidget::activated, this, &DossierPage::look);
    m_course = new QListWidget(this);
    m_course->setObjectName(u"dossierCourse"_s);
    m_course->setWordWrap(true);
    m_facts = new QListWidget(this);
    m_facts->setObjectName(u"dossierFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setFixedHeight(factRows * fontMetrics().lineSpacing() + 2 * m_facts->frameWidth() + 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(captioned(tr("Papers (Enter shows one)"), m_papers), 3);
    row->addWidget(captioned(tr("Course, newest first"), m_course), 2);
    layout.addLayout(row, 1);
    layout.addWidget(captioned(tr("Places, supplements, appointments, results"), m_facts));
}

void DossierPage::makeMoves(QVBoxLayout &layout)
{
    m_formPlace = new QVBoxLayout;
    layout.addLayout(m_formPlace);
    m_moves = new QHBoxLayout;
    m_moves->setSpacing(8);
    layout.addLayout(m_moves);
    auto *last = new QHBoxLayout;
    last->setSpacing(8);
    m_actions = new QVBoxLayout;
    m_actions->setObjectName(u"dossierActions"_s);
    last->addLayout(m_actions);
    last->addStretch();
    m_others = new QHBoxLayout;
    last->addLayout(m_others);
    layout.addLayout(last);
}

void DossierPage::showError(const kernel::Error &error)
{
    m_message->showError(presentation::errorText(error));
}

void DossierPage::makeShortcuts()
{
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &DossierPage::leave);
    setFocusProxy(m_papers);
}

void DossierPage::connectDossier()
{
    DossierPresenter &dossier = m_parts.dossier;
    connect(&dossier, &DossierPresenter::shown, this, &DossierPage::refresh);
    connect(&dossier, &DossierPresenter::moved, this, [this](const QString &sentence) {
        if (m_form == m_done.data()) // else it is of what was begun meanwhile
            closeForm();
        m_message->showSuccess(sentence);
    });
    const auto fail = [this](const kernel::Error &error) {
        m_message->showError(presentation::errorText(error));
    };
    connect(&dossier, &DossierPresenter::failed, this, fail);
    connect(&dossier, &DossierPresenter::refused, this, fail);
    connect(&dossier, &DossierPresenter::faulty, this,
            [this, fail](const QString &field, const kernel::Error &error) {
                fail(error);
                if (m_form)
                    m_form->focusField(field);
            });
    connect(&dossier, &DossierPresenter::documentReady, this, &DossierPage::preview);
    connect(&dossier, &DossierPresenter::receiptReady, this,
            [this](const presentation::PaperView &receipt) {
                (new PreviewDialog({m_parts.preview, m_parts.printer, m_parts.dialogs},
                                   PreviewDialog::paper(receipt), this))
                    ->open();
            });
}

void DossierPage::open(const QString &code)
{
    setFormAside();
    m_message->clearMessage();
    m_parts.dossier.open(code);
    m_clock.start();
    m_papers->setFocus();
}

void DossierPage::refresh()
{
    const domain::Dossier &dossier = m_parts.dossier.dossier();
    m_code->setText(dossier.provisional ? tr("%1 (provisional)").arg(dossier.code) : dossier.code);
    m_state->setText(presentation::stateText(dossier.state));
    const QString agent = dossier.agent ? tr(" · through %1").arg(dossier.agent->name) : QString();
    m_who->setText(u"%1%2 · %3"_s.arg(dossier.owner.name, agent, dossier.procedureName));
    refreshDue();
    refreshPapers();
    m_course->clear();
    const auto course = m_parts.dossier.course();
    for (const presentation::CourseLine &line : course)
        m_course->addItem(u"%1  %2 (%3)"_s.arg(line.when, line.what, line.who));
    m_facts->clear();
    m_facts->addItems(m_parts.dossier.facts());
    refreshMoves();
    if (const QString missing = m_parts.dossier.missingText();
        !missing.isEmpty() && m_message->text().isEmpty())
        m_message->showNotice(missing);
    takeUpForm();
    emit shown();
}

void DossierPage::refreshDue()
{
    const Tones tones = tonesFor(palette());
    QPalette coloured = palette();
    switch (m_parts.dossier.pressing()) {
    case DossierPresenter::Pressing::None: break;
    case DossierPresenter::Pressing::Soon:
        coloured.setColor(QPalette::WindowText, tones.warning);
        break;
    case DossierPresenter::Pressing::Late:
        coloured.setColor(QPalette::WindowText, tones.bad);
        break;
    }
    m_due->setPalette(coloured);
    m_due->setText(m_parts.dossier.dueText());
    m_why->setVisible(!m_parts.dossier.dateReason().isEmpty());
}

void DossierPage::refreshPapers()
{
    const auto lines = m_parts.dossier.papers();
    m_papers->setRowCount(int(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        m_papers->setItem(row, 0, new QTableWidgetItem(lines[row].paper));
        m_papers->setItem(row, 1, new QTableWidgetItem(lines[row].handedIn));
        m_papers->setItem(row, 2, new QTableWidgetItem(lines[row].pages));
    }
    if (!lines.isEmpty())
        m_papers->selectRow(0);
}

void DossierPage::refreshMoves()
{
    clearRow(*m_moves);
    clearRow(*m_others);
    const QStringList moves = m_parts.dossier.moves();
    for (const QString &move : moves)
        std::ignore = addDeed(*m_moves, move, u"move_"_s + move + u"Button"_s);
    const QStringList reserved = m_parts.dossier.reservedMoves();
    for (const QString &deed : reserved) {
        QPushButton *button = addDeed(*m_others, deed, u"move_"_s + deed + u"Button"_s);
        button->setEnabled(false);
        button->setText(tr("%1 – supervisors only").arg(title(deed)));
        button->setToolTip(tr("The agency keeps this for its supervisors: one of them signs in "
                              "and does it."));
        button->setAccessibleDescription(button->toolTip());
    }
    m_moves->addStretch();
    if (m_parts.dossier.mayCorrect())
        addDeed(*m_others, domain::correctName(), u"dossierCorrect"_s)
            ->setToolTip(tr("Only what was typed wrong; each correction is kept with its reason"));
}

QPushButton *DossierPage::addDeed(QHBoxLayout &row, const QString &deed, const QString &name)
{
    const QKeySequence key = keyOf(deed);
    auto *button = new QPushButton(
        u"%1 (%2)"_s.arg(title(deed), key.toString(QKeySequence::NativeText)), this);
    button->setObjectName(name);
    button->setAccessibleName(title(deed));
    button->setShortcut(key);
    connect(button, &QPushButton::clicked, this, [this, deed] { want(deed); });
    row.addWidget(button);
    button->show(); // now, and with it its key; the layout would do it a moment later
    return button;
}

void DossierPage::want(const QString &move)
{
    if (move == domain::moveName(domain::DossierMove::Supplied))
        return emit supplyWanted(m_parts.dossier.dossier().code); // the form stands here afterwards
    if (m_form && m_form->move() == move)
        return m_form->focusFirst();
    giveUpForm([this, move] { begin(move); });
}

/// What was typed goes only with a word of the officer.
void DossierPage::giveUpForm(std::function<void()> then)
{
    if (!m_form || !m_form->isFilled())
        return then();
    const Question question{tr("Leave the form"),
                            tr("“%1” is filled in and not done. Leave it and lose what was typed?")
                                .arg(m_form->title()),
                            tr("Leave it"), tr("Go on with it")};
    m_parts.dialogs.ask(this, question, std::move(then));
}

void DossierPage::setFormAside()
{
    const bool isOnItsWay = m_parts.dossier.isMoving(); // its answer will tell
    if (m_form && m_form->isFilled() && !isOnItsWay)
        m_begun[dossier().id.value] = {m_form->move(), m_form->input()};
    closeForm();
}

/// Of this dossier, as it was left.
void DossierPage::takeUpForm()
{
    if (m_form || !m_begun.contains(dossier().id.value))
        return;
    const Begun begun = m_begun.take(dossier().id.value);
    const bool isCorrection = begun.move == domain::correctName();
    const bool isPossible =
        isCorrection ? m_parts.dossier.mayCorrect() : m_parts.dossier.moves().contains(begun.move);
    if (!isPossible)
        return m_message->showNotice(
            tr("“%1” was begun here and is possible no more.").arg(title(begun.move)));
    begin(begun.move);
    m_form->setInput(begun.input);
    m_message->showNotice(tr("“%1” was begun here and is not done yet.").arg(title(begun.move)));
}

bool DossierPage::isBegun() const { return !m_begun.isEmpty() || (m_form && m_form->isFilled()); }

void DossierPage::begin(const QString &move)
{
    closeForm();
    m_message->clearMessage();
    m_form = new MoveFormWidget({move, title(move), m_parts.dossier.fields(move)}, m_parts.dialogs,
                                this);
    connect(m_form, &MoveFormWidget::done, this, &DossierPage::perform);
    connect(m_form, &MoveFormWidget::left, this, &DossierPage::leave);
    m_formPlace->addWidget(m_form);
    m_form->show();
    m_form->focusFirst();
    const bool again = move == domain::moveName(domain::DossierMove::RequestSupplement) &&
                       !m_parts.dossier.dossier().supplements.isEmpty();
    if (again) {
        const auto count = m_parts.dossier.dossier().supplements.size() + 1;
        m_message->showNotice(
            presentation::messageText(u"supplement.again"_s, {QString::number(count)}));
    }
}

void DossierPage::perform()
{
    m_done = m_form;
    if (m_form && m_parts.dossier.perform(m_form->move(), m_form->input()))
        m_message->clearMessage();
}

void DossierPage::closeForm()
{
    if (!m_form)
        return;
    std::exchange(m_form, nullptr)->deleteLater();
    m_papers->setFocus();
}

void DossierPage::leave()
{
    if (m_form)
        return giveUpForm([this] {
            m_message->clearMessage();
            closeForm();
        });
    m_clock.stop();
    emit left();
}

void DossierPage::look()
{
    const int row = m_papers->currentRow();
    const auto lines = m_parts.dossier.papers();
    if (row >= 0 && row < lines.size())
        m_parts.dossier.look(lines[row]);
}

void DossierPage::preview(const QString &name, const QByteArray &pdf)
{
    const QString code = m_parts.dossier.dossier().code;
    (new PreviewDialog({m_parts.preview, m_parts.printer, m_parts.dialogs},
                       {name, code, name, code + u".pdf"_s, pdf}, this))
        ->open();
}

} // namespace motcua::widgets
