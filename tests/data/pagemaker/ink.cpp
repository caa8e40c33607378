#include "tests/data/pagemaker/ink.h"

#include <QPainterPath>
#include <QtMath>

namespace motcua::pagemaker
{

namespace
{

constexpr double sealRadius = 51; // 36 mm across

QPainterPath star(double radius)
{
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double angle = M_PI * i / 5 - M_PI / 2;
        const double reach = i % 2 == 0 ? radius : radius * 0.382;
        const QPointF point(reach * qCos(angle), reach * qSin(angle));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

void wordsOnRing(Sheet &sheet, const QString &words, double radius)
{
    QPainter &painter = sheet.painter();
    QFont font(QStringLiteral("Tinos"));
    font.setPixelSize(90);
    font.setBold(true);
    font.setHintingPreference(QFont::PreferNoHinting);
    painter.setFont(font);
    const double step = qMin(11.0, 300.0 / double(words.size()));
    double angle = -step * double(words.size() - 1) / 2;
    for (const QChar letter : words) {
        painter.save();
        painter.rotate(angle);
        painter.translate(0, -radius);
        painter.scale(0.08, 0.08);
        painter.drawText(QRectF(-60, -60, 120, 120), Qt::AlignCenter, QString(letter));
        painter.restore();
        angle += step;
    }
}

/// Ink does not take everywhere: small pale spots inside the seal.
void paleSpots(Sheet &sheet)
{
    QPainter &painter = sheet.painter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 130));
    for (int i = 0; i < 90; ++i) {
        const double angle = sheet.random().generateDouble() * 2 * M_PI;
        const double reach = sealRadius * qSqrt(sheet.random().generateDouble());
        const double size = 0.3 + sheet.random().generateDouble() * 1.2;
        painter.drawEllipse(QPointF(reach * qCos(angle), reach * qSin(angle)), size, size * 0.7);
    }
}

void scrawl(Sheet &sheet, QPointF at, QSizeF size, int strokes)
{
    const auto pick = [&](double from, double to) {
        return from + sheet.random().generateDouble() * (to - from);
    };
    QPainterPath path(at);
    for (int i = 0; i < strokes; ++i) {
        const double x = at.x() + size.width() * (i + 1) / strokes;
        path.cubicTo({x - pick(0, 20), at.y() - pick(0.2, 1) * size.height()},
                     {x + pick(-12, 14), at.y() + pick(0, 0.5) * size.height()},
                     {x, at.y() + pick(-0.4, 0.3) * size.height()});
    }
    path.cubicTo({at.x() + size.width() * 1.2, at.y() + 18}, {at.x(), at.y() + 22},
                 {at.x() - 12, at.y() + 12});
    sheet.painter().drawPath(path);
}

} // namespace

void stampSeal(Sheet &sheet, QPointF centre, const QString &words)
{
    QPainter &painter = sheet.painter();
    painter.save();
    painter.translate(centre);
    painter.rotate(sheet.random().bounded(30) - 15);
    const QColor red(206, 32, 48, 225);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(red, 2.6));
    painter.drawEllipse(QPointF(0, 0), sealRadius, sealRadius);
    painter.setPen(QPen(red, 0.9));
    painter.drawEllipse(QPointF(0, 0), sealRadius * 0.66, sealRadius * 0.66);
    painter.setPen(red);
    wordsOnRing(sheet, words, sealRadius * 0.82);
    painter.setPen(Qt::NoPen);
    painter.setBrush(red);
    painter.drawPath(star(sealRadius * 0.42));
    paleSpots(sheet);
    painter.restore();
}

void sign(Sheet &sheet, QPointF at)
{
    QPainter &painter = sheet.painter();
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(28, 48, 150, 235), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    scrawl(sheet, at, {80, 36}, 6);
    painter.restore();
}

void pencilNote(Sheet &sheet, QPointF at)
{
    QPainter &painter = sheet.painter();
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(166, 166, 168), 1.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    scrawl(sheet, at, {110, 22}, 9);
    painter.restore();
}

} // namespace motcua::pagemaker
