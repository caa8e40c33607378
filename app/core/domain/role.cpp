#include "app/core/domain/role.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr Role allRoles[] = {Role::Officer, Role::Cashier, Role::Clerk, Role::Supervisor,
                             Role::Admin};

} // namespace

bool mayDo(Role role, Permission permission)
{
    using P = Permission;
    switch (role) {
    case Role::Officer: return permission == P::HandleDossiers;
    case Role::Cashier: return permission == P::HandleFees;
    case Role::Clerk: return permission == P::HandleResults;
    case Role::Supervisor: return permission != P::Administer;
    case Role::Admin: return permission == P::Administer || permission == P::ReadAudit;
    }
    Q_UNREACHABLE();
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Officer: return u"officer"_s;
    case Role::Cashier: return u"cashier"_s;
    case Role::Clerk: return u"clerk"_s;
    case Role::Supervisor: return u"supervisor"_s;
    case Role::Admin: return u"admin"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromName(const QString &name)
{
    const auto *found = std::find_if(std::begin(allRoles), std::end(allRoles),
                                     [&](Role role) { return roleName(role) == name; });
    return found == std::end(allRoles) ? std::nullopt : std::optional(*found);
}

} // namespace motcua::domain
