#pragma once

#include "app/core/domain/dossier.h"

#include <QString>

namespace motcua::sync
{

/// `giay-to-03-1.pdf`: the first file of the third component; `ket-qua-01-1.pdf`: of the first
/// result. The same at upload and create, and without personal data: names of files end in logs and
/// indexes of servers.
[[nodiscard]] QString wireFileName(int component, int file, const domain::Document &document);

/// The name of one document of a dossier, wherever it hangs.
[[nodiscard]] QString wireFileName(const domain::Dossier &dossier,
                                   const kernel::DocumentId &document);

} // namespace motcua::sync
