#pragma once

#include "ui/widgets/papers/papersmenu.h"

#include <QPushButton>
#include <QWidget>

namespace motcua::widgets
{

/// What else can be done with the dossier on its page: its printed papers, and its fees for those
/// who collect. The main window puts it below the moves.
class DossierActions final : public QWidget
{
    Q_OBJECT

public:
    /// `desk` outlives it.
    DossierActions(services::Desk &desk, PreviewDialog::Parts parts, bool withFees,
                   QWidget *parent = nullptr);

    void setDossier(const QString &code);

signals:
    void feesWanted(const QString &code);
    void failed(const motcua::kernel::Error &error);

private:
    void openPapers();

    QPushButton *m_print = nullptr;
    PapersMenu *m_papers = nullptr;
    QString m_code;
};

} // namespace motcua::widgets
