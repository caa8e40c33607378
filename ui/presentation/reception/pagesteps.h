#pragma once

#include "app/core/domain/pagearrangement.h"

#include <QCoreApplication>
#include <QList>
#include <QTransform>

namespace motcua::presentation
{

class PageDeskPresenter;
class PageListModel;

/// What an operator can do to pages, each a step that undo takes back. Rows are those of the
/// selected component; rows that do not exist are ignored, and what changes nothing is no step.
class PageSteps
{
    Q_DECLARE_TR_FUNCTIONS(PageSteps)

public:
    using Rows = QList<int>;

    /// `pages` owns this.
    explicit PageSteps(PageDeskPresenter &pages) : m_pages(pages) {}

    void turn(const Rows &rows, int degrees); ///< clockwise, a multiple of 90
    void mirror(const Rows &rows);
    void straighten(const Rows &rows, bool wanted);
    /// `part` is a share of the page as it is shown now; null shows all that was scanned.
    void crop(int row, const QRectF &part);
    void toggleKept(const Rows &rows); ///< of the rows that look blank
    void remove(const Rows &rows);
    void restoreAll(); ///< everything in the bin
    void move(const Rows &rows, int before);
    void moveToComponent(const Rows &rows, const QString &component);
    void toggleCut(int row); ///< whether a document starts with this page
    void collate(const QList<domain::CollatedSheet> &sheets);

private:
    [[nodiscard]] const PageListModel &model() const;

    PageDeskPresenter &m_pages;
};

/// From the part of the page that is shown, before turn and mirror, to how it is shown; both are
/// unit squares.
[[nodiscard]] QTransform shownOnPage(const domain::PageEdit &edit);

} // namespace motcua::presentation
