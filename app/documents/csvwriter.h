#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace motcua::documents
{

/// Rows as RFC 4180: CRLF, quotes where they are needed, UTF-8 with a byte order mark, without
/// which spreadsheets take it for another encoding. A field that a spreadsheet would run as a
/// formula gets an apostrophe before it.
[[nodiscard]] QByteArray csvText(const QList<QStringList> &rows);

} // namespace motcua::documents
