#pragma once

#include "app/core/ports/documentwriter.h"

namespace motcua::documents
{

/// Looks at a file that comes in, by its content and not by its name, and decodes pictures to the
/// last line: a picture that is cut short is found here and not years later. Errors, with the
/// file's name: those of fileKind(), "file.unreadable", "file.password", "file.tooLarge".
[[nodiscard]] kernel::Result<ports::FileFacts> inspectFile(const QString &path);

} // namespace motcua::documents
