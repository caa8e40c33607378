#include "sync/engine/outboxstep.h"

#include <algorithm>

namespace motcua::sync
{

OutboxStep nextStep(const domain::OutboxItem &item, const domain::Dossier &dossier)
{
    if (item.kind == domain::OutboxKind::ReportProgress)
        return {StepKind::ReportProgress, {}};
    if (item.createAttempted)
        return {StepKind::LookUp, {}};
    if (dossier.provisional)
        return {StepKind::DrawNumber, {}};
    for (const domain::DossierComponent &component : dossier.components)
        for (const domain::Document &document : component.documents)
            if (std::none_of(
                    item.files.begin(), item.files.end(),
                    [&](const domain::RemoteFile &file) { return file.document == document.id; }))
                return {StepKind::UploadFile, document};
    return {StepKind::CreateDossier, {}};
}

} // namespace motcua::sync
