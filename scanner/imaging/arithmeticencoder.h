#pragma once

#include <QByteArray>

#include <array>

namespace motcua::imaging
{

/// The adaptive binary arithmetic encoder of JBIG2, also called MQ coder (ITU-T T.88 Annex E,
/// Figures E.3 to E.12). Each context learns by itself how likely its next decision is. A value;
/// one thread.
class ArithmeticEncoder
{
public:
    /// What one context has learned.
    struct Context {
        quint8 state = 0;  ///< row of Table E.1
        quint8 likely = 0; ///< the more probable decision
    };

    void encode(Context &context, int decision);
    /// `times` decisions 0 in the same context, at the price of a few.
    void encodeZeros(Context &context, int times);
    /// Ends the stream with the marker FF AC; nothing may be encoded after it.
    [[nodiscard]] QByteArray finish();

private:
    void renormalise();
    void putByte();
    void append();

    QByteArray m_bytes;
    quint32 m_code = 0;          ///< C
    quint32 m_interval = 0x8000; ///< A
    int m_shifts = 12;           ///< CT: until the next byte is ready
    int m_last = -1;             ///< B: the byte that a carry may still reach; −1 = none yet
};

} // namespace motcua::imaging
