#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/outbox.h"
#include "sync/wire/serverprocedure.h"

#include <QByteArray>

namespace motcua::sync
{

/// Ids of one deployment that a create of the officer interface needs beside the dossier.
struct OfficerIds {
    ServerProcedure procedure;
    QString agencyId;
    QString patternId; ///< empty: the server chose the number's pattern itself
};

/// The body of `pa/dossier/--apply-online` (iGate facts §5.2, §9.5). A paper that the server does
/// not list is sent by its name alone. Keys of `applicant.data` are those of the common e-form
/// (§5.3).
[[nodiscard]] QByteArray officerCreateBody(const domain::Dossier &dossier,
                                           const QList<domain::RemoteFile> &files,
                                           const OfficerIds &ids);

/// The components with all their files, for a dossier that was created without them: an update by
/// the platform's convention (§3.2), seen in no public client.
[[nodiscard]] QByteArray officerFilesBody(const domain::Dossier &dossier,
                                          const QList<domain::RemoteFile> &files,
                                          const ServerProcedure &procedure);

} // namespace motcua::sync
