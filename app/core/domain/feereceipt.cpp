#include "app/core/domain/feereceipt.h"

#include "app/core/domain/feenames.h"
#include "app/core/domain/money.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

constexpr qint64 mostNumbers = 10'000'000;
constexpr int mostDigits = 10;

/// Why no series gives a number for this kind: the nearest miss says most.
kernel::Error noSeries(FeeKind kind, const QList<ReceiptSeries> &series, QDate day)
{
    for (const ReceiptSeries &candidate : series) {
        if (!candidate.takes(kind))
            continue;
        if (candidate.left() <= 0)
            return {ErrorKind::Refused, u"fee.seriesUsedUp"_s, {candidate.symbol}, {}};
        if (candidate.validFrom > day)
            return {ErrorKind::Refused,
                    u"fee.seriesNotYet"_s,
                    {candidate.symbol, candidate.validFrom.toString(u"dd/MM/yyyy"_s)},
                    {}};
    }
    return {ErrorKind::Refused,
            kind == FeeKind::Fee ? u"fee.noSeriesFee"_s : u"fee.noSeriesLevy"_s,
            {},
            {}};
}

const ReceiptSeries *seriesFor(FeeKind kind, const QList<ReceiptSeries> &series, QDate day)
{
    const ReceiptSeries *best = nullptr;
    for (const ReceiptSeries &candidate : series) {
        if (!candidate.takes(kind) || candidate.left() <= 0 || candidate.validFrom > day)
            continue;
        if (!best || (!best->kind && candidate.kind))
            best = &candidate;
    }
    return best;
}

} // namespace

Status checkSeries(const ReceiptSeries &series)
{
    static const QRegularExpression text(u"\\A[0-9A-ZĐ](?:[0-9A-ZĐ/.-]{0,23}[0-9A-ZĐ])?\\z"_s);
    static const QRegularExpression tax(u"\\A[0-9]{10}(-?[0-9]{3})?\\z"_s);
    for (const QString &part : {series.form, series.symbol}) {
        if (!text.match(part).hasMatch())
            return failure(ErrorKind::Refused, u"fee.seriesText"_s, {part});
    }
    if (series.first < 1 || series.last < series.first || series.last - series.first >= mostNumbers)
        return failure(ErrorKind::Refused, u"fee.range"_s,
                       {QString::number(series.first), QString::number(series.last)});
    if (series.digits < 1 || series.digits > mostDigits ||
        QString::number(series.last).size() > series.digits)
        return failure(ErrorKind::Refused, u"fee.digits"_s,
                       {QString::number(series.last), QString::number(series.digits)});
    if (!tax.match(series.taxCode).hasMatch())
        return failure(ErrorKind::Refused, u"fee.taxCode"_s, {series.taxCode});
    return {};
}

qint64 FeeReceipt::total() const
{
    MoneySum sum;
    for (const FeeReceiptLine &line : lines)
        sum.add(line.amount);
    return sum.value().value_or(0);
}

qint64 FeeReceipt::totalOf(FeeKind kind) const
{
    MoneySum sum;
    for (const FeeReceiptLine &line : lines)
        sum.add(line.kind == kind ? line.amount : 0);
    return sum.value().value_or(0);
}

QString feeReceiptStateName(FeeReceiptState state) { return nameIn(feeReceiptStates, state); }

Result<QList<ReceiptPart>> partedBySeries(const QList<FeeReceiptLine> &lines,
                                          const QList<ReceiptSeries> &series, const QString &symbol,
                                          QDate day)
{
    QList<ReceiptSeries> wanted = series;
    if (!symbol.isEmpty())
        wanted.removeIf([&](const ReceiptSeries &one) { return one.symbol != symbol; });
    if (wanted.isEmpty() && !symbol.isEmpty())
        return failure(ErrorKind::Refused, u"fee.seriesUnknown"_s, {symbol});
    QList<ReceiptPart> parts;
    for (const FeeReceiptLine &line : lines) {
        const ReceiptSeries *found = seriesFor(line.kind, wanted, day);
        if (!found)
            return failure(noSeries(line.kind, wanted, day));
        const auto part = std::find_if(parts.begin(), parts.end(), [&](const ReceiptPart &known) {
            return known.series == *found;
        });
        if (part == parts.end())
            parts.append({*found, {line}});
        else
            part->lines.append(line);
    }
    return parts;
}

} // namespace motcua::domain
