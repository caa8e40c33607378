#pragma once

#include "ui/presentation/reception/receptionpresenter.h"
#include "ui/widgets/sectionbox.h"

#include <QLineEdit>
#include <QTableView>

namespace motcua::widgets
{

/// Section 3: the papers. Space ticks and goes on, Shift+Space says in what form it was handed in,
/// Enter takes what an earlier dossier holds, here or at the server, digits change a count, Insert
/// records a paper outside the list.
class ChecklistSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistSection(presentation::ReceptionPresenter &reception,
                              QWidget *parent = nullptr);

    [[nodiscard]] SectionBox *box() { return m_box; }
    void focusList();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void makeVolunteered();
    void makeReuseLine();
    void makeEarlier();
    void takeEarlier();
    void tickAndGoOn();
    [[nodiscard]] bool reuseAndGoOn();
    void goOnFrom(const QModelIndex &index);
    void addVolunteered();
    void followCurrentRow(int row);

    presentation::ReceptionPresenter &m_reception;
    SectionBox *m_box = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_reuse = nullptr;
    QLineEdit *m_volunteered = nullptr;
    QLineEdit *m_earlier = nullptr;
};

} // namespace motcua::widgets
