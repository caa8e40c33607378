#pragma once

#include "tests/data/pagemaker/page.h"

#include <QFont>
#include <QPainter>
#include <QRandomGenerator>
#include <QStringList>

namespace motcua::pagemaker
{

struct Style {
    double size = 13; ///< points
    bool bold = false;
    bool italic = false;
    QColor ink = QColor(25, 25, 28);
};

/// A4 paper measured in points, with the origin at the upper left. Whatever text is set on it is
/// noted as truth.
class Sheet
{
public:
    static constexpr double width = 595.3;
    static constexpr double height = 841.9;

    Sheet(QPainter &painter, quint32 seed) : m_painter(painter), m_random(seed) {}

    /// Sets one line with its baseline at `y`; returns the x behind the last letter.
    double text(double x, double y, const QString &text, const Style &style = {});
    double centred(double x, double y, const QString &text, const Style &style = {});
    /// Sets justified lines from `y` down; returns the baseline of the line after.
    double paragraph(QRectF column, const QString &text, const Style &style = {});
    /// A label followed by a value on a dotted leader up to `right`.
    void field(QPointF at, double right, const QString &label, const QString &value);
    void rule(QPointF from, QPointF to, double thickness = 0.7);
    /// A line of the page for those who draw its letters themselves.
    void note(const QString &line) { m_lines.append(line); }

    [[nodiscard]] double widthOf(const QString &text, const Style &style) const;
    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] QRandomGenerator &random() { return m_random; }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    [[nodiscard]] const QList<TrueWord> &words() const { return m_words; }

private:
    void draw(double x, double y, const QString &text, const Style &style);
    /// Sets words of the line that is noted next.
    void write(double x, double y, const QString &text, const Style &style);
    void justified(QPointF at, double room, const QStringList &words, const Style &style);

    QPainter &m_painter;
    QRandomGenerator m_random;
    QStringList m_lines;
    QList<TrueWord> m_words;
};

} // namespace motcua::pagemaker
