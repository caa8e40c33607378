#include "sync/engine/outboxstep.h"

#include <algorithm>

namespace motcua::sync
{

using domain::Document;
using domain::SyncState;

namespace
{

std::optional<Document> missingIn(const QList<Document> &documents, const RemoteFiles &sent)
{
    const auto missing =
        std::find_if_not(documents.begin(), documents.end(), [&](const Document &document) {
            return std::any_of(sent.begin(), sent.end(), [&](const domain::RemoteFile &file) {
                return file.document == document.id;
            });
        });
    return missing == documents.end() ? std::nullopt : std::optional(*missing);
}

std::optional<Document> missingPaper(const domain::Dossier &dossier, const RemoteFiles &sent)
{
    for (const domain::DossierComponent &component : dossier.components)
        if (auto missing = missingIn(component.documents, sent))
            return missing;
    return {};
}

std::optional<Document> missingResult(const domain::Dossier &dossier, const RemoteFiles &sent)
{
    for (const domain::ResultPaper &result : dossier.results)
        if (auto missing = missingIn(result.documents, sent); missing && !result.isWithdrawn())
            return missing;
    return {};
}

/// Supplied papers and results lie at the server, and the dossier there names the papers, before
/// the move that brought them is told. (The move itself names results.)
OutboxStep nextOfReport(const Sendable &sendable)
{
    if (sendable.item.state == SyncState::Verified) // what came later goes with its own move
        return {StepKind::ReportProgress, {}};
    if (auto paper = missingPaper(sendable.dossier, sendable.sent))
        return {StepKind::UploadFile, std::move(paper)};
    if (auto result = missingResult(sendable.dossier, sendable.sent))
        return {StepKind::UploadFile, std::move(result)};
    const bool mustName = broughtPapers(sendable) && canNamePapers(sendable);
    return {mustName ? StepKind::AttachFiles : StepKind::ReportProgress, {}};
}

} // namespace

bool broughtPapers(const Sendable &sendable)
{
    const QList<domain::RemoteFile> &files = sendable.item.files;
    for (const domain::DossierComponent &component : sendable.dossier.components)
        for (const Document &document : component.documents)
            if (std::any_of(files.begin(), files.end(), [&](const domain::RemoteFile &file) {
                    return file.document == document.id;
                }))
                return true;
    return false;
}

bool canNamePapers(const Sendable &sendable)
{
    const auto isNamed = [&](const Document &document) {
        return std::none_of(sendable.sent.begin(), sendable.sent.end(), [&](const auto &file) {
            return file.document == document.id && file.id.isEmpty();
        });
    };
    const auto &components = sendable.dossier.components;
    return sendable.canNameFiles &&
           std::all_of(components.begin(), components.end(), [&](const auto &component) {
               return std::all_of(component.documents.begin(), component.documents.end(), isNamed);
           });
}

OutboxStep nextStep(const Sendable &sendable)
{
    const domain::OutboxItem &item = sendable.item;
    if (item.state == SyncState::Exported || item.state == SyncState::OutcomeUnknown)
        return {StepKind::LookUp, {}};
    if (item.kind == domain::OutboxKind::ReportProgress)
        return nextOfReport(sendable);
    const bool isKnown = item.state == SyncState::Known || item.state == SyncState::Uploading ||
                         item.state == SyncState::Verified;
    if (!isKnown && item.createAttempted)
        return {StepKind::LookUp, {}};
    if (sendable.dossier.provisional && !isKnown)
        return {StepKind::DrawNumber, {}};
    if (sendable.filesAfterCreate && !isKnown)
        return {StepKind::CreateDossier, {}};
    if (auto paper = missingPaper(sendable.dossier, sendable.sent))
        return {StepKind::UploadFile, std::move(paper)};
    return {isKnown ? StepKind::AttachFiles : StepKind::CreateDossier, {}};
}

} // namespace motcua::sync
