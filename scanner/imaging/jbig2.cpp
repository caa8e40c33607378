#include "scanner/imaging/jbig2.h"

#include "scanner/imaging/arithmeticencoder.h"

#include <QtEndian>

#include <bit>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace motcua::imaging
{

namespace
{

enum class Segment : quint8 { LosslessGenericRegion = 39, PageInformation = 48 }; // §7.3

class Bytes
{
public:
    Bytes &u8(quint8 value)
    {
        m_bytes.append(char(value));
        return *this;
    }
    Bytes &u16(quint16 value) { return put(value); }
    Bytes &u32(quint32 value) { return put(value); }
    Bytes &raw(QByteArrayView bytes)
    {
        m_bytes.append(bytes);
        return *this;
    }
    [[nodiscard]] const QByteArray &done() const { return m_bytes; }

private:
    template <class Number> Bytes &put(Number value)
    {
        const Number big = qToBigEndian(value);
        m_bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
        return *this;
    }

    QByteArray m_bytes;
};

/// Segment header, §7.2: it refers to no other segment and belongs to page 1.
QByteArray segment(quint32 number, Segment kind, const QByteArray &data)
{
    Bytes bytes;
    bytes.u32(number).u8(quint8(kind)).u8(0).u8(1).u32(quint32(data.size())).raw(data);
    return bytes.done();
}

/// §7.4.8. No resolution: the PDF tells it.
QByteArray pageInformation(const QSize &size)
{
    constexpr quint8 lossless = 1;
    Bytes bytes;
    bytes.u32(quint32(size.width())).u32(quint32(size.height())).u32(0).u32(0).u8(lossless).u16(0);
    return bytes.done();
}

/// §7.4.6.
QByteArray regionHead(const QSize &size)
{
    constexpr quint8 typicalPrediction = 1 << 3; // template 0, arithmetic coding
    Bytes bytes;
    bytes.u32(quint32(size.width())).u32(quint32(size.height())).u32(0).u32(0).u8(0);
    // The adaptive pixels at their nominal places, so a context is made of whole runs of dots.
    return bytes.u8(typicalPrediction).raw("\x03\xFF\xFD\xFF\x02\xFE\xFE\xFE"_ba).done();
}

/// One row of dots as 64-bit words, the leftmost dot in the highest bit, with a white word behind.
using Row = std::vector<quint64>;

constexpr int wordDots = 64;

void readRow(const QImage &mono, int y, Row &row)
{
    const int width = mono.width();
    const uchar *line = mono.constScanLine(y);
    const size_t words = row.size() - 1;
    for (size_t i = 0; i < words; ++i) {
        uchar part[8] = {};
        const size_t bytes = std::min<size_t>(8, size_t((width + 7) / 8) - i * 8);
        std::memcpy(part, line + i * 8, bytes);
        row[i] = qFromBigEndian<quint64>(part);
    }
    if (const int rest = width % wordDots; rest != 0) // Qt's padding may hold anything
        row[words - 1] &= ~quint64(0) << (wordDots - rest);
}

int dot(const Row &row, int x)
{
    return int(row[size_t(x) / wordDots] >> (wordDots - 1 - x % wordDots)) & 1;
}

/// The generic region coding procedure with template 0 (§6.2.5.3, Figure 3): the context of a dot
/// is 5 dots of the second row above, 7 of the row above and the 4 before it.
class RegionEncoder
{
public:
    explicit RegionEncoder(const QImage &mono)
        : m_mono(mono), m_contexts(1 << 16),
          m_above(size_t(mono.width() + wordDots - 1) / wordDots + 1), m_second(m_above),
          m_row(m_above)
    {
    }

    QByteArray encoded()
    {
        constexpr int typicalContext = 0x9B25; // §6.2.5.7, Figure 8
        bool wasTypical = false;
        for (int y = 0; y < m_mono.height(); ++y) {
            readRow(m_mono, y, m_row);
            const bool isTypical = m_row == m_above;
            m_encoder.encode(m_contexts[typicalContext], isTypical != wasTypical);
            wasTypical = isTypical;
            if (!isTypical)
                encodeRow();
            m_second.swap(m_above);
            m_above.swap(m_row);
        }
        return m_encoder.finish();
    }

private:
    void encodeRow()
    {
        const int width = m_mono.width();
        int second = dot(m_second, 0) << 1 | dot(m_second, 1);
        int above = dot(m_above, 0) << 2 | dot(m_above, 1) << 1 | dot(m_above, 2);
        int before = 0;
        for (int x = 0; x < width; ++x) {
            second = (second << 1 | dot(m_second, x + 2)) & 0x1F;
            above = (above << 1 | dot(m_above, x + 3)) & 0x7F;
            const int context = second << 11 | above << 4 | before;
            if (context == 0) {
                if (const int run = whiteRun(x); run > 1) {
                    m_encoder.encodeZeros(m_contexts[0], run);
                    x += run - 1;
                    continue;
                }
            }
            const int here = dot(m_row, x);
            m_encoder.encode(m_contexts[size_t(context)], here);
            before = (before << 1 | here) & 0xF;
        }
    }

    /// Dots from `x` on that are white and have a white context; that of `x` itself is white.
    [[nodiscard]] int whiteRun(int x) const
    {
        constexpr int ahead = 3; // dots that a context reaches to the right
        const int width = m_mono.width();
        for (int at = x; at < width;) {
            const auto word = size_t(at / wordDots);
            const int left = wordDots - at % wordDots;
            const quint64 dots = (m_row[word] | m_above[word] | m_second[word])
                                 << (wordDots - left);
            const int white = std::countl_zero(dots);
            if (white < left)
                return std::max(0, std::min(at + white - ahead, width) - x);
            at += left;
        }
        return width - x;
    }

    const QImage &m_mono;
    std::vector<ArithmeticEncoder::Context> m_contexts;
    Row m_above;
    Row m_second;
    Row m_row;
    ArithmeticEncoder m_encoder;
};

} // namespace

QByteArray encodedJbig2(const QImage &mono)
{
    if (mono.isNull() || mono.format() != QImage::Format_Mono)
        return {};
    return segment(0, Segment::PageInformation, pageInformation(mono.size())) +
           segment(1, Segment::LosslessGenericRegion,
                   regionHead(mono.size()) + RegionEncoder(mono).encoded());
}

} // namespace motcua::imaging
