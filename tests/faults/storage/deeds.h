#pragma once

#include "tests/faults/storage/victim.h"

#include <functional>

namespace motcua::tests
{

/// Called with a line for each thing that a store has acknowledged, at once.
using Say = std::function<void(const QString &)>;

/// What a desk does to its store, by name: a seal, a move, a create that the engine writes down,
/// numbers, money, news, drafts, logins. The fault suites let the process or the disk die in the
/// middle of each.
[[nodiscard]] QStringList deedNames();

/// Does it for the n-th time. Each deed copes with what an earlier one, cut short, has left.
[[nodiscard]] kernel::Status doDeed(const QString &name, Victim &victim, int n, const Say &say);

/// The oracles: all that was said is in the store and the verifier has nothing to say; with
/// `worksOn` the next dossier can be sealed. Empty = nothing was lost.
[[nodiscard]] QString lossAfter(Victim &victim, const QStringList &said, bool worksOn);

} // namespace motcua::tests
