#include "ui/widgets/dialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace motcua::widgets
{

void QtDialogs::openFiles(QWidget *parent, const QString &title, const QString &filter,
                          std::function<void(const QStringList &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    dialog->open();
}

void QtDialogs::openFolder(QWidget *parent, const QString &title,
                           std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void QtDialogs::saveFile(QWidget *parent, const QString &title, const QString &suggestion,
                         std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, suggestion);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void QtDialogs::ask(QWidget *parent, const Question &question, std::function<void()> yes)
{
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.text,
                                QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // Own words: Qt has no Vietnamese for its standard buttons.
    auto *yesButton = box->addButton(question.yes, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(question.no, QMessageBox::RejectRole));
    QObject::connect(yesButton, &QPushButton::clicked, parent, std::move(yes));
    box->open();
}

} // namespace motcua::widgets
