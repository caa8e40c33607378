#pragma once

#include "ui/presentation/reception/receptionpresenter.h"
#include "ui/widgets/sectionbox.h"

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

private:
    presentation::ReceptionPresenter &m_reception;
    SectionBox *m_box = nullptr;
    QListWidget *m_lines = nullptr;
    QPushButton *m_join = nullptr;
};

} // namespace motcua::widgets
