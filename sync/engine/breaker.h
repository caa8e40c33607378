#pragma once

#include "sync/engine/backoff.h"

#include <algorithm>
#include <utility>

namespace motcua::sync
{

/// The circuit breaker of one server: a fault of the server or of the link opens it for everybody,
/// longer each time; when its time is up one round may try. Milliseconds of the monotonic clock. A
/// value.
class Breaker
{
public:
    explicit Breaker(Backoff backoff) : m_backoff(std::move(backoff)) {}

    /// How long nothing may be sent; 0 = go on.
    [[nodiscard]] qint64 closedIn(qint64 nowMs) const
    {
        return std::max<qint64>(0, m_untilMs - nowMs);
    }
    /// One more failure in a row of a server that was reached. Its Retry-After is obeyed.
    qint64 open(qint64 nowMs, std::optional<qint64> askedSeconds)
    {
        return openFor(nowMs, m_backoff.delayMs(++m_failures, askedSeconds));
    }
    /// The server was not reached: nobody is burdened by asking again soon, and what waits should
    /// go soon after the link is back. A long outage is probed in even steps, so that no desk comes
    /// back much later than the others; and it says nothing of how busy the server is afterwards.
    qint64 openBriefly(qint64 nowMs, qint64 capMs)
    {
        Backoff brief = m_backoff;
        brief.capMs = std::min(capMs, m_backoff.capMs);
        const bool isLong = brief.ceilingMs(++m_unreached) == brief.capMs;
        if (isLong)
            m_failures = 0;
        return openFor(nowMs, isLong ? brief.capMs - qint64(double(brief.capMs) / 4 * brief.share())
                                     : brief.delayMs(m_unreached));
    }
    /// A login that does not fit: it does not become right by trying, and an account may be locked.
    qint64 openLong(qint64 nowMs)
    {
        ++m_failures;
        return openFor(nowMs, m_backoff.capMs);
    }
    void noteGood()
    {
        m_failures = 0;
        m_unreached = 0;
    }
    /// A person asked for an attempt at once.
    void closeNow() { m_untilMs = 0; }

private:
    qint64 openFor(qint64 nowMs, qint64 forMs)
    {
        m_untilMs = nowMs + forMs;
        return forMs;
    }

    Backoff m_backoff;
    int m_failures = 0;
    int m_unreached = 0;
    qint64 m_untilMs = 0;
};

} // namespace motcua::sync
