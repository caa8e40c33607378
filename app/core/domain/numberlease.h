#pragma once

#include "app/core/domain/numberpattern.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace motcua::domain
{

/// Numbers of one day that a server in front of iGate lends to one desk (offline facts §c.3), so
/// that receipts carry official numbers through days without a link. A value.
struct NumberLease {
    QString agency;
    QDate day;
    int first = 0; ///< orders of receipt of that day, both inclusive
    int last = 0;
    QString desk;
    QString generation;   ///< of the desk's store: a copy of it gets numbers of its own
    QDateTime validUntil; ///< after it they are no longer taken
    QByteArray signature; ///< Ed25519 over signedBytes()

    [[nodiscard]] int count() const { return last - first + 1; }

    bool operator==(const NumberLease &) const = default;
};

/// Whether such numbers exist: from 1 up, in order, each written in `orderWidth` digits (1 to 9).
/// Ask it before count() or numbersOf() of a lease that somebody sent.
[[nodiscard]] bool isPossible(const NumberLease &lease, int orderWidth);

/// What the lender signs: every fact in one line each, so that no two leases give the same bytes.
[[nodiscard]] QByteArray signedBytes(const NumberLease &lease);

/// The numbers as they stand on papers.
[[nodiscard]] QStringList numbersOf(const NumberLease &lease, const NumberPattern &pattern,
                                    int orderWidth);

/// How much a desk has of a day, and wants to have in all. Asking twice for the same gives the same
/// numbers: a lost answer burns none.
struct LeaseWish {
    QDate day;
    int have = 0; ///< lent to this generation for that day, used or not
    int want = 0;
};

/// What is kept of a day.
struct LeasedDay {
    int lent = 0; ///< in all
    int free = 0;
};

/// What to ask for: filled up to `perDay` free ones once half of them are gone.
[[nodiscard]] std::optional<LeaseWish> wishFor(QDate day, const LeasedDay &kept, int perDay);

} // namespace motcua::domain
