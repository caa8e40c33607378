#include "ui/widgets/home/stickdialog.h"

#include "ui/presentation/messages.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;
using motcua::presentation::CourierPresenter;

namespace motcua::widgets
{

namespace
{

constexpr QSize stickSize(720, 460);

} // namespace

StickDialog::StickDialog(services::Desk &desk, CourierPresenter::Way way, Dialogs &dialogs,
                         QWidget *parent)
    : QDialog(parent), m_courier(desk, way), m_dialogs(dialogs)
{
    setObjectName(u"stickDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isExport() ? tr("Export to a USB stick") : tr("Import from a USB stick"));
    auto *form = new QFormLayout(this);
    makeFields(*form);
    makeButtons(*form);
    connect(&m_courier, &CourierPresenter::sticksFound, this, [this](const QStringList &folders) {
        if (m_folder->count() == 0 && m_folder->currentText().isEmpty())
            m_folder->addItems(folders);
    });
    connect(&m_courier, &CourierPresenter::begun, this, [this] { setRunning(true); });
    connect(&m_courier, &CourierPresenter::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_courier, &CourierPresenter::told, this, &StickDialog::showLines);
    connect(&m_courier, &CourierPresenter::changed, this, &StickDialog::changed);
    connect(&m_courier, &CourierPresenter::failed, this, &StickDialog::fail);
    setRunning(false);
    m_courier.findSticks();
    resize(stickSize);
    m_folder->setFocus();
}

bool StickDialog::isExport() const { return m_courier.way() == CourierPresenter::Way::Export; }

QPushButton *StickDialog::button(const QString &name, const QString &text)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    return made;
}

void StickDialog::makeFields(QFormLayout &form)
{
    m_folder = new QComboBox(this);
    m_folder->setObjectName(u"stickFolder"_s);
    m_folder->setAccessibleName(tr("Folder of the stick"));
    m_folder->setEditable(true);
    m_folder->lineEdit()->setObjectName(u"stickFolderText"_s);
    m_folder->lineEdit()->setAccessibleName(m_folder->accessibleName());
    m_key = new QLineEdit(this);
    m_key->setObjectName(u"stickKey"_s);
    m_key->setAccessibleName(tr("Key file of the connected desks"));
    m_key->setPlaceholderText(tr("only at a desk with a link"));
    m_password = new QLineEdit(this);
    m_password->setObjectName(u"stickPassword"_s);
    m_password->setAccessibleName(tr("Password of the key"));
    m_password->setEchoMode(QLineEdit::Password);
    m_choose = button(u"stickChoose"_s, tr("Choose the folder… (Ctrl+O)"));
    m_choose->setShortcut(QKeySequence(u"Ctrl+O"_s));
    connect(m_choose, &QPushButton::clicked, this, &StickDialog::chooseFolder);
    m_chooseKey = button(u"stickKeyChoose"_s, tr("Choose the key file… (Ctrl+K)"));
    m_chooseKey->setShortcut(QKeySequence(u"Ctrl+K"_s));
    connect(m_chooseKey, &QPushButton::clicked, this, &StickDialog::chooseKey);
    const auto beside = [](QWidget *field, QWidget *choose) {
        auto *row = new QHBoxLayout;
        row->addWidget(field, 1);
        row->addWidget(choose);
        return row;
    };
    form.addRow(tr("Folder of the stick"), beside(m_folder, m_choose));
    form.addRow(tr("Key file of the connected desks"), beside(m_key, m_chooseKey));
    form.addRow(tr("Password of the key"), m_password);
    m_lines = new QListWidget(this);
    m_lines->setObjectName(u"stickLines"_s);
    m_lines->setAccessibleName(isExport() ? tr("What goes onto the stick")
                                          : tr("What is on the stick"));
    m_lines->setWordWrap(true);
    form.addRow(m_lines);
    m_confirm = new QCheckBox(
        tr("I have asked that desk: take in its files though its key or its store is another one"),
        this);
    m_confirm->setObjectName(u"stickConfirm"_s);
    m_confirm->setAccessibleName(m_confirm->text());
    m_confirm->hide();
    form.addRow(m_confirm);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"stickProgress"_s);
    m_progress->setAccessibleName(tr("How far it is"));
    form.addRow(m_progress);
}

void StickDialog::makeButtons(QFormLayout &form)
{
    m_message = new MessageLine(u"stickMessage"_s, this);
    form.addRow(m_message);
    m_look =
        button(u"stickLook"_s, isExport() ? tr("What would go? (F5)") : tr("What is on it? (F5)"));
    m_look->setShortcut(Qt::Key_F5);
    connect(m_look, &QPushButton::clicked, this, &StickDialog::look);
    m_go = button(u"stickGo"_s, isExport() ? tr("Write onto the stick (F9)") : tr("Take in (F9)"));
    m_go->setShortcut(Qt::Key_F9);
    m_go->setProperty("primary", true);
    connect(m_go, &QPushButton::clicked, this, [this] { m_courier.go(wish()); });
    m_leave = button(u"stickClose"_s, tr("Close (Esc)"));
    connect(m_leave, &QPushButton::clicked, this, &StickDialog::reject);
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QPushButton *one : {m_look, m_go, m_leave})
        row->addWidget(one);
    form.addRow(row);
}

CourierPresenter::Wish StickDialog::wish() const
{
    return {m_folder->currentText().trimmed(), m_key->text().trimmed(), m_password->text(),
            m_confirm->isChecked()};
}

void StickDialog::chooseFolder()
{
    m_dialogs.openFolder(this, tr("Folder of the stick"), [this](const QString &folder) {
        m_folder->setEditText(folder);
        look();
    });
}

void StickDialog::chooseKey()
{
    m_dialogs.openFiles(this, tr("Key file of the connected desks"), {},
                        [this](const QStringList &files) {
                            m_key->setText(files.value(0));
                            m_password->setFocus();
                        });
}

void StickDialog::look() { m_courier.look(wish()); }

void StickDialog::setRunning(bool isRunning)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_folder, m_key, m_password, m_confirm,
                                                           m_choose, m_chooseKey, m_look, m_go})
        field->setEnabled(!isRunning);
    m_progress->setVisible(isRunning);
    m_progress->setValue(0);
    m_leave->setText(isRunning ? tr("Stop (Esc)") : tr("Close (Esc)"));
    m_leave->setAccessibleName(m_leave->text());
    if (isRunning)
        m_message->clearMessage();
}

void StickDialog::showLines(bool isDone)
{
    setRunning(false);
    m_lines->clear();
    m_lines->addItems(m_courier.lines());
    m_confirm->setVisible(m_courier.needsConfirmation() || m_confirm->isChecked());
    if (isDone)
        m_message->showSuccess(tr("Finished. What was done stands above."));
    m_lines->setFocus();
}

void StickDialog::fail(const kernel::Error &error)
{
    setRunning(false);
    m_lines->clear();
    m_message->showError(presentation::errorText(error));
    m_folder->setFocus();
}

/// Closed while it runs it would go on unseen: it stops first.
void StickDialog::reject()
{
    if (!m_courier.isRunning())
        return QDialog::reject();
    m_courier.stop();
    m_message->showNotice(tr("Stopping…"));
}

} // namespace motcua::widgets
