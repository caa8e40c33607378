#include "tests/data/pagemaker/ink.h"
#include "tests/data/pagemaker/invented.h"
#include "tests/data/pagemaker/kinds.h"

#include <QLinearGradient>
#include <QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace motcua::pagemaker
{

namespace
{

const QSizeF card(242.6, 153); // ISO/IEC 7810 ID-1: 85.6 × 54 mm
const QColor toner(40, 40, 42);

void drawPortrait(Sheet &sheet, QRectF frame)
{
    QPainter &painter = sheet.painter();
    QLinearGradient back(frame.topLeft(), frame.bottomRight());
    back.setColorAt(0, QColor(214, 214, 214));
    back.setColorAt(1, QColor(150, 150, 150));
    painter.fillRect(frame, back);
    painter.setPen(Qt::NoPen);
    QLinearGradient skin(frame.topLeft(), frame.topRight());
    skin.setColorAt(0.2, QColor(196, 196, 196));
    skin.setColorAt(0.8, QColor(120, 120, 120));
    painter.save();
    painter.setClipRect(frame);
    painter.setBrush(QColor(70, 70, 72));
    painter.drawEllipse(frame.center() + QPointF(0, frame.height() * 0.55), frame.width() * 0.48,
                        frame.height() * 0.3);
    painter.drawEllipse(frame.center() + QPointF(0, -13), 19, 22);
    painter.setBrush(skin);
    painter.drawEllipse(frame.center() + QPointF(0, -5), 15.5, 20);
    painter.restore();
}

/// Looks like a QR code from afar; it cannot be decoded.
void drawSquareCode(Sheet &sheet, QRectF frame)
{
    constexpr int modules = 33;
    const double size = frame.width() / modules;
    for (int y = 0; y < modules; ++y)
        for (int x = 0; x < modules; ++x)
            if (sheet.random().bounded(2))
                sheet.painter().fillRect(
                    QRectF(frame.x() + x * size, frame.y() + y * size, size, size), toner);
}

void drawCardFrame(Sheet &sheet, QPointF at)
{
    QPainter &painter = sheet.painter();
    QLinearGradient back(at, at + QPointF(card.width(), card.height()));
    back.setColorAt(0, QColor(226, 226, 226));
    back.setColorAt(0.6, QColor(196, 196, 196));
    back.setColorAt(1, QColor(216, 216, 216));
    painter.setPen(QPen(QColor(110, 110, 110), 0.6));
    painter.setBrush(back);
    painter.drawRoundedRect(QRectF(at, card), 9, 9);
    painter.setPen(QPen(QColor(182, 182, 182), 0.4));
    painter.setBrush(Qt::NoBrush);
    for (int i = 0; i < 9; ++i) // the guilloche of the card
        painter.drawEllipse(at + QPointF(130, 84), 20 + i * 9, 10 + i * 6);
}

void drawCardFront(Sheet &sheet, QPointF at)
{
    QRandomGenerator &random = sheet.random();
    drawCardFrame(sheet, at);
    drawPortrait(sheet, {at + QPointF(12, 62), QSizeF(54, 72)});
    drawSquareCode(sheet, {at + QPointF(198, 12), QSizeF(34, 34)});
    sheet.centred(at.x() + 125, at.y() + 18, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s,
                  {.size = 6.2, .bold = true, .ink = toner});
    sheet.centred(at.x() + 125, at.y() + 27, u"Độc lập - Tự do - Hạnh phúc"_s,
                  {.size = 5.6, .ink = toner});
    sheet.centred(at.x() + 125, at.y() + 44, u"CĂN CƯỚC"_s,
                  {.size = 11, .bold = true, .ink = toner});
    sheet.text(at.x() + 76, at.y() + 66, u"Số / No: %1"_s.arg(invented::idNumber(random)),
               {.size = 9.5, .bold = true, .ink = toner});
    sheet.text(at.x() + 76, at.y() + 82, u"Họ, chữ đệm và tên khai sinh:"_s,
               {.size = 6, .ink = toner});
    sheet.text(at.x() + 76, at.y() + 94, invented::person(random).toUpper(),
               {.size = 9, .bold = true, .ink = toner});
    sheet.text(
        at.x() + 76, at.y() + 110,
        u"Ngày, tháng, năm sinh: %1"_s.arg(invented::shortDate(invented::day(random, 1960, 2005))),
        {.size = 7.5, .ink = toner});
    sheet.text(at.x() + 76, at.y() + 124, u"Giới tính: Nữ   Quốc tịch: Việt Nam"_s,
               {.size = 7.5, .ink = toner});
}

void drawCardBack(Sheet &sheet, QPointF at)
{
    QRandomGenerator &random = sheet.random();
    drawCardFrame(sheet, at);
    sheet.text(at.x() + 14, at.y() + 22, u"Nơi cư trú: %1"_s.arg(invented::address(random)),
               {.size = 7, .ink = toner});
    sheet.text(at.x() + 14, at.y() + 36,
               u"Ngày cấp: %1"_s.arg(invented::shortDate(invented::day(random, 2024, 2026))),
               {.size = 7, .ink = toner});
    const QString number = invented::idNumber(random);
    const QStringList zone = {u"IDVNM%1<%2<<5"_s.arg(number.right(9), number),
                              u"8503120F4503128VNM<<<<<<<<<<<4"_s,
                              u"MAU<<VAN<GIAY<<<<<<<<<<<<<<<<<"_s};
    double y = at.y() + 110;
    for (const QString &line : zone) {
        sheet.text(at.x() + 14, y, line, {.size = 10, .ink = toner});
        y += 13;
    }
}

} // namespace

void drawIdCopy(Sheet &sheet)
{
    const double left = (Sheet::width - card.width()) / 2 + sheet.random().bounded(-40, 40);
    drawCardFront(sheet, {left, 120});
    drawCardBack(sheet, {left, 320});
}

void drawPencil(Sheet &sheet)
{
    pencilNote(sheet, {double(sheet.random().bounded(100, 380)),
                       double(sheet.random().bounded(150, 700))});
}

void drawNumberOnly(Sheet &sheet)
{
    const QString number = QString::number(sheet.random().bounded(1, 40));
    switch (sheet.random().bounded(3)) {
    case 0: sheet.centred(Sheet::width / 2, 800, number); break;
    case 1: sheet.centred(Sheet::width / 2, 44, u"- %1 -"_s.arg(number)); break;
    default: sheet.text(530, 800, number, {.size = 12}); break;
    }
}

void drawOneLine(Sheet &sheet)
{
    static const QStringList lines = {u"./."_s, u"Nguyễn Thị Bích Hạnh"_s,
                                      u"Người nhận: đã nhận đủ giấy tờ, ngày 05/01/2026."_s,
                                      u"(Trang này để trống có chủ ý.)"_s};
    sheet.text(sheet.random().bounded(90, 250), sheet.random().bounded(90, 720),
               lines[1 + sheet.random().bounded(int(lines.size()) - 1)],
               {.italic = sheet.random().bounded(2) == 1});
}

void drawStampOnly(Sheet &sheet)
{
    QPainter &painter = sheet.painter();
    painter.save();
    painter.translate(sheet.random().bounded(150, 430), sheet.random().bounded(120, 700));
    painter.rotate(sheet.random().bounded(-12, 13));
    const QColor ink(60, 70, 160, 150 + sheet.random().bounded(90)); // a pad that is nearly dry
    painter.setPen(QPen(ink, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(-48, -16, 96, 32));
    painter.restore();
    sheet.note(u"ĐÃ XEM"_s);
}

void drawRuledForm(Sheet &sheet)
{
    const double thickness = 0.4 + sheet.random().generateDouble() * 0.5;
    const double apart = sheet.random().bounded(18, 30);
    for (double y = 140; y < 740; y += apart)
        sheet.rule({70, y}, {530, y}, thickness);
    if (sheet.random().bounded(2) == 0)
        for (const double x : {70.0, 180.0, 410.0, 530.0})
            sheet.rule({x, 140}, {x, 140 + std::floor(599 / apart) * apart}, thickness);
}

} // namespace motcua::pagemaker
