#pragma once

#include "app/core/kernel/ids.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <functional>
#include <limits>
#include <optional>

namespace motcua::domain
{

/// A scanned page for ever: its capture session and its number there. The raw page behind it never
/// changes, except that a sheet torn in the feeder comes again under its old number.
struct PageId {
    kernel::CaptureId session;
    int number = 0; ///< as in kernel::ScannedPage

    bool operator==(const PageId &) const = default;
};

/// What the operator decided about a page: parameters on the untouched raw page, all reversible.
struct PageEdit {
    int turn = 0;           ///< clockwise on top of what was found, 0, 90, 180 or 270 degrees
    bool mirrored = false;  ///< left and right exchanged, after the turn
    QRectF crop;            ///< shares of the page as it stands before the turn; null = all of it
    bool straighten = true; ///< false: the lean that was found is no lean
    bool kept = false;      ///< stands in the document although it looks blank

    bool operator==(const PageEdit &) const = default;
    /// Is the picture another one than `other` makes? A kept page looks the same.
    [[nodiscard]] bool looksLike(const PageEdit &other) const;
};

struct ArrangedPage {
    PageId id;
    PageEdit edit;
    bool startsDocument = false; ///< always true for the first page of a pile

    bool operator==(const ArrangedPage &) const = default;
};

/// The pages of one component, in order, divided into documents.
struct Pile {
    QString component;
    QList<ArrangedPage> pages;

    bool operator==(const Pile &) const = default;
};

/// A page taken out, and where it stood.
struct BinnedPage {
    QString component;
    ArrangedPage page;
    std::optional<PageId> before; ///< the page that followed it; empty = it was the last
    bool passedOn = false;        ///< that page begins the document now which this one began

    bool operator==(const BinnedPage &) const = default;
};

/// All pages of one case. Each page is in it once: in a pile or in the bin. A value; every change
/// below makes a new one, so undo is keeping the old one.
struct PageArrangement {
    QList<Pile> piles;
    QList<BinnedPage> bin; ///< latest last

    bool operator==(const PageArrangement &) const = default;
    [[nodiscard]] QList<ArrangedPage> pagesOf(const QString &component) const;
    [[nodiscard]] const ArrangedPage *find(const PageId &id) const; ///< in a pile; null = not there
    [[nodiscard]] bool contains(const PageId &id) const;            ///< in a pile or in the bin
};

using PageIds = QList<PageId>;

/// Before which row of a pile; beyond its end = at the end.
struct PilePlace {
    QString component;
    int row = std::numeric_limits<int>::max();
};

/// `page` comes in; a page that is already there stays where it is.
[[nodiscard]] PageArrangement added(PageArrangement arrangement, const PageId &page,
                                    const PilePlace &place);
/// The pages go to another place in their present order. Whole documents stay documents when they
/// land between documents; otherwise the pages join the document they land in.
[[nodiscard]] PageArrangement moved(PageArrangement arrangement, const PageIds &pages,
                                    const PilePlace &place);
[[nodiscard]] PageArrangement edited(PageArrangement arrangement, const PageIds &pages,
                                     const std::function<void(PageEdit &)> &change);
/// Turned on top of what each page has, clockwise; a mirrored page turns as the eye expects.
[[nodiscard]] PageArrangement turned(PageArrangement arrangement, const PageIds &pages,
                                     int degrees);
/// Into the bin. The rest of a document stays a document of its own.
[[nodiscard]] PageArrangement removed(PageArrangement arrangement, const PageIds &pages);
/// Where a page stands or, from the bin, would come back; empty = it is not there.
[[nodiscard]] std::optional<PilePlace> placeOf(const PageArrangement &arrangement,
                                               const PageId &page);
/// Out of the bin, to where each stood.
[[nodiscard]] PageArrangement restored(PageArrangement arrangement, const PageIds &pages);
/// A new document starts with each of the pages (or no longer does).
[[nodiscard]] PageArrangement split(PageArrangement arrangement, const PageIds &firstPages,
                                    bool starts = true);

/// One sheet of a collation; one side is missing where the piles do not match.
struct CollatedSheet {
    std::optional<PageId> front;
    std::optional<PageId> back;
};
/// Two passes of a one-sided feeder as sheets: the first pass in order, the second turned over as a
/// whole (its last page belongs to the first sheet) or sheet by sheet.
[[nodiscard]] QList<CollatedSheet> collated(const PageIds &fronts, PageIds backs,
                                            bool backsReversed);
/// The sheets' pages in order, as one run where the first of them stood. The rest of a document
/// that one of the others began stays a document of its own.
[[nodiscard]] PageArrangement arranged(PageArrangement arrangement,
                                       const QList<CollatedSheet> &sheets);

/// The documents of a pile as they will be written: pages for which `isIncluded` says so, empty
/// documents left out.
[[nodiscard]] QList<QList<ArrangedPage>>
documentsOf(const Pile &pile, const std::function<bool(const ArrangedPage &)> &isIncluded);

} // namespace motcua::domain
