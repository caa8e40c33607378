#pragma once

#include "app/core/services/papers.h"

namespace motcua::services
{

// The papers of some days: which dossiers they are of, and how a book falls apart. Pure.

/// Error: "print.days".
[[nodiscard]] kernel::Status inOrder(const Days &days);

/// The dossiers that were received on these days, or to whom then happened what the paper tells;
/// one more than `most`, so that too many are noticed.
[[nodiscard]] ports::DossierFilter daysFilter(domain::PaperKind kind, const Days &days, int most);

/// Apart by book, each in the order of its running numbers; what stands in no book comes last. A
/// list without dossiers is one empty book.
[[nodiscard]] QList<ports::ListedDossiers> booksOf(const ports::ListedDossiers &list);

} // namespace motcua::services
