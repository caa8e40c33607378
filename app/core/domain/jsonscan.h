#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace motcua::domain
{

// Looks at a JSON text as text, for what QJsonDocument does not tell: where a value stands, and
// which entry of a long list is the broken one. Any bytes may be given.

/// A stretch of a text.
struct TextRange {
    qsizetype begin = 0;
    qsizetype size = 0;
};

/// A document whose list is to be read entry by entry.
struct JsonListSplit {
    QByteArray rest;           ///< the document with an empty list in its place
    TextRange cut;             ///< what was taken out, the brackets not with it
    QList<TextRange> elements; ///< in order, without the white space around them
    bool isClosed = true;      ///< false: the last element runs to the end of the file
};

/// The list under `key` of the outermost object; nothing when there is none.
[[nodiscard]] std::optional<JsonListSplit> splitJsonList(const QByteArray &json,
                                                         QByteArrayView key);

/// Offsets of the values at those paths (`$.components[2].code`) that the text has; of a member of
/// an object that of its key.
[[nodiscard]] QHash<QString, qsizetype> jsonOffsets(QByteArrayView json,
                                                    const QSet<QString> &paths);

} // namespace motcua::domain
