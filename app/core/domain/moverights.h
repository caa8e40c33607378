#pragma once

#include "app/core/domain/jsonreader.h"
#include "app/core/domain/role.h"

#include <QString>
#include <QStringList>

namespace motcua::domain
{

/// Who may do which deed with a dossier, where a province decides otherwise than the roles do
/// (regulation facts §2.2, §4.7): an apology and a refusal are signed, so somebody may keep them
/// for those who sign. Part `rights` of a profile.
struct MoveRights {
    /// Deeds that a supervisor alone does: names of reservableDeeds().
    QStringList supervisorOnly{QStringLiteral("extend")};

    bool operator==(const MoveRights &) const = default;
};

/// Deeds that may be kept for supervisors: "extend", "refuse", "stop", "withdraw", "correct".
[[nodiscard]] const QStringList &reservableDeeds();

enum class DeedRight {
    Granted,
    Denied,         ///< not with this role
    SupervisorOnly, ///< the role would do, the profile keeps it for supervisors
};

/// What may be done with results beside the moves.
inline constexpr QLatin1StringView resultAdded{"resultAdded"};
inline constexpr QLatin1StringView resultWithdrawn{"resultWithdrawn"};

/// Does it enter or withdraw a result?
[[nodiscard]] bool isResultDeed(const QString &deed);

/// The one table of role and deed: `deed` is a move's name, "extend", "correct", resultAdded or
/// resultWithdrawn. A result is the clerks' (văn thư), a payment also the cashier's to report (cli
/// contract, "Who may what").
[[nodiscard]] DeedRight rightTo(const QString &deed, Role role, const MoveRights &rights);

/// Absent keys read as their defaults; an empty list keeps nothing for supervisors.
[[nodiscard]] MoveRights readMoveRights(JsonReader rights);

} // namespace motcua::domain
