#pragma once

#include "ui/presentation/reception/receptionpresenter.h"
#include "ui/widgets/readerfield.h"
#include "ui/widgets/reception/reasonpanel.h"
#include "ui/widgets/sectionbox.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace motcua::widgets
{

/// Section 5: the appointment with its reason, how the result comes back, fees, and the one big
/// button.
class ReceiptSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptSection(presentation::ReceptionPresenter &reception, QWidget *parent = nullptr);

    [[nodiscard]] SectionBox *box() { return m_box; }
    void refresh();
    /// What is seldom said of a filing, and of an online one first.
    void openFiling();

private:
    [[nodiscard]] QLayout *makeAppointment();
    [[nodiscard]] QLayout *makeChoices();
    void makeParcel(QGridLayout &form);
    void makePortal(QGridLayout &form);
    void makeMore(QGridLayout &form);
    [[nodiscard]] QWidget *makeFees();
    [[nodiscard]] QLayout *makeSeal();
    void refreshFees();
    void focusFees();
    void explainAppointment();

    presentation::ReceptionPresenter &m_reception;
    SectionBox *m_box = nullptr;
    QLabel *m_due = nullptr;
    QLabel *m_reason = nullptr;
    QToolButton *m_why = nullptr;
    ReasonPanel *m_reasonPanel = nullptr;
    QComboBox *m_returnBy = nullptr;
    QComboBox *m_channel = nullptr;
    QLabel *m_parcelLabel = nullptr;
    ReaderField *m_parcel = nullptr; // of a postal dossier only
    QLabel *m_portalLabel = nullptr;
    ReaderField *m_portal = nullptr; // of an online filing
    QPushButton *m_more = nullptr;
    QTableView *m_fees = nullptr;
    QLabel *m_noFees = nullptr;
    QLabel *m_feeTotal = nullptr; // phí, lệ phí in figures
    QPushButton *m_seal = nullptr;
    QPushButton *m_register = nullptr;
};

} // namespace motcua::widgets
