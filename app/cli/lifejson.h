#pragma once

#include "app/core/domain/dossier.h"

#include <QJsonArray>
#include <QJsonObject>

namespace motcua::cli
{

// How a dossier's life looks on stdout.

[[nodiscard]] QJsonObject documentJson(const domain::Document &document);
[[nodiscard]] QJsonArray eventsJson(const QList<domain::DossierEvent> &events);
/// Withdrawn ones too.
[[nodiscard]] QJsonArray resultsJson(const domain::Dossier &dossier);
/// Supplements, extensions, results, hand-over, the three places, and the answer clock.
void addLife(QJsonObject &json, const domain::Dossier &dossier);

/// The same for people, one thing a line.
[[nodiscard]] QStringList lifeLines(const domain::Dossier &dossier,
                                    const QList<domain::DossierEvent> &events);

} // namespace motcua::cli
