#pragma once

#include "sync/engine/syncparts.h"

#include <memory>

namespace motcua::sync
{

/// Keeps numbers lent for today and the coming workdays (offline facts §c.3), where the profile
/// names who signs leases. One request for all days; asking again after a lost answer brings the
/// same numbers. A lease that is not signed, or not for this desk, is left alone:
/// "lease.untrusted".
class LeaseKeeper
{
public:
    /// The error that ended it, nothing when enough is kept.
    using Done = std::function<void(std::optional<kernel::Error>)>;

    LeaseKeeper(const SyncParts &parts, const LeaseSettings &settings)
        : m_parts(parts), m_settings(settings)
    {
    }

    void fill(Done done);

private:
    [[nodiscard]] kernel::Result<QList<domain::LeaseWish>> wishes() const;
    [[nodiscard]] kernel::Status keep(const QList<domain::NumberLease> &leases,
                                      const QList<domain::LeaseWish> &wishes) const;
    [[nodiscard]] bool isOurs(const domain::NumberLease &lease,
                              const QList<domain::LeaseWish> &wishes) const;

    const SyncParts &m_parts;
    const LeaseSettings &m_settings;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
};

} // namespace motcua::sync
