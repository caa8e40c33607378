#include "app/storage/feechecks.h"

#include "app/core/domain/dossiernames.h"
#include "app/core/domain/feenames.h"
#include "app/core/kernel/clock.h"
#include "app/storage/dossierrows.h"
#include "app/storage/feerows.h"
#include "app/storage/steps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using domain::FeeReceipt;
using domain::FeeReceiptState;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

struct Clear {
    qint64 row = 0;
    qint64 value = 0;
    QString state;
    QString method;
    qint64 fee = 0;
    qint64 levy = 0;
    QString cashier;
    qint64 day = 0;
    QString settledBy;
    QString dossier; // its id; empty for a lost number
};

bool agrees(const Clear &clear, const FeeReceipt &receipt)
{
    return clear.value == receipt.number && clear.state == feeReceiptStateName(receipt.state) &&
           clear.method == paymentMethodName(receipt.method) &&
           clear.fee == receipt.totalOf(domain::FeeKind::Fee) &&
           clear.levy == receipt.totalOf(domain::FeeKind::Levy) &&
           clear.cashier == receipt.cashier && clear.settledBy == receipt.settledBy &&
           clear.dossier == receipt.dossier.value &&
           clear.day == kernel::inVietnam(receipt.at).date().toJulianDay();
}

/// The state that a fee of the dossier has by its receipt.
std::optional<domain::FeeState> stateBy(FeeReceiptState state)
{
    switch (state) {
    case FeeReceiptState::Issued: return domain::FeeState::Collected;
    case FeeReceiptState::AwaitingRefund: return domain::FeeState::AwaitingRefund;
    case FeeReceiptState::Refunded: return domain::FeeState::Refunded;
    case FeeReceiptState::Cancelled:
    case FeeReceiptState::Lost: return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool knows(const domain::Dossier &dossier, const FeeReceipt &receipt)
{
    const auto state = stateBy(receipt.state);
    return std::all_of(receipt.lines.begin(), receipt.lines.end(), [&](const auto &line) {
        const bool has = std::any_of(
            dossier.fees.begin(), dossier.fees.end(), [&](const domain::DossierFee &fee) {
                return fee.code == line.code && fee.receipt == receipt.name() &&
                       (!state || (fee.state == *state && fee.amount == line.amount));
            });
        return has == state.has_value();
    });
}

} // namespace

Result<QStringList> FeeChecks::damage()
{
    m_found.clear();
    const auto done = inOrder([&] { return checkSeries(); }, [&] { return checkReceipts(); },
                              [&] { return checkClosings(); });
    if (!done)
        return failure(done.error());
    return m_found;
}

Status FeeChecks::checkSeries()
{
    const auto gaps = m_bench.database.all(
        u"SELECT s.symbol FROM fee_series s WHERE (SELECT count(*) FROM fee_receipt r "
        "WHERE r.series = s.number AND r.value BETWEEN s.first AND s.next - 1) <> s.next - s.first "
        "OR EXISTS (SELECT 1 FROM fee_receipt r WHERE r.series = s.number "
        "AND r.value NOT BETWEEN s.first AND s.next - 1)"_s,
        {}, [](const Row &row) { return row.text(0); });
    if (!gaps)
        return failure(gaps.error());
    for (const QString &symbol : *gaps)
        m_found.append(u"series %1 has a number without a receipt"_s.arg(symbol));
    return {};
}

Status FeeChecks::checkReceipts()
{
    const auto clear = m_bench.database.all(
        u"SELECT r.number, r.value, r.state, r.method, r.fee, r.levy, r.cashier, r.day, "
        "r.settled_by, coalesce(d.id, '') FROM fee_receipt r LEFT JOIN dossier d "
        "ON d.number = r.dossier ORDER BY r.number"_s,
        {}, [](const Row &row) {
            return Clear{row.integer(0), row.integer(1), row.text(2), row.text(3),
                         row.integer(4), row.integer(5), row.text(6), row.integer(7),
                         row.text(8),    row.text(9)};
        });
    if (!clear)
        return failure(clear.error());
    FeeRows rows(m_bench.database, *m_bench.vault);
    DossierRows dossiers(m_bench.database, *m_bench.vault);
    for (const Clear &columns : *clear) {
        const auto opened = rows.receipts(u"r.number = ?"_s, {columns.row});
        if (!opened || opened->size() != 1) {
            m_found.append(u"fee receipt row %1 does not open"_s.arg(columns.row));
            continue;
        }
        const FeeReceipt &receipt = opened->first().receipt;
        if (!agrees(columns, receipt))
            m_found.append(
                u"fee receipt %1: the columns do not tell what was sealed"_s.arg(receipt.name()));
        if (receipt.state == FeeReceiptState::Lost)
            continue;
        const auto place = dossiers.rowOf(receipt.dossier);
        const auto dossier =
            place && *place ? dossiers.load(**place) : Result<StoredDossier>(failure({}));
        if (!dossier || !knows(dossier->dossier, receipt))
            m_found.append(u"fee receipt %1 is not in its dossier"_s.arg(receipt.name()));
    }
    return {};
}

Status FeeChecks::checkClosings()
{
    FeeRows rows(m_bench.database, *m_bench.vault);
    if (const auto all = rows.closings(u"1"_s, {}); !all)
        m_found.append(u"a cash closing does not open: "_s + all.error().detail);
    const auto wrong = m_bench.database.all(
        u"SELECT c.cashier, c.day FROM fee_closing c WHERE c.reopened_at IS NULL AND c.expected <> "
        "(SELECT coalesce(sum(r.fee + r.levy), 0) FROM fee_receipt r WHERE r.desk = c.desk "
        "AND r.cashier = c.cashier AND r.day = c.day AND r.method = 'cash' "
        "AND r.state <> 'cancelled') - "
        "(SELECT coalesce(sum(r.fee + r.levy), 0) FROM fee_receipt r WHERE r.desk = c.desk "
        "AND r.settled_by = c.cashier AND r.settled_day = c.day AND r.method = 'cash' "
        "AND r.state = 'refunded')"_s,
        {}, [](const Row &row) {
            return u"cash closing of %1 on %2 does not have the sum of its receipts"_s.arg(
                row.text(0), QDate::fromJulianDay(row.integer(1)).toString(Qt::ISODate));
        });
    if (!wrong)
        return failure(wrong.error());
    m_found.append(*wrong);
    return {};
}

} // namespace motcua::storage
