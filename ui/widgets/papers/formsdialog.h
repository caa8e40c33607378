#pragma once

#include "ui/presentation/papers/formspresenter.h"
#include "ui/widgets/previewdialog.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

class QFormLayout;

namespace motcua::widgets
{

/// The office's own forms: a supervisor opens an edited file, sees its mistakes with their lines or
/// its paper with an easy and a hard dossier, and takes it over, or goes back to ours. Open with
/// open(); deletes itself.
class FormsDialog final : public QDialog
{
    Q_OBJECT

public:
    FormsDialog(services::Desk &desk, PreviewDialog::Parts parts, QWidget *parent);

private:
    void makeFields(QFormLayout &form);
    void makeButtons(QFormLayout &form);
    [[nodiscard]] QPushButton *makeButton(const QString &name, const QString &text);
    void choose();
    void take(const QString &file);
    void tryOut();
    void askInstall();
    void askGoBack();
    /// Which forms are the office's own.
    void markOwn();
    void changed(const QString &sentence);
    void setBusy(bool busy);
    void refresh();
    void showFaults(const QStringList &faults);
    void showPaper(const presentation::PaperView &paper);

    PreviewDialog::Parts m_parts;
    presentation::FormsPresenter m_forms;
    bool m_isBusy = false;
    QString m_path; // of the edited file; empty = none yet
    QLabel *m_file = nullptr;
    QComboBox *m_form = nullptr;
    QComboBox *m_sample = nullptr; // data: is hard
    QComboBox *m_size = nullptr;
    QListWidget *m_faults = nullptr;
    QPushButton *m_try = nullptr;
    QPushButton *m_install = nullptr;
    QPushButton *m_goBack = nullptr; // to the shipped form
    MessageLine *m_message = nullptr;
};

} // namespace motcua::widgets
