#pragma once

#include "ui/presentation/papers/paperspresenter.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/previewdialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

class QFormLayout;

namespace motcua::widgets
{

/// Papers of many dossiers at once: those of one kind or of several of some days, the follow-up
/// book, the postal hand-over list. Enter makes them and shows the preview. Open with open();
/// deletes itself.
class BatchDialog final : public QDialog
{
    Q_OBJECT

public:
    BatchDialog(services::Desk &desk, PreviewDialog::Parts parts, QWidget *parent);

private:
    void makeFields(QFormLayout &form);
    void makeSizes(QFormLayout &form);
    void makeButtons(QFormLayout &form);
    void makeSeveral(QFormLayout &form, const QList<domain::PaperKind> &kinds);
    /// What is chosen: one kind, or the ticked ones.
    [[nodiscard]] QList<domain::PaperKind> kinds() const;
    [[nodiscard]] bool isSeveral() const;
    void fitDays();
    void make();
    void openForms();
    void show(const presentation::PaperView &paper);
    void fail(const kernel::Error &error);

    services::Desk &m_desk;
    PreviewDialog::Parts m_parts;
    presentation::PapersPresenter m_papers;
    QComboBox *m_kind = nullptr; // the last entry: several
    QListWidget *m_several = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QSpinBox *m_copies = nullptr; // 0 = as many as usual
    QComboBox *m_size = nullptr;
    QPushButton *m_make = nullptr;
    MessageLine *m_message = nullptr;
};

} // namespace motcua::widgets
