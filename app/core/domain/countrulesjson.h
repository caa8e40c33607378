#pragma once

#include "app/core/domain/countrules.h"
#include "app/core/domain/jsonreader.h"

#include <QJsonObject>

namespace motcua::domain
{

// The keys "mode", "endOfDay" and "cutOff" of a calendar and of a time limit; absent = not chosen.

[[nodiscard]] CountChoice readCountChoice(JsonReader &json);
void writeCountChoice(QJsonObject &json, const CountChoice &choice);

/// `{"mode","endOfDay","cutOff","week":{"1":[{"begin","end"}],…}}`, days from Monday = 1; finishes
/// the reader.
[[nodiscard]] QJsonObject toJson(const CountConventions &conventions);
[[nodiscard]] CountConventions readConventions(JsonReader &json);

} // namespace motcua::domain
