#include "app/cli/feejson.h"

#include "app/cli/json.h"
#include "app/core/domain/dossiernames.h"
#include "app/core/domain/feenames.h"
#include "ui/presentation/format.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

QJsonObject sumJson(const domain::CashSum &sum)
{
    return {{u"count"_s, sum.count},
            {u"fee"_s, sum.fee},
            {u"levy"_s, sum.levy},
            {u"total"_s, sum.total()}};
}

QJsonArray seriesUses(const domain::CashDay &day)
{
    QJsonArray list;
    for (const domain::SeriesUse &use : day.series)
        list.append(QJsonObject{{u"form"_s, use.form},
                                {u"symbol"_s, use.symbol},
                                {u"first"_s, use.first},
                                {u"last"_s, use.last},
                                {u"issued"_s, use.issued},
                                {u"cancelled"_s, use.cancelled},
                                {u"lost"_s, use.lost},
                                {u"amount"_s, use.amount}});
    return list;
}

QJsonArray feeUses(const domain::CashDay &day)
{
    QJsonArray list;
    for (const domain::FeeUse &use : day.fees)
        list.append(QJsonObject{{u"code"_s, use.code},
                                {u"name"_s, use.name},
                                {u"kind"_s, feeKindName(use.kind)},
                                {u"unit"_s, use.unit},
                                {u"unitAmount"_s, use.unitAmount},
                                {u"quantity"_s, use.quantity},
                                {u"amount"_s, use.amount}});
    return list;
}

QJsonValue closingJson(const std::optional<domain::CashClosing> &closing)
{
    if (!closing)
        return QJsonValue::Null;
    return QJsonObject{
        {u"expected"_s, closing->expected},           {u"counted"_s, closing->counted},
        {u"difference"_s, closing->difference()},     {u"reason"_s, closing->reason},
        {u"closedAt"_s, timeJson(closing->closedAt)}, {u"closedBy"_s, closing->closedBy}};
}

} // namespace

QJsonObject receiptJson(const domain::FeeReceipt &receipt)
{
    QJsonArray lines;
    for (const domain::FeeReceiptLine &line : receipt.lines)
        lines.append(QJsonObject{{u"code"_s, line.code},
                                 {u"name"_s, line.name},
                                 {u"kind"_s, feeKindName(line.kind)},
                                 {u"amount"_s, line.amount},
                                 {u"unit"_s, line.unit},
                                 {u"quantity"_s, line.quantity},
                                 {u"unitAmount"_s, line.unitAmount()}});
    return {{u"form"_s, receipt.form},
            {u"symbol"_s, receipt.symbol},
            {u"number"_s, receipt.numberText()},
            {u"dossier"_s, receipt.dossierCode},
            {u"payer"_s, receipt.payerName},
            {u"lines"_s, lines},
            {u"total"_s, receipt.total()},
            {u"method"_s, paymentMethodName(receipt.method)},
            {u"at"_s, timeJson(receipt.at)},
            {u"cashier"_s, receipt.cashier},
            {u"state"_s, feeReceiptStateName(receipt.state)},
            {u"reason"_s, receipt.reason},
            {u"settledAt"_s, timeJson(receipt.settledAt)},
            {u"settledBy"_s, receipt.settledBy},
            {u"document"_s, receipt.document}};
}

QJsonArray feesJson(const domain::Dossier &dossier)
{
    QJsonArray fees;
    for (const domain::DossierFee &fee : dossier.fees) {
        QJsonObject json = feeJson(fee);
        json[u"kind"_s] = feeKindName(fee.kind);
        json[u"unitAmount"_s] = fee.unitAmount();
        json[u"published"_s] = fee.published.value_or(fee.unitAmount());
        json[u"amountReason"_s] = fee.amountReason;
        fees.append(json);
    }
    return fees;
}

QJsonObject seriesJson(const domain::ReceiptSeries &series)
{
    return {{u"form"_s, series.form},
            {u"symbol"_s, series.symbol},
            {u"kind"_s, series.kind ? QJsonValue(feeKindName(*series.kind)) : QJsonValue::Null},
            {u"taxCode"_s, series.taxCode},
            {u"desk"_s, series.desk},
            {u"first"_s, series.numberText(series.first)},
            {u"last"_s, series.numberText(series.last)},
            {u"next"_s,
             series.left() > 0 ? QJsonValue(series.numberText(series.next)) : QJsonValue::Null},
            {u"left"_s, series.left()},
            {u"validFrom"_s, series.validFrom.toString(Qt::ISODate)},
            {u"needsConfirmation"_s, series.needsConfirmation}};
}

QJsonObject reportJson(const services::CashReport &report)
{
    const domain::CashDay &day = report.day;
    QJsonObject collected;
    QJsonObject refunded;
    for (const domain::PaymentMethod method : domain::allPaymentMethods) {
        collected.insert(paymentMethodName(method), sumJson(day.collectedBy(method)));
        refunded.insert(paymentMethodName(method), sumJson(day.refundedBy(method)));
    }
    QJsonArray receipts;
    for (const domain::FeeReceipt &receipt : report.receipts)
        receipts.append(receiptJson(receipt));
    return {{u"desk"_s, day.box.desk},
            {u"cashier"_s, day.box.cashier},
            {u"day"_s, day.box.day.toString(Qt::ISODate)},
            {u"collected"_s, collected},
            {u"refunded"_s, refunded},
            {u"fee"_s, day.allCollected().fee},
            {u"levy"_s, day.allCollected().levy},
            {u"issued"_s, day.issued},
            {u"cancelled"_s, day.cancelled},
            {u"lost"_s, day.lost},
            {u"expectedCash"_s, day.expectedCash()},
            {u"series"_s, seriesUses(day)},
            {u"fees"_s, feeUses(day)},
            {u"closing"_s, closingJson(report.closing)},
            {u"receipts"_s, receipts}};
}

kernel::Result<FeeCount> feeCountFrom(const QString &text)
{
    static const QRegularExpression layout(u"\\A([^=]+)=([0-9]{1,9})\\z"_s);
    const auto match = layout.match(text);
    if (!match.hasMatch())
        return kernel::failure(kernel::ErrorKind::Usage, u"fee.quantityText"_s, {text});
    return FeeCount{match.captured(1), match.captured(2).toInt()};
}

kernel::Result<QDate> dayFrom(const QString &text)
{
    if (text.isEmpty())
        return QDate();
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    const QDate day = iso.isValid() ? iso : presentation::dateFromText(text);
    if (!day.isValid())
        return kernel::failure(kernel::ErrorKind::Usage, u"fee.date"_s, {text});
    return day;
}

} // namespace motcua::cli
