#include "tests/data/pagemaker/ink.h"
#include "tests/data/pagemaker/invented.h"
#include "tests/data/pagemaker/kinds.h"

using namespace Qt::StringLiterals;

namespace motcua::pagemaker
{

namespace
{

// NĐ 30/2020: left margin 30-35 mm, right 15-20 mm, top and bottom 20-25 mm.
constexpr double left = 90;
constexpr double right = 540;
constexpr double agencyAxis = 165;
constexpr double nationAxis = 415;

void drawRecipients(Sheet &sheet, double y)
{
    sheet.text(left, y, u"Nơi nhận:"_s, {.size = 12, .bold = true, .italic = true});
    const QStringList recipients = {u"- Như trên;"_s, u"- TT Đảng ủy, TT HĐND xã;"_s,
                                    u"- Lưu: VT, VP."_s};
    for (const QString &line : recipients)
        sheet.text(left, y += 14, line, {.size = 11});
}

void drawSigner(Sheet &sheet, double y)
{
    sheet.centred(nationAxis, y, u"TM. ỦY BAN NHÂN DÂN"_s, {.bold = true});
    sheet.centred(nationAxis, y + 18, u"KT. CHỦ TỊCH"_s, {.bold = true});
    sheet.centred(nationAxis, y + 36, u"PHÓ CHỦ TỊCH"_s, {.bold = true});
    sheet.centred(nationAxis, y + 118, invented::person(sheet.random()),
                  {.size = 14, .bold = true});
}

} // namespace

double drawHeading(Sheet &sheet, const QString &commune, const QString &number)
{
    sheet.centred(agencyAxis, 72, u"ỦY BAN NHÂN DÂN"_s, {.size = 12.5, .bold = true});
    sheet.centred(agencyAxis, 88, u"XÃ "_s + commune.toUpper(), {.size = 12.5, .bold = true});
    sheet.rule({agencyAxis - 30, 94}, {agencyAxis + 30, 94});
    sheet.centred(nationAxis, 72, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s,
                  {.size = 12.5, .bold = true});
    sheet.centred(nationAxis, 88, u"Độc lập - Tự do - Hạnh phúc"_s, {.size = 13, .bold = true});
    sheet.rule({nationAxis - 82, 94}, {nationAxis + 82, 94});
    sheet.centred(agencyAxis, 114, number, {.size = 13});
    return 114;
}

void drawLetter(Sheet &sheet)
{
    QRandomGenerator &random = sheet.random();
    const QString commune = invented::commune(random);
    const double y = drawHeading(sheet, commune, u"Số: %1/UBND-VP"_s.arg(random.bounded(20, 900)));
    const QDate date = invented::day(random, 2025, 2026);
    sheet.centred(nationAxis, y, commune + u", "_s + invented::longDate(date),
                  {.size = 13, .italic = true});
    sheet.centred(agencyAxis, y + 18, u"V/v giải quyết thủ tục"_s, {.size = 12});
    sheet.centred(agencyAxis, y + 32, u"hành chính tại Bộ phận Một cửa"_s, {.size = 12});
    sheet.centred(Sheet::width / 2, 186, u"Kính gửi: Ban nhân dân các thôn, xóm trên địa bàn xã."_s,
                  {.size = 14});
    double below = 218;
    while (below < 560) {
        const QString first = invented::sentence(random);
        QString second = first;
        while (second == first)
            second = invented::sentence(random);
        below =
            sheet.paragraph({left, below, right - left, 0}, first + u' ' + second, {.size = 14});
        below += 4;
    }
    below = sheet.paragraph({left, below, right - left, 0},
                            u"Trên đây là nội dung triển khai, đề nghị các đơn vị nghiêm túc thực "
                            u"hiện./."_s,
                            {.size = 14});
    drawRecipients(sheet, below + 14);
    drawSigner(sheet, below + 14);
}

void drawCertificate(Sheet &sheet)
{
    QRandomGenerator &random = sheet.random();
    const QString commune = invented::commune(random);
    drawHeading(sheet, commune, u"Số: %1/TLKS-BS"_s.arg(random.bounded(10, 400)));
    sheet.centred(Sheet::width / 2, 190, u"TRÍCH LỤC KHAI SINH"_s, {.size = 17, .bold = true});
    sheet.centred(Sheet::width / 2, 208, u"(Bản sao)"_s, {.size = 13, .italic = true});
    const QDate born = invented::day(random, 2018, 2025);
    const QString place = invented::address(random);
    const QList<std::pair<QString, QString>> rows = {
        {u"Họ, chữ đệm, tên:"_s, invented::person(random).toUpper()},
        {u"Ngày, tháng, năm sinh:"_s, invented::shortDate(born)},
        {u"Giới tính:"_s, random.bounded(2) ? u"Nam"_s : u"Nữ"_s},
        {u"Dân tộc:"_s, u"Kinh"_s},
        {u"Nơi sinh:"_s, u"Trạm Y tế xã %1"_s.arg(commune)},
        {u"Quê quán:"_s, place},
        {u"Số định danh cá nhân:"_s, invented::idNumber(random)},
        {u"Họ, chữ đệm, tên người mẹ:"_s, invented::person(random)},
        {u"Họ, chữ đệm, tên người cha:"_s, invented::person(random)},
        {u"Nơi cư trú:"_s, place}};
    double y = 248;
    for (const auto &[label, value] : rows) {
        sheet.text(sheet.text(left, y, label, {.size = 14}) + 6, y, value,
                   {.size = 14, .bold = true});
        y += 26;
    }
    y = sheet.paragraph({left, y + 6, right - left, 0},
                        u"Thực hiện trích lục từ Sổ đăng ký khai sinh theo đề nghị của người yêu "
                        u"cầu đăng ký hộ tịch."_s,
                        {.size = 14});
    sheet.centred(nationAxis, y + 22, commune + u", "_s + invented::longDate(born.addDays(400)),
                  {.size = 13, .italic = true});
    drawSigner(sheet, y + 46);
    stampSeal(sheet, {nationAxis - 46, y + 118}, u"ỦY BAN NHÂN DÂN ★ XÃ "_s + commune.toUpper());
    sign(sheet, {nationAxis - 42, y + 132});
}

} // namespace motcua::pagemaker
