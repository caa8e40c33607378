#pragma once

#include "ui/presentation/fees/seriespresenter.h"
#include "ui/widgets/messageline.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace motcua::widgets
{

/// Series of receipts and closed days, for supervisors: what is registered stands above, each act
/// below it in a row of its own with its button. Deletes itself.
class SeriesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `desk` outlives it.
    explicit SeriesDialog(services::Desk &desk, QWidget *parent);

signals:
    void dayReopened();

private:
    void makeTable(QVBoxLayout &layout);
    void makeAdding(QVBoxLayout &layout);
    void makeAdjusting(QVBoxLayout &layout);
    void makeReopening(QVBoxLayout &layout);
    void makeFoot(QVBoxLayout &layout);
    [[nodiscard]] QLineEdit *line(const char *name, const QString &caption, int columns);
    [[nodiscard]] QPushButton *button(const char *name, const QString &text);
    void addRow(QVBoxLayout &layout, const QString &title, const QList<QWidget *> &parts);
    void showSeries();

    presentation::SeriesPresenter m_presenter;
    QTableWidget *m_table = nullptr;
    QLineEdit *m_form = nullptr;
    QLineEdit *m_symbol = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_last = nullptr;
    QLineEdit *m_taxCode = nullptr;
    QLineEdit *m_used = nullptr;
    QLineEdit *m_usedReason = nullptr;
    QDateEdit *m_day = nullptr;
    QLineEdit *m_cashier = nullptr;
    QLineEdit *m_dayReason = nullptr;
    MessageLine *m_message = nullptr;
};

} // namespace motcua::widgets
