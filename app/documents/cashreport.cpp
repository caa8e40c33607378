#include "app/documents/cashreport.h"

#include "app/core/kernel/clock.h"
#include "app/documents/agencyheading.h"
#include "app/documents/csvwriter.h"
#include "app/documents/formfolder.h"
#include "app/documents/formpdf.h"

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using domain::FeeKind;
using domain::FeeReceipt;
using domain::FeeReceiptState;
using domain::PaymentMethod;
using kernel::failure;
using kernel::Result;
using ports::CashReportRequest;

namespace
{

QString number(int count) { return QString::number(count); }

// Words of the paper, in the paper's language.
QString methodText(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Cash: return u"Tiền mặt"_s;
    case PaymentMethod::Transfer: return u"Chuyển khoản"_s;
    case PaymentMethod::Online: return u"Trực tuyến"_s;
    }
    Q_UNREACHABLE();
}

QString stateText(FeeReceiptState state)
{
    switch (state) {
    case FeeReceiptState::Issued: return u"Đã thu"_s;
    case FeeReceiptState::Cancelled: return u"Đã hủy"_s;
    case FeeReceiptState::AwaitingRefund: return u"Chờ hoàn"_s;
    case FeeReceiptState::Refunded: return u"Đã hoàn"_s;
    case FeeReceiptState::Lost: return u"Hỏng, mất"_s;
    }
    Q_UNREACHABLE();
}

/// Of the day before, if it was given back today.
bool isOfToday(const FeeReceipt &receipt, const domain::CashBox &box)
{
    return receipt.cashier == box.cashier && kernel::inVietnam(receipt.at).date() == box.day;
}

FieldMap methodEntry(PaymentMethod method, const domain::CashDay &day)
{
    const domain::CashSum &collected = day.collectedBy(method);
    const domain::CashSum &refunded = day.refundedBy(method);
    return {{u"methodName"_s, methodText(method)},
            {u"methodCount"_s, number(collected.count)},
            {u"methodFee"_s, money(collected.fee)},
            {u"methodLevy"_s, money(collected.levy)},
            {u"methodTotal"_s, money(collected.total())},
            {u"methodRefunded"_s, money(refunded.total())}};
}

FieldMap seriesEntry(const domain::SeriesUse &use)
{
    return {{u"seriesForm"_s, use.form},
            {u"seriesSymbol"_s, use.symbol},
            {u"seriesFirst"_s, use.first},
            {u"seriesLast"_s, use.last},
            {u"seriesIssued"_s, number(use.issued)},
            {u"seriesCancelled"_s, number(use.cancelled)},
            {u"seriesLost"_s, number(use.lost)},
            {u"seriesAmount"_s, money(use.amount)}};
}

/// "Phí chứng thực: 3 trang × 2.000; …"
QString contentOf(const FeeReceipt &receipt)
{
    QStringList parts;
    for (const domain::FeeReceiptLine &line : receipt.lines) {
        const QString count = u"%1 %2"_s.arg(number(line.quantity), line.unit).trimmed();
        parts.append(u"%1: %2 × %3"_s.arg(line.name, count, money(line.unitAmount())));
    }
    return parts.join(u"; "_s);
}

FieldMap useEntry(const domain::FeeUse &use)
{
    return {{u"useName"_s, use.name},
            {u"useIsFee"_s, use.kind == FeeKind::Fee ? u"1"_s : QString()},
            {u"useUnit"_s, use.unit},
            {u"useQuantity"_s, QString::number(use.quantity)},
            {u"useUnitAmount"_s, money(use.unitAmount)},
            {u"useAmount"_s, money(use.amount)}};
}

FieldMap receiptEntry(const FeeReceipt &receipt, const domain::CashBox &box)
{
    return {{u"receiptNumber"_s, receipt.numberText()},
            {u"receiptSymbol"_s, receipt.symbol},
            {u"receiptTime"_s, kernel::inVietnam(receipt.at).toString(u"HH:mm dd/MM"_s)},
            {u"receiptDossier"_s, receipt.dossierCode},
            {u"receiptPayer"_s, receipt.payerName},
            {u"receiptMethod"_s,
             receipt.state == FeeReceiptState::Lost ? QString() : methodText(receipt.method)},
            {u"receiptAmount"_s, money(receipt.total())},
            {u"receiptState"_s, stateText(receipt.state)},
            {u"receiptReason"_s, receipt.reason},
            {u"receiptIsEarlier"_s, isOfToday(receipt, box) ? QString() : u"1"_s}};
}

void addClosing(FieldMap &fields, const CashReportRequest &request)
{
    const bool closed = request.closing.has_value();
    const domain::CashClosing closing = request.closing.value_or(domain::CashClosing());
    fields.insert(u"isClosed"_s, closed ? u"1"_s : QString());
    fields.insert(u"expectedCash"_s, money(request.day.expectedCash()));
    fields.insert(u"countedCash"_s, closed ? money(closing.counted) : QString());
    fields.insert(u"difference"_s,
                  closed && closing.difference() != 0 ? money(closing.difference()) : QString());
    fields.insert(u"differenceReason"_s, closing.reason);
    fields.insert(u"closedTime"_s, shortTime(closing.closedAt));
    addTime(fields, u"drawn"_s, closed ? closing.closedAt : request.printedAt);
}

} // namespace

FormValues cashReportValues(const CashReportRequest &request, const domain::Profile &profile)
{
    const domain::CashDay &day = request.day;
    FormValues values;
    FieldMap &fields = values.fields;
    const domain::AgencyHeading heading = domain::headingOn(day.box.day, profile);
    fields = {{u"agencyName"_s, heading.unit},
              {u"agencyNameCaps"_s, heading.unit.toUpper()},
              {u"parentNameCaps"_s, heading.parent.toUpper()},
              {u"place"_s, placeOfAgency(heading.unit)},
              {u"taxCode"_s, profile.fees.taxCode},
              {u"desk"_s, day.box.desk},
              {u"cashier"_s, day.box.cashier},
              {u"cashierName"_s, day.cashierName.isEmpty() ? day.box.cashier : day.cashierName},
              {u"day"_s, day.box.day.toString(u"dd/MM/yyyy"_s)},
              {u"issued"_s, number(day.issued)},
              {u"cancelled"_s, number(day.cancelled)},
              {u"refunds"_s, number(day.allRefunded().count)},
              {u"lost"_s, day.lost > 0 ? number(day.lost) : QString()},
              {u"allCount"_s, number(day.allCollected().count)},
              {u"allFee"_s, money(day.allCollected().fee)},
              {u"allLevy"_s, money(day.allCollected().levy)},
              {u"allTotal"_s, money(day.allCollected().total())},
              {u"allRefunded"_s, money(day.allRefunded().total())},
              {u"page"_s, u"1"_s},
              {u"pages"_s, u"1"_s},
              {u"hasReceipts"_s, request.receipts.isEmpty() ? QString() : u"1"_s},
              {u"hasUses"_s, day.fees.isEmpty() ? QString() : u"1"_s}};
    addClosing(fields, request);
    fields.insert(u"printedTime"_s, shortTime(request.printedAt));
    for (const PaymentMethod method : domain::allPaymentMethods)
        values.lists[u"methods"_s].append(methodEntry(method, day));
    for (const domain::SeriesUse &use : day.series)
        values.lists[u"series"_s].append(seriesEntry(use));
    for (const domain::FeeUse &use : day.fees)
        values.lists[u"uses"_s].append(useEntry(use));
    for (const FeeReceipt &receipt : request.receipts)
        values.lists[u"receipts"_s].append(receiptEntry(receipt, day.box));
    return values;
}

const FieldNames &cashReportFieldNames()
{
    static const auto keysOf = [](const FieldMap &map) {
        const auto list = map.keys();
        return QSet<QString>(list.begin(), list.end());
    };
    static const FieldNames names{keysOf(cashReportValues({}, {}).fields),
                                  {{u"methods"_s, keysOf(methodEntry(PaymentMethod::Cash, {}))},
                                   {u"series"_s, keysOf(seriesEntry({}))},
                                   {u"uses"_s, keysOf(useEntry({}))},
                                   {u"receipts"_s, keysOf(receiptEntry({}, {}))}}};
    return names;
}

Result<QByteArray> HtmlCashReport::pdf(const CashReportRequest &request,
                                       const domain::Profile &profile) const
{
    const auto loaded =
        loadForm(m_folders, {u"common/cash-closing.html"_s}, cashReportFieldNames());
    if (!loaded)
        return failure(loaded.error());
    const FormTemplate &form = loaded->form;
    const FormValues values = cashReportValues(request, profile);
    const FormCopy copy{QString(), QString(), [&](int page, int pages) {
                            FormValues numbered = values;
                            numbered.fields.insert(u"page"_s, QString::number(page));
                            numbered.fields.insert(u"pages"_s, QString::number(pages));
                            return splitForm(filled(form.body(), numbered));
                        }};
    return formPdf(formPaper(form, u"A4"_s), {copy}, {form.title(), request.printedAt});
}

QByteArray HtmlCashReport::csv(const CashReportRequest &request) const
{
    QList<QStringList> rows{{u"Mẫu số"_s, u"Ký hiệu"_s, u"Số biên lai"_s, u"Thời gian"_s,
                             u"Mã hồ sơ"_s, u"Người nộp tiền"_s, u"Nội dung thu"_s, u"Hình thức"_s,
                             u"Phí"_s, u"Lệ phí"_s, u"Tổng tiền"_s, u"Trạng thái"_s, u"Lý do"_s,
                             u"Người thu"_s, u"Quầy"_s}};
    for (const FeeReceipt &receipt : request.receipts) {
        const bool lost = receipt.state == FeeReceiptState::Lost;
        rows.append({receipt.form, receipt.symbol, receipt.numberText(),
                     kernel::isoText(receipt.at), receipt.dossierCode, receipt.payerName,
                     contentOf(receipt), lost ? QString() : methodText(receipt.method),
                     QString::number(receipt.totalOf(FeeKind::Fee)),
                     QString::number(receipt.totalOf(FeeKind::Levy)),
                     QString::number(receipt.total()), stateText(receipt.state), receipt.reason,
                     receipt.cashierName, receipt.desk});
    }
    return csvText(rows);
}

} // namespace motcua::documents
