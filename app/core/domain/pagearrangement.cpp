#include "app/core/domain/pagearrangement.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

int rowOf(const QList<ArrangedPage> &pages, const PageId &id)
{
    const auto page = std::find_if(pages.begin(), pages.end(),
                                   [&](const ArrangedPage &known) { return known.id == id; });
    return page == pages.end() ? -1 : int(page - pages.begin());
}

QList<ArrangedPage> &pileOf(PageArrangement &arrangement, const QString &component)
{
    const auto pile = std::find_if(arrangement.piles.begin(), arrangement.piles.end(),
                                   [&](const Pile &p) { return p.component == component; });
    if (pile != arrangement.piles.end())
        return pile->pages;
    arrangement.piles.append({component, {}});
    return arrangement.piles.last().pages;
}

/// Does a document begin at `row`, or end there?
bool isBoundary(const QList<ArrangedPage> &pages, int row)
{
    return row <= 0 || row >= pages.size() || pages[row].startsDocument;
}

/// Takes the pages with `isWanted` out; a document that loses its first page begins with the next.
QList<ArrangedPage> takeOut(QList<ArrangedPage> &pages,
                            const std::function<bool(const ArrangedPage &)> &isWanted)
{
    QList<ArrangedPage> taken;
    QList<ArrangedPage> rest;
    bool owed = false;
    for (ArrangedPage &page : pages) {
        const bool wanted = isWanted(page);
        owed = (owed && !page.startsDocument) || (wanted && page.startsDocument);
        if (wanted) {
            taken.append(std::move(page));
        } else {
            page.startsDocument = page.startsDocument || owed;
            owed = false;
            rest.append(std::move(page));
        }
    }
    pages = std::move(rest);
    return taken;
}

template <class Bin> auto *findBinned(Bin &bin, const PageId &id)
{
    const auto binned = std::find_if(bin.begin(), bin.end(), [&](const BinnedPage &candidate) {
        return candidate.page.id == id;
    });
    return binned == bin.end() ? nullptr : &*binned;
}

/// Takes one page out of a pile; the rest of a document stays a document of its own.
void bin(PageArrangement &arrangement, Pile &pile, int row)
{
    BinnedPage binned{pile.component, pile.pages.takeAt(row), {}, false};
    if (row < pile.pages.size()) {
        ArrangedPage &next = pile.pages[row];
        binned.before = next.id;
        binned.passedOn = binned.page.startsDocument && !next.startsDocument;
        next.startsDocument = next.startsDocument || binned.passedOn;
    }
    arrangement.bin.append(binned);
}

/// A page that began a document comes back: whoever inherited that, in a pile or in the bin, gives
/// it up.
void disinherit(PageArrangement &arrangement, BinnedPage &back)
{
    if (!back.passedOn)
        return;
    for (Pile &pile : arrangement.piles) {
        for (ArrangedPage &page : pile.pages)
            page.startsDocument = page.startsDocument && page.id != *back.before;
    }
    back.passedOn = false;
    if (BinnedPage *heir = findBinned(arrangement.bin, *back.before)) {
        heir->page.startsDocument = false;
        disinherit(arrangement, *heir);
    }
}

/// The row before which a page of the bin belongs.
int rowFor(const PageArrangement &arrangement, const BinnedPage &back)
{
    const auto pages = arrangement.pagesOf(back.component);
    // Who followed may have been taken out later; its own follower tells then. Only a damaged file
    // leads in a circle.
    std::optional<PageId> before = back.before;
    for (int hops = 0; before && hops <= arrangement.bin.size(); ++hops) {
        if (const int row = rowOf(pages, *before); row >= 0)
            return row;
        const BinnedPage *binned = findBinned(arrangement.bin, *before);
        before = binned && binned->component == back.component ? binned->before : std::nullopt;
    }
    return int(pages.size());
}

void normalise(PageArrangement &arrangement)
{
    for (Pile &pile : arrangement.piles) {
        if (!pile.pages.isEmpty())
            pile.pages.first().startsDocument = true;
    }
}

/// In the order in which they are to stand.
PageIds sidesOf(const QList<CollatedSheet> &sheets)
{
    PageIds sides;
    for (const CollatedSheet &sheet : sheets) {
        for (const auto &side : {sheet.front, sheet.back}) {
            if (side)
                sides.append(*side);
        }
    }
    return sides;
}

/// The wanted pages are whole documents of one pile, from boundary to boundary.
bool areWholeDocuments(const Pile &pile, const PageIds &wanted)
{
    bool any = false;
    for (int row = 0; row < pile.pages.size(); ++row) {
        const bool is = wanted.contains(pile.pages[row].id);
        any = any || is;
        if (is && !isBoundary(pile.pages, row) && !wanted.contains(pile.pages[row - 1].id))
            return false;
        if (is && !isBoundary(pile.pages, row + 1) && !wanted.contains(pile.pages[row + 1].id))
            return false;
    }
    return any;
}

} // namespace

bool PageEdit::looksLike(const PageEdit &other) const
{
    PageEdit same = other;
    same.kept = kept;
    return *this == same;
}

QList<ArrangedPage> PageArrangement::pagesOf(const QString &component) const
{
    for (const Pile &pile : piles) {
        if (pile.component == component)
            return pile.pages;
    }
    return {};
}

const ArrangedPage *PageArrangement::find(const PageId &id) const
{
    for (const Pile &pile : piles) {
        for (const ArrangedPage &page : pile.pages) {
            if (page.id == id)
                return &page;
        }
    }
    return nullptr;
}

bool PageArrangement::contains(const PageId &id) const
{
    return find(id) || std::any_of(bin.begin(), bin.end(),
                                   [&](const BinnedPage &binned) { return binned.page.id == id; });
}

PageArrangement added(PageArrangement arrangement, const PageId &page, const PilePlace &place)
{
    if (arrangement.contains(page))
        return arrangement;
    auto &pages = pileOf(arrangement, place.component);
    const int row = std::clamp(place.row, 0, int(pages.size()));
    if (row == 0 && !pages.isEmpty())
        pages.first().startsDocument = false; // the newcomer begins its document now
    pages.insert(row, ArrangedPage{page, {}, row == 0});
    return arrangement;
}

PageArrangement moved(PageArrangement arrangement, const PageIds &wanted, const PilePlace &place)
{
    auto isWanted = [&](const ArrangedPage &page) { return wanted.contains(page.id); };
    // Counted before anything leaves: rows above the target that go make it slide up.
    auto &target = pileOf(arrangement, place.component);
    int row = std::clamp(place.row, 0, int(target.size()));
    const bool whole =
        isBoundary(target, row) &&
        std::all_of(arrangement.piles.begin(), arrangement.piles.end(), [&](const Pile &pile) {
            const bool touched = std::any_of(pile.pages.begin(), pile.pages.end(), isWanted);
            return !touched || areWholeDocuments(pile, wanted);
        });
    row -= int(std::count_if(target.begin(), target.begin() + row, isWanted));

    QList<ArrangedPage> block;
    for (Pile &pile : arrangement.piles)
        block += takeOut(pile.pages, isWanted);
    auto &pages = pileOf(arrangement, place.component);
    if (!whole) {
        // The block joins what it lands in: at the very front it begins the first document.
        for (ArrangedPage &page : block)
            page.startsDocument = false;
        if (row == 0 && !pages.isEmpty() && !block.isEmpty())
            pages.first().startsDocument = false;
    }
    for (int i = 0; i < block.size(); ++i)
        pages.insert(row + i, block[i]);
    normalise(arrangement);
    return arrangement;
}

PageArrangement edited(PageArrangement arrangement, const PageIds &wanted,
                       const std::function<void(PageEdit &)> &change)
{
    for (Pile &pile : arrangement.piles) {
        for (ArrangedPage &page : pile.pages) {
            if (wanted.contains(page.id))
                change(page.edit);
        }
    }
    return arrangement;
}

PageArrangement turned(PageArrangement arrangement, const PageIds &wanted, int degrees)
{
    return edited(std::move(arrangement), wanted, [degrees](PageEdit &edit) {
        edit.turn = ((edit.turn + (edit.mirrored ? -degrees : degrees)) % 360 + 360) % 360;
    });
}

PageArrangement removed(PageArrangement arrangement, const PageIds &wanted)
{
    for (Pile &pile : arrangement.piles) {
        for (int row = 0; row < pile.pages.size();) {
            if (wanted.contains(pile.pages[row].id))
                bin(arrangement, pile, row);
            else
                ++row;
        }
    }
    return arrangement;
}

std::optional<PilePlace> placeOf(const PageArrangement &arrangement, const PageId &page)
{
    for (const Pile &pile : arrangement.piles) {
        if (const int row = rowOf(pile.pages, page); row >= 0)
            return PilePlace{pile.component, row};
    }
    const BinnedPage *binned = findBinned(arrangement.bin, page);
    return binned ? std::optional(PilePlace{binned->component, rowFor(arrangement, *binned)})
                  : std::nullopt;
}

PageArrangement restored(PageArrangement arrangement, const PageIds &wanted)
{
    // Latest first: each finds what followed it where that was.
    for (auto i = arrangement.bin.size() - 1; i >= 0; --i) {
        if (!wanted.contains(arrangement.bin[i].page.id))
            continue;
        BinnedPage back = arrangement.bin.takeAt(i);
        disinherit(arrangement, back);
        const int row = rowFor(arrangement, back);
        pileOf(arrangement, back.component).insert(row, back.page);
    }
    normalise(arrangement);
    return arrangement;
}

PageArrangement split(PageArrangement arrangement, const PageIds &firstPages, bool starts)
{
    for (Pile &pile : arrangement.piles) {
        for (ArrangedPage &page : pile.pages) {
            if (firstPages.contains(page.id))
                page.startsDocument = starts;
        }
    }
    normalise(arrangement);
    return arrangement;
}

QList<CollatedSheet> collated(const PageIds &fronts, PageIds backs, bool backsReversed)
{
    if (backsReversed)
        std::reverse(backs.begin(), backs.end());
    QList<CollatedSheet> sheets;
    for (int i = 0; i < std::max(fronts.size(), backs.size()); ++i) {
        CollatedSheet sheet;
        if (i < fronts.size())
            sheet.front = fronts[i];
        if (i < backs.size())
            sheet.back = backs[i];
        sheets.append(sheet);
    }
    return sheets;
}

PageArrangement arranged(PageArrangement arrangement, const QList<CollatedSheet> &sheets)
{
    const PageIds order = sidesOf(sheets);
    const auto isSide = [&](const ArrangedPage &page) { return order.contains(page.id); };
    for (Pile &pile : arrangement.piles) {
        auto &pages = pile.pages;
        const auto found = std::find_if(pages.begin(), pages.end(), isSide);
        if (found == pages.end())
            continue;
        // The first side holds the place, and the start of a document, while the others are out.
        const auto row = found - pages.begin();
        const ArrangedPage holder = *found;
        auto sides = takeOut(
            pages, [&](const ArrangedPage &page) { return isSide(page) && page.id != holder.id; });
        sides.append(pages.takeAt(row));
        std::sort(sides.begin(), sides.end(), [&](const ArrangedPage &a, const ArrangedPage &b) {
            return order.indexOf(a.id) < order.indexOf(b.id);
        });
        for (ArrangedPage &side : sides)
            side.startsDocument = false;
        sides.first().startsDocument = holder.startsDocument;
        pages = pages.first(row) + sides + pages.sliced(row);
    }
    normalise(arrangement);
    return arrangement;
}

QList<QList<ArrangedPage>> documentsOf(const Pile &pile,
                                       const std::function<bool(const ArrangedPage &)> &isIncluded)
{
    QList<QList<ArrangedPage>> documents{{}};
    for (const ArrangedPage &page : pile.pages) {
        if (page.startsDocument)
            documents.append(QList<ArrangedPage>());
        if (isIncluded(page))
            documents.last().append(page);
    }
    documents.removeIf([](const QList<ArrangedPage> &document) { return document.isEmpty(); });
    return documents;
}

} // namespace motcua::domain
