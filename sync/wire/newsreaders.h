#pragma once

#include "app/core/kernel/result.h"
#include "app/core/ports/remotedossier.h"

#include <QByteArray>

namespace motcua::sync
{

/// A page of changed dossiers; shapes as readPage(), rows as readDossier(). Rows without a number
/// are left out.
[[nodiscard]] kernel::Result<ports::RemotePage> readNews(const QByteArray &body);

/// `pa/dossier/{id}/--online` (iGate facts §5.1-5.3, §11 no. 7): applicant, papers with their
/// files, and what was decided. What a results or supplement block looks like there is not public:
/// the names of the national vocabulary are read (§10), and `dossierResult`, `comment` beside them.
/// Nothing for a body that is no dossier.
[[nodiscard]] std::optional<ports::RemoteDetail> readDetail(const QByteArray &body);

/// What a list alone tells, for an interface without a detail.
[[nodiscard]] ports::RemoteDetail detailFromRow(const ports::RemoteDossier &row);

} // namespace motcua::sync
