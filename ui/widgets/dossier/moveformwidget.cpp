#include "ui/widgets/dossier/moveformwidget.h"

#include "app/core/domain/dossiernames.h"
#include "ui/presentation/format.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using motcua::presentation::MoveField;

namespace motcua::widgets
{

namespace
{

constexpr int shownLines = 3;
constexpr qsizetype shownPicks = 3;
constexpr qsizetype rowsOfOneColumn = 5; // a small screen shows no more below the dossier
constexpr qsizetype rowsOfAColumn = 8;
constexpr int filesRole = Qt::UserRole + 1;

QString textOf(const QWidget *input)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(input))
        return line->text();
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(input))
        return lines->toPlainText();
    if (const auto *choice = qobject_cast<const QComboBox *>(input))
        return choice->currentData().toString();
    return {};
}

} // namespace

MoveFormWidget::MoveFormWidget(Shown shown, Dialogs &dialogs, QWidget *parent)
    : QGroupBox(parent), m_shown(std::move(shown)), m_dialogs(dialogs)
{
    setObjectName(u"moveForm"_s);
    setTitle(m_shown.title);
    auto *layout = new QVBoxLayout(this);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(18);
    layout->addLayout(columns);
    addRows(*columns);
    makeButtons(*layout);
    m_begun = input();
}

void MoveFormWidget::addRows(QHBoxLayout &columns)
{
    const qsizetype count = m_shown.fields.size();
    const qsizetype least = count > rowsOfOneColumn ? 2 : 1;
    const qsizetype most = std::max(least, (count + rowsOfAColumn - 1) / rowsOfAColumn);
    const qsizetype rows = (count + most - 1) / most;
    QFormLayout *form = nullptr;
    for (qsizetype i = 0; i < count; ++i) {
        if (i % rows == 0) {
            form = new QFormLayout;
            columns.addLayout(form, 1);
        }
        const MoveField &field = m_shown.fields[i];
        QWidget *input = makeField(field);
        input->installEventFilter(this);
        auto *label = new QLabel(field.compulsory ? tr("%1 *").arg(field.label) : field.label);
        label->setBuddy(input);
        if (field.kind == MoveField::Kind::Lines && m_picks)
            form->addRow(QString(), m_picks); // above the lines that they write
        form->addRow(label, input == m_files ? withAddButton(m_files) : input);
    }
}

QWidget *MoveFormWidget::makeField(const MoveField &field)
{
    QWidget *input = nullptr;
    switch (field.kind) {
    case MoveField::Kind::Line:
    case MoveField::Kind::Moment:
    case MoveField::Kind::Day: input = makeLine(field); break;
    case MoveField::Kind::Lines: {
        auto *lines = new QPlainTextEdit(field.value, this);
        lines->setTabChangesFocus(true);
        lines->setFixedHeight(shownLines * fontMetrics().lineSpacing() + 14);
        m_picks = makePicks(field, lines);
        input = lines;
        break;
    }
    case MoveField::Kind::Target: input = makeTarget(field); break;
    case MoveField::Kind::Files: input = makeFiles(); break;
    case MoveField::Kind::Choice: input = makeChoice(field); break;
    }
    input->setObjectName(u"move_"_s + field.id);
    input->setAccessibleName(field.label);
    m_inputs.insert(field.id, input);
    return input;
}

QWidget *MoveFormWidget::makePicks(const MoveField &field, QPlainTextEdit *lines)
{
    if (field.choices.isEmpty())
        return nullptr;
    auto *picks = new QListWidget(this);
    picks->setObjectName(u"move_%1_papers"_s.arg(field.id));
    picks->setAccessibleName(tr("Papers of the published list (Space ticks)"));
    const QStringList begun = field.value.split(u'\n');
    for (const MoveField::Choice &choice : field.choices) {
        auto *item = new QListWidgetItem(choice.label, picks);
        item->setData(Qt::UserRole, choice.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(begun.contains(choice.value) ? Qt::Checked : Qt::Unchecked);
    }
    // A list of forty papers scrolls: the form must fit a small screen.
    const int rows = int(std::min<qsizetype>(field.choices.size(), shownPicks));
    picks->setFixedHeight(rows * (picks->sizeHintForRow(0) + 1) + 2 * picks->frameWidth());
    connect(picks, &QListWidget::itemChanged, lines, [lines](const QListWidgetItem *item) {
        const QString name = item->data(Qt::UserRole).toString();
        QStringList items = lines->toPlainText().split(u'\n', Qt::SkipEmptyParts);
        items.removeIf(
            [&](const QString &line) { return line == name || line.startsWith(name + u':'); });
        if (item->checkState() == Qt::Checked)
            items.append(name + u": "_s); // what is wrong is written behind it
        lines->setPlainText(items.join(u'\n'));
        lines->moveCursor(QTextCursor::End);
    });
    picks->installEventFilter(this);
    setTabOrder(picks, lines); // as they stand
    return picks;
}

QWidget *MoveFormWidget::makeLine(const MoveField &field)
{
    auto *line = new QLineEdit(field.value, this);
    if (field.kind == MoveField::Kind::Moment)
        line->setPlaceholderText(tr("day/month/year hour:minute"));
    else if (field.kind == MoveField::Kind::Day)
        line->setPlaceholderText(tr("day/month/year"));
    connect(line, &QLineEdit::returnPressed, this, &MoveFormWidget::done);
    return line;
}

QWidget *MoveFormWidget::makeTarget(const MoveField &field)
{
    auto *choice = new QComboBox(this);
    for (const auto &target : domain::returnTargets)
        choice->addItem(presentation::returnToText(target.value), QString::fromLatin1(target.name));
    choice->setCurrentIndex(choice->findData(field.value));
    return choice;
}

QWidget *MoveFormWidget::makeChoice(const MoveField &field)
{
    auto *choice = new QComboBox(this);
    choice->setPlaceholderText(tr("Choose one"));
    for (const MoveField::Choice &one : field.choices)
        choice->addItem(one.label, one.value);
    choice->setCurrentIndex(choice->findData(field.value)); // −1: nothing is guessed
    return choice;
}

QWidget *MoveFormWidget::makeFiles()
{
    m_files = new QListWidget(this);
    m_files->setFixedHeight(2 * fontMetrics().lineSpacing() + 10);
    return m_files;
}

QWidget *MoveFormWidget::withAddButton(QListWidget *list)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *button = new QPushButton(tr("Add PDF files… (Ctrl+O)"), row);
    button->setObjectName(u"moveAddFiles"_s);
    button->setAccessibleName(tr("Add PDF files"));
    button->setAutoDefault(false);
    button->setShortcut(QKeySequence(u"Ctrl+O"_s));
    connect(button, &QPushButton::clicked, this, &MoveFormWidget::addFiles);
    layout->addWidget(list, 1);
    layout->addWidget(button, 0, Qt::AlignTop);
    return row;
}

void MoveFormWidget::addFiles()
{
    m_dialogs.openFiles(this, tr("Files of the result"), tr("PDF files (*.pdf)"),
                        [this](const QStringList &files) { showFiles(files); });
}

void MoveFormWidget::showFiles(const QStringList &files)
{
    for (const QString &file : files) {
        auto *item = new QListWidgetItem(QFileInfo(file).fileName(), m_files);
        item->setData(filesRole, file);
    }
}

void MoveFormWidget::makeButtons(QVBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    auto *accept = new QPushButton(tr("Do it (Ctrl+Enter)"), this);
    accept->setObjectName(u"moveDone"_s);
    accept->setAccessibleName(m_shown.title);
    accept->setProperty("primary", true);
    accept->setAutoDefault(true); // Enter on it counts outside a dialog too
    connect(accept, &QPushButton::clicked, this, &MoveFormWidget::done);
    auto *leave = new QPushButton(tr("Leave it (Esc)"), this);
    leave->setObjectName(u"moveLeft"_s);
    leave->setAccessibleName(tr("Leave it without a change"));
    connect(leave, &QPushButton::clicked, this, &MoveFormWidget::left);
    row->addWidget(accept);
    row->addWidget(leave);
    row->addStretch();
    layout.addLayout(row);
}

presentation::MoveInput MoveFormWidget::input() const
{
    presentation::MoveInput input;
    for (auto field = m_inputs.begin(); field != m_inputs.end(); ++field)
        input.texts.insert(field.key(), textOf(field.value()));
    for (int i = 0; m_files && i < m_files->count(); ++i)
        input.files.append(m_files->item(i)->data(filesRole).toString());
    return input;
}

void MoveFormWidget::setInput(const presentation::MoveInput &input)
{
    for (auto field = m_inputs.begin(); field != m_inputs.end(); ++field) {
        const QString text = input.texts.value(field.key());
        if (auto *line = qobject_cast<QLineEdit *>(field.value()))
            line->setText(text);
        else if (auto *lines = qobject_cast<QPlainTextEdit *>(field.value()))
            lines->setPlainText(text);
        else if (auto *choice = qobject_cast<QComboBox *>(field.value()))
            choice->setCurrentIndex(choice->findData(text));
    }
    if (m_files)
        showFiles(input.files);
}

bool MoveFormWidget::isFilled() const { return input() != m_begun; }

void MoveFormWidget::focusField(const QString &id)
{
    if (QWidget *input = m_inputs.value(id))
        input->setFocus(Qt::OtherFocusReason);
}

void MoveFormWidget::focusFirst()
{
    const auto isAnswered = [](const MoveField &field) {
        return field.kind == MoveField::Kind::Choice && !field.value.isEmpty();
    };
    if (m_shown.fields.isEmpty() || isAnswered(m_shown.fields.first()))
        findChild<QPushButton *>(u"moveDone"_s)->setFocus();
    else
        focusField(m_shown.fields.first().id);
}

/// Ctrl+Enter must not become a new line, nor a tick.
bool MoveFormWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QGroupBox::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || !key->modifiers().testFlag(Qt::ControlModifier))
        return QGroupBox::eventFilter(watched, event);
    emit done();
    return true;
}

} // namespace motcua::widgets
