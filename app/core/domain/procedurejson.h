#pragma once

#include "app/core/domain/jsonreader.h"
#include "app/core/domain/procedure.h"

namespace motcua::domain
{

// Procedures as JSON: the entries of a catalogue file and the store's format, the same keys.

[[nodiscard]] QJsonObject toJson(const Procedure &procedure);
[[nodiscard]] QJsonObject toJson(const TimeLimit &limit);
[[nodiscard]] QJsonObject toJson(const PublishedList &list);

/// The inverse of toJson(); fails with the first problem ("json.*").
[[nodiscard]] kernel::Result<Procedure> procedureFromJson(const QJsonObject &json);

/// One procedure, faults in the reader's report; does not finish the reader. Absent keys read as in
/// the catalogue's README: compulsory, one original, to be digitised, level "commune".
[[nodiscard]] Procedure readProcedure(JsonReader &json);

/// `{"amount":3,"unit":"workday"}`, and where it is counted otherwise than the calendar says
/// `"mode"`, `"endOfDay"`, `"cutOff"`; nothing when `key` is absent or null.
[[nodiscard]] std::optional<TimeLimit> readLimit(JsonReader &json, const QString &key);

/// Papers and fees of one case; finishes the reader.
[[nodiscard]] PublishedList readPublished(JsonReader &json);

} // namespace motcua::domain
