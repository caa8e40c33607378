#pragma once

#include "app/core/domain/profile.h"
#include "app/core/kernel/clock.h"
#include "app/core/ports/feestore.h"
#include "app/core/ports/userstore.h"

#include <optional>

namespace motcua::services
{

/// A cash day with all that belongs to its report.
struct CashReport {
    domain::CashDay day;
    QList<domain::FeeReceipt> receipts; ///< that the day saw, by series and number
    std::optional<domain::CashClosing> closing;
};

struct ClosingWish {
    QDate day;       ///< invalid = today
    QString cashier; ///< login name; empty = the actor
    qint64 counted = 0;
    QString reason = {}; ///< of a difference
};

/// Ends of cash days (kết sổ, đối soát cuối ngày). Everybody who collects closes the own day; a
/// supervisor any, and only a supervisor opens one again. Storage thread; owns nothing.
class CashDesk
{
public:
    CashDesk(ports::FeeStore &store, const ports::UserStore &users, const kernel::Clock &clock,
             const domain::Profile &profile)
        : m_store(store), m_users(users), m_clock(clock), m_profile(profile)
    {
    }

    /// Errors: "role.notAllowed" (NotAllowed), "user.unknown" [cashier], "fee.sumTooLarge".
    [[nodiscard]] kernel::Result<CashReport> report(const ClosingWish &which,
                                                    const ports::Actor &actor) const;
    /// Errors: also "fee.dayFuture" [day], "fee.counted", "fee.differenceReason" [difference],
    /// "fee.dayClosed".
    [[nodiscard]] kernel::Result<CashReport> close(const ClosingWish &wish,
                                                   const ports::Actor &actor) const;
    /// Errors: also "fee.reason", "fee.dayOpen".
    [[nodiscard]] kernel::Status reopen(const ClosingWish &which, const QString &reason,
                                        const ports::Actor &actor) const;

private:
    [[nodiscard]] kernel::Result<domain::CashBox> boxFor(const ClosingWish &wish,
                                                         const ports::Actor &actor) const;

    ports::FeeStore &m_store;
    const ports::UserStore &m_users;
    const kernel::Clock &m_clock;
    const domain::Profile &m_profile;
};

} // namespace motcua::services
