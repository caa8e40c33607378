#pragma once

#include "ui/presentation/fees/cashdaypresenter.h"
#include "ui/widgets/sectionbox.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace motcua::widgets
{

/// The end of the day: what must be in the box, what was counted, and the report.
class CashDayBox final : public QWidget
{
    Q_OBJECT

public:
    explicit CashDayBox(presentation::CashDayPresenter &day, QWidget *parent = nullptr);

    void focusCounted();

private:
    void makeSums();
    void makeClosing();
    void refresh();
    void refreshDifference();

    presentation::CashDayPresenter &m_day;
    SectionBox *m_box = nullptr;
    QLabel *m_sums = nullptr;
    QLabel *m_numbers = nullptr;
    QLabel *m_expected = nullptr;
    QLineEdit *m_counted = nullptr;
    QLabel *m_difference = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_close = nullptr;
    QLabel *m_closed = nullptr;
};

} // namespace motcua::widgets
