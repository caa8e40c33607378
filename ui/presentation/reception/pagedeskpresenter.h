#pragma once

#include "app/core/services/captureset.h"
#include "app/core/services/pagedesk.h"
#include "ui/presentation/reception/pagelistmodel.h"
#include "ui/presentation/reception/pagesplitting.h"
#include "ui/presentation/reception/pagesteps.h"

#include <QObject>

namespace motcua::presentation
{

/// The page desk of one reception: order, edits, documents and bin of the pages, every step
/// reversible, while further pages come in. Rows are those of the selected component. GUI thread.
class PageDeskPresenter final : public QObject
{
    Q_OBJECT

public:
    using Rows = QList<int>;

    explicit PageDeskPresenter(services::CaptureSet &captures, QObject *parent = nullptr);

    /// Another reception, with what was saved of its pages and of the proposals turned down.
    void begin(domain::PageArrangement start = {}, const domain::PageIds &ignoredSplits = {});
    void select(const QString &component);
    [[nodiscard]] QString selected() const { return m_selected; }
    /// Someone works at these pages until `viewer` is destroyed: no other component should be
    /// selected meanwhile but by the officer.
    void holdFor(const QObject &viewer);
    [[nodiscard]] bool isHeld() const { return m_viewers > 0; }
    [[nodiscard]] PageListModel *pages() { return &m_model; }
    [[nodiscard]] const domain::PageArrangement &arrangement() const { return m_desk.now(); }
    /// Pages that a component's documents will have; one still being prepared counts.
    [[nodiscard]] int countOf(const QString &component) const;

    PageSteps steps;
    PageSplitting splitting;
    /// One step; `what` names it for people.
    void step(const QString &what, domain::PageArrangement next);
    [[nodiscard]] domain::PageIds idsOf(const Rows &rows) const;
    [[nodiscard]] int rowOf(const domain::PageId &id) const; ///< −1 = not in the selected component
    void undo();
    void redo();

    /// The page large enough to be judged; nothing comes when another row took its place meanwhile.
    void picture(int row, int pixels, ports::Completion<QImage> done) const;
    /// Where the paper lies on the page as it is shown; null = not known, or nothing lies around
    /// it.
    [[nodiscard]] QRectF paperOf(int row) const;
    [[nodiscard]] int binned() const { return int(m_desk.now().bin.size()); }
    [[nodiscard]] QString undoText() const; ///< "Undo: turn"; empty = nothing to undo
    [[nodiscard]] QString redoText() const;

    /// Where the pages of the next scan go: before a row, in place of a row, or at the end again.
    void insertNextBefore(int row);
    void replaceNext(int row);
    void appendNext();
    [[nodiscard]] const services::Arrival &next() const { return m_next; }
    /// The next scan begins: what comes goes where it was told; the one after it to the end again.
    void beginStack();
    /// One that brought nothing leaves its place to the next.
    void endStack();

signals:
    void changed();
    void pageCountChanged(const QString &component, int pages);
    void released(); ///< the last viewer has gone

private:
    void onPageFedAgain(const domain::PageId &id);
    void onPageCame(const domain::PageId &id, const QString &component);
    void show();
    void announceCounts();
    [[nodiscard]] static QString stepText(const QString &step);

    services::CaptureSet &m_captures;
    services::PageDesk m_desk;
    services::Arrival m_next;    ///< of the stack that is still to be asked for
    services::Arrival m_arrival; ///< of the one that feeds, or fed last
    bool m_hasFed = false;       ///< has that one brought a page?
    QString m_selected;
    int m_viewers = 0;
    PageListModel m_model;
};

} // namespace motcua::presentation
