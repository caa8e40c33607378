#pragma once

#include "scanner/imaging/rules.h"

#include <QList>
#include <QRect>

namespace motcua::imaging
{

/// A rectangle that holds lines one beneath the other, each read from left to right.
struct TextBlock {
    QRect area;           ///< in dots of the page, tight
    bool tangled = false; ///< its lines could not be told apart: it leans, or letters touch
    /// Columns of the same table follow each other and have the same number, from 1. Each is read
    /// by itself (a wide gap in a line leads tesseract astray), and their lines make rows.
    int table = 0;

    bool operator==(const TextBlock &) const = default;
};

/// The page cut into blocks in reading order. Columns are read one after the other: agency, then
/// national name; recipients, then who signs; cell by cell where a cell of a ruled table has
/// several lines. Rows of a table with one line each stay rows. `marks` as in ClearSheet; what is
/// far too large for a letter (a signature, a picture, a scanner's edge) is in no block.
[[nodiscard]] QList<TextBlock> readingBlocks(const QList<QRect> &marks, const Rules &rules,
                                             double dpi);

} // namespace motcua::imaging
