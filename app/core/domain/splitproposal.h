#pragma once

#include "app/core/domain/pagearrangement.h"

#include <QStringList>

namespace motcua::domain
{

/// A page of a pile as far as splitting goes.
struct SplitPage {
    PageId id;
    int sheet = 0;               ///< the sides of one sheet share it; 0 = not known
    QString separator;           ///< its separatorKind(); empty = it is no separator sheet
    bool blank = false;          ///< and nobody keeps it
    bool startsDocument = false; ///< as it stands now
};

struct ProposedDocument {
    PageIds pages;     ///< in order, at least one that is not blank
    QString component; ///< the paper that its separator names; empty = it stays in its pile

    bool operator==(const ProposedDocument &) const = default;
};

/// How a pile would be split; nothing is done before the operator accepts it.
struct SplitProposal {
    QList<ProposedDocument> documents; ///< all of the pile, in order
    PageIds cuts;                      ///< the first pages of those that begin anew
    PageIds sheets;                    ///< separator sheets and their blank sides: into the bin
    int separators = 0;                ///< separator sheets
    int blankSheets = 0;               ///< blank sheets between two documents

    bool operator==(const SplitProposal &) const = default;
    [[nodiscard]] bool isEmpty() const { return cuts.isEmpty() && sheets.isEmpty(); }
};

/// Where separator sheets, and with `atBlankSheets` blank sheets too, part the pages. A document
/// begins with the first written page behind them, so two in a row and those at either end make no
/// empty one; of two separators in a row the last one names the paper. A blank side of a separator
/// sheet goes with it. A blank back of a written front parts nothing. Blank pages stay where they
/// are, left out of the documents as before. Documents that begin already stay so.
[[nodiscard]] SplitProposal proposedSplit(const QList<SplitPage> &pages, bool atBlankSheets);

/// The arrangement with the proposal carried out. A document whose separator names one of
/// `components` goes to the end of that pile; other names are passed over.
[[nodiscard]] PageArrangement accepted(PageArrangement arrangement, const SplitProposal &proposal,
                                       const QStringList &components);

} // namespace motcua::domain
