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

/// A share of the page as shown → share of the upright page before turn, mirror and crop.
QRectF partOfPage(const PageEdit &edit, const QRectF &shown)
{
    const QRectF part = shownOnPage(edit).inverted().mapRect(shown.intersected({0, 0, 1, 1}));
    const QRectF whole = edit.crop.isNull() ? QRectF(0, 0, 1, 1) : edit.crop;
    return {whole.x() + part.x() * whole.width(), whole.y() + part.y() * whole.height(),
            part.width() * whole.width(), part.height() * whole.height()};
}

} // namespace

/// From the cropped page, before turn and mirror, to what is shown; both are unit squares.
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
    m_pages.step(tr("crop"), domain::edited(m_pages.arrangement(), m_pages.idsOf({row}),
                                            [&part](PageEdit &edit) {
                                                edit.crop = part.isNull() ? QRectF()
                                                                          : partOfPage(edit, part);
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

void PageSteps::splitAtSeparators()
{
    PageIds sheets;
    for (int row = 0; row < model().rowCount(); ++row) {
        const auto &captured = model().at(row).captured;
        if (captured && !captured->separator.isEmpty())
            sheets.append(model().at(row).arranged.id);
    }
    m_pages.step(tr("split at separators"),
                 domain::splitAtSeparators(m_pages.arrangement(), sheets));
}

void PageSteps::splitAtBlankPages()
{
    PageIds starts;
    for (int row = 1; row < model().rowCount(); ++row) {
        const auto isBlank = [this](int at) {
            const auto &[arranged, captured] = model().at(at);
            return captured && captured->blank && !arranged.edit.kept;
        };
        if (isBlank(row - 1) && !isBlank(row))
            starts.append(model().at(row).arranged.id);
    }
    m_pages.step(tr("split at blank pages"), domain::split(m_pages.arrangement(), starts));
}

void PageSteps::collate(const Rows &rows, int fronts, bool backsReversed)
{
    m_pages.step(tr("collate"), domain::arranged(m_pages.arrangement(),
                                                 m_pages.collation(rows, fronts, backsReversed)));
}

} // namespace motcua::presentation
