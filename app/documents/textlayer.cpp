#include "app/documents/textlayer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

namespace
{

using kernel::TextWord;

constexpr double descentPart = double(-GlyphlessFont::descent) / GlyphlessFont::unitsPerEm;
constexpr double advancePart = double(GlyphlessFont::advance) / GlyphlessFont::unitsPerEm;
// A line whose words climb this much is crooked: each word then keeps its own height.
constexpr double crookedLine = 1.6;

QByteArray number(double value) { return QByteArray::number(value, 'f', 2); }

bool isSideways(const PageFrame &frame) { return frame.rotation == 90 || frame.rotation == 270; }

QSizeF displayed(const PageFrame &frame)
{
    return isSideways(frame) ? frame.points.transposed() : frame.points;
}

/// From the displayed page back to the page before /Rotate.
QByteArray turn(const PageFrame &frame)
{
    const QByteArray width = number(frame.points.width());
    const QByteArray height = number(frame.points.height());
    switch (frame.rotation) {
    case 90: return "0 1 -1 0 "_ba + width + " 0 cm\n"_ba;
    case 180: return "-1 0 0 -1 "_ba + width + ' ' + height + " cm\n"_ba;
    case 270: return "0 -1 1 0 0 "_ba + height + " cm\n"_ba;
    default: return {};
    }
}

/// One line of words, in points of the displayed page with the origin at its lower left.
class LineWriter
{
public:
    LineWriter(const GlyphlessFont &font, QByteArray &out) : m_font(font), m_out(out) {}

    void write(const QList<TextWord> &words)
    {
        QRectF line;
        double tallest = 0;
        for (const TextWord &word : words) {
            line |= word.box;
            tallest = std::max(tallest, word.box.height());
        }
        const bool isCrooked = line.height() > crookedLine * tallest;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QRectF &box = words[i].box;
            const QRectF &tall = isCrooked ? box : line;
            setBase(tall.height(), tall.top());
            show(words[i].text, box.left(), box.width());
            if (i + 1 < words.size())
                show(u" "_s, box.right(),
                     std::max(words[i + 1].box.left() - box.right(), m_size * 0.05));
        }
    }

private:
    void setBase(double height, double bottom)
    {
        m_size = std::max(height, 1.0);
        m_baseline = bottom + m_size * descentPart;
        m_out += "/F0 "_ba + number(m_size) + " Tf\n"_ba;
    }

    void show(const QString &text, double left, double width)
    {
        const qsizetype glyphs = m_font.length(text);
        if (glyphs == 0 || width <= 0)
            return;
        const double scale = 100.0 * width / (double(glyphs) * advancePart * m_size);
        m_out += number(scale) + " Tz 1 0 0 1 "_ba + number(left) + ' ' + number(m_baseline) +
                 " Tm <"_ba + m_font.encoded(text) + "> Tj\n"_ba;
    }

    const GlyphlessFont &m_font;
    QByteArray &m_out;
    double m_size = 1;
    double m_baseline = 0;
};

} // namespace

QByteArray textOperators(const kernel::PageText &text, const PageFrame &frame,
                         const GlyphlessFont &font)
{
    if (text.isEmpty() || text.pixels.isEmpty())
        return {};
    const QSizeF page = displayed(frame);
    const double x = page.width() / text.pixels.width();
    const double y = page.height() / text.pixels.height();
    QByteArray out = "q\n"_ba + turn(frame) + "BT\n3 Tr\n"_ba;
    LineWriter writer(font, out);
    for (const QList<TextWord> &line : text.lines) {
        QList<TextWord> words = line;
        for (TextWord &word : words)
            word.box = QRectF(word.box.left() * x, page.height() - word.box.bottom() * y,
                              word.box.width() * x, word.box.height() * y);
        writer.write(words);
    }
    return out + "ET\nQ\n"_ba;
}

} // namespace motcua::documents
