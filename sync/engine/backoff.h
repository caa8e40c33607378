#pragma once

#include <QtGlobal>

#include <functional>
#include <optional>

namespace motcua::sync
{

/// Full jitter: a random share of base·2ⁿ, never more than the cap (offline facts §c.1 no. 16).
/// Full, because a thousand desks come back at the same moment after an outage.
struct Backoff {
    qint64 baseMs = 2'000;
    qint64 capMs = 15 * 60'000;
    std::function<double()> share; ///< uniform in [0, 1)

    /// `failures` in a row, from 1. A server's Retry-After is obeyed to the second; the jitter
    /// comes on top.
    [[nodiscard]] qint64 delayMs(int failures, std::optional<qint64> askedSeconds = {}) const;
    /// The most that `delayMs` gives where nothing is asked for.
    [[nodiscard]] qint64 ceilingMs(int failures) const;
};

} // namespace motcua::sync
