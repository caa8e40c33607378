#pragma once

#include "ui/presentation/reception/procedurepresenter.h"
#include "ui/widgets/readerfield.h"
#include "ui/widgets/sectionbox.h"

#include <QComboBox>
#include <QListView>

namespace motcua::widgets
{

/// Section 2: one field that finds the procedure while typing; the arrows choose, Enter takes.
/// Enter before the answer is there takes the first result when it comes.
class ProcedureSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ProcedureSection(presentation::ProcedurePresenter &procedure,
                              QWidget *parent = nullptr);

    [[nodiscard]] SectionBox *box() { return m_box; }
    void focusSearch();
    void reset();
    void setTakeCard(const ReaderField::TakeCard &take) { m_search->setTakeCard(take); }

signals:
    void chosen(); ///< by the officer, just now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWidgets();
    void connectAll();
    void choose();
    void showResults();
    void showChosen();
    void showEither(bool results);

    presentation::ProcedurePresenter &m_procedure;
    SectionBox *m_box = nullptr;
    ReaderField *m_search = nullptr;
    QListView *m_results = nullptr;
    QWidget *m_chosen = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_code = nullptr;
    QComboBox *m_cases = nullptr;
    bool m_chooseFirst = false;
};

} // namespace motcua::widgets
