#include "app/core/domain/feereceiptjson.h"

#include "app/core/domain/dossierlifejson.h"
#include "app/core/domain/dossiernames.h"
#include "app/core/domain/feenames.h"
#include "app/core/domain/money.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

constexpr IntegerRange anyNumber = {1, std::numeric_limits<qint64>::max()};

QJsonObject lineJson(const FeeReceiptLine &line)
{
    return {{u"code"_s, line.code},
            {u"name"_s, line.name},
            {u"kind"_s, feeKindName(line.kind)},
            {u"amount"_s, line.amount},
            {u"quantity"_s, line.quantity},
            {u"unit"_s, line.unit}};
}

FeeReceiptLine readLine(JsonReader &json)
{
    FeeReceiptLine line;
    line.code = json.text(u"code"_s);
    line.name = json.text(u"name"_s);
    line.kind = readEnum(json, u"kind"_s, feeKinds, line.kind);
    line.amount = json.integer(u"amount"_s, 0, anyMoney);
    line.quantity = readFeeQuantity(json, line.amount);
    line.unit = json.text(u"unit"_s);
    return line;
}

} // namespace

QJsonObject toJson(const FeeReceipt &receipt)
{
    QJsonArray lines;
    for (const FeeReceiptLine &line : receipt.lines)
        lines.append(lineJson(line));
    return {{u"form"_s, receipt.form},
            {u"symbol"_s, receipt.symbol},
            {u"number"_s, receipt.number},
            {u"digits"_s, receipt.digits},
            {u"dossier"_s, receipt.dossier.value},
            {u"dossierCode"_s, receipt.dossierCode},
            {u"payerName"_s, receipt.payerName},
            {u"payerAddress"_s, receipt.payerAddress},
            {u"payerTaxCode"_s, receipt.payerTaxCode},
            {u"lines"_s, lines},
            {u"method"_s, paymentMethodName(receipt.method)},
            {u"at"_s, instantText(receipt.at)},
            {u"cashierName"_s, receipt.cashierName},
            {u"state"_s, feeReceiptStateName(receipt.state)},
            {u"reason"_s, receipt.reason},
            {u"cashier"_s, receipt.cashier},
            {u"desk"_s, receipt.desk},
            {u"taxCode"_s, receipt.taxCode},
            {u"settledAt"_s, instantText(receipt.settledAt)},
            {u"settledBy"_s, receipt.settledBy},
            {u"document"_s, receipt.document}};
}

kernel::Result<FeeReceipt> feeReceiptFromJson(const QJsonObject &json)
{
    JsonReport report;
    JsonReader reader(json, report);
    FeeReceipt receipt;
    receipt.form = reader.needText(u"form"_s);
    receipt.symbol = reader.needText(u"symbol"_s);
    receipt.number = reader.integer(u"number"_s, 0, anyNumber);
    receipt.digits = int(reader.integer(u"digits"_s, receipt.digits, {1, 10}));
    receipt.dossier.value = reader.text(u"dossier"_s);
    receipt.dossierCode = reader.text(u"dossierCode"_s);
    receipt.payerName = reader.text(u"payerName"_s);
    receipt.payerAddress = reader.text(u"payerAddress"_s);
    receipt.payerTaxCode = reader.text(u"payerTaxCode"_s);
    reader.list(u"lines"_s, [&](JsonReader &entry) { receipt.lines += readLine(entry); });
    receipt.method = readEnum(reader, u"method"_s, paymentMethods, receipt.method);
    receipt.at = readInstant(reader, u"at"_s);
    receipt.cashierName = reader.text(u"cashierName"_s);
    receipt.state = readEnum(reader, u"state"_s, feeReceiptStates, receipt.state);
    receipt.reason = reader.text(u"reason"_s);
    receipt.cashier = reader.text(u"cashier"_s);
    receipt.desk = reader.text(u"desk"_s);
    receipt.taxCode = reader.text(u"taxCode"_s);
    receipt.settledAt = readInstant(reader, u"settledAt"_s);
    receipt.settledBy = reader.text(u"settledBy"_s);
    receipt.document = reader.text(u"document"_s);
    reader.finish();
    if (!report.problems.isEmpty())
        return kernel::failure(report.problems.first().error);
    return receipt;
}

} // namespace motcua::domain
