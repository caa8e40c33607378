#pragma once

#include "ui/presentation/fees/feespresenter.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/sectionbox.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace motcua::widgets
{

/// Today's receipts; a wrong one is cancelled, money given back, with a reason.
class ReceiptsBox final : public QWidget
{
    Q_OBJECT

public:
    ReceiptsBox(presentation::FeesPresenter &fees, Dialogs &dialogs, QWidget *parent = nullptr);

    void focusReceipts();

private:
    enum class Deed { Cancel, Refund };
    void makeTable();
    void makeActions();
    void askFor(Deed deed);
    void refresh();
    [[nodiscard]] int currentRow() const;

    presentation::FeesPresenter &m_fees;
    Dialogs &m_dialogs;
    SectionBox *m_box = nullptr;
    QTableView *m_table = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_refund = nullptr;
};

} // namespace motcua::widgets
