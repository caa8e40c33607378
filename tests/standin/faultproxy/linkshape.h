#pragma once

#include <QtGlobal>

#include <random>

namespace motcua::standin
{

/// How good a link is, the same in both directions. The default is none at all: bytes pass at once.
struct LinkShape {
    qint64 bytesPerSecond = 0; ///< 0 = no limit
    int oneWayMs = 0;          ///< latency of each direction
    double loss = 0;           ///< share of segments that must be sent again, 0 to below 1

    /// What offline facts and benches call a weak link: 256 kbit/s, 300 ms there and back, 2 %
    /// loss.
    [[nodiscard]] static LinkShape weak() { return {256'000 / 8, 150, 0.02}; }
    [[nodiscard]] bool isPlain() const { return bytesPerSecond == 0 && oneWayMs == 0 && loss <= 0; }
};

/// When a segment that enters a shaped line leaves it at the other end. TCP delivers in order, so a
/// lost segment does not vanish: it and all behind it wait until it was sent again (a round trip,
/// and twice as long each time it is lost once more; 200 ms at least, as Linux has it), and the
/// line is idle meanwhile, as it is when the sender's window closes.
class ShapedLine
{
public:
    static constexpr int segmentBytes = 1460;

    ShapedLine(LinkShape shape, quint64 seed) : m_shape(shape), m_random(seed) {}

    /// `nowMs` and the result count the same milliseconds; results never go back.
    [[nodiscard]] qint64 arrival(qint64 nowMs, qint64 bytes);

private:
    LinkShape m_shape;
    std::mt19937_64 m_random;
    double m_freeAtMs = 0; // the line has sent what came before
    qint64 m_lastArrival = 0;
};

} // namespace motcua::standin
