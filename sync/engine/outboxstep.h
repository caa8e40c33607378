#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/outbox.h"

#include <optional>

namespace motcua::sync
{

/// The one request that an item needs next.
enum class StepKind {
    DrawNumber,     ///< the dossier still has a provisional number
    UploadFile,     ///< a document has no confirmed file at the server
    LookUp,         ///< a create left and nobody knows what became of it
    CreateDossier,  ///< what it carries is there
    AttachFiles,    ///< the server knows the dossier, and its files lie there unnamed
    ReportProgress, ///< a move after the create
};

struct OutboxStep {
    StepKind kind = StepKind::CreateDossier;
    std::optional<domain::Document> document; ///< of UploadFile

    bool operator==(const OutboxStep &) const = default;
};

using RemoteFiles = QList<domain::RemoteFile>;

/// All that the next step follows from; all of it is persisted, so that it is the same before and
/// after a crash.
struct Sendable {
    const domain::OutboxItem &item;
    const domain::Dossier &dossier;
    const RemoteFiles &sent; ///< of this dossier, by this item and earlier ones
    /// The server takes a dossier first and its files later (profile), so that the province sees it
    /// before the large part is through. Otherwise the create names the files.
    bool filesAfterCreate = false;
    bool canNameFiles = true; ///< of a dossier that is there already (profile)
};

/// `createAttempted` stays set until the create is known to have failed: whoever finds it set, and
/// not the server's word that the dossier is there, asks before sending again (offline facts §c.1
/// no. 6 and 8). So does one that a courier may have brought meanwhile.
[[nodiscard]] OutboxStep nextStep(const Sendable &sendable);

/// Did pages of papers, not of results, go with this very item?
[[nodiscard]] bool broughtPapers(const Sendable &sendable);
/// There is a call that names a dossier's papers, and this desk knows all their ids: the call
/// replaces the list, so one that a courier brought there under an id of its own would lose its
/// place.
[[nodiscard]] bool canNamePapers(const Sendable &sendable);

} // namespace motcua::sync
