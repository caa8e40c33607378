#pragma once

#include "app/core/services/papers.h"

#include <QString>

namespace motcua::presentation
{

/// What people at the desk call a paper: "Control slip".
[[nodiscard]] QString paperTitle(domain::PaperKind kind);

/// What to do with the copies that were just made.
[[nodiscard]] QString paperAdvice(domain::PaperKind kind);

/// A paper of a dossier in a menu: how often it was printed.
[[nodiscard]] QString choiceText(const services::PaperChoice &choice);

} // namespace motcua::presentation
