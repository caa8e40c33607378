#pragma once

#include "app/core/ports/paperrenderer.h"
#include "app/documents/formfields.h"

namespace motcua::documents
{

// What the single kinds of papers say of a dossier's life, beside what every paper may say.

void addSupplement(FormValues &values, const domain::Dossier &dossier);
void addExtension(FormValues &values, const domain::Dossier &dossier);
/// Of a refusal or a stop; when and why.
void addClosing(FormValues &values, const ports::PaperRequest &request);
/// Hand-overs that the events tell, then empty ones to be filled in by hand.
void addHandovers(FormValues &values, const ports::PaperRequest &request);
void addResults(FormValues &values, const domain::Dossier &dossier);
void addFeeReceipt(FormValues &values, const ports::PaperRequest &request,
                   const domain::Profile &profile);

/// The last time that a move was made; invalid when never.
[[nodiscard]] QDateTime lastMove(const QList<domain::DossierEvent> &events,
                                 const QList<domain::DossierMove> &moves);

} // namespace motcua::documents
