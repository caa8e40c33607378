#include "app/documents/formsamples.h"

#include "app/core/kernel/clock.h"

using namespace Qt::StringLiterals;

namespace motcua::documents
{

using domain::Dossier;
using domain::DossierState;
using domain::PaperKind;
using ports::PaperRequest;

namespace
{

QDateTime sampleTime(int day, int hour) { return kernel::vietnamTime({2026, 11, day}, {hour, 5}); }

QString sampleReason(bool isHard)
{
    const QString reason = u"Giấy tờ nộp kèm theo là bản chụp, chưa được chứng thực."_s;
    return isHard ? QString(reason + u' ').repeated(8).trimmed() : reason;
}

domain::Party sampleOwner(bool isHard)
{
    domain::Party owner;
    owner.name = isHard ? u"Công ty trách nhiệm hữu hạn một thành viên Thương mại, Dịch vụ & Xây "
                          u"dựng Nghiêng Ngửa Đường Quỳnh Phượng Hưởng Nghĩa"_s
                        : u"Nguyễn Thị Mẫu Đơn"_s;
    owner.idNumber = isHard ? u"0100000000-001"_s : u"001190000001"_s;
    owner.address = isHard ? u"Lô C12–C15, đường Nguyễn Thượng Hiền kéo dài, cụm công nghiệp Đường "
                             u"Thượng, xã Nghĩa Thượng, tỉnh Ví Dụ"_s
                           : u"Thôn Đường Giữa, xã Tân Mẫu, tỉnh Ví Dụ"_s;
    owner.phone = isHard ? QString() : u"0900 000 001"_s;
    if (isHard)
        owner.kind = domain::PartyKind::Organisation;
    return owner;
}

void addSamplePapers(Dossier &dossier, bool isHard)
{
    const int count = isHard ? 40 : 3;
    for (int i = 1; i <= count; ++i) {
        domain::DossierComponent component;
        component.name = u"Giấy tờ số %1 theo danh mục đã công bố"_s.arg(i);
        component.originals = 1;
        component.copies = i % 3 == 0 ? 2 : 0;
        dossier.components.append(component);
    }
    domain::DossierFee fee;
    fee.name = u"Lệ phí đăng ký"_s;
    fee.amount = isHard ? 12'345'678 : 8'000;
    dossier.fees = {fee};
}

/// What happened to it, for all papers at once: each kind takes its own part.
void addSampleLife(Dossier &dossier, bool isHard)
{
    domain::SupplementRequest supplement;
    supplement.requestedAt = sampleTime(21, 9);
    supplement.officerName = dossier.officerName;
    supplement.reason = sampleReason(isHard);
    const int items = isHard ? 40 : 2;
    for (int i = 1; i <= items; ++i)
        supplement.items.append(u"Bản sao có chứng thực của giấy tờ số %1"_s.arg(i));
    dossier.supplements = {supplement};
    domain::Extension extension;
    extension.at = sampleTime(22, 16);
    extension.dueBefore = dossier.dueAt;
    extension.dueAfter = dossier.dueAt.addDays(7);
    extension.reason = sampleReason(isHard);
    dossier.extensions = {extension};
    dossier.closingReason = sampleReason(isHard);
    const int results = isHard ? 12 : 1;
    for (int i = 1; i <= results; ++i) {
        domain::ResultPaper result;
        result.name = u"Giấy chứng nhận số %1"_s.arg(i);
        result.number = u"%1/GCN"_s.arg(127 + i);
        result.issuedOn = {2026, 11, 23};
        dossier.results.append(result);
    }
    dossier.handOver.at = sampleTime(23, 16);
    dossier.handOver.collector = dossier.owner.name;
    dossier.handOver.officerName = dossier.officerName;
}

Dossier sampleDossier(bool isHard)
{
    Dossier dossier;
    dossier.code = isHard ? u"000.00.01.H99-261120-00123"_s : u"H99.17-261120-0012"_s;
    dossier.procedureCode = u"1.000000"_s;
    dossier.procedureName =
        isHard ? u"Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận quyền sử dụng "
                 u"đất, quyền sở hữu tài sản gắn liền với đất lần đầu"_s
               : u"Thủ tục ví dụ"_s;
    dossier.sector = u"Lĩnh vực ví dụ"_s;
    dossier.owner = sampleOwner(isHard);
    dossier.limit = domain::TimeLimit{isHard ? 20 : 3, domain::TimeUnit::Workday};
    dossier.receivedAt = sampleTime(20, 8);
    dossier.dueAt = sampleTime(25, 16);
    dossier.officerName = u"Trần Văn Thử"_s;
    if (isHard)
        dossier.legalLimit = domain::TimeLimit{30, domain::TimeUnit::Workday};
    addSamplePapers(dossier, isHard);
    addSampleLife(dossier, isHard);
    return dossier;
}

domain::FeeReceipt sampleReceipt(const Dossier &dossier, int number, bool isHard)
{
    domain::FeeReceipt receipt;
    receipt.form = u"01BLP0-001"_s;
    receipt.symbol = u"00AA-00E"_s; // of no series
    receipt.number = number;
    receipt.dossierCode = dossier.code;
    receipt.payerName = dossier.owner.name;
    receipt.payerAddress = dossier.owner.address;
    receipt.at = dossier.receivedAt;
    receipt.cashier = u"thungan"_s;
    receipt.cashierName = u"Ngô Thị Thu"_s;
    receipt.desk = u"Q1"_s;
    const int lines = isHard ? 14 : 1;
    for (int i = 1; i <= lines; ++i)
        receipt.lines.append({u"P%1"_s.arg(i), u"Phí thẩm định ví dụ, lần %1"_s.arg(i),
                              domain::FeeKind::Fee, 50'000LL * i});
    return receipt;
}

} // namespace

PaperRequest sampleOfPaper(PaperKind kind, bool isHard)
{
    PaperRequest request;
    request.kind = kind;
    request.copies = 1;
    request.reprint = isHard ? 2 : 0;
    request.printedAt = sampleTime(24, 14);
    request.printedBy = u"Trần Văn Thử"_s;
    const Dossier dossier = sampleDossier(isHard);
    if (domain::isList(kind)) {
        request.list.from = request.list.to = QDate(2026, 11, 20);
        request.list.book = u"01/2026"_s;
        request.list.field = dossier.sector;
        request.list.dossiers = QList<Dossier>(isHard ? 45 : 6, dossier);
        return request;
    }
    request.dossier = dossier;
    if (kind == PaperKind::Refusal)
        request.dossier.state = DossierState::Refused;
    if (kind == PaperKind::Stop)
        request.dossier.state = DossierState::Stopped;
    const auto happened = [&](domain::DossierMove move, int day) {
        domain::DossierEvent event;
        event.at = sampleTime(day, 10);
        event.what = domain::moveName(move);
        request.events.append(event);
    };
    if (kind == PaperKind::Refusal && !isHard) // at the counter; the hard one by the agency
        happened(domain::DossierMove::Refuse, 22);
    if (request.events.isEmpty()) {
        happened(domain::DossierMove::Transfer, 20);
        happened(kind == PaperKind::Refusal ? domain::DossierMove::Refuse
                 : kind == PaperKind::Stop  ? domain::DossierMove::Stop
                                            : domain::DossierMove::Finish,
                 22);
    }
    if (kind == PaperKind::FeeReceipt)
        request.receipt = sampleReceipt(dossier, 123, isHard);
    return request;
}

ports::ExplainedDate sampleDate(bool isHard, const QString &paper)
{
    ports::ExplainedDate date;
    date.agency = u"Trung tâm Phục vụ hành chính công xã Tân Mẫu"_s;
    date.subject = u"Thủ tục ví dụ"_s;
    date.due = u"Thứ Tư, 25/11/2026 16:05"_s;
    date.printedAt = sampleTime(20, 8);
    date.paper = paper;
    const int steps = isHard ? 60 : 4;
    for (int i = 1; i <= steps; ++i)
        date.steps.append(u"Ngày làm việc thứ %1, không tính giờ nghỉ trưa."_s.arg(i));
    return date;
}

ports::CashReportRequest sampleCashDay(bool isHard)
{
    ports::CashReportRequest request;
    const domain::CashBox box{u"Q1"_s, u"thungan"_s, {2026, 11, 20}};
    const Dossier dossier = sampleDossier(isHard);
    const int count = isHard ? 60 : 3;
    for (int i = 1; i <= count; ++i)
        request.receipts.append(sampleReceipt(dossier, i, false));
    request.day = domain::cashDay(box, request.receipts).value_or(domain::CashDay());
    request.day.cashierName = u"Ngô Thị Thu"_s;
    request.printedAt = sampleTime(20, 17);
    return request;
}

} // namespace motcua::documents
