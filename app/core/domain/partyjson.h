#pragma once

#include "app/core/domain/jsonreader.h"
#include "app/core/domain/party.h"

namespace motcua::domain
{

// A party as JSON: `{"kind":"person|organisation","name","idNumber","birthDate","sex":
// "unknown|male|female","address","phone","email"}`; the keys of the command line's input and of
// the store.

[[nodiscard]] QJsonObject toJson(const Party &party);

/// Notes faults in the reader's report and finishes it. Only the name is compulsory.
[[nodiscard]] Party readParty(JsonReader &json);

} // namespace motcua::domain
