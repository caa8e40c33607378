#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/jsonreader.h"

#include <QJsonObject>

namespace motcua::domain
{

// The parts of dossierjson.h that tell a dossier's life, and what both share. Times carry
// milliseconds and +07:00; an invalid one is an empty text. An older document without these keys
// reads as a dossier to which nothing has happened yet.

void writeLife(QJsonObject &json, const Dossier &dossier);
void readLife(JsonReader &json, Dossier &dossier);

[[nodiscard]] QJsonObject toJson(const Document &document);
/// The failure is not written of one that is still to be fetched.
[[nodiscard]] QJsonObject toJson(const ServerPaper &paper);
[[nodiscard]] ServerPaper readServerPaper(JsonReader json);
[[nodiscard]] Document readDocument(JsonReader &json);

[[nodiscard]] QJsonObject toJson(const PostalDelivery &delivery);
[[nodiscard]] PostalDelivery readDelivery(JsonReader json);
[[nodiscard]] QString instantText(const QDateTime &instant);
[[nodiscard]] QDateTime readInstant(JsonReader &json, const QString &key);

} // namespace motcua::domain
