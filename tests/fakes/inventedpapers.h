#pragma once

#include "app/core/ports/paperrenderer.h"

#include <QStringList>

namespace motcua::tests
{

/// Easy: ordinary. Hard: all that strains a form. Bare: nothing is known, everything is filled in
/// by hand.
enum class Strain { Easy, Hard, Bare };

/// A request for each kind of paper, with the life that its dossier needs for it.
[[nodiscard]] ports::PaperRequest inventedPaper(domain::PaperKind kind, Strain strain,
                                                const QString &formSet, const QString &paper = {});

/// Everything that the request's data says and its paper must show, as it is printed.
[[nodiscard]] QStringList mustBeShown(const ports::PaperRequest &request);

} // namespace motcua::tests
