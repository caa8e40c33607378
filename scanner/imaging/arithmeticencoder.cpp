#include "scanner/imaging/arithmeticencoder.h"

#include <algorithm>

namespace motcua::imaging
{

namespace
{

struct State {
    quint16 unlikely; ///< Qe: share of the interval that the less probable decision gets
    quint8 afterLikely;
    quint8 afterUnlikely;
    bool exchanges; ///< the less probable decision becomes the more probable one
};

// ITU-T T.88 Table E.1.
constexpr std::array<State, 47> states = {{
    {0x5601, 1, 1, true},    {0x3401, 2, 6, false},   {0x1801, 3, 9, false},
    {0x0AC1, 4, 12, false},  {0x0521, 5, 29, false},  {0x0221, 38, 33, false},
    {0x5601, 7, 6, true},    {0x5401, 8, 14, false},  {0x4801, 9, 14, false},
    {0x3801, 10, 14, false}, {0x3001, 11, 17, false}, {0x2401, 12, 18, false},
    {0x1C01, 13, 20, false}, {0x1601, 29, 21, false}, {0x5601, 15, 14, true},
    {0x5401, 16, 14, false}, {0x5101, 17, 15, false}, {0x4801, 18, 16, false},
    {0x3801, 19, 17, false}, {0x3401, 20, 18, false}, {0x3001, 21, 19, false},
    {0x2801, 22, 19, false}, {0x2401, 23, 20, false}, {0x2201, 24, 21, false},
    {0x1C01, 25, 22, false}, {0x1801, 26, 23, false}, {0x1601, 27, 24, false},
    {0x1401, 28, 25, false}, {0x1201, 29, 26, false}, {0x1101, 30, 27, false},
    {0x0AC1, 31, 28, false}, {0x09C1, 32, 29, false}, {0x08A1, 33, 30, false},
    {0x0521, 34, 31, false}, {0x0441, 35, 32, false}, {0x02A1, 36, 33, false},
    {0x0221, 37, 34, false}, {0x0141, 38, 35, false}, {0x0111, 39, 36, false},
    {0x0085, 40, 37, false}, {0x0049, 41, 38, false}, {0x0025, 42, 39, false},
    {0x0015, 43, 40, false}, {0x0009, 44, 41, false}, {0x0005, 45, 42, false},
    {0x0001, 45, 43, false}, {0x5601, 46, 46, false},
}};

constexpr quint32 half = 0x8000; // an interval below it is doubled

} // namespace

void ArithmeticEncoder::encode(Context &context, int decision)
{
    const State &state = states[context.state];
    m_interval -= state.unlikely;
    if (decision == context.likely) {
        if (m_interval & half) {
            m_code += state.unlikely;
            return;
        }
        if (m_interval < state.unlikely)
            m_interval = state.unlikely;
        else
            m_code += state.unlikely;
        context.state = state.afterLikely;
    } else {
        if (m_interval < state.unlikely)
            m_code += state.unlikely;
        else
            m_interval = state.unlikely;
        if (state.exchanges)
            context.likely = 1 - context.likely;
        context.state = state.afterUnlikely;
    }
    renormalise();
}

void ArithmeticEncoder::encodeZeros(Context &context, int times)
{
    while (times > 0) {
        // So many can be taken at once before the interval must be doubled.
        const quint32 unlikely = states[context.state].unlikely;
        const int easy =
            context.likely == 0 ? std::min(times - 1, int((m_interval - half) / unlikely)) : 0;
        m_interval -= quint32(easy) * unlikely;
        m_code += quint32(easy) * unlikely;
        encode(context, 0);
        times -= easy + 1;
    }
}

void ArithmeticEncoder::renormalise()
{
    do {
        m_interval <<= 1;
        m_code <<= 1;
        if (--m_shifts == 0)
            putByte();
    } while ((m_interval & half) == 0);
}

/// BYTEOUT, Figure E.9: after a byte FF the next has one bit less, so that a carry stops there.
void ArithmeticEncoder::putByte()
{
    constexpr quint32 carry = 0x8000000;
    if (m_last != 0xFF && (m_code & carry) && m_last >= 0) {
        ++m_last;
        m_code &= carry - 1;
    }
    append();
    if (m_last == 0xFF) {
        m_last = int(m_code >> 20);
        m_code &= 0xFFFFF;
        m_shifts = 7;
    } else {
        m_last = int(m_code >> 19) & 0xFF;
        m_code &= 0x7FFFF;
        m_shifts = 8;
    }
}

void ArithmeticEncoder::append()
{
    if (m_last >= 0)
        m_bytes.append(char(m_last));
}

QByteArray ArithmeticEncoder::finish()
{
    // FLUSH, Figures E.11 and E.12: as many trailing 1 bits as still lie within the interval.
    const quint32 end = m_code + m_interval;
    m_code |= 0xFFFF;
    if (m_code >= end)
        m_code -= half;
    for (int i = 0; i < 2; ++i) {
        m_code <<= m_shifts;
        putByte();
    }
    append();
    if (m_last != 0xFF)
        m_bytes.append('\xFF');
    m_bytes.append('\xAC');
    return std::move(m_bytes);
}

} // namespace motcua::imaging
