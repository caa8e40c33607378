#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace motcua::domain
{

enum class CellKind { Text, Number, Money, Flag, Date, Limit, Channels, Reasons };

/// A column of a catalogue table and the field of a catalogue entry that it fills.
struct TableColumn {
    const char *part; ///< "cases", "components", "fees"; empty = the procedure itself
    const char *key;
    const char *headings; ///< as searchKey() folds them, parted by '|'; the first is the usual one
    CellKind kind = CellKind::Text;
};

/// The column with this heading, in Vietnamese or by its key ("component name"); null = none.
[[nodiscard]] const TableColumn *columnFor(const QString &heading);

/// What people write in a cell as a catalogue entry has it: "có" → true, "3 ngày làm việc" → a time
/// limit, "8.000 đ" → 8000, "01/07/2026" → a date. What is not understood stays the text it is, for
/// the entry's reader to complain about; nothing for a time limit that is none.
[[nodiscard]] std::optional<QJsonValue> cellValue(const TableColumn &column, const QString &cell);

} // namespace motcua::domain
