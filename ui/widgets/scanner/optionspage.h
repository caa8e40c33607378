#pragma once

#include "ui/presentation/scanner/scannercarepresenter.h"
#include "ui/widgets/messageline.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace motcua::widgets
{

/// Every option of the device, for those who know it. A change is written and read back at once.
class OptionsPage final : public QWidget
{
    Q_OBJECT

public:
    OptionsPage(presentation::ScannerCarePresenter &care, MessageLine &message,
                QWidget *parent = nullptr);

    /// Asks the device, unless its options are there already.
    void enter();

private:
    [[nodiscard]] QLayout *makeDeeds();
    void makeTable();
    [[nodiscard]] static QString readingText();
    [[nodiscard]] QModelIndex firstValue() const;
    void resetCurrent();
    void refresh();

    presentation::ScannerCarePresenter &m_care;
    MessageLine &m_message;
    QLabel *m_hint = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_resetAll = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace motcua::widgets
