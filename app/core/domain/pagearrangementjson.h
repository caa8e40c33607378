#pragma once

#include "app/core/domain/pagearrangement.h"
#include "app/core/kernel/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace motcua::domain
{

/// As it is saved with an unfinished reception.
[[nodiscard]] QJsonObject toJson(const PageArrangement &arrangement);
/// Error "draft.damaged": a page twice, or values that no change can make.
[[nodiscard]] kernel::Result<PageArrangement> pageArrangementFrom(const QJsonObject &json);

[[nodiscard]] QJsonArray toJson(const PageIds &pages);
/// What names no page is passed over.
[[nodiscard]] PageIds pageIdsFrom(const QJsonArray &json);

} // namespace motcua::domain
