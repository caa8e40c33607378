#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/jsonreader.h"
#include "app/core/domain/outbox.h"

#include <QJsonObject>

namespace motcua::domain
{

// Outbox items and events as they travel by courier. Nothing of them is lost; times carry
// milliseconds.

[[nodiscard]] QJsonObject toJson(const OutboxItem &item);
[[nodiscard]] OutboxItem readOutboxItem(JsonReader &json);
[[nodiscard]] QJsonObject toJson(const DossierEvent &event);
[[nodiscard]] DossierEvent readDossierEvent(JsonReader &json);

} // namespace motcua::domain
