#pragma once

#include "app/core/domain/dossier.h"

#include <QRandomGenerator>

namespace motcua::tests
{

// Values of every shape, the same for the same seed: optional parts come and go, lists may be
// empty, texts hold diacritics, quotes, line ends and characters beyond the first plane.

[[nodiscard]] domain::Dossier anyDossier(QRandomGenerator &random);
[[nodiscard]] domain::Procedure anyProcedure(QRandomGenerator &random);

} // namespace motcua::tests
