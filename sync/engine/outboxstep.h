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
    CreateDossier,  ///< everything is there
    ReportProgress, ///< a move after the create
};

struct OutboxStep {
    StepKind kind = StepKind::CreateDossier;
    std::optional<domain::Document> document; ///< of UploadFile

    bool operator==(const OutboxStep &) const = default;
};

/// Follows from what is persisted and nothing else, so that it is the same before and after a
/// crash. `createAttempted` stays set until the create is known to have failed: whoever finds it
/// set asks before sending again (offline facts §c.1 no. 6 and 8).
[[nodiscard]] OutboxStep nextStep(const domain::OutboxItem &item, const domain::Dossier &dossier);

} // namespace motcua::sync
