#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/kernel/result.h"

#include <QJsonObject>

namespace motcua::domain
{

/// The version that toJson() writes; older ones stay readable for ever.
inline constexpr int dossierFormat = 1;

/// A dossier whole, with party, components and documents, for the store (which encrypts it) and for
/// exchange by file. Nothing is lost: dossierFromJson() gives an equal value. Times carry
/// milliseconds and +07:00, hashes are hex.
[[nodiscard]] QJsonObject toJson(const Dossier &dossier);

/// Errors: "dossier.newerFormat" (version found, version known); "json.*" for damaged content.
[[nodiscard]] kernel::Result<Dossier> dossierFromJson(const QJsonObject &json);

} // namespace motcua::domain
