#pragma once

#include "app/core/domain/jsonreader.h"
#include "app/core/domain/role.h"

#include <QList>
#include <QStringList>

namespace motcua::domain
{

/// The groups of Article 10 of the Fees and Charges Act (Luật Phí và lệ phí 97/2015/QH13), and a
/// last one for what else the law names.
[[nodiscard]] const QStringList &lawfulExemptions();

/// How a desk handles money (regulation facts §10.9): who collects, for which reasons a fee is
/// waived, when a series of receipts is called nearly used up.
struct FeesProfile {
    QString taxCode;                             ///< of the agency, proposed for its series
    int warnLeft = 50;                           ///< numbers left from which a series warns
    QList<Role> collectors{Role::Cashier};       ///< a supervisor always may
    bool refundBySupervisor = false;             ///< money is given back by a supervisor alone
    QStringList exemptions = lawfulExemptions(); ///< reasons to choose from

    [[nodiscard]] bool mayCollect(Role role) const
    {
        return role == Role::Supervisor || collectors.contains(role);
    }
    bool operator==(const FeesProfile &) const = default;
};

/// The part `fees` of a profile; absent keys read as their defaults.
[[nodiscard]] FeesProfile readFeesProfile(JsonReader fees);

} // namespace motcua::domain
