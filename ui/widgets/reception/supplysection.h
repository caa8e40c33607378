#pragma once

#include "ui/presentation/reception/receptionpresenter.h"
#include "ui/widgets/sectionbox.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace motcua::widgets
{

/// In place of applicant, procedure and receipt while a supplement is taken in: the dossier, what
/// it was asked for, and the one big button.
class SupplySection final : public QWidget
{
    Q_OBJECT

public:
    explicit SupplySection(presentation::ReceptionPresenter &reception, QWidget *parent = nullptr);

    void refresh();
    /// The case, where one is asked for.
    void focusCase();

private:
    void makeCase();
    void refreshCase();

    presentation::ReceptionPresenter &m_reception;
    SectionBox *m_box = nullptr;
    QListWidget *m_lines = nullptr;
    QLabel *m_caseLabel = nullptr;
    QComboBox *m_case = nullptr; // of a procedure with several, while it is not accepted
    QStringList m_caseCodes;
    QPushButton *m_join = nullptr;
};

} // namespace motcua::widgets
