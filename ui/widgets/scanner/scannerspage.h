#pragma once

#include "ui/presentation/scanner/scannerlistmodel.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/scanner/choicelist.h"

#include <QProgressBar>
#include <QPushButton>

namespace motcua::widgets
{

/// The scanners of this desk: known ones at once, others as the search meets them. Enter uses one,
/// Delete forgets it; where there is none, the way to the self-check.
class ScannersPage final : public QWidget
{
    Q_OBJECT

public:
    ScannersPage(presentation::ScannerPresenter &scanner, MessageLine &message,
                 QWidget *parent = nullptr);

    void focusList();

signals:
    void checkWanted();

private:
    [[nodiscard]] QWidget *makeEmptyPanel();
    [[nodiscard]] QLayout *makeSearchRow();
    [[nodiscard]] QLayout *makeDeeds();
    void use(int row);
    void forget(int row);
    void refresh();

    presentation::ScannerPresenter &m_scanner;
    presentation::ScannerListModel m_model;
    MessageLine &m_message;
    ChoiceList *m_list = nullptr;
    QWidget *m_empty = nullptr;
    QLabel *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_search = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_forget = nullptr;
    QString m_current; // SANE name of the row with the cursor
};

} // namespace motcua::widgets
