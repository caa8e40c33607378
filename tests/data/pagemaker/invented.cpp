#include "tests/data/pagemaker/invented.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace motcua::pagemaker::invented
{

namespace
{

QString oneOf(const QStringList &list, QRandomGenerator &random)
{
    return list[random.bounded(int(list.size()))];
}

} // namespace

QString person(QRandomGenerator &random)
{
    static const QStringList family = {u"Nguyễn"_s, u"Trần"_s, u"Lê"_s,  u"Phạm"_s,  u"Hoàng"_s,
                                       u"Huỳnh"_s,  u"Phan"_s, u"Vũ"_s,  u"Đặng"_s,  u"Bùi"_s,
                                       u"Đỗ"_s,     u"Hồ"_s,   u"Ngô"_s, u"Dương"_s, u"Lý"_s};
    static const QStringList middle = {u"Văn"_s,   u"Thị"_s, u"Đức"_s,   u"Ngọc"_s, u"Minh"_s,
                                       u"Thanh"_s, u"Hữu"_s, u"Quỳnh"_s, u"Gia"_s,  u"Xuân"_s};
    static const QStringList given = {u"An"_s,   u"Bích"_s,  u"Cường"_s, u"Dũng"_s, u"Hạnh"_s,
                                      u"Hiếu"_s, u"Khánh"_s, u"Lượng"_s, u"Mai"_s,  u"Nghĩa"_s,
                                      u"Phúc"_s, u"Quý"_s,   u"Sơn"_s,   u"Thảo"_s, u"Tuyết"_s,
                                      u"Uyên"_s, u"Việt"_s,  u"Yến"_s,   u"Đạt"_s,  u"Trường"_s};
    return oneOf(family, random) + u' ' + oneOf(middle, random) + u' ' + oneOf(given, random);
}

QString commune(QRandomGenerator &random)
{
    return oneOf({u"Tân Lộc Đông"_s, u"Bình Hoà Thượng"_s, u"Phú Khê"_s, u"Đồng Vĩnh"_s,
                  u"Yên Thuận"_s, u"Hưng Lạc"_s, u"Mỹ Trạch"_s, u"Cẩm Sơn Hạ"_s},
                 random);
}

QString hamlet(QRandomGenerator &random)
{
    return u"%1 %2"_s.arg(
        oneOf({u"thôn"_s, u"xóm"_s, u"ấp"_s}, random),
        oneOf({u"Đông"_s, u"Trung Hoà"_s, u"Bến Gỗ"_s, u"Cây Đa"_s, u"Số 7"_s}, random));
}

QString province(QRandomGenerator &random)
{
    return oneOf({u"Hà Tĩnh"_s, u"Quảng Trị"_s, u"Đồng Tháp"_s, u"Lâm Đồng"_s, u"Phú Thọ"_s},
                 random);
}

QString address(QRandomGenerator &random)
{
    return u"%1, xã %2, tỉnh %3"_s.arg(hamlet(random), commune(random), province(random));
}

QString procedure(QRandomGenerator &random)
{
    return oneOf({u"Đăng ký khai sinh"_s, u"Đăng ký kết hôn"_s, u"Đăng ký khai tử"_s,
                  u"Chứng thực bản sao"_s, u"Xác nhận hộ nghèo"_s, u"Trợ cấp người cao tuổi"_s,
                  u"Cấp phép xây dựng"_s, u"Tách thửa đất"_s},
                 random);
}

QString sentence(QRandomGenerator &random)
{
    return oneOf(
        {u"Căn cứ Luật Tổ chức chính quyền địa phương và các văn bản hướng dẫn thi hành, Ủy ban "
         u"nhân dân xã đã chỉ đạo bộ phận chuyên môn rà soát toàn bộ hồ sơ tiếp nhận trong quý."_s,
         u"Qua kiểm tra thực tế, phần lớn hồ sơ được giải quyết trước hạn, tuy nhiên vẫn còn một "
         u"số "
         u"trường hợp phải bổ sung giấy tờ do người dân chưa nắm rõ thành phần hồ sơ theo quy định."_s,
         u"Đề nghị các thôn, xóm tiếp tục phổ biến để nhân dân biết và thực hiện việc nộp hồ sơ "
         u"qua "
         u"Cổng dịch vụ công, đồng thời mang theo bản chính để đối chiếu khi nhận kết quả."_s,
         u"Bộ phận Một cửa có trách nhiệm số hóa đầy đủ thành phần hồ sơ, bảo đảm bản sao điện tử "
         u"rõ "
         u"nét, đúng thứ tự và được ký số trước khi chuyển xử lý."_s,
         u"Trường hợp hồ sơ quá hạn, cán bộ được giao thụ lý phải gửi thư xin lỗi và hẹn lại ngày "
         u"trả "
         u"kết quả, nêu rõ lý do chậm trễ và thời gian hoàn thành."_s,
         u"Kinh phí thực hiện được bố trí trong dự toán chi thường xuyên năm của đơn vị và các "
         u"nguồn "
         u"hợp pháp khác theo phân cấp ngân sách hiện hành."_s,
         u"Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị phản ánh kịp thời bằng "
         u"văn "
         u"bản để được hướng dẫn, giải quyết theo thẩm quyền."_s,
         u"Giao công chức Tư pháp - Hộ tịch chủ trì, phối hợp với Công an xã đối chiếu dữ liệu dân "
         u"cư "
         u"trước khi ghi vào sổ đăng ký và cấp trích lục cho người yêu cầu."_s,
         u"Thời gian làm việc từ 7 giờ 30 phút đến 17 giờ 00 phút các ngày trong tuần, riêng sáng "
         u"thứ "
         u"Bảy tiếp nhận hồ sơ về lĩnh vực đất đai và chứng thực."_s},
        random);
}

QString idNumber(QRandomGenerator &random)
{
    return u"099%1"_s.arg(random.bounded(1000000000), 9, 10, QChar(u'0'));
}

QDate day(QRandomGenerator &random, int firstYear, int lastYear)
{
    const QDate first(firstYear, 1, 1);
    return first.addDays(random.bounded(int(first.daysTo(QDate(lastYear, 12, 31)))));
}

QString shortDate(QDate date) { return date.toString(u"dd/MM/yyyy"_s); }

QString longDate(QDate date)
{
    return u"ngày %1 tháng %2 năm %3"_s.arg(date.day(), 2, 10, QChar(u'0'))
        .arg(date.month(), 2, 10, QChar(u'0'))
        .arg(date.year());
}

} // namespace motcua::pagemaker::invented
