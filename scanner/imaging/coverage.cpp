#include "scanner/imaging/coverage.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <vector>

namespace motcua::imaging
{

namespace
{

// Lengths are counted in parts of a dot: one of the mask has as many as the picture has dots in
// that direction, and the other way round. So every edge of either lies on a whole number.

/// Dots of ink in a byte. A table: not every x86-64 has the instruction.
int countOf(uchar bits)
{
    static constexpr auto counts = [] {
        std::array<uchar, 256> table{};
        for (unsigned byte = 0; byte < table.size(); ++byte)
            table[byte] = uchar(std::popcount(byte));
        return table;
    }();
    return counts[bits];
}

/// Lengths of ink in one row of a mask between the columns of a picture.
class InkedRow
{
public:
    InkedRow(int dots, int columns) : m_before(size_t(dots + 7) / 8 + 1)
    {
        for (int column = 0; column <= columns; ++column) {
            const qint64 place = qint64(column) * dots;
            const auto dot = int(place / columns);
            m_edges.push_back({size_t(dot / 8), uchar(~(0xFF >> dot % 8)), uchar(0x80 >> dot % 8),
                               int(place % columns)});
        }
        m_parts = columns;
    }

    /// False where the row has no ink.
    bool take(const uchar *bits)
    {
        m_bits = bits;
        const size_t bytes = m_before.size() - 1;
        if (std::all_of(bits, bits + bytes, [](uchar byte) { return byte == 0; }))
            return false;
        for (size_t i = 0; i < bytes; ++i)
            m_before[i + 1] = m_before[i] + countOf(bits[i]);
        return true;
    }

    /// From the left edge of the row to that of a column; to the right edge behind the last.
    [[nodiscard]] qint64 upTo(size_t column) const
    {
        const Edge &edge = m_edges[column];
        if (edge.byte + 1 == m_before.size())
            return qint64(m_before[edge.byte]) * m_parts;
        const uchar byte = m_bits[edge.byte];
        const int before = m_before[edge.byte] + countOf(byte & edge.left);
        return qint64(before) * m_parts + (byte & edge.bit ? edge.part : 0);
    }

private:
    /// Where in the mask a column begins.
    struct Edge {
        size_t byte;
        uchar left; ///< dots of the byte before it
        uchar bit;  ///< the dot it lies in,
        int part;   ///< and how far
    };
    const uchar *m_bits = nullptr;
    std::vector<int> m_before; ///< dots of ink before each byte
    std::vector<Edge> m_edges;
    int m_parts = 1;
};

} // namespace

QImage coverageOf(const QImage &strokes, const QSize &size)
{
    QImage coverage(size, QImage::Format_Grayscale8);
    InkedRow row(strokes.width(), size.width());
    std::vector<qint64> sums(size_t(size.width()));
    const qint64 area = qint64(strokes.width()) * strokes.height();
    for (int y = 0; y < size.height(); ++y) {
        std::fill(sums.begin(), sums.end(), 0);
        const qint64 top = qint64(y) * strokes.height();
        const qint64 bottom = top + strokes.height();
        for (qint64 at = top; at < bottom;) {
            const qint64 line = at / size.height();
            const qint64 next = std::min(bottom, (line + 1) * size.height());
            qint64 left = 0;
            if (row.take(strokes.constScanLine(int(line))))
                for (size_t x = 0; x < sums.size(); ++x) {
                    const qint64 right = row.upTo(x + 1);
                    sums[x] += (right - left) * (next - at);
                    left = right;
                }
            at = next;
        }
        std::transform(sums.begin(), sums.end(), coverage.scanLine(y),
                       [area](qint64 sum) { return uchar(sum * 255 / area); });
    }
    return coverage;
}

} // namespace motcua::imaging
