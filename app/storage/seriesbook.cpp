#include "app/storage/seriesbook.h"

#include "app/storage/steps.h"
#include "app/storage/transaction.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

namespace
{

constexpr qint64 mostLostAtOnce = 500; // receipts

} // namespace

using domain::FeeReceipt;
using domain::ReceiptSeries;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;
using ports::ReceiptName;

Status SeriesBook::add(const ReceiptSeries &series, const ports::Actor &actor)
{
    ReceiptSeries own = series;
    own.desk = actor.desk;
    return inTransaction(m_bench.database, [&]() -> Status {
        const auto taken = m_rows.series(
            u"s.form = ? AND s.symbol = ? AND s.first <= ? AND s.last >= ? ORDER BY s.number"_s,
            {own.form, own.symbol, own.last, own.first});
        if (!taken)
            return failure(taken.error());
        if (!taken->isEmpty())
            return failure(ErrorKind::Refused, u"fee.seriesTaken"_s,
                           {own.symbol, QString::number(taken->first().series.first),
                            QString::number(taken->first().series.last)});
        return inOrder([&] { return m_rows.addSeries(own, m_bench.clock.now()); },
                       [&] {
                           return m_bench.audit.append(actor, {u"feeSeriesAdded"_s,
                                                               own.symbol,
                                                               {{u"form"_s, own.form},
                                                                {u"first"_s, own.first},
                                                                {u"last"_s, own.last}}});
                       });
    });
}

Result<QList<ReceiptSeries>> SeriesBook::all() const
{
    const auto stored = m_rows.series(u"1 ORDER BY s.number"_s);
    if (!stored)
        return failure(stored.error());
    QList<ReceiptSeries> list;
    for (const StoredSeries &one : *stored)
        list.append(one.series);
    return list;
}

Result<StoredSeries> SeriesBook::find(const QString &form, const QString &symbol,
                                      qint64 number) const
{
    // One symbol may have come in several ranges: the one with this number, else one that goes on.
    const auto found = m_rows.series(
        u"(s.form = ? OR ? = '') AND s.symbol = ? ORDER BY (? BETWEEN s.first AND s.last) DESC, "
        "s.next > s.last, s.number LIMIT 1"_s,
        {form, form, symbol, number});
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(ErrorKind::Refused, u"fee.seriesUnknown"_s, {symbol});
    return found->first();
}

Result<StoredSeries> SeriesBook::ready(const ReceiptName &wanted, const QString &desk) const
{
    const auto found = find(wanted.form, wanted.symbol, wanted.number);
    if (!found)
        return found;
    const ReceiptSeries &series = found->series;
    if (series.desk != desk)
        return failure(ErrorKind::Refused, u"fee.seriesForeign"_s, {series.symbol, series.desk});
    if (series.needsConfirmation)
        return failure(ErrorKind::Refused, u"fee.seriesUnconfirmed"_s, {series.symbol});
    if (series.left() <= 0)
        return failure(ErrorKind::Refused, u"fee.seriesUsedUp"_s, {series.symbol});
    return found;
}

Status SeriesBook::adjust(const ReceiptName &last, const QString &reason, const ports::Actor &actor)
{
    return inTransaction(m_bench.database, [&]() -> Status {
        const auto stored = find(last.form, last.symbol, last.number);
        if (!stored)
            return failure(stored.error());
        const ReceiptSeries &series = stored->series;
        const auto same = all();
        if (!same)
            return failure(same.error());
        for (const ReceiptSeries &other : *same)
            if (last.form.isEmpty() && other.symbol == series.symbol && other.form != series.form)
                return failure(ErrorKind::Refused, u"fee.receiptAmbiguous"_s,
                               {series.symbol, series.form, other.form});
        if (series.desk != actor.desk)
            return failure(ErrorKind::Refused, u"fee.seriesForeign"_s,
                           {series.symbol, series.desk});
        if (last.number > series.last)
            return failure(ErrorKind::Refused, u"fee.adjustBeyond"_s,
                           {series.numberText(last.number), series.numberText(series.last)});
        if (last.number < series.next - 1)
            return failure(ErrorKind::Refused, u"fee.adjustBack"_s,
                           {series.numberText(last.number), series.numberText(series.next - 1)});
        // More is a slip of the finger: these numbers would be gone for ever.
        if (last.number - series.next >= mostLostAtOnce)
            return failure(
                ErrorKind::Refused, u"fee.adjustTooMany"_s,
                {QString::number(last.number - series.next + 1), QString::number(mostLostAtOnce)});
        return inOrder([&] { return lose(*stored, last.number, reason, actor); },
                       [&] { return m_rows.confirm(stored->row); },
                       [&] {
                           return m_bench.audit.append(actor, {u"feeSeriesAdjusted"_s,
                                                               series.symbol,
                                                               {{u"form"_s, series.form},
                                                                {u"next"_s, series.next},
                                                                {u"last"_s, last.number}}});
                       });
    });
}

Status SeriesBook::lose(const StoredSeries &series, qint64 last, const QString &reason,
                        const ports::Actor &actor)
{
    const QDateTime now = m_bench.clock.now();
    for (qint64 number = series.series.next; number <= last; ++number) {
        StoredReceipt lost;
        lost.series = series.row;
        FeeReceipt &receipt = lost.receipt;
        receipt.form = series.series.form;
        receipt.symbol = series.series.symbol;
        receipt.number = number;
        receipt.digits = series.series.digits;
        receipt.taxCode = series.series.taxCode;
        receipt.state = domain::FeeReceiptState::Lost;
        receipt.reason = reason;
        receipt.at = now;
        receipt.cashier = actor.user.name;
        receipt.cashierName = actor.user.fullName;
        receipt.desk = actor.desk;
        if (auto added = m_rows.add(lost, std::nullopt); !added)
            return added;
    }
    return {};
}

} // namespace motcua::storage
