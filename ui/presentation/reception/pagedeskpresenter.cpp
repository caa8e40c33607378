#include "ui/presentation/reception/pagedeskpresenter.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using domain::PageArrangement;
using domain::PageEdit;
using domain::PageId;
using domain::PageIds;
using services::CapturedPage;

PageDeskPresenter::PageDeskPresenter(services::CaptureSet &captures, QObject *parent)
    : QObject(parent), steps(*this), splitting(*this, captures), m_captures(captures)
{
    connect(&captures, &services::CaptureSet::pageCame, this, &PageDeskPresenter::onPageCame);
    connect(&captures, &services::CaptureSet::pageFedAgain, this,
            &PageDeskPresenter::onPageFedAgain);
    connect(&captures, &services::CaptureSet::pageChanged, this, [this] {
        show();
        announceCounts();
    });
    connect(&m_model, &PageListModel::rowsDropped, this,
            [this](const Rows &rows, int before) { steps.move(rows, before); });
}

void PageDeskPresenter::begin(PageArrangement start, const PageIds &ignoredSplits)
{
    m_desk = services::PageDesk(std::move(start));
    m_next = {};
    m_arrival = {};
    m_hasFed = false;
    m_selected.clear();
    show();
    splitting.begin(ignoredSplits);
    announceCounts(); // also of pages that have vanished since
    emit changed();
}

void PageDeskPresenter::select(const QString &component)
{
    if (component == m_selected)
        return;
    m_selected = component;
    show();
    emit changed();
}

void PageDeskPresenter::holdFor(const QObject &viewer)
{
    ++m_viewers;
    // Later: what follows may reach widgets, and the viewer among them is half destroyed now.
    connect(
        &viewer, &QObject::destroyed, this,
        [this] {
            if (--m_viewers == 0)
                emit released();
        },
        Qt::QueuedConnection);
}

void PageDeskPresenter::onPageFedAgain(const PageId &id)
{
    m_hasFed = true;
    m_desk.arriveAgain(id);
    show();
    announceCounts();
    emit changed();
}

void PageDeskPresenter::onPageCame(const PageId &id, const QString &component)
{
    m_hasFed = true;
    services::Arrival arrival = m_arrival;
    if (arrival.component != component)
        arrival = {component, {}, {}};
    m_desk.arrive(id, arrival);
    // Of a sheet scanned again only the first side takes the old place; the others follow it.
    if (m_arrival.replaces && m_arrival.component == component) {
        const auto pages = m_desk.now().pagesOf(component);
        const auto here = std::find_if(pages.begin(), pages.end(),
                                       [&](const auto &page) { return page.id == id; });
        const bool last = here == pages.end() || here + 1 == pages.end();
        m_arrival = {component, last ? std::nullopt : std::optional((here + 1)->id), {}};
    }
    show();
    announceCounts();
    emit changed();
}

void PageDeskPresenter::show()
{
    QList<PageListModel::Row> rows;
    for (const domain::ArrangedPage &page : m_desk.now().pagesOf(m_selected)) {
        const CapturedPage *captured = m_captures.page(page.id);
        rows.append({page, captured ? std::optional(*captured) : std::nullopt});
    }
    m_model.setRows(std::move(rows));
    splitting.refresh();
}

int PageDeskPresenter::countOf(const QString &component) const
{
    const auto pages = m_desk.now().pagesOf(component);
    return int(std::count_if(pages.begin(), pages.end(), [this](const auto &page) {
        const CapturedPage *captured = m_captures.page(page.id);
        return !captured || captured->stage != CapturedPage::Stage::Processed ||
               captured->isIncluded();
    }));
}

void PageDeskPresenter::announceCounts()
{
    for (const domain::Pile &pile : m_desk.now().piles)
        emit pageCountChanged(pile.component, countOf(pile.component));
}

int PageDeskPresenter::rowOf(const PageId &id) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.at(row).arranged.id == id)
            return row;
    }
    return -1;
}

PageIds PageDeskPresenter::idsOf(const Rows &rows) const
{
    PageIds ids;
    for (const int row : rows) {
        if (row >= 0 && row < m_model.rowCount())
            ids.append(m_model.at(row).arranged.id);
    }
    return ids;
}

void PageDeskPresenter::step(const QString &what, PageArrangement next)
{
    if (!m_desk.change(what, std::move(next)))
        return;
    m_captures.apply(m_desk.now());
    show();
    announceCounts();
    emit changed();
}

void PageDeskPresenter::picture(int row, int pixels, ports::Completion<QImage> done) const
{
    const PageIds ids = idsOf({row});
    if (!ids.isEmpty())
        m_captures.picture(ids.first(), pixels, std::move(done));
}

QRectF PageDeskPresenter::paperOf(int row) const
{
    if (row < 0 || row >= m_model.rowCount() || !m_model.at(row).captured)
        return {};
    const PageEdit &edit = m_model.at(row).arranged.edit;
    const CapturedPage &captured = *m_model.at(row).captured;
    const QRectF part = captured.shownPart(edit);
    const QRectF paper = captured.paper.intersected(part);
    if (paper.isEmpty() || paper == part)
        return {};
    return shownOnPage(edit).mapRect(
        QRectF((paper.x() - part.x()) / part.width(), (paper.y() - part.y()) / part.height(),
               paper.width() / part.width(), paper.height() / part.height()));
}

void PageDeskPresenter::undo()
{
    if (!m_desk.undo())
        return;
    m_captures.apply(m_desk.now());
    show();
    announceCounts();
    emit changed();
}

void PageDeskPresenter::redo()
{
    if (!m_desk.redo())
        return;
    m_captures.apply(m_desk.now());
    show();
    announceCounts();
    emit changed();
}

/// Our own steps bear their text; the one that a scan makes has a name of the core's.
QString PageDeskPresenter::stepText(const QString &step)
{
    return step == "rescan"_L1 ? tr("rescan") : step;
}

QString PageDeskPresenter::undoText() const
{
    const QString what = stepText(m_desk.undoable());
    return what.isEmpty() ? QString() : tr("Undo: %1").arg(what);
}

QString PageDeskPresenter::redoText() const
{
    const QString what = stepText(m_desk.redoable());
    return what.isEmpty() ? QString() : tr("Redo: %1").arg(what);
}

void PageDeskPresenter::insertNextBefore(int row)
{
    const PageIds ids = idsOf({row});
    m_next = {m_selected, ids.isEmpty() ? std::nullopt : std::optional(ids.first()), {}};
    emit changed();
}

void PageDeskPresenter::replaceNext(int row)
{
    const PageIds ids = idsOf({row});
    m_next = {m_selected, {}, ids.isEmpty() ? std::nullopt : std::optional(ids.first())};
    emit changed();
}

void PageDeskPresenter::appendNext()
{
    m_next = {};
    emit changed();
}

void PageDeskPresenter::beginStack()
{
    m_hasFed = false;
    m_arrival = std::exchange(m_next, {});
    splitting.setStackOpen(true);
    emit changed();
}

void PageDeskPresenter::endStack()
{
    const bool isChosen = m_next.before || m_next.replaces;
    const services::Arrival arrival = std::exchange(m_arrival, {});
    if (!m_hasFed && !isChosen)
        m_next = arrival;
    splitting.setStackOpen(false);
    emit changed();
}

} // namespace motcua::presentation
