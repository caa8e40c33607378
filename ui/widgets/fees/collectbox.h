#pragma once

#include "ui/presentation/fees/feespresenter.h"
#include "ui/widgets/readerfield.h"
#include "ui/widgets/sectionbox.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace motcua::widgets
{

/// One dossier's fees: found by number or by the QR code of its receipt; collected or waived.
class CollectBox final : public QWidget
{
    Q_OBJECT

public:
    explicit CollectBox(presentation::FeesPresenter &fees, QWidget *parent = nullptr);

    void focusSearch();
    void focusFees();

private:
    void makeDossier();
    void makePayment();
    void makeExemption();
    void refresh();
    void refreshTotal();
    void refreshReopen();

    presentation::FeesPresenter &m_fees;
    SectionBox *m_box = nullptr;
    ReaderField *m_search = nullptr;
    QLabel *m_dossier = nullptr;
    QTableView *m_table = nullptr;
    QComboBox *m_method = nullptr;
    QLineEdit *m_payer = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_collect = nullptr;
    QComboBox *m_exemption = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_exempt = nullptr;
    QPushButton *m_askProof = nullptr;
    QPushButton *m_reopen = nullptr;
};

} // namespace motcua::widgets
