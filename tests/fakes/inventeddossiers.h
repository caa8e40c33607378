#pragma once

#include "app/core/ports/paperrenderer.h"

namespace motcua::tests
{

/// A commune that does not exist.
[[nodiscard]] domain::Profile inventedProfile();

/// An ordinary dossier: three papers, a fee, an appointment.
[[nodiscard]] domain::Dossier easyDossier();

/// All that strains a form: 40 papers, very long names, an agent, markup in what people typed.
[[nodiscard]] domain::Dossier hardDossier();

/// Nothing known but that it was received, under a provisional number.
[[nodiscard]] domain::Dossier bareDossier();

} // namespace motcua::tests
