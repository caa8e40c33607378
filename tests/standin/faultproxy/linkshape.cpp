#include "tests/standin/faultproxy/linkshape.h"

#include <algorithm>

namespace motcua::standin
{

namespace
{

constexpr qint64 shortestTimeout = 200; // Linux's TCP_RTO_MIN, milliseconds
constexpr int mostLosses = 4;           // of one segment in a row

} // namespace

qint64 ShapedLine::arrival(qint64 nowMs, qint64 bytes)
{
    double sentAt = std::max(double(nowMs), m_freeAtMs);
    if (m_shape.bytesPerSecond > 0)
        sentAt += 1000.0 * double(bytes) / double(m_shape.bytesPerSecond);
    m_freeAtMs = sentAt;
    qint64 arrival = qint64(sentAt) + m_shape.oneWayMs;
    qint64 again = std::max<qint64>(shortestTimeout, 2LL * m_shape.oneWayMs);
    std::uniform_real_distribution<double> share(0, 1);
    for (int losses = 0; losses < mostLosses && share(m_random) < m_shape.loss; ++losses) {
        arrival += again;
        // The window closes behind the gap: what comes after is not sent before it is filled.
        m_freeAtMs += double(again);
        again *= 2;
    }
    m_lastArrival = std::max(m_lastArrival, arrival);
    return m_lastArrival;
}

} // namespace motcua::standin
