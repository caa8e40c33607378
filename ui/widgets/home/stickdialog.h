#pragma once

#include "ui/presentation/home/courierpresenter.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/messageline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

namespace motcua::widgets
{

/// A USB stick that carries dossiers where no link comes: which folder, what goes or what is on it,
/// then the deed with its progress. Esc stops a deed that runs, else closes. Deletes itself.
class StickDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `desk` and `dialogs` outlive it.
    StickDialog(services::Desk &desk, presentation::CourierPresenter::Way way, Dialogs &dialogs,
                QWidget *parent);
    void reject() override;

signals:
    void changed(); ///< what waits may be another now

private:
    void makeFields(QFormLayout &form);
    void makeButtons(QFormLayout &form);
    [[nodiscard]] QPushButton *button(const QString &name, const QString &text);
    [[nodiscard]] presentation::CourierPresenter::Wish wish() const;
    [[nodiscard]] bool isExport() const;
    void chooseFolder();
    void chooseKey();
    void look();
    void setRunning(bool isRunning);
    void showLines(bool isDone);
    void fail(const kernel::Error &error);

    presentation::CourierPresenter m_courier;
    Dialogs &m_dialogs;
    QComboBox *m_folder = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_password = nullptr;
    QListWidget *m_lines = nullptr;
    QCheckBox *m_confirm = nullptr;
    QProgressBar *m_progress = nullptr;
    MessageLine *m_message = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_chooseKey = nullptr;
    QPushButton *m_look = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_leave = nullptr;
};

} // namespace motcua::widgets
