#pragma once

#include <QByteArrayView>
#include <QString>

namespace motcua::domain
{

/// Where something stands in a file that people wrote, both counted from 1; 0 = not known. The
/// column of a text is in characters, that of a table is the number of its cell.
struct TextPlace {
    qint64 line = 0;
    qint64 column = 0;
    QString label = {}; ///< how the file itself calls it (the heading of a column); may be empty

    bool operator==(const TextPlace &) const = default;
};

/// Turns offsets into lines and columns. Quick for offsets that mostly rise. The text outlives it.
class TextPlaces
{
public:
    explicit TextPlaces(QByteArrayView text) : m_text(text) {}

    [[nodiscard]] TextPlace at(qsizetype offset);

private:
    QByteArrayView m_text;
    qsizetype m_counted = 0; // up to here `m_line` holds
    qsizetype m_lineBegin = 0;
    qint64 m_line = 1;
};

} // namespace motcua::domain
