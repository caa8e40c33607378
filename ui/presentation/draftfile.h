#pragma once

#include "app/core/services/dossierdraft.h"

#include <QByteArray>
#include <QStringList>

namespace motcua::presentation
{

/// The desk's unfinished work as it is autosaved: a dossier draft in the command line's own JSON,
/// and what recovery needs beside it.
struct DraftFile {
    services::DossierDraft draft;
    QStringList importedSessions; ///< capture sessions whose pages came from files
    kernel::DossierId sealing;    ///< set just before sealing: if this dossier exists, it is done

    [[nodiscard]] bool isEmpty() const;
};

[[nodiscard]] QByteArray writeDraftFile(const DraftFile &file);
/// Errors: those of services::readDossierDraft().
[[nodiscard]] kernel::Result<DraftFile> readDraftFile(const QByteArray &bytes);

} // namespace motcua::presentation
