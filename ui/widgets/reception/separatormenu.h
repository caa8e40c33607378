#pragma once

#include "ui/presentation/reception/receptionpresenter.h"

#include <QAction>
#include <QMenu>

namespace motcua::widgets
{

/// Everything about separators: at what the next stacks are split, remembered, and the sheets to
/// be printed, plain ones or one for each paper of the list.
class SeparatorMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `reception` outlives the menu.
    explicit SeparatorMenu(presentation::ReceptionPresenter &reception, QWidget *parent = nullptr);

private:
    void fill();
    void printForEachPaper();

    presentation::ReceptionPresenter &m_reception;
    QAction *m_atSeparators = nullptr;
    QAction *m_atBlankSheets = nullptr;
    QAction *m_forPapers = nullptr;
};

} // namespace motcua::widgets
