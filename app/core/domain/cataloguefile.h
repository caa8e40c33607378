#pragma once

#include "app/core/domain/procedure.h"
#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QList>

namespace motcua::domain
{

/// Reads a catalogue file (format: resources/catalogues/README.md), all or nothing: the error names
/// the JSON path of the first bad entry. An entry without a version has the file's.
///
/// Errors: "json.*"; "catalogue.code" (no national code `d.dddddd`), "catalogue.duplicate" (code
/// and version twice), "catalogue.duplicateComponent", "catalogue.unknownCase",
/// "catalogue.validity" (ends before it begins), "catalogue.empty".
[[nodiscard]] kernel::Result<QList<Procedure>> readCatalogue(const QByteArray &bytes);

} // namespace motcua::domain
