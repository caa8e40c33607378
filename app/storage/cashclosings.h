#pragma once

#include "app/core/ports/actor.h"
#include "app/storage/feerows.h"
#include "app/storage/workbench.h"

namespace motcua::storage
{

/// The ends of cash days. A day that is closed takes no receipt and lets none be changed: the
/// schema's triggers stand behind the words given here. Storage thread.
class CashClosings
{
public:
    explicit CashClosings(Workbench &bench) : m_bench(bench), m_rows(bench.database, *bench.vault)
    {
    }

    /// "fee.dayClosed" [day, cashier]. Inside the caller's transaction.
    [[nodiscard]] kernel::Status checkOpen(const domain::CashBox &box) const;
    /// One transaction each, as the port tells.
    [[nodiscard]] kernel::Status close(const domain::CashClosing &closing,
                                       const ports::Actor &actor);
    [[nodiscard]] kernel::Status reopen(const domain::CashBox &box, const QString &reason,
                                        const ports::Actor &actor);
    [[nodiscard]] kernel::Result<std::optional<domain::CashClosing>>
    closingOf(const domain::CashBox &box) const;

private:
    Workbench &m_bench;
    mutable FeeRows m_rows;
};

} // namespace motcua::storage
