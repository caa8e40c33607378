#pragma once

#include "ui/presentation/reception/pagedeskpresenter.h"

#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>

namespace motcua::widgets
{

/// Two passes of a one-sided feeder put together: which pages are fronts, whether the pile of backs
/// was turned over as a whole, and the sheets that come out of it, before anything is changed.
class CollateDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `rows` of the page desk, at least two; both must live as long as the dialog.
    CollateDialog(presentation::PageDeskPresenter &pages, QList<int> rows,
                  QWidget *parent = nullptr);

private:
    void preview();
    [[nodiscard]] QList<domain::CollatedSheet> sheets() const;
    [[nodiscard]] QListWidgetItem *makeSheet(int number, const domain::CollatedSheet &sheet) const;
    [[nodiscard]] QImage pictureOf(const std::optional<domain::PageId> &page) const;

    presentation::PageDeskPresenter &m_pages;
    domain::PageIds m_ids; ///< in their order; rows change while pages come in
    QSpinBox *m_fronts = nullptr;
    QCheckBox *m_reversed = nullptr;
    QListWidget *m_sheets = nullptr;
    QLabel *m_mismatch = nullptr;
};

} // namespace motcua::widgets
