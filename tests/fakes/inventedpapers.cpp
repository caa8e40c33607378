#include "tests/fakes/inventedpapers.h"

#include "app/core/kernel/clock.h"
#include "tests/fakes/inventeddossiers.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::Dossier;
using domain::DossierEvent;
using domain::DossierMove;
using domain::DossierState;
using domain::PaperKind;
using ports::PaperRequest;

namespace
{

constexpr int easyRows = 6;
constexpr int hardRows = 45;

const QString longReason =
    u"Giấy chứng nhận quyền sử dụng đất nộp kèm theo là bản photo không có chứng thực; tên người "
    u"sử dụng đất trên Giấy chứng nhận khác với tên trong <Đơn> & hợp đồng chuyển nhượng; sơ đồ "
    u"thửa đất thiếu chữ ký giáp ranh của các hộ liền kề phía đường Nguyễn Thượng Hiền kéo dài; "
    u"chưa nộp chứng từ thực hiện nghĩa vụ tài chính theo Thông báo của cơ quan thuế."_s;

QDateTime at(QDate day, int hour, int minute = 0)
{
    return kernel::vietnamTime(day, QTime(hour, minute));
}

DossierEvent moved(DossierMove move, const QDateTime &when)
{
    return {0, when, u"canbo1"_s, domain::moveName(move), {}};
}

void addSupplement(Dossier &dossier, Strain strain)
{
    domain::SupplementRequest request;
    request.requestedAt = at({2026, 11, 21}, 9, 15);
    request.officerName = dossier.officerName;
    request.items = {u"Bản chính Giấy chứng sinh có đóng dấu của cơ sở khám bệnh"_s,
                     u"Bản sao Giấy chứng nhận kết hôn của cha, mẹ"_s};
    request.reason = u"Giấy chứng sinh nộp kèm theo là bản photo."_s;
    if (strain == Strain::Hard) {
        dossier.supplements.append(request);
        request.items.clear();
        for (int i = 1; i <= 40; ++i)
            request.items.append(u"Giấy tờ cần bổ sung số %1: %2"_s.arg(i).arg(
                i % 3 == 0 ? longReason.left(150) : u"bản chính hoặc bản sao có chứng thực"_s));
        request.reason = longReason + u' ' + longReason;
        request.respondBy = at({2026, 12, 31}, 17);
    }
    dossier.supplements.append(request);
}

void addExtension(Dossier &dossier, Strain strain)
{
    domain::Extension extension;
    extension.at = at({2026, 11, 20}, 16, 30);
    extension.dueBefore = dossier.dueAt;
    extension.dueAfter = dossier.dueAt.addDays(7);
    extension.reason =
        strain == Strain::Hard ? longReason : u"Chờ kết quả xác minh của Công an xã Tân Mẫu."_s;
    dossier.extensions = {extension};
}

void addResults(Dossier &dossier, Strain strain)
{
    dossier.state = DossierState::Returned;
    domain::ResultPaper result;
    result.name = u"Giấy khai sinh"_s;
    result.number = u"128/2026"_s;
    result.issuedOn = {2026, 11, 23};
    result.signer = u"Chủ tịch Phạm Văn Ký"_s;
    dossier.results = {result};
    if (strain == Strain::Hard) {
        for (int i = 1; i <= 12; ++i) {
            result.name = u"Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với "
                          u"đất số phát hành AA %1"_s.arg(100000 + i);
            result.number = u"CS-%1/UBND-TNMT.ĐĐ"_s.arg(i);
            result.validUntil = {2076, 11, 23};
            result.scope = u"toàn bộ thửa đất"_s;
            dossier.results.append(result);
        }
    }
    dossier.handOver = {at({2026, 11, 23}, 16, 5),
                        domain::ReturnTo::Applicant,
                        dossier.owner.name,
                        dossier.owner.idNumber,
                        {},
                        u"Lê Thị Trả"_s};
    if (strain == Strain::Hard) {
        dossier.handOver.to = domain::ReturnTo::Post;
        dossier.handOver.parcelNumber = u"RM123456789VN"_s;
    }
}

void addFeeReceipt(PaperRequest &request, Strain strain)
{
    domain::FeeReceipt receipt;
    receipt.form = u"01BLP0-001"_s;
    receipt.symbol = u"28AA-26E"_s;
    receipt.number = 123;
    receipt.dossierCode = request.dossier.code;
    receipt.payerName = request.dossier.owner.name;
    receipt.payerAddress = request.dossier.owner.address;
    receipt.lines = {
        {u"LP1"_s, u"Lệ phí đăng ký khai sinh quá hạn"_s, domain::FeeKind::Levy, 8'000}};
    receipt.at = at({2026, 11, 20}, 8, 10);
    receipt.cashierName = u"Ngô Thị Thu"_s;
    if (strain == Strain::Hard) {
        receipt.payerTaxCode = request.dossier.owner.idNumber;
        receipt.method = domain::PaymentMethod::Transfer;
        for (int i = 1; i <= 14; ++i)
            receipt.lines.append({u"P%1"_s.arg(i),
                                  u"Phí thẩm định hồ sơ cấp Giấy chứng nhận quyền sử dụng đất, "
                                  u"quyền sở hữu tài sản gắn liền với đất, lần %1"_s.arg(i),
                                  domain::FeeKind::Fee, 1'000'000LL * i + 505, 5, u"trang"_s});
        receipt.state = domain::FeeReceiptState::Cancelled;
        receipt.reason = u"ghi sai tên người nộp"_s;
    }
    request.receipt = receipt;
}

void addList(PaperRequest &request, Strain strain)
{
    const int rows = strain == Strain::Easy ? easyRows : strain == Strain::Hard ? hardRows : 0;
    request.list.from = request.list.to = QDate(2026, 11, 20);
    if (request.kind == PaperKind::Book && strain != Strain::Bare) {
        request.list.book = u"Q1-02/2026"_s;
        request.list.field = u"Hộ tịch"_s;
    }
    if (request.kind == PaperKind::Book && strain == Strain::Hard)
        request.list.from = QDate(2026, 11, 1);
    for (int i = 1; i <= rows; ++i) {
        Dossier dossier = strain == Strain::Hard && i % 3 == 0 ? hardDossier() : easyDossier();
        dossier.code = u"H26.99.07-261120-%1"_s.arg(i, 4, 10, QChar(u'0'));
        dossier.bookOrder = 12'300 + i;
        if (i % 4 == 0)
            dossier.state = DossierState::AwaitingSupplement;
        if (request.kind == PaperKind::HandoverList || i % 2 == 0)
            addResults(dossier, Strain::Easy);
        if (request.kind == PaperKind::HandoverList && i % 2 == 0)
            dossier.handOver.parcelNumber = u"RM%1VN"_s.arg(123456700 + i);
        request.list.dossiers.append(dossier);
    }
}

void addLife(PaperRequest &request, Strain strain)
{
    Dossier &dossier = request.dossier;
    const QDateTime closed = at({2026, 11, 22}, 10, 20);
    const QString reason = strain == Strain::Hard ? longReason + u' ' + longReason
                                                  : u"Hồ sơ không thuộc thẩm quyền giải quyết."_s;
    switch (request.kind) {
    case PaperKind::Supplement: return addSupplement(dossier, strain);
    case PaperKind::Apology: return addExtension(dossier, strain);
    case PaperKind::ReturnSlip: return addResults(dossier, strain);
    case PaperKind::FeeReceipt: return addFeeReceipt(request, strain);
    case PaperKind::Refusal:
        dossier.state = DossierState::Refused;
        dossier.closingReason = reason;
        request.events = {moved(DossierMove::Refuse, closed)};
        return;
    case PaperKind::Stop:
        dossier.state = strain == Strain::Hard ? DossierState::Stopped : DossierState::Withdrawn;
        dossier.closingReason = reason;
        request.events = {moved(DossierMove::Stop, closed)};
        return;
    case PaperKind::ControlSlip:
        request.events = {moved(DossierMove::Transfer, at({2026, 11, 20}, 10))};
        if (strain == Strain::Hard)
            request.events = {moved(DossierMove::Transfer, at({2026, 11, 20}, 10)),
                              moved(DossierMove::RequestSupplement, at({2026, 11, 21}, 8)),
                              moved(DossierMove::Supplied, at({2026, 11, 22}, 8)),
                              moved(DossierMove::RequestPayment, at({2026, 11, 23}, 8)),
                              moved(DossierMove::Finish, at({2026, 12, 30}, 8)),
                              moved(DossierMove::Return, at({2026, 12, 31}, 8))};
        return;
    case PaperKind::Receipt:
    case PaperKind::Book:
    case PaperKind::HandoverList: return;
    }
}

QString number(qint64 dong) { return QLocale(QLocale::Vietnamese).toString(dong); }

QStringList shownOfLists(const PaperRequest &request)
{
    QStringList shown;
    for (const Dossier &dossier : request.list.dossiers)
        shown << dossier.owner.name << dossier.owner.address << dossier.owner.phone;
    if (request.kind == PaperKind::Book && !request.list.dossiers.isEmpty())
        shown << request.list.book << request.list.field
              << QString::number(request.list.dossiers.last().bookOrder);
    return shown;
}

QStringList shownOfReceipt(const domain::FeeReceipt &receipt)
{
    QStringList shown{receipt.form,           receipt.symbol,       receipt.numberText(),
                      receipt.payerName,      receipt.payerAddress, receipt.payerTaxCode,
                      receipt.dossierCode,    receipt.cashierName,  receipt.reason,
                      number(receipt.total())};
    for (const domain::FeeReceiptLine &line : receipt.lines)
        shown << line.name << line.unit << number(line.unitAmount()) << number(line.amount);
    return shown;
}

/// Beside the party: what the life of the dossier adds to its paper.
QStringList shownOfLife(const PaperRequest &request)
{
    const Dossier &dossier = request.dossier;
    switch (request.kind) {
    case PaperKind::Supplement:
        return dossier.supplements.last().items +
               QStringList{dossier.supplements.last().reason,
                           dossier.supplements.last().officerName};
    case PaperKind::Apology: return {dossier.extensions.last().reason, dossier.sector};
    case PaperKind::ControlSlip: return {dossier.coordinatingName};
    case PaperKind::Refusal:
    case PaperKind::Stop: return {dossier.closingReason};
    case PaperKind::ReturnSlip: {
        QStringList shown{dossier.handOver.collector, dossier.handOver.collectorId,
                          dossier.handOver.parcelNumber, dossier.handOver.officerName};
        for (const domain::ResultPaper &result : dossier.results)
            shown << result.name << result.number << result.signer << result.scope;
        return shown;
    }
    default: return {};
    }
}

} // namespace

PaperRequest inventedPaper(PaperKind kind, Strain strain, const QString &formSet,
                           const QString &paper)
{
    PaperRequest request;
    request.kind = kind;
    request.paper = paper;
    request.copies = domain::usualCopies(kind);
    request.printedAt = at({2026, 11, 24}, 14, 7);
    request.printedBy = u"Trần Văn Thử"_s;
    request.reprint = strain == Strain::Hard ? 2 : 0;
    if (domain::isList(kind)) {
        request.dossier.formSet = formSet;
        addList(request, strain);
        return request;
    }
    request.dossier = strain == Strain::Easy   ? easyDossier()
                      : strain == Strain::Hard ? hardDossier()
                                               : bareDossier();
    request.dossier.formSet = formSet;
    if (strain != Strain::Bare)
        addLife(request, strain);
    return request;
}

QStringList mustBeShown(const PaperRequest &request)
{
    const Dossier &dossier = request.dossier;
    QStringList shown;
    if (domain::isList(request.kind))
        shown = shownOfLists(request);
    else if (request.kind == PaperKind::FeeReceipt)
        shown = shownOfReceipt(request.receipt.value_or(domain::FeeReceipt()));
    else
        shown << dossier.code << dossier.owner.name
              << (dossier.request.isEmpty() ? dossier.procedureName : dossier.request);
    const bool hasParty = !domain::isList(request.kind) && request.kind != PaperKind::FeeReceipt &&
                          request.kind != PaperKind::ControlSlip;
    if (hasParty)
        shown << dossier.owner.address << dossier.owner.phone << dossier.owner.email;
    if (hasParty && dossier.agent && request.kind != PaperKind::Apology)
        shown << dossier.agent->name << dossier.agent->idNumber;
    if (!dossier.owner.name.isEmpty())
        shown += shownOfLife(request);
    shown.removeAll(QString());
    return shown;
}

} // namespace motcua::tests
