#pragma once

#include "app/core/kernel/result.h"

#include <QString>

namespace motcua::documents
{

enum class FileKind { Pdf, Jpeg, Png, Tiff };

/// "application/pdf", "image/jpeg", …
[[nodiscard]] QString mediaType(FileKind kind);

/// What a file is by its first bytes, whatever it is called. Errors, all with the file's name as
/// argument: "file.missing", "file.empty", "file.denied", "file.kind".
[[nodiscard]] kernel::Result<FileKind> fileKind(const QString &path);

/// An error that names the file, without its folder.
[[nodiscard]] kernel::Failure fileFailure(const QString &key, const QString &path,
                                          const QString &detail = {});

} // namespace motcua::documents
