#pragma once

#include "app/core/domain/profile.h"

#include <QString>

namespace motcua::sync
{

/// What `code` of `--get-next-value` carries here: the procedure or the agency (iGate facts §11 no.
/// 9). A number drawn ahead belongs to no procedure yet and is always asked for by the agency.
[[nodiscard]] inline QString codeForNumber(const domain::Profile &profile,
                                           const QString &procedureCode)
{
    const bool byProcedure = profile.igate.numberCode == QLatin1StringView("procedure");
    return byProcedure && !procedureCode.isEmpty() ? procedureCode : profile.agency.code;
}

} // namespace motcua::sync
