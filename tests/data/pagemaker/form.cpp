#include "tests/data/pagemaker/ink.h"
#include "tests/data/pagemaker/invented.h"
#include "tests/data/pagemaker/kinds.h"

using namespace Qt::StringLiterals;

namespace motcua::pagemaker
{

namespace
{

constexpr double left = 80;
constexpr double right = 545;

/// Rows of a person: name, number, residence.
double drawPerson(Sheet &sheet, double y, const QString &title)
{
    QRandomGenerator &random = sheet.random();
    sheet.field({left, y}, right, title, invented::person(random));
    sheet.field({left, y += 23}, 300, u"Ngày, tháng, năm sinh:"_s,
                invented::shortDate(invented::day(random, 1970, 2002)));
    sheet.field({310, y}, right, u"Dân tộc:"_s, u"Kinh"_s);
    sheet.field({left, y += 23}, right, u"Số định danh cá nhân:"_s, invented::idNumber(random));
    sheet.field({left, y += 23}, right, u"Nơi cư trú:"_s, invented::address(random));
    return y + 23;
}

double drawChild(Sheet &sheet, double y)
{
    QRandomGenerator &random = sheet.random();
    sheet.field({left, y}, right, u"Họ, chữ đệm, tên:"_s, invented::person(random).toUpper());
    sheet.field({left, y += 23}, 380, u"Ngày, tháng, năm sinh:"_s,
                invented::shortDate(invented::day(random, 2024, 2026)));
    sheet.field({390, y}, right, u"Giới tính:"_s, random.bounded(2) ? u"Nam"_s : u"Nữ"_s);
    sheet.field({left, y += 23}, right, u"Nơi sinh:"_s,
                u"Bệnh viện đa khoa tỉnh %1"_s.arg(invented::province(random)));
    sheet.field({left, y += 23}, right, u"Quê quán:"_s, invented::address(random));
    return y + 28;
}

} // namespace

void drawForm(Sheet &sheet)
{
    QRandomGenerator &random = sheet.random();
    const double middle = Sheet::width / 2;
    sheet.centred(middle, 66, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, {.bold = true});
    sheet.centred(middle, 83, u"Độc lập - Tự do - Hạnh phúc"_s, {.bold = true});
    sheet.rule({middle - 80, 89}, {middle + 80, 89});
    sheet.centred(middle, 124, u"TỜ KHAI ĐĂNG KÝ KHAI SINH"_s, {.size = 15, .bold = true});
    const QString commune = invented::commune(random);
    sheet.centred(middle, 148, u"Kính gửi: Ủy ban nhân dân xã %1"_s.arg(commune));
    double y = drawPerson(sheet, 180, u"Họ, chữ đệm, tên người yêu cầu:"_s);
    sheet.field({left, y}, right, u"Quan hệ với người được khai sinh:"_s, u"Cha"_s);
    sheet.text(left, y += 28, u"Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:"_s,
               {.bold = true});
    y = drawChild(sheet, y + 23);
    y = drawPerson(sheet, y, u"Họ, chữ đệm, tên người mẹ:"_s) + 5;
    y = drawPerson(sheet, y, u"Họ, chữ đệm, tên người cha:"_s) + 5;
    y = sheet.paragraph({left, y, right - left, 0},
                        u"Tôi cam đoan nội dung đề nghị đăng ký khai sinh trên đây là đúng sự thật "
                        u"và chịu trách nhiệm trước pháp luật về cam đoan của mình."_s);
    sheet.centred(430, y + 12,
                  u"Làm tại: %1, "_s.arg(commune) +
                      invented::longDate(invented::day(random, 2025, 2026)),
                  {.size = 12, .italic = true});
    sheet.centred(430, y + 30, u"Người yêu cầu"_s, {.bold = true});
    sheet.centred(430, y + 45, u"(Ký, ghi rõ họ, chữ đệm, tên)"_s, {.size = 11, .italic = true});
    sign(sheet, {390, y + 82});
}

void drawTable(Sheet &sheet)
{
    QRandomGenerator &random = sheet.random();
    const double middle = Sheet::width / 2;
    sheet.centred(middle, 70, u"DANH SÁCH HỒ SƠ TIẾP NHẬN"_s, {.size = 14, .bold = true});
    sheet.centred(middle, 90, u"(Kèm theo Báo cáo số %1/BC-UBND)"_s.arg(random.bounded(10, 200)),
                  {.size = 12, .italic = true});
    const double edges[] = {60, 92, 222, 372, 456, 545};
    const QStringList heads = {u"STT"_s, u"Họ và tên"_s, u"Thủ tục"_s, u"Ngày nhận"_s,
                               u"Ngày trả"_s};
    constexpr double top = 112;
    constexpr double step = 23;
    const int rows = random.bounded(18, 27);
    for (int row = 0; row <= rows + 1; ++row)
        sheet.rule({edges[0], top + step * row}, {edges[5], top + step * row}, 0.6);
    for (const double edge : edges)
        sheet.rule({edge, top}, {edge, top + step * (rows + 1)}, 0.6);
    for (int column = 0; column < 5; ++column)
        sheet.centred((edges[column] + edges[column + 1]) / 2, top + 16, heads[column],
                      {.size = 11.5, .bold = true});
    for (int row = 1; row <= rows; ++row) {
        const QDate date = invented::day(random, 2026, 2026);
        const double y = top + step * row + 16;
        sheet.centred((edges[0] + edges[1]) / 2, y, QString::number(row), {.size = 12});
        sheet.text(edges[1] + 5, y, invented::person(random), {.size = 12});
        sheet.text(edges[2] + 5, y, invented::procedure(random), {.size = 12});
        sheet.text(edges[3] + 8, y, invented::shortDate(date), {.size = 12});
        sheet.text(edges[4] + 8, y, invented::shortDate(date.addDays(random.bounded(1, 20))),
                   {.size = 12});
    }
    sheet.text(60, top + step * (rows + 1) + 22, u"Tổng số: %1 hồ sơ."_s.arg(rows), {.bold = true});
}

void drawRegister(Sheet &sheet)
{
    QRandomGenerator &random = sheet.random();
    const double middle = Sheet::width / 2;
    sheet.centred(middle, 70, u"SỔ THEO DÕI HỒ SƠ"_s, {.size = 14, .bold = true});
    const double edges[] = {60, 92, 252, 400, 545};
    constexpr double top = 96;
    constexpr double step = 40;
    constexpr int rows = 12;
    for (int row = 0; row <= rows; ++row)
        sheet.rule({edges[0], top + step * row}, {edges[4], top + step * row}, 0.6);
    for (const double edge : edges)
        sheet.rule({edge, top}, {edge, top + step * rows}, 0.6);
    for (int row = 0; row < rows; ++row) {
        const double y = top + step * row + 16;
        const QDate date = invented::day(random, 2026, 2026);
        const QStringList cells[] = {
            {invented::person(random), invented::hamlet(random)},
            {invented::procedure(random), u"Một cửa liên thông"_s},
            {u"Nhận ngày "_s + invented::shortDate(date),
             u"Trả ngày "_s + invented::shortDate(date.addDays(random.bounded(1, 20)))}};
        sheet.centred((edges[0] + edges[1]) / 2, y, QString::number(row + 1), {.size = 12});
        for (int column = 0; column < 3; ++column) {
            sheet.text(edges[column + 1] + 5, y, cells[column][0], {.size = 12});
            sheet.text(edges[column + 1] + 5, y + 16, cells[column][1], {.size = 12});
        }
    }
}

} // namespace motcua::pagemaker
