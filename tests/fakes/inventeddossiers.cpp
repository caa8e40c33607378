#include "tests/fakes/inventeddossiers.h"

#include "app/core/kernel/clock.h"

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::Dossier;
using domain::DossierComponent;

namespace
{

DossierComponent paper(const QString &name, int originals, int copies)
{
    DossierComponent component;
    component.name = name;
    component.originals = originals;
    component.copies = copies;
    return component;
}

} // namespace

domain::Profile inventedProfile()
{
    domain::Profile profile;
    profile.agency = {u"H26.99.07"_s, u"Trung tâm Phục vụ hành chính công xã Tân Mẫu"_s,
                      u"commune"_s, u"Ủy ban nhân dân xã Tân Mẫu"_s};
    profile.desk = u"Q1"_s;
    profile.receiptPaper = u"A5"_s;
    profile.hotline = u"0200 000 0000"_s;
    profile.lookupUrl = u"dichvucong.example.vn"_s;
    return profile;
}

Dossier easyDossier()
{
    Dossier dossier;
    dossier.code = u"H26.99.07-261120-0012"_s;
    dossier.agencyCode = u"H26.99.07"_s;
    dossier.agencyName = u"Trung tâm Phục vụ hành chính công xã Tân Mẫu"_s;
    dossier.formSet = u"2025"_s;
    dossier.procedureCode = u"1.001193"_s;
    dossier.procedureName = u"Đăng ký khai sinh"_s;
    dossier.owner.name = u"Nguyễn Thị Mẫu Đơn"_s;
    dossier.owner.idNumber = u"001190000001"_s;
    dossier.owner.address = u"Số 1, ngõ 2, thôn Đường Giữa, xã Tân Mẫu, thành phố Ví Dụ"_s;
    dossier.owner.phone = u"0900 000 001"_s;
    dossier.owner.email = u"mau.don@example.vn"_s;
    dossier.limit = domain::TimeLimit{1, domain::TimeUnit::Workday};
    dossier.receivedAt = kernel::vietnamTime({2026, 11, 20}, {8, 5});
    dossier.dueAt = kernel::vietnamTime({2026, 11, 23}, {17, 0});
    dossier.components = {paper(u"Tờ khai đăng ký khai sinh theo mẫu"_s, 1, 0),
                          paper(u"Giấy chứng sinh"_s, 1, 0),
                          paper(u"Giấy chứng nhận kết hôn của cha, mẹ (nếu có)"_s, 0, 1)};
    domain::DossierFee fee;
    fee.name = u"Lệ phí đăng ký khai sinh quá hạn"_s;
    fee.amount = 8'000;
    fee.state = domain::FeeState::Collected;
    dossier.fees = {fee};
    dossier.officer = u"canbo1"_s;
    dossier.officerName = u"Trần Văn Thử"_s;
    dossier.desk = u"Q1"_s;
    return dossier;
}

Dossier hardDossier()
{
    Dossier dossier = easyDossier();
    dossier.code = u"000.00.01.H26-261120-00123"_s;
    dossier.agencyName =
        u"Trung tâm Phục vụ hành chính công xã Nghĩa Thượng Đường Phượng Quỳnh Nguyễn"_s;
    dossier.owner.kind = domain::PartyKind::Organisation;
    dossier.owner.name =
        u"Công ty trách nhiệm hữu hạn một thành viên Thương mại, Dịch vụ & Xây dựng "
        u"<b>Nghiêng Ngửa</b> Đường Quỳnh Phượng Hưởng Nghĩa"_s;
    dossier.owner.idNumber = u"0100000000-001"_s;
    dossier.owner.address = u"Lô C12–C15, đường Nguyễn Thượng Hiền kéo dài, cụm công nghiệp Đường "
                            u"Thượng, xã Nghĩa Thượng Đường Phượng, tỉnh Ví Dụ"_s;
    dossier.owner.email = u"mot-dia-chi-thu-dien-tu-rat-dai@mot-ten-mien-rat-dai.example.vn"_s;
    dossier.agent = domain::Party();
    dossier.agent->name = u"Đoàn Thị Uyển Nhi Quỳnh Giao"_s;
    dossier.agent->idNumber = u"001190000002"_s;
    dossier.agent->phone = u"0900 000 002"_s;
    dossier.procedureCode = u"1.014431.H26"_s;
    dossier.procedureName =
        u"Đăng ký đất đai, tài sản gắn liền với đất, cấp Giấy chứng nhận quyền sử dụng đất, quyền "
        u"sở "
        u"hữu tài sản gắn liền với đất lần đầu đối với tổ chức đang sử dụng đất"_s;
    dossier.limit = domain::TimeLimit{20, domain::TimeUnit::Workday};
    dossier.legalLimit = domain::TimeLimit{30, domain::TimeUnit::Workday};
    dossier.coordinatingName = u"Công an xã Nghĩa Thượng Đường Phượng; Chi cục Thuế khu vực Ví Dụ; "
                               u"Văn phòng đăng ký đất đai tỉnh Ví Dụ"_s;
    dossier.receivedAt = kernel::vietnamTime({2026, 2, 5}, {16, 59});
    dossier.dueAt = kernel::vietnamTime({2026, 12, 31}, {17, 0});
    dossier.returnBy = domain::ReturnBy::Postal;
    dossier.components.clear();
    for (int i = 1; i <= 40; ++i) {
        QString name = u"Giấy tờ số %1 về quyền sử dụng đất"_s.arg(i);
        if (i % 3 == 0)
            name +=
                u" hoặc bản sao có chứng thực Quyết định giao đất, cho thuê đất, cho phép chuyển "
                u"mục đích sử dụng đất của cơ quan nhà nước có thẩm quyền"_s;
        dossier.components.append(paper(name, i % 4 == 0 ? 2 : 1, i % 5 == 0 ? 3 : 0));
    }
    domain::DossierFee fee;
    fee.amount = 12'345'678;
    dossier.fees = {fee};
    dossier.officerName = u"Nguyễn Hoàng Quỳnh Hương Giang"_s;
    return dossier;
}

Dossier bareDossier()
{
    Dossier dossier;
    dossier.code = u"TQ1-261120-001-K"_s;
    dossier.provisional = true;
    dossier.receivedAt = kernel::vietnamTime({2026, 11, 20}, {8, 5});
    return dossier;
}

} // namespace motcua::tests
