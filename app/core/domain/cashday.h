#pragma once

#include "app/core/domain/feereceipt.h"

#include <algorithm>
#include <array>

namespace motcua::domain
{

/// Whose cash box, and of which day (in Vietnam).
struct CashBox {
    QString desk;
    QString cashier; ///< login name
    QDate day;

    bool operator==(const CashBox &) const = default;
};

struct CashSum {
    int count = 0;   ///< of receipts
    qint64 fee = 0;  ///< phí
    qint64 levy = 0; ///< lệ phí

    [[nodiscard]] qint64 total() const { return fee + levy; }
    bool operator==(const CashSum &) const = default;
};

/// What a day used of a series.
struct SeriesUse {
    QString form;
    QString symbol;
    QString first; ///< numbers as printed
    QString last;
    int issued = 0;
    int cancelled = 0; ///< of those issued
    int lost = 0;
    qint64 amount = 0; ///< of those not cancelled

    bool operator==(const SeriesUse &) const = default;
};

/// What a day took in for one fee.
struct FeeUse {
    QString code;
    QString name;
    FeeKind kind = FeeKind::Levy;
    QString unit;          ///< đơn vị tính; empty = taken once
    qint64 unitAmount = 0; ///< VND; another amount for one is another row
    qint64 quantity = 0;
    qint64 amount = 0;

    bool operator==(const FeeUse &) const = default;
};

/// The money of one cashier on one day. Collected: receipts of that day, unless cancelled, whatever
/// became of them later. Refunded: what was given back on that day, of whatever day it was.
struct CashDay {
    CashBox box;
    QString cashierName;
    std::array<CashSum, std::size(allPaymentMethods)> collected{}; ///< by PaymentMethod
    std::array<CashSum, std::size(allPaymentMethods)> refunded{};
    QList<SeriesUse> series;
    QList<FeeUse> fees; ///< of the receipts that count as collected
    int issued = 0;
    int cancelled = 0;
    int lost = 0;

    [[nodiscard]] const CashSum &collectedBy(PaymentMethod method) const
    {
        return collected[std::size_t(method)];
    }
    [[nodiscard]] const CashSum &refundedBy(PaymentMethod method) const
    {
        return refunded[std::size_t(method)];
    }
    [[nodiscard]] CashSum allCollected() const;
    [[nodiscard]] CashSum allRefunded() const;
    /// What must lie in the box beyond the change it began with; less than nothing when more was
    /// given back than taken.
    [[nodiscard]] qint64 expectedCash() const
    {
        return collectedBy(PaymentMethod::Cash).total() - refundedBy(PaymentMethod::Cash).total();
    }

    bool operator==(const CashDay &) const = default;
};

/// Sums up the receipts that touch this box; others are left out. Error: "fee.sumTooLarge".
[[nodiscard]] kernel::Result<CashDay> cashDay(const CashBox &box,
                                              const QList<FeeReceipt> &receipts);

/// The end of a cash day (kết sổ, đối soát cuối ngày). Once it stands, receipts of the day do not
/// change; it is never removed, only reopened, with a reason, by a supervisor.
struct CashClosing {
    CashBox box;
    qint64 expected = 0; ///< VND in cash
    qint64 counted = 0;
    QString reason; ///< of a difference
    QDateTime closedAt;
    QString closedBy;
    QDateTime reopenedAt = {}; ///< invalid = it stands
    QString reopenedBy = {};
    QString reopenReason = {};

    /// Counted without what should be there; what was given back out of the change leaves an empty
    /// box and no debt.
    [[nodiscard]] qint64 difference() const { return counted - std::max<qint64>(expected, 0); }
    [[nodiscard]] bool stands() const { return !reopenedAt.isValid(); }
    bool operator==(const CashClosing &) const = default;
};

} // namespace motcua::domain
