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

/// Lengths of ink in one row of a mask.
class InkedRow
{
public:
    InkedRow(int dots, int partsOfDot) : m_before(size_t(dots + 7) / 8 + 1), m_parts(partsOfDot) {}

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

    /// From the left edge to `place`.
    [[nodiscard]] qint64 upTo(qint64 place) const
    {
        const auto dot = size_t(place / m_parts);
        const size_t byte = dot / 8;
        const int within = int(dot % 8);
        if (byte + 1 == m_before.size())
            return qint64(m_before[byte]) * m_parts;
        const int before = m_before[byte] + countOf(uchar(m_bits[byte] & ~(0xFF >> within)));
        const qint64 part = m_bits[byte] & (0x80 >> within) ? place % m_parts : 0;
        return qint64(before) * m_parts + part;
    }

private:
    const uchar *m_bits = nullptr;
    std::vector<int> m_before; ///< dots of ink before each byte
    int m_parts;
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
            if (row.take(strokes.constScanLine(int(line))))
                for (qint64 x = 0, left = 0; x < size.width(); ++x) {
                    const qint64 right = row.upTo((x + 1) * strokes.width());
                    sums[size_t(x)] += (right - left) * (next - at);
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
