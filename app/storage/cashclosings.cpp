#include "app/storage/cashclosings.h"

#include "app/storage/steps.h"
#include "app/storage/transaction.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using domain::CashBox;
using domain::CashClosing;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

QString dateText(QDate day) { return day.toString(u"dd/MM/yyyy"_s); }

QJsonObject traceOf(const CashBox &box)
{
    return {{u"cashier"_s, box.cashier}, {u"day"_s, box.day.toString(Qt::ISODate)}};
}

} // namespace

Status CashClosings::checkOpen(const CashBox &box) const
{
    const auto closing = closingOf(box);
    if (!closing)
        return failure(closing.error());
    if (*closing)
        return failure(ErrorKind::Refused, u"fee.dayClosed"_s, {dateText(box.day), box.cashier});
    return {};
}

Status CashClosings::close(const CashClosing &closing, const ports::Actor &actor)
{
    QJsonObject trace = traceOf(closing.box);
    trace.insert(u"expected"_s, closing.expected);
    trace.insert(u"counted"_s, closing.counted);
    return inTransaction(m_bench.database, [&] {
        return inOrder(
            [&] { return checkOpen(closing.box); }, [&] { return m_rows.addClosing(closing); },
            [&] {
                return m_bench.audit.append(actor, {u"feeDayClosed"_s, closing.box.desk, trace});
            });
    });
}

Status CashClosings::reopen(const CashBox &box, const QString &reason, const ports::Actor &actor)
{
    return inTransaction(m_bench.database, [&]() -> Status {
        const auto standing = m_rows.closings(
            u"c.desk = ? AND c.cashier = ? AND c.day = ? AND c.reopened_at IS NULL"_s,
            {box.desk, box.cashier, box.day.toJulianDay()});
        if (!standing)
            return failure(standing.error());
        if (standing->isEmpty())
            return failure(ErrorKind::Refused, u"fee.dayOpen"_s, {dateText(box.day), box.cashier});
        auto [row, revision, closing] = standing->first();
        closing.reopenedAt = m_bench.clock.now();
        closing.reopenedBy = actor.user.name;
        closing.reopenReason = reason;
        return inOrder(
            [&, row = row, revision = revision, &closing = closing] {
                return m_rows.updateClosing(row, revision, closing);
            },
            [&] {
                return m_bench.audit.append(actor, {u"feeDayReopened"_s, box.desk, traceOf(box)});
            });
    });
}

Result<std::optional<CashClosing>> CashClosings::closingOf(const CashBox &box) const
{
    const auto standing =
        m_rows.closings(u"c.desk = ? AND c.cashier = ? AND c.day = ? AND c.reopened_at IS NULL"_s,
                        {box.desk, box.cashier, box.day.toJulianDay()});
    if (!standing)
        return failure(standing.error());
    return standing->isEmpty() ? std::nullopt : std::optional(standing->first().closing);
}

} // namespace motcua::storage
