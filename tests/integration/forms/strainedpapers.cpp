#include "tests/integration/forms/strainedpapers.h"

#include "app/core/kernel/clock.h"

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::FeeReceipt;
using domain::PaperKind;
using ports::PaperRequest;

namespace
{

const QString longName = u"Nguyễn Thị Hoàng Ỷ Ẩm Ngưỡng Thưởng Đượm Phượng Khuyển Nghiễm Quỳnh "
                         u"Uyển Trưởng Giả Thuộc Dòng Họ Lương Ưỡn Ẹo Kể Cả Tên Đệm Rất Dài"_s;
const QString unspaced =
    u"SốNhàKhôngCóKhoảngTrắngĐườngNguyễnThượngHiềnKéoDàiCụmCôngNghiệpĐườngThượngẤpQuỳnhPhượngXã"
    u"NghĩaThượngĐườngPhượngTỉnhVíDụKhôngAiViếtNhưVậyNhưngMáyVẫnPhảiInRaĐược"_s;

void harden(domain::Dossier &dossier)
{
    dossier.owner.name = longName;
    dossier.owner.address = unspaced;
    dossier.fees.clear();
    for (int i = 0; i < 12; ++i) {
        domain::DossierFee fee;
        fee.name = u"Phí thẩm định hồ sơ, lần %1"_s.arg(i + 1);
        fee.amount = 1'000'005LL * i; // the first: what the province sets
        dossier.fees.append(fee);
    }
}

FeeReceipt receiptOf(int number, Strain strain)
{
    FeeReceipt receipt;
    receipt.form = u"01BLP0-001"_s;
    receipt.symbol = u"28AA-26E"_s;
    receipt.number = number;
    receipt.dossierCode = u"H26.99.07-261120-%1"_s.arg(number, 4, 10, QChar(u'0'));
    receipt.payerName = strain == Strain::Hard && number % 5 == 0 ? longName : u"Nguyễn Văn Mẫu"_s;
    receipt.lines = {{u"LP1"_s, u"Lệ phí đăng ký khai sinh"_s, domain::FeeKind::Levy, 8'000},
                     {u"P1"_s, u"Phí cấp bản sao trích lục"_s, domain::FeeKind::Fee, 987'654'321}};
    receipt.at = kernel::vietnamTime({2026, 11, 20}, {8, number % 60});
    receipt.cashier = u"thungan1"_s;
    receipt.cashierName = u"Ngô Thị Thu"_s;
    receipt.desk = u"Q1"_s;
    if (number % 7 == 0) {
        receipt.state = domain::FeeReceiptState::Cancelled;
        receipt.reason = u"ghi sai tên người nộp tiền, đã lập biên lai khác thay thế"_s;
    }
    return receipt;
}

} // namespace

PaperRequest strainedPaper(PaperKind kind, Strain strain, const QString &formSet,
                           const QString &paper)
{
    PaperRequest request = inventedPaper(kind, strain, formSet, paper);
    if (strain != Strain::Hard)
        return request;
    request.copies = 1;
    harden(request.dossier);
    for (qsizetype i = 0; i < request.list.dossiers.size(); i += 7)
        harden(request.list.dossiers[i]);
    if (request.receipt) {
        request.receipt->payerName = longName;
        request.receipt->payerAddress = unspaced;
    }
    if (kind == PaperKind::ReturnSlip)
        request.dossier.handOver.collector = longName;
    return request;
}

ports::CashReportRequest strainedCashDay(Strain strain)
{
    ports::CashReportRequest request;
    const domain::CashBox box{u"Q1"_s, u"thungan1"_s, {2026, 11, 20}};
    const int count = strain == Strain::Easy ? 3 : strain == Strain::Hard ? 60 : 0;
    for (int i = 1; i <= count; ++i)
        request.receipts.append(receiptOf(i, strain));
    request.day = domain::cashDay(box, request.receipts).value_or(domain::CashDay());
    request.day.cashierName = strain == Strain::Hard ? longName : u"Ngô Thị Thu"_s;
    if (strain == Strain::Hard)
        request.closing =
            domain::CashClosing{box,
                                request.day.expectedCash(),
                                1'000,
                                u"thối nhầm tiền cho người nộp, đã báo lãnh đạo bộ phận"_s,
                                kernel::vietnamTime({2026, 11, 20}, {17, 5}),
                                u"thungan1"_s};
    request.printedAt = kernel::vietnamTime({2026, 11, 20}, {17, 6});
    return request;
}

ports::ExplainedDate strainedDate(Strain strain, const QString &paper)
{
    ports::ExplainedDate date;
    date.paper = paper;
    date.agency = u"Trung tâm Phục vụ hành chính công xã Tân Mẫu"_s;
    date.due = u"Thứ Ba, 24/02/2026 17:00"_s;
    date.printedAt = kernel::vietnamTime({2026, 2, 12}, {15, 30});
    if (strain != Strain::Bare)
        date.subject = strain == Strain::Hard ? longName : u"Đăng ký khai sinh"_s;
    const int count = strain == Strain::Easy ? 4 : strain == Strain::Hard ? 60 : 0;
    for (int i = 1; i <= count; ++i)
        date.steps.append(u"Thứ Hai, ngày %1 là ngày làm việc thứ %1, không tính giờ nghỉ trưa "
                          u"và ngày nghỉ làm bù của cơ quan."_s.arg(i));
    return date;
}

} // namespace motcua::tests
