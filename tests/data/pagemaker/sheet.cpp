#include "tests/data/pagemaker/sheet.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace motcua::pagemaker
{

namespace
{

constexpr double leading = 1.45; // of the letter size, as word processors set "1.2 lines"
constexpr double indent = 28;    // 1 cm

// Letters are set at sixteen times their size and scaled down, because a font's size in pixels is a
// whole number and hinting would make the widths depend on the resolution.
constexpr double enlargement = 16;

QFont fontOf(const Style &style)
{
    QFont font(u"Tinos"_s);
    font.setPixelSize(qRound(style.size * enlargement));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

double Sheet::widthOf(const QString &text, const Style &style) const
{
    return QFontMetricsF(fontOf(style)).horizontalAdvance(text) / enlargement;
}

void Sheet::draw(double x, double y, const QString &text, const Style &style)
{
    m_painter.save();
    m_painter.setFont(fontOf(style));
    m_painter.setPen(style.ink);
    m_painter.translate(x, y);
    m_painter.scale(1 / enlargement, 1 / enlargement);
    m_painter.drawText(QPointF(0, 0), text);
    m_painter.restore();
}

void Sheet::write(double x, double y, const QString &text, const Style &style)
{
    draw(x, y, text, style);
    const QFontMetricsF metrics(fontOf(style));
    qsizetype start = 0;
    for (const QString &word : text.split(u' ')) {
        const QRectF ink = metrics.tightBoundingRect(word).translated(
            metrics.horizontalAdvance(text.first(start)), 0);
        if (!word.isEmpty())
            m_words.append({word,
                            {QPointF(x, y) + ink.topLeft() / enlargement, ink.size() / enlargement},
                            int(m_lines.size())});
        start += word.size() + 1;
    }
}

double Sheet::text(double x, double y, const QString &text, const Style &style)
{
    write(x, y, text, style);
    note(text);
    return x + widthOf(text, style);
}

double Sheet::centred(double x, double y, const QString &line, const Style &style)
{
    return text(x - widthOf(line, style) / 2, y, line, style);
}

void Sheet::justified(QPointF at, double room, const QStringList &words, const Style &style)
{
    double used = 0;
    for (const QString &word : words)
        used += widthOf(word, style);
    const double gap = (room - used) / double(words.size() - 1);
    double x = at.x();
    for (const QString &word : words) {
        write(x, at.y(), word, style);
        x += widthOf(word, style) + gap;
    }
    note(words.join(u' '));
}

double Sheet::paragraph(QRectF column, const QString &text, const Style &style)
{
    double y = column.top();
    double left = column.left() + indent;
    QStringList line;
    for (const QString &word : text.split(u' ')) {
        const QString longer = (line + QStringList(word)).join(u' ');
        if (!line.isEmpty() && left + widthOf(longer, style) > column.right()) {
            justified({left, y}, column.right() - left, line, style);
            y += style.size * leading;
            left = column.left();
            line.clear();
        }
        line.append(word);
    }
    this->text(left, y, line.join(u' '), style);
    return y + style.size * leading;
}

void Sheet::field(QPointF at, double right, const QString &label, const QString &value)
{
    const double start = at.x() + widthOf(label + u' ', {});
    write(at.x(), at.y(), label, {});
    write(start + 4, at.y() - 2, value, {});
    note(label + u' ' + value);
    const double dot = widthOf(u"."_s, {});
    for (double x = start; x + dot <= right; x += dot)
        draw(x, at.y() + 1.5, u"."_s, {});
}

void Sheet::rule(QPointF from, QPointF to, double thickness)
{
    m_painter.setPen(QPen(QColor(25, 25, 28), thickness));
    m_painter.drawLine(from, to);
}

} // namespace motcua::pagemaker
