#include "tests/fakes/cardback.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

const QRectF cardMm(-43, -27, 86, 54);
constexpr double left = -38; // mm from the middle of the card

QFont sized(const QString &family, double pixels)
{
    QFont font(family);
    font.setPixelSize(qRound(pixels));
    return font;
}

void drawPrint(QPainter &painter, double dots)
{
    painter.fillRect(QRectF(cardMm.topLeft() * dots, cardMm.size() * dots), QColor(214, 220, 214));
    painter.setPen(QColor(150, 170, 150));
    for (int line = 0; line < 30; ++line)
        painter.drawLine(QPointF(-43, -27 + line * 1.8) * dots,
                         QPointF(43, -27 + line * 7 % 30 * 1.8) * dots);
    painter.setPen(QColor(40, 40, 40));
    painter.setFont(sized(u"Tinos"_s, 3.2 * dots));
    painter.drawText(QPointF(left, -18) * dots, u"Đặc điểm nhận dạng / Personal identification:"_s);
    painter.drawText(QPointF(left, -12) * dots, u"Ngày, tháng, năm / Date, month, year"_s);
    painter.drawText(QPointF(left, -6) * dots, u"CỤC TRƯỞNG CỤC CẢNH SÁT QUẢN LÝ HÀNH CHÍNH"_s);
}

void drawZone(QPainter &painter, const CardBack &card, double dots)
{
    constexpr double signMm = 2.54;
    constexpr double lineMm = 4.23;
    const double advance = QFontMetricsF(sized(card.font, 100)).horizontalAdvance(u'M');
    painter.setFont(sized(card.font, signMm * dots * 100 / advance));
    painter.setPen(QColor(25, 25, 25));
    for (qsizetype line = 0; line < card.zone.size(); ++line)
        painter.drawText(QPointF(left, 12 + double(line) * lineMm) * dots, card.zone[line]);
}

void addNoise(QImage &picture, int noise)
{
    QRandomGenerator random(7);
    for (int y = 0; y < picture.height(); ++y) {
        uchar *row = picture.scanLine(y);
        std::transform(row, row + picture.width(), row, [&](uchar tone) {
            return uchar(std::clamp(int(tone) + int(random.bounded(2 * noise)) - noise, 0, 255));
        });
    }
}

} // namespace

QImage drawnCardBack(const CardBack &card)
{
    const double dots = card.dpi / 25.4;
    const QSizeF size = (card.onSheet ? QSizeF(148, 210) : QSizeF(95, 64)) * dots;
    QImage picture(size.toSize(), QImage::Format_Grayscale8);
    picture.fill(244);
    picture.setDotsPerMeterX(qRound(dots * 1000));
    picture.setDotsPerMeterY(qRound(dots * 1000));
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(card.onSheet ? QPointF(60, 60) * dots
                                   : QPointF(size.width(), size.height()) / 2);
    painter.rotate(card.degrees);
    drawPrint(painter, dots);
    drawZone(painter, card, dots);
    painter.end();
    if (card.noise > 0)
        addNoise(picture, card.noise);
    return picture;
}

} // namespace motcua::tests
