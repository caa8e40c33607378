#pragma once

#include "app/core/kernel/page.h"

#include <QStringList>

namespace motcua::tests
{

/// How well a page was read, against the lines that stand on it.
///
/// Counted in characters of NFC. A run of white space, line ends among it, is one space. Leaders,
/// rules, stamps and specks are no characters of the truth: what is read of them is an error too.
/// `errors` takes each true line wherever it stands in what was read, so that it speaks of letters
/// only; `errorsInOrder` is the plain Levenshtein distance, so that a line in a wrong place counts
/// twice its length. `misplaced` is the number of lines that would have to be moved.
struct TextScore {
    /// A true line with what was read in its place.
    struct Line {
        QString truth;
        QString read; ///< empty = found nowhere
        int errors = 0;
        int place = -1; ///< where it begins in what was read
    };

    int characters = 0; ///< of the truth
    int errors = 0;
    int errorsInOrder = 0;
    int misplaced = 0;
    QList<Line> lines;   ///< in the order of the truth
    QStringList strange; ///< what was read and stands nowhere

    void operator+=(const TextScore &other);
    [[nodiscard]] double share() const { return characters ? double(errors) / characters : 0; }
    [[nodiscard]] double shareInOrder() const
    {
        return characters ? double(errorsInOrder) / characters : 0;
    }
};

/// `truth` in reading order, one printed line or table cell each.
[[nodiscard]] TextScore scored(const QStringList &truth, const QString &read);
/// As a search or a copy from the document would give it.
[[nodiscard]] QString plainText(const kernel::PageText &text);

} // namespace motcua::tests
