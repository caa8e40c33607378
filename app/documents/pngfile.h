#pragma once

#include "app/documents/pagesink.h"

#include <QString>

namespace motcua::documents
{

/// Reads a PNG row by row as a page: black and white stays one bit, gray stays gray, 16 bits become
/// 8, what is transparent lies on white. Only an interlaced one is held whole. Errors:
/// "file.unreadable", "file.tooLarge" with the file's name, before or in the middle of the rows,
/// and the sink's.
[[nodiscard]] kernel::Status readPng(const QString &path, PageSink &sink);

} // namespace motcua::documents
