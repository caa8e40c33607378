#pragma once

#include <QString>

#include <optional>

namespace motcua::domain
{

/// Who a user of the desk is (cli contract, "Who may what").
enum class Role { Officer, Cashier, Clerk, Supervisor, Admin };

/// What a use case needs; services check it, not the window.
enum class Permission {
    HandleDossiers, ///< reception, scanning, moves, papers
    HandleFees,
    HandleResults, ///< results and signatures
    Supervise,     ///< reports, approvals, purge
    Administer,    ///< users, profile, catalogue, backup
    ReadAudit,
};

[[nodiscard]] bool mayDo(Role role, Permission permission);

[[nodiscard]] QString roleName(Role role);
[[nodiscard]] std::optional<Role> roleFromName(const QString &name);

/// A user as everybody may see it.
struct User {
    QString name; ///< login name
    QString fullName;
    Role role = Role::Officer;
    bool disabled = false;

    bool operator==(const User &) const = default;
};

} // namespace motcua::domain
