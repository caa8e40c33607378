#include "ui/presentation/reception/pagesteps.h"

#include "ui/presentation/reception/pagedeskpresenter.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using domain::PageEdit;
using domain::PageIds;

namespace
{

/// A share of what is shown → share of the upright page before turn, mirror and crop, of which
/// `part` is shown.
QRectF partOfPage(const PageEdit &edit, const QRectF &part, const QRectF &shown)
{
    const QRectF page(0, 0, 1, 1);
    const QRectF share = shownOnPage(edit).inverted().mapRect(shown.intersected(page));
    // Rounding must not lead over the edge, nor past the part.
    return QRectF(part.x() + share.x() * part.width(), part.y() + share.y() * part.height(),
                  share.width() * part.width(), share.height() * part.height())
        .intersected(part)
        .intersected(page);
}

} // namespace

QTransform shownOnPage(const PageEdit &edit)
{
    QTransform shown;
    shown.translate(0.5, 0.5);
    if (edit.mirrored)
        shown.scale(-1, 1);
    shown.rotate(edit.turn);
    shown.translate(-0.5, -0.5);
    return shown;
}

const PageListModel &PageSteps::model() const { return *m_pages.pages(); }

void PageSteps::turn(const Rows &rows, int degrees)
{
    m_pages.step(tr("turn"), domain::turned(m_pages.arrangement(), m_pages.idsOf(rows), degrees));
}

void PageSteps::mirror(const Rows &rows)
{
    m_pages.step(tr("mirror"),
                 domain::edited(m_pages.arrangement(), m_pages.idsOf(rows),
                                [](PageEdit &edit) { edit.mirrored = !edit.mirrored; }));
}

void PageSteps::straighten(const Rows &rows, bool wanted)
{
    m_pages.step(tr("straighten"),
                 domain::edited(m_pages.arrangement(), m_pages.idsOf(rows),
                                [wanted](PageEdit &edit) { edit.straighten = wanted; }));
}

void PageSteps::crop(int row, const QRectF &part)
{
    if (row < 0 || row >= model().rowCount())
        return;
    const auto captured = model().at(row).captured.value_or(services::CapturedPage());
    // Without a crop of the operator's, only the paper might be shown.
    const QRectF whole = captured.cropsToPaper ? QRectF(0, 0, 1, 1) : QRectF();
    m_pages.step(tr("crop"),
                 domain::edited(m_pages.arrangement(), m_pages.idsOf({row}), [&](PageEdit &edit) {
                     edit.crop =
                         part.isNull() ? whole : partOfPage(edit, captured.shownPart(edit), part);
                 }));
}

void PageSteps::toggleKept(const Rows &rows)
{
    Rows blank = rows;
    blank.removeIf([this](int row) {
        return row < 0 || row >= model().rowCount() || !model().at(row).captured ||
               !model().at(row).captured->blank;
    });
    if (blank.isEmpty())
        return;
    const bool keep = !model().at(blank.first()).arranged.edit.kept;
    m_pages.step(keep ? tr("keep blank page") : tr("leave out blank page"),
                 domain::edited(m_pages.arrangement(), m_pages.idsOf(blank),
                                [keep](PageEdit &edit) { edit.kept = keep; }));
}

void PageSteps::remove(const Rows &rows)
{
    m_pages.step(tr("delete"), domain::removed(m_pages.arrangement(), m_pages.idsOf(rows)));
}

void PageSteps::restoreAll()
{
    PageIds ids;
    for (const domain::BinnedPage &binned : m_pages.arrangement().bin)
        ids.append(binned.page.id);
    m_pages.step(tr("bring back"), domain::restored(m_pages.arrangement(), ids));
}

void PageSteps::move(const Rows &rows, int before)
{
    m_pages.step(tr("move"), domain::moved(m_pages.arrangement(), m_pages.idsOf(rows),
                                           {m_pages.selected(), before}));
}

void PageSteps::moveToComponent(const Rows &rows, const QString &component)
{
    m_pages.step(tr("move"),
                 domain::moved(m_pages.arrangement(), m_pages.idsOf(rows), {component}));
}

void PageSteps::toggleCut(int row)
{
    if (row <= 0 || row >= model().rowCount())
        return; // the first page always begins a document
    const auto &page = model().at(row).arranged;
    m_pages.step(page.startsDocument ? tr("join") : tr("split"),
                 domain::split(m_pages.arrangement(), {page.id}, !page.startsDocument));
}

void PageSteps::collate(const QList<domain::CollatedSheet> &sheets)
{
    m_pages.step(tr("collate"), domain::arranged(m_pages.arrangement(), sheets));
}

} // namespace motcua::presentation
