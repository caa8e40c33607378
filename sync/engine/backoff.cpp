#include "sync/engine/backoff.h"

#include <algorithm>

namespace motcua::sync
{

qint64 Backoff::ceilingMs(int failures) const
{
    return std::min(capMs, baseMs << std::clamp(failures - 1, 0, 30));
}

qint64 Backoff::delayMs(int failures, std::optional<qint64> askedSeconds) const
{
    const qint64 ceiling = askedSeconds ? baseMs : ceilingMs(failures);
    const qint64 jitter = qint64(double(ceiling) * share());
    // A day is the most that a confused proxy may ask for.
    return std::clamp<qint64>(askedSeconds.value_or(0), 0, 86'400) * 1000 + jitter;
}

} // namespace motcua::sync
